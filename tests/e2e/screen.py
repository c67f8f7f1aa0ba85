"""A screen of its own, seen and touched as a person would: Xvfb, xdotool, and its pixels."""

import contextlib
import ctypes
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from PIL import Image, ImageGrab

HERE = Path(__file__).parent
SIZE = (1600, 1000)
TOOLS = ("Xvfb", "xdotool")
LIBRARY = "libxcb-cursor.so.0"

Box = tuple[int, int, int, int]
"""Left, top, right, bottom on the screen."""


def missing_tools() -> list[str]:
    """Return what a window on a virtual screen needs and this computer has not."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        missing.append(LIBRARY)
    return missing


class Screen:
    """A virtual X screen with a mouse and a keyboard."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        english = {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        shown_here = {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.environment = {**os.environ, **english, **shown_here}
        self.programs: list[Program] = []

    def start(self, script: str, *arguments: str) -> "Program":
        """Start a watched program; it ends with the screen, however it stands then."""
        program = Program(self, script, *arguments)
        self.programs.append(program)
        return program

    def close(self) -> None:
        """End all programs and switch it off."""
        for program in self.programs:
            program.end()
        self._server.terminate()
        self._server.wait(10)

    def do(self, *arguments: object) -> str:
        """Run xdotool, which is hands on a mouse and a keyboard; returns what it prints."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout.strip()

    def see(self, box: Box | None = None) -> Image.Image:
        """Return what is on the screen, or a part of it."""
        return ImageGrab.grab(bbox=box, xdisplay=self.display).convert("RGB")

    def click(self, box: Box) -> None:
        """Click into the middle of a box."""
        self.do("mousemove", (box[0] + box[2]) // 2, (box[1] + box[3]) // 2, "click", 1)

    def type(self, text: str) -> None:
        """Type, key by key."""
        self.do("type", "--delay", 15, text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as Return or alt+Down."""
        self.do("key", "--delay", 15, *keys)

    def drag(self, start: Box, end: Box) -> None:
        """Press in one box, pull to the other, and let go there."""
        x, y = (start[0] + start[2]) // 2, (start[1] + start[3]) // 2
        to_x, to_y = (end[0] + end[2]) // 2, (end[1] + end[3]) // 2
        self.do("mousemove", x, y, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            at = (x + (to_x - x) * step // steps, y + (to_y - y) * step // steps)
            self.do("mousemove", *at)
            time.sleep(0.04)
        time.sleep(0.3)
        self.do("mouseup", 1)


class Program:
    """A program on the screen that can be asked about itself, and is told nothing."""

    def __init__(self, screen: Screen, script: str, *arguments: str) -> None:
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / script), *arguments],
            env=screen.environment,
            cwd=HERE.parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._screen = screen
        self.complaints = ""
        """What it wrote to its standard error, once it has ended."""

    def ask(self, expression: str) -> Any:
        """Return the value of an expression, in which `window` is the program's window."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(expression + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer["value"]

    def wait(
        self, expression: str, such: Callable[[Any], bool] = bool, timeout_s: float = 60
    ) -> Any:
        """Ask until the value is as wanted, and return it."""
        deadline = time.monotonic() + timeout_s
        while not such(value := self.ask(expression)):
            assert time.monotonic() < deadline, f"{expression} stayed {value!r}"
            time.sleep(0.05)
        return value

    def box(self, expression: str) -> Box:
        """Return where a widget is on the screen, once it stays there."""
        before: list[int] = []
        while (now := self.ask(f"box({expression})")) != before:
            before = now
            time.sleep(0.1)
        left, top, right, bottom = now
        return left, top, right, bottom

    def focus(self, window: str = "window") -> None:
        """Give one of its windows the keyboard, as a window manager would."""
        self._screen.do("windowfocus", "--sync", self.ask(f"int({window}.winId())"))

    @property
    def number(self) -> int:
        """Return its process id."""
        return self._process.pid

    def engine(self) -> psutil.Process:
        """Return the engine that it has started."""
        (engine,) = (
            child
            for child in psutil.Process(self.number).children()
            if "assistant.wire" in " ".join(child.cmdline())
        )
        return engine

    def close(self) -> int:
        """Close its window and return its exit status."""
        self.ask("window.close()")
        return self.wait_for_end()

    def wait_for_end(self) -> int:
        """Return its exit status once it has ended by itself."""
        return self._process.wait(60)

    def end(self) -> None:
        """End it, and what it has started, however it stands."""
        if self._process.poll() is None:
            started = psutil.Process(self.number).children(recursive=True)
            self._process.kill()
            self._process.wait(10)
            for child in started:
                with contextlib.suppress(psutil.NoSuchProcess):
                    child.kill()
        if not self._errors.closed:
            self._errors.seek(0)
            self.complaints = self._errors.read()
            self._errors.close()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

"""The one place that starts processes of ours and ends them.

A child is a module run with `python -m`. It reads one JSON message per line on stdin and writes
one per line on stdout; stderr is for people. It ends when its stdin ends, so no child outlives
its parent for long.
"""

import contextlib
import os
import queue
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

BEHIND = 5
"""How far our own processes stand back for the window and whatever else the person does."""

_children: "weakref.WeakSet[Child]" = weakref.WeakSet()


class ChildDied(Exception):
    """The child ended. `code` is its exit status, negative for a signal."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"the process ended with status {code}")
        self.code = code


class ChildTimedOut(Exception):
    """The child said nothing in the time allowed."""


class Child:
    """A running child process; `receive` may be called from one thread, `kill` from any."""

    def __init__(
        self,
        module: str,
        *arguments: str,
        environment: dict[str, str] | None = None,
        behind: int = BEHIND,
    ) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **_own_modules_only(), **(environment or {})},
            # A terminal's Ctrl+C reaches the parent alone, which then ends its children itself.
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        give_way(self.pid, behind)
        _children.add(self)
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name=f"reader of {module}", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process is still running."""
        return self._process.poll() is None

    def send(self, line: bytes) -> None:
        """Write one line to the child. Raises ChildDied."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise ChildDied(self._process.poll()) from error

    def receive(self, timeout_s: float | None = None) -> bytes:
        """Return the child's next line. Raises ChildTimedOut, ChildDied."""
        try:
            line = self._lines.get(timeout=timeout_s)
        except queue.Empty:
            raise ChildTimedOut from None
        if not line:
            self._lines.put(b"")  # whoever asks again gets the same answer
            raise ChildDied(self._process.wait())
        return line

    def hang_up(self) -> None:
        """End the child's stdin, which tells it to finish."""
        assert self._process.stdin is not None
        self._process.stdin.close()

    def kill(self) -> None:
        """End the child at once and take back all it held. May be called twice."""
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(OSError):  # unsent bytes for a dead process
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(b"")


def give_way(pid: int, behind: int = BEHIND) -> None:
    """Let a process come after what the person does, as far as the system allows it."""
    if sys.platform == "win32":
        import psutil  # nobody else needs it here

        with contextlib.suppress(psutil.Error):  # it has just ended
            psutil.Process(pid).nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, pid, behind)
        # Linux weighs whole sessions against each other, and a process within its own only.
        if sys.platform == "linux" and os.getsid(pid) == pid:
            Path(f"/proc/{pid}/autogroup").write_text(str(behind))


def running() -> list[int]:
    """Return the process ids of the children that are running."""
    return [child.pid for child in list(_children) if child.alive]


def _own_modules_only() -> dict[str, str]:
    """Let no module lying in the folder where Carrel was started be taken for one of ours."""
    root = str(Path(__file__).resolve().parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join(paths)}


def open_channel() -> tuple[Iterator[bytes], Callable[[bytes], None]]:
    """In a child: return the incoming lines and a function that writes one outgoing line.

    File descriptor 1 is kept for the protocol alone: whatever a library prints goes to stderr.
    """
    outgoing: BinaryIO = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    lock = threading.Lock()

    def write(line: bytes) -> None:
        with lock:
            outgoing.write(line)
            outgoing.flush()

    return iter(sys.stdin.buffer.readline, b""), write

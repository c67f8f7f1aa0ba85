"""Kills a library's process again and again, at random and right when Chroma is written."""

import random
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import crash_driver

_PATIENCE_S = 60
_LONGEST_S = 1.2

_method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
_context = get_context(_method)
if _method == "forkserver":
    _context.set_forkserver_preload(["crash_driver", "chromadb"])


class Campaign:
    """One library and the folder it follows, through many deaths. Events are counted."""

    def __init__(self, root: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.home, self.folder = root / "home", root / "documents"
        self.folder.mkdir()
        self.trials = 0
        self.forgotten: list[str] = []
        self.figures: Counter[str] = Counter()

    def trial(self) -> None:
        """Start the process, let it check what the last death left, and kill it."""
        aim = ("any moment", "at work", "Chroma")[self.trials % 3]
        self.trials += 1
        self.figures[f"killed: {aim}"] += 1
        with Run(crash_driver.run, self.home, self.folder, self.chance.randrange(2**32)) as run:
            self._listen(run, None, "started")
            if aim == "any moment":
                self._listen(run, time.monotonic() + self.chance.uniform(0, _LONGEST_S))
            elif aim == "at work":
                self._listen(run, None, "checked")
                self._listen(run, time.monotonic() + self.chance.uniform(0, _LONGEST_S))
            else:
                for _ in range(self.chance.randint(1, 25)):
                    self._listen(run, None, "writing")
                run.process.join(self.chance.uniform(0, 0.05))
            run.kill()
            self._listen(run, 0)

    def finish(self, home: Path) -> Any:
        """Run to the end without a death; returns all that the library holds."""
        with Run(crash_driver.finish, home, self.folder, self.forgotten) as run:
            return self._listen(run, None, "finished")

    def _listen(self, run: "Run", until: float | None, wanted: str = "") -> Any:
        """Take in what the process says, until a time or until it says what is wanted."""
        patience = time.monotonic() + _PATIENCE_S
        while run.channel.poll(max(0, (until or patience) - time.monotonic())):
            try:
                what, value = run.channel.recv()
            except EOFError:
                return None
            if what == "failed":
                raise AssertionError(value)
            if what == "opened":
                self.figures.update(value)
            elif what == "forget":
                self.forgotten.append(value)
            self.figures[what] += 1
            if what == wanted:
                return value
        assert until is not None, f"no {wanted} in {_PATIENCE_S} s"
        return None


class Run:
    """A process and the pipe it talks through."""

    def __init__(self, work: Callable[..., None], *values: Any) -> None:
        self.channel: Connection
        self.channel, end = _context.Pipe(duplex=False)
        given = [str(value) if isinstance(value, Path) else value for value in values]
        self.process = _context.Process(target=work, args=(*given, end), daemon=True)
        self.process.start()
        end.close()

    def __enter__(self) -> "Run":
        return self

    def kill(self) -> None:
        self.process.kill()
        self.process.join()

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.channel.close()
        self.process.close()

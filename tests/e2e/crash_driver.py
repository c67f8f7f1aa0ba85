"""The process that is killed: it opens a library, checks it, and changes it until it dies.

Small thresholds make Chroma write its files every few changes, as it does every thousand in life.
"""

import random
import shutil
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from crash_checks import check_library, snapshot
from engines import open_engine

from assistant import indexing, preparing, settling, vectors
from assistant.engine import Engine
from assistant.errors import FileMissing
from assistant.messages import Warned

WORDS = "boat shed lake rope winter regatta ledger keeper lantern oar sail harbour fog".split()


def use_small_thresholds() -> None:
    vectors.EXACT_LIMIT = 0
    vectors._BATCH = 20
    vectors._HNSW |= {"batch_size": 10, "sync_threshold": 20}
    indexing._DRAIN_AT = 10
    preparing._STAGE_AT_ONCE = 4
    settling._FRESH_S = 0.0  # what was written just now is indexed at once


def run(home: str, folder: str, seed: int, channel: Connection) -> None:
    """Check, then work on until killed; what happens goes through the channel."""
    use_small_thresholds()
    _announce_writes(channel)
    try:
        channel.send(("started", None))
        engine = open_engine(Path(home))
        channel.send(("opened", _catch_up(engine)))
        check_library(engine)
        channel.send(("checked", engine.catalogue.counts()))
        driver = Driver(engine, Path(folder), random.Random(seed), channel)
        while True:
            driver.step()
    except BaseException:
        channel.send(("failed", traceback.format_exc()))


def finish(home: str, folder: str, forgotten: list[str], channel: Connection) -> None:
    """Bring a library to its end undisturbed, and send what it holds."""
    use_small_thresholds()
    try:
        engine = open_engine(Path(home))
        _catch_up(engine)
        list(engine.index([folder]))
        for path in forgotten:
            with suppress(FileMissing):
                list(engine.forget([path]))
        check_library(engine)
        channel.send(("finished", snapshot(engine)))
        engine.close()
    except BaseException:
        channel.send(("failed", traceback.format_exc()))


Act = Callable[[list[str]], None]
"""One thing the engine does, given the paths that have just changed."""


class Driver:
    """Changes a folder at random and lets the engine follow."""

    def __init__(
        self, engine: Engine, folder: Path, chance: random.Random, channel: Connection
    ) -> None:
        self.engine = engine
        self.folder = folder
        self.chance = chance
        self.channel = channel

    def step(self) -> None:
        changed = [path for _ in range(self.chance.randint(1, 6)) for path in self.change()]
        often: list[Act] = [self.sync_all, self.sync, self.add]
        rare: list[Act] = [self.forget, self.compact, self.reopen, self.rebuild]
        for acts in (often, rare):
            act = self.chance.choice(acts)
            self.channel.send((f"began to {act.__name__}", None))
            act(changed)

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*") if path.is_file())

    def change(self) -> list[str]:
        """Write, rewrite, rename, copy or delete one file; returns the paths concerned."""
        files = self.files()
        new = self.folder / f"{self.chance.choice('ab')}" / f"{self.chance.randrange(10**6)}.txt"
        act = self.chance.choice(["write", "write", "rewrite", "rename", "copy", "delete", "empty"])
        if len(files) < 10 or act == "write":
            self.write(new)
            return [str(new)]
        old = self.chance.choice(files)
        if act in ("rewrite", "empty"):
            self.write(old) if act == "rewrite" else old.write_text("")
            return [str(old)]
        if act == "delete" or len(files) > 60:
            old.unlink()
            return [str(old)]
        new.parent.mkdir(exist_ok=True)
        old.rename(new) if act == "rename" else shutil.copy2(old, new)
        return [str(old), str(new)]

    def write(self, path: Path) -> None:
        path.parent.mkdir(exist_ok=True)
        count = self.chance.choice([20, 150, 400, 1200])
        names = [f"{word}{self.chance.randrange(50)}" for word in WORDS]
        body = " ".join(self.chance.choices(WORDS + names, k=count))
        path.write_text(f"Paper {self.chance.randrange(10**9)}. {body}.")

    def sync_all(self, _: list[str]) -> None:
        list(self.engine.sync())

    def sync(self, changed: list[str]) -> None:
        list(self.engine.sync(changed))

    def add(self, _: list[str]) -> None:
        list(self.engine.index([str(self.folder)]))

    def forget(self, _: list[str]) -> None:
        rows = self.engine.files()
        if rows:
            path = self.chance.choice(rows).path
            self.channel.send(("forget", path))
            list(self.engine.forget([path]))

    def compact(self, _: list[str]) -> None:
        list(self.engine.compact())

    def rebuild(self, _: list[str]) -> None:
        list(self.engine.rebuild())

    def reopen(self, _: list[str]) -> None:
        self.engine.close()
        self.engine = open_engine(self.engine.home.root)
        _catch_up(self.engine)


def _catch_up(engine: Engine) -> list[str]:
    """Do what the engine's process does at its start; returns what was repaired."""
    if not engine.matches:
        list(engine.rebuild())
    return [event.message for event in engine.prepare() if isinstance(event, Warned)]


def _announce_writes(channel: Connection) -> None:
    """Say so right before Chroma is written to, so that the kill can be aimed."""
    add = vectors.VectorIndex._add

    def announced(index: vectors.VectorIndex, collection: Any, ids: list[int]) -> None:
        channel.send(("writing", len(ids)))
        add(index, collection, ids)

    vectors.VectorIndex._add = announced  # type: ignore[method-assign]

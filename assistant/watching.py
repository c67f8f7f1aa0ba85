"""Live changes: watches the library's folders and names the paths that changed."""

import logging
import os
import re
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from watchfiles import Change, watch

from .ignoring import IGNORE_FILE, is_ignored
from .placeholders import stands_for
from .sources import is_under

log = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 1_000
_BURST_MS = 800
_POLL_MS = 3_000
_POLL_S = 300
"""So long the folders are polled, then watching them is tried again."""
_JOIN_S = 5

_LIMIT = "This system's limit of watched folders is reached"
_FAILURE = "The folders cannot be watched"
_ODD_NAME = "Unable to decode path"
"""So begins watchfiles' error about a name that is not UTF-8: it ends the watch, not watching."""

Report = Callable[[set[str]], None]
Places = dict[str, tuple[int, int]]
"""Folders that are there, each with its device and number on it: a mounted drive changes both.
Drives mounted further down are among them (Linux: elsewhere the system reports their changes)."""

_MOUNTS = Path("/proc/self/mounts")


class Watcher:
    """Two threads: one for whole folders, one for the folders of single files."""

    def __init__(self, changed: Report, warn: Callable[[str], None]) -> None:
        """`changed` gets each burst of paths, on the watcher's thread; `warn` one clear line."""
        self._changed = changed
        self._warn = warn
        self._warned = False
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def watch(self, folders: Iterable[str], files: Iterable[str]) -> None:
        """Watch these folders and files, and nothing else from now on."""
        self.close()
        self._stop = threading.Event()
        single = set(files)
        parents = {str(Path(path).parent) for path in single}
        for wanted, recursive in ((set(folders), True), (parents, False)):
            if wanted:
                follower = _Follower(wanted, None if recursive else single, self._stop)
                thread = threading.Thread(
                    target=self._run,
                    args=(follower,),
                    name="watching folders" if recursive else "watching files",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)

    def close(self) -> None:
        """Stop watching; returns when both threads have ended, or hang on a lost drive."""
        self._stop.set()
        for thread in self._threads:
            thread.join(_JOIN_S)
        self._threads = []

    def _run(self, follower: "_Follower") -> None:
        for change in follower.changes():
            if isinstance(change, Exception):
                log.warning("polling instead of watching: %s", change)
                if not self._warned:
                    self._warned = True
                    why = _LIMIT if "limit" in str(change) else _FAILURE
                    self._warn(f"{why}; changes are looked for every few seconds instead.")
            elif not follower.stop.is_set():
                self._changed(change)


class _Follower:
    """One thread's folders. With `single` only these files in them matter, and no subfolder."""

    def __init__(self, wanted: set[str], single: set[str] | None, stop: threading.Event) -> None:
        self.stop = stop
        self._wanted = wanted
        self._single = single
        self._poll_until = 0.0
        # Set for a folder that may not be read. It hides the limit as well; what is missed then
        # is found when everything is compared.
        self._lenient = False

    def changes(self) -> Iterator[set[str] | Exception]:
        """Yield changed paths until stopped, and the error when watching gives way to polling."""
        while not self.stop.is_set():
            places = self._places()
            if not self._wanted & places.keys():
                self.stop.wait(_LOOK_AGAIN_MS / 1000)
                continue
            try:
                yield from self._follow(places)
            except FileNotFoundError:
                continue  # a drive went just now
            except PermissionError:
                self._lenient = True
            # Beyond the limit the one is raised at the start and the other for a new folder.
            except (OSError, RuntimeError) as error:
                if str(error).startswith(_ODD_NAME):
                    self.stop.wait(_LOOK_AGAIN_MS / 1000)  # such a file may change all the time
                    yield set(self._single or self._wanted & places.keys())
                elif self._is_polling:
                    log.warning("polling failed: %s", error)
                    self.stop.wait(_LOOK_AGAIN_MS / 1000)
                else:
                    self._poll_until = time.monotonic() + _POLL_S
                    yield error

    @property
    def _is_polling(self) -> bool:
        return time.monotonic() < self._poll_until

    def _follow(self, places: Places) -> Iterator[set[str]]:
        polling = self._is_polling
        fresh = True
        watched = self._wanted & places.keys()
        for changes in watch(
            *watched,
            watch_filter=self._is_wanted,
            stop_event=self.stop,
            rust_timeout=_LOOK_AGAIN_MS,
            yield_on_timeout=True,
            force_polling=polling,
            poll_delay_ms=_POLL_MS,
            recursive=self._single is None,
            debounce=_BURST_MS,
            ignore_permission_denied=self._lenient,
            raise_interrupt=False,
        ):
            if not polling:
                _require_room(path for change, path in changes if change == Change.added)
            changed = {_subject(path) for _, path in changes}
            if fresh:  # what happened before the watch stood would otherwise be missed
                changed |= self._single or watched
                fresh = False
            if changed:
                yield changed
            if self._places() != places or polling != self._is_polling:
                return  # a drive came or went, or it is time to watch again

    def _places(self) -> Places:
        places = {}
        for folder in self._wanted | _mounted_below(self._wanted):
            try:
                status = os.stat(folder)
            except (OSError, ValueError):
                continue
            if stat.S_ISDIR(status.st_mode):
                places[folder] = status.st_dev, status.st_ino
        return places

    def _is_wanted(self, _change: Change, path: str) -> bool:
        if self._single is not None:
            return path in self._single
        return any(_is_interesting(path, folder) for folder in self._wanted)


def _mounted_below(folders: set[str]) -> set[str]:
    try:
        lines = os.fsdecode(_MOUNTS.read_bytes()).splitlines()
    except OSError:
        return set()
    points = {re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), line.split()[1]) for line in lines}
    return {point for point in points if any(is_under(point, folder) for folder in folders)}


def _require_room(added: Iterable[str]) -> None:
    """Raise OSError if new folders are beyond the limit, which the running watch does not tell."""
    folders = [path for path in added if os.path.isdir(path)] if sys.platform == "linux" else []
    if folders:
        with suppress(FileNotFoundError, PermissionError):
            next(watch(*folders, rust_timeout=1, yield_on_timeout=True))


def _is_interesting(path: str, folder: str) -> bool:
    if not is_under(path, folder):
        return False
    *folders, name = Path(path).relative_to(folder).parts or ("",)
    spoken = name == IGNORE_FILE or stands_for(name) is not None
    return not any(map(is_ignored, folders)) and (spoken or not is_ignored(name))


def _subject(path: str) -> str:
    """Return what a change is about: with an ignore file, all of its folder."""
    folder, name = os.path.split(path)
    if name == IGNORE_FILE:
        return folder
    stub = stands_for(name)
    return path if stub is None else os.path.join(folder, stub)

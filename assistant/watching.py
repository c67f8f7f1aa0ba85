"""Live changes: watches the library's folders and names the paths that changed."""

import logging
import os
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchfiles import Change, watch

from .sources import is_ignored, is_under

log = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 1_000
_BURST_MS = 800

Report = Callable[[set[str]], None]


class Watcher:
    """Two threads: one for whole folders, one for the folders of single files."""

    def __init__(self, changed: Report, warn: Callable[[str], None]) -> None:
        """`changed` gets each burst of paths, on the watcher's thread; `warn` one clear line."""
        self._changed = changed
        self._warn = warn
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
                thread = threading.Thread(
                    target=self._run,
                    args=(wanted, recursive, single, self._stop),
                    name="watching folders" if recursive else "watching files",
                    daemon=True,
                )
                thread.start()
                self._threads.append(thread)

    def close(self) -> None:
        """Stop watching; returns when both threads have ended."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _run(
        self, wanted: set[str], recursive: bool, single: set[str], stop: threading.Event
    ) -> None:
        polling = False
        while not stop.is_set():
            present = {folder for folder in wanted if os.path.isdir(folder)}
            if not present:
                stop.wait(_LOOK_AGAIN_MS / 1000)
                continue
            try:
                self._follow(present, wanted, recursive, single, stop, polling)
            except OSError as error:
                if polling:
                    log.warning("watching failed: %s", error)
                    stop.wait(_LOOK_AGAIN_MS / 1000)
                else:
                    self._warn(
                        "This system's limit of watched folders is reached; "
                        "changes are looked for every few seconds instead."
                    )
                    polling = True

    def _follow(
        self,
        present: set[str],
        wanted: set[str],
        recursive: bool,
        single: set[str],
        stop: threading.Event,
        polling: bool,
    ) -> None:
        def is_wanted(_change: Change, path: str) -> bool:
            return _is_interesting(path, present) if recursive else path in single

        fresh = True
        for changes in watch(
            *present,
            watch_filter=is_wanted,
            stop_event=stop,
            rust_timeout=_LOOK_AGAIN_MS,
            yield_on_timeout=True,
            force_polling=polling,
            poll_delay_ms=_LOOK_AGAIN_MS,
            recursive=recursive,
            debounce=_BURST_MS,
            raise_interrupt=False,
        ):
            changed = {path for _, path in changes}
            if fresh:  # what happened before the watch stood would otherwise be missed
                changed |= present if recursive else single
                fresh = False
            if changed:
                self._changed(changed)
            if {folder for folder in wanted if os.path.isdir(folder)} != present:
                return  # a drive came or went: watch anew


def _is_interesting(path: str, folders: set[str]) -> bool:
    for folder in folders:
        if is_under(path, folder):
            inside = Path(path).relative_to(folder).parts
            return not any(is_ignored(part) for part in inside)
    return False

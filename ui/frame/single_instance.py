"""One window for each data folder: a second start hands its files to the first and ends."""

import getpass
import hashlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLockFile, QObject, Signal

from assistant.paths import Home

if TYPE_CHECKING:
    from .window_socket import Listener


class Start(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a start of Carrel asks for besides a window."""

    paths: tuple[str, ...] = ()
    quick: bool = False


class SingleInstance(QObject):
    """Finds out whether this is the first window of a data folder, and listens if it is.

    The first holds a lock file; what it needs to listen is loaded when it does.
    """

    started = Signal(object)
    """Another start handed over what it was given."""

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(home)
        self._lock = QLockFile(str(home.root / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._listener: Listener | None = None

    def hand_over(self, start: Start) -> bool:
        """Give `start` to the window that is open already; False if this is the first.

        That it is, too, once another that was just ending has ended. It is also False where the
        other does not answer: the engine then says who owns the folder.
        """
        if self._lock.tryLock(0):
            return False
        from .window_socket import tell

        return tell(self.name, start, lambda: self._lock.tryLock(0))

    def listen(self) -> None:
        """Hear other starts, if this is the first window."""
        if self._lock.isLocked() and self._listener is None:
            from .window_socket import Listener

            self._listener = Listener(self.name, self)
            self._listener.started.connect(self.started)

    def fall_silent(self) -> None:
        """Take nothing more: the window is closed, and the engine about to end."""
        if self._listener is not None:
            self._listener.close()
            self._listener.deleteLater()
            self._listener = None

    def close(self) -> None:
        """Stop listening, and let another window be the first."""
        self.fall_silent()
        self._lock.unlock()


def socket_name(home: Home) -> str:
    """Return the socket's name, which follows from the data folder and the user."""
    whose = f"{_user()}\0{os.path.realpath(home.root)}"
    name = f"carrel-{hashlib.sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    if os.name != "posix":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = runtime if runtime and os.access(runtime, os.W_OK) else tempfile.gettempdir()
    return str(Path(folder, name))


def _user() -> str:
    """Return who runs this; a user of Unix may have a number and no name."""
    return str(os.getuid()) if os.name == "posix" else getpass.getuser()

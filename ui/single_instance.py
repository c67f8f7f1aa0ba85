"""One window for each data folder: a second start hands its files to the first and ends.

The first holds a lock file and listens on a local socket that only this user can open. Whatever
comes in is small, read within a time, checked, and otherwise passed over.
"""

import getpass
import hashlib
import os
import stat
import tempfile
from pathlib import Path

import msgspec
from PySide6.QtCore import (
    QDeadlineTimer,
    QLockFile,
    QObject,
    QThread,
    QTimer,
    Signal,
)
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant.paths import Home

MOST_BYTES = 1_000_000
MOST_AT_ONCE = 8
WAIT_MS = 2000
HEARD = b"ok\n"


class Start(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a start of Carrel asks for besides a window."""

    paths: tuple[str, ...] = ()
    quick: bool = False


class SingleInstance(QObject):
    """Finds out whether this is the first window of a data folder, and listens if it is."""

    started = Signal(object)
    """Another start handed over what it was given."""

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(home)
        self._lock = QLockFile(str(home.root / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._guests: list[_Guest] = []

    def hand_over(self, start: Start) -> bool:
        """Give `start` to the window that is open already; False if this is the first."""
        if self._lock.tryLock(0):
            self._listen()
            return False
        line = msgspec.json.encode(start) + b"\n"
        deadline = QDeadlineTimer(WAIT_MS)
        while not deadline.hasExpired():  # the first may be starting just now
            if _say(self.name, line, deadline):
                return True
            QThread.msleep(50)
        return False  # it does not answer; the engine will say who owns the folder

    def close(self) -> None:
        """Stop listening, and let another window be the first."""
        server, self._server = self._server, None
        for guest in list(self._guests):
            guest.send_away()
        if server is not None:
            server.close()
            server.deleteLater()
        self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_AT_ONCE)
        QLocalServer.removeServer(self.name)  # of a window that crashed: the lock is ours
        server.newConnection.connect(self._welcome)
        server.listen(self.name)
        self._server = server

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            if len(self._guests) >= MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            guest = _Guest(socket, self)
            self._guests.append(guest)
            guest.heard.connect(self.started)
            guest.gone.connect(self._part)
            guest.listen()

    def _part(self) -> None:
        for guest in [one for one in self._guests if one.is_gone]:
            self._guests.remove(guest)
            guest.deleteLater()


class _Guest(QObject):
    """Another start that has something to say: one line, soon."""

    heard = Signal(object)
    gone = Signal()

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self.is_gone = False
        socket.setParent(self)
        socket.setReadBufferSize(MOST_BYTES + 1)
        self._socket = socket
        # One that says nothing must not hold a place for ever.
        self._patience = QTimer(self, interval=WAIT_MS, singleShot=True)

    def listen(self) -> None:
        """Read what has come, and what will."""
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self._leave)
        self._patience.timeout.connect(self.send_away)
        self._patience.start()
        self._read()

    def send_away(self) -> None:
        """End it, whatever it was about to say."""
        self._socket.abort()
        self._leave()

    def _read(self) -> None:
        if self._socket.canReadLine():
            start = _understood(bytes(self._socket.readLine(MOST_BYTES + 1).data()))
            if start is not None:
                self._socket.write(HEARD)
                self._socket.flush()
                self.heard.emit(start)
            self._socket.disconnectFromServer()
        elif self._socket.bytesAvailable() > MOST_BYTES:
            self.send_away()

    def _leave(self) -> None:
        if not self.is_gone:
            self.is_gone = True
            self.gone.emit()


def socket_name(home: Home) -> str:
    """Return the socket's name, which follows from the data folder and the user."""
    whose = f"{getpass.getuser()}\0{os.path.realpath(home.root)}"
    name = f"carrel-{hashlib.sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    if os.name != "posix":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = runtime if runtime and os.access(runtime, os.W_OK) else tempfile.gettempdir()
    return str(Path(folder, name))


def _understood(line: bytes) -> Start | None:
    try:
        start = msgspec.json.decode(line, type=Start)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    usable = all(os.path.isabs(path) and "\0" not in path for path in start.paths)
    return start if usable else None


def _say(name: str, line: bytes, deadline: QDeadlineTimer) -> bool:
    if not _is_own(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(int(deadline.remainingTime())):
        return False
    socket.write(line)
    while socket.bytesToWrite() and socket.waitForBytesWritten(int(deadline.remainingTime())):
        pass
    while not socket.canReadLine():
        if not socket.waitForReadyRead(max(1, int(deadline.remainingTime()))):
            return False
    return socket.readLine().data() == HEARD


def _is_own(name: str) -> bool:
    """Say whether a socket is this user's: nobody else is told what is to be opened."""
    if os.name != "posix":
        return True
    try:
        found = os.stat(name)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()

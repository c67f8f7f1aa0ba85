"""The socket by which a second start of Carrel talks to the window that is open.

Whatever comes in is small, read within a time, checked, and otherwise passed over.
"""

import os
import stat
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant.messages import encode

from .single_instance import Start

MOST_BYTES = 1_000_000
MOST_AT_ONCE = 8
WAIT_MS = 2000
HEARD = b"ok\n"


class Listener(QObject):
    """Listens for other starts; only this user can reach it."""

    started = Signal(object)
    """Another start handed over what it was given."""

    def __init__(self, name: str, parent: QObject) -> None:
        """Listen under this name, which nobody else uses: the caller holds the lock."""
        super().__init__(parent)
        self._guests: list[_Guest] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_AT_ONCE)
        QLocalServer.removeServer(name)  # of a window that crashed
        self._server.newConnection.connect(self._welcome)
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening, and send away who is there."""
        for guest in list(self._guests):
            guest.send_away()
        self._server.close()

    def _welcome(self) -> None:
        while socket := self._server.nextPendingConnection():
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


def tell(name: str, start: Start, has_ended: Callable[[], bool]) -> bool:
    """Hand `start` to the window that listens under this name; False if none answers in time.

    It is False at once where the window has ended meanwhile.
    """
    line = encode(start)
    deadline = QDeadlineTimer(WAIT_MS)
    while not deadline.hasExpired():  # the first may be starting just now
        if _say(name, line, deadline):
            return True
        if has_ended():
            return False
        QThread.msleep(50)
    return False


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

"""A key of the whole Windows desktop, through RegisterHotKey."""

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QKeyCombination,
    QObject,
    Qt,
)

from .hotkey import HotkeyRefused

WM_HOTKEY = 0x0312
ALT, CONTROL, SHIFT, WINDOWS, NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
NUMBER = 0xCA
KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")

NAMES = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Backspace: 0x08,
    Qt.Key.Key_Escape: 0x1B,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Delete: 0x2E,
}
"""Windows' numbers of the keys that are no letter or digit."""


class WindowsHotkey(QObject):
    """Holds the key until it is closed."""

    def __init__(
        self, wanted: QKeyCombination, taken: str, pressed: Callable[[], object], parent: QObject
    ) -> None:
        """Take the key. Raises HotkeyRefused with the line `taken`."""
        super().__init__(parent)
        self._user = _user32()
        number = virtual_key(wanted.key())
        if not number or not self._user.RegisterHotKey(
            None, NUMBER, modifiers_of(wanted) | NO_REPEAT, number
        ):
            raise HotkeyRefused(taken)
        self._filter = _Filter(pressed)
        application().installNativeEventFilter(self._filter)

    def close(self) -> None:
        """Give the key back."""
        application().removeNativeEventFilter(self._filter)
        self._user.UnregisterHotKey(None, NUMBER)


class _Filter(QAbstractNativeEventFilter):
    """Hears the message that Windows posts for the key."""

    def __init__(self, pressed: Callable[[], object]) -> None:
        super().__init__()
        self._pressed = pressed

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Tell that the key was pressed; every other message goes its way."""
        if QByteArray(kind).data() in KINDS:
            sent = Message.from_address(int(message))
            if sent.message == WM_HOTKEY and sent.wparam == NUMBER:
                self._pressed()
                return True, 0
        return False, 0


class Message(ctypes.Structure):
    """The head of Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def modifiers_of(wanted: QKeyCombination) -> int:
    """Return the modifiers as Windows counts them."""
    held, names = wanted.keyboardModifiers(), Qt.KeyboardModifier
    pairs = (
        (names.ShiftModifier, SHIFT),
        (names.ControlModifier, CONTROL),
        (names.AltModifier, ALT),
        (names.MetaModifier, WINDOWS),
    )
    return sum(mask for modifier, mask in pairs if held & modifier)


def virtual_key(key: Qt.Key) -> int:
    """Return Windows' number of a key, or 0."""
    number = int(key)
    if chr(number).isascii() and chr(number).isalnum() if number < 0x80 else False:
        return number
    if int(Qt.Key.Key_F1) <= number <= int(Qt.Key.Key_F24):
        return 0x70 + number - int(Qt.Key.Key_F1)
    return NAMES.get(key, 0)


def application() -> QCoreApplication:
    """Return the running application."""
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _user32() -> Any:
    return ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]

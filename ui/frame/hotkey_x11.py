"""A key of the whole X11 desktop, through Xlib on a connection of its own."""

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt

from .hotkey import HotkeyRefused

KEY_PRESS = 2
GRAB_ASYNC = 1
SHIFT, LOCK, CONTROL, ALT, NUM_LOCK, META = 1, 2, 4, 8, 16, 64
IGNORED = (0, LOCK, NUM_LOCK, LOCK | NUM_LOCK)
"""Locks that may be on when the key is pressed; each has to be asked for."""

SIZE_OF_EVENT = 24 * ctypes.sizeof(ctypes.c_long)

NAMES = {
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "KP_Enter",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backspace: "BackSpace",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "Prior",
    Qt.Key.Key_PageDown: "Next",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Escape: "Escape",
    Qt.Key.Key_Pause: "Pause",
    Qt.Key.Key_Print: "Print",
}
"""What X11 calls the keys that have no character."""

_ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class X11Hotkey(QObject):
    """Holds the key until it is closed."""

    def __init__(
        self,
        wanted: QKeyCombination,
        lines: tuple[str, str],
        pressed: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Take the key. Raises HotkeyRefused with one of `lines`: it is taken, or no Xlib."""
        super().__init__(parent)
        taken, missing = lines
        self._pressed = pressed
        self._x = _library(missing)
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise HotkeyRefused(missing)
        self._root = self._x.XDefaultRootWindow(self._display)
        keysym = keysym_of(wanted.key(), self._x)
        self._code = self._x.XKeysymToKeycode(self._display, keysym) if keysym else 0
        self._modifiers = modifiers_of(wanted)
        if not self._code or not self._grab():
            self._x.XCloseDisplay(self._display)
            raise HotkeyRefused(taken)
        number = self._x.XConnectionNumber(self._display)
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._look)

    def close(self) -> None:
        """Give the key back."""
        self._notifier.setEnabled(False)
        for lock in IGNORED:
            self._x.XUngrabKey(self._display, self._code, self._modifiers | lock, self._root)
        self._x.XCloseDisplay(self._display)

    def _grab(self) -> bool:
        refused: list[bool] = []

        def refuse(_display: int, _event: int) -> int:
            refused.append(True)
            return 0

        handler = _ERROR_HANDLER(refuse)
        self._x.XSync(self._display, False)
        before = self._x.XSetErrorHandler(handler)
        for lock in IGNORED:
            self._x.XGrabKey(
                self._display, self._code, self._modifiers | lock, self._root,
                False, GRAB_ASYNC, GRAB_ASYNC,
            )  # fmt: skip
        self._x.XSync(self._display, False)
        self._x.XSetErrorHandler(before)
        return not refused

    def _look(self) -> None:
        event = (ctypes.c_char * SIZE_OF_EVENT)()
        was_pressed = False
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            was_pressed |= ctypes.c_int.from_buffer(event).value == KEY_PRESS
        if was_pressed:
            self._pressed()


def modifiers_of(wanted: QKeyCombination) -> int:
    """Return the modifiers as X11 counts them."""
    held, names = wanted.keyboardModifiers(), Qt.KeyboardModifier
    pairs = (
        (names.ShiftModifier, SHIFT),
        (names.ControlModifier, CONTROL),
        (names.AltModifier, ALT),
        (names.MetaModifier, META),
    )
    return sum(mask for modifier, mask in pairs if held & modifier)


def keysym_of(key: Qt.Key, x: Any) -> int:
    """Return what X11 calls a key, or 0."""
    number = int(key)
    if 0x20 <= number < 0x7F:  # letters, digits and signs are their own names
        return ord(chr(number).lower())
    if int(Qt.Key.Key_F1) <= number <= int(Qt.Key.Key_F35):
        return 0xFFBE + number - int(Qt.Key.Key_F1)
    name = NAMES.get(key, "")
    return int(x.XStringToKeysym(name.encode())) if name else 0


def _library(missing: str) -> Any:
    try:
        x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    except OSError:
        raise HotkeyRefused(missing) from None
    pointer, number, window = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
    for name, result, arguments in (
        ("XOpenDisplay", pointer, [ctypes.c_char_p]),
        ("XCloseDisplay", number, [pointer]),
        ("XDefaultRootWindow", window, [pointer]),
        ("XStringToKeysym", window, [ctypes.c_char_p]),
        ("XKeysymToKeycode", ctypes.c_ubyte, [pointer, window]),
        ("XConnectionNumber", number, [pointer]),
        ("XGrabKey", number, [pointer, number, ctypes.c_uint, window, number, number, number]),
        ("XUngrabKey", number, [pointer, number, ctypes.c_uint, window]),
        ("XSync", number, [pointer, number]),
        ("XPending", number, [pointer]),
        ("XNextEvent", number, [pointer, pointer]),
        ("XSetErrorHandler", pointer, [pointer]),
    ):
        function = getattr(x, name)
        function.restype, function.argtypes = result, arguments
    return x

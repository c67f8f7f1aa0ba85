"""A key that opens the quick question from any program, where the platform lets a program have one.

X11 and Windows do. On Wayland and macOS a person binds `carrel --quick` in the desktop's own
settings for keys.
"""

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from ..words.translating import marked, tr

UNSUPPORTED = marked(
    "This desktop gives no program a key of its own. In its settings, bind a key to the command "
    "“carrel --quick”."
)
UNUSABLE = marked("{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.")
TAKEN = marked("Another program has the key {keys} already. Choose another one in the settings.")
NO_X11 = marked("The key {keys} cannot be asked for: the X11 library is missing on this computer.")


class HotkeyRefused(Exception):
    """The system does not give the key; the text is one line for the person."""


def hotkey_refusal() -> str:
    """Return why no key can be offered here, or nothing."""
    supported = QGuiApplication.platformName() in ("xcb", "windows")
    return "" if supported else tr(UNSUPPORTED)


def combination(keys: str) -> QKeyCombination:
    """Return the one key press that `keys` names. Raises HotkeyRefused."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    refused = HotkeyRefused(tr(UNUSABLE).format(keys=keys))
    if sequence.count() != 1:
        raise refused
    wanted: QKeyCombination = sequence[0]  # type: ignore[index]
    modifiers = wanted.keyboardModifiers()
    # A bare letter, or one with Shift, would be taken away from all other programs.
    strong = Qt.KeyboardModifier
    if not modifiers & (strong.ControlModifier | strong.AltModifier | strong.MetaModifier):
        raise refused
    if wanted.key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        raise refused
    return wanted


class Hotkey(QObject):
    """Holds one key of the whole desktop; `pressed` tells each press."""

    pressed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: QObject | None = None

    def hold(self, keys: str) -> str:
        """Take this key instead of the one held; returns why not, or nothing."""
        self.let_go()
        if not keys:
            return ""
        if refusal := hotkey_refusal():
            return refusal
        try:
            wanted = combination(keys)
            self._held = self._grab(wanted, keys)
        except HotkeyRefused as refused:
            return str(refused)
        return ""

    def let_go(self) -> None:
        """Give the key back."""
        held, self._held = self._held, None
        if held is not None:
            held.close()  # type: ignore[attr-defined]
            held.deleteLater()

    def _grab(self, wanted: QKeyCombination, keys: str) -> QObject:
        if QGuiApplication.platformName() == "windows":
            from .hotkey_windows import WindowsHotkey

            return WindowsHotkey(wanted, tr(TAKEN).format(keys=keys), self.pressed.emit, self)
        from .hotkey_x11 import X11Hotkey

        lines = tr(TAKEN).format(keys=keys), tr(NO_X11).format(keys=keys)
        return X11Hotkey(wanted, lines, self.pressed.emit, self)

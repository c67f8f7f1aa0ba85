"""How Carrel is there besides its window: the tray, a key, the quick question, other starts."""

from functools import partial

from PySide6.QtCore import QObject, QSettings, Qt

from assistant import messages as m
from assistant.answers import Citation, Quote
from assistant.records import Passage
from assistant.settings import Settings

from .frame.hotkey import Hotkey, hotkey_refusal
from .frame.quick_window import QuickWindow
from .frame.single_instance import Start
from .frame.tray import Tray, tray_refusal
from .link.exchange import Exchange
from .main_window import MainWindow
from .parts.icons import icon
from .parts.theme import LIGHT

TRAY_TOLD = "tray/told"


class Presence(QObject):
    """Brings the window and the quick question to the front, and keeps Carrel going without."""

    def __init__(self, window: MainWindow, client: Exchange, store: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self._store = store
        self._keys = ""
        self.tray: Tray | None = None
        self.quick: QuickWindow | None = None
        self.hotkey = Hotkey(self)
        self.hotkey.pressed.connect(self.ask_quickly)
        window.closing = self._keep_going
        window.closed.connect(self._end)
        window.quick_wanted.connect(self.ask_quickly)
        window.preferences.changed.connect(self._adapt)
        self._adapt(window.preferences.current)

    def take(self, start: Start) -> None:
        """Do what another start of Carrel was asked to do."""
        if start.quick:
            self.ask_quickly()
        else:
            self.bring_forward()
        self._window.desk.add(start.paths)

    def bring_forward(self) -> None:
        """Show the window in front of all others."""
        window = self._window
        state = window.windowState() & ~Qt.WindowState.WindowMinimized
        window.setWindowState(state | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()

    def ask_quickly(self) -> None:
        """Open the window for a question in passing."""
        if self.quick is None:
            self.quick = self._make_quick()
        self.quick.ask()

    def _adapt(self, settings: Settings) -> None:
        if settings.tray and self.tray is None and not tray_refusal():
            self.tray = self._make_tray()
        if self.tray is not None:
            self.tray.show(settings.tray)
        if settings.shortcut != self._keys and not hotkey_refusal():
            self._keys = settings.shortcut
            if refusal := self.hotkey.hold(settings.shortcut):
                self._window.status.tell(refusal)

    def _make_quick(self) -> QuickWindow:
        window = self._window
        quick = QuickWindow(self._client, window.preferences)
        quick.opened_in_carrel.connect(self._open_large)
        quick.left.connect(self._quick_left)
        quick.conversation.source_wanted.connect(partial(self._open_source, quick))
        quick.conversation.why_not_wanted.connect(self._choose_missed)
        quick.conversation.choices = window.library.scopes
        window.renewal.heed(quick.conversation)
        quick.conversation.call_models(window.shelf.title)
        quick.box.mentioning.choices = window.library.scopes
        quick.box.given.connect(window.desk.give)
        for told in (quick.box.told, quick.conversation.told):
            told.connect(quick.tell)
        return quick

    def _make_tray(self) -> Tray:
        tray = Tray(icon("carrel", LIGHT.accent), self._window)
        tray.open_wanted.connect(self.bring_forward)
        tray.quick_wanted.connect(self.ask_quickly)
        tray.pause_wanted.connect(self._window.desk.pause)
        tray.quit_wanted.connect(self._window.quit)
        tray.menu.aboutToShow.connect(lambda: tray.show_paused(self._window.status.paused))
        return tray

    def _keep_going(self) -> bool:
        """Say whether Carrel goes on when the window is closed; the first time that is told."""
        if self.tray is None or not self._window.preferences.current.tray or tray_refusal():
            return False
        if self._store.value(TRAY_TOLD) not in ("true", True):
            self._store.setValue(TRAY_TOLD, True)
            self.tray.say_it_stays()
        return True

    def _open_large(self, number: int) -> None:
        self.bring_forward()
        self._window.kept.open(number)

    def _open_source(self, quick: QuickWindow, source: Citation | Quote | Passage) -> None:
        self.bring_forward()
        self._window.open_source(source, quick.conversation)

    def _choose_missed(self, asked: m.Ask) -> None:
        self.bring_forward()
        self._window.why_not.choose(asked)

    def _quick_left(self) -> None:
        # Opened without the large window, and nothing is left to see.
        if not self._window.isVisible() and not self._keep_going():
            self._window.quit()

    def _end(self) -> None:
        self.hotkey.let_go()
        if self.tray is not None:
            self.tray.show(False)
        if self.quick is not None:
            self.quick.hide()

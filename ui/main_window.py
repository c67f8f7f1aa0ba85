"""The window: library, conversation and source side by side, bound to the engine."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assistant import messages as m
from assistant.answers import Citation, Quote
from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.records import Passage
from assistant.settings import Settings

from .asking.scope_desk import ScopeDesk
from .conversations.conversation import Conversation
from .conversations.conversation_desk import ConversationDesk
from .conversations.conversation_export import ConversationExport
from .conversations.conversation_pane import ConversationPane
from .conversations.why_not import WhyNotDesk
from .frame.command_palette import CommandPalette
from .frame.drop_target import DropTarget
from .frame.drop_veil import DropVeil
from .frame.header import Header
from .frame.honest_states import HonestStates
from .frame.hotkey import hotkey_refusal
from .frame.last_source import LastSource
from .frame.panes import CONVERSATION, LIBRARY, SOURCE, Panes
from .frame.renewal import Renewal
from .frame.state_banner import StateBanner
from .frame.tray import tray_refusal
from .library.collection_desk import CollectionDesk
from .library.library_desk import LibraryDesk
from .library.library_memory import LibraryMemory
from .library.library_panel import LibraryPanel
from .link.exchange import NEW, EngineState, Exchange
from .models.model_shelf import ModelShelf
from .models.preferences import Preferences
from .parts import theme
from .parts.actions import ActionsRegistry
from .parts.dropping import Dropped
from .reports.report_desk import ReportDesk
from .settings.install_card import InstallCard
from .source.source_actions import add_source_actions
from .source.source_place import Place, place_of
from .source.source_view import SourceView
from .status.memory import MemoryWatch
from .status.status_line import StatusLine
from .window_actions import add_window_actions
from .window_tabs import set_tab_order
from .words.translating import tr
from .words.wording import failure_line

if TYPE_CHECKING:
    from .settings.models_dialog import ModelsDialog
    from .settings.settings_dialog import SettingsDialog

LEAST_SIZE = (820, 520)
FIRST_SIZE = (1280, 800)


class MainWindow(DropTarget):
    """Composes the views; every wish of the user becomes a request to the engine."""

    closed = Signal()
    quick_wanted = Signal()

    def __init__(self, client: Exchange, home: Home, paths: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._client = client
        self.store = QSettings(str(home.root / "window.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(home, self)
        self.shelf = ModelShelf(client, self.preferences, self)
        self.header = Header()
        self.library = LibraryPanel()
        self.install = InstallCard(self.shelf, self.preferences)
        self.middle = ConversationPane(self.install)
        self.welcome, self.chat = self.middle.welcome, self.middle.chat
        self.box = self.middle.box
        self.source = SourceView(client)
        self.status = StatusLine(self.shelf)
        self.panes = Panes(self.library, self.middle, self.source, self._homes())
        self.banner = StateBanner()
        self.conversation = Conversation(client, self.preferences, self.chat, self.box, self)
        self.desk = LibraryDesk(client, self.library, self.status, self, paths)
        self.collections = CollectionDesk(client, self.library, self.status, self.store, self)
        self.scopes = ScopeDesk(self.library, self.collections, self.store, self)
        self.library_memory = LibraryMemory(self.library, self.store, self)
        self.kept = ConversationDesk(
            client, self.middle, self.conversation, self.status, self.store, self
        )
        self.export = ConversationExport(client, self.middle.wishes, self.status, self)
        self.why_not = WhyNotDesk(client, self.conversation, self.status, self)
        self.renewal = Renewal(client, self.preferences, self.conversation, self.shelf, self)
        self.last_source = LastSource(self.source, self.library, self.panes, self.store, self)
        self.memory = MemoryWatch(client, self, self.status.show_memory)
        self.states = HonestStates(
            client,
            self.preferences,
            self.conversation,
            self.banner,
            self.show_report,
            self.desk.add,
            self,
        )
        self.reports = ReportDesk(client, home, self.memory, self.status.warn, self)
        self.closing: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether Carrel goes on without it."""
        self._quitting = False
        self.actions_registry = ActionsRegistry(self)
        self.palette_of_commands: CommandPalette
        self.setWindowTitle("Carrel")
        self.setMinimumSize(*LEAST_SIZE)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._restore()
        self.box.edit.setFocus()

    def open_source(
        self, source: Citation | Quote | Passage, of: Conversation | None = None
    ) -> None:
        """Open a place that an answer of this conversation (or of a quick one) shows."""
        beside = (of or self.conversation).sources_beside(source)
        self.source.open(place_of(source), [place_of(other) for other in beside])

    def go_to_question(self) -> None:
        """Put the cursor into the question box."""
        self.panes.show_pane(CONVERSATION, True)
        self.box.edit.setFocus()

    def go_to_filter(self) -> None:
        """Put the cursor into the box that filters the files."""
        self.panes.show_pane(LIBRARY, True)
        self.library.search.setFocus()

    def toggle_pane(self, number: int) -> None:
        """Open or close a pane; the source opens with what it showed last."""
        if number != SOURCE or self.panes.is_open(SOURCE):
            self.panes.toggle(number)
        elif not self.last_source.reopen():
            self.header.show_pane(SOURCE, False)
            self.status.tell(tr("Click a citation, or open a file of the library, to see it here."))

    def take_drop(self, dropped: Dropped) -> None:
        """Add what was dropped, and say what was refused."""
        self.desk.add(dropped.paths)
        if dropped.refusal:
            self.status.tell(dropped.refusal)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's looks, and let the engine end unless Carrel goes on in the tray."""
        self.store.setValue("geometry", self.saveGeometry())
        self.panes.remember(self.store)
        self.last_source.remember()
        self.store.sync()
        if not self._is_ending() and self.closing():
            event.ignore()
            self.hide()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _is_ending(self) -> bool:
        app = QApplication.instance()
        # A window that stays would hold up the end of the person's session.
        return self._quitting or (isinstance(app, QApplication) and app.isSavingSession())

    def quit(self) -> None:
        """End Carrel, whatever is said about the tray."""
        self._quitting = True
        if not self.close():
            self._quitting = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close what is open on top with Esc, where nobody else wanted the key."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.middle.drawer.isVisible():
            self.middle.show_list(False)
        elif self.source.isAncestorOf(self.focusWidget() or self):
            self.panes.show_pane(SOURCE, False)

    def show_models(self) -> "ModelsDialog":
        """Open the models dialog."""
        from .settings.models_dialog import ModelsDialog  # not needed for the first paint

        dialog = ModelsDialog(self.shelf, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def show_settings(self) -> "SettingsDialog":
        """Open the settings dialog."""
        from .settings.settings_dialog import SettingsDialog  # not needed for the first paint

        dialog = SettingsDialog(
            self.preferences,
            self.shelf,
            self.desk,
            self,
            no_tray=tray_refusal(),
            no_shortcut=hotkey_refusal(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self.renewal.consider())
        dialog.open()
        return dialog

    def _homes(self) -> tuple[Callable[[], QWidget], ...]:
        """Return what has the focus in each pane when it is entered the first time."""
        library = self.library
        return (
            lambda: library.files if library.files.isVisible() else library.head.add_files,
            lambda: self.box.edit,
            lambda: self.source.stack.currentWidget() or self.source,
        )

    def show_report(self) -> None:
        """Open the report on what went wrong."""
        self.reports.open()

    def show_shortcuts(self) -> None:
        """Open the list of keys."""
        from .frame.shortcuts_dialog import ShortcutsDialog  # seldom needed

        dialog = ShortcutsDialog(self.actions_registry, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _lay_out(self) -> None:
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self.banner)
        outer.addWidget(self.panes, 1)
        outer.addWidget(self.status)
        self.setCentralWidget(body)
        self.veil = DropVeil(body)
        self.palette_of_commands = CommandPalette(self.actions_registry, body, self.store)

    def _connect(self) -> None:
        client, library = self._client, self.library
        client.state_changed.connect(self._engine_changed)
        client.warned.connect(self.status.warn)
        library.told.connect(self.status.tell)
        library.wishes.open.connect(lambda path: self.source.open(Place(path)))
        self.scopes.scope_changed.connect(self.conversation.limit_to)
        self.conversation.limit_to(self.scopes.scope)
        self.box.scope.dropped.connect(self.scopes.ask_everywhere)
        self.box.scope.dropped.connect(self.box.limits.clear)
        self.box.remember_in(self.store)
        self.box.mentioning.choices = self.library.scopes
        self.box.given.connect(self.desk.give)
        self.box.told.connect(self.status.tell)
        self.source.remember_in(self.store)
        self.box.scope.dropped.connect(self.box.edit.setFocus)
        library.folders_listed.connect(
            lambda folders: self.welcome.offer_samples(str(SAMPLE_LIBRARY) in folders)
        )
        self.conversation.source_wanted.connect(self.open_source)
        self.conversation.choices = self.library.scopes
        self.why_not.source_wanted.connect(self.open_source)
        library.wishes.why_not.connect(self.why_not.explain)
        self.source.shown.connect(lambda _: self._reveal_source())
        self.source.shown.connect(self.conversation.show_open)
        self.source.closed.connect(lambda: self.conversation.show_open(None))
        self.source.closed.connect(lambda: self.panes.show_pane(SOURCE, False))
        self.panes.toggled.connect(self.header.show_pane)
        self.banner.left.connect(self.box.edit.setFocus)
        self.header.commands_wanted.connect(self.palette_of_commands.open)
        self.header.pane_wanted.connect(self.toggle_pane)
        self.welcome.question_chosen.connect(self.conversation.ask)
        self.header.models_wanted.connect(self.show_models)
        self.header.settings_wanted.connect(self.show_settings)
        self.header.theme_wanted.connect(lambda name: self.preferences.change(theme=name))
        self.status.models_wanted.connect(self.show_models)
        self.install.models_wanted.connect(self.show_models)
        self.status.restart_wanted.connect(self._restart)
        self.preferences.changed.connect(self._dress)
        self.preferences.failed.connect(self.status.tell)
        self.shelf.failed.connect(self._tell_failure)
        self.shelf.changed.connect(lambda: self.conversation.call_models(self.shelf.title))

    def _bind_keys(self) -> None:
        add_window_actions(self)
        add_source_actions(self.actions_registry, self.source, self.go_to_filter)
        set_tab_order(self)

    def _engine_changed(self, state: EngineState, line: str) -> None:
        self.status.show_engine(state, line)
        self.library.show_trouble(line if state is EngineState.STOPPED else "")
        if state is EngineState.READY:
            self.preferences.reload()
            self._client.request(m.ListModels(id=NEW), on_success=self._models_known)

    def _models_known(self, event: m.ModelsListed) -> None:
        self.shelf.take(event)
        self.install.offer()

    def _tell_failure(self, event: m.Failed) -> None:
        self.status.tell(failure_line(event))

    def _restart(self) -> None:
        self._client.restart()

    def _reveal_source(self) -> None:
        self.panes.show_pane(SOURCE, True)

    def _dress(self, settings: Settings) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and theme.resolve(settings.theme) is not theme.colours():
            theme.apply(app, settings.theme)

    def _restore(self) -> None:
        kept = self.store.value("geometry")
        if not isinstance(kept, QByteArray) or not self.restoreGeometry(kept):
            self.resize(*FIRST_SIZE)
        self.panes.restore(self.store)
        for number in (LIBRARY, CONVERSATION, SOURCE):
            self.header.show_pane(number, self.panes.is_open(number))

"""What the window says when something is wrong, and what it offers to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from assistant import messages as m

from ..conversations.conversation import Conversation
from ..link.exchange import EngineState, Exchange
from ..models.preferences import Preferences
from ..parts.desktop import show_in_folder
from ..words.translating import marked, tr
from ..words.wording import failure_line, sentence
from .state_banner import BAD, CALM, WARN, Notice, StateBanner

GAVE_UP = marked(
    "The engine stopped three times within a minute and waits now. Your library is safe."
)
LOCKED = marked(
    "Another Carrel uses this library, in a terminal perhaps. Close it, then try again."
)
CUT_OFF = marked("The engine stopped and runs again. Your library is safe, the answer was cut off.")
FULL = marked(
    "The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost."
)
NOT_ADDED = marked(
    "The disk is full, so what you added is not in the library. Free some space, then try again."
)
STOPPED = "stopped"
CRASHED = "crashed"
DISK_FULL = "disk_full"


class HonestStates(QObject):
    """Puts the state of the engine and of the disk on the banner, and takes it away again."""

    def __init__(
        self,
        client: Exchange,
        preferences: Preferences,
        conversation: Conversation,
        banner: StateBanner,
        report: Callable[[], object],
        add: Callable[[tuple[str, ...]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._preferences = preferences
        self._conversation = conversation
        self._banner = banner
        self._report = report
        self._add = add
        self._not_added: tuple[str, ...] = ()
        self._cut_off: m.Ask | None = None
        client.state_changed.connect(self._engine_changed)
        client.failed.connect(self._failed)
        client.indexed.connect(lambda _: self._indexed())
        preferences.failed.connect(lambda _: self._tell_damage())

    def _engine_changed(self, state: EngineState, line: str) -> None:
        if state is EngineState.STOPPED:
            self._cut_off = None
            self._banner.show_notice(self._stopped(line))
            return
        self._banner.close_notice(STOPPED)
        if state is EngineState.READY and self._cut_off is not None:
            asked, self._cut_off = self._cut_off, None
            offer = (tr("Ask again"), lambda: self._ask_again(asked))
            self._banner.show_notice(Notice(CRASHED, tr(CUT_OFF), CALM, (offer,)))

    def _failed(self, event: m.Failed, request: m.Request | None) -> None:
        if event.kind == "engine_crashed" and isinstance(request, m.Ask):
            # The quick question says so itself.
            if request.id in {asked.number for asked in self._conversation.writing}:
                self._cut_off = request
        elif event.kind == DISK_FULL:
            if isinstance(request, m.AddPaths):
                self._not_added = (*self._not_added, *request.paths)
            self._tell_full()

    def _tell_full(self) -> None:
        if self._not_added:
            again = (tr("Try again"), self._add_again)
            self._banner.show_notice(Notice(DISK_FULL, tr(NOT_ADDED), WARN, (again,)))
        else:
            self._banner.show_notice(Notice(DISK_FULL, tr(FULL), WARN))

    def _add_again(self) -> None:
        paths, self._not_added = self._not_added, ()
        self._banner.close_notice(DISK_FULL)
        self._add(paths)

    def _indexed(self) -> None:
        if self._not_added and self._banner.notice is not None:
            return  # which indexing has nothing to do with
        self._not_added = ()
        self._banner.close_notice(DISK_FULL)

    def _stopped(self, line: str) -> Notice:
        trouble = self._client.trouble
        kind = trouble.kind if trouble else ""
        again = (tr("Try again"), self._client.restart)
        report = (tr("Report…"), self._report)
        if kind == "library_locked":
            return Notice(STOPPED, tr(LOCKED), WARN, (again,))
        if kind == "settings_damaged":
            return Notice(STOPPED, line, WARN, (again, *self._mending()))
        if kind == "engine_gave_up":
            return Notice(STOPPED, tr(GAVE_UP), BAD, ((tr("Start it again"), again[1]), report))
        words = failure_line(trouble) if trouble else sentence(line) or tr("Engine stopped")
        return Notice(STOPPED, words, BAD, (again, report))

    def _mending(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        show = (tr("Show the file"), lambda: show_in_folder(str(self._preferences.path)))
        return (tr("Start with the defaults"), self._start_afresh), show

    def _tell_damage(self) -> None:
        if self._preferences.damage and self._client.state is not EngineState.STOPPED:
            text = self._preferences.damage
            self._banner.show_notice(Notice("settings", text, WARN, self._mending()))

    def _start_afresh(self) -> None:
        if self._preferences.set_aside():
            self._banner.close_notice()
            self._client.restart()

    def _ask_again(self, asked: m.Ask) -> None:
        self._banner.close_notice(CRASHED)
        if not self._conversation.busy:
            self._conversation.ask_again(asked)

"""The foot of the window: offline badge, model, indexing state, and one-line news."""

from collections import deque

from PySide6.QtCore import Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.messages import Progress

from .exchange import EngineState
from .models.model_shelf import QUOTES_ONLY, ModelShelf
from .notices_dialog import NoticesDialog
from .theme import SPACE
from .widgets import ElidedLabel, IconButton, plain_tip, text_button, text_label
from .wording import count, progress_line, time_left

NEWS_MS = 8000
MOST_NOTICES = 200

ENGINE_WORDS = {
    EngineState.STARTING: "Starting…",
    EngineState.RESTARTING: "Restarting…",
    EngineState.STOPPED: "Engine stopped",
}


class StatusLine(QWidget):
    """Says in words what the program is doing.

    News stay for some seconds, a warning until it is read; both can be read again.
    """

    restart_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, shelf: ModelShelf) -> None:
        super().__init__()
        self.setProperty("role", "statusline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelf = shelf
        self._engine = EngineState.STARTING
        self._progress: Progress | None = None
        self._paused = False
        self.offline = text_label("Offline", "badge")
        self.offline.setToolTip("Questions, files and answers never leave this computer.")
        self.model = text_button("", self.models_wanted.emit, "quiet")
        self.indexing = text_label("", "muted")
        self.news = ElidedLabel("", "news")
        self.news.setAccessibleName("News")
        self.notices = IconButton("info", "Messages")
        self.notices.clicked.connect(self.show_notices)
        self._said: deque[str] = deque(maxlen=MOST_NOTICES)
        self._unread = 0
        self._warning = ""
        self.restart = text_button("Restart", self.restart_wanted.emit, "link")
        self.restart.setAccessibleName("Restart the engine")
        self._fade = QTimer(self, interval=NEWS_MS, singleShot=True)
        self._fade.timeout.connect(lambda: self._show(self._warning))
        self._lay_out()
        shelf.changed.connect(self._refresh)
        self._refresh()

    def tell(self, line: str, *, keep: bool = False) -> None:
        """Show one line of news; `keep` leaves it until the next."""
        self._note(line)
        if keep:
            self._fade.stop()
        else:
            self._fade.start()

    def warn(self, line: str) -> None:
        """Show a line that matters: it comes back after other news until it has been read."""
        self._warning = line
        self._unread += 1
        self._note(line)
        self._fade.stop()
        self._refresh()

    def show_notices(self) -> NoticesDialog:
        """Open the list of what was said, newest first; that counts as read."""
        dialog = NoticesDialog(list(self._said), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        if self.news.text() == self._warning:
            self._show("")
        self._warning, self._unread = "", 0
        self._refresh()
        return dialog

    def _note(self, line: str) -> None:
        self._said.appendleft(f"{QTime.currentTime().toString('HH:mm')}  {line}")
        self._show(line)

    def _show(self, line: str) -> None:
        self.news.setText(line)
        self.news.setToolTip(plain_tip(line))

    def show_engine(self, state: EngineState, line: str) -> None:
        """Show what the engine is doing, and why where that is told."""
        recovered = state is EngineState.READY and self._engine is EngineState.RESTARTING
        self._engine = state
        self.restart.setVisible(state is EngineState.STOPPED)
        if line:
            self.tell(line, keep=state is not EngineState.READY)
        elif recovered:
            self.tell("The engine is running again.")
        elif state is EngineState.READY and not self._fade.isActive():
            self._show(self._warning)
        self._refresh()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far indexing is; None when it is done."""
        running = progress is not None and progress.done < progress.total
        self._progress = progress if running else None
        self._refresh()

    def show_paused(self, paused: bool) -> None:
        """Show whether indexing is held."""
        self._paused = paused
        self._refresh()

    def _refresh(self) -> None:
        self.indexing.setText(self._indexing_words())
        # The one thing that uses the network; the badge must not say otherwise meanwhile.
        self.offline.setText("Downloading" if self._shelf.installing else "Offline")
        unread = count(self._unread, "new message") if self._unread else ""
        self.notices.show_as("alert" if unread else "info", unread or "Messages")
        chosen = self._shelf.chosen
        self.model.setVisible(self._shelf.known)
        word = "Quotes only" if chosen == QUOTES_ONLY else self._shelf.title(chosen)
        self.model.setText(word)
        self.model.setAccessibleName(f"Answers by: {word}. Opens the models.")

    def _indexing_words(self) -> str:
        if self._engine is not EngineState.READY:
            return ENGINE_WORDS[self._engine]
        if self._paused:
            return "Indexing paused"
        if self._progress is None:
            return "Ready"
        words = (progress_line(self._progress), time_left(self._progress.seconds_left))
        return f"Indexing {', '.join(filter(None, words))}"

    def _lay_out(self) -> None:
        self.restart.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[0], SPACE[3], SPACE[0])
        row.setSpacing(SPACE[2])
        for widget in (self.offline, self.indexing):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.news, 1)
        row.addWidget(self.notices)
        row.addWidget(self.restart)
        row.addWidget(self.model)

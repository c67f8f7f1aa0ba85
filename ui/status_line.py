"""The foot of the window: offline badge, model, indexing state, and one-line news."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.messages import Progress

from .exchange import EngineState
from .models.model_shelf import QUOTES_ONLY, ModelShelf
from .theme import SPACE
from .widgets import ElidedLabel, plain_tip, text_button, text_label
from .wording import count

NEWS_MS = 8000

ENGINE_WORDS = {
    EngineState.STARTING: "Starting…",
    EngineState.RESTARTING: "Restarting…",
    EngineState.STOPPED: "Engine stopped",
}


class StatusLine(QWidget):
    """Says in words what the program is doing; news stay for some seconds."""

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
        self.restart = text_button("Restart", self.restart_wanted.emit, "link")
        self.restart.setAccessibleName("Restart the engine")
        self._fade = QTimer(self, interval=NEWS_MS, singleShot=True)
        self._fade.timeout.connect(lambda: self.news.setText(""))
        self._lay_out()
        shelf.changed.connect(self._refresh)
        self._refresh()

    def tell(self, line: str, *, keep: bool = False) -> None:
        """Show one line of news; `keep` leaves it until the next."""
        self.news.setText(line)
        self.news.setToolTip(plain_tip(line))
        if keep:
            self._fade.stop()
        else:
            self._fade.start()

    def show_engine(self, state: EngineState, line: str) -> None:
        """Show what the engine is doing, and why where that is told."""
        recovered = state is EngineState.READY and self._engine is EngineState.RESTARTING
        self._engine = state
        self.restart.setVisible(state is EngineState.STOPPED)
        if line:
            self.tell(line, keep=state is not EngineState.READY)
        elif recovered:
            self.tell("The engine is running again.")
        elif state is EngineState.READY:
            self.news.setText("")
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
        return f"Indexing {self._progress.done:,} of {count(self._progress.total, 'file')}"

    def _lay_out(self) -> None:
        self.restart.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[0], SPACE[3], SPACE[0])
        row.setSpacing(SPACE[2])
        for widget in (self.offline, self.indexing):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.news, 1)
        row.addWidget(self.restart)
        row.addWidget(self.model)

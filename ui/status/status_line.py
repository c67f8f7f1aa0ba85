"""The foot of the window: offline badge, indexing, one-line news, memory, and the model."""

from collections import deque

from PySide6.QtCore import QEvent, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.messages import Progress
from assistant.records import Machine

from ..link.exchange import EngineState
from ..models.model_shelf import QUOTES_ONLY, ModelShelf
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton, plain_tip, text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import progress_line, size, time_left
from .notices_dialog import NoticesDialog

NEWS_MS = 8000
MOST_NOTICES = 200
NEWS_WIDTH = 220
"""Pixels that news get before the rest of the line gives way."""

ENGINE_WORDS = {
    EngineState.STARTING: marked("Starting…"),
    EngineState.RESTARTING: marked("Restarting…"),
    EngineState.STOPPED: marked("Engine stopped"),
}
OFFLINE_TIP = marked("Questions, files and answers never leave this computer.")


class StatusLine(QWidget):
    """Says in words what the program is doing.

    News stay for some seconds, a warning until it is read; both can be read again. Where the line
    is too narrow the memory goes first, then the details of indexing, then the model.
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
        self.paused = False
        """Whether indexing is held."""
        self.offline = text_label("", "badge")
        self.offline.setToolTip(tr(OFFLINE_TIP))
        self.model = text_button("", self.models_wanted.emit, "quiet")
        self.memory = text_label("", "muted")
        self.indexing = text_label("", "muted")
        self.news = ElidedLabel("", "news")
        self.news.setAccessibleName(tr("News"))
        self.notices = IconButton("info", tr("Messages"))
        self.notices.clicked.connect(self.show_notices)
        self._said: deque[str] = deque(maxlen=MOST_NOTICES)
        self._unread = 0
        self._warning = ""
        self.restart = text_button(tr("Restart"), self.restart_wanted.emit, "link")
        self.restart.setAccessibleName(tr("Restart the engine"))
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

    def show_engine(self, state: EngineState, line: str) -> None:
        """Show what the engine is doing, and why where that is told."""
        recovered = state is EngineState.READY and self._engine is EngineState.RESTARTING
        self._engine = state
        self.restart.setVisible(state is EngineState.STOPPED)
        if state is not EngineState.READY:
            self.memory.setText("")
        if line:
            self.tell(line, keep=state is not EngineState.READY)
        elif recovered:
            self.tell(tr("The engine is running again."))
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
        self.paused = paused
        self._refresh()

    def show_memory(self, window: int, machine: Machine) -> None:
        """Show what Carrel takes of the computer's memory, with the parts in the tool tip."""
        words = tr("Memory {size}").format(size=size(window + machine.used))
        if words == self.memory.text() and not self.memory.isHidden():
            return
        self.memory.setText(words)
        lines = [
            tr("Window: {size}").format(size=size(window)),
            tr("Engine, readers and model: {size}").format(size=size(machine.used)),
        ]
        if machine.model:
            title = self._shelf.title(machine.model)
            lines.append(tr("Loaded model: {name}").format(name=title))
        if machine.memory:
            free, whole = size(machine.free), size(machine.memory)
            lines.append(
                tr("Free on this computer: {free} of {whole}").format(free=free, whole=whole)
            )
        self.memory.setToolTip(plain_tip("\n".join(lines)))
        self.memory.setAccessibleDescription(" ".join(lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew with another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "model"):
            self._fit()

    def _note(self, line: str) -> None:
        now = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._said.appendleft(f"{now}  {line}")
        self._show(line)

    def _show(self, line: str) -> None:
        self.news.setText(line)
        self.news.setToolTip(plain_tip(line))
        self._fit()

    def _refresh(self) -> None:
        # The one thing that uses the network; the badge must not say otherwise meanwhile.
        self.offline.setText(tr("Downloading") if self._shelf.installing else tr("Offline"))
        unread = tr("%Ln new message(s)", "", self._unread) if self._unread else ""
        self.notices.show_as("alert" if unread else "info", unread or tr("Messages"))
        chosen = self._shelf.chosen
        word = tr("Quotes only") if chosen == QUOTES_ONLY else self._shelf.title(chosen)
        self.model.setText(word)
        name = tr("Answers by: {name}. Opens the models.").format(name=word)
        self.model.setAccessibleName(name)
        self.model.setToolTip(plain_tip(name))
        self._fit()

    def _fit(self) -> None:
        self.memory.setVisible(bool(self.memory.text()))
        self.model.setVisible(self._shelf.known)
        self.indexing.setText(self._indexing_words())
        if self._is_tight():
            self.memory.hide()
        if self._is_tight():
            self.indexing.setText(self._indexing_words(brief=True))
        if self._is_tight():
            self.model.hide()

    def _is_tight(self) -> bool:
        parts: list[QWidget] = [self.offline, self.indexing, self.notices]
        parts += [self.restart, self.memory, self.model]
        shown = [part for part in parts if not part.isHidden()]
        needed = sum(part.sizeHint().width() + SPACE[2] for part in shown) + 2 * SPACE[3]
        news = min(self.news.fontMetrics().horizontalAdvance(self.news.text()), NEWS_WIDTH)
        return needed + max(news, self.news.minimumWidth()) > self.width()

    def _indexing_words(self, *, brief: bool = False) -> str:
        if self._engine is not EngineState.READY:
            return tr(ENGINE_WORDS[self._engine])
        if self.paused:
            return tr("Indexing paused")
        if self._progress is None:
            return tr("Ready")
        how_far = progress_line(self._progress)
        left = "" if brief else time_left(self._progress.seconds_left)
        if left:
            return tr("Indexing {progress}, {time}").format(progress=how_far, time=left)
        return tr("Indexing {progress}").format(progress=how_far)

    def _lay_out(self) -> None:
        self.restart.hide()
        self.memory.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[0], SPACE[3], SPACE[0])
        row.setSpacing(SPACE[2])
        for widget in (self.offline, self.indexing):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.news, 1)
        for part in (self.notices, self.restart, self.memory, self.model):
            row.addWidget(part)

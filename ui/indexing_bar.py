"""The foot of the library: how far indexing is, pause and resume, retry of what failed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from assistant.messages import Progress

from .theme import SPACE
from .widgets import IconButton, text_button, text_label
from .wording import count


class IndexingBar(QWidget):
    """Hidden parts when idle; "12 of 400 files" while indexing runs."""

    pause_wanted = Signal(bool)
    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paused = False
        self._progress: Progress | None = None
        self.words = text_label("", "muted")
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName("Indexing progress")
        self.pause = IconButton("pause", "Pause indexing")
        self.failures = text_label("", "bad")
        self.retry = text_button("Retry", self.retry_wanted.emit, "link")
        self.retry.setAccessibleName("Retry failed files")
        self._running = QWidget()
        self._failed = QWidget()
        self._lay_out()
        self.pause.clicked.connect(lambda: self.pause_wanted.emit(not self.paused))
        self.finish()
        self.show_failures(0)

    def show_progress(self, progress: Progress) -> None:
        """Show how many files of the run are done; a finished run hides the bar."""
        self._progress = progress if progress.done < progress.total else None
        self._refresh()

    def finish(self) -> None:
        """Hide the progress: nothing is being indexed."""
        self._progress = None
        self._refresh()

    def show_paused(self, paused: bool) -> None:
        """Show whether indexing is held."""
        self.paused = paused
        self.pause.show_as(
            *(("play", "Resume indexing") if paused else ("pause", "Pause indexing"))
        )
        self._refresh()

    def show_failures(self, failed: int) -> None:
        """Show how many files could not be read, with a way to try again."""
        self._failed.setVisible(failed > 0)
        self.failures.setText(f"{count(failed, 'file')} could not be read")
        self._hide_when_empty()

    def _hide_when_empty(self) -> None:
        self.setVisible(not (self._running.isHidden() and self._failed.isHidden()))

    def _refresh(self) -> None:
        progress = self._progress or Progress(0, 1)
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)
        words = f"{progress.done:,} of {count(progress.total, 'file')}" if self._progress else ""
        if self.paused:
            words = f"Paused at {words}" if words else "Indexing is paused"
        self.words.setText(words)
        self._running.setVisible(bool(words))
        self._hide_when_empty()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.pause)
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(SPACE[0])
        running.addLayout(row)
        running.addWidget(self.progress)
        failed = QHBoxLayout(self._failed)
        failed.setContentsMargins(0, 0, 0, 0)
        failed.addWidget(self.failures, 1, Qt.AlignmentFlag.AlignVCenter)
        failed.addWidget(self.retry)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[1], SPACE[3], SPACE[2])
        column.addWidget(self._running)
        column.addWidget(self._failed)

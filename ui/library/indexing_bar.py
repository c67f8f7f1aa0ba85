"""The foot of the library: how far indexing is; pause, resume, stop; retry of what failed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from assistant.messages import FileProgress, Progress

from ..parts.margins import set_margins
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, FlowLayout, IconButton, plain_tip, text_button, text_label
from ..words.translating import tr
from ..words.wording import at_hand, progress_line, time_left


class IndexingBar(QWidget):
    """Hidden parts when idle; "12 of 400 files" and the time left while indexing runs."""

    pause_wanted = Signal(bool)
    stop_wanted = Signal()
    failed_wanted = Signal()
    retry_wanted = Signal()
    stopped_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paused = False
        self._progress: Progress | None = None
        self._counts = (0, 0)
        self.words = text_label("", "muted", wrap=True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(tr("Indexing progress"))
        self.file = ElidedLabel("", "muted")
        self.file.setAccessibleName(tr("File at hand"))
        self.pause = IconButton("pause", tr("Pause indexing"))
        self.stop = IconButton(
            "stop", tr("Stop indexing"), tip=tr("Stop indexing; it can go on later")
        )
        self.failures = text_button("", self.failed_wanted.emit, "link-bad")
        self.retry = text_button(tr("Retry"), self.retry_wanted.emit, "link")
        self.retry.setAccessibleName(tr("Retry failed files"))
        self.stopped = text_button("", self.stopped_wanted.emit, "link-calm")
        self.resume = text_button(tr("Go on"), self.resume_wanted.emit, "link")
        self.resume.setAccessibleName(tr("Index the stopped files"))
        self._running = QWidget()
        self._failed = _line(self.failures, self.retry)
        self._brief = False
        self._left = _line(self.stopped, self.resume)
        self._lay_out()
        self.pause.clicked.connect(lambda: self.pause_wanted.emit(not self.paused))
        self.stop.clicked.connect(self.stop_wanted)
        self.finish()
        self.show_counts(0, 0)

    def show_progress(self, progress: Progress) -> None:
        """Show how many files of the run are done; a finished run hides the bar."""
        self._progress = progress if progress.done < progress.total else None
        self._refresh()

    def show_file(self, event: FileProgress | None) -> None:
        """Show how far a long file is; None when no long file is at hand."""
        line = at_hand(event) if event else ""
        self.file.setText(line)
        self.file.setToolTip(plain_tip(line))
        self._show_parts()

    def finish(self) -> None:
        """Hide the progress: nothing is being indexed."""
        self._progress = None
        self.show_file(None)
        self._refresh()

    def show_paused(self, paused: bool) -> None:
        """Show whether indexing is held."""
        self.paused = paused
        drawing = "play" if paused else "pause"
        self.pause.show_as(drawing, tr("Resume indexing") if paused else tr("Pause indexing"))
        self._refresh()

    def show_counts(self, failed: int, stopped: int) -> None:
        """Show how many files could not be read and how many were left, with a way to go on."""
        self._counts = (failed, stopped)
        for button, words in (
            (self.failures, tr("%Ln file(s) could not be read", "", failed)),
            (self.stopped, tr("%Ln file(s) not read: stopped", "", stopped)),
        ):
            button.setText(words)
            button.setAccessibleName(tr("{words}. Shows them").format(words=words))
        self._show_parts()

    def be_brief(self, brief: bool) -> None:
        """Leave room for something else: what failed and what was stopped is in the sections."""
        self._brief = brief
        self._show_parts()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [self.pause, self.stop, self.stopped, self.resume, self.failures, self.retry]

    def _show_parts(self) -> None:
        failed, stopped = self._counts
        self.file.setVisible(bool(self.file.text()) and not self._brief)
        self._failed.setVisible(failed > 0 and not self._brief)
        self._left.setVisible(stopped > 0 and not self._brief)
        parts = (self._running, self._failed, self._left)
        self.setVisible(not all(part.isHidden() for part in parts))

    def _refresh(self) -> None:
        progress = self._progress or Progress(0, 1)
        self.progress.setRange(0, progress.total)
        self.progress.setValue(progress.done)
        words = progress_line(progress) if self._progress else ""
        if self.paused:
            paused = tr("Paused at {progress}") if words else tr("Indexing is paused")
            words = paused.format(progress=words)
        elif words and progress.seconds_left is not None:
            left = time_left(progress.seconds_left)
            words = tr("{progress}, {left}").format(progress=words, left=left)
        self.words.setText(words)
        self._running.setVisible(bool(words))
        self.progress.setVisible(self._progress is not None)
        self.stop.setVisible(self._progress is not None)
        self._show_parts()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.words, 1)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        running = QVBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(SPACE[0])
        running.addLayout(row)
        running.addWidget(self.progress)
        running.addWidget(self.file)
        column = QVBoxLayout(self)
        set_margins(column, SPACE[3], SPACE[1], SPACE[1], SPACE[2])
        column.setSpacing(SPACE[0])
        for part in (self._running, self._left, self._failed):
            column.addWidget(part)


def _line(words: QPushButton, do: QPushButton) -> QWidget:
    """Return both on one line, or on two where the pane is narrow."""
    line = QWidget()
    flow = FlowLayout(SPACE[0])
    for button in (words, do):
        flow.addWidget(button)
    line.setLayout(flow)
    return line

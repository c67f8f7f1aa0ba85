"""All that is known of the selected file, and what can be done with it."""

import os

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from assistant.records import FileRow, FileState

from ..parts.margins import set_margins
from ..parts.spoken import speak_as
from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton, breakable, plain_tip, set_role, text_label
from ..words.engine_words import told
from ..words.translating import tr
from ..words.wording import WHY_NOT, advice, file_name, is_stopped, sentence, sentences
from .file_facts import facts

MOST_COPIES = 5
SCROLL_BAR = 10
"""Pixels; kept free, so that a text does not wrap anew when the bar appears."""

HIGHEST = 190
"""Pixels the facts may take; what is more scrolls."""


class _Facts(QScrollArea):
    """As high as what it holds, within limits; shrinks where the pane is low."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = 0
        speak_as(self, QAccessible.Role.Document)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "details")
        self.setAccessibleName(tr("Details of the file"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_wanted(self, height: int) -> None:
        """Take this height where there is room."""
        self._wanted = min(height, HIGHEST)
        self.setMaximumHeight(self._wanted)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the wanted height."""
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Return two lines' height."""
        return QSize(60, min(self._wanted, 2 * self.fontMetrics().lineSpacing()))


class FileDetails(QFrame):
    """Beneath the list while one file is selected; a screen reader reads it as one text."""

    open_wanted = Signal(str)
    retry_wanted = Signal(object)
    forget_wanted = Signal(object)
    outside_wanted = Signal(str)
    reveal_wanted = Signal(str)
    why_not_wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row: FileRow | None = None
        self.setProperty("role", "details")
        self.name = ElidedLabel("", "strong")
        self.trouble = text_label("", "trouble", wrap=True)
        self.note = text_label("", "muted", wrap=True)
        self.copies = text_label("", "muted", wrap=True)
        self.body = _Facts()
        self._inside = QWidget()
        self._grid = QGridLayout()
        self.shut = IconButton("close", tr("Close the details"))
        self.look = IconButton("file", tr("Open here"))
        self.external = IconButton("open", tr("Open in its own program"))
        self.reveal = IconButton("reveal", tr("Show in folder"))
        self.why_not = IconButton("why", tr(WHY_NOT))
        self.retry = IconButton("retry", tr("Read this file again"))
        self.forget = IconButton("remove", tr("Forget this file…"))
        self._connect()
        self._lay_out()
        self.hide()

    def show_file(self, row: FileRow | None, copies: tuple[str, ...] = ()) -> None:
        """Show a file; None hides the panel."""
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(file_name(row.path))
        self.name.setToolTip(plain_tip(row.path))
        self._show_facts(facts(row))
        self._show_trouble(row)
        self.note.setText(breakable(sentence(told(row.note))))
        self.note.setVisible(bool(row.note))
        self.copies.setText(_copies(copies))
        self.copies.setVisible(bool(copies))
        failed = row.state is FileState.FAILED
        self.look.setEnabled(row.state is FileState.INDEXED)
        self.retry.setVisible(failed)
        self.body.setAccessibleName(tr("Details of {name}").format(name=self.name.text()))
        self.body.setAccessibleDescription(self._spoken(row))
        self._fit()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        buttons = [self.look, self.external, self.reveal, self.why_not, self.retry, self.forget]
        return [self.shut, self.body, *buttons]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the facts the height they need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _show_facts(self, found: list[tuple[str, str]]) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, words in enumerate(found):
            for column, role in enumerate(("muted", "fact")):
                label = text_label(words[column], role, wrap=column > 0)
                self._grid.addWidget(label, at, column, Qt.AlignmentFlag.AlignTop)
                label.show()  # at once, so that its height counts

    def _show_trouble(self, row: FileRow) -> None:
        stopped = is_stopped(row)
        line = tr("Not read yet: indexing was stopped.") if stopped else told(row.error)
        self.trouble.setText(breakable(sentences(line, advice(row))))
        set_role(self.trouble, "trouble-calm" if stopped else "trouble")
        self.trouble.setVisible(row.state is FileState.FAILED)

    def _spoken(self, row: FileRow) -> str:
        fact = tr("{name}: {value}.")
        lines = [fact.format(name=name, value=value) for name, value in facts(row)]
        shown = (self.trouble, self.note, self.copies)
        lines += [label.text() for label in shown if not label.isHidden()]
        return " ".join(lines).replace("\u200b", "")

    def _fit(self) -> None:
        inside = self._inside
        width = max(self.width() - SPACE[3] - SPACE[1] - SCROLL_BAR, 1)
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        self.body.set_wanted(max(tall, inside.sizeHint().height()))

    def _connect(self) -> None:
        self.shut.clicked.connect(self.closed)
        self.look.clicked.connect(lambda: self.open_wanted.emit(self._path()))
        self.external.clicked.connect(lambda: self.outside_wanted.emit(self._path()))
        self.reveal.clicked.connect(lambda: self.reveal_wanted.emit(self._path()))
        self.why_not.clicked.connect(lambda: self.why_not_wanted.emit(self._path()))
        self.retry.clicked.connect(lambda: self.retry_wanted.emit((self._path(),)))
        self.forget.clicked.connect(lambda: self.forget_wanted.emit((self._path(),)))

    def _path(self) -> str:
        return self.row.path if self.row else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.shut)
        inside = QVBoxLayout(self._inside)
        set_margins(inside, 0, 0, SPACE[1], 0)
        inside.setSpacing(SPACE[1])
        self._grid.setHorizontalSpacing(SPACE[2])
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        inside.addWidget(self.trouble)
        inside.addLayout(self._grid)
        inside.addWidget(self.copies)
        inside.addWidget(self.note)
        self.body.setWidget(self._inside)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE[0])
        for button in (self.look, self.external, self.reveal, self.why_not, self.retry):
            actions.addWidget(button)
        actions.addStretch()
        actions.addWidget(self.forget)
        column = QVBoxLayout(self)
        set_margins(column, SPACE[3], SPACE[0], SPACE[1], SPACE[0])
        column.setSpacing(SPACE[0])
        column.addLayout(head)
        column.addWidget(self.body)
        column.addLayout(actions)


def _copies(paths: tuple[str, ...]) -> str:
    if not paths:
        return ""
    head = tr("%Ln copy(ies) elsewhere in the library:", "", len(paths))
    more = len(paths) - MOST_COPIES
    rest = [tr("and %Ln more", "copies of a file", more)] if more > 0 else []
    shown = [_foldable(path) for path in paths[:MOST_COPIES]]
    return "\n".join([head, *shown, *rest])


def _foldable(path: str) -> str:
    return f"{os.sep}\u200b".join(breakable(part) for part in path.split(os.sep))

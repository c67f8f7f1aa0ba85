"""A report to copy when something went wrong."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..parts.theme import SPACE
from ..parts.widgets import text_button, text_label
from ..words.translating import marked, tr

WENT_WRONG = marked("Something went wrong in the window. Carrel goes on, and nothing is lost.")
ABOUT = marked("What is running here, and what has failed since the window was opened.")
PRIVATE = marked(
    "It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it "
    "where you want it."
)


class ReportDialog(QDialog):
    """The report, to be read first and copied with one press."""

    def __init__(self, report: str, wrong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        self.resize(620, 480)
        title = tr("Something went wrong") if wrong else tr("Report about Carrel")
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("The report"))
        self.report.setProperty("role", "report")
        self.report.setTabChangesFocus(True)
        self.copied = text_label("", "muted")
        self.copy = text_button(tr("Copy the report"), self._copy, "primary")
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label(title, "title"))
        column.addWidget(text_label(tr(WENT_WRONG) if wrong else tr(ABOUT), wrap=True))
        column.addWidget(text_label(tr(PRIVATE), "muted", wrap=True))
        column.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.copied)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copied.setText(tr("Copied."))

"""Two days, between which a file was last changed."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ..parts.theme import SPACE
from ..parts.widgets import pad_number
from ..words.translating import tr


class DaysDialog(QDialog):
    """Asks for the first and the last day; neither can lie beyond the other."""

    chosen = Signal(object, object)

    def __init__(self, since: date | None, until: date | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Files last changed"))
        today = date.today()
        self.first = _editor(tr("First day"), since or today - timedelta(365))
        self.last = _editor(tr("Last day"), until or today)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        form.setHorizontalSpacing(SPACE[3])
        form.setVerticalSpacing(SPACE[2])
        form.addRow(tr("From", "the first of two days"), self.first)
        form.addRow(tr("To", "the last of two days"), self.last)
        form.addRow(self.buttons)

    def accept(self) -> None:
        """Tell the two days."""
        self.chosen.emit(_day(self.first), _day(self.last))
        super().accept()


def _editor(name: str, day: date) -> QDateEdit:
    editor = QDateEdit(QDate(day.year, day.month, day.day))
    editor.setAccessibleName(name)
    # Figures run from left to right everywhere; Qt would turn day, month and year around.
    editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    pad_number(editor)
    return editor


def _day(editor: QDateEdit) -> date:
    shown = editor.date()
    return date(shown.year(), shown.month(), shown.day())

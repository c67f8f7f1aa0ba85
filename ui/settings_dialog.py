"""The few settings, each explained in a line; changes count at once."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .models.model_shelf import QUOTES_ONLY, ModelShelf
from .preferences import Preferences
from .theme import SPACE
from .widgets import text_label

THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
LIMIT_NOTE = "Larger files are refused. Counts for files added or retried from the next start on."


class SettingsDialog(QDialog):
    """Theme, model, size limit."""

    def __init__(
        self, preferences: Preferences, shelf: ModelShelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle("Settings")
        self.setMinimumWidth(440)
        self.theme = self._make_theme()
        self.model = self._make_model(shelf)
        self.limit = self._make_limit()
        self._lay_out()

    def _make_theme(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName("Theme")
        for value, word in THEMES:
            box.addItem(word, value)
        box.setCurrentIndex(max(0, box.findData(self._preferences.current.theme)))
        box.activated.connect(lambda _: self._preferences.change(theme=box.currentData()))
        return box

    def _make_model(self, shelf: ModelShelf) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName("Model that writes the answers")
        box.addItem("The best that is installed", None)
        for row in shelf.installed:
            box.addItem(row.title, row.name)
        box.addItem("None: quotes only", QUOTES_ONLY)
        box.setCurrentIndex(max(0, box.findData(self._preferences.current.model)))
        box.activated.connect(lambda _: self._preferences.change(model=box.currentData()))
        return box

    def _make_limit(self) -> QSpinBox:
        box = QSpinBox(minimum=1, maximum=4096, suffix=" MB")
        box.setAccessibleName("Largest file to index, in megabytes")
        box.setValue(self._preferences.current.max_file_mb)
        box.editingFinished.connect(lambda: self._preferences.change(max_file_mb=box.value()))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE[4])
        form.setVerticalSpacing(SPACE[2])
        form.addRow("Theme", self.theme)
        form.addRow("Answers by", self.model)
        form.addRow("Largest file", self.limit)
        form.addRow("", text_label(LIMIT_NOTE, "muted", wrap=True))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[3])
        column.addWidget(text_label("Settings", "title"))
        column.addLayout(form)
        column.addStretch()
        column.addWidget(close)

"""The few settings, each explained in a line; changes count at once."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .library_desk import LibraryDesk
from .models.model_shelf import QUOTES_ONLY, ModelShelf
from .preferences import Preferences
from .theme import SPACE
from .widgets import text_button, text_label

THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
POWER = (("go on", "Go on"), ("pause", "Wait for the mains"))
LIMIT_NOTE = "Larger files are refused."
OCR_NOTE = "Takes some seconds a page, only where a page has no text of its own."
TIDY_NOTE = "Gives back disk space, and every trace of what was forgotten or deleted."
RENEW_NOTE = "What is changed about indexing counts once this is closed: the engine starts anew."


class SettingsDialog(QDialog):
    """Theme, model, indexing, and tidying up."""

    def __init__(
        self,
        preferences: Preferences,
        shelf: ModelShelf,
        desk: LibraryDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._desk = desk
        self.setWindowTitle("Settings")
        self.setMinimumWidth(480)
        self.theme = self._make_choice("Theme", "theme", THEMES)
        self.model = self._make_model(shelf)
        self.limit = self._make_limit()
        self.ocr = self._make_ocr()
        self.battery = self._make_choice("Indexing on battery", "on_battery", POWER)
        self.tidy = text_button("Tidy up the library", self._tidy_up)
        self.tidied = text_label("", "muted", wrap=True)
        self.tidied.setAccessibleName("Result of tidying up")
        desk.tidied.connect(self._show_tidied)
        self._lay_out()

    def _make_choice(
        self, name: str, setting: str, choices: tuple[tuple[str, str], ...]
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, word in choices:
            box.addItem(word, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._preferences.current, setting))))
        box.activated.connect(lambda _: self._preferences.change(**{setting: box.currentData()}))
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
        box.lineEdit().setTextMargins(SPACE[1], 0, 0, 0)  # no style sheet reaches it
        box.setValue(self._preferences.current.max_file_mb)
        box.editingFinished.connect(lambda: self._preferences.change(max_file_mb=box.value()))
        return box

    def _make_ocr(self) -> QCheckBox:
        box = QCheckBox("Recognise text in scans and pictures")
        box.setAccessibleName(box.text())
        box.setChecked(self._preferences.current.ocr)
        box.toggled.connect(lambda on: self._preferences.change(ocr=on))
        return box

    def _tidy_up(self) -> None:
        self.tidy.setEnabled(False)
        self.tidied.setText("Tidying up…")
        self._desk.tidy_up()

    def _show_tidied(self, line: str) -> None:
        self.tidy.setEnabled(True)
        self.tidied.setText(line)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE[4])
        form.setVerticalSpacing(SPACE[2])
        form.addRow("Theme", self.theme)
        form.addRow("Answers by", self.model)
        form.addRow("Scans", _with_note(self.ocr, OCR_NOTE))
        form.addRow("On battery", self.battery)
        form.addRow("Largest file", _with_note(self.limit, LIMIT_NOTE))
        tidy = QWidget()
        row = QHBoxLayout(tidy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tidy)
        row.addWidget(self.tidied, 1)
        form.addRow("Disk space", _with_note(tidy, TIDY_NOTE))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[3])
        column.addWidget(text_label("Settings", "title"))
        column.addLayout(form)
        column.addStretch()
        column.addWidget(text_label(RENEW_NOTE, "muted", wrap=True))
        column.addWidget(close)


def _with_note(control: QWidget, note: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE[0])
    column.addWidget(control)
    column.addWidget(text_label(note, "muted", wrap=True))
    return holder

"""The few settings, each explained in a line; changes count at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..library.library_desk import LibraryDesk
from ..models.model_shelf import QUOTES_ONLY, ModelShelf
from ..models.preferences import Preferences
from ..parts.theme import SPACE
from ..parts.widgets import fit_to_screen, text_button, text_label
from ..words.translating import SYSTEM, languages, marked, tr
from .settings_form import SettingsForm, fill_choices

THEMES = (("system", marked("As the system")), ("light", marked("Light")), ("dark", marked("Dark")))
POWER = (("go on", marked("Go on")), ("pause", marked("Wait for the mains")))

THEME_NOTE = marked("Light, dark, or as the rest of this computer.")
LANGUAGE_NOTE = marked("Counts when Carrel is started again.")
MODEL_NOTE = marked("Who writes the answers. Other models can be had under Models.")
TRAY_NOTE = marked("Indexing goes on, and Carrel is back at once.")
SHORTCUT_NOTE = marked("Press the keys that are to open a small question window anywhere.")
LIMIT_NOTE = marked("Larger files are refused.")
OCR_NOTE = marked("Takes some seconds a page, only where a page has no text of its own.")
BATTERY_NOTE = marked("What indexing does while this computer is not plugged in.")
TIDY_NOTE = marked("Frees disk space, and leaves no trace of what was forgotten or deleted.")
RENEW_NOTE = marked(
    "What is changed about reading files counts once this is closed: the engine starts anew."
)


class SettingsDialog(QDialog):
    """Looks, answers, the quick question, reading files, and tidying up.

    A reason says why something cannot be had on this computer, and then it cannot be chosen.
    """

    def __init__(
        self,
        preferences: Preferences,
        shelf: ModelShelf,
        desk: LibraryDesk,
        parent: QWidget | None = None,
        *,
        no_tray: str = "",
        no_shortcut: str = "",
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._desk = desk
        self.setWindowTitle(tr("Settings"))
        self.form = SettingsForm(preferences)
        self._add_looks()
        self._add_answers(no_tray, no_shortcut)
        self._add_files()
        desk.tidied.connect(self._show_tidied)
        shelf.changed.connect(self._fill_models)
        self._lay_out()
        least = self.form.minimumSizeHint().width() + 2 * SPACE[4] + SPACE[3]
        fit_to_screen(self, max(660, least), 760)

    def _add_looks(self) -> None:
        form = self.form
        form.add_section(tr("Looks"))
        themes = [(value, tr(word)) for value, word in THEMES]
        self.theme = form.add_choice("theme", tr("Theme"), themes, tr(THEME_NOTE))
        spoken = [(SYSTEM, tr("As the system")), *languages()]
        self.language = form.add_choice("language", tr("Language"), spoken, tr(LANGUAGE_NOTE))

    def _add_answers(self, no_tray: str, no_shortcut: str) -> None:
        form = self.form
        form.add_section(tr("Answers"))
        self.model = form.add_choice("model", tr("Answers by"), self._models(), tr(MODEL_NOTE))
        form.add_section(tr("At hand"))
        self.tray = form.add_switch(
            "tray",
            tr("Tray"),
            tr("Stay in the tray when the window is closed"),
            no_tray or tr(TRAY_NOTE),
        )
        self.shortcut = form.add_keys(
            "shortcut", tr("Quick question"), no_shortcut or tr(SHORTCUT_NOTE)
        )
        self.tray.setEnabled(not no_tray)
        self.shortcut.setEnabled(not no_shortcut)

    def _add_files(self) -> None:
        form = self.form
        form.add_section(tr("Reading files"))
        self.ocr = form.add_switch(
            "ocr", tr("Scans"), tr("Recognise text in scans and pictures"), tr(OCR_NOTE)
        )
        power = [(value, tr(word)) for value, word in POWER]
        self.battery = form.add_choice("on_battery", tr("On battery"), power, tr(BATTERY_NOTE))
        self.limit = form.add_megabytes("max_file_mb", tr("Largest file"), tr(LIMIT_NOTE))
        self.tidy = text_button(tr("Tidy up the library"), self._tidy_up)
        self.tidied = text_label("", "muted", wrap=True)
        self.tidied.setAccessibleName(tr("Result of tidying up"))
        tidying = QWidget()
        row = QHBoxLayout(tidying)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tidy)
        row.addWidget(self.tidied, 1)
        form.add_line(tr("Disk space"), tidying, tr(TIDY_NOTE))

    def _models(self) -> list[tuple[object, str]]:
        installed = [(row.name, row.title) for row in self._shelf.installed]
        best = (None, tr("The best that is installed"))
        return [best, *installed, (QUOTES_ONLY, tr("None: quotes only"))]

    def _fill_models(self) -> None:
        fill_choices(self.model, self._models())

    def _tidy_up(self) -> None:
        self.tidy.setEnabled(False)
        self.tidied.setText(tr("Tidying up…"))
        self._desk.tidy_up()

    def _show_tidied(self, line: str) -> None:
        self.tidy.setEnabled(True)
        self.tidied.setText(line)

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        close.rejected.connect(self.reject)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus in it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("role", "plain")
        scroll.setAccessibleName(tr("Settings"))
        scroll.setWidget(self.form)
        scroll.setMinimumWidth(  # a box to tick has its words on one line, in every language
            self.form.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[3])
        column.addWidget(text_label(tr("Settings"), "title"))
        column.addWidget(scroll, 1)
        column.addWidget(text_label(tr(RENEW_NOTE), "muted", wrap=True))
        column.addWidget(close)

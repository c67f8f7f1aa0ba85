"""Language models: which there are, their size and licence, and which one answers."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.messages import InstallProgress
from assistant.records import ModelRow

from .models.model_shelf import QUOTES_ONLY, ModelShelf
from .theme import SPACE
from .widgets import text_button, text_label
from .wording import failure_line, size

STATES = {
    "available": "Not installed",
    "installing": "Installing…",
    "installed": "Installed",
    "damaged": "Damaged: remove it and install it again",
}
LEAD = "Models write the answers. They are fetched once, checked, and then run on this computer."


class ModelCard(QFrame):
    """One model: what it is, what it costs, and what can be done with it."""

    def __init__(self, row: ModelRow, shelf: ModelShelf, chosen: bool) -> None:
        super().__init__()
        self._shelf = shelf
        self.row = row
        self.setProperty("role", "modelcard")
        self.radio = QRadioButton(row.title)
        self.radio.setAccessibleName(f"Answer with {row.title}")
        self.radio.setEnabled(row.state == "installed")
        self.radio.setChecked(chosen)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(f"Download of {row.title}")
        self.installing = row.name == shelf.installing
        self.progress.setVisible(self.installing)
        self.progress.setRange(0, 0)
        self.button = self._make_button()
        self._lay_out()

    def advance(self, event: InstallProgress) -> None:
        """Show how much has arrived."""
        self.progress.setRange(0, 1000)
        self.progress.setValue(int(1000 * event.done / max(event.total, 1)))
        stage = "Checking" if event.stage == "check" else "Downloading"
        self.state.setText(f"{stage}: {size(event.done)} of {size(event.total)}")

    def _make_button(self) -> QWidget:
        name = self.row.name
        if self.installing:
            return self._action("Cancel", self._shelf.cancel)
        if self.row.state in {"installed", "damaged"}:
            return self._action("Remove…", self._confirm_remove)
        button = self._action("Install", lambda: self._shelf.install(name))
        button.setEnabled(not self._shelf.installing)
        return button

    def _action(self, word: str, do: Callable[[], object]) -> QWidget:
        button = text_button(word, do)
        button.setAccessibleName(f"{word.rstrip('…')} {self.row.title}")
        return button

    def _confirm_remove(self) -> None:
        box = QMessageBox(self.window())
        box.setWindowTitle("Remove a model")
        box.setText(f"Remove {self.row.title}?")
        box.setInformativeText(f"This frees {size(self.row.size)}. It can be installed again.")
        remove = box.addButton("Remove", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, shelf = self.row.name, self._shelf
        box.buttonClicked.connect(lambda b: shelf.remove(name) if b is remove else None)
        box.open()

    def _lay_out(self) -> None:
        row = self.row
        head = QHBoxLayout()
        head.addWidget(self.radio)
        if row.recommended:
            head.addWidget(text_label("Recommended", "badge"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.button)
        facts = f"{size(row.size)} · Licence: {row.licence}"
        self.facts = text_label(facts + (f" · {row.note}" if row.note else ""), "muted", wrap=True)
        damaged = row.state == "damaged"
        word = "Installing…" if self.installing else STATES.get(row.state, row.state)
        self.state = text_label(word, "bad" if damaged else "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[0])
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self.state)
        column.addWidget(self.progress)


class ModelsDialog(QDialog):
    """All models as cards, with "quotes only" at the end; changes count at once."""

    def __init__(self, shelf: ModelShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.cards: dict[str, ModelCard] = {}
        self.setWindowTitle("Models")
        self.resize(600, 520)
        self.failure = text_label("", "banner-bad", wrap=True)
        self.none = QRadioButton("None: show quotes only")
        self._group = QButtonGroup(self)
        self._cards = QVBoxLayout()
        self._lay_out()
        shelf.changed.connect(self.refresh)
        shelf.progressed.connect(self._advance)
        self.none.clicked.connect(lambda: shelf.choose(QUOTES_ONLY))
        self.refresh()
        shelf.refresh()

    def refresh(self) -> None:
        """Show the models as they are now."""
        shelf = self._shelf
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.cards = {row.name: self._make_card(row) for row in shelf.rows}
        if shelf.progress:
            self._advance(shelf.progress)
        self.none.setChecked(shelf.chosen == QUOTES_ONLY)
        failure = shelf.failure
        self.failure.setText(failure_line(failure) if failure else "")
        self.failure.setVisible(failure is not None)

    def _make_card(self, row: ModelRow) -> ModelCard:
        card = ModelCard(row, self._shelf, row.name == self._shelf.chosen)
        self._group.addButton(card.radio)
        card.radio.clicked.connect(lambda: self._shelf.choose(row.name))
        self._cards.addWidget(card)
        return card

    def _advance(self, event: InstallProgress) -> None:
        if event.name in self.cards:
            self.cards[event.name].advance(event)

    def _lay_out(self) -> None:
        self._group.addButton(self.none)
        self.none.setAccessibleName("Answer with quotes only, without a model")
        body = QWidget()
        body.setProperty("role", "paper")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, SPACE[1], 0)
        self._cards.setSpacing(SPACE[1])
        inside.addLayout(self._cards)
        inside.addWidget(self.none)
        inside.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("role", "plain")
        scroll.setAccessibleName("Models")
        scroll.setWidget(body)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label("Models", "title"))
        column.addWidget(text_label(LEAD, "muted", wrap=True))
        column.addWidget(self.failure)
        column.addWidget(scroll, 1)
        column.addWidget(close)

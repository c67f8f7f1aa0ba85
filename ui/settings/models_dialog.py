"""Language models: what this computer has, which models there are, and which one answers."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assistant.messages import Failed, InstallProgress
from assistant.records import ModelRow

from ..models.model_shelf import QUOTES_ONLY, ModelShelf
from ..parts.announcing import announce
from ..parts.dropping import sort_drop
from ..parts.file_labels import translate_labels
from ..parts.theme import SPACE
from ..parts.widgets import fit_to_screen, frame, set_role, text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import failure_line
from . import model_words as words
from .arrival_row import ArrivalRow
from .model_card import ModelCard

ENDING = ".gguf"
LEAD = marked(
    "Models write the answers. They are fetched once, checked, and then run on this computer."
)
NOT_A_MODEL = marked("Only language models in GGUF files (*.gguf) can be added here.")
ONE_AT_A_TIME = marked("Models are added one at a time.")


class ModelsDialog(QDialog):
    """All models as cards, with "quotes only" at the end; changes count at once."""

    def __init__(self, shelf: ModelShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.cards: dict[str, ModelCard] = {}
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.machine = text_label("", "banner-calm", wrap=True)
        self.failure = text_label("", "banner-bad", wrap=True)
        self.waiting = text_label(tr("Looking which models are here…"), "muted")
        self.none = QRadioButton(tr("None: show quotes only"))
        self.none.setAccessibleName(tr("Answer with quotes only, without a model"))
        self.adding = ArrivalRow(tr("Progress of your own file"))
        self.cancel = text_button(tr("Cancel"), shelf.cancel)
        self.cancel.setAccessibleName(tr("Cancel adding your own file"))
        self.add = text_button(tr("Add your own file…"), self.choose_file)
        self.verify = text_button("", shelf.verify)
        self.verified = text_label("", "muted", wrap=True)
        self.close_box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Else Enter on a model's name would press the first button of all, which installs.
        self.close_box.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        self._group = QButtonGroup(self)
        self._cards = QVBoxLayout()
        self._lay_out()
        shelf.changed.connect(self.refresh)
        shelf.progressed.connect(self._advance)
        self.none.clicked.connect(lambda: shelf.choose(QUOTES_ONLY))
        self.refresh()
        shelf.refresh()
        fit_to_screen(self, 720, 640)
        (self._group.checkedButton() or self.none).setFocus()

    def refresh(self) -> None:
        """Show the models as they are now; cards that stay keep the focus."""
        shelf = self._shelf
        self._show_machine()
        for name in set(self.cards) - {row.name for row in shelf.rows}:
            self._drop_card(self.cards.pop(name))
        for position, row in enumerate(shelf.rows):
            if row.name in self.cards:
                self.cards[row.name].show_row(row)
            else:
                self.cards[row.name] = self._make_card(row, position)
        self.none.setChecked(shelf.chosen == QUOTES_ONLY)
        self._show_own_file()
        self._show_verified()
        self.waiting.setVisible(not shelf.known and shelf.unlisted is None)
        failure = shelf.unlisted or shelf.failures.get("")
        self.failure.setText(failure_line(failure) if failure else "")
        self.failure.setVisible(failure is not None)
        self._order_stops()
        chosen = self._group.checkedButton()
        if chosen is not None and self.focusWidget() in self._group.buttons():
            chosen.setFocus()

    def choose_file(self) -> QFileDialog:
        """Ask which file of the person's own to add."""
        dialog = QFileDialog(self, tr("Add your own file"), str(Path.home()))
        translate_labels(dialog)
        dialog.setNameFilter(tr("Language models (*.gguf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._shelf.add)
        dialog.open()
        return dialog

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take anything that has addresses; what is no model is refused with a reason."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the model file that was dropped."""
        event.acceptProposedAction()
        paths = sort_drop(event.mimeData()).paths
        if not paths or not all(path.lower().endswith(ENDING) for path in paths):
            self._shelf.complain(Failed("not_a_model", tr(NOT_A_MODEL)))
        elif len(paths) > 1 or self._shelf.fetching:
            self._shelf.complain(Failed("busy", tr(ONE_AT_A_TIME)))
        else:
            self._shelf.add(paths[0])

    def _make_card(self, row: ModelRow, position: int) -> ModelCard:
        card = ModelCard(row, self._shelf)
        self._group.addButton(card.radio)
        card.radio.setChecked(row.name == self._shelf.chosen)
        card.radio.clicked.connect(lambda: self._shelf.choose(row.name))
        self._cards.insertWidget(position, card)
        return card

    def _drop_card(self, card: ModelCard) -> None:
        if any(stop.hasFocus() for stop in card.stops()):
            self.add.setFocus()
        self._group.removeButton(card.radio)
        self._cards.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_machine(self) -> None:
        machine = self._shelf.machine
        self.machine.setVisible(machine is not None)
        if machine is not None:
            loaded = self._shelf.title(machine.model) if machine.model else ""
            lines = (words.machine_line(machine), words.use_line(machine, loaded))
            self.machine.setText("\n".join(filter(None, lines)))

    def _show_own_file(self) -> None:
        shelf = self._shelf
        held = self.add.hasFocus() or self.cancel.hasFocus()
        self.add.setVisible(not shelf.adding)
        self.add.setEnabled(not shelf.fetching)
        self.cancel.setVisible(bool(shelf.adding))
        self.adding.setVisible(bool(shelf.adding))
        if shelf.adding:
            self.adding.show_arrival(shelf.arrival, shelf.adding)
        if held:
            (self.cancel if shelf.adding else self.add).setFocus()

    def _show_verified(self) -> None:
        shelf = self._shelf
        self.verify.setText(tr("Checking…") if shelf.verifying else tr("Check the files"))
        self.verify.setToolTip(tr("Reads every installed model and compares it with its SHA-256."))
        self.verify.setVisible(any(row.state in {"installed", "damaged"} for row in shelf.rows))
        damaged = sum(row.state == "damaged" for row in shelf.rows)
        news = shelf.verified and self.verified.isHidden()
        self.verified.setVisible(shelf.verified)
        set_role(self.verified, "bad" if damaged else "muted")
        if damaged:
            self.verified.setText(
                tr("%Ln model(s) damaged: remove and install again.", "", damaged)
            )
        else:
            whole = len(shelf.installed)
            self.verified.setText(tr("%Ln model(s) checked: all as they should be.", "", whole))
        if news:
            announce(self.verify, self.verified.text())

    def _advance(self, event: InstallProgress) -> None:
        if self._shelf.adding:
            self.adding.show_arrival(self._shelf.arrival, self._shelf.adding)
        elif event.name in self.cards:
            self.cards[event.name].advance()

    def _order_stops(self) -> None:
        cards = [self.cards[row.name] for row in self._shelf.rows]
        close = self.close_box.button(QDialogButtonBox.StandardButton.Close)
        stops = [stop for card in cards for stop in card.stops()]
        for first, second in pairwise(
            [*stops, self.none, self.cancel, self.add, self.verify, close]
        ):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        self._group.addButton(self.none)
        self.close_box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE[1])
        for button in (self.cancel, self.add, self.verify):
            foot.addWidget(button)
        foot.addWidget(self.verified, 1)
        foot.addWidget(self.close_box)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(text_label(tr("Models"), "title"))
        column.addWidget(text_label(tr(LEAD), "muted", wrap=True))
        column.addWidget(self.machine)
        column.addWidget(self.failure)
        column.addWidget(self._make_list(), 1)
        column.addWidget(self.adding)
        column.addLayout(foot)

    def _make_none(self) -> QFrame:
        ground = frame("modelcard")
        row = QHBoxLayout(ground)
        row.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        row.addWidget(self.none)
        row.addStretch()
        return ground

    def _make_list(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("role", "paper")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, SPACE[1], 0)
        inside.setSpacing(0)
        self._cards.setSpacing(SPACE[1])
        inside.addWidget(self.waiting)
        inside.addLayout(self._cards)
        inside.addSpacing(SPACE[1])
        inside.addWidget(self._make_none())
        inside.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus in it
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("role", "plain")
        scroll.setAccessibleName(tr("Models"))
        scroll.setWidget(body)
        return scroll

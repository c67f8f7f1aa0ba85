"""The first-run card: which model will write, how big it is, how far it has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assistant.messages import Failed
from assistant.records import ModelRow

from ..models.model_shelf import QUOTES_ONLY, ModelShelf
from ..models.preferences import Preferences
from ..parts.theme import SPACE
from ..parts.widgets import IconButton, text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import failure_line, size
from . import model_words
from .arrival_row import ArrivalRow

WORKING = marked("Search and quotes already work.")
INSET = 7
"""Pixels between a link's edge and its words, which begin where those above it do."""
OWN_WAY = marked("Without a network, a model file (GGUF) that you have can be added under Models.")


class InstallCard(QFrame):
    """Shown while no model is installed; starts fetching by itself at the first run only."""

    dismissed = Signal()
    models_wanted = Signal()

    def __init__(self, shelf: ModelShelf, preferences: Preferences) -> None:
        super().__init__()
        self._shelf = shelf
        self._preferences = preferences
        self._dismissed = False
        self.setProperty("role", "install")
        self.setAccessibleName(tr("Install a language model"))
        self.words = text_label("", "strong", wrap=True)
        self.detail = text_label("", "muted", wrap=True)
        self.arrival = ArrivalRow(tr("Download progress"))
        self.install = text_button(tr("Install"), self._install, "primary")
        self.cancel = text_button(tr("Cancel"), self._cancel)
        self.own = text_button(tr("Add your own file…"), self.models_wanted.emit, "link")
        self.dismiss = IconButton("close", tr("Not now"))
        self.dismiss.clicked.connect(self._dismiss)
        self._lay_out()
        shelf.changed.connect(self.refresh)
        shelf.progressed.connect(lambda _: self._advance())
        self.hide()

    def offer(self) -> None:
        """At the first run, start fetching the recommended model in the background."""
        model = self._shelf.recommended
        wanted = self._preferences.current.offer_model and not self._shelf.installed
        if wanted and model is not None and not self._shelf.fetching:
            self._shelf.install(model.name)

    def refresh(self) -> None:
        """Show the card where a model is wanting or on its way, and say what it would be."""
        shelf = self._shelf
        model = shelf.find(shelf.installing) or shelf.recommended
        chose_none = self._preferences.current.model == QUOTES_ONLY
        wanted = shelf.known and not (shelf.installed or chose_none or self._dismissed)
        if model is None or not wanted:
            self.hide()
            return
        busy = bool(shelf.installing)
        failure = shelf.failures.get(model.name)
        self._describe(model, failure)
        self._keep_focus(busy)
        self.arrival.setVisible(busy)
        self.cancel.setVisible(busy)
        self.install.setVisible(not busy)
        self.own.setVisible(failure is not None)
        self.install.setEnabled(not shelf.adding)
        self.dismiss.setVisible(not busy)
        self.install.setText(_verb(model, failed=failure is not None))
        self.install.setAccessibleName(self.install.text())
        self.show()

    def stops(self) -> list[QWidget]:
        """Return what the Tab key goes through, in order."""
        return [self.cancel, self.own, self.install, self.dismiss]

    def _describe(self, model: ModelRow, failure: Failed | None) -> None:
        self.words.setText(tr("Answers are written by {model}.").format(model=model.title))
        facts = tr("{size}, licence {licence}.").format(
            size=size(model.size), licence=model.licence
        )
        lines = [facts, tr(WORKING)]
        if failure:
            lines = [failure_line(failure), tr(WORKING), tr(OWN_WAY)]
        elif self._shelf.installing:
            self._advance()
        elif model.arrived:
            lines = [facts, f"{model_words.state(model)}.", tr(WORKING)]
        self.detail.setText(" ".join(lines))

    def _advance(self) -> None:
        self.arrival.show_arrival(self._shelf.arrival)

    def _keep_focus(self, busy: bool) -> None:
        """Hand the focus on where the button that has it goes."""
        if busy and self.install.hasFocus():
            self.cancel.show()
            self.cancel.setFocus()
        elif not busy and self.cancel.hasFocus():
            self.install.show()
            self.install.setFocus()

    def _install(self) -> None:
        model = self._shelf.recommended
        if model is not None:
            self._preferences.change(offer_model=True)
            self._shelf.install(model.name)

    def _cancel(self) -> None:
        self._preferences.change(offer_model=False)
        self._shelf.cancel()

    def _dismiss(self) -> None:
        self._dismissed = True
        self.hide()
        self.dismissed.emit()

    def _make_way(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(-INSET, 0, 0, 0)
        row.addWidget(self.own)
        row.addStretch()
        return row

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE[0])
        words.addWidget(self.words)
        words.addWidget(self.detail)
        words.addWidget(self.arrival)
        words.addLayout(self._make_way())
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addLayout(words, 1)
        for button in (self.cancel, self.install, self.dismiss):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _verb(model: ModelRow, *, failed: bool) -> str:
    if failed:
        return tr("Try again")
    return tr("Resume") if model.arrived else tr("Install")

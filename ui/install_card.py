"""The first-run card: which model will write, how big it is, how far it has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from assistant.messages import InstallProgress
from assistant.records import ModelRow

from .models.model_shelf import ModelShelf
from .preferences import Preferences
from .theme import SPACE
from .widgets import IconButton, text_button, text_label
from .wording import failure_line, size

WORKING = "Search and quotes already work."


class InstallCard(QFrame):
    """Shown while no model is installed; starts fetching by itself at the first run only."""

    dismissed = Signal()

    def __init__(self, shelf: ModelShelf, preferences: Preferences) -> None:
        super().__init__()
        self._shelf = shelf
        self._preferences = preferences
        self._dismissed = False
        self.setProperty("role", "install")
        self.setAccessibleName("Install a language model")
        self.words = text_label("", "strong", wrap=True)
        self.detail = text_label("", "muted", wrap=True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName("Download progress")
        self.install = text_button("Install", self._install, "primary")
        self.cancel = text_button("Cancel", self._cancel)
        self.dismiss = IconButton("close", "Not now")
        self.dismiss.clicked.connect(self._dismiss)
        self._lay_out()
        shelf.changed.connect(self.refresh)
        shelf.progressed.connect(self._advance)
        self.hide()

    def offer(self) -> None:
        """At the first run, start fetching the recommended model in the background."""
        model = self._shelf.recommended
        wanted = self._preferences.current.offer_model and not self._shelf.installed
        if wanted and model is not None and not self._shelf.installing:
            self._shelf.install(model.name)

    def refresh(self) -> None:
        """Show the card where a model is wanting or on its way, and say what it would be."""
        shelf = self._shelf
        model = shelf.find(shelf.installing) or shelf.recommended
        wanted = shelf.known and not shelf.installed and not self._dismissed
        if model is None or not wanted:
            self.hide()
            return
        self._describe(model)
        busy = bool(shelf.installing)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.install.setVisible(not busy)
        self.dismiss.setVisible(not busy)
        self.install.setText("Try again" if shelf.failure else "Install")
        self.show()

    def _describe(self, model: ModelRow) -> None:
        self.words.setText(f"Answers are written by {model.title}.")
        facts = f"{size(model.size)}, licence {model.licence}."
        if self._shelf.failure:
            failure = self._shelf.failure
            self.detail.setText(failure_line(failure))
        elif self._shelf.installing:
            self.progress.setRange(0, 0)
            self.detail.setText(f"{facts} It is on its way. {WORKING}")
        else:
            self.detail.setText(f"{facts} {WORKING}")

    def _advance(self, event: InstallProgress) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(int(1000 * event.done / max(event.total, 1)))
        model = self._shelf.find(event.name)
        licence = f", licence {model.licence}" if model else ""
        stage = "Checking" if event.stage == "check" else "Downloading"
        done = f"{stage} {size(event.done)} of {size(event.total)}{licence}."
        self.detail.setText(f"{done} {WORKING}")

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

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE[0])
        words.addWidget(self.words)
        words.addWidget(self.detail)
        words.addWidget(self.progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addLayout(words, 1)
        for button in (self.cancel, self.install, self.dismiss):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

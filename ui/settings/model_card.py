"""One language model: what it is, what it costs here, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from assistant.records import ModelRow

from ..models.model_shelf import ModelShelf
from ..parts.announcing import announce
from ..parts.confirming import confirm
from ..parts.theme import SPACE
from ..parts.widgets import badge, breakable, frame, plain_tip, set_role, text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import failure_line
from . import model_words as words
from .arrival_row import ArrivalRow

MEASURING = marked("Reads and writes for some seconds. A token is a word, or a part of one.")


class ModelCard(QWidget):
    """Shows a row of the shelf and stays the same widget, so that the focus stays where it is."""

    def __init__(self, row: ModelRow, shelf: ModelShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self.row = row
        self._complaint = ""
        self.radio = QRadioButton()
        self.recommended = badge(tr("Recommended"))
        self.own = badge(tr("Your own file"))
        self.loaded = badge(tr("In memory"))
        self.note = text_label("", wrap=True)
        self.facts = text_label("", "muted", wrap=True)
        self.misfit = text_label("", "warn", wrap=True)
        self.state = text_label("", "muted", wrap=True)
        self.failure = text_label("", "banner-bad", wrap=True)
        self.arrival = ArrivalRow(tr("Progress of {model}").format(model=row.title))
        self.install = text_button("", lambda: shelf.install(self.row.name))
        self.cancel = text_button(tr("Cancel"), shelf.cancel)
        self.measure = text_button("", lambda: shelf.measure(self.row.name), "link")
        self.measure.setToolTip(plain_tip(tr(MEASURING)))
        self.unload = text_button(tr("Unload"), shelf.unload, "link")
        self.remove = text_button(tr("Remove…"), self._confirm_remove, "link")
        self._lay_out()
        self.show_row(row)

    def show_row(self, row: ModelRow) -> None:
        """Show the model as it is now, and say what became of it."""
        before, self.row = self.row, row
        if row.state == "installed" != before.state:
            announce(self, tr("{model} is installed.").format(model=row.title))
        arriving = row.name == self._shelf.installing
        self.radio.setText(row.title)
        self.radio.setEnabled(row.state == "installed")
        self.radio.setChecked(row.name == self._shelf.chosen)
        self._say(self.note, words.note(row))
        self._say(self.facts, words.facts(row))
        self._say(self.misfit, words.misfit(row, self._shelf.machine))
        self._say(self.state, "" if arriving else self._state())
        set_role(self.state, "bad" if row.state == "damaged" else "muted")
        failure = self._shelf.failures.get(row.name)
        self._complain(failure_line(failure) if failure else "")
        self.recommended.setVisible(row.recommended)
        self.own.setVisible(row.own)
        self.loaded.setVisible(row.loaded)
        self.arrival.setVisible(arriving)
        if arriving:
            self.advance()
        self._show_buttons(arriving)
        self._name_controls()

    def advance(self) -> None:
        """Show how much has arrived."""
        self.arrival.show_arrival(self._shelf.arrival)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key goes through, in order."""
        return [self.radio, self.install, self.cancel, self.measure, self.unload, self.remove]

    def _state(self) -> str:
        return " · ".join(filter(None, (words.state(self.row), words.speed(self.row))))

    def _show_buttons(self, arriving: bool) -> None:
        row, shelf = self.row, self._shelf
        held = next((button for button in self.stops() if button.hasFocus()), None)
        usable = row.state == "installed"
        here = usable or row.state == "damaged" or (row.arrived > 0 and not arriving)
        self.install.setText(tr("Resume") if row.arrived else tr("Install"))
        self.install.setVisible(row.state == "available" and not arriving)
        self.install.setEnabled(not shelf.fetching)
        self.cancel.setVisible(arriving)
        measuring = shelf.measuring == row.name
        self.measure.setText(tr("Measuring…") if measuring else tr("Measure speed"))
        self.measure.setVisible(usable)
        self.measure.setEnabled(measuring or not shelf.measuring)
        self.unload.setVisible(row.loaded)
        self.remove.setVisible(here)
        if held is not None and (held.isHidden() or not held.isEnabled()):
            self._keep_focus()

    def _keep_focus(self) -> None:
        """Hand the focus on within the card: what held it is gone, as "Install" once it began."""
        after = (b for b in self.stops()[1:] if not b.isHidden() and b.isEnabled())
        (next(after, None) or self.radio).setFocus()

    def _name_controls(self) -> None:
        title = self.row.title
        self.radio.setAccessibleName(tr("Answer with {model}").format(model=title))
        lines = (self.note, self.facts, self.misfit, self.state, self.failure)
        told = (label.text() for label in (*self._badges(), *lines) if not label.isHidden())
        described = ". ".join(told)
        self.radio.setAccessibleDescription(described)
        self.install.setAccessibleDescription(described)
        for button in self.stops()[1:]:
            if isinstance(button, QPushButton):
                named = tr("{action}: {model}", "a button of one of several models")
                button.setAccessibleName(
                    named.format(action=button.text().rstrip("…"), model=title)
                )

    def _badges(self) -> tuple[QLabel, ...]:
        return self.recommended, self.own, self.loaded

    def _confirm_remove(self) -> None:
        row, shelf = self.row, self._shelf
        confirm(
            self.window(),
            tr("Remove"),
            tr("Remove {model}?").format(model=row.title),
            words.removal(row),
            lambda: shelf.remove(row.name),
        )

    def _complain(self, line: str) -> None:
        if line and line != self._complaint:
            announce(self, line, assertive=True)
        self._complaint = line
        self._say(self.failure, line)

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(breakable(text))
        label.setVisible(bool(text))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE[1])
        head.addWidget(self.radio)
        for mark in self._badges():
            head.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.install)
        head.addWidget(self.cancel)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE[0])
        foot.addWidget(self.state, 1)
        for button in (self.measure, self.unload, self.remove):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        ground = frame("modelcard")
        column = QVBoxLayout(ground)
        column.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[0])
        column.addLayout(head)
        for part in (self.note, self.facts, self.misfit):
            column.addWidget(part)
        column.addLayout(foot)
        column.addWidget(self.arrival)
        column.addWidget(self.failure)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

"""The chips of what one question is asked of, above the question box."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from ..library.limits import NO_LIMITS
from ..library.scope import EVERYTHING, Scope, joined, limits_line
from ..parts.theme import SPACE
from ..parts.widgets import FlowLayout, text_label
from ..words.translating import tr
from .drop_chip import DropChip

CHIP_HEIGHT = 24
"""Pixels; the words before the chips stand on one line with theirs."""


class MentionChip(DropChip):
    """ "Only in handbook.pdf", with a way out."""

    def __init__(self, scope: Scope, row: QWidget) -> None:
        super().__init__(tr("Take it out"))
        self.setParent(row)  # before it is shown, or it would be a window for a moment
        self.scope = scope
        said = tr("For this question")
        self.show_line(scope.name, said, "\n".join(scope.paths[:20]))

    def sizeHint(self) -> QSize:
        """Return the width of the whole name."""
        return QSize(self.maximumWidth(), super().sizeHint().height())


class MentionRow(QWidget):
    """ "Only this question goes to:" and a chip each; hidden while nothing is mentioned."""

    changed = Signal()
    left = Signal()
    """The person took a chip out: the question has the focus again."""

    def __init__(self) -> None:
        super().__init__()
        self.chips: list[MentionChip] = []
        self.words = text_label(tr("This question goes only to:"), "muted")
        self.words.setMinimumHeight(CHIP_HEIGHT)
        self._flow = FlowLayout(SPACE[0])
        self._flow.addWidget(self.words)
        self.setLayout(self._flow)
        self.hide()

    @property
    def scope(self) -> Scope | None:
        """All that is mentioned as one scope; None where nothing is."""
        return joined(self.scopes) if self.chips else None

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """What is mentioned, in order."""
        return tuple(chip.scope for chip in self.chips)

    def add(self, scope: Scope) -> None:
        """Mention one more, unless it is there already."""
        if scope.paths and all(scope.paths != chip.scope.paths for chip in self.chips):
            chip = MentionChip(scope, self)
            chip.dropped.connect(lambda: self._drop(chip))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            self._refresh()

    def take_last(self) -> bool:
        """Take the newest mention out; False when there is none."""
        if not self.chips:
            return False
        self._remove(self.chips[-1])
        return True

    def clear(self) -> None:
        """Mention nothing any more."""
        for chip in list(self.chips):
            self._remove(chip)

    def _drop(self, chip: MentionChip) -> None:
        self._remove(chip)
        self.left.emit()

    def _remove(self, chip: MentionChip) -> None:
        self.chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._refresh()

    def _refresh(self) -> None:
        line = limits_line(self.scope or EVERYTHING, NO_LIMITS)
        self.setAccessibleName(line)
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        self.changed.emit()

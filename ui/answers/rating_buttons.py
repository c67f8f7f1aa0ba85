"""What the person thinks of an answer: two buttons, of which one at most is pressed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.answers import Rating

from ..parts.widgets import IconButton
from ..words.translating import marked, tr

NAMES = {
    Rating.GOOD: (marked("Good answer"), marked("Good answer, pressed")),
    Rating.BAD: (marked("Bad answer"), marked("Bad answer, pressed")),
}


class RatingButtons(QWidget):
    """Good and bad; a second press takes a rating back."""

    wanted = Signal(object, object)
    """The rating that is wanted, and the one before; each may be None."""

    def __init__(self) -> None:
        super().__init__()
        self.rating: Rating | None = None
        self.buttons = {rating: IconButton(rating.value, tr(NAMES[rating][0])) for rating in Rating}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for rating, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, r=rating: self._press(r))
            row.addWidget(button)

    def show_rating(self, rating: Rating | None) -> None:
        """Show one as pressed, or none."""
        self.rating = rating
        for each, button in self.buttons.items():
            pressed = each is rating
            button.setChecked(pressed)
            button.show_as(each.value, tr(NAMES[each][pressed]))

    def _press(self, rating: Rating) -> None:
        before = self.rating
        wanted = None if before is rating else rating
        self.show_rating(wanted)
        self.wanted.emit(wanted, before)

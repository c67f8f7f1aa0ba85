"""Looks for words in the open file, through the engine, whatever kind of file it is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import messages as m
from assistant.records import Span

from ..link.exchange import NEW, Exchange
from ..parts.announcing import announce
from ..words.translating import tr
from ..words.wording import failure_line
from .find_bar import FindBar
from .source_words import WAITING

TYPING_MS: Final = 180
SLOW_MS: Final = 500
"""A search that takes longer is said to go on."""


class Finder(QObject):
    """The found places, and which of them is at hand; `go_wanted` says to show it."""

    changed = Signal()
    go_wanted = Signal(object)

    def __init__(self, client: Exchange, bar: FindBar, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._bar = bar
        self._path = ""
        self._page = 1
        self._request = 0
        self._asked = ""
        self._going = False
        self._places: Sequence[Span] = ()
        self._more = False
        self._at = -1
        self._typing = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._typing.timeout.connect(lambda: self._ask(going=True))
        self._slow = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self._bar.tell(tr(WAITING)))
        bar.field.textEdited.connect(lambda _: self._typing.start())
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        bar.hide()

    def open(self, words: str = "") -> None:
        """Show the bar with these words, or with those looked for last."""
        self._bar.show()
        if words and words != self._bar.field.text():
            self._bar.field.setText(words)
        self._bar.field.selectAll()
        self._bar.field.setFocus()
        if self._bar.field.text() and not self._asked:
            self._ask(going=True)

    def close(self) -> None:
        """Hide the bar and what was found; the words stay for the next time."""
        self._bar.hide()
        self._typing.stop()
        self._asked = ""
        self._take_away()

    def turn_to(self, path: str) -> None:
        """Look in another file from now on; the place that was opened stays in view."""
        if path != self._path:
            self._path = path
            self._page = 1
            self.look_again()

    def look_again(self) -> None:
        """Look anew, for the text is another: what was found in the old one counts no more."""
        self._asked = ""
        self._take_away()
        if not self._bar.isHidden():
            self._ask(going=False)

    def stand_on(self, page: int) -> None:
        """Note the page in view: a search begins there."""
        self._page = page

    def on(self, page: int) -> tuple[list[tuple[int, int]], int]:
        """Return the stretches found on a page, and which of them is at hand, or -1."""
        here = [n for n, place in enumerate(self._places) if place.page == page]
        current = here.index(self._at) if self._at in here else -1
        return [(self._places[n].start, self._places[n].end) for n in here], current

    def step(self, by: int) -> None:
        """Go to the next or the previous match; after the last comes the first."""
        if self._bar.isHidden():
            self.open()
        elif self._bar.field.text().strip() != self._asked:  # typed, and not asked for yet
            self._ask(going=True)
        elif self._places:
            self._at = self._nearest() if self._at < 0 else (self._at + by) % len(self._places)
            self._tell()
            self._go()

    def _ask(self, *, going: bool) -> None:
        self._typing.stop()
        words = self._bar.field.text().strip()
        self._asked, self._going = words, going
        if not words or not self._path:
            self._take_away()
            return
        self._request += 1
        self._slow.start()
        number = self._request
        self._client.request(
            m.FindText(id=NEW, path=self._path, text=words),
            on_success=lambda event: self._found(number, event),
            on_failure=lambda event: self._failed(number, event),
        )

    def _found(self, number: int, event: m.TextFound) -> None:
        if number != self._request:  # other words are looked for by now
            return
        self._slow.stop()
        self._places, self._more, self._at = event.places, event.more, -1
        self._bar.offer_steps(bool(event.places))
        if event.places and self._going:
            self._at = self._nearest()
        self._tell()
        announce(self._bar, self._bar.count.text())
        if self._at >= 0:
            self._go()
        else:
            self.changed.emit()

    def _failed(self, number: int, event: m.Failed) -> None:
        if number != self._request:
            return
        self._take_away()
        self._bar.tell(failure_line(event))

    def _nearest(self) -> int:
        places = enumerate(self._places)
        return next((n for n, place in places if place.page >= self._page), 0)

    def _go(self) -> None:
        self.changed.emit()
        self.go_wanted.emit(self._places[self._at])

    def _take_away(self) -> None:
        self._request += 1
        self._slow.stop()
        self._places, self._more, self._at = (), False, -1
        self._bar.tell("")
        self._bar.offer_steps(False)
        self.changed.emit()

    def _tell(self) -> None:
        count, here = len(self._places), self._at + 1
        if not count:
            words = tr("Nothing found")
        elif self._more:
            told = tr("{here} of more than {count}") if here else tr("More than {count}")
            words = told.format(here=here, count=count)
        elif here:
            words = tr("{here} of {count}").format(here=here, count=count)
        else:
            words = tr("%Ln match(es)", "", count)
        self._bar.tell(words)

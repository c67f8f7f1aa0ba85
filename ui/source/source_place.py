"""A place in a source, and the walk through all places that one answer cites."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answers import Citation, Quote
from assistant.records import Passage

Stretch = tuple[int, int]


@dataclass(frozen=True)
class Place:
    """What to show: a page of a file, and on it the code points from `start` to `end`."""

    path: str
    page: int = 1
    start: int = 0
    end: int = 0
    quote: str = ""

    @property
    def spot(self) -> tuple[str, int, int, int]:
        """Return where it is, whatever stands there."""
        return self.path, self.page, self.start, self.end


def place_of(source: Citation | Quote | Passage) -> Place:
    """Return where a citation, a quote or a found passage points."""
    text = source.quote if isinstance(source, Citation) else source.text
    return Place(source.path, source.page, source.start, source.end, text)


class Passages:
    """The passages of an answer: file by file as it cites them, each file from front to back."""

    def __init__(self, opened: Place, others: Sequence[Place] = ()) -> None:
        cited = {place.spot: place for place in (*others, opened) if place.end > place.start}
        files = list(dict.fromkeys(place.path for place in cited.values()))
        self._places = sorted(
            cited.values(), key=lambda place: (files.index(place.path), *place.spot[1:])
        )
        self._at = next((n for n, one in enumerate(self._places) if one.spot == opened.spot), -1)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._places)

    @property
    def number(self) -> int:
        """Return which one is at hand, counted from 1; 0 where none is."""
        return self._at + 1

    def step(self, by: int) -> Place | None:
        """Take the next or the previous one to hand and return it; after the last, the first."""
        if not self._places:
            return None
        if self._at < 0 and by < 0:
            by = 0
        self._at = (self._at + by) % len(self._places)
        return self._places[self._at]

    def pages(self, path: str) -> list[int]:
        """Return the pages of a file that have passages."""
        return sorted({place.page for place in self._places if place.path == path})

    def on(self, path: str, page: int) -> tuple[list[Stretch], list[str], int]:
        """Return a page's stretches, what was cited in them, and which is at hand, or -1."""
        here = [(n, one) for n, one in enumerate(self._places) if one.spot[:2] == (path, page)]
        current = next((k for k, (n, _) in enumerate(here) if n == self._at), -1)
        return [one.spot[2:] for _, one in here], [one.quote for _, one in here], current

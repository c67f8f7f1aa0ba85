"""What was found for a question, and why: opened beneath an answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from assistant.answers import Citation
from assistant.records import Hit

from ..parts.theme import SPACE
from ..parts.widgets import plain_tip, text_button, text_label
from ..words.translating import marked, tr
from ..words.wording import also_line, joined, number, origin, why_line
from .place_button import PlaceButton

NOTHING = marked("No passage was found.")
ANOTHER = marked("Why is another file not here?")
NOW = marked(
    "Searched for again in all your files, as they are now. The answer above was given before."
)
PADDING = 18
"""Pixels that the style sheet puts around the name of a place."""
SHORT, LONG = 160, 600
"""Characters of a passage beneath its place, and in the tool tip of that."""


class FoundList(QFrame):
    """The passages a question found, best first: where each stands, and what made it one."""

    source_wanted = Signal(object)
    told = Signal(str)
    why_not_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "found")
        self.setAccessibleName(tr("Passages found"))
        self.places: list[QPushButton] = []
        self.lines: list[str] = []
        self.another = text_button(tr(ANOTHER), self.why_not_wanted.emit, "place")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE[1], 0, SPACE[1])
        self._column.setSpacing(0)

    def show_hits(
        self, hits: Sequence[Hit], citations: Sequence[Citation], *, anew: bool = False
    ) -> None:
        """Show these, once; `anew` tells that they were found after the answer was given."""
        if anew:
            self._column.addWidget(text_label(tr(NOW), "why", wrap=True))
        for place, hit in enumerate(hits, 1):
            self._add(place, hit, markers_of(hit, citations))
        if not hits:
            self._column.addWidget(text_label(tr(NOTHING), "why"))
        self._column.addWidget(self.another)

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [*self.places, self.another]

    def _add(self, at: int, hit: Hit, markers: Sequence[int]) -> None:
        line = "\n".join(filter(None, (why_line(hit.why), also_line(hit.alike))))
        name = _named(at, hit, markers)
        place = PlaceButton(name, hit.passage, PADDING)
        place.clicked.connect(lambda: self.source_wanted.emit(hit.passage))
        place.setAccessibleName(name)
        place.setAccessibleDescription(line)
        place.setToolTip(plain_tip(hit.excerpt(LONG)))
        place.handle.opened.connect(self.source_wanted)
        place.handle.told.connect(self.told)
        self.places.append(place)
        self.lines.append(line)
        why = text_label(line, "why", wrap=True)
        why.setToolTip(plain_tip("\n".join(hit.alike)))
        for widget in (place, text_label(hit.excerpt(SHORT), "said", wrap=True), why):
            self._column.addWidget(widget)


def hit_of(citation: Citation, hits: Sequence[Hit]) -> Hit | None:
    """Return the found passage that a citation comes from; it may also stand beside one."""
    return next((hit for hit in hits if _overlap(citation, hit)), None)


def markers_of(hit: Hit, citations: Sequence[Citation]) -> list[int]:
    """Return the markers of the citations that come from a found passage."""
    return [citation.marker for citation in citations if _overlap(citation, hit)]


def _named(at: int, hit: Hit, markers: Sequence[int]) -> str:
    known = {"number": number(at), "place": origin(hit.passage)}
    if not markers:
        return tr("{number}. {place}").format(**known)
    cited = joined(map(number, markers))
    return tr("{number}. {place}, cited as {markers}").format(**known, markers=cited)


def _overlap(citation: Citation, hit: Hit) -> bool:
    found = hit.passage
    same_page = (found.path, found.page) == (citation.path, citation.page)
    return same_page and found.start < citation.end and citation.start < found.end

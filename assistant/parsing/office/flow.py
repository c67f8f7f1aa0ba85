"""Running text to pages: those its program recorded, else parts."""

from ...records import Page
from ..text import clean, divide


class Flow:
    """Collects lines in reading order, with page breaks and with notes for the end of a page."""

    def __init__(self) -> None:
        self._pages: list[tuple[int, str]] = []
        self._lines: list[str] = []
        self._notes: list[str] = []
        self._number = 1
        self._recorded = False
        self._fresh = False

    def line(self, text: str) -> None:
        """Add a line; an empty one divides paragraphs."""
        if text.strip():
            self._fresh = False
        self._lines.append(text.rstrip())

    def note(self, text: str) -> None:
        """Add a line to the end of the current page, such as a footnote."""
        self._notes.append(text)

    def break_by_hand(self) -> None:
        """Begin a page, as the writer wished."""
        self._turn()
        self._fresh = True

    def break_as_recorded(self) -> None:
        """Begin a page where the program did so when it last laid the text out.

        Programs record a break by hand a second time; this one counts once.
        """
        self._recorded = True
        if not self._fresh:
            self._turn()
        self._fresh = False

    def pages(self) -> tuple[Page, ...]:
        """Return the pages with their numbers as labels, if they are known to be real ones."""
        self._turn()
        texts = [(number, part) for number, text in self._pages for part in divide(text)]
        if not texts:
            return (Page(1, "", ""),)
        labels = [str(number) if self._recorded else f"part {n}" for n, (number, _) in
                  enumerate(texts, 1)]  # fmt: skip
        if len(texts) == 1 and self._number <= 2:
            labels = [""]
        return tuple(
            Page(n, label, text)
            for n, (label, (_, text)) in enumerate(zip(labels, texts, strict=True), 1)
        )

    def _turn(self) -> None:
        text = _joined([*self._lines, *([""] if self._notes else []), *self._notes])
        if text:
            self._pages.append((self._number, text))
        self._lines, self._notes = [], []
        self._number += 1


def _joined(lines: list[str]) -> str:
    """Join lines, with no more than one empty line between two."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return clean("\n".join(kept).strip("\n").replace("\f", " "))

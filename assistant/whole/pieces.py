"""The sentences of a document as they can be chosen, quoted and cited."""

import re

from msgspec import Struct

from ..answers import Citation
from ..records import Origin, Page, readable
from ..wording import sentences, words

_SHORTEST, _LONGEST = 40, 400
"""Characters of a sentence that can stand in a summary."""

_LETTERS = 0.6
_ENDS = (".", "!", "?", "。", "！", "？", ".”", '."', ".)")
_LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|_{4,}")


_LEANING = frozenset(
    """this these that those it its they them their he his she her such here there however therefore
    moreover furthermore additionally also but and or so thus then instead otherwise finally
    dies diese dieser dieses dieser er sie es ihr sein daher deshalb außerdem jedoch aber auch dabei
    ce cette ces cela il elle ils elles donc cependant mais aussi ainsi
    esto esta este estos estas ello pero además también por así
    questo questa questi queste ciò esso essa ma inoltre anche quindi
    isto isso este esta estes estas ele ela mas além também assim
    dit deze dat die het hij zij ze maar ook daarom daarnaast echter""".split()
)

_LINKING = re.compile(
    r"in addition|for (?:example|instance)|as (?:such|well)|on the other hand|zum beispiel|"
    r"darüber hinaus|par exemple|en outre|de plus|por ejemplo|además|por exemplo|além disso|"
    r"per esempio|ad esempio|bijvoorbeeld"
)


_MARK = re.compile(r"^(?:[-*•‣◦–▪●○]|\d{1,2}[.)])\s+")


class Piece(Struct, frozen=True):
    """A stretch of a page, as a rule a sentence: `page.text[start:end]`, and as people read it."""

    path: str
    page: Page
    start: int
    end: int
    text: str

    @property
    def place(self) -> tuple[str, int, int, int]:
        """What no other piece has."""
        return self.path, self.page.number, self.start, self.end

    def citation(self, marker: int) -> Citation:
        """Return the place under a marker."""
        page = self.page
        quote = page.text[self.start : self.end]
        is_ocr = page.origin is Origin.OCR
        return Citation(
            marker, self.path, page.number, page.label, self.start, self.end, quote, is_ocr
        )

    @property
    def shown(self) -> str:
        """What stands in an answer: the text without the mark of a list."""
        return _MARK.sub("", self.text)


def pieces_of(path: str, page: Page, start: int = 0, end: int | None = None) -> list[Piece]:
    """Return the sentences of a page, or of a stretch of it, in order."""
    shown = page.text[start:end]
    return [
        Piece(path, page, start + a, start + b, readable(shown[a:b])) for a, b in sentences(shown)
    ]


def stands_alone(text: str) -> bool:
    """Say whether a sentence can be read by itself: no heading, row, list of contents, fragment."""
    if not _SHORTEST <= len(text) <= _LONGEST or _LEADERS.search(text) or " | " in text:
        return False
    letters = sum(map(str.isalpha, text))
    first = next((c for c in text if c.isalnum()), "")
    return letters >= _LETTERS * len(text) and text.endswith(_ENDS) and not first.islower()


def is_dependent(text: str) -> bool:
    """Say whether a sentence is an item of a list, or begins with what points to others."""
    first = text[:40].casefold()
    return (
        not text[:1].isalnum()
        or next(iter(words(first)), "") in _LEANING
        or bool(_LINKING.match(first))
    )

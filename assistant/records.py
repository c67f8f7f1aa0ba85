"""Frozen value types that cross stages and processes.

Offsets (`start`, `end`) count Unicode code points of a page's stored text, half open, so that
`page.text[start:end]` is the passage or the quote. Page numbers count from 1. Paths are absolute.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

_HYPHEN_BREAK = re.compile("[\ufffe\u00ad]\\s*")
_MARK = re.compile(r"(?:[-*•‣◦–]|\d{1,3}[.)])\s")
_ITEM = re.compile(rf"\n\s*(?={_MARK.pattern})")
UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")
"""What breaks a line, or turns the text around it."""
_LONGEST_WORD = 40
"""Where there is no space in so many characters, as in Chinese, a text is cut within."""


def readable(text: str) -> str:
    """Return stored text as people read it: on one line, words divided at its ends made whole."""
    return " ".join(_HYPHEN_BREAK.sub("", text).split())


def one_line(text: str) -> str:
    """Return the text on one line, with nothing in it that alters how others are shown."""
    return " ".join(UNSHOWN.sub(" ", text).split())


def listed(text: str) -> str:
    """Return stored text as people read it, but each item of a list on its own line."""
    return "\n".join(filter(None, map(readable, _ITEM.split(text))))


def between(text: str) -> str:
    """Return what stands before a sentence that is set after others: an item has its own line."""
    return "\n" if _MARK.match(text) else " "


def excerpt(text: str, words: Sequence[str], length: int, sentence: int | None = None) -> str:
    """Return, as people read it, the part of a text that begins with a sentence.

    `sentence` is where it starts in the text; without one, the part is that with most of the
    words. `length` is that of the part in characters, without the marks where something is left
    out.
    """
    shown = readable(text)
    if len(shown) <= length:
        return shown
    if sentence is None:
        start = _densest(shown, words, length)
    else:
        start = _near(shown, len(shown) - len(readable(text[sentence:])), length)
    part = shown[start : start + length]
    if start + length < len(shown):
        space = part.rfind(" ", max(0, length - _LONGEST_WORD))
        part = f"{part[:space] if space >= 0 else part} …"
    return f"… {part}" if start else part


def _densest(shown: str, words: Sequence[str], length: int) -> int:
    """Return where to begin so that most of the words stand in so many characters."""
    any_word = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    found = [match.span() for match in re.finditer(any_word, shown)] if words else []
    starts = [max(0, start - length // 5) for start, _ in found] or [0]
    best = max(starts, key=lambda at: sum(at <= a and b <= at + length for a, b in found))
    space = shown.rfind(" ", max(0, best - _LONGEST_WORD), best)
    return space + 1 if space >= 0 or best <= _LONGEST_WORD else best


def _near(shown: str, sentence: int, length: int) -> int:
    """Return where to begin: at the sentence, or before it where too little follows."""
    start = min(sentence, len(shown) - length)
    return shown.find(" ", start, sentence) + 1 or start


class FileState(StrEnum):
    """Where a file stands on its way into the index."""

    WAITING = "waiting"
    INDEXED = "indexed"
    FAILED = "failed"


class Origin(StrEnum):
    """Where a page's text comes from."""

    TEXT = "text"
    SCAN = "scan"
    """A picture that has not been recognised yet; `text` is empty or of little use."""
    OCR = "ocr"


class Box(Struct, frozen=True, array_like=True):
    """Where recognised text stands: code points `start` to `end` of the page's text lie in a
    rectangle, given as fractions of the page's width and height from its upper left corner."""

    start: int
    end: int
    left: float
    top: float
    right: float
    bottom: float


class Page(Struct, frozen=True):
    """One page of a document.

    `label` names it as the document does: "iv" or "12" where pages are numbered, "slide 4",
    "sheet Costs" elsewhere, empty where there is nothing to name. `boxes` are those of recognised
    text. `quality` is the share of the text, 0 to 1, that reads like text.
    """

    number: int
    label: str
    text: str
    origin: Origin = Origin.TEXT
    boxes: tuple[Box, ...] = ()
    quality: float = 1.0


def place_name(label: str) -> str:
    """Return a page's label in words: "page iv", "slide 4", or nothing."""
    return f"page {label}" if label and " " not in label else label


POOR_TEXT = 0.8
"""Pages of a lower mean quality are told of: what is found in them may be garbled."""


class Document(Struct, frozen=True):
    """What a parser makes of a file.

    `kind` is one of pdf, text, markdown, html, word, slides, sheet, table, mail, book, data,
    notebook, code, image. `note` says in one line what could not be read of it, if anything.
    """

    kind: str
    title: str
    pages: tuple[Page, ...]
    note: str = ""


class Span(Struct, frozen=True):
    """A half-open stretch of one page's text, before it has an identity in the catalogue."""

    page: int
    start: int
    end: int


class Passage(Struct, frozen=True):
    """A stretch of 100 to 200 tokens that can be found; `text` is the page's own text."""

    id: int
    path: str
    page: int
    start: int
    end: int
    text: str
    label: str = ""
    ocr: bool = False


class Why(Struct, frozen=True, omit_defaults=True):
    """What made a passage a hit; None where that half did not find it, or was not asked."""

    keyword: float | None = None
    """BM25."""
    dense: float | None = None
    """Cosine of question and passage."""
    relevance: float | None = None
    """The reader's chance, from 0 to 1, that the passage answers the question."""
    words: tuple[str, ...] = ()
    """The words of the passage that stand in the question, too, as the passage writes them."""


class Hit(Struct, frozen=True, omit_defaults=True):
    """A found passage with its final score (higher is better)."""

    passage: Passage
    score: float
    why: Why = Why()
    support: Span | None = None
    """The sentence that answers best, by the reader: characters of the passage's page."""
    alike: tuple[str, ...] = ()
    """Other files with a near duplicate of the passage, which is not shown again."""

    def excerpt(self, length: int) -> str:
        """Return a part of the passage as people read it, from the sentence that answers best."""
        sentence = self.support.start - self.passage.start if self.support else None
        return excerpt(self.passage.text, self.why.words, length, sentence)


class Reason(StrEnum):
    """What is to be said first of a file that was looked for among the results of a question."""

    FOUND = "found"
    COPY = "copy"
    """Its text is among the results, as that of another file which says the same."""
    LOWER = "lower"
    """It was found, and more than the results that were asked for come before it."""
    FAR = "far"
    """Too many passages are nearer, by words and by meaning, for it to be compared at all."""
    OUTSIDE = "outside"
    """The search was limited to other files."""
    NO_TEXT = "no_text"
    FAILED = "failed"
    WAITING = "waiting"
    LEFT_OUT = "left_out"
    """It lies in a folder of the library, which passes it over."""
    NOT_ADDED = "not_added"


class Explanation(Struct, frozen=True):
    """Why a file is, or is not, among the results of a question; `text` says it in plain words.

    Ranks count from 1 and belong to the file's best passage: `rank` among the `found` that were
    compared with each other, None where it is not one of them. `by_words` and `by_meaning` are
    its places by one half alone among the same, or else among all `passages` that were searched;
    None where that half did not find it. `missing` are those of the question's terms that stand
    nowhere in the file.
    """

    path: str
    question: str
    reason: Reason
    text: str
    rank: int | None = None
    found: int = 0
    by_words: int | None = None
    by_meaning: int | None = None
    passages: int = 0
    best: Hit | None = None
    missing: tuple[str, ...] = ()


class FileRow(Struct, frozen=True):
    """A file of the library as the catalogue knows it.

    `size` in bytes; `indexed_at` in seconds since 1970, 0 if it never was; `language` an ISO 639
    code or empty; `quality` the mean share of its text that reads like text; `ocr_pages` those
    whose text was recognised in pictures; `copies` other files of the same content, which cost
    nothing; `note` what could not be read of it; `content` the same number for the same content,
    0 before it was read.
    """

    path: str
    state: FileState
    size: int = 0
    title: str = ""
    kind: str = ""
    pages: int = 0
    passages: int = 0
    error_kind: str = ""
    error: str = ""
    indexed_at: float = 0.0
    language: str = ""
    quality: float = 1.0
    ocr_pages: int = 0
    copies: int = 0
    note: str = ""
    content: int = 0


class Collection(Struct, frozen=True):
    """A named set of files and folders, to limit a question to."""

    name: str
    paths: tuple[str, ...]


class FileFailure(Struct, frozen=True):
    """A file that could not be indexed, and why, in one line."""

    path: str
    kind: str
    error: str


class IndexReport(Struct, frozen=True):
    """What one indexing run did. `files` are those seen, `seconds` wall time."""

    files: int = 0
    indexed: int = 0
    unchanged: int = 0
    renamed: int = 0
    removed: int = 0
    failed: tuple[FileFailure, ...] = ()
    pages: int = 0
    passages: int = 0
    seconds: float = 0.0


class Speed(Struct, frozen=True):
    """Tokens a second that a model reads of a prompt, and writes."""

    reads: float
    writes: float


class ModelRow(Struct, frozen=True):
    """A language model of the catalogue or of the user's own; sizes in bytes.

    `state` is one of available, installing, installed, damaged. `arrived` is what an unfinished
    download left; `memory` what the model takes when it is loaded; `fits` says whether this
    computer has that. `speed` was measured here, if it was.
    """

    name: str
    title: str
    licence: str
    size: int
    sha256: str
    state: str
    recommended: bool = False
    path: str = ""
    note: str = ""
    own: bool = False
    loaded: bool = False
    arrived: int = 0
    memory: int = 0
    fits: bool = True
    speed: Speed | None = None


class Machine(Struct, frozen=True):
    """What this computer has, and what of it Carrel takes; memory in bytes.

    `gpu` names what language models can run on besides the processor, or is empty. `used` is the
    memory of the engine and the processes it started; `model` names the loaded model, if any.
    """

    memory: int
    free: int
    cores: int
    gpu: str = ""
    used: int = 0
    model: str = ""


class LibraryStatus(Struct, frozen=True):
    """Counts, sizes in bytes, versions: what `carrel status` prints."""

    home: str
    version: str
    schema: int
    files: int
    indexed: int
    pending: int
    failed: int
    pages: int
    passages: int
    vectors_pending: int
    catalogue_bytes: int
    vectors_bytes: int
    embedding: str
    model: str | None
    folders: tuple[str, ...]
    versions: dict[str, str]
    advice: str = ""
    """What would make the library better to search, in a sentence."""

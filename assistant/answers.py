"""Frozen value types of questions and answers. Offsets and paths are those of `records`."""

from enum import StrEnum
from typing import Any

from msgspec import Struct

REFUSAL = "Not found in your documents."
"""The one refusal: in the prompt, in the answers, in the tests."""


class Support(StrEnum):
    """How far a sentence of an answer is borne out by the cited text."""

    SUPPORTED = "supported"
    PARTIAL = "partial"
    UNSUPPORTED = "unsupported"


class Task(StrEnum):
    """What a question wants done with the documents."""

    FIND = "find"
    """Answer from the few passages that are about it."""
    SUMMARISE = "summarise"
    LIST = "list"
    COUNT = "count"
    COMPARE = "compare"


class Reading(StrEnum):
    """How much is read for an answer: as the question seems to want, or as the person says."""

    AUTO = "auto"
    SEARCH = "search"
    WHOLE = "whole"


class Rating(StrEnum):
    """What the person thinks of an answer."""

    GOOD = "good"
    BAD = "bad"


class Shape(StrEnum):
    """The outward form of an answer."""

    PROSE = "prose"
    BULLETS = "bullets"
    TABLE = "table"
    JSON = "json"


class Style(StrEnum):
    """How an answer is worded."""

    PLAIN = "plain"
    BRIEF = "brief"
    DETAILED = "detailed"
    SIMPLE = "simple"
    """For somebody who knows nothing of the matter."""


class Form(Struct, frozen=True):
    """How the person wants the answer; `schema` is a JSON schema, for the shape JSON alone."""

    shape: Shape = Shape.PROSE
    style: Style = Style.PLAIN
    schema: dict[str, Any] | None = None


PLAIN_PROSE = Form()


class Coverage(Struct, frozen=True):
    """How much of what is in scope was read for an answer."""

    pages: int
    of_pages: int
    files: int
    of_files: int


class Quote(Struct, frozen=True, omit_defaults=True):
    """The sentence that supports an answer best; `score` lies between 0 and 1.

    `ocr` tells that the text was recognised in a picture and may hold misreadings.
    """

    path: str
    page: int
    label: str
    start: int
    end: int
    text: str
    score: float
    ocr: bool = False


class Citation(Struct, frozen=True, omit_defaults=True):
    """A verified place: `quote` equals the stored text of `page` between `start` and `end`.

    `ocr` tells that the text was recognised in a picture and may hold misreadings.
    """

    marker: int
    path: str
    page: int
    label: str
    start: int
    end: int
    quote: str
    ocr: bool = False


class Sentence(Struct, frozen=True):
    """One sentence of an answer, its support, and the markers of the citations that bear it."""

    text: str
    support: Support
    markers: tuple[int, ...] = ()


class Timings(Struct, frozen=True):
    """Milliseconds since the question arrived; None for a step that did not happen."""

    retrieval_ms: float = 0.0
    quote_ms: float | None = None
    first_token_ms: float | None = None
    total_ms: float = 0.0


class Answer(Struct, frozen=True):
    """A finished answer. `answered` false means `answer` is the refusal and nothing is cited."""

    id: str | int | None
    question: str
    answered: bool
    answer: str
    quote: Quote | None
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]
    model: str | None
    timings: Timings
    interrupted: bool = False
    asked: str = ""
    """What was typed, where `question` is its whole form by the conversation; else empty."""
    task: Task = Task.FIND
    form: Form = PLAIN_PROSE
    coverage: Coverage | None = None
    nearest: tuple[Quote, ...] = ()
    """With a refusal: the nearest there is, offered and not claimed."""
    chance: float | None = None
    """That there is an answer, from 0 to 1, by which it was refused or not; None where the reader
    has no say."""
    note: str = ""
    """What a person should know of how it came about, in a sentence: cut short, too long."""


class Turn(Struct, frozen=True):
    """A question of a conversation with its answer.

    `number` counts from 1 within the conversation; `at` in seconds since 1970. `changed` are the
    cited files that have been changed, or have gone, since the answer was given.
    """

    number: int
    answer: Answer
    at: float
    changed: tuple[str, ...] = ()
    rating: Rating | None = None


class ConversationRow(Struct, frozen=True):
    """A kept conversation; times in seconds since 1970. `found` is where a search hit it."""

    id: int
    title: str
    turns: int
    begun: float
    changed: float
    found: str = ""

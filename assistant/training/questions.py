"""Labelled questions: what the reader learns from, out of JSON lines of a few known shapes."""

import gzip
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, cast

import msgspec

from ..records import Span


class Question(msgspec.Struct, frozen=True):
    """A question, a paragraph, and where in the paragraph its answer stands."""

    text: str
    context: str
    title: str
    answer: Span | None
    """The exact answer; with `loose`, the sentence in which it stands; None: not answerable."""
    loose: bool = False
    answers: tuple[str, ...] = ()
    """All wordings of the answer that were given."""


def read(path: Path, without: Collection[str] = ()) -> Iterator[Question]:
    """Yield the questions of a JSON-lines file, plain or gzipped, but those of some titles.

    A line has `question`, `context` or `contexts`, and `answers`: a list of texts, or of objects
    with `text` and `start`. An empty list means not answerable, except where `gold_sentence` says
    in which sentence the answer stands. A line whose answer is not in its context is left out.
    Raises OSError, and ValueError with the number of a line that is not such a record.
    """
    with _opened(path) as lines:
        for number, line in enumerate(lines, 1):
            try:
                found = _question(msgspec.json.decode(line, type=_Row))
            except (msgspec.MsgspecError, IndexError) as error:
                raise ValueError(f"{path.name}, line {number}: {error}") from error
            if found is not None and found.title not in without:
                yield found


def _opened(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path) if path.suffix == ".gz" else path.open("rb"))


class _Answer(msgspec.Struct):
    text: str
    start: int


class _Row(msgspec.Struct):
    question: str
    answers: list[str | _Answer]
    context: str = ""
    contexts: list[str] = []
    title: str = ""
    gold_sentence: str = ""


def _question(row: _Row) -> Question | None:
    context = row.context or row.contexts[0]
    text = row.question.strip()
    if row.gold_sentence and not row.answers:
        start = context.find(row.gold_sentence)
        span = Span(0, start, start + len(row.gold_sentence))
        return Question(text, context, row.title, span, True) if start >= 0 else None
    if not row.answers:
        return Question(text, context, row.title, None)
    wordings = tuple(a.text if isinstance(a, _Answer) else a for a in row.answers)
    for answer, said in zip(row.answers, wordings, strict=True):
        start = answer.start if isinstance(answer, _Answer) else context.find(said)
        if said and start >= 0 and context[start : start + len(said)] == said:
            span = Span(0, start, start + len(said))
            return Question(text, context, row.title, span, answers=wordings)
    return None

"""Labelled questions: what the reader learns from, out of JSON lines of a few known shapes."""

import gzip
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import IO, Any, cast

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
                row = msgspec.json.decode(line)
                found = _question(row)
            except (msgspec.DecodeError, KeyError, TypeError, IndexError) as error:
                raise ValueError(f"{path.name}, line {number}: {error}") from error
            if found is not None and found.title not in without:
                yield found


def _opened(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path) if path.suffix == ".gz" else path.open("rb"))


def _question(row: dict[str, Any]) -> Question | None:
    context = row["context"] if "context" in row else row["contexts"][0]
    text, title = row["question"].strip(), row.get("title", "")
    sentence = row.get("gold_sentence")
    if sentence and not row["answers"]:
        start = context.find(sentence)
        span = Span(0, start, start + len(sentence))
        return Question(text, context, title, span, True) if start >= 0 else None
    if not row["answers"]:
        return Question(text, context, title, None)
    for answer in row["answers"]:
        known = isinstance(answer, dict)
        said = answer["text"] if known else answer
        start = answer["start"] if known else context.find(said)
        if said and start >= 0 and context[start : start + len(said)] == said:
            return Question(text, context, title, Span(0, start, start + len(said)))
    return None

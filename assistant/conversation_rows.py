"""How conversations stand in the catalogue's tables, and what becomes of an answer in them.

Each function with a connection works in its caller's transaction.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection
from typing import Any

import msgspec
from msgspec.structs import replace

from .answers import Answer, Citation, Quote, Timings
from .database import readable_rows
from .records import one_line

GONE = "This answer is no longer kept: a file it was made from was taken out of the library."
"""Stands in the place of an answer that had to go."""

_TITLE = 80
"""A title made of a question has no more characters."""
_TELLING = 10_000
"""A title is looked for in so many."""
_LONG_WORD = 40

_ACCENTS = re.compile("[\u0300-\u036f]")

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Answer)


def answer_of(data: str) -> Answer:
    """Return a stored answer."""
    return _decoder.decode(data)


def values(answer: Answer) -> tuple[str, str]:
    """Return what is stored of an answer: itself, and what a search looks at."""
    return _encoder.encode(answer).decode(), folded("\n".join(said(answer)))


def said(answer: Answer) -> list[str]:
    """Return what was said by both sides."""
    return [*filter(None, (answer.asked, answer.question, answer.answer))]


def places(answer: Answer) -> Iterator[Citation | Quote]:
    """Return all places of files whose text stands in an answer."""
    yield from answer.citations
    yield from answer.nearest
    if answer.quote is not None:
        yield answer.quote


def begin(connection: Connection, question: str, now: float) -> int:
    """Begin a conversation (`now` in seconds since 1970) and return its id."""
    new = connection.execute(
        "INSERT INTO conversations(title, begun, changed) VALUES (?, ?, ?)",
        (_title(question), now, now),
    ).lastrowid
    assert new is not None
    return new


def rewrite(
    connection: Connection, chosen: str, given: Sequence[str], change: Callable[[Answer], Answer]
) -> int:
    """Change the stored answers that an SQL query of (conversation, number) chooses.

    Returns how many.
    """
    rows = connection.execute(
        f"SELECT rowid, answer FROM turns WHERE (conversation, number) IN ({chosen})", given
    ).fetchall()
    connection.executemany(
        "UPDATE turns SET answer = ?, words = ? WHERE rowid = ?",
        [(*values(change(answer_of(data))), number) for number, data in rows],
    )
    return len(rows)


# --- what becomes of an answer ----------------------------------------------------------------


def emptied(answer: Answer) -> Answer:
    """Return what is left of an answer without the text of files: the question as typed."""
    typed = as_typed(answer)
    return Answer(
        typed.id, typed.question, False, GONE, None, (), (), typed.model, Timings(), task=typed.task
    )


def as_typed(answer: Answer) -> Answer:
    """Return the answer with its question as it was typed, not as it was made whole."""
    return replace(answer, question=answer.asked, asked="") if answer.asked else answer


def moved(answer: Answer, old: str, new: str) -> Answer:
    """Return the answer with the places of one file in another."""

    def move(place: Any) -> Any:
        return replace(place, path=new) if place is not None and place.path == old else place

    return replace(
        answer,
        quote=move(answer.quote),
        citations=tuple(map(move, answer.citations)),
        nearest=tuple(map(move, answer.nearest)),
    )


# --- words ------------------------------------------------------------------------------------


def folded(text: str) -> str:
    """Return the text without the differences of case, accents and width that a search ignores."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


def as_written(text: str, words: Sequence[str]) -> list[str]:
    """Return the words of a text that hold one of the folded ones; of scripts without spaces, the
    folded ones themselves."""
    found = []
    for written in dict.fromkeys(text.split()):
        shape = folded(written)
        held = [word for word in words if word in shape]
        found += held if len(written) > _LONG_WORD else [written] * bool(held)
    return found


def _title(question: str) -> str:
    line = one_line(question[:_TELLING])
    if len(line) <= _TITLE:
        return line or "…"
    space = line.rfind(" ", _TITLE // 2, _TITLE)
    return line[: space if space > 0 else _TITLE - 1] + "…"


# --- repair -----------------------------------------------------------------------------------


def salvage(connection: Connection, damaged: Path) -> None:
    """Write into empty tables what can be read whole of a damaged catalogue."""
    found = readable_rows(damaged, "SELECT id, title, begun, changed FROM conversations")
    connection.executemany("INSERT OR IGNORE INTO conversations VALUES (?, ?, ?, ?)", found)
    known = {row[0] for row in found}
    kept = set()
    for conversation, number, at, data, rating in _readable_turns(damaged):
        with suppress(msgspec.MsgspecError, TypeError):
            if conversation in known:
                row = (conversation, number, at, *values(answer_of(data)), rating)
                connection.execute(
                    """INSERT OR IGNORE INTO turns(conversation, number, at, answer, words, rating)
                    VALUES (?, ?, ?, ?, ?, ?)""",
                    row,
                )
                kept.add((conversation, number))
    files = readable_rows(damaged, "SELECT conversation, number, path, hash FROM turn_files")
    connection.executemany(
        "INSERT OR IGNORE INTO turn_files VALUES (?, ?, ?, ?)",
        [row for row in files if (row[0], row[1]) in kept],
    )


def _readable_turns(damaged: Path) -> list[Any]:
    turns = "SELECT conversation, number, at, answer, {} FROM turns"
    # Answers could not be rated before the fifth schema.
    return readable_rows(damaged, turns.format("rating")) or readable_rows(
        damaged, turns.format("NULL")
    )

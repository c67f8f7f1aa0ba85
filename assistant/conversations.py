"""Kept conversations: what was asked and answered, found again, renamed, deleted for good.

A file that changes or is deleted on disk leaves the answers as they are, and is said to have
changed. A file that the person takes out of the library takes along the answers made from it.
"""

import time
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from . import conversation_rows as stored
from .answers import Answer, ConversationRow, Rating, Turn
from .database import Database, as_json, under
from .errors import UsageError
from .records import excerpt, one_line

LONGEST_TITLE = 200
_MOST_WORDS = 20
"""So many words of a search are looked for."""
_EXCERPT = 160
_LARGEST = 2**63 - 1

_ROW = """SELECT id, title, (SELECT count(*) FROM turns WHERE conversation = id), begun, changed
    FROM conversations"""
_HASH = """(SELECT hash FROM files JOIN documents ON documents.id = files.document_id
    WHERE files.path = {})"""


class Conversations:
    """The conversations of a library, each a row of numbered turns. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, text: str = "") -> tuple[ConversationRow, ...]:
        """Return the conversations, the last one continued first.

        With `text`, those whose title, questions and answers hold all its words, or parts of
        words, whatever their case and accents; `found` is then a place where they stand.
        """
        words = stored.folded(text).split()[:_MOST_WORDS]
        rows = self._database.all(f"{_ROW} ORDER BY changed DESC, id DESC")
        for word in words:
            hits = "SELECT DISTINCT conversation FROM turns WHERE instr(words, ?)"
            holding = {conversation for (conversation,) in self._database.all(hits, word)}
            rows = [row for row in rows if row[0] in holding or word in stored.folded(row[1])]
        found = [ConversationRow(*row) for row in rows]
        return tuple(replace(row, found=self._place(row.id, words)) for row in found)

    def row(self, conversation: int) -> ConversationRow:
        """Return one conversation. Raises UsageError."""
        found = self._database.one(f"{_ROW} WHERE id = ?", _known(conversation))
        if found is None:
            raise _unknown(conversation)
        return ConversationRow(*found)

    def turns(self, conversation: int) -> tuple[Turn, ...]:
        """Return the turns of a conversation in order. Raises UsageError."""
        self.row(conversation)
        changed = self._changed(conversation)
        rows = self._database.all(
            "SELECT number, answer, at, rating FROM turns WHERE conversation = ? ORDER BY number",
            conversation,
        )
        turns = [
            Turn(number, stored.answer_of(data), at, rating=Rating(rating) if rating else None)
            for number, data, at, rating in rows
        ]
        return tuple(_marked(turn, changed) for turn in turns)

    def keep(self, conversation: int, answer: Answer) -> tuple[int, int]:
        """Add an answer to a conversation, or begin one with 0; returns its id and the turn.

        Raises UsageError where the conversation is gone, and StoreError; then nothing is changed.
        """
        now = time.time()
        paths = sorted({place.path for place in stored.places(answer)})
        with self._database.change(durable=True, beside=True) as connection:
            if conversation == 0:
                conversation = stored.begin(connection, answer.asked or answer.question, now)
            elif not connection.execute(
                "UPDATE conversations SET changed = ? WHERE id = ?", (now, _known(conversation))
            ).rowcount:
                raise _unknown(conversation)
            (number,) = connection.execute(
                "SELECT coalesce(max(number), 0) + 1 FROM turns WHERE conversation = ?",
                (conversation,),
            ).fetchone()
            connection.execute(
                "INSERT INTO turns(conversation, number, at, answer, words) VALUES (?, ?, ?, ?, ?)",
                (conversation, number, now, *stored.values(answer)),
            )
            connection.execute(
                f"""INSERT INTO turn_files(conversation, number, path, hash)
                SELECT ?, ?, value, coalesce({_HASH.format("value")}, '') FROM json_each(?)""",
                (conversation, number, as_json(paths)),
            )
        return conversation, number

    def rate(self, conversation: int, turn: int, rating: Rating | None) -> None:
        """Keep what the person thinks of an answer; None takes it back. Raises UsageError."""
        with self._database.change(beside=True) as connection:
            rated = connection.execute(
                "UPDATE turns SET rating = ? WHERE conversation = ? AND number = ?",
                (rating, _known(conversation), turn if 0 < turn <= _LARGEST else 0),
            ).rowcount
        if not rated:
            self.row(conversation)
            raise UsageError(f"conversation {conversation} has no answer {turn}")

    def rename(self, conversation: int, title: str) -> None:
        """Give a conversation another title, on one line. Raises UsageError."""
        title = one_line(title)
        if not title or len(title) > LONGEST_TITLE:
            raise UsageError(f"a conversation needs a title of 1 to {LONGEST_TITLE} characters")
        self.row(conversation)
        with self._database.change(beside=True) as connection:
            connection.execute(
                "UPDATE conversations SET title = ? WHERE id = ?", (title, conversation)
            )

    def remove(self, conversation: int) -> None:
        """Delete a conversation, so that no file holds any of it. Raises UsageError."""
        self.row(conversation)
        with self._database.change(durable=True, beside=True) as connection:
            connection.execute("DELETE FROM conversations WHERE id = ?", (conversation,))
        self._database.empty_log()

    # --- in step with the library ---------------------------------------------------------------

    def hold(self, path: str) -> bool:
        """Say whether any answer was made from a file at or under a path."""
        where, values = under("turn_files.path", [path])
        return bool(self._database.one(f"SELECT 1 FROM turn_files WHERE {where} LIMIT 1", *values))

    def forget(self, paths: Sequence[str]) -> int:
        """Take out the answers made from files at or under these paths; returns how many.

        The questions stay as they were typed, with a line that says why.
        """
        where, values = under("turn_files.path", paths)
        chosen = f"SELECT conversation, number FROM turn_files WHERE {where}"
        later = f"""SELECT turns.conversation, turns.number FROM turns JOIN ({chosen}) gone
            ON gone.conversation = turns.conversation AND gone.number < turns.number"""
        with self._database.change(durable=True, beside=True) as connection:
            # A question made whole may say what a lost answer said.
            stored.rewrite(connection, later, values, stored.as_typed)
            lost = stored.rewrite(connection, chosen, values, stored.emptied)
            for statement in ("UPDATE turns SET rating = NULL", "DELETE FROM turn_files"):
                connection.execute(
                    f"{statement} WHERE (conversation, number) IN ({chosen})", values
                )
        return lost

    def follow(self, old: str, new: str) -> None:
        """Have the answers cite a renamed file under its new name."""
        chosen = "SELECT conversation, number FROM turn_files WHERE path = ?"
        with self._database.change(beside=True) as connection:
            stored.rewrite(connection, chosen, [old], lambda answer: stored.moved(answer, old, new))
            connection.execute(
                "UPDATE OR REPLACE turn_files SET path = ? WHERE path = ?", (new, old)
            )

    def salvage(self, damaged: Path) -> bool:
        """Take over what can be read of a damaged catalogue; says whether there was anything."""
        with self._database.change(durable=True, beside=True) as connection:
            stored.salvage(connection, damaged)
        return bool(self._database.one("SELECT 1 FROM conversations LIMIT 1"))

    def _changed(self, conversation: int) -> set[tuple[int, str]]:
        rows = self._database.all(
            f"""SELECT number, path FROM turn_files
            WHERE conversation = ? AND hash IS NOT {_HASH.format("turn_files.path")}""",
            conversation,
        )
        return set(rows)

    def _place(self, conversation: int, words: Sequence[str]) -> str:
        """Return a part of the turn that holds most of the words; empty if none does."""
        if not words:
            return ""
        count = " + ".join("(instr(words, ?) > 0)" for _ in words)
        found = self._database.one(
            f"""SELECT answer, {count} AS held FROM turns WHERE conversation = ?
            ORDER BY held DESC, number LIMIT 1""",
            *words,
            conversation,
        )
        if found is None or not found[1]:
            return ""
        text = "\n".join(stored.said(stored.answer_of(found[0])))
        return excerpt(text, stored.as_written(text, words), _EXCERPT)


def _marked(turn: Turn, changed: set[tuple[int, str]]) -> Turn:
    cited = dict.fromkeys(citation.path for citation in turn.answer.citations)
    return replace(turn, changed=tuple(p for p in cited if (turn.number, p) in changed))


def _known(conversation: int) -> int:
    if not 0 < conversation <= _LARGEST:
        raise _unknown(conversation)
    return conversation


def _unknown(conversation: int) -> UsageError:
    return UsageError(
        f"there is no conversation {conversation}", "`carrel conversations list` shows them."
    )

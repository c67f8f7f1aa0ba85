"""Finished steps of long files, so that a cut, a pause or a person's request does not cost them.

A step is known by the content it was made from and by its name; what is stored whole leaves here
in the same moment, and what no file needs any more is cleared when a run is through.
"""

from .database import Database

Step = str
"""What was done, with all it depends on besides the content: "parsed/2", "vectors/minilm/100"."""


class Staging:
    """A table of finished steps. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, digest: str, step: Step, number: int, data: bytes) -> None:
        """Keep one finished piece of a step."""
        with self._database.change() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?)", (digest, step, number, data)
            )

    def get(self, digest: str, step: Step, number: int) -> bytes | None:
        """Return a piece, or None if it has to be made."""
        row = self._database.one(
            "SELECT data FROM staged WHERE hash = ? AND step = ? AND number = ?",
            digest,
            step,
            number,
        )
        return row[0] if row else None

    def clear(self) -> None:
        """Forget all pieces: no file is half done."""
        if self._database.one("SELECT 1 FROM staged LIMIT 1"):
            with self._database.change() as connection:
                connection.execute("DELETE FROM staged")

"""In how many passages a word stands."""

from .database import Database

_REMEMBERED = 10_000


class Frequencies:
    """Document frequencies, remembered until the library changes. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, int] = {}
        self._version = database.version()

    def of(self, expression: str) -> int:
        """Return the number of passages that match an FTS5 expression."""
        version = self._database.version()
        if version != self._version or len(self._known) > _REMEMBERED:
            self._known, self._version = {}, version
        known = self._known
        if expression not in known:
            (known[expression],) = self._database.one(
                "SELECT count(*) FROM passage_index WHERE passage_index MATCH ?", expression
            )
        return known[expression]

"""Collections: named sets of files and folders that the user made."""

from collections.abc import Callable

from .database import Database
from .errors import UsageError
from .records import Collection

LONGEST_NAME = 100


class NamedSets:
    """The user's collections; names differ in more than case. Any thread may call."""

    def __init__(self, database: Database, changed: Callable[[], None]) -> None:
        self._database = database
        self._changed = changed

    def all(self) -> tuple[Collection, ...]:
        """Return all collections by name, the paths of each in order."""
        names = self._database.all("SELECT name FROM collections ORDER BY name")
        return tuple(Collection(name, self._paths(name)) for (name,) in names)

    def find(self, name: str) -> Collection:
        """Return one collection. Raises UsageError."""
        row = self._database.one("SELECT name FROM collections WHERE name = ?", name.strip())
        if row is None:
            raise UsageError(
                f"no collection is called “{name}”", "`carrel collections` lists them."
            )
        return Collection(row[0], self._paths(row[0]))

    def save(self, name: str, paths: tuple[str, ...], instead_of: str = "") -> None:
        """Keep a set under a name, in place of the one of that name or of `instead_of`.

        Raises UsageError.
        """
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise UsageError(f"a collection needs a name of 1 to {LONGEST_NAME} characters")
        with self._database.change() as connection:
            connection.executemany(
                "DELETE FROM collections WHERE name = ?", [(name,), (instead_of,)]
            )
            connection.execute("INSERT INTO collections VALUES (?)", (name,))
            connection.executemany(
                "INSERT OR IGNORE INTO collection_paths VALUES (?, ?)",
                [(name, path) for path in paths],
            )
        self._changed()

    def remove(self, name: str) -> None:
        """Forget a set. Raises UsageError."""
        found = self.find(name)
        with self._database.change() as connection:
            connection.execute("DELETE FROM collections WHERE name = ?", (found.name,))
        self._changed()

    def _paths(self, name: str) -> tuple[str, ...]:
        rows = self._database.all(
            "SELECT path FROM collection_paths WHERE name = ? ORDER BY path", name
        )
        return tuple(path for (path,) in rows)

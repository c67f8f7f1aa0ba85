"""The keyword half of retrieval: BM25 over the passages' stems, by SQLite's FTS5."""

from .database import Database
from .filters import EVERYTHING, Filter
from .query import Query


class KeywordIndex:
    """Finds passages by their words. Any thread may call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(
        self, query: Query, limit: int, scope: Filter = EVERYTHING
    ) -> list[tuple[int, float]]:
        """Return at most `limit` pairs of passage id and BM25 score, best first."""
        if not query.terms:
            return []
        match = " OR ".join(f'"{term}"' for term in query.terms)
        if scope:
            where, values = scope.condition()
            sql = f"""SELECT passage_index.rowid, -rank FROM passage_index
                JOIN passages ON passages.id = passage_index.rowid
                WHERE passage_index MATCH ? AND document_id IN
                (SELECT document_id FROM files WHERE {where}) ORDER BY rank LIMIT ?"""
            return self._database.all(sql, match, *values, limit)
        return self._database.all(
            """SELECT rowid, -rank FROM passage_index WHERE passage_index MATCH ?
            ORDER BY rank LIMIT ?""",
            match,
            limit,
        )

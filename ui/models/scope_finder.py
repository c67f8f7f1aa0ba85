"""Finding collections, folders and files by any words of their names and places. No Qt."""

import unicodedata
from collections.abc import Sequence

from ..scope import Scope, ScopeKind


def folded(text: str) -> str:
    """Return a text as it is compared: without case, and without what stands above letters."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


class ScopeFinder:
    """Keeps what it compares, and looks only among the last hits while more is being typed."""

    def __init__(self, scopes: Sequence[Scope] = ()) -> None:
        self.scopes = scopes
        self._keys = [_key(scope) for scope in scopes]
        self._last = ""
        self._hits: Sequence[int] = range(len(scopes))

    def find(self, text: str) -> list[Scope]:
        """Return what holds every word, names that begin with the first one before the others."""
        text = folded(text)
        words = text.split()
        among = self._hits if text.startswith(self._last) else range(len(self.scopes))
        keys = self._keys
        for word in words:
            among = [at for at in among if word in keys[at]]
        self._last, self._hits = text, among
        if words:
            begins = [at for at in among if keys[at].startswith(words[0])]
            first = set(begins)
            among = [*begins, *(at for at in among if at not in first)]
        return [self.scopes[at] for at in among]


def _key(scope: Scope) -> str:
    if scope.kind in (ScopeKind.FILE, ScopeKind.FOLDER):
        return folded(f"{scope.name}\n{scope.paths[0]}")
    return folded(scope.name)

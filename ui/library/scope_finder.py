"""Finding collections, folders and files by any words of their names and places. No Qt."""

import unicodedata
from collections.abc import Sequence
from functools import cached_property

from .scope import Scope, ScopeKind


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
        self._last = ""
        self._hits: Sequence[int] = range(len(scopes))

    def find(self, text: str) -> Sequence[Scope]:
        """Return what holds every word, names that begin with the first one before the others."""
        text = folded(text)
        words = text.split()
        among = self._hits if text.startswith(self._last) else range(len(self.scopes))
        for word in words:
            among = [at for at in among if word in self._keys[at]]
        self._last, self._hits = text, among
        if not words:
            return self.scopes
        begins = [at for at in among if self._keys[at].startswith(words[0])]
        first = set(begins)
        others = (at for at in among if at not in first)
        return [self.scopes[at] for at in (*begins, *others)]

    # Not before something is typed: a list that opens shows all, and is to open at once.
    @cached_property
    def _keys(self) -> list[str]:
        return _all_folded([_compared(scope) for scope in self.scopes])


def _all_folded(texts: list[str]) -> list[str]:
    together = "\0".join(texts)
    if together.isascii():  # all at once, which takes a tenth of the time
        return together.lower().split("\0")
    return [folded(text) for text in texts]


def _compared(scope: Scope) -> str:
    named = scope.kind is ScopeKind.COLLECTION or not scope.paths
    return scope.name if named else f"{scope.name}\n{scope.paths[0]}"

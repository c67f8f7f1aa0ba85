"""Whether the index was built with today's embedding model and passages, and building it anew."""

from collections.abc import Callable, Iterator

from . import passages
from .catalogue import Catalogue
from .embedding import Embedder
from .errors import IndexMismatch
from .messages import AnyEvent, Done, Progress
from .preparing import Preparer
from .vectors import VectorIndex

_REBUILT = "rebuilt"
_BEING_REBUILT = "being rebuilt"
_WAIT = "It is answered when that is done; `carrel rebuild` goes on with it if it was cut off."


class IndexMatch:
    """What the catalogue remembers of how its passages and vectors were made."""

    def __init__(self, catalogue: Catalogue, embedder: Embedder) -> None:
        """A new catalogue is built with what there is today."""
        self._catalogue = catalogue
        self._embedder = embedder
        if catalogue.meta("embedding") is None:
            self._record()

    @property
    def is_whole(self) -> bool:
        """Whether vectors and passages are those of today."""
        return self.of_vectors and self._catalogue.meta("passages") == passages.VERSION

    @property
    def of_vectors(self) -> bool:
        """Whether the vectors are those of today's model."""
        return self._catalogue.meta("embedding") == self._embedder.name

    def require(self) -> None:
        """Raise IndexMismatch if a question could not be compared with the vectors.

        Passages cut otherwise can be searched until they are made anew; vectors must never mix.
        """
        if self._catalogue.meta("embedding") == _BEING_REBUILT:
            raise IndexMismatch("the index is being made anew for another embedding model", _WAIT)
        if not self.of_vectors:
            raise IndexMismatch("the index was built with another embedding model")

    def rebuild(
        self, preparer: Preparer, vectors: VectorIndex, go_on: Callable[[], bool]
    ) -> Iterator[AnyEvent]:
        """Make passages and vectors anew from the stored pages, without reading the files.

        What was cut off goes on where it stood.
        """
        catalogue = self._catalogue
        documents = catalogue.documents()
        target = f"{self._embedder.name} {passages.VERSION} "
        if not self.of_vectors:
            catalogue.set_meta("embedding", _BEING_REBUILT)  # old and new must never mix
        catalogue.set_meta("passages", _BEING_REBUILT)
        so_far = (catalogue.meta(_REBUILT) or "").removeprefix(target)
        done = int(so_far) if so_far.isdecimal() else 0
        for n, document_id in enumerate(documents):
            yield Progress(n, len(documents))
            if document_id <= done:
                continue
            embedded = yield from preparer.embed(catalogue.document(document_id))
            note = (_REBUILT, f"{target}{document_id}")
            catalogue.replace_passages(document_id, embedded, note)
        vectors.fill(go_on)
        catalogue.set_meta(_REBUILT, "")
        self._record()
        yield Progress(len(documents), len(documents))
        yield Done()

    def _record(self) -> None:
        self._catalogue.set_meta("passages", passages.VERSION)
        # Last: without it, all is new.
        self._catalogue.set_meta("embedding", self._embedder.name)

"""All that questions can be limited to: made when asked for, kept until something changes."""

from collections.abc import Sequence

from assistant.records import Collection, FileState

from .file_model import FileModel
from .scope import Scope, ScopeKind, scope_of
from .ticks import collection_scope


class ScopeChoices:
    """Collections, then folders, then the files that have been read, by name."""

    def __init__(self, files: FileModel) -> None:
        self.collections: tuple[Collection, ...] = ()
        self.folders: tuple[str, ...] = ()
        self._files = files
        self._made: Sequence[Scope] | None = None

    def renew(self) -> None:
        """Make them anew when they are wanted next."""
        self._made = None

    def all(self) -> Sequence[Scope]:
        """Return them: the same sequence until something changes."""
        if self._made is None:
            read = [row.path for row in self._files.files if row.state is FileState.INDEXED]
            self._made = (
                *map(collection_scope, self.collections),
                *(scope_of(folder, ScopeKind.FOLDER) for folder in sorted(self.folders)),
                *map(scope_of, self._files.in_order(read)),
            )
        return self._made

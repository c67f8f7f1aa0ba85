"""Collections, folders and files to choose from, as a Qt list model that typing narrows."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from ..library.folder_words import folder_within
from ..library.scope import Scope, ScopeKind
from ..library.scope_finder import ScopeFinder
from ..parts.widgets import plain_tip
from ..words.translating import marked, tr

Index = QModelIndex | QPersistentModelIndex

SPOKEN = {
    ScopeKind.FILE: marked("File {name} in {place}"),
    ScopeKind.FOLDER: marked("Folder {name} in {place}"),
    ScopeKind.COLLECTION: marked("Collection {name}"),
}


class Role(IntEnum):
    """What a view may ask of a row beyond its name."""

    SCOPE = Qt.ItemDataRole.UserRole + 1
    TICKED = Qt.ItemDataRole.UserRole + 2
    TICKING = Qt.ItemDataRole.UserRole + 3
    PLACE = Qt.ItemDataRole.UserRole + 4


# Its rows are those of a model in C++, for the reason that file_model.py gives.
class ScopeModel(QStringListModel):
    """What was found, in order; several rows can be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = ScopeFinder()
        self._found: Sequence[Scope] = ()
        self._folders: list[str] = []
        self.ticked: dict[Scope, None] = {}
        self._answers: dict[int, Callable[[Scope], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda scope: scope.name,
            Qt.ItemDataRole.ToolTipRole: lambda scope: plain_tip("\n".join(scope.paths[:20])),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.SCOPE: lambda scope: scope,
            Role.PLACE: self._place,
            Role.TICKED: lambda scope: scope in self.ticked,
            Role.TICKING: lambda _: bool(self.ticked),
        }

    def take(self, scopes: Sequence[Scope]) -> None:
        """Choose from these from now on; nothing is ticked."""
        if scopes is not self._finder.scopes:
            self._finder = ScopeFinder(scopes)
            self._folders = [one.paths[0] for one in scopes if one.kind is ScopeKind.FOLDER]
        self.ticked = {}
        self.narrow("")

    def narrow(self, text: str) -> None:
        """Show only what holds every word typed."""
        self._found = self._finder.find(text)
        self.setStringList([""] * len(self._found))

    def toggle(self, index: Index) -> None:
        """Tick a row, or take its tick away."""
        scope = index.data(Role.SCOPE)
        if scope is None:
            return
        if scope in self.ticked:
            del self.ticked[scope]
        else:
            self.ticked[scope] = None
        self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a row can be chosen, and not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view shows, says or asks of a row."""
        at = index.row()
        if not 0 <= at < len(self._found):
            return None
        scope, ask = self._found[at], self._answers.get(role)
        return ask(scope) if ask else None

    def _place(self, scope: Scope) -> str:
        if scope.kind is ScopeKind.COLLECTION:
            return tr("Collection")
        return folder_within(scope.paths[0], self._folders) if scope.paths else ""

    def _spoken(self, scope: Scope) -> str:
        said = tr(SPOKEN.get(scope.kind, "{name}")).format(
            name=scope.name, place=self._place(scope)
        )
        return tr("{row}, ticked").format(row=said) if scope in self.ticked else said

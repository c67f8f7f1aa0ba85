"""What questions go to: what is ticked, else the chosen collection, else everything."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal

from ..library.collection_desk import CollectionDesk
from ..library.library_panel import LibraryPanel
from ..library.scope import EVERYTHING, Scope
from ..library.ticks import MOST, Tick
from ..words.translating import tr


class ScopeDesk(QObject):
    """Tells the one scope in force whenever it changes; ticks are remembered."""

    scope_changed = Signal(object)

    def __init__(
        self,
        library: LibraryPanel,
        collections: CollectionDesk,
        store: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._collections = collections
        self._ticks = library.ticks
        self._told = EVERYTHING
        self._ticks.changed.connect(self._refresh)
        collections.chosen_changed.connect(lambda _: self._refresh())
        library.wishes.scope.connect(self.ask_only)
        library.wishes.tick.connect(self.tick)
        self._ticks.remember_in(store)

    @property
    def scope(self) -> Scope:
        """What questions go to."""
        return self._ticks.scope if len(self._ticks) else self._collections.chosen

    def tick(self, scopes: Sequence[Scope]) -> None:
        """Tick these, or untick them where all are ticked."""
        if len(scopes) == 1 and self._ticks.of(scopes[0]) is Tick.IMPLIED:
            told = tr("“{name}” is asked in any case: what it lies in is ticked.")
            self._library.told.emit(told.format(name=scopes[0].name))
        else:
            self._tell_too_many(self._ticks.toggle(scopes))

    def ask_only(self, scopes: Sequence[Scope]) -> None:
        """Tick these and nothing else."""
        self._tell_too_many(self._ticks.only(scopes))

    def ask_everywhere(self) -> None:
        """Let questions go to all files again."""
        self._collections.leave()
        self._ticks.clear()
        self._refresh()

    def _tell_too_many(self, done: bool) -> None:
        if not done:
            line = tr(
                "At most %Ln file(s) can be ticked one by one. "
                "Put them into a collection, and tick that.",
                "",
                MOST,
            )
            self._library.told.emit(line)

    def _refresh(self) -> None:
        if self.scope != self._told:
            self._told = self.scope
            self.scope_changed.emit(self._told)

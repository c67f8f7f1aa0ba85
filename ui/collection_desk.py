"""Collections: made, filled, emptied, renamed, deleted, and chosen as what questions go to."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from assistant import messages as m
from assistant.records import Collection

from .confirming import confirm
from .exchange import NEW, EngineState, Exchange
from .library_panel import LibraryPanel
from .models.section import ALL, Section, SectionKind, of_collection
from .scope import EVERYTHING, Scope
from .status_line import StatusLine
from .wording import failure_line

REMEMBERED = "collection"
"""Where the window's own settings keep the name of the chosen one."""


class CollectionDesk(QObject):
    """Turns wishes about collections into requests; a chosen one limits the questions."""

    scope_changed = Signal(object)

    def __init__(
        self,
        client: Exchange,
        library: LibraryPanel,
        status: StatusLine,
        store: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._client = client
        self._library = library
        self._status = status
        self._store = store
        self._window = window
        self._chosen = ""
        self._awaited = str(store.value(REMEMBERED) or "")
        client.state_changed.connect(self._engine_changed)
        library.sections.section_chosen.connect(self._section_chosen)
        wishes = library.wishes
        wishes.scope.connect(self.scope_changed)
        wishes.collect.connect(self.collect)
        wishes.uncollect.connect(self.uncollect)
        wishes.rename.connect(self._ask_new_name)
        wishes.delete.connect(self._confirm_delete)

    def collect(self, name: str, paths: tuple[str, ...]) -> None:
        """Put files and folders into a collection, new or not; without a name, ask for one."""
        if not name:
            self._ask("New collection", "", lambda given: self.collect(given, paths))
            return
        known = self._find(name)
        before = known.paths if known else ()
        told = f"Added to “{name}”." if known else f"“{name}” is a collection now."
        self._save(known.name if known else name, tuple(dict.fromkeys([*before, *paths])), told)

    def uncollect(self, name: str, paths: tuple[str, ...]) -> None:
        """Take files and folders out of a collection; they stay in the library."""
        known = self._find(name)
        if known is not None:
            left = tuple(path for path in known.paths if path not in paths)
            self._save(name, left, f"Removed from “{name}”.")

    def rename(self, old: str, new: str) -> None:
        """Give a collection another name, unless another one has it."""
        known, other = self._find(old), self._find(new)
        if other is not None and other != known:
            self._status.tell(f"There is another collection called “{other.name}”.")
        elif known is not None and new != old:
            self._awaited = new if self._chosen == old else ""
            self._save(new, known.paths, f"“{old}” is called “{new}” now.", instead_of=old)

    def delete(self, name: str) -> None:
        """Forget a collection; its files stay."""
        self._client.request(
            m.RemoveCollection(id=NEW, name=name), on_success=self._listed, on_failure=self._tell
        )

    def ask_everywhere(self) -> None:
        """Let questions go to all files again."""
        self.scope_changed.emit(EVERYTHING)
        if self._chosen:
            self._library.sections.choose(ALL)

    def _engine_changed(self, state: EngineState, _line: str) -> None:
        if state is EngineState.READY:
            self._client.request(m.ListCollections(id=NEW), on_success=self._listed)

    def _listed(self, event: m.CollectionsListed) -> None:
        self._library.show_collections(event.collections)
        wanted = self._find(self._awaited) if self._awaited else None
        self._awaited = ""
        if wanted is not None:
            self._library.sections.choose(of_collection(wanted))

    def _save(self, name: str, paths: tuple[str, ...], told: str, instead_of: str = "") -> None:
        def saved(event: m.CollectionsListed) -> None:
            self._listed(event)
            self._status.tell(told)

        self._client.request(
            m.SaveCollection(id=NEW, name=name, paths=paths, instead_of=instead_of),
            on_success=saved,
            on_failure=self._tell,
        )

    def _section_chosen(self, section: Section) -> None:
        before, self._chosen = self._chosen, ""
        if section.kind is SectionKind.COLLECTION:
            self._chosen = section.name
            self.scope_changed.emit(Scope(section.name, section.paths))
        elif before:
            self.scope_changed.emit(EVERYTHING)
        self._store.setValue(REMEMBERED, self._chosen)

    def _find(self, name: str) -> Collection | None:
        folded = name.casefold()
        known = self._library.collections
        return next((one for one in known if one.name.casefold() == folded), None)

    def _ask_new_name(self, name: str) -> None:
        self._ask("Rename the collection", name, lambda given: self.rename(name, given))

    def _ask(self, title: str, name: str, do: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText("Name of the collection")
        dialog.setTextValue(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda given: do(given.strip()) if given.strip() else None)
        dialog.open()

    def _confirm_delete(self, name: str) -> None:
        confirm(
            self._window,
            "Delete",
            f"Delete the collection “{name}”?",
            "Its files stay in the library and on disk.",
            lambda: self.delete(name),
        )

    def _tell(self, event: m.Failed) -> None:
        self._awaited = ""
        self._status.tell(failure_line(event))

"""Collections: made, filled, emptied, renamed, deleted, and chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from assistant import messages as m
from assistant.records import Collection

from ..link.exchange import NEW, EngineState, Exchange
from ..parts.confirming import confirm
from ..status.status_line import StatusLine
from ..words.translating import tr
from ..words.wording import failure_line
from .library_panel import LibraryPanel
from .scope import EVERYTHING, Scope, ScopeKind
from .section import ALL, Section, SectionKind, of_collection

REMEMBERED = "collection"
"""Where the window's own settings keep the name of the chosen one."""


class CollectionDesk(QObject):
    """Turns wishes about collections into requests; a chosen one limits the questions."""

    chosen_changed = Signal(object)

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
        self.chosen = EVERYTHING
        """The chosen collection as a scope; everything while there is none."""
        self._awaited = str(store.value(REMEMBERED) or "")
        client.state_changed.connect(self._engine_changed)
        library.sections.section_chosen.connect(self._section_chosen)
        wishes = library.wishes
        wishes.collect.connect(self.collect)
        wishes.uncollect.connect(self.uncollect)
        wishes.rename.connect(self._ask_new_name)
        wishes.delete.connect(self._confirm_delete)

    def collect(self, name: str, paths: tuple[str, ...]) -> None:
        """Put files and folders into a collection, new or not; without a name, ask for one."""
        if not name:
            self._ask(tr("New collection"), "", lambda given: self.collect(given, paths))
            return
        known = self._find(name)
        before = known.paths if known else ()
        told = tr("Added to “{name}”.") if known else tr("“{name}” is a collection now.")
        name = known.name if known else name
        self._save(name, tuple(dict.fromkeys([*before, *paths])), told.format(name=name))

    def uncollect(self, name: str, paths: tuple[str, ...]) -> None:
        """Take files and folders out of a collection; they stay in the library."""
        known = self._find(name)
        if known is not None:
            left = tuple(path for path in known.paths if path not in paths)
            self._save(name, left, tr("Removed from “{name}”.").format(name=name))

    def rename(self, old: str, new: str) -> None:
        """Give a collection another name, unless another one has it."""
        known, other = self._find(old), self._find(new)
        if other is not None and other != known:
            told = tr("There is another collection called “{name}”.")
            self._status.tell(told.format(name=other.name))
        elif known is not None and new != old:
            self._awaited = new if self.chosen.name == old else ""
            told = tr("“{old}” is called “{new}” now.").format(old=old, new=new)
            self._save(new, known.paths, told, instead_of=old)

    def delete(self, name: str) -> None:
        """Forget a collection; its files stay."""
        self._client.request(
            m.RemoveCollection(id=NEW, name=name), on_success=self._listed, on_failure=self._tell
        )

    def leave(self) -> None:
        """Choose no collection."""
        if self.chosen.name:
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
            self._library.ticks.update(event.collections, (instead_of, name))
            self._listed(event)
            self._status.tell(told)

        self._client.request(
            m.SaveCollection(id=NEW, name=name, paths=paths, instead_of=instead_of),
            on_success=saved,
            on_failure=self._tell,
        )

    def _section_chosen(self, section: Section) -> None:
        chosen = EVERYTHING
        if section.kind is SectionKind.COLLECTION:
            chosen = Scope(section.name, section.paths, ScopeKind.COLLECTION)
        if chosen != self.chosen:
            self.chosen = chosen
            self._store.setValue(REMEMBERED, chosen.name)
            self.chosen_changed.emit(chosen)

    def _find(self, name: str) -> Collection | None:
        folded = name.casefold()
        known = self._library.collections
        return next((one for one in known if one.name.casefold() == folded), None)

    def _ask_new_name(self, name: str) -> None:
        self._ask(tr("Rename the collection"), name, lambda given: self.rename(name, given))

    def _ask(self, title: str, name: str, do: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(tr("Name of the collection"))
        dialog.setTextValue(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(lambda given: do(given.strip()) if given.strip() else None)
        dialog.open()

    def _confirm_delete(self, name: str) -> None:
        confirm(
            self._window,
            tr("Delete"),
            tr("Delete the collection “{name}”?").format(name=name),
            tr("Its files stay in the library and on disk."),
            lambda: self.delete(name),
        )

    def _tell(self, event: m.Failed) -> None:
        self._awaited = ""
        self._status.tell(failure_line(event))

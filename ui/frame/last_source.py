"""The source that was open when the window was closed comes back with it."""

from PySide6.QtCore import QObject, QSettings

from ..library.library_panel import LibraryPanel
from ..parts.numbers import whole_number
from ..source.source_place import Place
from ..source.source_view import SourceView
from .panes import CONVERSATION, SOURCE, Panes

STORED = "source"


class LastSource(QObject):
    """Remembers what the source showed last; only files that are still in the library."""

    def __init__(
        self,
        source: SourceView,
        library: LibraryPanel,
        panes: Panes,
        store: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._library = library
        self._panes = panes
        self._store = store
        self._place: Place | None = None
        self._awaited = str(store.value(f"{STORED}/path") or "")
        self._alone = False
        """Whether the conversation gives way to the source that comes back."""
        self._was_open = store.value(f"{STORED}/open") in ("true", True)
        source.shown.connect(self._note)
        library.folders_listed.connect(lambda _: self._restore())

    def reopen(self) -> bool:
        """Show the last source again; says whether there is one."""
        place = self._place
        if place is None or self._library.model.find(place.path) is None:
            return False
        if not self._panes.is_open(SOURCE):
            # It may have been closed just now: then it comes back with all passages of its answer.
            (self._source.visit if self._source.place == place else self._source.open)(place)
        return True

    def remember(self) -> None:
        """Write down what is shown, and nothing of a file that was forgotten."""
        place = self._place
        if self._awaited and place is None:
            return  # the library has not been listed since: what was written down still counts
        if place is None or self._library.model.find(place.path) is None:
            self._store.remove(STORED)
            return
        self._store.setValue(f"{STORED}/path", place.path)
        self._store.setValue(f"{STORED}/page", self._source.page_in_view)
        self._store.setValue(f"{STORED}/open", self._panes.is_open(SOURCE))

    def _note(self, place: Place) -> None:
        self._place = place
        if self._alone:
            self._alone = False
            self._panes.show_pane(CONVERSATION, False)

    def _restore(self) -> None:
        path, self._awaited = self._awaited, ""
        if not path or self._place is not None or self._library.model.find(path) is None:
            return
        place = Place(path, whole_number(self._store.value(f"{STORED}/page"), 1))
        if self._was_open:
            self._alone = self._panes.conversation_was_closed(self._store)
            self._source.open(place)
        else:
            self._place = place

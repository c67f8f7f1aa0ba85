"""What was chosen and in view in the library, kept over restarts."""

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer

from ..parts.numbers import whole_number
from .library_panel import LibraryPanel
from .section import Section, SectionKind

SECTION, FILE, TOP, FOLDED = "library/section", "library/file", "library/top", "library/folded"
"""Where the window's own settings keep it."""


class LibraryMemory(QObject):
    """Puts things back once the files are listed; keeps them when the library is hidden."""

    def __init__(self, library: LibraryPanel, store: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._store = store
        self._restored = False
        library.fold_sections(store.value(FOLDED) == "true")
        library.folders_listed.connect(lambda _: QTimer.singleShot(0, self, self._restore))
        library.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is chosen when the library is hidden, with the window or without."""
        if event.type() == QEvent.Type.Hide and self._library.model.number:
            self._save()
        return False

    def _restore(self) -> None:
        library, store = self._library, self._store
        if self._restored or not library.model.number:
            return
        self._restored = True
        if library.files.selected():
            return  # the person was quicker
        if name := str(store.value(SECTION) or ""):
            library.sections.choose(Section(SectionKind.FOLDER, name))
        index = library.model.index_of(str(store.value(FILE) or ""))
        if index.isValid():
            library.files.setCurrentIndex(index)
        library.files.verticalScrollBar().setValue(whole_number(store.value(TOP)))

    def _save(self) -> None:
        library, store = self._library, self._store
        section, row = library.sections.current(), library.files.only_one()
        # Of a collection the desk of collections takes care.
        store.setValue(SECTION, section.name if section.kind is SectionKind.FOLDER else "")
        store.setValue(FILE, row.path if row else "")
        store.setValue(TOP, library.files.verticalScrollBar().value())
        store.setValue(FOLDED, "true" if library.sections.folded else "false")

"""Keeps the open source as its file is: on disk, and in the library once it was read again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from assistant import messages as m
from assistant.records import FileState

from ..link.exchange import Exchange
from .file_watch import FileWatch
from .source_place import Place

if TYPE_CHECKING:
    from .source_view import SourceView


class SourceFreshness(QObject):
    """Shows the page in view anew when its file has changed; not where nobody looks at it."""

    def __init__(self, source: "SourceView", client: Exchange) -> None:
        super().__init__(source)
        self._source = source
        self.watch = FileWatch(self)
        self.watch.changed.connect(self.refresh)
        client.files_changed.connect(self._files_changed)

    def refresh(self) -> None:
        """Show the page in view anew, unless another file is awaited."""
        source, read = self._source, self._source.read
        if read is None or read.path != source.place.path or source.isHidden():
            return
        page = source.page_in_view
        source.visit(source.place if page == source.place.page else Place(read.path, page))

    def _files_changed(self, events: Sequence[m.Event]) -> None:
        # Until a changed file was read again its stored text is the old one.
        read_again = (
            event.file.path
            for event in events
            if isinstance(event, m.FileChanged) and event.file.state is FileState.INDEXED
        )
        if self._source.place.path in read_again:
            self._source.finder.look_again()
            self.refresh()

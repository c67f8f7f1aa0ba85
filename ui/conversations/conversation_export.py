"""Exporting a conversation: where to, as what, and written whole or not at all."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QSaveFile, QStandardPaths, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant import messages as m
from assistant.answers import ConversationRow
from assistant.records import one_line

from ..link.exchange import NEW, Exchange
from ..parts.file_labels import translate_labels
from ..status.status_line import StatusLine
from ..words.exported_words import exported
from ..words.translating import marked, tr
from ..words.wording import failure_line, file_name
from .conversation_wishes import ConversationWishes
from .pdf_file import print_markdown

FILTERS = {
    "md": marked("Markdown (*.md)"),
    "json": marked("JSON (*.json)"),
    "pdf": marked("PDF (*.pdf)"),
}
LONGEST_NAME = 80
MOST_BYTES = 240
"""File systems take 255, its ending included."""

RESERVED = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10)),
}
"""Names that Windows keeps for itself, whatever follows the first dot."""

Write = Callable[[QIODevice], object]


class ConversationExport(QObject):
    """Asks for a place, then the engine for the text, and has the file written in a thread."""

    _written = Signal(str, str)

    def __init__(
        self, client: Exchange, wishes: ConversationWishes, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._client = client
        self._status = status
        self._window = window
        wishes.export.connect(self.choose_place)
        self._written.connect(self._tell_end)

    def choose_place(self, row: ConversationRow, ending: str) -> QFileDialog:
        """Ask where a conversation is to be written; `ending` says as what."""
        home = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(home) or Path.home())
        dialog = QFileDialog(self._window, tr("Export the conversation"))
        translate_labels(dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr(FILTERS[ending]))
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(str(folder))
        dialog.selectFile(f"{file_title(row.title)}.{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export(row, ending, path))
        dialog.open()
        return dialog

    def export(self, row: ConversationRow, ending: str, path: str) -> None:
        """Write a conversation to a file, in place of what was there."""
        written = partial(print_markdown, title=row.title) if ending == "pdf" else _write
        said = str if ending == "json" else exported
        self._client.request(
            m.ExportConversation(
                id=NEW, conversation=row.id, format="json" if ending == "json" else "markdown"
            ),
            on_success=lambda event: self._save(path, lambda file: written(said(event.text), file)),
            on_failure=lambda event: self._status.tell(failure_line(event)),
        )

    def _save(self, path: str, write: Write) -> None:
        self._status.tell(tr("Exporting {file}…").format(file=file_name(path)), keep=True)
        QThreadPool.globalInstance().start(lambda: self._write(path, write))

    def _write(self, path: str, write: Write) -> None:
        error = tr("it cannot be laid out")
        try:
            error = write_whole(path, write)
        finally:
            with suppress(RuntimeError):  # the window may have been closed meanwhile
                self._written.emit(path, error)

    def _tell_end(self, path: str, error: str) -> None:
        said = tr("{file} cannot be written: {reason}.") if error else tr("Exported to {file}.")
        self._status.tell(said.format(file=file_name(path), reason=error))


def write_whole(path: str, write: Write) -> str:
    """Have a file written under another name until it is whole; returns why it could not be."""
    file = QSaveFile(path)
    if file.open(QSaveFile.OpenModeFlag.WriteOnly):
        whole = False
        try:
            write(file)
            whole = True
        finally:
            if not whole:
                file.cancelWriting()
    return "" if file.commit() else file.errorString()


def file_title(title: str) -> str:
    """Return a title as a file name that every system takes, without an ending."""
    name = one_line(re.sub(r'[/\\:*?"<>|]+', " ", title))[:LONGEST_NAME]
    name = name.encode("utf-8", "replace")[:MOST_BYTES].decode("utf-8", "ignore").strip(" .")
    reserved = name.partition(".")[0].strip().upper() in RESERVED
    return tr("Conversation") if reserved or not name else name


def _write(text: str, file: QIODevice) -> None:
    file.write(text.encode())

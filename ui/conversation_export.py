"""Exporting a conversation: where to, as what, and written whole or not at all."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from assistant import messages as m
from assistant.answers import ConversationRow

from .conversation_wishes import ConversationWishes
from .exchange import NEW, Exchange
from .pdf_file import print_markdown
from .status_line import StatusLine
from .wording import failure_line, file_name

FILTERS = {"md": "Markdown (*.md)", "json": "JSON (*.json)", "pdf": "PDF (*.pdf)"}
LONGEST_NAME = 80


class ConversationExport(QObject):
    """Asks for a place, then the engine for the text, and writes the file."""

    def __init__(
        self, client: Exchange, wishes: ConversationWishes, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._client = client
        self._status = status
        self._window = window
        wishes.export.connect(self.choose_place)

    def choose_place(self, row: ConversationRow, ending: str) -> QFileDialog:
        """Ask where a conversation is to be written; `ending` says as what."""
        home = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(home) or Path.home())
        dialog = QFileDialog(self._window, "Export the conversation")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(FILTERS[ending])
        dialog.setDefaultSuffix(ending)
        dialog.setDirectory(str(folder))
        dialog.selectFile(f"{file_title(row.title)}.{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.export(row, ending, path))
        dialog.open()
        return dialog

    def export(self, row: ConversationRow, ending: str, path: str) -> None:
        """Write a conversation to a file, in place of what was there."""
        write = partial(print_markdown, title=row.title) if ending == "pdf" else _write
        self._client.request(
            m.ExportConversation(
                id=NEW, conversation=row.id, format="json" if ending == "json" else "markdown"
            ),
            on_success=lambda event: self._save(path, event.text, write),
            on_failure=lambda event: self._status.tell(failure_line(event)),
        )

    def _save(self, path: str, text: str, write: Callable[[str, QSaveFile], None]) -> None:
        file = QSaveFile(path)  # another name until it is whole
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            write(text, file)
        if file.commit():
            self._status.tell(f"Exported to {file_name(path)}.")
        else:
            self._status.tell(f"{file_name(path)} cannot be written: {file.errorString()}.")


def file_title(title: str) -> str:
    """Return a title as a file name that every system takes, without an ending."""
    allowed = re.sub(r'[\x00-\x1f\x7f/\\:*?"<>|]+', " ", title)
    return " ".join(allowed.split())[:LONGEST_NAME].strip(" .") or "Conversation"


def _write(text: str, file: QSaveFile) -> None:
    file.write(text.encode())

"""What a clipboard brings: files of this computer, and what has to be refused."""

import os

from PySide6.QtCore import QMimeData, QUrl

from ..words.translating import marked, tr
from .dropping import Dropped, sort_drop

WEB = ("http://", "https://", "www.", "ftp://")
NO_FILES = marked("There is no file on the clipboard.")


def sort_paste(mime: QMimeData) -> Dropped:
    """Part what is on a clipboard into paths and a reason for refusing the rest.

    Paths and addresses count as text too: some file managers copy nothing else.
    """
    if mime.hasUrls():
        return sort_drop(mime)
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()]
    as_urls = QMimeData()
    as_urls.setUrls([url for line in lines if (url := _url(line)) is not None])
    if not lines or len(as_urls.urls()) < len(lines):
        return Dropped((), tr(NO_FILES))
    return sort_drop(as_urls)


def has_files(mime: QMimeData) -> bool:
    """Say whether files lie on a clipboard, beside whatever text."""
    return any(url.isLocalFile() for url in mime.urls())


def _url(line: str) -> QUrl | None:
    if line.startswith("file://"):
        return QUrl(line)
    if line.lower().startswith(WEB):
        return QUrl.fromUserInput(line)
    return QUrl.fromLocalFile(line) if os.path.isabs(line) else None

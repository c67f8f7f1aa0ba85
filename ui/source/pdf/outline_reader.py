"""Reads the outline of a PDF in a process of its own (`python -m`, with the file as argument).

Qt follows an outline wherever it leads; one that leads back into itself ends the process. Prints
one line of JSON: for each entry its level, its page (from 0), how far down it, and its title.
"""

import sys
from typing import Final

import msgspec
from PySide6.QtCore import QLoggingCategory, QModelIndex, Qt
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

MOST: Final = 5_000
"""Entries that are shown."""

MEMORY: Final = 1 << 29
SECONDS: Final = 5
"""Bytes and time of the processor that an outline may take."""

LONGEST: Final = 300
"""Characters of a title."""

PAGE: Final = QPdfBookmarkModel.Role.Page.value
SPOT: Final = QPdfBookmarkModel.Role.Location.value


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A chapter or a section; `page` counts from 0, `y` is in points."""

    level: int
    page: int
    y: float
    title: str


def read(path: str) -> list[Entry]:
    """Return the entries in the order of the outline; none for a file that cannot be read."""
    document, model = QPdfDocument(), QPdfBookmarkModel()
    found: list[Entry] = []
    if document.load(path) is QPdfDocument.Error.None_:
        model.setDocument(document)
        _gather(model, QModelIndex(), 0, found)
    return found


def _gather(model: QPdfBookmarkModel, parent: QModelIndex, level: int, found: list[Entry]) -> None:
    for row in range(model.rowCount(parent)):
        if len(found) >= MOST:
            return
        index = model.index(row, 0, parent)
        title = " ".join(str(index.data(Qt.ItemDataRole.DisplayRole)).split())[:LONGEST]
        y = max(0.0, float(index.data(SPOT).y()))
        found.append(Entry(level, int(index.data(PAGE)), y, title))
        _gather(model, index, level + 1, found)


def limit() -> None:
    """Bound what an endless outline can take, where the system can."""
    if sys.platform != "win32":
        import resource

        # Not the address space: PDFium reserves more of it than it will ever use.
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(path: str) -> None:
    """Print the outline of a file."""
    limit()
    QLoggingCategory.setFilterRules("qt.pdf.*.warning=false")
    sys.stdout.buffer.write(msgspec.json.encode(read(path)))


if __name__ == "__main__":
    main(sys.argv[1])

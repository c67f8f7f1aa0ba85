"""What a drop brings: files of this computer, and what has to be refused."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData

REFUSED = "Only files on this computer can be added; {} left out."


@dataclass(frozen=True)
class Dropped:
    """Local paths, and a line on what was refused (empty when nothing was)."""

    paths: tuple[str, ...]
    refusal: str = ""


def sort_drop(mime: QMimeData) -> Dropped:
    """Part a drop's URLs into local paths and a reason for refusing the others."""
    urls = mime.urls()
    paths = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    refused = [url.toDisplayString() for url in urls if not url.isLocalFile()]
    if not refused:
        return Dropped(paths)
    what = f"{refused[0]} was" if len(refused) == 1 else f"{len(refused)} web addresses were"
    return Dropped(paths, REFUSED.format(what))

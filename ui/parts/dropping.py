"""What a drop brings: files of this computer, and what has to be refused."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from ..words.translating import marked, tr

ONE_REFUSED = marked("Only files on this computer can be added; {address} was left out.")
MANY_REFUSED = marked("Only files on this computer can be added; %Ln address(es) were left out.")
TEXT_REFUSED = marked("Text cannot be added by itself. Save it as a file, and drop that.")
NOTHING = marked("There is no file in what was dropped.")


@dataclass(frozen=True)
class Dropped:
    """Local paths, and a line on what was refused (empty when nothing was)."""

    paths: tuple[str, ...]
    refusal: str = ""


def brings_something(mime: QMimeData) -> bool:
    """Say whether a drop is ours to take, if only to say why it is refused."""
    return mime.hasUrls() or mime.hasText()


def sort_drop(mime: QMimeData) -> Dropped:
    """Part a drop's URLs into local paths and a reason for refusing the others."""
    paths: dict[str, None] = {}
    refused: list[str] = []
    for url in mime.urls():
        if not url.isLocalFile():
            refused.append(url.toDisplayString())
        elif path := url.toLocalFile():
            paths[path] = None
    return Dropped(tuple(paths), _refusal(refused, bool(paths), mime))


def _refusal(refused: list[str], some: bool, mime: QMimeData) -> str:
    if len(refused) == 1:
        return tr(ONE_REFUSED).format(address=refused[0])
    if refused:
        return tr(MANY_REFUSED, "", len(refused))
    if some:
        return ""
    return tr(NOTHING) if mime.hasUrls() else tr(TEXT_REFUSED)

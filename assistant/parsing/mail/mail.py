"""Mail: the message as the first page or pages, then what is attached to it, file by file."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from ...errors import FileOverLimit
from ...kinds import kind_of
from ...records import Document, Origin, Page, place_name
from .. import parse_source
from ..archives import is_ole
from ..sniffing import named_truly
from ..source import Source, in_a_list
from ..text import pages_of
from .internet_mail import read_internet_mail
from .letters import QUOTED_HEADERS, Attached, Letter
from .outlook_mail import read_outlook_mail


class _Placed(Struct, frozen=True):
    """A page, and the file and page there that it comes from."""

    page: Page
    source: Source
    number: int


def read(source: Source) -> Document:
    """Read a message and all that is attached; what cannot be read is noted. Raises FileError."""
    letter = _letter(source)
    placed, unread = _placed(letter, source)
    pages = tuple(replace(found.page, number=n) for n, found in enumerate(placed, 1))
    title = letter.headers.get("Subject") or source.stem
    return Document("mail", title, pages, "; ".join(_notes(letter, unread)))


def places(source: Source) -> list[tuple[Source, int]]:
    """Return, for each page of a message, the file and the page there that it is."""
    placed, _ = _placed(_letter(source), source)
    return [(found.source, found.number) for found in placed]


def _letter(source: Source) -> Letter:
    data = source.require_content()
    read_letter = read_outlook_mail if is_ole(data) else read_internet_mail
    try:
        return read_letter(source, source.limits.nesting - source.depth)
    except RecursionError as error:
        raise FileOverLimit("its parts are nested too deeply") from error


def _placed(letter: Letter, source: Source) -> tuple[list[_Placed], list[str]]:
    """Return the pages of a message and its attachments, and the names of those not read."""
    head = [f"{name}: {letter.headers[name]}" for name in QUOTED_HEADERS if name in letter.headers]
    own = pages_of("\n".join(head) + "\n\n" + letter.body)
    placed = [_Placed(page, source, page.number) for page in own]
    unread = []
    room = source.limits.unpacked_mb << 20
    for attached in letter.attached:
        try:
            found, unread_in_it = _placed_in(attached, source)
        except MemoryError:
            raise
        except Exception:  # whatever an attachment makes its parser raise costs only itself
            unread.append(attached.name)
            continue
        room -= sum(len(inner.page.text) for inner in found)
        if room < 0 or len(placed) + len(found) > source.limits.pages:
            unread.append(attached.name)
        else:
            placed += found
            unread += unread_in_it
    return placed, unread


def _placed_in(attached: Attached, source: Source) -> tuple[list[_Placed], list[str]]:
    """Return the pages of an attachment, labelled as such. Raises FileError."""
    inner = Source(attached.name, attached.data or b"", source.limits, source.depth + 1)
    if inner.depth > source.limits.nesting:
        raise FileOverLimit("nested too deeply")
    letter = attached.letter
    if letter is None and kind_of(named_truly(inner).name) == "mail":
        letter = _letter(inner)
    if letter is not None:
        placed, unread = _placed(letter, inner)
    else:
        pages = parse_source(inner).pages
        placed, unread = [_Placed(page, inner, page.number) for page in pages], []
    labelled = [
        replace(found, page=replace(found.page, label=_label(attached.name, found.page)))
        for found in placed
        if found.page.text.strip() or found.page.origin is Origin.SCAN
    ]
    return labelled, unread


def _label(name: str, page: Page) -> str:
    place = place_name(page.label)
    return f"attachment {name}, {place}" if place else f"attachment {name}"


def _notes(letter: Letter, unread: list[str]) -> Iterator[str]:
    if letter.note:
        yield letter.note
    if len(unread) == 1:
        yield f"an attachment could not be read: {unread[0]}"
    elif unread:
        yield f"{len(unread)} attachments could not be read: {in_a_list(unread)}"

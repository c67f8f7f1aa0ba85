"""What a parser is given: a file's bytes, its name, and the limits it must keep."""

from collections.abc import Sequence
from pathlib import PurePath

from msgspec import Struct

from ..errors import FileEmpty
from ..settings import Settings


class Limits(Struct, frozen=True):
    """How much an untrusted file may ask for; see `settings` for what each means."""

    unpacked_mb: int
    members: int
    nesting: int
    pages: int
    megapixels: int
    ocr: bool

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """Return the limits that the user chose."""
        return cls(
            settings.max_unpacked_mb,
            settings.max_members,
            settings.max_nesting,
            settings.max_pages,
            settings.max_megapixels,
            settings.ocr,
        )


class Source(Struct, frozen=True):
    """A file, or one inside another: `depth` counts how many it lies in."""

    name: str
    data: bytes
    limits: Limits
    depth: int = 0

    @property
    def suffix(self) -> str:
        """The ending of the name, in lower case."""
        return PurePath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its ending: the title of a file that has no other."""
        return PurePath(self.name).stem or self.name

    def require_content(self) -> bytes:
        """Return the bytes. Raises FileEmpty."""
        if not self.data.strip():
            raise FileEmpty("the file is empty")
        return self.data


def in_a_list(names: Sequence[str], shown: int = 5) -> str:
    """Name the first few of many, for a note: "a, b and 7 more"."""
    rest = len(names) - shown
    return ", ".join(names[:shown]) + (f" and {rest} more" if rest > 0 else "")

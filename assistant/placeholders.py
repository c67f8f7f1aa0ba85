"""Files that a cloud program lists but keeps elsewhere: opening one would fetch it."""

import os
import stat

from .errors import FileInCloud

# Names of Windows that Python's stat module does not have.
_RECALL_ON_OPEN = 0x00040000
_RECALL_ON_DATA_ACCESS = 0x00400000
_ELSEWHERE = stat.FILE_ATTRIBUTE_OFFLINE | _RECALL_ON_OPEN | _RECALL_ON_DATA_ACCESS

_DATALESS = 0x40000000
"""macOS: the file's content is not on this computer (SF_DATALESS)."""

_STUB = ".icloud"


def is_in_cloud(status: os.stat_result) -> bool:
    """Say whether a file's content is not on this computer."""
    return bool(
        getattr(status, "st_file_attributes", 0) & _ELSEWHERE
        or getattr(status, "st_flags", 0) & _DATALESS
    )


def stands_for(name: str) -> str | None:
    """Return the file that a stub of older macOS stands for: ".a.pdf.icloud" for "a.pdf"."""
    if name.startswith(".") and name.endswith(_STUB) and len(name) > len(_STUB) + 1:
        return name[1 : -len(_STUB)]
    return None


def has_stub(path: str) -> bool:
    """Say whether a stub stands for a file that is not there."""
    folder, name = os.path.split(path)
    return os.path.lexists(os.path.join(folder, f".{name}{_STUB}"))


def not_here() -> FileInCloud:
    """Return the error for a file whose content is not on this computer."""
    return FileInCloud("only a placeholder is on this computer; its content is in the cloud")

"""Where a file lies, as people say it. Pure functions, no Qt."""

import os
from collections.abc import Iterable


def folder_of(path: str) -> str:
    """Return the folder a path lies in, the home folder as "~"."""
    folder, home = os.path.dirname(path.rstrip(os.sep)), os.path.expanduser("~")
    if folder == home or folder.startswith(home + os.sep):
        return "~" + folder[len(home) :]
    return folder


def folder_within(path: str, added: Iterable[str]) -> str:
    """Return the folder a path lies in, from the folder of the library on: "papers/2024"."""
    for folder in added:
        top = folder.rstrip(os.sep)
        if path.startswith(top + os.sep):
            return os.path.dirname(os.path.basename(top) + path[len(top) :])
    return folder_of(path)

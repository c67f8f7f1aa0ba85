"""Where a file lies, as people say it. Pure functions, no Qt."""

import os


def folder_of(path: str) -> str:
    """Return the folder a path lies in, the home folder as "~"."""
    folder, home = os.path.dirname(path.rstrip(os.sep)), os.path.expanduser("~")
    if folder == home or folder.startswith(home + os.sep):
        return "~" + folder[len(home) :]
    return folder

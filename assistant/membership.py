"""Why a file has no text in the library that could be found."""

import os

from .catalogue import Catalogue
from .errors import FileMissing, UsageError
from .ignoring import IGNORE_FILE, is_ignored
from .records import FileRow, FileState, Reason
from .sources import is_under
from .survey import Survey, is_taken_out

Missing = tuple[Reason, str]
"""The reason and a plain sentence."""


def why_not_searched(catalogue: Catalogue, path: str) -> Missing | None:
    """Return why nothing of a file can be found; None if something can.

    Raises FileMissing where there is no such file, UsageError for a folder.
    """
    row = catalogue.file(path)
    if row is None:
        return _why_not_listed(catalogue, path)
    return None if row.passages else _why_no_text(row)


def _why_no_text(row: FileRow) -> Missing:
    if row.state is FileState.WAITING:
        return Reason.WAITING, "It is still waiting to be read."
    if row.state is FileState.FAILED:
        return Reason.FAILED, f"It is not in the index: {row.error}."
    return Reason.NO_TEXT, "It was read, and there is no text in it."


def _why_not_listed(catalogue: Catalogue, path: str) -> Missing:
    if os.path.isdir(path):
        raise UsageError(f"{path} is a folder", "Name one of the files in it.")
    if not os.path.lexists(path):
        raise FileMissing(f"nothing is at {path}, and the library knows no such file")
    if is_under(path, catalogue.folder):
        return Reason.NOT_ADDED, "It lies in Carrel's own folder, which is no part of any library."
    roots = [*catalogue.roots("folder"), *catalogue.roots("file")]
    root = max((root for root in roots if is_under(path, root)), key=len, default=None)
    if root is None:
        return Reason.NOT_ADDED, "It is not in the library, nor in a folder that is."
    if is_taken_out(catalogue, path):
        return Reason.LEFT_OUT, "It was taken out of the library. Adding it brings it back."
    return _why_passed_over(catalogue, path, root)


def _why_passed_over(catalogue: Catalogue, path: str, root: str) -> Missing:
    survey = Survey(catalogue, [path], quiet=False)
    if path in survey.found:
        return Reason.WAITING, f"It is new in {root}, which has not been compared since."
    if (unusable := survey.unusable.get(path)) is not None:
        return Reason.LEFT_OUT, f"It lies in {root} and cannot be taken in: {unusable.error}."
    for name in os.path.relpath(path, root).split(os.sep):
        if is_ignored(name):
            return Reason.LEFT_OUT, (
                f"“{name}” is passed over by its name: it is hidden, temporary, "
                "or kept by a program beside documents."
            )
    return Reason.LEFT_OUT, f"A line of a {IGNORE_FILE} between {root} and the file leaves it out."

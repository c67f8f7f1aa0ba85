"""Which view suits a kind of document: how its lines are dressed, in which type, how wide."""

from functools import partial
from pathlib import PurePath
from typing import NamedTuple

from . import reading_mail, reading_markdown, reading_notebook, reading_prose, reading_tables
from .reading_code import dresser_of
from .reading_looks import Dresser

COLUMN = 720
WIDE = 1400


class Reading(NamedTuple):
    """How a kind of document is read.

    Lines that are `whole` must not be broken: indentation and columns would be lost.
    """

    dresser: Dresser
    width: int = COLUMN
    whole: bool = False
    numbered: bool = False


def reading_of(kind: str, path: str = "", page: int = 1) -> Reading:
    """Return how a page of a file is read; lines are counted on the first page alone."""
    ending = PurePath(path).suffix.removeprefix(".")
    if kind in ("code", "data"):
        return Reading(dresser_of(ending), WIDE, whole=kind == "code", numbered=page == 1)
    if kind in ("sheet", "table"):
        return Reading(reading_tables.dress, WIDE, whole=True)
    special = {
        "mail": reading_mail.dress,
        "markdown": reading_markdown.dress,
        "notebook": reading_notebook.dress,
    }
    return Reading(special.get(kind) or partial(reading_prose.dress, kind=kind))

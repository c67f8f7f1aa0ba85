"""What is passed over in a folder: what surely is no document, and what the person says.

An ignore file speaks git's language and holds for its folder and all below, the nearest last. The
folders and files that a person added by name are never passed over.
"""

import os
import stat
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import gitmatch
from msgspec import Struct

from .errors import FileOverLimit, FileUnreadable

IGNORE_FILE = ".carrelignore"

# Not the person's own: what systems, mail programs and package managers keep beside documents.
_FOREIGN = {
    "$recycle.bin",
    "@eadir",
    "desktop.ini",
    "dist-packages",
    "lost+found",
    "node_modules",
    "site-packages",
    "system volume information",
}
_TEMPORARY = ("~", ".tmp", ".swp", ".part", ".partial", ".crdownload", ".download", ".opdownload")

_IGNORE_CASE = sys.platform in ("win32", "darwin")

# Ignore files come along in what people unpack: one must not keep the engine busy for hours.
_LARGEST = 64 * 1024
_MOST_RULES = 1_000
_MOST_WILDCARDS = 4_000
_LONGEST_LINE = 1_000  # reading a line may take the square of its length

# How gitmatch writes `*` and `**/`: nothing that a line says literally can look like them.
_STAR = r"[^/\0]*"
_FOLDERS = r"(?:[^/\0]+/)*"


def is_ignored(name: str) -> bool:
    """Say whether a file or folder of this name is hidden, temporary or not the person's own."""
    return name.startswith((".", "~$")) or name.endswith(_TEMPORARY) or name.casefold() in _FOREIGN


class Rules(Struct, frozen=True):
    """The ignore files that hold in a folder: each with its own folder, the nearest last."""

    levels: tuple[tuple[str, tuple[gitmatch.Pattern[str], ...]], ...] = ()

    def inside(self, folder: str) -> "Rules":
        """Return the rules that hold in a folder below. Raises FileUnreadable, FileOverLimit."""
        patterns = _read(Path(folder, IGNORE_FILE))
        return Rules((*self.levels, (folder, patterns))) if patterns else self

    def ignore(self, path: str, is_folder: bool) -> bool:
        """Say whether the last rule about a path excludes it; its folder is not excluded."""
        for folder, patterns in reversed(self.levels):
            inner = path[len(folder) :].lstrip(os.sep)
            relative = _normal(inner.replace(os.sep, "/"))
            for pattern in reversed(patterns):
                if pattern.match(relative, is_folder):
                    return not pattern.negative
        return False


def rules_above(root: str, path: str) -> Rules | None:
    """Return the rules that hold where a path lies, from its root down; None if it is left out.

    Raises FileUnreadable, FileOverLimit.
    """
    rules = Rules()
    if path == root:
        return rules
    folder = Path(root)
    *between, last = Path(path).relative_to(root).parts
    for name in between:
        rules = rules.inside(str(folder))
        folder /= name
        if is_ignored(name) or rules.ignore(str(folder), True):
            return None
    rules = rules.inside(str(folder))
    if is_ignored(last) or rules.ignore(path, Path(path).is_dir()):
        return None
    return rules


def _read(path: Path) -> tuple[gitmatch.Pattern[str], ...]:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            return ()
        if status.st_size > _LARGEST:
            raise FileOverLimit(f"{IGNORE_FILE} is larger than {_LARGEST >> 10} kB", "")
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{IGNORE_FILE} is not UTF-8 text") from error
    except OSError as error:
        raise FileUnreadable(f"{IGNORE_FILE} cannot be read: {error.strerror}") from error
    lines = text.split("\n")
    if len(lines) > _MOST_RULES:
        raise FileOverLimit(f"{IGNORE_FILE} has more than {_MOST_RULES} lines", "")
    if sum(map(text.count, "*?[")) > _MOST_WILDCARDS:
        raise FileOverLimit(f"{IGNORE_FILE} has more than {_MOST_WILDCARDS} wildcards", "")
    return tuple(pattern for line in lines if (pattern := _compile(line)) is not None)


def _compile(line: str) -> gitmatch.Pattern[str] | None:
    """Return a line's pattern; None for a comment and, as in git, for what means nothing."""
    line = _normal(line.removesuffix("\r"))
    if len(line) > _LONGEST_LINE:
        raise FileOverLimit(f"{IGNORE_FILE} has a line of more than {_LONGEST_LINE} letters", "")
    try:
        regex = gitmatch.pattern2regex(line, ignorecase=_IGNORE_CASE)
    except gitmatch.InvalidPatternError:
        return None
    if regex is None:
        return None
    return replace(regex, regex=_without_retries(regex.regex)).compile()


def _without_retries(regex: str) -> str:
    """Return an expression that matches the same and never tries a wildcard's length twice.

    What stands between two wildcards has a fixed length, in letters or in folders, so its first
    match leaves the most to the rest: if that fails, so would every other. Only the last wildcard
    has to reach the end. The work is at most the length of the path by that of the line.
    """
    flags, colon, body = regex.removesuffix(")").partition(":")
    *firsts, last = body.split(_FOLDERS)
    end = _star_by_star(last, is_end=True)
    if firsts:
        head, *between = map(_star_by_star, firsts)
        # A name alone is compared with the path's last part alone.
        is_name = "/" not in last.replace(r"/\0", "")
        end = _FOLDERS + "+" * is_name + end
        end = head + "".join(_first_match(_FOLDERS, stretch) for stretch in between) + end
    return f"{flags}{colon}{end})"


def _star_by_star(stretch: str, is_end: bool = False) -> str:
    head, *chunks = stretch.split(_STAR)
    end = _STAR + chunks.pop() if is_end and chunks else ""
    return head + "".join(_first_match(_STAR, chunk) for chunk in chunks) + end


def _first_match(wildcard: str, fixed: str) -> str:
    return f"(?>{wildcard}?{fixed})"


def _normal(text: str) -> str:
    """Return the form in which names are compared: what is typed may be spelled otherwise."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)

"""Half-written Markdown as it can be shown: nothing that is seen changes its form later.

Pure functions, no Qt.
"""

import re
from typing import Final

FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
UNDECIDED: Final = re.compile(r"\s*(?:[-*+#>=~`_|]+|\d+[.)]?)\s*$")
"""A line that may yet become an item, a heading, a rule, or the underline of the line above."""
RULE: Final = re.compile(r"\s*\|?[\s:|-]*-[\s:|-]*$")
DELIMITER: Final = re.compile(r"\*{1,3}|_{1,2}|`+")
OPEN_END: Final = re.compile(r"[*_`]+$")


def steady(written: str) -> str:
    """Return what can be shown of a text that is being written.

    A line waits until it is clear what it is, a table until its head is whole, a row until its
    end. What is emphasised is so from its first letter.
    """
    if len(FENCE.findall(written)) % 2:
        return written[: written.rfind("\n") + 1] if _at_fence(written) else written
    above, cut, line = written.rpartition("\n")
    if line.lstrip().startswith("|") or (not line and above.endswith("|")):
        return _whole_rows(written)
    if UNDECIDED.match(line):
        return above.rstrip("\n")
    return above + cut + closed(line)


def closed(line: str) -> str:
    """Return a line with the emphasis closed that is still open at its end."""
    line = OPEN_END.sub("", line) if not _closes(line) else line
    opened: list[str] = []
    for found in DELIMITER.finditer(line):
        mark = found[0]
        before = line[found.start() - 1 : found.start()]
        after = line[found.end() : found.end() + 1]
        if opened and "`" in opened[-1] and mark != opened[-1]:
            continue  # within code nothing else counts
        if opened and mark == opened[-1] and before.strip():
            opened.pop()
        elif mark not in opened and after.strip() and not (mark[0] == "_" and before.isalnum()):
            opened.append(mark)
    return line.rstrip() + "".join(reversed(opened)) if opened else line


def _closes(line: str) -> bool:
    """Say whether the marks at the end of a line close all that is open in it."""
    end = OPEN_END.search(line)
    if end is None:
        return True
    rest = line[: end.start()]
    return closed(rest) == rest + end[0]


def _at_fence(written: str) -> bool:
    last = written[written.rfind("\n") + 1 :]
    return bool(last) and not last.strip("`~ ")


def _whole_rows(written: str) -> str:
    lines = written.split("\n")
    first = len(lines) - 1
    while first and lines[first - 1].lstrip().startswith("|"):
        first -= 1
    whole = lines[first:-1]
    if len(whole) < 2 or not RULE.match(whole[1]):
        return "\n".join(lines[:first]).rstrip("\n")
    return "\n".join(lines[:-1])

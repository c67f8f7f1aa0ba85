"""Records in words: sizes, places, states. Pure functions, no Qt."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from assistant.answers import (
    Answer,
    Citation,
    Quote,
)
from assistant.errors import FileError, FileStopped
from assistant.messages import Failed, FileProgress, Progress
from assistant.records import (
    FileRow,
    FileState,
    Passage,
    Why,
    readable,
)

RECOGNISED = "recognised text"
RECOGNISED_NOTE = "recognised in a picture; letters and figures may have been misread."

STAGES = {"recognising": ("Recognising", "page"), "embedding": ("Indexing", "passage")}
"""What is done with a long file, and what is counted; any other stage reads pages."""

UNITS = {
    "pdf": "page",
    "word": "page",
    "image": "page",
    "slides": "slide",
    "sheet": "sheet",
    "book": "chapter",
}
"""What the pages of a kind of document are called; those of others are parts."""

CLOSENESS = ((0.5, "very close"), (0.3, "close"), (0.15, "distant"))
"""The least cosine of question and passage for each word; below them all it is far."""

LIKELY = ((0.75, "likely"), (0.4, "possible"))
"""The least chance, as the reader sees it, for each word; below them all it is unlikely."""

MOST_WORDS = 12
MOST_FILES = 3

WHY_NOT = "Why is this file not among the results?"

ADVICE = {error("").kind: error.advice for error in FileError.__subclasses__()}
STOPPED = FileStopped("").kind

GB = 10**9
MB = 10**6


def size(count: int) -> str:
    """Return a byte count as people write it: "1.1 GB", "98 MB", "12 kB"."""
    if count >= GB:
        return f"{count / GB:.1f} GB"
    if count >= MB:
        return f"{count / MB:.0f} MB"
    return f"{max(1, count // 1000)} kB"


def count(number: int, noun: str) -> str:
    """Return "1 file", "12 files", "1,200 files"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def failure_line(failure: Failed) -> str:
    """Return what went wrong and what can be done as sentences on one line."""
    message = sentence(failure.message)
    return f"{message} {failure.advice}".strip()


def sentence(text: str) -> str:
    """Return the text with a capital at its start and a full stop at its end."""
    text = " ".join(text.split())
    end = "" if text.endswith((".", "!", "?", "…", ":")) else "."
    return text[:1].upper() + text[1:] + end if text else ""


def without_mark(text: str) -> str:
    """Return the text without what makes it a heading or an item; a minus stays with its number."""
    return re.sub(r"^(?:[#*•-]+\s+)+", "", text)


def file_name(path: str) -> str:
    """Return a path's last part on one line."""
    return " ".join(PurePath(path).name.split())


def spot(label: str, page: int, *, paged: bool) -> str:
    """Return a page in short: "p. 7", "slide 4"; nothing where a file has but one of no name."""
    if " " in label:
        return label
    return f"p. {label or page}" if paged or page > 1 else ""


def place(source: Citation | Quote | Passage) -> str:
    """Return where a quote stands: "handbook.pdf, p. 7", "budget.xlsx, sheet Costs"."""
    name = file_name(source.path)
    where = spot(source.label, source.page, paged=name.lower().endswith(".pdf"))
    return f"{name}, {where}" if where else name


def origin(source: Citation | Quote | Passage) -> str:
    """Return where a quote stands, and whether its text was recognised in a picture."""
    return f"{place(source)} · {RECOGNISED}" if source.ocr else place(source)


def why_line(why: Why) -> str:
    """Return what made a passage a hit: "Same words: boats, shed; meaning: close (0.62)"."""
    words = ", ".join(why.words[:MOST_WORDS]) + (", …" if len(why.words) > MOST_WORDS else "")
    parts = [f"Same words: {words}" if words else "No words in common"]
    if why.dense is not None:
        parts.append(f"meaning: {_graded(why.dense, CLOSENESS, 'far')}")
    else:
        parts.append("meaning: not among the closest")
    if why.relevance is not None:
        parts.append(f"reader: {_graded(why.relevance, LIKELY, 'unlikely')}")
    return "; ".join(parts)


def also_line(paths: Sequence[str]) -> str:
    """Return "Also in draft.md, copy.md and 2 more files", or nothing."""
    return f"Also in {some_names(paths)}" if paths else ""


def some_names(paths: Sequence[str]) -> str:
    """Return "draft.md, copy.md and 2 more files"; there is one path at least."""
    *first, last = map(file_name, paths[:MOST_FILES])
    if (more := len(paths) - MOST_FILES) > 0:
        return f"{', '.join((*first, last))} and {count(more, 'more file')}"
    return f"{', '.join(first)} and {last}" if first else last


def _graded(value: float, words: tuple[tuple[float, str], ...], least: str) -> str:
    shown = round(value, 2)
    word = next((word for limit, word in words if shown >= limit), least)
    return f"{word} ({shown:.2f})"


def is_stopped(row: FileRow) -> bool:
    """Say whether a file was not read because the person stopped the run."""
    return row.state is FileState.FAILED and row.error_kind == STOPPED


def advice(row: FileRow) -> str:
    """Return what can be done about a file that failed, or nothing."""
    return ADVICE.get(row.error_kind, "")


def pages_line(row: FileRow) -> str:
    """Return how many pages a file has, or slides, sheets, chapters, parts."""
    return count(row.pages, UNITS.get(row.kind, "part"))


def copies_line(number: int) -> str:
    """Return "1 copy", "2 copies", or nothing."""
    return f"{number:,} {'copy' if number == 1 else 'copies'}" if number else ""


def file_state(row: FileRow, reading: bool = False, *, copies: int = 0) -> str:
    """Return a file's state in words; `copies` other files have the same content."""
    if reading:
        return "Reading…"
    if is_stopped(row):
        return "Stopped, not read yet"
    if row.state is FileState.FAILED:
        return sentence(row.error) or "Could not be read"
    if row.state is FileState.WAITING:
        return "Waiting"
    pages = pages_line(row) if row.pages > 1 else ""
    return " · ".join(filter(None, ("Indexed", pages, copies_line(copies))))


def time_left(seconds: float | None) -> str:
    """Return an estimate as people say it: "about 3 min left"; nothing while there is none."""
    return "" if seconds is None else f"{duration(seconds)} left"


def duration(seconds: float) -> str:
    """Return a stretch of time as people say it: "a few seconds", "about 3 min"."""
    if seconds < 10:
        return "a few seconds"
    if seconds < 55:
        return f"about {round(seconds, -1):.0f} s"
    if seconds < 5400:
        return f"about {max(1, seconds / 60):.0f} min"
    return f"about {seconds / 3600:.0f} h"


def progress_line(progress: Progress) -> str:
    """Return "12 of 400 files"."""
    return f"{progress.done:,} of {count(progress.total, 'file')}"


def at_hand(event: FileProgress) -> str:
    """Return what is done with a long file: "Recognising scan.pdf, page 12 of 300"."""
    doing, unit = STAGES.get(event.stage, ("Reading", "page"))
    now = min(event.done + 1, event.total)
    return f"{doing} {file_name(event.path)}, {unit} {now:,} of {event.total:,}"


def footnoted(answer: Answer) -> str:
    """Return an answer as plain text with its sources as footnotes, for the clipboard."""
    body = ""
    for sentence in answer.sentences:
        said = sentence.text.rstrip()
        body += said + "".join(f" [{marker}]" for marker in sentence.markers)
        body += sentence.text[len(said) :]
    notes = [f"[{c.marker}] {origin(c)}: “{readable(c.quote)}”" for c in answer.citations]
    return "\n".join([body or answer.answer, *([""] if notes else []), *notes])

"""Records in the person's words: sizes, places, states. Pure functions, no widgets."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from assistant.answers import (
    Citation,
    Quote,
)
from assistant.errors import FileError, FileStopped
from assistant.messages import Failed, FileProgress, Progress
from assistant.records import (
    UNSHOWN,
    FileRow,
    FileState,
    Passage,
    Why,
    one_line,
)

from .engine_words import in_a_row, place_words, told
from .translating import marked, tr

RECOGNISED = marked("recognised text")
RECOGNISED_NOTE = marked("recognised in a picture; letters and figures may have been misread.")

STAGES = {
    "recognising": marked("Recognising {name}, page {number} of {total}"),
    "embedding": marked("Indexing {name}, passage {number} of {total}"),
}
READING = marked("Reading {name}, page {number} of {total}")
"""What is done with a long file in any other stage."""

UNITS = {
    "pdf": marked("%Ln page(s)"),
    "word": marked("%Ln page(s)"),
    "image": marked("%Ln page(s)"),
    "slides": marked("%Ln slide(s)"),
    "sheet": marked("%Ln sheet(s)"),
    "book": marked("%Ln chapter(s)"),
}
"""What the pages of a kind of document are called; those of others are parts."""
PARTS = marked("%Ln part(s)")

CLOSENESS = (
    (0.5, marked("meaning: very close ({value})")),
    (0.3, marked("meaning: close ({value})")),
    (0.15, marked("meaning: distant ({value})")),
    (-1.0, marked("meaning: far ({value})")),
)
"""The least cosine of question and passage for each word."""

LIKELY = (
    (0.75, marked("reader: likely ({value})")),
    (0.4, marked("reader: possible ({value})")),
    (0.0, marked("reader: unlikely ({value})")),
)
"""The least chance, as the reader sees it, for each word."""

ENUMERATION = marked("{first}, {next}")
CLAUSES = marked("{first}; {next}")

ENDS = (".", "!", "?", "…", ":", "。", "！", "？", "：", "⟧")

MOST_WORDS = 12
MOST_FILES = 3

WHY_NOT = marked("Why is this file not among the results?")

ADVICE = {error("").kind: error.advice for error in FileError.__subclasses__()}
STOPPED = FileStopped("").kind

GB = 10**9


def size(count: int) -> str:
    """Return a byte count as people write it: "1.1 GB", "98 MB", "12 kB"."""
    style = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(max(1000, count), 1 if count >= GB else 0, style)


def number(value: int) -> str:
    """Return a whole number as the language writes it: "1,200"."""
    return QLocale().toString(value)


def decimal(value: float, places: int) -> str:
    """Return a number with so many decimal places, as the language writes it."""
    return QLocale().toString(value, "f", places)


def with_keys(action: str, keys: str) -> str:
    """Return an action and the keys that do it, as they are called here: "Models (Ctrl+M)"."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return tr("{action} ({keys})").format(action=action, keys=native)


def joined(parts: Iterable[str], pattern: str = ENUMERATION) -> str:
    """Return parts in one line, as the language lists them: "a, b, c"."""
    line = ""
    for part in filter(None, parts):
        line = tr(pattern).format(first=line, next=part) if line else part
    return line


def failure_line(failure: Failed) -> str:
    """Return what went wrong and what can be done as sentences on one line."""
    return sentences(told(failure.message), told(failure.advice))


def sentences(*texts: str) -> str:
    """Return texts as sentences after each other, as the language sets them."""
    return in_a_row(map(sentence, texts))


def sentence(text: str) -> str:
    """Return the text with a capital at its start and a full stop at its end."""
    text = re.sub(" {2,}", " ", UNSHOWN.sub(" ", text)).strip()  # spaces that do not break stay
    if not text:
        return ""
    named = re.match(r"\S*[\d._/\\]\S", text)  # a file or a model keeps its letters
    whole = text if named else text[:1].upper() + text[1:]
    return whole if text.endswith(ENDS) else tr("{sentence}.").format(sentence=whole)


def without_mark(text: str) -> str:
    """Return the text without what makes it a heading or an item; a minus stays with its number."""
    return re.sub(r"^(?:[#*•-]+\s+)+", "", text)


def file_name(path: str) -> str:
    """Return a path's last part on one line."""
    return one_line(PurePath(path).name)


def spot(label: str, page: int, *, paged: bool) -> str:
    """Return a page in short: "p. 7", "slide 4"; nothing where a file has but one of no name."""
    if " " in label:
        return place_words(label)
    return tr("p. {number}").format(number=label or page) if paged or page > 1 else ""


def place(source: Citation | Quote | Passage) -> str:
    """Return where a quote stands: "handbook.pdf, p. 7", "budget.xlsx, sheet Costs"."""
    name = file_name(source.path)
    return joined((name, spot(source.label, source.page, paged=name.lower().endswith(".pdf"))))


def origin(source: Citation | Quote | Passage) -> str:
    """Return where a quote stands, and whether its text was recognised in a picture."""
    return f"{place(source)} · {tr(RECOGNISED)}" if source.ocr else place(source)


def why_line(why: Why) -> str:
    """Return what made a passage a hit: "Same words: boats, shed; meaning: close (0.62)"."""
    words = joined((*why.words[:MOST_WORDS], "…" if len(why.words) > MOST_WORDS else ""))
    parts = [tr("Same words: {words}").format(words=words) if words else tr("No words in common")]
    if why.dense is not None:
        parts.append(_graded(why.dense, CLOSENESS))
    else:
        parts.append(tr("meaning: not among the closest"))
    if why.relevance is not None:
        parts.append(_graded(why.relevance, LIKELY))
    return joined(parts, CLAUSES)


def also_line(paths: Sequence[str]) -> str:
    """Return "Also in draft.md, copy.md and 2 more files", or nothing."""
    return tr("Also in {names}").format(names=some_names(paths)) if paths else ""


def some_names(paths: Sequence[str]) -> str:
    """Return "draft.md, copy.md and 2 more files"; there is one path at least."""
    *first, last = names = [file_name(path) for path in paths[:MOST_FILES]]
    if (more := len(paths) - MOST_FILES) > 0:
        return tr("{names} and %Ln more file(s)", "", more).format(names=joined(names))
    return tr("{names} and {last}").format(names=joined(first), last=last) if first else last


def _graded(value: float, words: tuple[tuple[float, str], ...]) -> str:
    shown = round(value, 2)
    word = next((word for least, word in words if shown >= least), words[-1][1])
    return tr(word).format(value=decimal(shown, 2))


def is_stopped(row: FileRow) -> bool:
    """Say whether a file was not read because the person stopped the run."""
    return row.state is FileState.FAILED and row.error_kind == STOPPED


def advice(row: FileRow) -> str:
    """Return what can be done about a file that failed, or nothing."""
    return told(ADVICE.get(row.error_kind, ""))


def pages_line(row: FileRow) -> str:
    """Return how many pages a file has, or slides, sheets, chapters, parts."""
    return tr(UNITS.get(row.kind, PARTS), "", row.pages)


def copies_line(number: int) -> str:
    """Return "1 copy", "2 copies", or nothing."""
    return tr("%Ln copy(ies)", "", number) if number else ""


def file_state(row: FileRow, reading: bool = False, *, copies: int = 0) -> str:
    """Return a file's state in words; `copies` other files have the same content."""
    if reading:
        return tr("Reading…")
    if is_stopped(row):
        return tr("Stopped, not read yet")
    if row.state is FileState.FAILED:
        return sentence(told(row.error)) or tr("Could not be read")
    if row.state is FileState.WAITING:
        return tr("Waiting")
    pages = pages_line(row) if row.pages > 1 else ""
    return " · ".join(filter(None, (tr("Indexed"), pages, copies_line(copies))))


def time_left(seconds: float | None) -> str:
    """Return an estimate as people say it: "about 3 min left"; nothing while there is none."""
    return "" if seconds is None else tr("{duration} left").format(duration=duration(seconds))


def duration(seconds: float) -> str:
    """Return a stretch of time as people say it: "a few seconds", "about 3 min"."""
    if seconds < 10:
        return tr("a few seconds")
    if seconds < 55:
        return tr("about %Ln s", "", int(round(seconds, -1)))
    if seconds < 5400:
        return tr("about %Ln min", "", max(1, round(seconds / 60)))
    return tr("about %Ln h", "", round(seconds / 3600))


def progress_line(progress: Progress) -> str:
    """Return "12 of 400 files"."""
    line = tr("{done} of %Ln file(s)", "", progress.total)
    return line.format(done=number(progress.done))


def at_hand(event: FileProgress) -> str:
    """Return what is done with a long file: "Recognising scan.pdf, page 12 of 300"."""
    return tr(STAGES.get(event.stage, READING)).format(
        name=file_name(event.path),
        number=number(min(event.done + 1, event.total)),
        total=number(event.total),
    )

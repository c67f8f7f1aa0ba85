"""Records in words: sizes, places, states. Pure functions, no Qt."""

from pathlib import PurePath

from assistant.records import Answer, Citation, FileRow, FileState, Quote, readable

GIB = 1 << 30
MIB = 1 << 20


def size(count: int) -> str:
    """Return a byte count as people write it: "1.0 GB", "94 MB", "12 kB"."""
    if count >= GIB:
        return f"{count / GIB:.1f} GB"
    if count >= MIB:
        return f"{count / MIB:.0f} MB"
    return f"{max(1, count // 1024)} kB"


def count(number: int, noun: str) -> str:
    """Return "1 file", "12 files", "1,200 files"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def place(source: Citation | Quote) -> str:
    """Return where a quote stands: "handbook.pdf, p. 7"."""
    name = PurePath(source.path)
    paged = name.suffix.lower() == ".pdf" or source.page > 1
    return f"{name.name}, p. {source.label or source.page}" if paged else name.name


def file_state(row: FileRow, reading: bool = False) -> str:
    """Return a file's state in words, with what a person wants to know of it."""
    if reading:
        return "Reading…"
    if row.state is FileState.FAILED:
        return row.error or "Could not be read"
    if row.state is FileState.WAITING:
        return "Waiting"
    return f"Indexed · {count(row.pages, 'page')}" if row.pages > 1 else "Indexed"


def footnoted(answer: Answer) -> str:
    """Return an answer as plain text with its sources as footnotes, for the clipboard."""
    body = ""
    for sentence in answer.sentences:
        said = sentence.text.rstrip()
        body += said + "".join(f" [{marker}]" for marker in sentence.markers)
        body += sentence.text[len(said) :]
    notes = [f"[{c.marker}] {place(c)}: “{readable(c.quote)}”" for c in answer.citations]
    return "\n".join([body or answer.answer, *([""] if notes else []), *notes])

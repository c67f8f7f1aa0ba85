"""Records in words: sizes, places, states. Pure functions, no Qt."""

from pathlib import PurePath

from assistant.messages import Failed
from assistant.records import Answer, Citation, FileRow, FileState, Quote, readable

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


def file_name(path: str) -> str:
    """Return a path's last part on one line."""
    return " ".join(PurePath(path).name.split())


def place(source: Citation | Quote) -> str:
    """Return where a quote stands: "handbook.pdf, p. 7"."""
    name = file_name(source.path)
    paged = name.lower().endswith(".pdf") or source.page > 1
    return f"{name}, p. {source.label or source.page}" if paged else name


def file_state(row: FileRow, reading: bool = False) -> str:
    """Return a file's state in words, with what a person wants to know of it."""
    if reading:
        return "Reading…"
    if row.state is FileState.FAILED:
        return sentence(row.error) or "Could not be read"
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

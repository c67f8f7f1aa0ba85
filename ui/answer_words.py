"""Answers in words: how much is read, how far they are borne out, what has changed since."""

from assistant.answers import Answer, Coverage, Form, Shape, Style, Support, Task
from assistant.events import Covered

from .answer_text import claims_of
from .wording import count, duration, some_names, time_left

AIMS = {
    Task.FIND: "to answer",
    Task.SUMMARISE: "to summarise it",
    Task.LIST: "to list what was asked for",
    Task.COUNT: "to count",
    Task.COMPARE: "to compare",
}
"""What everything in scope is read for."""

SHAPES = {
    Shape.PROSE: "Sentences",
    Shape.BULLETS: "Bullet list",
    Shape.TABLE: "Table",
    Shape.JSON: "JSON",
}

STYLES = {
    Style.PLAIN: "Plain",
    Style.BRIEF: "Brief",
    Style.DETAILED: "Detailed",
    Style.SIMPLE: "In simple words",
}

CLAIMS = {Shape.TABLE: "row", Shape.JSON: "part"}
"""What is counted of an answer, where it is not sentences."""


def form_line(form: Form) -> str:
    """Return "Table · brief": what differs from plain sentences, or nothing."""
    shape = SHAPES[form.shape] if form.shape is not Shape.PROSE else ""
    style = STYLES[form.style] if form.style is not Style.PLAIN else ""
    return f"{shape} · {style.lower()}" if shape and style else shape or style


def aim_line(task: Task, coverage: Coverage | None = None) -> str:
    """Return what is read and why: "Reading all 412 pages of 12 files to count"."""
    if coverage is None:
        return f"Reading everything {AIMS[task]}…"
    if coverage.of_pages == 1:
        return f"Reading the only page {AIMS[task]}"
    files = f" of {count(coverage.of_files, 'file')}" if coverage.of_files > 1 else ""
    return f"Reading all {count(coverage.of_pages, 'page')}{files} {AIMS[task]}"


def estimate_line(seconds: float) -> str:
    """Return what is asked where reading takes long."""
    return f"This takes {duration(seconds)}. It has begun, and goes on unless you say otherwise."


def covered_line(event: Covered) -> str:
    """Return "120 of 412 pages, about 4 min left"."""
    left = time_left(event.seconds_left)
    return ", ".join(filter(None, (_pages(event.coverage), left)))


def coverage_line(coverage: Coverage) -> str:
    """Return how much an answer rests on: "Read 412 of 412 pages in 12 files."."""
    files = f" in {count(coverage.of_files, 'file')}" if coverage.of_files > 1 else ""
    rest = "" if coverage.pages >= coverage.of_pages else " The rest was not read."
    return f"Read {_pages(coverage)}{files}.{rest}"


def support_line(answer: Answer) -> str:
    """Return "2 of 3 sentences are fully borne out by your files." unless all are."""
    said = [answer.sentences[number] for number in claims_of(answer.sentences)]
    borne_out = sum(sentence.support is Support.SUPPORTED for sentence in said)
    if borne_out == len(said):
        return ""
    unit = CLAIMS.get(answer.form.shape, "sentence")
    verb = "is" if borne_out == 1 else "are"
    return f"{borne_out} of {count(len(said), unit)} {verb} fully borne out by your files."


def changed_line(paths: tuple[str, ...]) -> str:
    """Return "handbook.pdf has been changed or has gone since this answer."."""
    has = "has" if len(paths) == 1 else "have"
    return f"{some_names(paths)} {has} been changed or {has} gone since this answer."


def _pages(coverage: Coverage) -> str:
    return f"{coverage.pages:,} of {count(coverage.of_pages, 'page')}"

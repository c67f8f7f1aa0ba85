"""Answers in words: how much is read, how far they are borne out, what has changed since."""

from PySide6.QtCore import QLocale

from assistant.answers import Answer, Coverage, Form, Shape, Style, Support, Task
from assistant.events import Covered
from assistant.records import readable

from ..words.translating import marked, tr
from ..words.wording import duration, joined, number, sentences, some_names, time_left
from .answer_text import claims_of

READING = {
    Task.FIND: marked("Reading {amount} to answer"),
    Task.SUMMARISE: marked("Reading {amount} to summarise it"),
    Task.LIST: marked("Reading {amount} to list what was asked for"),
    Task.COUNT: marked("Reading {amount} to count"),
    Task.COMPARE: marked("Reading {amount} to compare"),
}
"""What everything in scope is read for."""

SHAPES = {
    Shape.PROSE: marked("Sentences"),
    Shape.BULLETS: marked("Bullet list"),
    Shape.TABLE: marked("Table"),
    Shape.JSON: marked("JSON"),
}

STYLES = {
    Style.PLAIN: marked("Plain"),
    Style.BRIEF: marked("Brief"),
    Style.DETAILED: marked("Detailed"),
    Style.SIMPLE: marked("In simple words"),
}

BORNE_OUT = {
    Shape.TABLE: marked("{number} of %Ln row(s) fully borne out by your files."),
    Shape.JSON: marked("{number} of %Ln part(s) fully borne out by your files."),
}
SENTENCES = marked("{number} of %Ln sentence(s) fully borne out by your files.")
"""What is counted of an answer that is neither of these."""

ALL_BORNE_OUT = marked("All of it is borne out by your files.")


def form_line(form: Form) -> str:
    """Return "Table · brief": what differs from plain sentences, or nothing."""
    shape = tr(SHAPES[form.shape]) if form.shape is not Shape.PROSE else ""
    style = tr(STYLES[form.style]) if form.style is not Style.PLAIN else ""
    return f"{shape} · {QLocale().toLower(style)}" if shape and style else shape or style


def aim_line(task: Task, coverage: Coverage | None = None) -> str:
    """Return what is read and why: "Reading all 412 pages of 12 files to count"."""
    if coverage is None:
        everything = tr("everything", "what is read: Reading … to count")
        return f"{tr(READING[task]).format(amount=everything)}…"
    return tr(READING[task]).format(amount=_amount(coverage))


def estimate_line(seconds: float) -> str:
    """Return what is asked where reading takes long."""
    line = tr("This takes {duration}. It has begun, and goes on unless you say otherwise.")
    return line.format(duration=duration(seconds))


def covered_line(event: Covered) -> str:
    """Return "120 of 412 pages, about 4 min left"."""
    return joined((_pages(event.coverage), time_left(event.seconds_left)))


def coverage_line(coverage: Coverage) -> str:
    """Return how much an answer rests on: "Read 412 of 412 pages in 12 files."."""
    if coverage.of_files > 1:
        line = tr("Read {pages} in %Ln file(s).", "", coverage.of_files)
    else:
        line = tr("Read {pages}.")
    rest = "" if coverage.pages >= coverage.of_pages else tr("The rest was not read.")
    return sentences(line.format(pages=_pages(coverage)), rest)


def support_line(answer: Answer) -> str:
    """Return "2 of 3 sentences fully borne out by your files." unless all are."""
    said = [answer.sentences[at] for at in claims_of(answer.sentences)]
    borne_out = sum(each.support is Support.SUPPORTED for each in said)
    if borne_out == len(said):
        return ""
    line = tr(BORNE_OUT.get(answer.form.shape, SENTENCES), "", len(said))
    return line.format(number=number(borne_out))


def support_description(answer: Answer) -> str:
    """Return the same for who cannot see that no doubt is noted: full support is said, too."""
    return support_line(answer) or (tr(ALL_BORNE_OUT) if answer.sentences else "")


def finished_line(answer: Answer) -> str:
    """Return what is said of an answer once it stands there: its beginning."""
    first = answer.sentences[0].text if answer.sentences else answer.answer
    return tr("Answer finished: {sentence}").format(sentence=readable(first))


def changed_line(paths: tuple[str, ...]) -> str:
    """Return "handbook.pdf has been changed or has gone since this answer."."""
    if len(paths) == 1:
        line = tr("{file} has been changed or has gone since this answer.")
        return line.format(file=some_names(paths))
    line = tr("{files} have been changed or have gone since this answer.")
    return line.format(files=some_names(paths))


def _amount(coverage: Coverage) -> str:
    if coverage.of_pages == 1:
        return tr("the only page", "what is read: Reading … to count")
    if coverage.of_files == 1:
        return tr("all %Ln page(s)", "what is read: Reading … to count", coverage.of_pages)
    files = tr("%Ln file(s)", "", coverage.of_files)
    line = tr("all %Ln page(s) of {files}", "{files} is “12 files”", coverage.of_pages)
    return line.format(files=files)


def _pages(coverage: Coverage) -> str:
    line = tr("{number} of %Ln page(s)", "", coverage.of_pages)
    return line.format(number=number(coverage.pages))

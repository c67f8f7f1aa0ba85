"""What the command line prints: the contract's JSON objects, and the same for people."""

import os
import shutil
import textwrap
import time
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from .answers import (
    Answer,
    Shape,
    Support,
)
from .messages import Compacted, FileProgress, Finished, Progress
from .reading_lines import coverage, duration
from .records import (
    POOR_TEXT,
    Collection,
    Explanation,
    FileRow,
    FileState,
    Hit,
    IndexReport,
    LibraryStatus,
    ModelRow,
    Span,
    Why,
    excerpt,
    place_name,
    readable,
)

_MOST_WORDS = 12
_MOST_ALIKE = 3
_EXCERPT = 300


class Scores(Struct, frozen=True):
    """What made a passage a result; null where that half did not find it or was not asked.

    `keyword` is BM25, `dense` a cosine, `relevance` the reader's chance from 0 to 1, and `words`
    those of the passage that stand in the question.
    """

    keyword: float | None
    dense: float | None
    relevance: float | None
    words: tuple[str, ...]

    @classmethod
    def of(cls, why: Why) -> "Scores":
        """Round what can be rounded."""
        return cls(_rounded(why.keyword), _rounded(why.dense), _rounded(why.relevance), why.words)


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, 4)


class Result(Struct, frozen=True):
    """One found passage, rank from 1.

    `support` is where on its page the sentence stands that answers best, null where the reader
    did not read it; `alike` are other files with a near duplicate of it.
    """

    rank: int
    path: str
    page: int
    start: int
    end: int
    text: str
    score: float
    label: str
    why: Scores
    support: Span | None
    alike: tuple[str, ...]

    @classmethod
    def of(cls, rank: int, hit: Hit) -> "Result":
        """Return a hit with its rank."""
        p, score = hit.passage, round(hit.score, 6)
        why = Scores.of(hit.why)
        place = (p.path, p.page, p.start, p.end, p.text)
        return cls(rank, *place, score, p.label, why, hit.support, hit.alike)


class SearchResult(Struct, frozen=True):
    """The passages found for one question, in `ms` milliseconds."""

    id: str | int | None
    question: str
    ms: float
    results: tuple[Result, ...]

    @classmethod
    def of(
        cls, identity: str | int | None, question: str, ms: float, hits: Sequence[Hit]
    ) -> "SearchResult":
        """Number the hits."""
        results = tuple(Result.of(n, hit) for n, hit in enumerate(hits, 1))
        return cls(identity, question, ms, results)


class ExplanationLine(Struct, frozen=True):
    """Why a file is not among the results; see `records.Explanation`.

    `best` is its best passage, its rank 0 where it was not compared with the others.
    """

    path: str
    question: str
    reason: str
    text: str
    rank: int | None
    found: int
    by_words: int | None
    by_meaning: int | None
    passages: int
    missing: tuple[str, ...]
    best: Result | None

    @classmethod
    def of(cls, told: Explanation) -> "ExplanationLine":
        """Return it with its best passage as a result."""
        best = Result.of(told.rank or 0, told.best) if told.best is not None else None
        return cls(
            told.path,
            told.question,
            told.reason,
            told.text,
            told.rank,
            told.found,
            told.by_words,
            told.by_meaning,
            told.passages,
            told.missing,
            best,
        )


class PageText(Struct, frozen=True):
    """One stored page."""

    path: str
    page: int
    label: str
    text: str


class Forgotten(Struct, frozen=True):
    """The files that left the library."""

    forgotten: tuple[str, ...]


class Rebuilt(Struct, frozen=True):
    """What was made anew."""

    files: int
    passages: int


def indexed(report: IndexReport) -> str:
    """Say what an indexing run did."""
    lines = [
        f"{report.files} files: {report.indexed} indexed, {report.unchanged} unchanged, "
        f"{report.renamed} renamed, {report.removed} removed, {len(report.failed)} failed "
        f"({report.passages} new passages, {report.seconds:.1f} s)"
    ]
    lines += [f"  {_short(failure.path)}: {failure.error}" for failure in report.failed]
    return "\n".join(lines)


def found(result: SearchResult, why: bool = False) -> str:
    """List the passages found, and with `why` what made each of them a result."""
    if not result.results:
        return "Nothing found."
    return "\n\n".join(
        f"{r.rank}. {_result(r)}" + (f"\n{_why(r)}" if why else "") for r in result.results
    )


def explained(told: ExplanationLine) -> str:
    """Say why a file is not among the results, with its best passage."""
    lines = [_short(told.path), _paragraph(told.text, "   ")]
    if told.best is not None:
        lines += ["", f"Best passage: {_result(told.best)}", _why(told.best)]
    return "\n".join(lines)


def _result(r: Result) -> str:
    sentence = r.support.start - r.start if r.support is not None else None
    text = excerpt(r.text, r.why.words, _EXCERPT, sentence)
    lines = [f"{_short(r.path)}{_at(r.label)}", _paragraph(text, "   ")]
    if r.alike:
        more = r.alike[_MOST_ALIKE:]
        named = [*map(_short, r.alike[:_MOST_ALIKE]), *([f"{len(more):,} more"] if more else [])]
        lines.append(_paragraph(f"also in: {', '.join(named)}", "   "))
    return "\n".join(lines)


def _why(r: Result) -> str:
    """Return the words and scores of a result on one line."""
    words = ", ".join(r.why.words[:_MOST_WORDS]) + (", …" if r.why.words[_MOST_WORDS:] else "")
    scores = [
        ("keyword", r.why.keyword),
        ("meaning", r.why.dense),
        ("reader", r.why.relevance),
        ("score", r.score or None),
    ]
    told = [f"{name} {score:.2f}" for name, score in scores if score is not None]
    return "   " + " · ".join([f"words: {words or 'none'}", *told])


def placed(event: Finished) -> dict[str, Any]:
    """Return an answer as plain values, with where it was kept if it was."""
    values: dict[str, Any] = msgspec.to_builtins(event.answer)
    if event.turn is not None:
        values |= {"conversation": event.conversation, "turn": event.turn}
    return values


def answered(answer: Answer) -> str:
    """Print an answer with marks after its sentences and its sources below."""
    if _is_data(answer):  # marks would make it something else
        lines = [answer.answer.rstrip(), *_doubtful(answer)]
    else:
        lines = [_paragraph(_marked(answer) or answer.answer, "")]
    if answer.answered and not answer.citations:
        lines.append("Unsupported: no passage in your files bears this out.")
    for c in answer.citations:
        lines += ["", f"[{c.marker}] {_short(c.path)}{_at(c.label, c.ocr)}"]
        lines.append(_paragraph(f"“{_clip(c.quote, 400)}”", "    "))
    if not answer.answered and answer.quote is not None:
        q = answer.quote
        lines += ["", f"Nearest passage: {_short(q.path)}{_at(q.label, q.ocr)}"]
        lines.append(_paragraph(f"“{_clip(q.text, 400)}”", "    "))
    lines += [_paragraph(f"\n{line}", "") for line in (answer.note, coverage(answer)) if line]
    return "\n".join(lines)


def _is_data(answer: Answer) -> bool:
    """Say whether an answer is the table or the JSON that was asked for; a quote or a list is
    neither."""
    begins = {Shape.TABLE: "|", Shape.JSON: "{["}.get(answer.form.shape, "")
    return answer.answer.startswith(tuple(begins))


def _doubtful(answer: Answer) -> list[str]:
    """Return what of a table or of JSON is not wholly borne out, to be said beside it."""
    doubts = [s for s in answer.sentences if s.support != Support.SUPPORTED]
    return [_paragraph(f"\n({s.support}) {' '.join(s.text.split())}", "") for s in doubts]


def _marked(answer: Answer) -> str:
    text = ""
    for sentence in answer.sentences:
        bare = sentence.text.rstrip()
        marks = "".join(f" [{marker}]" for marker in sentence.markers)
        note = "" if sentence.support == Support.SUPPORTED else f" ({sentence.support})"
        text += bare + marks + note + sentence.text[len(bare) :]
    return text


def status(value: LibraryStatus) -> str:
    """Print counts, sizes and versions."""
    rows = [
        ("Library", value.home),
        (
            "Files",
            f"{value.files}: {value.indexed} indexed, {value.pending} waiting, "
            f"{value.failed} failed",
        ),
        ("Pages", f"{value.pages}, in {value.passages} passages"),
        ("On disk", f"{_megabytes(value.catalogue_bytes + value.vectors_bytes)}"),
        ("Embedding", value.embedding),
        ("Model", value.model or "none: answers are quotes"),
        ("Folders", ", ".join(value.folders) or "none"),
        ("Carrel", value.version),
        *([("Advice", value.advice)] if value.advice else []),
    ]
    return "\n".join(f"{name:<10} {text}" for name, text in rows)


def forgotten(value: Forgotten) -> str:
    """Say how many files left the library."""
    return f"{len(value.forgotten)} files left the library; they are untouched on disk."


def rebuilt(value: Rebuilt) -> str:
    """Say what was made anew."""
    return f"{value.passages} passages of {value.files} files made anew."


def models(rows: Sequence[ModelRow]) -> str:
    """Print the model table."""
    lines = []
    for row in rows:
        mark = "  (recommended here)" if row.recommended else ""
        lines.append(
            f"{row.name:<32} {row.state:<10} {_megabytes(row.size):>9}  {row.licence}{mark}"
        )
        lines += [f"    {line}" for line in (row.note, _capacity(row)) if line]
    return "\n".join(lines) or "No models."


def _capacity(row: ModelRow) -> str:
    """Return what a model needs of this computer, and how fast it is on it."""
    memory = f"Needs {row.memory / 1e9:.1f} GB of memory"
    parts = [memory if row.fits else f"{memory}, more than there is"]
    parts += ["loaded"] if row.loaded else []
    if speed := row.speed:
        parts.append(
            f"reads {speed.reads:,.0f} and writes {speed.writes:,.0f} tokens a second here"
        )
    return "; ".join(parts) + "."


def compacted(value: Compacted) -> str:
    """Say how much space was given back."""
    freed = max(0, value.before - value.after)
    return f"{_megabytes(freed)} given back; the library takes {_megabytes(value.after)}."


def collections(rows: Sequence[Collection]) -> str:
    """Print the named sets with what is in them."""
    lines = [f"{row.name}\n" + "\n".join(f"    {path}" for path in row.paths) for row in rows]
    return "\n".join(lines) or "No collections."


def progress(event: Progress) -> str:
    """Say how far a run is and how long the rest will take."""
    text = f"{event.done} of {event.total} files"
    return text if event.seconds_left is None else f"{text}, {duration(event.seconds_left)} left"


def file_progress(event: FileProgress) -> str:
    """Say how far a long file is."""
    unit = "pages" if event.stage == "recognising" else "passages"
    name = os.path.basename(event.path)
    return f"{name}: {event.stage}, {event.done} of {event.total} {unit}"


def files(rows: Sequence[FileRow]) -> str:
    """List files with all that is known of them."""
    return "\n".join(f"{_short(row.path)}\n    {_about(row)}" for row in rows)


def _about(row: FileRow) -> str:
    if row.state is FileState.FAILED:
        return f"failed: {row.error}"
    if row.state is FileState.WAITING:
        return "waiting"
    facts = [row.kind, _count(row.pages, "page"), _count(row.passages, "passage"), row.language]
    facts.append(f"{_count(row.ocr_pages, 'page')} recognised" if row.ocr_pages else "")
    facts.append("poor text" if row.quality < POOR_TEXT else "")
    facts.append(f"{row.copies} more of the same content" if row.copies else "")
    facts.append(time.strftime("indexed %Y-%m-%d %H:%M", time.localtime(row.indexed_at)))
    return ", ".join(filter(None, facts)) + (f"\n    {row.note}" if row.note else "")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _at(label: str, ocr: bool = False) -> str:
    place = place_name(label)
    return (f", {place}" if place else "") + (" (recognised text)" if ocr else "")


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _short(path: str) -> str:
    """Return the shorter of a path and its way from here, on one line whatever is in its name."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # on another drive of Windows
        relative = path
    shorter = relative if len(relative) < len(path) else path
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in shorter)


def _clip(text: str, length: int) -> str:
    return textwrap.shorten(readable(text), length, placeholder=" …")


def _paragraph(text: str, indent: str) -> str:
    width = min(shutil.get_terminal_size().columns, 96)
    lines = (
        line if line.startswith("|")  # a row of a table
        else textwrap.fill(line, width, initial_indent=indent, subsequent_indent=indent)
        for line in text.splitlines()
    )  # fmt: skip
    return "\n".join(lines)

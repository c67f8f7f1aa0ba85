"""A question looked up in everything in scope: the reader reads each passage of it."""

from collections.abc import Iterator

from .. import prompts
from ..citation import Source, cite, is_refusal
from ..contents import Part
from ..errors import ModelError
from ..events import AnyEvent, Token
from ..reading import AT_MOST, Read
from ..records import Page, Passage, Span
from .job import Job
from .pieces import Piece

_FLOOR = 0.3
_MOST_TOKENS = 220


def find(job: Job) -> Iterator[AnyEvent]:
    """Read everything and answer from the passages that bear on the question most."""
    asked = job.embedder.embed([job.question])[0]
    best: list[tuple[Read, Page]] = []
    for part in job.parts:
        spans, vectors = job.catalogue.contents.passages(part.document)
        alike = (vectors @ asked).tolist() if spans else []
        for page in job.pages(part):
            if job.stop.is_set():
                break
            own = [each for each in zip(spans, alike, strict=True) if each[0].page == page.number]
            best = sorted([*best, *_read(job, part, page, own)], key=_chance)[-AT_MOST:]
            yield from job.read(part, page)
    best.reverse()
    yield from _answer(job, best)


def _chance(found: tuple[Read, Page]) -> float:
    read, _ = found
    return read.score if read.relevance is None else read.relevance


def _read(
    job: Job, part: Part, page: Page, own: list[tuple[Span, float]]
) -> list[tuple[Read, Page]]:
    """Return the passages of a page as the reader sees them; without it, by likeness alone."""
    found = [
        (Passage(n, part.path, page.number, s.start, s.end, page.text[s.start : s.end]), score)
        for n, (s, score) in enumerate(own)
    ]
    if job.reranker is None:
        return [(Read(passage, score), page) for passage, score in found]
    groups = [found[n : n + AT_MOST] for n in range(0, len(found), AT_MOST)]
    return [(read, page) for some in groups for read in job.reranker.read(job.question, some)]


def _answer(job: Job, best: list[tuple[Read, Page]]) -> Iterator[AnyEvent]:
    if not best:
        return
    read, page = best[0]
    sentence = read.sentence or Span(page.number, read.passage.start, read.passage.end)
    quote = Piece(
        read.passage.path, page, sentence.start, sentence.end,
        " ".join(page.text[sentence.start : sentence.end].split()),
    )  # fmt: skip
    if read.relevance is not None and read.relevance < _FLOOR:
        job.draft.nearest.append(quote.as_quote(read.relevance))
        return
    if job.model is None or job.stop.is_set():
        yield Token(job.draft.quote(quote))
        return
    job.draft.model = job.model.name
    sources = [
        Source(n, r.passage.path, p, r.passage.start, r.passage.end)
        for n, (r, p) in enumerate(best[: job.model.passages], 1)
    ]
    shown = [s.page.text[s.start : s.end] for s in sources]
    text = ""
    try:
        writing = job.model.writer.write(prompts.ask(job.question, shown), _MOST_TOKENS)
        if job.stop.is_set():  # it was set before there was anything to stop
            job.model.writer.stop()
        for piece in writing:
            text += piece
            yield Token(piece)
    except ModelError as error:
        job.draft.notes.append(f"The model failed ({error}).")
        job.draft.model_failed = True
    if job.draft.model_failed and not text.strip():
        yield Token(job.draft.quote(quote))
        return
    if is_refusal(text):
        job.draft.nearest.append(quote.as_quote(read.relevance or 0.0))
        return
    sentences, citations = cite(text, job.question, sources, job.catalogue.page)
    for each in sentences:
        job.draft.take(each, citations)
    yield job.course.step_done()

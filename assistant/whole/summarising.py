"""Summaries: of each stretch the sentences that carry it, then of these the most telling."""

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log1p, sqrt

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from ..answers import Shape, Style
from ..contents import Part
from ..events import AnyEvent, Token
from ..records import Span
from ..wording import stems, words
from .job import Job
from .phrasing import phrase
from .pieces import Piece, pieces_of, stands_alone
from .topics import Topic, share, topic_of

_STRETCH = 6_000
"""Characters, about three pages: what a section of a text is long."""
_COMPARED = 16
"""Sentences of a stretch that are compared by meaning; the others lack its common words."""
_KEPT = 4
_LENGTHS = {Style.BRIEF: 4, Style.DETAILED: 16}
_USUAL = 8
_MOST_FILES = 8
"""More files are summarised together, and not one after another."""
_GROUP = 4
"""Sentences that the model is shown at once."""
_DIVERSITY = 0.6
_BEGINNING = 0.06
_ABOUT = 0.5


class _Chosen(Struct, frozen=True):
    """A sentence that carries its stretch, how well (a cosine, roughly), and its unit vector."""

    piece: Piece
    score: float
    vector: NDArray[np.float32]


def summarise(job: Job) -> Iterator[AnyEvent]:
    """Read everything and write what carries it; see `Job`."""
    topic = topic_of(job.question, job.named)
    asked = job.embedder.embed([topic.text])[0] if topic else None
    wanted = _LENGTHS.get(job.draft.form.style, _USUAL)
    writing = job.model is not None
    job.course.plan(wanted // 2 if writing else 0)
    chosen: list[_Chosen] = []
    for part in job.parts:
        pieces: list[Piece] = []
        for page in job.pages(part):
            if job.stop.is_set():
                break
            pieces += pieces_of(part.path, page)
            yield from job.read(part, page)
        chosen += _carrying(job, part, pieces, topic, asked)
        job.course.reading_done()
        if job.stop.is_set():
            break
    groups = _groups(chosen, job.parts, wanted * (2 if writing else 1))
    job.course.plan(len(groups) if writing else 0)
    yield from _write(job, groups)


def _carrying(
    job: Job,
    part: Part,
    pieces: Sequence[Piece],
    topic: Topic,
    asked: NDArray[np.float32] | None,
) -> list[_Chosen]:
    """Return of each stretch of a document the sentences that are nearest to all it says."""
    spans, vectors = job.catalogue.contents.passages(part.document)
    if not spans:
        return []
    whole = _unit(vectors.sum(0))
    times = Counter(_key(piece) for piece in pieces)
    chosen: list[_Chosen] = []
    for n, stretch in enumerate(_stretches(pieces)):
        alone = [p for p in stretch if stands_alone(p.text) and times[_key(p)] == 1]
        if topic:
            alone = [p for p in alone if share(topic, p.text) >= _ABOUT]
        candidates = _telling(alone)
        if not candidates:
            continue
        own = job.embedder.embed([piece.text for piece in candidates])
        inside = _inside(spans, stretch)
        centre = _unit(vectors[inside].sum(0)) if inside else whole
        score = (own @ centre + own @ whole) / 2 if asked is None else own @ asked
        score[0] += _BEGINNING * (2 if n == 0 else 1)
        best = np.argsort(-score)[:_KEPT]
        chosen += [_Chosen(candidates[i], float(score[i]), own[i]) for i in sorted(best)]
    return chosen


def _key(piece: Piece) -> str:
    return " ".join(word for word in words(piece.text) if not word.isdigit())


def _stretches(pieces: Sequence[Piece]) -> list[list[Piece]]:
    stretches: list[list[Piece]] = []
    room = 0
    for piece in pieces:
        if room < len(piece.text):
            stretches.append([])
            room = _STRETCH
        stretches[-1].append(piece)
        room -= len(piece.text)
    return stretches


def _inside(spans: Sequence[Span], stretch: Sequence[Piece]) -> list[int]:
    first = stretch[0].page.number, stretch[0].start
    last = stretch[-1].page.number, stretch[-1].end
    return [n for n, s in enumerate(spans) if first <= (s.page, s.start) <= last]


def _telling(pieces: Sequence[Piece]) -> list[Piece]:
    """Return, in order, the first and those with most of what is said often."""
    said = [stems(piece.text) for piece in pieces]
    often = Counter(stem for each in said for stem in each)

    def weight(n: int) -> float:
        common = sum(log1p(often[stem] - 1) for stem in said[n])
        return common / sqrt(max(8, len(said[n])))

    best = sorted(range(1, len(pieces)), key=weight, reverse=True)[: _COMPARED - 1]
    return [pieces[n] for n in sorted([0, *best])] if pieces else []


def _groups(chosen: Sequence[_Chosen], parts: Sequence[Part], wanted: int) -> list[list[_Chosen]]:
    """Return the most telling of the chosen, in order, by files where they are few."""
    if len(parts) > _MOST_FILES:
        picked = _diverse(chosen, wanted)
        return _in_groups(sorted(picked, key=lambda c: c.piece.place))
    groups = []
    for part in parts:
        own = [c for c in chosen if c.piece.path == part.path]
        picked = _diverse(own, max(2, wanted // len(parts)))
        groups += _in_groups(sorted(picked, key=lambda c: c.piece.place))
    return groups


def _in_groups(chosen: Sequence[_Chosen]) -> list[list[_Chosen]]:
    groups: list[list[_Chosen]] = []
    for each in chosen:
        fits = groups and len(groups[-1]) < _GROUP
        if fits and groups[-1][0].piece.path == each.piece.path:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def _diverse(chosen: Sequence[_Chosen], wanted: int) -> list[_Chosen]:
    """Return the best that say different things (maximal marginal relevance, Carbonell and
    Goldstein, SIGIR 1998)."""
    left, picked = list(chosen), list[_Chosen]()
    while left and len(picked) < wanted:
        so_far = np.array([c.vector for c in picked])

        def gain(c: _Chosen, known: NDArray[np.float32] = so_far) -> float:
            alike = float((known @ c.vector).max()) if len(known) else 0.0
            return c.score - _DIVERSITY * alike

        best = max(left, key=gain)
        left.remove(best)
        picked.append(best)
    return picked


def _write(job: Job, groups: Sequence[Sequence[_Chosen]]) -> Iterator[AnyEvent]:
    quoted = 0
    bullets = job.model is None or job.draft.form.shape is Shape.BULLETS
    before = "- " if bullets else ""
    after = "\n" if bullets else " "
    path = ""
    several = len({group[0].piece.path for group in groups}) > 1
    for group in groups:
        if job.stop.is_set() and job.draft:
            return
        heading = ""
        if several and group[0].piece.path != path:
            path = group[0].piece.path
            name = path.rpartition("/")[2]
            heading = f"\n\n**{name}**\n\n" if job.draft else f"**{name}**\n\n"
        pieces = [c.piece for c in group]
        if job.model is None:
            for n, piece in enumerate(pieces):
                yield Token(job.draft.quote(piece, (heading if n == 0 else "") + before, after))
            continue
        job.draft.model = job.model.name
        sentences, citations = phrase(job, pieces)
        if not sentences:
            quoted += 1
            best = max(group, key=lambda c: c.score).piece
            yield Token(job.draft.quote(best, heading + before, after))
        for n, sentence in enumerate(sentences):
            text = (heading if n == 0 else "") + before + sentence.text.strip() + after
            yield Token(job.draft.take(replace(sentence, text=text), citations))
        yield job.course.step_done()
    if quoted:
        job.draft.notes.append(
            f"{quoted} of {len(groups)} parts are quoted: what the model wrote of them was not "
            "borne out."
        )


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    return vector / max(1e-9, float(np.linalg.norm(vector)))

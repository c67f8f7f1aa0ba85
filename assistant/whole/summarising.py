"""Summaries: the most telling of the sentences that carry their stretches, phrased or quoted."""

from collections.abc import Generator, Iterator, Sequence
from math import ceil

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from ..answers import Form, Shape, Style
from ..contents import Part
from ..events import AnyEvent, Token
from .choosing import Chooser, Chosen
from .job import Job
from .shortening import shorten
from .topics import topic_of

_LENGTHS = {Style.BRIEF: 4, Style.DETAILED: 16}
_USUAL = 8
"""Sentences of a summary."""
_MOST_FILES = 8
"""More files are summarised together, and not one after another."""
_GROUP = 4
"""Sentences that the model is shown at once, to say them in one or two."""
_DIVERSITY = 0.6
"""What being like another chosen sentence costs, against carrying the text."""


def summarise(job: Job) -> Iterator[AnyEvent]:
    """Read everything and write what carries it; see `Job`."""
    wanted = _wanted(job.account.form, job.model is not None)
    chooser = Chooser(job, topic_of(job.question, job.named), wanted)
    for part in job.parts:
        if job.stop.is_set():
            break
        yield from chooser.read(part)
    groups = _groups(chooser.chosen, job.parts, wanted)
    if job.model is not None:
        job.course.plan(len(groups))
    yield from _write(job, groups)


def steps(form: Form) -> int:
    """Return how often the model will be asked for a summary, roughly."""
    return _wanted(form, writing=True) // _GROUP


def _wanted(form: Form, writing: bool) -> int:
    """Return how many sentences are chosen; of each group of them the model makes about half."""
    return _LENGTHS.get(form.style, _USUAL) * (2 if writing else 1)


def _groups(chosen: Sequence[Chosen], parts: Sequence[Part], wanted: int) -> list[list[Chosen]]:
    """Return the most telling of the chosen, in order, by files where they are few."""
    if len(parts) > _MOST_FILES:
        return _in_groups(_diverse(chosen, wanted))
    total = sum(part.characters for part in parts) or 1
    groups = []
    for part in parts:
        own = [c for c in chosen if c.piece.path == part.path]
        share = max(2, round(wanted * part.characters / total))
        groups += _in_groups(_diverse(own, share))
    return groups


def _in_groups(chosen: Sequence[Chosen]) -> list[list[Chosen]]:
    groups: list[list[Chosen]] = []
    for each in sorted(chosen, key=lambda c: c.piece.place):
        fits = groups and len(groups[-1]) < _GROUP
        if fits and groups[-1][0].piece.path == each.piece.path:
            groups[-1].append(each)
        else:
            groups.append([each])
    return groups


def _diverse(chosen: Sequence[Chosen], wanted: int) -> list[Chosen]:
    """Return the best that say different things (maximal marginal relevance, Carbonell and
    Goldstein, SIGIR 1998)."""
    if not chosen:
        return []
    scores = np.array([c.score for c in chosen])
    vectors = np.array([c.vector for c in chosen])
    alike: NDArray[np.float32] = np.zeros(len(chosen), np.float32)
    picked: list[int] = []
    while len(picked) < min(wanted, len(chosen)):
        gain = scores - _DIVERSITY * alike
        gain[picked] = -np.inf
        picked.append(int(gain.argmax()))
        alike = np.maximum(alike, vectors @ vectors[picked[-1]])
    return [chosen[n] for n in picked]


def _write(job: Job, groups: Sequence[Sequence[Chosen]]) -> Iterator[AnyEvent]:
    several = len({group[0].piece.path for group in groups}) > 1
    quoted, path = 0, ""
    for group in groups:
        heading = ""
        if several and group[0].piece.path != path:
            path = group[0].piece.path
            heading = ("\n\n" if job.account else "") + f"**{path.rpartition('/')[2]}**\n\n"
        if job.model is None or job.account.model_failed or job.stop.is_set():
            yield from _quoted(job, group, heading)
            continue
        quoted += yield from _phrased(job, group, heading)
        yield job.course.step_done()
    if quoted and not job.account.model_failed:
        many = "1 sentence is" if quoted == 1 else f"{quoted} sentences are"
        job.account.notes.append(f"{many} quoted where what the model wrote was not borne out.")


def _quoted(job: Job, group: Sequence[Chosen], heading: str) -> Iterator[AnyEvent]:
    for n, chosen in enumerate(group):
        before = heading if n == 0 else ""
        if job.account.model is not None and n == 0:  # prose that the model began
            before = before or "\n\n"
        yield Token(job.account.quote(chosen.piece, f"{before}- ", "\n"))


def _phrased(job: Job, group: Sequence[Chosen], heading: str) -> Generator[AnyEvent, None, int]:
    """Add what the model makes of the group, filled up with quotes; returns how many those are."""
    assert job.model is not None
    job.account.model = job.model.name
    before, after = ("- ", "\n") if job.account.form.shape is Shape.BULLETS else ("", " ")
    sentences, citations = shorten(job, [chosen.piece for chosen in group])
    for sentence in sentences:
        text = heading + before + sentence.text.strip() + after
        heading = ""
        yield Token(job.account.take(replace(sentence, text=text), citations))
    kept = {marker for sentence in sentences for marker in sentence.markers}
    said = {(c.path, c.page, c.start, c.end) for c in citations if c.marker in kept}
    unsaid = [chosen for chosen in group if chosen.piece.place not in said]
    missing = max(0, ceil(len(group) / 2) - len(sentences))
    best = sorted(unsaid, key=lambda chosen: -chosen.score)[:missing]
    for chosen in sorted(best, key=lambda chosen: chosen.piece.place):
        yield Token(job.account.quote(chosen.piece, heading + before, after))
        heading = ""
    return len(best)

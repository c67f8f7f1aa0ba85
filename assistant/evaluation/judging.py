"""One answer beside what is known of its question: counts, for `measures` to make shares of."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct

from ..answers import Answer, Citation, Support
from ..records import Hit
from ..wording import numbers
from . import wording_scores
from .questions import Question, Source

_LIST_NUMBER = re.compile(r"^\s*\d+[.)](?=\s)")

ReadPage = Callable[[str, int], str | None]
"""The stored text of a file's page, None where there is none."""


class Place(Struct, frozen=True):
    """A found passage: half-open code points of a page, and whether the answer is there."""

    path: str
    page: int
    start: int
    end: int
    right: bool = False


class Scores(Struct, frozen=True):
    """What became of one question. None: not to be told of this question, or of this answer.

    `rank` is that of the first right passage, from 1, 0 where none was found. `right` are the
    citations at a right place, `borne` the sentences with one. `unbacked` are sentences called
    supported that nothing cited can bear: no citation, or a number that stands in none.
    """

    rank: int | None = None
    exact: float | None = None
    f1: float | None = None
    recall: float | None = None
    contained: bool | None = None
    citations: int = 0
    verbatim: int = 0
    right: int | None = None
    borne: int | None = None
    supported: int = 0
    partial: int = 0
    unsupported: int = 0
    unbacked: int = 0
    relevance: float | None = None

    @property
    def sentences(self) -> int:
        """The number of the answer's sentences."""
        return self.supported + self.partial + self.unsupported


def judge(
    question: Question,
    answer: Answer,
    hits: Sequence[Hit] | None,
    read_page: ReadPage,
    relevance: float | None,
) -> tuple[Scores, tuple[Place, ...]]:
    """Return the scores of an answer, and the found passages with whether they are right.

    `hits` None: nothing was searched for, as where everything was read.
    """
    places = tuple(_place(question, hit) for hit in hits or ())
    support = [sentence.support for sentence in answer.sentences]
    scores = Scores(
        citations=len(answer.citations),
        verbatim=sum(_is_verbatim(citation, read_page) for citation in answer.citations),
        supported=support.count(Support.SUPPORTED),
        partial=support.count(Support.PARTIAL),
        unsupported=support.count(Support.UNSUPPORTED),
        unbacked=_unbacked(answer),
        relevance=relevance,
        **_beside_gold(question, answer),
        **_of_places(question, answer, places, hits),
    )
    return scores, places


def _beside_gold(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the scores of the wording; a refusal of what can be answered has none right."""
    if not question.answerable or not question.answers:
        return {}
    said, golds = answer.answer if answer.answered else "", question.answers
    short = wording_scores.short(golds)
    scores: dict[str, Any] = {
        "exact": wording_scores.exact(said, golds),
        "f1": wording_scores.f1(said, golds),
        "recall": wording_scores.recall(said, golds),
    }
    return scores | ({"contained": wording_scores.holds(said, short)} if short else {})


def _of_places(
    question: Question, answer: Answer, places: Sequence[Place], hits: Sequence[Hit] | None
) -> dict[str, Any]:
    """Return the scores of what was found and cited, where the right place is known."""
    if not question.answerable or not (question.sources or _golds(question)):
        return {}
    right = {c.marker for c in answer.citations if _is_right_citation(question, c, hits or ())}
    borne = sum(bool(right & set(sentence.markers)) for sentence in answer.sentences)
    rank = next((n for n, place in enumerate(places, 1) if place.right), 0)
    return {"rank": None if hits is None else rank, "right": len(right), "borne": borne}


def _place(question: Question, hit: Hit) -> Place:
    p = hit.passage
    place = Place(p.path, p.page, p.start, p.end)
    if not question.answerable or not _is_right(question, place, p.text):
        return place
    return Place(p.path, p.page, p.start, p.end, True)


def _is_right_citation(question: Question, citation: Citation, hits: Sequence[Hit]) -> bool:
    """Say whether a citation, with the found passages that it lies in, is at a right place."""
    place = Place(citation.path, citation.page, citation.start, citation.end)
    around = [hit.passage for hit in hits if _overlaps(place, hit)]
    return _is_right(question, place, citation.quote) or any(
        _is_right(question, Place(p.path, p.page, p.start, p.end), p.text) for p in around
    )


def _is_right(question: Question, place: Place, text: str) -> bool:
    """Say whether the answer stands at a place: at a source if one is known, else by its words.

    A file alone is too large a place, so there the words are asked, too, if they are short.
    """
    golds = _golds(question)
    if not question.sources:
        return wording_scores.holds(text, golds)
    return any(
        _is_at(source, place)
        and (source.page > 0 or not golds or wording_scores.holds(text, golds))
        for source in question.sources
    )


def _is_at(source: Source, place: Place) -> bool:
    if not source.is_file(place.path) or source.page not in (0, place.page):
        return False
    return not source.end or (place.start < source.end and source.start < place.end)


def _overlaps(place: Place, hit: Hit) -> bool:
    p = hit.passage
    same = (p.path, p.page) == (place.path, place.page)
    return same and p.start < place.end and place.start < p.end


def _golds(question: Question) -> list[str]:
    return wording_scores.short(question.answers)


def _is_verbatim(citation: Citation, read_page: ReadPage) -> bool:
    text = read_page(citation.path, citation.page)
    return text is not None and text[citation.start : citation.end] == citation.quote


def _unbacked(answer: Answer) -> int:
    quotes = {citation.marker: citation.quote for citation in answer.citations}
    count = 0
    for sentence in answer.sentences:
        if sentence.support == Support.SUPPORTED:
            cited = " ".join(quotes[m] for m in sentence.markers if m in quotes)
            said = numbers(_LIST_NUMBER.sub("", sentence.text))
            count += not cited or not said <= numbers(cited)
    return count

"""Citations are made by code: each sentence of an answer is aligned with the sentences of the
passages it was written from. The model's own [2] is a hint between equals, never evidence."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct

from .answers import (
    REFUSAL,
    Citation,
    Sentence,
    Support,
)
from .records import (
    Origin,
    Page,
    readable,
)
from .wording import names, numbers, sentences, stems, words

_MARK = re.compile(r"[ \t]*\[\s*\d+(?:\s*,\s*\d+)*\s*\]")
_LIST_NUMBER = re.compile(r"^\s*\d+[.)](?=\s|$)")
_SUPPORTED = 0.7
_PARTIAL = 0.4

ReadPage = Callable[[str, int], Page | None]


class Source(Struct, frozen=True):
    """A stretch of a page that the model was shown, under the number it was shown with."""

    number: int
    path: str
    page: Page
    start: int
    end: int


class _Evidence(Struct, frozen=True):
    """One sentence of a source, with what it is compared by."""

    source: Source
    start: int
    end: int
    stems: set[str]
    numbers: set[str]


def is_refusal(text: str) -> bool:
    """Say whether the model refused: it wrote nothing, or its first sentence is a refusal.

    Small models work the refusal into a sentence: "The fee is not found in your documents."
    """
    first = sentences(text)[:1]
    said = " ".join(words(text[first[0][0] : first[0][1]])) if first else ""
    return not said or " ".join(words(REFUSAL)) in said


def cite(
    text: str, question: str, sources: Sequence[Source], read_page: ReadPage
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Return the answer's sentences and their citations; the model's marks are taken out.

    The sentences' texts, joined, are the answer. Every citation has been compared with the
    stored page; what does not match is dropped and counts as no support.
    """
    evidence = [piece for source in sources for piece in _evidence(source)]
    asked = stems(question)
    citations: dict[tuple[str, int, int, int], Citation] = {}
    cited = []
    for written, hints in without_repeats(split_answer(text)):
        support, pieces = _align(written, hints, asked, evidence)
        markers = []
        for piece in pieces:
            found = _verified(piece, read_page, len(citations) + 1)
            if found is None:
                support = Support.UNSUPPORTED
            else:
                place = (found.path, found.page, found.start, found.end)
                markers.append(citations.setdefault(place, found).marker)
        cited.append(Sentence(written, support, tuple(markers)))
    return tuple(cited), tuple(citations.values())


def split_answer(text: str) -> list[tuple[str, set[int]]]:
    """Return the sentences of a model's text, with the numbers it marked each with.

    Joined, they are the text without its marks; white space stays with the sentence before it.
    """
    plain, marks, position = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[position : mark.start()]
        marks += [(len(plain), int(n)) for n in re.findall(r"\d+", mark.group())]
        position = mark.end()
    plain = (plain + text[position:]).rstrip()
    starts = [start for start, _ in sentences(plain)]
    bounds = [0, *starts[1:], len(plain)]
    return [
        (plain[a:b], {n for place, n in marks if a < place <= b})
        for a, b in pairwise(bounds)
        if a < b
    ]


def without_repeats(pieces: list[tuple[str, set[int]]]) -> list[tuple[str, set[int]]]:
    """Leave out sentences that were said before: small models fall into loops."""
    said: set[tuple[str, ...]] = set()
    kept = []
    for written, hints in pieces:
        key = tuple(words(_LIST_NUMBER.sub("", written)))
        if key not in said:
            kept.append((written, hints))
        said.add(key)
    return kept


def is_looping(text: str) -> bool:
    """Say whether a text in the making has begun to repeat its sentences."""
    pieces = split_answer(text[:-1])[:-1]
    return len(pieces) - len(without_repeats(pieces)) >= 2


def _evidence(source: Source) -> list[_Evidence]:
    shown = source.page.text[source.start : source.end]
    pieces = []
    for start, end in sentences(shown):
        text = readable(shown[start:end])
        place = (source.start + start, source.start + end)
        pieces.append(_Evidence(source, *place, stems(text), numbers(text)))
    return pieces


def _align(
    sentence: str, hints: set[int], asked: set[str], evidence: Sequence[_Evidence]
) -> tuple[Support, list[_Evidence]]:
    """Return how far the sentence is borne out, and by which one or two pieces of evidence."""
    said = stems(_LIST_NUMBER.sub("", sentence))
    best = _best(said, hints, asked, evidence)
    if best is None:
        return Support.UNSUPPORTED, []
    chosen = [best]
    missing = said - best.stems
    second = _best(missing, hints, asked, [e for e in evidence if e is not best])
    if second is not None and len(missing & second.stems) >= max(2, len(said) // 4):
        chosen.append(second)
    covered = len(said & set[str]().union(*(e.stems for e in chosen))) / len(said)
    if covered < _PARTIAL:
        return Support.UNSUPPORTED, []
    whole = covered >= _SUPPORTED and _is_exact(sentence, said, asked, chosen)
    return Support.SUPPORTED if whole else Support.PARTIAL, chosen


def _is_exact(sentence: str, said: set[str], asked: set[str], chosen: Sequence[_Evidence]) -> bool:
    """Say whether every number and name stands in evidence that is about the same thing.

    Evidence that shares less than half of the sentence's words may hold the number by chance.
    """
    about = [e for e in chosen if 2 * len(said & e.stems) >= len(said)]
    known = set[str]().union(*(e.stems for e in about))
    found = set[str]().union(*(e.numbers for e in about))
    named = {stem for name in names(sentence) for stem in stems(name)}
    return numbers(_LIST_NUMBER.sub("", sentence)) <= found and named <= known | asked


def _best(
    said: set[str], hints: set[int], asked: set[str], evidence: Sequence[_Evidence]
) -> _Evidence | None:
    def score(piece: _Evidence) -> float:
        coverage = len(said & piece.stems) / len(said)
        about = len(asked & piece.stems) / max(1, len(asked))
        return coverage + 0.2 * about + (0.05 if piece.source.number in hints else 0.0)

    return max((e for e in evidence if said & e.stems), key=score, default=None)


def _verified(piece: _Evidence, read_page: ReadPage, marker: int) -> Citation | None:
    source = piece.source
    quote = source.page.text[piece.start : piece.end]
    stored = read_page(source.path, source.page.number)
    if stored is None or stored.text[piece.start : piece.end] != quote:
        return None
    return Citation(
        marker,
        source.path,
        stored.number,
        stored.label,
        piece.start,
        piece.end,
        quote,
        stored.origin is Origin.OCR,
    )

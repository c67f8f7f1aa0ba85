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
)
from .subjects import Context
from .support import fits_behind, stated
from .terms import Term, clauses, terms
from .wording import sentences, words

_MARK = re.compile(
    r"(?m)(?P<before>^[ \t]*\[\s*\d+(?:\s*,\s*\d+)*\s*\][ \t]*)|[ \t]*\[\s*\d+(?:\s*,\s*\d+)*\s*\]"
)
"""A mark stands behind its sentence, but at the beginning of a line before it."""
_LIST_NUMBER = re.compile(r"^\s*\d+[.)](?=\s|$)")
_PREAMBLE = re.compile(
    r"^\s*(?:(?:according to|based on|as stated in) (?:the )?(?:given |provided |numbered )?"
    r"(?:passages?|documents?|text|sources?|context)(?: provided)?,\s*"
    r"|the (?:passages?|documents?|text) (?:says?|states?|mentions?|tells?(?: us)?) that\s+"
    r"|(?:the )?answer(?: is:?|:)\s+)",
    re.IGNORECASE,
)
_VERDICT = re.compile(r"^\s*(yes|no)[,.:;]\s*(?=\w)", re.IGNORECASE)
_PARTIAL = 0.4
_LIKELIEST = 4
"""How many pieces of evidence are looked at closely for a sentence."""

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
    row: list[Term]
    keys: set[str]
    before: "_Evidence | None" = None
    """The sentence before it in the source."""

    @property
    def is_heading(self) -> bool:
        """Whether it is no sentence and can only be what the next ones are about."""
        return self.source.page.text[self.end - 1 : self.end] not in _STOPS


_STOPS = frozenset(".!?;,。！？；，…”\"')")


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
    written = without_repeats(split_answer(text))
    claims = [(sentence, sentence, hints) for sentence, hints in written]
    return _cited(claims, question, sources, read_page)


def cite_pieces(
    pieces: Sequence[tuple[str, str]], question: str, sources: Sequence[Source], read_page: ReadPage
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    """Do as `cite` does with the pieces of a table or the like: what is shown, what it claims."""
    claims: list[tuple[str, str, set[int]]] = []
    for shown, claim in pieces:
        if claim or not claims:
            claims.append((shown, claim, set()))
        else:  # a closing bracket
            claims[-1] = (claims[-1][0] + shown, claims[-1][1], set())
    return _cited(claims, question, sources, read_page)


def _cited(
    claims: Sequence[tuple[str, str, set[int]]],
    question: str,
    sources: Sequence[Source],
    read_page: ReadPage,
) -> tuple[tuple[Sentence, ...], tuple[Citation, ...]]:
    evidence = [piece for source in sources for piece in _evidence(source)]
    asked = terms(question)
    citations: dict[tuple[str, int, int, int], Citation] = {}
    cited = []
    for shown, claim, hints in claims:
        support, pieces = _align(claim, hints, asked, evidence)
        markers = []
        for piece in pieces:
            found = _verified(piece, read_page, len(citations) + 1)
            if found is None:
                support = Support.UNSUPPORTED
            else:
                place = (found.path, found.page, found.start, found.end)
                markers.append(citations.setdefault(place, found).marker)
        cited.append(Sentence(shown, support, tuple(markers)))
    return tuple(cited), tuple(citations.values())


def split_answer(text: str) -> list[tuple[str, set[int]]]:
    """Return the sentences of a model's text, with the numbers it marked each with.

    Joined, they are the text without its marks; white space stays with the sentence before it.
    """
    plain, marks, position = "", [], 0
    for mark in _MARK.finditer(text):
        plain += text[position : mark.start()]
        place = len(plain) + (1 if mark["before"] else 0)
        marks += [(place, int(n)) for n in re.findall(r"\d+", mark.group())]
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
    pieces: list[_Evidence] = []
    for start, end in sentences(shown):
        row = terms(shown[start:end])
        place = (source.start + start, source.start + end)
        before = pieces[-1] if pieces else None
        pieces.append(_Evidence(source, *place, row, _keys(row), before))
    return pieces


def _keys(row: Sequence[Term]) -> set[str]:
    return {term.key for term in row[:-1]}


def _align(
    sentence: str, hints: set[int], asked: list[Term], evidence: Sequence[_Evidence]
) -> tuple[Support, list[_Evidence]]:
    """Return how far the sentence is borne out, and by which one or two pieces of evidence."""
    claim, whole = _claim(sentence)
    said = _keys(terms(claim))
    if not said:
        return Support.UNSUPPORTED, []
    ranked = _ranked(said, hints, _keys(asked), evidence)[:_LIKELIEST]
    bearing = _bearing(claim, asked, ranked)
    if bearing:
        return Support.SUPPORTED if whole else Support.PARTIAL, bearing
    chosen = ranked[:1]
    missing = said - chosen[0].keys if chosen else said
    for second in _ranked(missing, hints, _keys(asked), evidence)[:1]:
        if len(missing & second.keys) >= max(2, len(said) // 4):
            chosen.append(second)
    covered = len(said & set[str]().union(*(e.keys for e in chosen))) / len(said)
    return (Support.PARTIAL, chosen) if covered >= _PARTIAL else (Support.UNSUPPORTED, [])


def _claim(sentence: str) -> tuple[str, bool]:
    """Return what a sentence claims, without "yes" and the like, and whether that is all of it.

    "No, dogs are welcome" is more than that dogs are welcome.
    """
    plain = _PREAMBLE.sub("", sentence)
    verdict = _VERDICT.match(plain)
    if verdict is None:
        return plain, True
    rest = plain[verdict.end() :]
    denies = any("not" in term.operators for term in terms(rest))
    return rest, denies == (verdict[1].lower() == "no")


def _bearing(claim: str, asked: list[Term], ranked: Sequence[_Evidence]) -> list[_Evidence]:
    """Return the one or two pieces of evidence that state the claim, if any do."""
    row = terms(claim)
    passages = {p.source.number: _words(p.source) for p in ranked}
    for piece in ranked:
        alone = Context(asked, passage=passages[piece.source.number])
        if stated(row, piece.row, alone):
            return [piece]
        if piece.before is not None and stated(row, piece.row, _after(piece.before, alone)):
            return [piece.before, piece]
    for left, right in clauses(claim):
        first, second = terms(left), terms(right)
        for one in ranked:
            if stated(first, one.row, Context(asked)):
                for other in ranked:
                    if fits_behind(second, other.row) and stated(second, other.row):
                        return [one, other] if one is not other else [one]
    return []


def _after(before: _Evidence, context: Context) -> Context:
    return Context(context.question, before.row, before.is_heading, context.passage)


def _words(source: Source) -> frozenset[str]:
    return frozenset(words(source.page.text[source.start : source.end]))


def _ranked(
    said: set[str], hints: set[int], asked: set[str], evidence: Sequence[_Evidence]
) -> list[_Evidence]:
    """Return the evidence that shares something with what is said, likeliest first."""

    def score(piece: _Evidence) -> float:
        coverage = len(said & piece.keys) / len(said)
        about = len(asked & piece.keys) / max(1, len(asked))
        return coverage + 0.2 * about + (0.05 if piece.source.number in hints else 0.0)

    return sorted((e for e in evidence if said & e.keys), key=score, reverse=True)


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

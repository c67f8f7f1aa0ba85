"""Whether a sentence says what its evidence says. No model: the terms of the one are found in the
other, and what was left out, added or moved must be harmless.

A claim is stated by its evidence if each of its terms stands there (numbers and names to the
letter), bound by the same small words (not, some, before, more than, may), and if the evidence
between them is of a kind that may be dropped, and what has changed places may do so. Whatever
the rules do not know is not stated: a doubt costs a mark, an error would cost the trust in all.
"""

from collections.abc import Sequence
from itertools import islice

from .ordering import in_order
from .small_words import FREE, STRICT
from .subjects import FEW, NO_CONTEXT, Context, answers, supplied
from .terms import Term, same

Row = Sequence[Term]

_LONGEST_PHRASE = 7
_MOST_PLACES = 16
"""Of a word that stands in a sentence more often, the first are looked at."""
_CLAUSE = ("if", "only", "or")


def stated(claim: Row, evidence: Row, context: Context = NO_CONTEXT) -> bool:
    """Say whether the evidence states the claim; all are rows of `terms`, each with its end."""
    said, found = list(claim[:-1]), list(evidence)
    if not said or not found[:-1]:
        return False
    if len(said) > FEW and _is_copied(claim, evidence):
        return True
    places = _places(said, found)
    first = next((n for n, place in enumerate(places) if place is not None), None)
    if first is None or None in places[first:] or _repeats(places):
        return False
    known = [place for place in places[first:] if place is not None]
    if first:
        if not supplied(said[:first], min(known), found, context):
            return False
    elif not answers(said, known, found, context):
        return False
    return _Aligned(said[first:], known, found, claim[-1]).is_borne_out()


def _repeats(places: Sequence[int | None]) -> bool:
    """Say whether a claim says twice what its evidence says once."""
    known = [place for place in places if place is not None]
    return len(set(known)) < len(known)


def _is_copied(claim: Row, evidence: Row) -> bool:
    if len(claim) != len(evidence):
        return False
    return all(
        (same(a, b) or a.kind == "end")
        and a.operators == b.operators
        and a.preposition == b.preposition
        for a, b in zip(claim, evidence, strict=True)
    )


def fits_behind(claim: Row, evidence: Row) -> bool:
    """Say whether the claim begins where its evidence begins, so that it has a subject."""
    places = _places(claim[:-1], evidence)
    return bool(places) and places[0] == 0


class _Aligned:
    """A claim whose every term has its place in the evidence."""

    def __init__(self, said: list[Term], places: list[int], found: list[Term], end: Term) -> None:
        self._said = said
        self._places = places
        self._found = found
        self._end = end
        self._by_place = {place: term for term, place in zip(said, places, strict=True)}
        self._sorted = sorted(self._by_place)
        self._short = len(said) <= FEW and not any(t.be for t in said)
        self._is_phrase = self._short and not self._begins_with_doer()

    def is_borne_out(self) -> bool:
        flipped = in_order(self._said, self._places, self._found)
        if flipped is None or not self._same_tail():
            return False
        previous = None
        for place in self._sorted:
            term = self._by_place[place]
            if not self._same_operators(term, previous, place):
                return False
            if previous is not None and not self._may_drop(previous, place, term):
                return False
            if not flipped and not self._same_role(term, previous, place):
                return False
            previous = place
        return True

    def _begins_with_doer(self) -> bool:
        """Say whether the claim begins with a name and then a word: "France visited"."""
        kinds = [self._found[place].kind for place in self._places]
        return kinds[0] == "name" and "word" in kinds

    def _same_operators(self, term: Term, previous: int | None, place: int) -> bool:
        found = self._found
        between = range(self._clause_start(place) if previous is None else previous + 1, place + 1)
        if previous is not None and _is_bounded(found, previous, place):
            between = range(place, place + 1)
        operators = frozenset[str]().union(*(found[n].operators for n in between))
        if previous is None:
            operators |= self._attitudes(between.start, place)
        return _agree(term.operators, operators)

    def _clause_start(self, place: int) -> int:
        while place and self._found[place].edge not in (",", "&", "|"):
            place -= 1
        return place

    def _attitudes(self, start: int, place: int) -> frozenset[str]:
        """Return on whose word a clause after "and" still depends: "they deny that A and B met"."""
        if not start or self._found[start].edge != "&":
            return frozenset()
        while start and self._found[start].edge not in (",", "|"):
            start -= 1
        terms = self._found[start:place]
        return frozenset(term.key for term in terms if term.key in term.operators)

    def _same_tail(self) -> bool:
        """Say whether nothing after the last term takes back what was said."""
        rest = self._found[self._sorted[-1] + 1 :]
        if self._end.small and not rest[0].small:
            return False
        if self._end.auxiliary and rest[0].kind != "end":
            return False  # broken off
        if rest[0].kind == "end" and self._end.preposition != rest[0].preposition:
            return False  # "below" for "above"
        operators: frozenset[str] = frozenset()
        for n, term in enumerate(rest):
            if term.edge in (",", "&", "|"):
                operators |= term.operators & frozenset(_CLAUSE)
                break
            if n == 0 and not term.small and term.kind == "word" and not self._short:
                return self._found[self._sorted[-1]].kind == "word" and term.word.endswith("ly")
            operators |= term.operators
        return _agree(self._end.operators, operators)

    def _may_drop(self, a: int, b: int, term: Term) -> bool:
        """Say whether the evidence between two terms may be left out and the rest stays true."""
        found, gap = self._found, self._found[a + 1 : b]
        if not gap or self._shares_subject(a, b, term):
            return True
        number = any(t.kind == "number" for t in gap)
        if number and found[b].kind == "number":
            return False
        if any(t.edge == "|" for t in (*gap, found[b])):
            return all(t.kind == "word" for t in gap)
        if _is_bounded(found, a, b):
            return True
        if any(t.edge in ("&", ",") for t in gap) or gap[0].owned or found[b].owned:
            return False
        several = number and any(t.kind == "number" for t in self._said)
        return _is_modifier(gap, found[a], found[b]) or (
            not several and _is_phrase(gap, found[b], term)
        )

    def _shares_subject(self, a: int, b: int, term: Term) -> bool:
        """Say whether a second thing is told of the one subject: "The club ... and has"."""
        found = self._found
        again = (found[b].auxiliary and term.auxiliary) or (found[a + 1].be and term.be)
        again = again or _follows_and(found[b], term)
        joined = found[b].edge in ("&", ",") and self._sorted[: a + 1] == list(range(a + 1))
        return joined and again

    def _same_role(self, term: Term, previous: int | None, place: int) -> bool:
        """Say whether a term does in the claim what it does in the evidence."""
        here, there = term.preposition, self._found[place].preposition
        there = _preposition(self._found, place) if here else there
        if here != there:
            if here and there:
                if {here, there} & STRICT:
                    return False
            elif here:
                if here in STRICT:
                    return False
            elif previous is not None or not self._is_phrase:
                head = place and (previous is None or previous + 1 < place)
                if head or there in STRICT:
                    return False
        return self._same_voice(term, previous, place)

    def _same_voice(self, term: Term, previous: int | None, place: int) -> bool:
        found = self._found[place]
        if term.be == found.be or not found.word.endswith("ed") or previous != place - 1:
            return True
        following = self._found[place + 1] if term.be else self._after(term)
        has_object = not (following.preposition or following.edge or following.kind == "end")
        return not has_object or following.be

    def _after(self, term: Term) -> Term:
        n = self._said.index(term) + 1
        return self._said[n] if n < len(self._said) else self._end


def _follows_and(found: Term, said: Term) -> bool:
    """Say whether a verb stands right behind "and" in the evidence and its subject in the claim."""
    plain = found.kind == "word" and not (found.pronoun or found.preposition or found.operators)
    return plain and found.edge == "&" and not said.small


def _agree(said: frozenset[str], found: frozenset[str]) -> bool:
    return said <= found and found - said <= FREE


def _is_bounded(found: Row, a: int, b: int) -> bool:
    """Say whether what lies between two terms stands between commas."""
    return b - a > 1 and found[a + 1].edge == "," and found[b].edge == ","


def _is_modifier(gap: Row, left: Term, right: Term) -> bool:
    """Say whether the gap is a few plain words in front of their noun."""
    if left.kind == "number" and not gap[0].small:
        return False
    plain = all(t.kind == "word" for t in gap) and len(gap) <= 3
    return plain and not any(t.small or t.edge for t in (*gap[1:], right))


def _is_phrase(gap: Row, right: Term, said: Term) -> bool:
    """Say whether the gap is one whole phrase: "in the town of Kiel", "who was old"."""
    plain = all(t.kind == "word" for t in gap)
    same_follows = bool(right.preposition) and right.preposition == said.preposition
    if not (gap[0].preposition or gap[0].edge == "who"):  # "officially", before "in 1921"
        short = len(gap) <= 2 and not any(t.small for t in gap[1:])
        return plain and short and same_follows
    if len(gap) > _LONGEST_PHRASE:
        return False
    if right.preposition and not plain:
        return same_follows and right.preposition not in {t.preposition for t in gap}
    return right.be or right.kind == "word" or same_follows


def _preposition(found: Row, place: int) -> str:
    """Return a term's preposition; in a row of names it stands before the first alone."""
    while place and not found[place].preposition and found[place].edge == "&":
        place -= 1
    return found[place].preposition


def _places(said: Row, found: Row) -> list[int | None]:
    """Return for each term of a claim its place in the evidence, those next to each other."""
    paths: list[tuple[float, list[int | None], int]] = [(0.0, [], -1)]
    for term in said:
        alike = (n for n, other in enumerate(found[:-1]) if same(term, other))
        candidates = list(islice(alike, _MOST_PLACES))
        if not candidates:
            paths = [(cost, [*way, None], last) for cost, way, last in paths]
            continue
        paths = [
            min(
                (
                    (cost + _step(last, n) + _misfit(term, found[n]), [*way, n], n)
                    for cost, way, last in paths
                ),
                key=lambda path: path[0],
            )
            for n in candidates
        ]
    return min(paths, key=lambda path: path[0])[1]


def _step(last: int, place: int) -> float:
    if last < 0:
        return 0.05 * place
    if place > last:
        return 0.0 if place == last + 1 else 1 + 0.1 * (place - last)
    return 3.0 if place == last else 4 + 0.1 * (last - place)


def _misfit(said: Term, found: Term) -> float:
    return 2.0 * (said.operators != found.operators) + 0.5 * (said.preposition != found.preposition)

"""Of whom or what a claim speaks, where neither it nor its evidence says so."""

from collections.abc import Sequence

from msgspec import Struct

from .terms import Term, same

Row = Sequence[Term]

FEW = 3
"""Terms of a claim that is too short to be a sentence without a form of "to be"."""
_BOUND = 0.6
"""Share of the question's terms that stand around an answer that is no sentence."""
_AMOUNTS = frozenset("fee cost price charg amount".split())
_COSTS = frozenset("cost amount charg price come".split())
_ASKED_FOR = frozenset("name number total year date day time kind type".split())
"""Stems of what a question is after, which its answer need not repeat."""


class Context(Struct, frozen=True):
    """What a claim and its evidence may lean on."""

    question: Row = ()
    """What was asked; a fragment is its answer."""
    before: Row = ()
    """The sentence before the evidence: whom its "she" means."""
    heading: bool = False
    """Whether `before` is a heading."""
    passage: frozenset[str] = frozenset()
    """The words of the passage that the evidence is from."""


NO_CONTEXT = Context()


def supplied(missing: Row, start: int, found: Row, context: Context) -> bool:
    """Say whether the subject, which the evidence leaves out, is known from elsewhere."""
    if any(term.kind == "number" or term.operators for term in missing):
        return False
    if found[0].pronoun and len(missing) == 1 and missing[0].key in _AMOUNTS:
        asked = any(same(missing[0], term) for term in context.question[:-1])
        return asked and all(term.key in _COSTS for term in found[:start])
    if start or not (found[0].pronoun or context.heading):
        return False
    subject = _subject(context.before)
    if not all(any(same(term, other) for other in subject) for term in missing):
        return False
    return context.heading or _one_name(context.before)


def _subject(row: Row) -> Row:
    """Return the terms a sentence begins with, up to the first small word."""
    ends = (n for n in range(1, len(row)) if row[n].small or row[n].edge or row[n].kind == "end")
    return row[: next(ends, 0)]


def _one_name(row: Row) -> bool:
    """Say whether only one name stands in the row, of however many words."""
    first = not row[0].small  # "Anna", unlike "the club", may be one
    starts = [n for n, t in enumerate(row) if n and t.kind == "name" and not _goes_on(row, n)]
    return first + len(starts) <= 1


def _goes_on(row: Row, n: int) -> bool:
    joined = not row[n].small and not row[n].edge
    return joined and (n == 1 or row[n - 1].kind == "name")


def answers(said: Row, places: Sequence[int], found: Row, context: Context) -> bool:
    """Say whether a claim without a subject of its own stands beside that of the question."""
    asked = [term for term in context.question[:-1] if term.key not in _AMOUNTS | _ASKED_FOR]
    start = min(places)
    begins = start == 0 or bool(found[start].edge)
    sentence = any(term.be for term in said) or (len(said) > FEW and begins)
    pronoun = said[0].pronoun and not found[places[0]].pronoun
    if not asked or (sentence and not pronoun):
        return True
    around = [*said, *found[:-1], *context.before[:-1]]
    known = [any(same(term, other) for other in around) for term in asked]
    strange = [term for k, term in zip(known, asked, strict=True) if not k and term.kind != "word"]
    if any(term.word not in context.passage for term in strange):
        return False
    enough = sum(known) >= _BOUND * len(asked)
    return enough and (sentence or _is_beside(places, found, asked, context))


def _is_beside(places: Sequence[int], found: Row, asked: Row, context: Context) -> bool:
    """Say whether nothing of its own kind stands between an answer and what was asked."""
    near = [n for n, term in enumerate(found[:-1]) if any(same(a, term) for a in asked)]
    near = [n for n in near if n not in places]
    if not near:
        return context.heading
    kinds = {found[place].kind for place in places} - {"word"}
    rivals = [n for n, t in enumerate(found) if t.kind in kinds and n not in (*places, *near)]
    nearer = sum(_distance(n, rivals) <= _distance(n, places) for n in near)
    best = min(near, key=lambda n: _distance(n, places))
    low, high = sorted((best, min(places, key=lambda place: abs(place - best))))
    between = range(low + 1, high)
    parted = any(n in rivals or found[n].edge == "|" for n in between)
    return not parted and 2 * nearer <= len(near)


def _distance(place: int, others: Sequence[int]) -> float:
    return min((abs(place - other) for other in others), default=float("inf"))

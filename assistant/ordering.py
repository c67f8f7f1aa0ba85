"""Whether what has changed places between a claim and its evidence may do so."""

from collections.abc import Sequence

from .terms import Term

Row = Sequence[Term]
Chunk = list[int]
"""Indices of a claim's terms that follow each other in the evidence too."""


def in_order(said: Row, places: Sequence[int], found: Row) -> bool | None:
    """Say whether the claim tells its evidence in another voice; None if it tells another thing.

    "In 1921 Anna sued Carl", "Carl was sued by Anna" and "Anna sued Carl in 1921" are one;
    "Carl sued Anna" is another. `places` are the claim's terms in the evidence.
    """
    chunks = _chunks(places)
    if len(chunks) == 1:
        return False
    if _changes_voice(said, places, found):
        return True
    moved = _moved(chunks, said, places, found)
    harmless = (
        (len(moved) == 1 and _is_moved_whole(moved[0], chunks, said, places, found))
        or _is_turned(chunks, said, places, found)
        or _is_regrouped(chunks, said, places, found)
    )
    return False if harmless else None


def _chunks(places: Sequence[int]) -> list[Chunk]:
    ranks = {place: n for n, place in enumerate(sorted(set(places)))}
    chunks: list[Chunk] = []
    for n, place in enumerate(places):
        if n and ranks[place] - ranks[places[n - 1]] in (0, 1):
            chunks[-1].append(n)
        else:
            chunks.append([n])
    return chunks


def _moved(chunks: list[Chunk], said: Row, places: Sequence[int], found: Row) -> list[Chunk]:
    """Return the chunks outside the heaviest run that keeps the evidence's order."""
    best: list[tuple[float, list[int]]] = []
    for n, chunk in enumerate(chunks):
        weight = 0.1 if _is_movable(chunk, said, places, found) else float(len(chunk))
        runs = [best[k] for k in range(n) if places[chunks[k][-1]] < places[chunk[0]]]
        total, run = max(runs, key=lambda r: r[0], default=(0.0, []))
        best.append((total + weight, [*run, n]))
    kept = max(best, key=lambda r: r[0])[1]
    return [chunk for n, chunk in enumerate(chunks) if n not in kept]


def _is_movable(chunk: Chunk, said: Row, places: Sequence[int], found: Row) -> bool:
    """Say whether a chunk is a whole phrase in both: "in 1921", "at the lake"."""
    here, there = said[chunk[0]].preposition, found[places[chunk[0]]].preposition
    if not here or here != there or here == "of":
        return False
    return _ends(said, chunk[-1]) and _ends(found, places[chunk[-1]])


def _ends(row: Row, n: int) -> bool:
    """Say whether the words that belong together end with a term."""
    if n + 1 >= len(row):
        return True
    return bool(row[n + 1].edge) or (row[n + 1].small and row[n + 1].preposition != "of")


def _is_moved_whole(
    chunk: Chunk, chunks: list[Chunk], said: Row, places: Sequence[int], found: Row
) -> bool:
    """Say whether a phrase has gone to or from the claim's end, or past one other phrase."""
    start = found[places[chunk[0]]]
    if not _is_movable(chunk, said, places, found) or start.edge in ("&", ",", "|"):
        return False
    order = sorted(chunks, key=lambda c: places[c[0]])
    here, there = chunks.index(chunk), order.index(chunk)
    free_here = here in (0, len(chunks) - 1) or bool(said[chunks[here + 1][0]].preposition)
    after = places[order[there + 1][0]] if there + 1 < len(order) else None
    free_there = there == 0 or after is None or bool(found[after].preposition)
    return free_here and free_there


def _changes_voice(said: Row, places: Sequence[int], found: Row) -> bool:
    """Say whether one of the two is the passive of the other."""
    agent = _agent(said)
    if agent is not None:
        return not found[places[agent]].preposition and _is_passive_of(agent, said, places)
    there = _agent(found[:-1])
    if there is None or there not in places:
        return False
    order = sorted(range(len(places)), key=lambda n: places[n])
    passive = [found[places[n]] for n in order]
    agent = [places[n] for n in order].index(there)
    return not said[order[agent]].preposition and _is_passive_of(agent, passive, order)


def _agent(row: Row) -> int | None:
    """Return where the doer of a passive sentence begins: "was founded by Anna"."""
    for n, term in enumerate(row):
        if term.preposition == "by" and term.kind != "number" and any(t.be for t in row[:n]):
            return n
    return None


def _is_passive_of(agent: int, passive: Row, places: Sequence[int]) -> bool:
    """Say whether doer, verb and what is done to stand the other way round in the active."""
    verb = max((n for n in range(agent) if passive[n].be), default=None)
    if not verb:
        return False
    doer = [agent]
    while doer[-1] + 1 < len(passive) and not (
        passive[doer[-1] + 1].small or passive[doer[-1] + 1].edge
    ):
        doer.append(doer[-1] + 1)
    patient = [places[n] for n in range(verb) if not passive[n].preposition]
    if not patient:
        return False
    return max(places[n] for n in doer) < places[verb] < min(patient)


def _is_turned(chunks: list[Chunk], said: Row, places: Sequence[int], found: Row) -> bool:
    """Say whether the two sides of "is" have changed places: "Kiel is the capital"."""
    if len(chunks) != 2:
        return False
    here, there = said[chunks[1][0]], found[places[chunks[0][0]]]
    plain = not (here.operators or there.operators or here.preposition or there.preposition)
    return here.be and there.be and plain


def _is_regrouped(chunks: list[Chunk], said: Row, places: Sequence[int], found: Row) -> bool:
    """Say whether all that changed is "oil price" to "price of oil", or "A and B" to "B and A"."""
    flat = [n for chunk in chunks for n in chunk]
    falls = [k for k in flat[1:] if places[k] < places[k - 1]]
    for k in falls:
        apart = places[k - 1] - places[k]
        later = found[places[k - 1]]
        joined = said[k].edge == later.edge and later.edge in ("&", ",")
        joined = joined and not (said[k].preposition or later.preposition)
        joined = joined and _ends(said, k) and _ends(found, places[k - 1])
        owned = said[k].preposition == "of" and (later.owned or not later.small)
        if apart != 1 or not (joined or owned):
            return False
    rises = [k for k in flat[1:] if places[k] > places[k - 1] + 2]
    return bool(falls) and not rises

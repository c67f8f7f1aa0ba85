"""What a comparison sets beside each other, and on which matter, as the order says it."""

import os
import re
from collections.abc import Sequence

from msgspec import Struct

from ..contents import Part
from ..kinds import kind_of
from ..records import readable
from ..tokens import tokens
from ..wording import stems
from .topics import Topic, topic_of

_MOST = 4
_LONGEST = 1_000
"""Characters: what is to be compared is said at the head of an order."""
_AND = re.compile(
    r"\s*(?:,|\b(?:and|with|to|versus|vs\.?|against|und|mit|gegen|et|avec|y|con|e|com|en|met)\b)\s+",
    re.IGNORECASE,
)
_ON = re.compile(
    r"\s+(?:with (?:respect|regard) to|in terms of|regarding|concerning|as (?:to|for)|on|for|"
    r"wat betreft|hinsichtlich|bezüglich|in bezug auf|concernant|en cuanto a|riguardo a|"
    r"quanto a)\s+"
    r"(?P<matter>[^?.!]+)[?.!]*$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"^(?P<matter>[\w\s'-]{3,60}?)\s+(?:of|in|from|between|von|des?|du|dei|van)\s+(?=\S)",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"^.*?\b(?:compar\w*|contrast|differences?|differ|vergleich\w*|unterschiede?|différences?|"
    r"diferencias?|diferenças?|differenz[ea]|confronta\w*|paragona|vergelijk\w*|verschil(?:len)?)\b"
    r"(?:\s+(?:between|of|zwischen|von|entre|tra|fra|tussen|de|des|sind|are))?\s*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:the|my|our|der|die|das|le|la|les|l'|el|los|las|il|i|o|a|os|as|de|het)\s+"
)


class Side(Struct, frozen=True):
    """One side: whole documents, or what speaks of `words` in any."""

    name: str
    parts: tuple[Part, ...]
    words: frozenset[str] = frozenset()


def sides_of(
    question: str, parts: Sequence[Part], named: Sequence[str]
) -> tuple[list[Side], Topic]:
    """Return the sides of a comparison, fewer than two if they are not clear, and its matter."""
    rest = _ORDER.sub("", readable(question)[:_LONGEST]).strip(" ?.!")
    matter = _ON.search(rest)
    topic = topic_of(matter["matter"]) if matter else topic_of("")
    rest = rest[: matter.start()] if matter else rest
    if len(named) > 1:
        return [Side(_name(part), (part,)) for part in parts if part.path in named][:_MOST], topic
    if not matter and (before := _OF.match(rest)) and _AND.search(rest[before.end() :]):
        topic, rest = topic_of(before["matter"]), rest[before.end() :]
    said = [piece for each in _AND.split(rest) if (piece := _ARTICLE.sub("", each.strip()))]
    telling = [piece for piece in said if stems(piece)]
    if len(telling) > 1:
        return [_side(piece, parts, telling) for piece in telling[:_MOST]], topic
    if 1 < len(parts) <= _MOST:
        return [Side(_name(part), (part,)) for part in parts], topic
    return [], topic


def _side(said: str, parts: Sequence[Part], all_said: Sequence[str]) -> Side:
    """Return the document whose name has all the words of a side, or the words alone."""
    common = frozenset[str]().union(*([] if len(all_said) < 2 else [_shared(all_said)]))
    name = os.path.splitext(said)[0] if kind_of(said) else said
    wanted = stems(name) - common or stems(name)
    fitting = [part for part in parts if wanted <= _named(part)]
    own = min(fitting, key=lambda part: len(_named(part)), default=None)
    if own is not None:
        return Side(said, (own,))
    return Side(said, tuple(parts), frozenset(wanted))


def _shared(said: Sequence[str]) -> frozenset[str]:
    return frozenset.intersection(*(frozenset(stems(each)) for each in said))


def _named(part: Part) -> set[str]:
    base = os.path.splitext(os.path.basename(part.path))[0]
    return stems(" ".join(tokens(base.replace("_", " ")))) | stems(part.title)


def _name(part: Part) -> str:
    return os.path.basename(part.path)

"""Which sentences bear on an order: by exact words where it says "mention", else by its words."""

import os
import re

from msgspec import Struct

from ..contents import Part
from ..intent_words import COUNT, DOCUMENTS, HOW_MANY, IN_WHICH, LIST, OF_OURS, WHICH, WORKS
from ..matching import matched_words
from ..records import Page, readable
from ..wording import stems
from .job import Job
from .pieces import Piece, pieces_of
from .topics import Topic, share, topic_of
from .values import asks_for_sums, is_noun, value_of, values_in

_ENOUGH = 0.66
"""So many of the telling words make a sentence one that is asked for: two of three."""

_HEADING = 60
"""Characters of a line that may be a heading."""


def _any(*parts: tuple[str, ...]) -> str:
    return "(?:" + "|".join(each for part in parts for each in part) + ")"


_FILES = re.compile(
    rf"{_any(WHICH, HOW_MANY, IN_WHICH, COUNT, LIST)}(?: all| every| any)?(?: {_any(OF_OURS)})?"
    rf" (?:\w+ )?{_any(DOCUMENTS, WORKS)}(?:(?<=[snif])|(?<=äge))\b(?! addresses)"
)
"""Asks for files, not for what is in them; a singular may be part of another noun."""
_MENTION = re.compile(
    r"\b(?:mention(?:s|ed|ing)?|refer(?:s|ring)? to|cit(?:e|es|ing)|quot(?:e|es|ing)|name|names|"
    r"contain(?:s|ing)?(?: the)? (?:words?|phrase|term|name)|talks? (?:about|of)|"
    r"speaks? (?:about|of)|erwähn(?:en|t)|nenn(?:en|t)|enth(?:alten|ält) das wort|"
    r"mentionn(?:ent|e)|contien(?:nen)?t le mot|parlent? de|mencionan?|contienen? la palabra|"
    r"menzionan?o?|contengono la parola|parlano di|mencionam?|contêm a palavra|noem(?:en|t)|"
    r"bevat(?:ten)? het woord|vermeld(?:en|t))\s+(?P<what>[^?.!]{2,120})",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    r"\b(?:is|are|was|were|do|does|ist|wird|werden|est|sont|es|è|é|is|worden|wordt)\s+"
    r"(?P<what>[^?.!]{2,120}?)\s+"
    r"(?:mentioned|named|cited|quoted|discussed|erwähnt|genannt|mentionnée?|vermeld|genoemd)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\s+(?:in|within|across|from|among)\s+(?:the|my|our|these|all|this)\b.*$", re.I
)


class Condition(Struct, frozen=True):
    """What a sentence must have; `words` exactly as the keyword index compares them."""

    topic: Topic
    words: str = ""
    value: str = ""
    by_file: bool = False

    def __bool__(self) -> bool:
        """Say whether there is a condition at all."""
        return bool(self.topic or self.words or self.value)

    def holding(self, part: Part, page: Page) -> list[Piece]:
        """Return the sentences of a page that fulfil it, in order."""
        if self.words:
            return _with_words(self.words, part, page)
        pieces = pieces_of(part.path, page)
        if self.value:
            pieces = [p for p in pieces if values_in(page.text[p.start : p.end], self.value)]
        return _about(self, part, pieces) if self.topic else pieces


def condition_of(job: Job) -> Condition:
    """Return what is looked for."""
    question = " ".join(job.question.split())
    files = _FILES.search(question.lower())
    by_file = files is not None
    found = _MENTION.search(question) or _MENTIONED.search(question)
    if found:
        what = _PLACE.sub("", found["what"]).strip(" \"'“”„«»,;:")
        return Condition(topic_of(what), what, by_file=by_file)
    value = "" if by_file else value_of(question)
    topic = topic_of(question[files.end() :] if files else question, job.named)
    if value:
        topic = topic_of(" ".join(w for w in topic.text.split() if not is_noun(w)))
    return Condition(topic, value=value, by_file=by_file)


def _with_words(what: str, part: Part, page: Page) -> list[Piece]:
    if not matched_words([what], [readable(page.text)])[0]:
        return []
    pieces = pieces_of(part.path, page)
    has = matched_words([what], [piece.text for piece in pieces])
    return [piece for piece, words in zip(pieces, has, strict=True) if words]


def _about(condition: Condition, part: Part, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces that speak of the topic, or stand under a heading that does."""
    title = stems(f"{part.title} {os.path.basename(part.path)}".replace("_", " "))
    heading: set[str] = set()
    kept = []
    for piece in pieces:
        if _is_heading(piece.text):
            heading = stems(piece.text)
            if not condition.by_file:
                continue
        says = share(condition.topic, piece.text, frozenset(heading)) >= _ENOUGH
        if says or (not condition.by_file and _belongs(condition.topic, piece, heading, title)):
            kept.append(piece)
    return kept


def _belongs(topic: Topic, piece: Piece, heading: set[str], title: set[str]) -> bool:
    """Say whether a piece is listed under the topic: a row, an item, or, of what is paid, a sum."""
    above = heading | title if asks_for_sums(topic.text) else heading
    if len(topic.stems & above) < _ENOUGH * len(topic.stems) or topic.together:
        return False
    if asks_for_sums(topic.text):
        return bool(values_in(piece.text, "sum"))
    return " | " in piece.text or piece.shown != piece.text


def _is_heading(text: str) -> bool:
    plain = len(text) <= _HEADING and text[:1].isalnum() and text[-1:].isalpha()
    return text.startswith("#") or (plain and not any(map(str.isdigit, text)))

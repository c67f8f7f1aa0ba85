"""A question for a fact of a sentence, by rules.

Where the rules do not reach, the question stays in the order of the statement, with the wh-word
where the fact stood ("The buoys lie how many metres above the weir?"), which is right English for
a quiz; elsewhere than in English, with a gap in its place. Questions of that kind are about as good
to train and test on as well-formed ones (Lewis et al. 2019, "noisy cloze").
"""

import re

from ..wording import STOP_WORDS
from .facts import Fact, Kind

GAP = "…"

_ASKED = {
    Kind.DATE: "what date",
    Kind.YEAR: "what year",
    Kind.PERCENT: "what percentage",
    Kind.MONEY: "how much",
    Kind.COUNT: "how many",
    Kind.NUMBER: "which number",
    Kind.NAME: "who or what",
}
_OPENING = re.compile(
    r"^(?:However|Also|Additionally|Furthermore|Moreover|Therefore|Thus|Finally|Similarly|In fact|"
    r"In addition|For example|For instance|As a result|In particular|Today|Then|Still), "
)
_AUXILIARY = r"(?:was|were|is|are|has|have|had|can|will|must|may|should)"
_SUBJECT = re.compile(
    rf"(?P<subject>[^,;:()]{{2,60}}?) (?P<verb>{_AUXILIARY}) (?P<rest>[^,;:()]{{2,80}})"
)
_CLAUSE = re.compile(r"\b(?:that|which|who|whose|when|if|because|while|in|on|at|since)\b", re.I)
_LAST = re.compile(r"(?P<before>.+?),? (?P<preposition>in|on|since|until|by|after|before) $")
_ARTICLE = re.compile(r"\b(?:a|an|the|its|their|his|her|this|these|those)\s+$", re.IGNORECASE)
_BEFORE_TIME = re.compile(r"\b(?:in|on|since|until|by|after|before|from|to|of)\s+$", re.IGNORECASE)
_FIRST = re.compile(r"(?P<preposition>In|On|Since|Until|By|After|Before) $")
_LABEL = re.compile(r"(?:^|\b[A-Z]\w*\s+)$")
_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_WORD_AFTER = re.compile(r"\s+(\w+)|\.$|$|,\s(?!\w+,|and\b|or\b)")


def question_about(sentence: str, fact: Fact, english: bool = True) -> str:
    """Return a question whose answer is the fact of a sentence on one line."""
    opening = _OPENING.match(sentence) if english else None
    cut = opening.end() if opening and opening.end() <= fact.start else 0
    before, after = sentence[cut : fact.start], sentence[fact.end :].rstrip(" .!。")
    if not english or not can_be_asked(sentence, fact):
        return f"{before}{GAP}{after}".strip()
    asked = _ASKED[fact.kind]
    if not before:
        return f"{asked.capitalize()}{after}?"
    return (
        _inverted(before, asked, after)
        or _moved(before, asked, after)
        or f"{before[0].upper()}{before[1:]}{asked}{after}?"
    )


def can_be_asked(sentence: str, fact: Fact) -> bool:
    """Say whether a wh-word can stand in the fact's place in English."""
    before, after = sentence[: fact.start], sentence[fact.end :]
    if is_aside(sentence, fact):
        return False
    if fact.kind in (Kind.YEAR, Kind.DATE):
        return bool(_BEFORE_TIME.search(before)) and not after.startswith(("-", "–", "/"))
    if fact.kind is Kind.NAME and not _is_whole_name(before, after):
        return False
    if fact.kind in (Kind.NUMBER, Kind.COUNT) and _LABEL.search(before):
        return False
    return not _ARTICLE.search(before)


def is_aside(sentence: str, fact: Fact) -> bool:
    """Say whether a fact stands in parentheses."""
    before = sentence[: fact.start]
    return before.count("(") > before.count(")")


def _is_whole_name(before: str, after: str) -> bool:
    """Say whether a name stands between words of grammar, so that nothing else belongs to it."""
    first, last = _WORD_BEFORE.search(before), _WORD_AFTER.match(after)
    whole_after = last is not None and (last[1] is None or last[1].lower() in STOP_WORDS)
    return whole_after and (not before or (first is not None and first[1].lower() in STOP_WORDS))


def _inverted(before: str, asked: str, after: str) -> str:
    """Return the question that begins with the wh-word, if the fact is the last of a plain clause:
    "The shed was painted in 1987" -> "In what year was the shed painted?"."""
    last = _LAST.match(before)
    clause = _SUBJECT.fullmatch(last["before"]) if last and not after else None
    if last is None or clause is None or _CLAUSE.search(clause["subject"]):
        return ""
    subject = re.sub(r"^(The|A|An|Our|Its|Their|All|Some)\b", _lower, clause["subject"])
    first = last["preposition"].capitalize()
    return f"{first} {asked} {clause['verb']} {subject} {clause['rest']}?"


def _moved(before: str, asked: str, after: str) -> str:
    """Return the question with a time that opens the sentence put at its end:
    "In 1987, we painted it" -> "We painted it in what year?"."""
    first, rest = _FIRST.fullmatch(before), after.lstrip(", ")
    if first is None or not rest:
        return ""
    return f"{rest[0].upper()}{rest[1:]} {first['preposition'].lower()} {asked}?"


def _lower(found: re.Match[str]) -> str:
    return found[0].lower()

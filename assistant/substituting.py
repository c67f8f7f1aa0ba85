"""What is new in a shortened question, put into the last one in place of what it answers to."""

import re

from .followup_words import SPEECH, Speech
from .leaning import Kind, Lean
from .noun_phrases import Phrase, is_rate, is_time, names, phrases, tokens
from .wording import stem

_YEAR = re.compile(r"\b(?:1[0-9]|20|21)\d\d\b")
_STAND_IN = re.compile(
    r"(?i)^(?:of )?(?:the ones?|that|those|celui|celle|ceux|celles|el|la|los|las|quello|quella)"
    r" (?=(?:of|in|on|at|for|from|to|with|by|under|over|de|du|des|del|para|con|en|di|per)\b)"
)
"""What only stands for the noun of the last question: "the one in Mill Lane"."""
_DOES = re.compile(r"(?i)\b(d)oes(?= $)")
_ENDS = " ?!.…"


def substituted(lean: Lean, last: str) -> str | None:
    """Return the last question with the new part in it; None where its place is not clear."""
    new, speech = _STAND_IN.sub("", lean.rest), lean.speech
    if lean.kind is Kind.PARALLEL:
        return _names_changed(new, last, speech)
    years = _YEAR.findall(new)
    if len(years) == 1 and (old := list(_YEAR.finditer(last))):
        bare = _YEAR.sub("", new)
        if not [word for word in tokens(bare) if word.low not in speech.prepositions]:
            return _put(last, old[-1].start(), old[-1].end(), years[0])
    first = tokens(new)[0]
    if first.low in speech.prepositions or first.low in speech.of:
        return _placed(new[0].lower() + new[1:], first.low, last, speech)
    if years and new == years[0]:
        return _added(last, f"in {new}" if speech is SPEECH["en"] else new)
    return _replaced(new, last, speech)


def _placed(new: str, preposition: str, last: str, speech: Speech) -> str | None:
    of = preposition in speech.of
    known = [
        p
        for p in phrases(last, speech)
        if p.preposition == preposition or (of and p.linked and p.preposition in speech.of)
    ]
    if known:
        return _put(last, known[-1].begin, known[-1].end, new)
    fresh = phrases(new, speech)
    if len(fresh) == 1 and (same := _with_head_of(fresh[0], phrases(last, speech))):
        return _put(last, same.start, same.end, fresh[0].text)
    return _added(last, new)


def _replaced(new: str, last: str, speech: Speech) -> str | None:
    fresh = phrases(new, speech)
    known = [p for p in phrases(last, speech) if [is_rate(p)] == [is_rate(new) for new in fresh]]
    if not known:
        return None
    phrase = fresh[0]
    if same := _with_head_of(phrase, known):
        return _exchange(last, same, phrase, speech)
    called = [name for name in names(f"X {last}") if name in last and speech is not SPEECH["de"]]
    if phrase.text[0].isupper() and len(called) == 1:
        old = called[0].rpartition(" of ")[2]
        start = last.index(old)
        return _put(last, start, start + len(old), phrase.bare)
    if is_time(phrase.bare):
        known = [p for p in known if is_time(p.bare)]
        return _exchange(last, known[0], phrase, speech) if len(known) == 1 else _added(last, new)
    free = [p for p in known if not p.asked and not _YEAR.fullmatch(p.bare)] or known
    like = [p for p in free if _shape(p, speech) == _shape(phrase, speech)]
    if len(free) == 1 or len(like) == 1:
        return _exchange(last, (like or free)[0], phrase, speech)
    return None


def _with_head_of(phrase: Phrase, known: list[Phrase]) -> Phrase | None:
    wanted = {stem(word) for word in phrase.words}
    same = [p for p in known if wanted & {stem(word) for word in p.words}]
    return same[0] if len(same) == 1 else None


def _exchange(last: str, old: Phrase, new: Phrase, speech: Speech) -> str:
    """Put a phrase in place of another, whose article stays if the new one has none and is one of
    the same words, or a name."""
    shared = set(old.words) & set(new.words)
    named = new.text[0].isupper() and old.article.lower() not in speech.indefinite
    keeps = old.article and not new.article and (shared or named)
    start = old.start + len(old.article) if keeps else old.start
    changed = _put(last, start, old.end, f" {new.text}" if keeps else new.text)
    several = not new.article and new.words[-1].endswith(("s", "children", "people", "men"))
    return _DOES.sub(r"\1o", changed[:start]) + changed[start:] if several else changed


def _shape(phrase: Phrase, speech: Speech) -> tuple[str, bool]:
    if phrase.article:
        article = phrase.article.lower()
        return ("indefinite" if article in speech.indefinite else "definite"), False
    plural = phrase.words[-1].endswith("s") and not phrase.words[-1].endswith("ss")
    return "named" if phrase.text[0].isupper() else "bare", plural


def _names_changed(new: str, last: str, speech: Speech) -> str | None:
    fresh, known = names(f"X {new}"), [name for name in names(f"X {last}") if name in last]
    fresh = [name.removeprefix("X ") for name in fresh]
    known = [name.removeprefix("X ") for name in known]
    if len(fresh) != 1 or len(known) != 1 or speech is SPEECH["de"]:
        return None
    start = last.index(known[0])
    return _put(last, start, start + len(known[0]), fresh[0])


def _put(last: str, start: int, end: int, new: str) -> str:
    return last[:start] + new + last[end:]


def _added(last: str, new: str) -> str:
    return f"{last.rstrip(_ENDS)} {new}?"

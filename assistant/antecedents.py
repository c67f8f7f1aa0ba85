"""What the pronouns of a question stand for, by what was asked and answered before."""

import re
from collections.abc import Sequence

from .answers import Answer, Turn
from .followup_words import ORDERS, SPEECH, Speech
from .leaning import Lean, Pointer
from .noun_phrases import Phrase, is_time, names, phrases, tokens
from .wording import STOP_WORDS, stem

_LOOKED_BACK = 4
_YEAR = re.compile(r"\d{4}")
_SEEKS_A_PLACE = re.compile(r"(?i)\b(?:where|capital|city|town|country|place|wo|où|dónde|dove)\b")
_WHICH = re.compile(r"(?i)\W*(?:which|what)\b")
_SEEKS_A_NAME = re.compile(r"(?i)^\W*(?:which|what(?: is|'s| was) the (?:name|capital|title)\b)")
_BEFORE_TIMES = frozenset(
    ["on", "in", "since", "until", "during", "before", "after", "am", "im", "en"]
)


def pointed_out(lean: Lean, turns: Sequence[Turn]) -> str | None:
    """Return the question with what its pronouns stand for in their place; None if that is not
    clear."""
    text, shift, known = lean.rest, 0, dict[str, str]()
    for pointer in lean.pointers:
        if pointer.role in known:  # once named, it can be pointed at
            continue
        found = _antecedent(pointer, lean, turns)
        if found is None:
            return None
        if found in known.values():
            continue
        known[pointer.role] = found
        start, end = pointer.token.start + shift, pointer.token.end + shift
        written = _written(pointer, found, lean, text[end:])
        if written is None:
            return None
        text, shift = text[:start] + written + text[end:], shift + len(written) - (end - start)
    return text


def topic(turns: Sequence[Turn], speech: Speech) -> str | None:
    """Return what the last question is about, as a noun phrase of its own words."""
    return _thing(turns[-1].answer, speech)


def _antecedent(pointer: Pointer, lean: Lean, turns: Sequence[Turn]) -> str | None:
    last, speech = turns[-1].answer, lean.speech
    low = pointer.token.low
    if pointer.role == "persons" or low in ("his", "her", "hers"):
        return _person(turns, speech)
    if speech is SPEECH["de"] and low in ("sie", "ihr", "ihre", "ihren", "ihrem", "ihrer"):
        return _person(turns, speech, sure=True) or _thing(last, speech)
    if pointer.role == "several" or low in ("their", "theirs", "those", "these"):
        return _sought(last) or _several(last, speech) or _thing(last, speech)
    if pointer.role == "there":
        return _place(last, speech)
    if pointer.role == "that" and speech is SPEECH["en"]:
        return _same_noun(pointer, lean, last) if pointer.before_noun else None
    return _thing(last, speech)


def _written(pointer: Pointer, found: str, lean: Lean, after: str) -> str | None:
    if pointer.role == "whose":
        ending = "'" if found.endswith("s") else "'s"
        return found + ending if lean.speech is SPEECH["en"] else None
    if pointer.role == "there":
        if lean.speech is not SPEECH["en"]:
            return f"{pointer.token.text} ({found})"
        return f"in {found}" if found[0].isupper() else f"at {found}"
    if pointer.before_noun:
        noun = tokens(after)[0]
        return found if not after[: noun.start].strip() else None
    return found


def _thing(last: Answer, speech: Speech) -> str | None:
    if sought := _sought(last):
        return sought
    known = phrases(last.question, speech)
    free = [p for p in known if not p.asked and not _is_time(p)]
    if not free:
        return known[0].text if known else None
    if known[0].asked and _WHICH.match(last.question) and not free[0].linked:
        return None  # of "which warranty applies to the pump", it may be either
    if sum(not p.preposition for p in free) > 1:
        return None
    first = free[0]
    chain = [first, *_linked(known[known.index(first) + 1 :])]
    if len(chain) > 1 and not _is_called(first):
        return chain[-1].text  # of the hours of the museum, it is the museum
    return last.question[first.start : chain[-1].end]


def _sought(last: Answer) -> str | None:
    """Return the name that the last question sought and got."""
    if not _SEEKS_A_NAME.search(last.question):
        return None
    named = _new_names(last)
    return named[0] if len(named) == 1 else None


def _is_called(phrase: Phrase) -> bool:
    """Say whether a phrase has a name or a number of its own: "the Battle of", "article 7 of"."""
    return any(word[0].isupper() or word[0].isdigit() for word in phrase.bare.split())


def _linked(known: Sequence[Phrase]) -> list[Phrase]:
    found = []
    for phrase in known:
        if not phrase.linked:
            break
        found.append(phrase)
    return found


def _several(last: Answer, speech: Speech) -> str | None:
    known = phrases(last.question, speech)
    plural = [p for p in known if p.words[-1].endswith("s") and not p.words[-1].endswith("ss")]
    return plural[0].text if plural else None


def _person(turns: Sequence[Turn], speech: Speech, sure: bool = False) -> str | None:
    """Return the person last asked for with "who", or the one name of a question since.

    A `sure` one was asked for in the last question.
    """
    recent = [turn.answer for turn in turns[-_LOOKED_BACK:]]
    who = [answer for answer in recent if _asks_who(answer.question, speech)]
    others = {name for answer in who for name in _names_in(answer.question)}
    for answer in reversed(recent[-1:] if sure else recent):
        if answer in who and (named := _new_names(answer)):
            return next((name for name in named if " " in name), named[0])
        named = [name for name in _names_in(answer.question) if name not in others]
        if named and not sure:
            return named[0] if len(named) == 1 else None
    return None


def _asks_who(question: str, speech: Speech) -> bool:
    return any(token.low in speech.who for token in tokens(question))


def _place(last: Answer, speech: Speech) -> str | None:
    thing = _thing(last, speech)
    if _SEEKS_A_PLACE.search(last.question) and (named := _new_names(last)):
        return named[-1] if speech is SPEECH["en"] or not thing else f"{thing}, {named[-1]}"
    known = phrases(last.question, speech)
    placed = [p for p in known if p.preposition in ("in", "at", "to", "from") and not _is_time(p)]
    return placed[-1].text if placed else thing


def _same_noun(pointer: Pointer, lean: Lean, last: Answer) -> str | None:
    """Return the part of the last question's phrase before the noun that both have: "that report"
    is "the annual report"."""
    noun = next((t for t in tokens(lean.rest) if t.start > pointer.token.start), None)
    if noun is None:
        return None
    for phrase in phrases(last.question, lean.speech):
        if stem(noun.low) == stem(phrase.words[-1]):
            return phrase.text[: -len(phrase.words[-1])].strip() or None
    return None


def _new_names(last: Answer) -> list[str]:
    """Return the names of an answer that its question does not hold."""
    if not last.answered:
        return []
    asked = {token.low for token in tokens(last.question)}
    found = names(last.answer)
    begins = tokens(last.answer)[:2]
    if len(begins) > 1 and begins[1].low in asked and begins[0].low not in STOP_WORDS:
        found += [begins[0].text] * begins[0].text[0].isupper()  # "Arsenal won"
    return [name for name in found if not {token.low for token in tokens(name)} <= asked]


def _names_in(question: str) -> list[str]:
    first = tokens(question)[:1]
    if first and first[0].low in ORDERS:
        question = question[first[0].end :]
    return [name for name in names(f"x {question}") if name in question]


def _is_time(phrase: Phrase) -> bool:
    return bool(_YEAR.fullmatch(phrase.bare)) or (
        phrase.preposition in _BEFORE_TIMES and is_time(phrase.bare)
    )

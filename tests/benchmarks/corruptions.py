"""Sentences told another way, and sentences that tell something else: by rule, for `support.py`.

Each function takes a sentence, its passage and a random source, and returns the new sentence, or
None where the rule does not apply.
"""

import re
from collections.abc import Callable
from itertools import pairwise
from random import Random

Change = Callable[[str, str, Random], str | None]

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*\b")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w.,]*\w)")
_BEING = re.compile(r"\b(is|are|was|were|has|had|can|will)\b(?! not)")
_MONTHS = (
    "January February March April June July August September October November December".split()
)
_UNITS = (
    "percent years months weeks days hours minutes seconds miles kilometers km metres meters feet "
    "acres tons kilograms pounds dollars euros people students members times"
).split()
_OPPOSITES = [
    ("more", "less"), ("before", "after"), ("largest", "smallest"), ("larger", "smaller"),
    ("higher", "lower"), ("first", "last"), ("all", "some"), ("most", "few"), ("many", "few"),
    ("always", "never"), ("increased", "decreased"), ("highest", "lowest"), ("older", "younger"),
    ("oldest", "newest"), ("best", "worst"), ("over", "under"), ("until", "since"),
    ("early", "late"), ("northern", "southern"), ("north", "south"), ("east", "west"),
    ("both", "neither"), ("every", "no"), ("above", "below"), ("may", "must"),
]  # fmt: skip


def copied(sentence: str, passage: str, chance: Random) -> str | None:
    return sentence


def without_aside(sentence: str, passage: str, chance: Random) -> str | None:
    short = re.sub(r", (?:which|who|where|a|an|the|known|located|also)\b[^,;]+,(?= )", "", sentence)
    return short if short != sentence else None


def without_ending(sentence: str, passage: str, chance: Random) -> str | None:
    found = re.fullmatch(
        r"([^,;:]{25,}), (?:which|while|where|with|although|but|making)\b.+", sentence
    )
    return found[1] + "." if found and not re.search(r"\b(?:if|not only)\b", found[1]) else None


def reordered(sentence: str, passage: str, chance: Random) -> str | None:
    found = re.fullmatch(r"((?:In|During|On|At|By) [^,]{3,30}), ([^,;]+)\.", sentence)
    if found is None:
        return None
    first, rest = found[1], found[2]
    return f"{rest[0].upper()}{rest[1:]} {first[0].lower()}{first[1:]}."


def with_pronoun(sentence: str, passage: str, chance: Random) -> str | None:
    found = re.match(
        r"(?:The )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)*(?= (?:is|was|has|had|can) )", sentence
    )
    if found is None or found.group() in ("He", "She", "It", "They", "This", "There", "That"):
        return None
    return "It" + sentence[found.end() :]


def contracted(sentence: str, passage: str, chance: Random) -> str | None:
    short = re.sub(r"\b(is|are|was|were|did|does|do|had|has) not\b", r"\1n't", sentence)
    return short if short != sentence else None


def spelled(sentence: str, passage: str, chance: Random) -> str | None:
    words = "two three four five six seven eight nine ten eleven twelve".split()
    for number, word in enumerate(words, 2):
        for old, new in (
            (rf"(?<![\w.,]){number}(?![\w.,])", word),
            (rf"\b{word}\b(?!-)", str(number)),
        ):
            if re.search(old, sentence):
                return re.sub(old, new, sentence, count=1)
    return None


def redated(sentence: str, passage: str, chance: Random) -> str | None:
    pattern = rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})\b"
    other = re.sub(pattern, r"\2 \1 \3", sentence)
    return other if other != sentence else None


def number_changed(sentence: str, passage: str, chance: Random) -> str | None:
    found = list(_NUMBER.finditer(sentence))
    if not found:
        return None
    chosen = chance.choice(found)
    digits = chosen.group()
    new = str((int(digits[-1]) + chance.randint(1, 9)) % 10)
    return sentence[: chosen.start()] + digits[:-1] + new + sentence[chosen.end() :]


def number_moved(sentence: str, passage: str, chance: Random) -> str | None:
    here = list(_NUMBER.finditer(sentence))
    others = [n for n in _NUMBER.findall(passage) if n not in {m.group() for m in here}]
    if not here or not others:
        return None
    chosen = chance.choice(here)
    return sentence[: chosen.start()] + chance.choice(others) + sentence[chosen.end() :]


def numbers_swapped(sentence: str, passage: str, chance: Random) -> str | None:
    return _swapped(sentence, list(_NUMBER.finditer(sentence)), chance)


def number_from_beside(sentence: str, passage: str, chance: Random) -> str | None:
    """Take the sentence's other number for one, and leave out the part where it stood."""
    found = list(_NUMBER.finditer(sentence))
    if len(found) < 2 or found[0].group() == found[1].group():
        return None
    end = re.compile(r"[,;.]| and | but | while ").search(sentence, found[0].end())
    if end is None or not 25 < end.start() < found[1].start():
        return None
    return (
        sentence[: found[0].start()]
        + found[1].group()
        + sentence[found[0].end() : end.start()]
        + "."
    )


def name_swapped(sentence: str, passage: str, chance: Random) -> str | None:
    here = list(_NAME.finditer(sentence))
    others = sorted(set(_NAME.findall(passage)) - {m.group() for m in here})
    others = [n for n in others if n not in sentence and not n.startswith(tuple(_MONTHS))]
    if not here or not others:
        return None
    chosen = chance.choice(here)
    if chosen.group().startswith(tuple(_MONTHS)):
        return None
    return sentence[: chosen.start()] + chance.choice(others) + sentence[chosen.end() :]


def names_exchanged(sentence: str, passage: str, chance: Random) -> str | None:
    return _swapped(sentence, list(_NAME.finditer(sentence)), chance)


def negated(sentence: str, passage: str, chance: Random) -> str | None:
    found = list(_BEING.finditer(sentence))
    if not found or re.search(r"\b(?:not|never|no)\b|n't\b", sentence):
        return None
    chosen = found[0]
    return f"{sentence[: chosen.end()]} not{sentence[chosen.end() :]}"


def affirmed(sentence: str, passage: str, chance: Random) -> str | None:
    new = re.sub(r" not\b(?! only)|n't\b", "", sentence, count=1)
    return new if new != sentence else None


def unit_changed(sentence: str, passage: str, chance: Random) -> str | None:
    found = re.search(rf"(?<=\d )({'|'.join(_UNITS)})\b", sentence)
    if found is None:
        return None
    new = chance.choice([u for u in _UNITS if u[:4] != found[1][:4] and u not in sentence])
    return sentence[: found.start()] + new + sentence[found.end() :]


def month_changed(sentence: str, passage: str, chance: Random) -> str | None:
    found = re.search(rf"\b({'|'.join(_MONTHS)})\b", sentence)
    if found is None:
        return None
    new = chance.choice([m for m in _MONTHS if m not in sentence])
    return sentence[: found.start()] + new + sentence[found.end() :]


def turned(sentence: str, passage: str, chance: Random) -> str | None:
    pairs = [*_OPPOSITES, *((b, a) for a, b in _OPPOSITES)]
    fitting = [(a, b) for a, b in pairs if re.search(rf"\b{a}\b", sentence)]
    if not fitting:
        return None
    old, new = chance.choice(fitting)
    return re.sub(rf"\b{old}\b", new, sentence, count=1)


def _swapped(sentence: str, found: list[re.Match[str]], chance: Random) -> str | None:
    """Exchange two neighbours, unless they stand in one list, where that changes nothing."""
    pairs = [
        (a, b)
        for a, b in pairwise(found)
        if a.group() != b.group()
        and not re.fullmatch(r"\W*(?:and|or|of|in|the)?\W*", sentence[a.end() : b.start()])
        and not set(a.group().split()) & set(b.group().split())
        and not re.search(r",", sentence[a.end() : b.start()])
    ]
    if not pairs:
        return None
    a, b = chance.choice(pairs)
    middle = sentence[a.end() : b.start()]
    return sentence[: a.start()] + b.group() + middle + a.group() + sentence[b.end() :]


HONEST: tuple[Change, ...] = (
    copied, without_aside, without_ending, reordered, with_pronoun, contracted, spelled, redated,
)  # fmt: skip
CORRUPT: tuple[Change, ...] = (
    number_changed, number_moved, numbers_swapped, number_from_beside, name_swapped,
    names_exchanged, negated, affirmed, unit_changed, month_changed, turned,
)  # fmt: skip

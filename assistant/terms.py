"""A sentence as the row of its terms: what each says, and the small words that bear on it."""

import re
from collections.abc import Iterator

from msgspec import Struct

from .dates import month_of
from .normal_text import folded, in_one_form, number_key
from .small_words import (
    AUXILIARIES,
    BEING,
    CURRENCIES,
    HEDGES,
    JOINING,
    MULTIPLES,
    OPERATORS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SPELLED,
    UNITS,
)
from .stop_words import stop_words
from .wording import STOP_WORDS, stem

_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,:/]\d+)*(?P<nth>st|nd|rd|th|s)?(?![^\W_]))"
    r"|(?P<wide>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
    r"|(?P<word>\w[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]*(?:'[^\W\d_]+)*)"
    r"|(?P<sign>[$€£¥%])"
    r"|(?P<edge>[,;:()\[\]|—–。，、；：（）]|(?<=\s)-(?=\s))"
)
_WIDE_NOT = frozenset("不没沒无無非未别別")


class Term(Struct):
    """A word that carries meaning, a name or a number, with what stands before it.

    `key` is what terms are compared by: a stem, or a number in one form. `operators` are the
    words since the last term that turn or bound what is said (not, some, more than, before, may),
    by class. `edge` is the strongest border since the last term: "|" for the end of a cell or a
    clause, "," for other punctuation, "&" for "and" and its like, "who" for a relative pronoun.
    """

    key: str
    word: str
    kind: str
    """ "word", "name" or "number"; "end" for what follows the last term."""
    operators: frozenset[str] = frozenset()
    preposition: str = ""
    edge: str = ""
    be: bool = False
    """Whether a form of "to be", or a colon, stands before it."""
    auxiliary: bool = False
    """Whether a form of "to be", "to have" or "to do" stands before it."""
    pronoun: bool = False
    owned: bool = False
    """Whether the term before is its owner: Anna's boat."""
    small: bool = False
    """Whether any small word stands before it."""


def terms(text: str) -> list[Term]:
    """Return the terms of a sentence; one of the kind "end" closes the row."""
    plain = in_one_form(text)
    lists = _function_words(plain)
    row: list[Term] = []
    before = _Before()
    first = True
    for token in _TOKEN.finditer(plain):
        if token["edge"]:
            before.punctuation(token["edge"])
            continue
        if token["sign"]:
            key = CURRENCIES[token["sign"]]
            row.append(before.term(key, key, "word"))
        elif token["number"]:
            row.append(
                before.term(
                    number_key(token["number"], token["nth"] or ""), token["number"], "number"
                )
            )
        else:
            _take(token[0], first, lists, before, row)
        first = False
    row.append(before.term("", "", "end"))
    return _joined(row)


def same(said: Term, found: Term) -> bool:
    """Say whether two terms are one: names to the letter, words by their stems."""
    if "number" in (said.kind, found.kind):
        return said.kind == found.kind and said.key == found.key
    if "name" in (said.kind, found.kind):
        return said.word.removesuffix("s") == found.word.removesuffix("s")
    return said.key == found.key or _is_derived(said.key, found.key)


def _is_derived(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= 5 and len(long) - len(short) <= 4 and _ends_well(short, long)


def _ends_well(short: str, long: str) -> bool:
    return long.startswith(short) and not long[len(short) :].startswith(("less", "fre"))


class _Before:
    """What was read since the last term."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self._operators: set[str] = set()
        self._preposition = self._edge = ""
        self._be = self._auxiliary = self._pronoun = self._owned = self._small = False

    def border(self, edge: str) -> None:
        self._edge = max(self._edge, edge, key=["", "who", "&", ",", "|"].index)

    def punctuation(self, mark: str) -> None:
        if mark in ":：":
            self._be = self._small = True
        else:
            self.border("|" if mark in ";；|。" else ",")

    def owner(self) -> None:
        self._owned = True

    def small(self, word: str) -> None:
        """Take in a word that is no term."""
        self._small = True
        if (operator := OPERATORS.get(word)) is not None:
            again = operator in self._operators  # two that deny make a third thing
            self._operators.add(f"{operator} {operator}" if again else operator)
        if word in JOINING:
            self.border("&")
        elif word in RELATIVE:
            self.border("who")
        elif word in PREPOSITIONS and self._preposition not in ("over", "under"):
            self._preposition = PREPOSITIONS[word]  # of "over to" and "under from" the first
        self._be |= word in BEING
        self._auxiliary |= word in AUXILIARIES
        self._pronoun |= word in PRONOUNS

    def term(self, key: str, word: str, kind: str) -> Term:
        made = Term(
            key,
            word,
            kind,
            frozenset(self._operators),
            self._preposition,
            self._edge,
            self._be,
            self._auxiliary,
            self._pronoun,
            self._owned,
            self._small,
        )
        self._clear()
        return made


def _function_words(text: str) -> frozenset[str]:
    listed = stop_words(re.findall(r"\w+", text.lower()))
    return listed if listed is STOP_WORDS else frozenset(map(folded, listed))


def _take(
    written: str, first: bool, function_words: frozenset[str], before: _Before, row: list[Term]
) -> None:
    """Put a word where it belongs: among the terms, or before the next."""
    owner = written.endswith(("'s", "s'"))
    word = folded(written.removesuffix("'s").removesuffix("'"))
    shouted = written.isupper() and len(written) > 1
    capital = written[0].isupper() and (shouted or not first)
    month = month_of(word) if written[0].isupper() and (word not in _AMBIGUOUS or not first) else 0
    if month:
        row.append(before.term(f"month {month}", word, "number"))
    elif word in SPELLED and not (word in _LOOSE_NUMBERS and capital):
        row.append(before.term(SPELLED[word], word, "number"))
    elif word in MULTIPLES and row and row[-1].kind == "number" and not before._small:
        row[-1].key = _times(row[-1].key, MULTIPLES[word])
    elif word in OPERATORS or word in JOINING or word in RELATIVE or word in PREPOSITIONS:
        before.small(word)
    elif word in AUXILIARIES or word in PRONOUNS:
        before.small(word) if not (shouted and len(word) < 4) else row.append(
            before.term(word, word, "name")
        )
    elif word in function_words and not (shouted and len(word) > 1):
        before.small(word)
    elif written in _WIDE_NOT:
        before.small("not")
    elif any(map(str.isdigit, word)):
        row.append(before.term(word, word, "number"))
    else:
        key = UNITS.get(word, stem(word))
        row.append(before.term(key, word, "name" if capital else "word"))
        if key in HEDGES:
            row[-1].operators |= {key}
    if owner:
        before.owner()


_AMBIGUOUS = {"may", "march", "mar", "mars"}
_LOOSE_NUMBERS = {"one", "first", "second"}


def _times(number: str, factor: int) -> str:
    try:
        return f"{float(number) * factor:.10g}"
    except ValueError:
        return f"{number} {factor}"


def _joined(row: list[Term]) -> list[Term]:
    """Return the row with spelled numbers whole, days after their months, amounts before units."""
    whole: list[Term] = []
    for term in row:
        last = whole[-1] if whole else None
        if last is not None and not term.edge and _continues(last, term):
            last.key = f"{int(last.key) + int(term.key)}"
            last.word = term.word
        elif last is not None and not term.edge and _turns(last, term):
            whole[-1:] = [_glued_as(term, last), _glued_as(last, term)]
        elif last is not None and last.key.startswith("month ") and term.kind == "number":
            term.key = term.key.removesuffix("th")
            whole.append(term)
        else:
            whole.append(term)
    return whole


def _continues(last: Term, term: Term) -> bool:
    """Say whether "one" goes on after "twenty"."""
    spelled = last.word in SPELLED and term.word in SPELLED and not term.small
    if not spelled or not (last.key.isdigit() and term.key.isdigit()):
        return False
    return 20 <= int(last.key) <= 90 and 1 <= int(term.key) <= 9


def _turns(last: Term, term: Term) -> bool:
    """Say whether a day stands before its month, or a currency before its amount."""
    day = last.kind == "number" and last.key.removesuffix("th").isdigit()
    if day and term.key.startswith("month ") and len(last.key.removesuffix("th")) <= 2:
        return True
    return last.key in CURRENCIES.values() and term.kind == "number" and not term.small


def _glued_as(term: Term, other: Term) -> Term:
    """Return a term with the glue of another, for the two change places."""
    key = term.key
    if other.key.startswith("month ") and term.kind == "number":
        key = key.removesuffix("th")
    return Term(
        key,
        term.word,
        term.kind,
        other.operators,
        other.preposition,
        other.edge,
        other.be,
        other.auxiliary,
        other.pronoun,
        other.owned,
        other.small,
    )


def clauses(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text in two halves, at each place where something new may be said."""
    for cut in re.finditer(r"(?:[,;]\s+(?:and|but|while|whereas)?|\s(?:and|but|while))\s", text):
        left, right = text[: cut.start()], text[cut.end() :]
        if len(left.split()) > 1 and len(right.split()) > 1:
            yield left, right

"""How a question leans on the one before it, told by its small words."""

import re
from enum import StrEnum
from functools import cache

from msgspec import Struct

from .followup_words import SPEECH, STATES, Speech
from .noun_phrases import Token, is_english_verb, phrases, tokens
from .stop_words import likely_languages, stop_words
from .wording import STOP_WORDS, words

_LONGEST = 30
"""A question of more words stands by itself."""
_FRAGMENT = 7
"""With more words, what has no verb is a list of key words."""
_SHORT = 4
_LONG = 9
"""With more words, a pronoun after a noun stands for that, and "one" or "the same" for something
of the question itself."""

_ENDS = " \t\n?!.…¿¡\"'“”«»"
_OTHER = re.compile(
    r"(?i)\b(?:(?:which|the|that|this|another|other|first|second|third|last|next|\w+e(?:r|st))"
    r" ones?"
    r"|another|the others?|any others?|the same|the former|the latter|the (?:first|second|last))"
    r"(?: one)?(?=\W*$)|\b(?:cheaper|better|newer|older|bigger|smaller|shorter|longer) ones?\b"
)
_CLAUSES = frozenset(
    """if when that because while after before until and or but so who which whether as than where
    how why wenn dass weil
    als ob und nachdem bevor quand que parce si et cuando porque y quando perché se e""".split()
)
"""What begins another clause, in which a pronoun may stand for something of the first."""


class Kind(StrEnum):
    """In what way a question leans."""

    MORE = "more"
    """It only asks to go on."""
    BARE = "bare"
    """An asking word alone: "why?"."""
    FRAGMENT = "fragment"
    """What is new, in place of something in the last question: "and in 2023?"."""
    PARALLEL = "parallel"
    """The last question about somebody else, shortened."""
    POINTING = "pointing"
    """A pronoun stands for something of the conversation."""
    SHORT = "short"
    """An asking word and a verb: "who pays?"."""
    OTHER = "other"
    """It leans, in a way that no rule makes whole: "is there a cheaper one?"."""


class Pointer(Struct, frozen=True):
    """A pronoun, what it can stand for, and whether it belongs to a noun after it ("its price")."""

    token: Token
    role: str
    before_noun: bool = False


class Lean(Struct, frozen=True):
    """How a question leans; `rest` is the question without its opening and without end marks."""

    kind: Kind
    rest: str
    speech: Speech
    pointers: tuple[Pointer, ...] = ()


def lean_of(question: str, last: str) -> Lean | None:
    """Return how a question leans on the last one; None if it stands by itself."""
    speech = _speech_of(question, last)
    opening = _opening(speech).match(question.replace("’", "'"))
    opened, about = bool(opening and opening.end("opened") > 0), bool(opening and opening["about"])
    rest = question[opening.end() if opening else 0 :].strip(_ENDS + ",:;-–")
    said = tokens(rest)
    whole = " ".join(question.lower().replace("’", "'").strip(_ENDS).split())
    if _more(speech).fullmatch(whole):
        return Lean(Kind.MORE, rest or whole, speech)
    if not said or len(said) > _LONGEST:
        return None
    found = _pointers(rest, speech)
    if about:
        return Lean(Kind.OTHER if found else Kind.FRAGMENT, rest, speech, found)
    if speech is SPEECH["en"] and len(said) <= _LONG and _OTHER.search(rest):
        return Lean(Kind.OTHER, rest, speech)
    if found:
        return Lean(Kind.POINTING, rest, speech, found)
    rest = _after_same_words(rest, last, speech)
    kind = _unpointed(question, rest, last, speech, opened)
    return Lean(kind, rest, speech) if kind else None


def _speech_of(question: str, last: str) -> Speech:
    """Return the words of the language a question is asked in, by itself or by the last one."""
    asked = words(question)
    likely = likely_languages(asked)
    if not likely and sum(word in STOP_WORDS for word in asked) < 2:
        likely = likely_languages(words(f"{question} {last}"))
    return next((SPEECH[name] for name in likely if name in SPEECH), SPEECH["en"])


def _pointers(text: str, speech: Speech) -> tuple[Pointer, ...]:
    """Return the pronouns of a question that stand for nothing in the question itself."""
    empty = [found.span() for found in _empty(speech).finditer(text.replace("’", "'"))]
    said = tokens(text)
    found = []
    for at, token in enumerate(said):
        role = _role(token, speech)
        if not role or any(start <= token.start < end for start, end in empty):
            continue
        if _is_answered_within(text, said, at, role, speech):
            continue
        follows = at + 1 < len(said) and not _is_small(said[at + 1], speech)
        if token.low == "her" and follows:
            role = "whose"
        found.append(Pointer(token, role, follows and role in ("whose", "that")))
    return tuple(found)


def _is_answered_within(text: str, said: list[Token], at: int, role: str, speech: Speech) -> bool:
    """Say whether a pronoun stands for something before it in the question, or for nothing."""
    token, before = said[at], said[at - 1].low if at else ""
    if speech is SPEECH["en"] and token.low in ("that", "those", "these"):
        return not _is_demonstrative(said, at, speech)
    by_who = role in ("persons", "whose") and said[0].low in speech.who
    if by_who and before not in speech.helping | speech.prepositions:
        return True  # "who sold his house"
    nouns = phrases(text[: token.start], speech)
    if not nouns:
        return False
    is_apart = _is_apart(text[nouns[0].end : token.start])
    return role == "whose" or is_apart or len(said) > _LONG


def _is_demonstrative(said: list[Token], at: int, speech: Speech) -> bool:
    """Say whether "that" points at something, and does not begin a clause."""
    before = said[at - 1].low if at else ""
    after = [token.low for token in said[at + 1 : at + 3]]
    if not after:
        return True
    if before in speech.helping | speech.asking | {"about"} or not before:
        return after[0] not in speech.subjects
    if len(said) > _LONG or _is_small(said[at + 1], speech) or after[0] in speech.before_nouns:
        return False
    is_noun = said[at].low == "that" or after[0].endswith("s")
    ends = len(after) == 1 or after[1] in speech.prepositions
    return is_noun and ends


def _unpointed(question: str, rest: str, last: str, speech: Speech, opened: bool) -> Kind | None:
    said = tokens(rest)
    ignored = stop_words(words(f"{question} {last}")) | speech.asking | speech.helping
    telling = [token for token in said if not set(words(token.low)) <= ignored]
    first = said[1] if said[0].low in speech.prepositions and len(said) > 1 else said[0]
    if not {said[0].low, first.low} & speech.asking:
        is_new = bool(telling) and not _has_verb(said, speech) and len(said) <= _FRAGMENT
        fits = opened or (question.rstrip().endswith("?") and _is_part(said, last, speech))
        return Kind.FRAGMENT if is_new and fits else None
    if not telling:
        return Kind.BARE
    if _is_short(rest, telling, speech):
        return Kind.SHORT
    return Kind.PARALLEL if opened and _is_parallel(said, last) else None


def _has_verb(said: list[Token], speech: Speech) -> bool:
    return any(
        token.low in speech.helping or (speech is SPEECH["en"] and is_english_verb(token))
        for token in said
    )


def _is_part(said: list[Token], last: str, speech: Speech) -> bool:
    """Say whether a few words without a verb can be part of the last question."""
    first = said[0].low
    if first in speech.prepositions | speech.of or all(token.low[0].isdigit() for token in said):
        return True
    if first in speech.before_nouns:
        return len(said) <= _SHORT
    named = len(said) <= _SHORT and all(token.text[0].isupper() for token in said)
    return named and any(token.text[0].isupper() for token in tokens(last)[1:])


def _after_same_words(rest: str, last: str, speech: Speech) -> str:
    """Return the rest from its preposition on, if all before it begins the last question, too:
    "how many in 2015"."""
    said, before = tokens(rest), tokens(last)
    at = next((n for n, token in enumerate(said) if token.low in speech.prepositions), 0)
    same = [token.low for token in said[:at]] == [token.low for token in before[:at]]
    return rest[said[at].start :] if at and same and not _has_verb(said, speech) else rest


def _is_short(rest: str, telling: list[Token], speech: Speech) -> bool:
    said = tokens(rest)
    if len(telling) > 1 or len(said) > _SHORT or telling[0].text[0].isupper():
        return False
    if any(phrase.article for phrase in phrases(rest, speech)):
        return False
    helped = any(token.low in speech.helping for token in said)
    return telling[0].low in STATES if helped else True


def _is_parallel(said: list[Token], last: str) -> bool:
    """Say whether all but the names of a question stands in the last one."""
    before = set(words(last))
    names = [token for token in said[1:] if token.text[0].isupper()]
    others = [token for token in said if token not in names]
    return bool(names) and all(set(words(token.low)) <= before for token in others)


def _role(token: Token, speech: Speech) -> str:
    """Return what a pronoun can stand for: the name of a field of `Speech`; else nothing."""
    if speech is SPEECH["de"] and token.text[0].isupper() and token.start:
        return ""  # "Sie" is the person who is asked
    roles = {
        "persons": speech.persons,
        "things": speech.things,
        "several": speech.several,
        "whose": speech.whose,
        "that": speech.that,
        "there": speech.there,
    }
    return next((role for role, listed in roles.items() if token.low in listed), "")


def _is_apart(between: str) -> bool:
    """Say whether another clause begins between a noun and a pronoun."""
    return "," in between or not _CLAUSES.isdisjoint(words(between))


def _is_small(token: Token, speech: Speech) -> bool:
    return (
        token.low in speech.helping | speech.prepositions | speech.asking | speech.subjects
        or token.low in (speech.joint, speech.either)
        or token.low in STATES
        or (speech is SPEECH["en"] and is_english_verb(token))
    )


@cache
def _opening(speech: Speech) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<opened>[\W_]*(?:(?:{speech.openings})(?!\w)[\s,:]*)*)(?:(?P<about>{speech.about})(?!\w))?"
        r"[\s,:¿]*",
        re.IGNORECASE,
    )


@cache
def _empty(speech: Speech) -> re.Pattern[str]:
    cased = speech is SPEECH["de"]  # whose nouns have capitals
    return re.compile(speech.empty, re.VERBOSE | (0 if cased else re.IGNORECASE))


@cache
def _more(speech: Speech) -> re.Pattern[str]:
    return re.compile(speech.more, re.VERBOSE)

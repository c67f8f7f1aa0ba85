"""Questions that lean on the conversation, made whole before anything is looked for.

Rules do it where small words leave no doubt: what is new takes the place of what it answers to
("and in 2023?"), and what a pronoun stands for takes the place of the pronoun. Elsewhere the
language model is asked, whose words are taken only if they are those of the conversation; without
it, what the conversation is about is added to the question.
"""

import re
from collections.abc import Callable, Sequence

from .answers import Turn
from .antecedents import pointed_out, topic
from .followup_words import SPEECH
from .leaning import Kind, Lean, lean_of
from .noun_phrases import Token, tokens
from .prompts import Message
from .rephrasing import messages, taken
from .substituting import substituted

Rephrase = Callable[[Sequence[Message]], str]
"""Asks the language model, and returns its text; empty if it has none."""

_ENDS = " \t\n?!.…"
_LONGEST = 1_000
"""Characters: a longer question stands by itself, and one that long is not put into another."""


def make_whole(question: str, turns: Sequence[Turn], rephrase: Rephrase | None) -> str:
    """Return the question as it would be asked without the turns before it.

    One that stands by itself is returned as it is. `rephrase` may be slow, and is asked only where
    the rules do not suffice.
    """
    lean = _lean(question, turns)
    if lean is None:
        return question
    whole = _by_rule(lean, turns)
    if whole is None and rephrase is not None:
        whole = taken(rephrase(messages(question, turns)), question, turns)
    return _finished(whole or _beside(lean, turns), lean)


def _lean(question: str, turns: Sequence[Turn]) -> Lean | None:
    if not turns or max(len(question), len(turns[-1].answer.question)) > _LONGEST:
        return None
    return lean_of(question, turns[-1].answer.question)


def _by_rule(lean: Lean, turns: Sequence[Turn]) -> str | None:
    last = turns[-1].answer.question
    match lean.kind:
        case Kind.MORE:
            return f"{lean.rest}: {_lower(last)}"
        case Kind.BARE:
            return _asked_otherwise(lean, last)
        case Kind.FRAGMENT | Kind.PARALLEL:
            return substituted(lean, last)
        case Kind.POINTING:
            return pointed_out(lean, turns)
        case Kind.SHORT if lean.speech is not SPEECH["en"]:
            about = topic(turns, lean.speech)
            return f"{lean.rest} {about}" if about else None
        case _:
            return None


def _asked_otherwise(lean: Lean, last: str) -> str | None:
    """Return the last question with another asking word, where both ask for circumstances."""
    speech, old = lean.speech, tokens(last)
    new = [token.low for token in tokens(lean.rest)]
    adjuncts = speech.adjuncts | speech.who  # "by whom"
    helped = next((t for t in old if t.low in speech.helping), None)
    if helped is None or not any(word in adjuncts for word in new):
        return None
    before = [token for token in old if token.start < helped.start]
    plain = not before or (before[0].low in speech.adjuncts and len(before) == 1)
    if not plain or new[0] in speech.who:
        return None
    return f"{lean.rest} {_lower(last[helped.start :])}"


def _beside(lean: Lean, turns: Sequence[Turn]) -> str:
    """Return the question with what the last one is about beside it."""
    last = turns[-1].answer.question.strip().rstrip(_ENDS)
    if lean.kind is Kind.BARE:
        return f"{last}, {lean.speech.joint} {_lower(lean.rest)}"
    if lean.kind is Kind.FRAGMENT:
        return f"{lean.rest}: {_lower(last)}"
    about = topic(turns, lean.speech) if lean.kind is Kind.SHORT else None
    return f"{lean.rest} ({about or _clause(last, lean)})"


def _clause(last: str, lean: Lean) -> str:
    """Return a question without its asking words: what it is about."""
    said = tokens(last)
    at = 0
    while at < len(said) - 1 and _is_asking(said[at], lean, at):
        at += 1
    return last[said[at].start :] if said else last


def _is_asking(token: Token, lean: Lean, at: int) -> bool:
    speech = lean.speech
    if token.low in speech.asking | speech.helping | speech.prepositions | speech.subjects:
        return True
    return at == 1 and token.low in ("much", "many", "long", "often", "far", "viel", "viele", "oft")


def _lower(question: str) -> str:
    """Return a question, which begins with no name, to stand within a sentence."""
    return question[:1].lower() + question[1:]


def _finished(text: str, lean: Lean) -> str:
    text = re.sub(r"\s+([,;])", r"\1", " ".join(text.split())).rstrip(_ENDS)
    opened = "¿" if lean.speech is SPEECH["es"] and not text.startswith("¿") else ""
    at = 1 if text.startswith("¿") else 0
    return f"{opened}{text[:at]}{text[at : at + 1].upper()}{text[at + 1 :]}?"

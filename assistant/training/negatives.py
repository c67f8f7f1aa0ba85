"""Questions that look answerable and are not, made from questions that are.

People who were asked to fool a reader change a name, a number or a word to its opposite, or ask
for what stands next to the answer (Rajpurkar, Jia and Liang, Know What You Don't Know, ACL 2018).
"""

import re
from collections.abc import Sequence
from random import Random

import msgspec

from ..wording import sentences
from .questions import Question

_NAME = re.compile(r"(?:[A-Z][\w'’-]+(?: (?:of|the|de|von|and) (?=[A-Z])| (?=[A-Z]))?)+")
_NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")
_OPPOSITES = [
    "first last", "before after", "most least", "largest smallest", "more fewer", "north south",
    "east west", "oldest youngest", "highest lowest", "early late", "increase decrease",
    "won lost", "began ended", "start end", "same different", "best worst", "major minor",
    "earliest latest", "above below", "higher lower", "northern southern", "eastern western",
    "greater smaller", "longest shortest", "longer shorter", "positive negative", "older younger",
    "always never", "strong weak", "allowed forbidden", "accepted rejected", "large small",
    "many few", "male female", "supported opposed", "import export", "internal external",
    "founded dissolved", "born killed", "common rare", "high low", "old new", "private public",
]  # fmt: skip
_OPPOSITE = {a: b for pair in _OPPOSITES for a, b in (pair.split(), reversed(pair.split()))}
_OPPOSITE_WORD = re.compile(rf"\b({'|'.join(sorted(_OPPOSITE))})\b")
_AUXILIARY = re.compile(r"\b(is|are|was|were|did|does|do|can|could|would|has|had|will)\b")


def twisted(question: Question, others: Sequence[str], random: Random) -> Question | None:
    """Return the question with a name, number or word changed, so that nothing answers it.

    `others` are other paragraphs of the same title, from which strange names come. None where
    the question offers nothing to change.
    """
    ways = [_other_name, _other_number, _opposite, _opposite, _negation]
    random.shuffle(ways)
    for way in ways:
        if way is _negation and random.random() < 0.75:
            continue  # it always fits, and would soon be all there is
        text = way(question, others, random)
        if text is not None and text != question.text:
            return msgspec.structs.replace(question, text=text, answer=None, loose=False)
    return None


def without_answer(question: Question) -> Question | None:
    """Return the question with the paragraph but for the sentences that hold the answer."""
    answer = question.answer
    if answer is None:
        return None
    kept = [
        question.context[a:b]
        for a, b in sentences(question.context)
        if b <= answer.start or a >= answer.end
    ]
    said = question.context[answer.start : answer.end].casefold()
    text = " ".join(kept)
    if len(text) < 100 or said in text.casefold():
        return None
    return msgspec.structs.replace(question, context=text, answer=None, loose=False)


def misplaced(question: Question, context: str) -> Question | None:
    """Return the question with a paragraph that does not hold its answer."""
    if question.answer is not None and not question.loose:
        said = question.context[question.answer.start : question.answer.end].casefold()
        if said in context.casefold():
            return None
    return msgspec.structs.replace(question, context=context, answer=None, loose=False)


def _other_name(question: Question, others: Sequence[str], random: Random) -> str | None:
    names = [m for m in _NAME.finditer(question.text) if m.start() > 0]
    if not names:
        return None
    gone = random.choice(names)
    known = gone.group().casefold()
    near = random.random() < 0.5 or not others
    source = question.context if near else random.choice(others)
    said = "" if question.answer is None else question.context[question.answer.start :][:80]
    found = [
        m.group()
        for m in _NAME.finditer(source)
        if m.start() > 1
        and source[m.start() - 2] not in ".!?"
        and m.group().casefold() not in known
        and known not in m.group().casefold()
        and not said.startswith(m.group())
        and m.group() not in question.text
    ]
    if not found:
        return None
    return question.text[: gone.start()] + random.choice(found) + question.text[gone.end() :]


def _other_number(question: Question, others: Sequence[str], random: Random) -> str | None:
    found = list(_NUMBER.finditer(question.text))
    if not found:
        return None
    gone = random.choice(found)
    digits = gone.group()
    place = random.randrange(len(digits) // 2, len(digits))
    if not digits[place].isdigit():
        return None
    digit = random.choice([d for d in "123456789" if d != digits[place]])
    changed = digits[:place] + digit + digits[place + 1 :]
    return question.text[: gone.start()] + changed + question.text[gone.end() :]


def _opposite(question: Question, others: Sequence[str], random: Random) -> str | None:
    found = list(_OPPOSITE_WORD.finditer(question.text))
    if not found:
        return None
    gone = random.choice(found)
    return question.text[: gone.start()] + _OPPOSITE[gone.group()] + question.text[gone.end() :]


def _negation(question: Question, others: Sequence[str], random: Random) -> str | None:
    found = _AUXILIARY.search(question.text)
    if found is None:
        return None
    word = found.group()
    negated = {"can": "can't", "will": "won't"}.get(word, f"{word}n't")
    if word in ("did", "does", "do") or random.random() < 0.5:
        return question.text[: found.start()] + negated + question.text[found.end() :]
    return (
        question.text[: found.end()]
        + random.choice((" not", " never"))
        + (question.text[found.end() :])
    )

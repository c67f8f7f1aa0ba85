"""Having the language model make a question whole, and not believing it."""

from collections.abc import Sequence

from .answers import Turn
from .prompts import Message
from .records import readable
from .wording import content_words, is_question, numbers, stem, stems

_TURNS = 2
_LONGEST = 300
"""Characters of a turn's question, and of its answer, that the model is shown."""

_SYSTEM = """Rewrite the last question so that it can be understood without the conversation. \
Put the names and things it refers to into it. Do not answer it. Write the one question only."""

_EXAMPLE = (
    "Question: Who founded the Lake Museum?\nAnswer: Ida Moor founded it in 1921.\n\n"
    "Last question: And where did she live?",
    "Where did Ida Moor live?",
    "Question: How much does a day ticket for adults cost?\nAnswer: 12 euros.\n\n"
    "Last question: is there a cheaper one?",
    "Is there a cheaper ticket for adults than a day ticket?",
)


def messages(question: str, turns: Sequence[Turn]) -> list[Message]:
    """Return the conversation that asks for the whole question."""
    lines = []
    for turn in turns[-_TURNS:]:
        lines.append(f"Question: {_short(turn.answer.question)}")
        if turn.answer.answered:
            lines.append(f"Answer: {_short(turn.answer.answer)}")
    content = "\n".join(lines) + f"\n\nLast question: {_short(question)}"
    roles = ("user", "assistant") * (len(_EXAMPLE) // 2)
    shown = [{"role": role, "content": text} for role, text in zip(roles, _EXAMPLE, strict=True)]
    return [{"role": "system", "content": _SYSTEM}, *shown, {"role": "user", "content": content}]


def taken(text: str, question: str, turns: Sequence[Turn]) -> str | None:
    """Return the question that the model wrote, if it is the one that was asked.

    It has to keep the telling words, numbers and names of the question, and may add words of the
    conversation alone. It must be another than the last one.
    """
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    line = line.removeprefix("Question:").removeprefix("Last question:").strip(' "“”*')
    is_long = len(line) > len(question) + 2 * _LONGEST
    if not line or is_long or "<|" in line or is_question(line) < is_question(question):
        return None
    last = turns[-1].answer
    asked, written = stems(question), stems(line)
    known = stems(" ".join(f"{t.answer.question} {t.answer.answer}" for t in turns[-_TURNS:]))
    keeps = asked - _LEFT_OUT <= written and numbers(question) <= numbers(line)
    adds = written - asked
    if not keeps or not adds or not adds - _LEFT_OUT <= known or written == stems(last.question):
        return None
    return line


_LEFT_OUT = frozenset(stem(word) for word in content_words("else exactly really another others"))
"""Words of a leaning question that a whole one may do without, or add."""


def _short(text: str) -> str:
    return readable(text)[:_LONGEST]

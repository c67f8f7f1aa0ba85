"""A finished answer as Markdown with citation links. Pure functions, no Qt."""

import re

from assistant.records import Answer, Sentence, Support

NOTES = {Support.PARTIAL: "partly supported", Support.UNSUPPORTED: "not in your files"}
"""How doubt is worded after a sentence: never by colour alone."""

SPACE = "\u00a0"


def final_markdown(answer: Answer) -> str:
    """Return the answer's sentences with chips and notes, laid out as the model laid them out."""
    parts: list[str] = []
    at = 0
    for sentence in answer.sentences:
        found = answer.answer.find(sentence.text, at) if sentence.text else -1
        gap = answer.answer[at:found] if found >= 0 else " "
        said = sentence.text.rstrip()
        trail = sentence.text[len(said) :]
        parts += [_layout_of(gap, parts), said, marks(sentence, answer), trail]
        at = found + len(sentence.text) if found >= 0 else at
    return "".join(parts) or answer.answer


def marks(sentence: Sentence, answer: Answer) -> str:
    """Return the chips of a sentence, and a word on its support where that is wanting."""
    known = {citation.marker for citation in answer.citations}
    chips = "".join(
        f"{SPACE}[{SPACE}{marker}{SPACE}](citation:{marker})"
        for marker in sentence.markers
        if marker in known
    )
    note = NOTES.get(sentence.support)
    return f"{chips}{SPACE}{SPACE}[({note})](citation:{sentence.support})" if note else chips


def is_unsupported(answer: Answer) -> bool:
    """Say whether the answer claims something and no passage bears it out."""
    return answer.answered and not answer.citations


def _layout_of(gap: str, before: list[str]) -> str:
    # Between sentences only line breaks and list signs matter; stray "[1]" of the model go.
    kept = re.sub(r"\[\d+\]", "", gap)
    if "\n" in kept:
        return kept.replace("\r", "")
    apart = " " if before and before[-1] == "" else ""
    return apart + kept.strip() + (" " if kept.strip() else "")

"""A finished answer as Markdown with citation links. Pure functions, no widgets."""

import re
from collections.abc import Container, Iterator, Sequence

from assistant.answers import Answer, Sentence, Support

from ..words.translating import marked, tr

NOTES = {
    Support.PARTIAL: marked("partly supported"),
    Support.UNSUPPORTED: marked("not in your files"),
}
"""How doubt is worded after a sentence: never by colour alone."""

RULE = re.compile(r"\s*(?:\|\s*)?:?-{2,}:?\s*\|[\s|:-]*(\n|$)")
"""The line between a table's head and its rows."""

ROW = re.compile(r"\s*\|.*\|$")

SPACE = "\u00a0"

_ENDLESS = re.compile(r"[^\s`|]{200}(?=[^\s`|])")
"""A word without end; Qt takes seconds to lay out one of twenty thousand letters."""


def tame(text: str) -> str:
    """Return a model's text with nothing in it that could become a link or a picture.

    Brackets stay as they are written; a space without width parts those that would join. A year
    that begins a line is no list number.
    """
    text = re.sub(r"\](?=[(:\[])|<(?=[A-Za-z][\w+.-]*:)", lambda found: found[0] + "\u200b", text)
    text = _ENDLESS.sub(lambda found: found[0] + "\u200b", text)
    return re.sub(r"(?m)^([ \t]*)(\d{3,})([.)])(?=\s|$)", r"\1\2\\\3", text)


def with_breaks(markdown: str) -> str:
    """Return the Markdown with its single line breaks kept: a model means them."""
    return re.sub(r"(?<!\n)\n(?!\n|\s*(?:[-*+|>#]|\d+[.)]))", "  \n", markdown)


def final_markdown(answer: Answer) -> str:
    """Return the answer's sentences with chips and notes; their white space is the layout."""
    claims = set(claims_of(answer.sentences))
    known = {citation.marker for citation in answer.citations}
    parts: list[str] = []
    for number, sentence in enumerate(answer.sentences):
        said = sentence.text.rstrip()
        borne = marks(sentence, known) if number in claims else ""
        parts += [with_marks(tame(said), borne), sentence.text[len(said) :]]
    return with_breaks("".join(parts)) or tame(answer.answer)


def claims_of(sentences: Sequence[Sentence]) -> Iterator[int]:
    """Yield the places of those that claim something: the head of a table does not."""
    following = [sentence.text for sentence in sentences[1:]] + [""]
    for number, (sentence, after) in enumerate(zip(sentences, following, strict=True)):
        said = sentence.text.rstrip()
        rule = RULE.match(after) or RULE.match(said.rsplit("\n", 1)[-1])
        if said and not rule:
            yield number


def with_marks(said: str, borne: str) -> str:
    """Return a sentence with its marks at the end, or within the last cell of a table's row."""
    row = said.rsplit("\n", 1)[-1]
    if borne and ROW.match(row):
        return f"{said[:-1].rstrip()}{borne} |"
    return said + borne


def marks(sentence: Sentence, known: Container[int]) -> str:
    """Return the chips of a sentence, and a word on its support where that is wanting."""
    chips = "".join(
        f"{SPACE}[{SPACE}{marker}{SPACE}](citation:{marker})"
        for marker in sentence.markers
        if marker in known
    )
    doubt = NOTES.get(sentence.support)
    note = tr(doubt).replace(" ", SPACE) if doubt else ""  # it stays on one line
    return f"{chips}{SPACE}{SPACE}[({note})](citation:{sentence.support})" if note else chips


def is_unsupported(answer: Answer) -> bool:
    """Say whether the answer claims something and no passage bears it out."""
    return answer.answered and not answer.citations

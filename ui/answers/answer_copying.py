"""Answers and quotes as text for the clipboard. Pure functions, no Qt widgets."""

import re
from collections.abc import Callable

from assistant.answers import Answer, Citation, Quote, Shape
from assistant.records import Passage, readable

from ..words.translating import tr
from ..words.wording import origin
from .answer_text import NOTES, claims_of, with_marks

_EMPHASIS = re.compile(
    r"(?<![\w*])(\*{1,3})(?=[^\s*])(.{1,500}?)(?<=[^\s*])\1(?![\w*])|`([^`\n]+)`"
)
_HEADING = re.compile(r"(?m)^#{1,6}\s+")
_ADDRESS = r":(?=//)|(?<=www)\.|(?<=\w)@"
_LINKING = re.compile(rf"(\\*)(\[(?=\^)|(?<=\])[(:\[]|<(?=\S)|{_ADDRESS})", re.IGNORECASE)
"""What would make a footnote, a link, a picture or HTML of a model's words, and how it is
escaped already."""
_FENCE = re.compile("`{3,}")
_MARKUP = re.compile(rf"[\\`*_\[\]<>|~]|{_ADDRESS}", re.IGNORECASE)


def plain(answer: Answer) -> str:
    """Return the words alone: no marks, no sources, no markup."""
    if answer.form.shape is Shape.JSON or not answer.sentences:
        return answer.answer
    text = _HEADING.sub("", "".join(sentence.text for sentence in answer.sentences))
    return _EMPHASIS.sub(lambda found: found[2] or found[3], text)


def with_footnotes(answer: Answer) -> str:
    """Return the answer as plain text, its sources beneath it by the numbers in the text."""
    notes = [f"[{c.marker}] {_note(origin(c), readable(c.quote))}" for c in answer.citations]
    return _with_notes(_marked(answer, " [{}]"), notes)


def markdown(answer: Answer) -> str:
    """Return the answer as Markdown with footnotes; nothing else in it links anywhere."""
    if answer.form.shape is Shape.JSON:
        cited = "".join(f"[^{c.marker}]" for c in answer.citations)
        fence = max(["```", *(f"{found}`" for found in _FENCE.findall(answer.answer))], key=len)
        body = f"{fence}json\n{answer.answer}\n{fence}\n\n{cited}".rstrip()
    else:
        body = _marked(answer, "[^{}]", _tame)
    notes = [
        f"[^{c.marker}]: {_note(_escaped(origin(c)), _escaped(readable(c.quote)))}"
        for c in answer.citations
    ]
    return _with_notes(body, notes)


def quoted(source: Citation | Quote | Passage) -> str:
    """Return a quote and where it stands, for use elsewhere."""
    text = source.quote if isinstance(source, Citation) else source.text
    return tr("“{quote}” ({place})").format(quote=readable(text), place=origin(source))


def _marked(answer: Answer, mark: str, write: Callable[[str], str] = str) -> str:
    """Return the sentences with their marks and doubts; their white space is the layout."""
    if answer.form.shape is Shape.JSON or not answer.sentences:
        return write(answer.answer)
    known = {citation.marker for citation in answer.citations}
    claims = set(claims_of(answer.sentences))
    parts: list[str] = []
    for number, sentence in enumerate(answer.sentences):
        said, borne = sentence.text.rstrip(), ""
        if number in claims:
            borne = "".join(mark.format(each) for each in sentence.markers if each in known)
            doubt = NOTES.get(sentence.support)
            borne += f" ({tr(doubt)})" if doubt else ""
        parts += [with_marks(write(said), borne), sentence.text[len(said) :]]
    return "".join(parts)


def _note(place: str, quote: str) -> str:
    return tr("{place}: “{quote}”").format(place=place, quote=quote)


def _with_notes(body: str, notes: list[str]) -> str:
    return "\n".join([body, *([""] if notes else []), *notes])


def _tame(text: str) -> str:
    return _LINKING.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    before, mark = found.groups()
    # Where the number of backslashes is odd, the last of them escapes it already.
    return found[0] if len(before) % 2 else rf"{before}\{mark}"


def _escaped(text: str) -> str:
    return _MARKUP.sub(r"\\\g<0>", text)

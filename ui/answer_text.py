"""A finished answer as Markdown with citation links. Pure functions, no Qt."""

from assistant.records import Answer, Sentence, Support

NOTES = {Support.PARTIAL: "partly supported", Support.UNSUPPORTED: "not in your files"}
"""How doubt is worded after a sentence: never by colour alone."""

SPACE = "\u00a0"


def final_markdown(answer: Answer) -> str:
    """Return the answer's sentences with chips and notes; their white space is the layout."""
    parts: list[str] = []
    for sentence in answer.sentences:
        said = sentence.text.rstrip()
        parts += [said, marks(sentence, answer), sentence.text[len(said) :]]
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

"""What the model may do with chosen sentences: say them shorter. What it adds is thrown away."""

import logging
from collections.abc import Sequence

from ..answers import Citation, Sentence, Support
from ..citation import Source, cite
from ..errors import ModelError
from ..prompts import Message
from .job import Job
from .pieces import Piece, is_dependent, stands_alone

log = logging.getLogger(__name__)

_MOST_TOKENS = 90
_SYSTEM = (
    "You shorten a text to its one or two most important sentences. Write whole sentences. Copy "
    "the text's own words and leave out what can be spared; put no other words in their place, and "
    "add nothing. Write in the language of the text."
)


def shorten(job: Job, pieces: Sequence[Piece]) -> tuple[list[Sentence], tuple[Citation, ...]]:
    """Return the model's sentences on these pieces that they bear out; none, if it failed."""
    text = _written(job, [piece.text for piece in pieces])
    sources = [
        Source(n, piece.path, piece.page, piece.start, piece.end)
        for n, piece in enumerate(pieces, 1)
    ]
    sentences, citations = cite(text, job.question, sources, job.catalogue.page)
    kept = [s for s in sentences if s.support is Support.SUPPORTED and _stands(s.text)]
    return kept, citations


def _written(job: Job, texts: Sequence[str]) -> str:
    assert job.model is not None
    messages: list[Message] = [
        {"role": "system", "content": _SYSTEM},
        {"role": "user", "content": "Text:\n\n" + "\n".join(texts)},
    ]
    text = ""
    try:
        writing = job.model.writer.write(messages, _MOST_TOKENS)
        if job.stop.is_set():  # it was set before there was anything to stop
            job.model.writer.stop()
        for piece in writing:
            text += piece
    except ModelError as error:
        log.warning("%s: %s", error.kind, error)
        job.account.notes.append(f"The model failed ({error}): the rest is quoted.")
        job.account.model_failed = True
        return ""
    return text


def _stands(sentence: str) -> bool:
    """Say whether a sentence is whole and can be read by itself: a cut-off one says too much."""
    text = sentence.strip()
    return stands_alone(text) and not is_dependent(text)

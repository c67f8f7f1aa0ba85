"""Question files: JSON lines of questions with their known answers."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ..errors import UsageError

_PLACE = re.compile(r"^(?P<name>.+?)(?:#page=(?P<page>\d+))?$", re.DOTALL)
_CITED = re.compile(r"\[([^\[\]]+)\]")
_ENDING_IN_CITED = re.compile(r"(?:\s*\[[^\[\]]+\])+\s*$")
_NO_TRUTH = "Generated from this prompt"
"""So begins the "truth" of questions that ai-rag-chat-evaluator made up to have no answer."""


class Source(Struct, frozen=True, omit_defaults=True):
    """Where an answer stands: a file, by its path or the end of it.

    `page` counts from 1, 0 is any; the code points `start` to `end` of that page, or all of it.
    """

    name: str
    page: int = 0
    start: int = 0
    end: int = 0

    def is_file(self, path: str) -> bool:
        """Say whether a path is the file's."""
        wanted, given = _parts(self.name), _parts(path)
        return given[-len(wanted) :] == wanted


class Question(Struct, frozen=True, omit_defaults=True):
    """A question, all accepted answers, and where one of them stands.

    `group` is what it is counted with in tables by group: a folder, a subject.
    """

    id: str
    question: str
    answers: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    answerable: bool = True
    group: str = ""


def read_questions(path: str) -> list[Question]:
    """Return the questions of a file; empty lines are passed over.

    Besides Carrel's own lines ({"question", "answers", "source", "answerable", "id", "group"})
    two known forms are read: SQuAD's ("answers" with "text", "is_impossible") and
    ai-rag-chat-evaluator's ({"question", "truth"}, its sources in brackets at the end).
    Raises UsageError, which names the line.
    """
    try:
        data = Path(path).expanduser().read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    questions: dict[str, Question] = {}
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            question = _question(msgspec.json.decode(line), number)
            if question.id in questions:
                raise ValueError(f"the id “{question.id}” stands in a line above, too")
        except (ValueError, msgspec.MsgspecError, RecursionError) as error:
            raise UsageError(f"{path}, line {number}: {error}") from error
        questions[question.id] = question
    if not questions:
        raise UsageError(f"{path} holds no questions")
    return list(questions.values())


def write_questions(path: Path, questions: Sequence[Question]) -> None:
    """Write questions so that `read_questions` gives them back. Raises OSError."""
    path.write_bytes(msgspec.json.Encoder().encode_lines(questions))


def _question(line: Any, number: int) -> Question:
    """Return what a line holds. Raises ValueError."""
    if not isinstance(line, dict):
        raise ValueError("expected an object in braces")
    text = line.get("question")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("“question” must be a text")
    answers, cited = _truth(line) if "truth" in line else (_answers(line), [])
    answerable = line.get("answerable", not line.get("is_impossible", not answers))
    if not isinstance(answerable, bool):
        raise ValueError("“answerable” must be true or false")
    identity, group = line.get("id"), line.get("group", "")
    if not isinstance(identity, str | int | None) or not isinstance(group, str):
        raise ValueError("“id” must be a text or a number, “group” a text")
    sources = cited or _sources(line)
    name = str(number) if identity is None else str(identity)
    return Question(name, text, tuple(answers), tuple(sources), answerable, group)


def _answers(line: dict[str, Any]) -> list[str]:
    given = line.get("answers", line.get("answer", []))
    if isinstance(given, dict):
        given = given.get("text", [])
    given = [given] if isinstance(given, str) else given
    if not isinstance(given, list):
        raise ValueError("“answers” must be a list of texts")
    texts: dict[str, None] = {}
    for one in given:
        text = one.get("text") if isinstance(one, dict) else one
        if not isinstance(text, str) or not text.strip():
            raise ValueError("each of the “answers” must be a text that is not empty")
        texts[text] = None
    return list(texts)


def _truth(line: dict[str, Any]) -> tuple[list[str], list[Source]]:
    truth = line["truth"]
    if not isinstance(truth, str) or not truth.strip():
        raise ValueError("“truth” must be a text")
    if truth.startswith(_NO_TRUTH):
        return [], []
    end = _ENDING_IN_CITED.search(truth)
    text = truth[: end.start()] if end else truth
    return [text.strip()], [_place(found) for found in _CITED.findall(end[0])] if end else []


def _sources(line: dict[str, Any]) -> list[Source]:
    given = line.get("sources", line.get("source"))
    given = [] if given is None else given if isinstance(given, list) else [given]
    return [_source(one, line.get("page", 0)) for one in given]


def _source(given: Any, page: Any) -> Source:
    if isinstance(given, dict):
        return msgspec.convert(given, Source)
    if not isinstance(given, str) or not given.strip():
        raise ValueError("“source” must be a path or the name of a file")
    if not isinstance(page, int):
        raise ValueError("“page” must be a number")
    place = _place(given)
    return place if place.page else Source(place.name, page)


def _place(text: str) -> Source:
    found = _PLACE.match(text.strip())
    assert found is not None
    return Source(found["name"], int(found["page"] or 0))


def _parts(path: str) -> list[str]:
    return [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")]

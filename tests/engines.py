"""The real engine for tests of what it stores, with a quick embedder and without a worker."""

from collections.abc import Iterable
from pathlib import Path
from unittest import mock

from fakes import FakeEmbedder

from assistant import embedding, engine, parsing
from assistant.engine import Engine
from assistant.messages import AnyEvent, IndexFinished, Warned
from assistant.parsing.source import Limits
from assistant.paths import Home
from assistant.records import Document, IndexReport
from assistant.settings import Settings


class ReadHere:
    """Stands where the parser's worker process does; the parsers are the real ones."""

    def __init__(self, settings: Settings) -> None:
        self._limits = Limits.of(settings)

    def parse(self, path: str) -> Document:
        return parsing.parse(Path(path), self._limits)

    def abort(self) -> None:
        pass

    def close(self) -> None:
        pass


def open_engine(root: Path) -> Engine:
    with (
        mock.patch.object(embedding, "choose", lambda _: FakeEmbedder()),
        mock.patch.object(engine, "Parser", ReadHere),
    ):
        return Engine(Home(root))


def report_of(events: Iterable[AnyEvent]) -> IndexReport:
    *_, last = events
    assert isinstance(last, IndexFinished)
    return last.report


def warnings_of(events: Iterable[AnyEvent]) -> list[str]:
    return [event.message for event in events if isinstance(event, Warned)]


def found(engine: Engine, question: str) -> list[str]:
    """Return the names of the files whose text holds the question's words, best first."""
    hits = engine.search(question, 10)
    wanted = question.lower()
    return [Path(hit.passage.path).name for hit in hits if wanted in hit.passage.text.lower()]


def holding(root: Path, *texts: str) -> list[str]:
    """Return the files under a folder that hold one of the texts, by a search of their bytes."""
    forms = [form for text in texts for form in (text.encode(), text.encode("utf-16-le"))]
    files = [file for file in root.rglob("*") if file.is_file()]
    return sorted(
        file.relative_to(root).as_posix()
        for file in files
        if any(form in file.read_bytes().lower() for form in forms)
    )

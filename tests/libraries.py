"""Documents to test on: a folder to play with, and the evaluation data where it is at hand."""

from collections.abc import Iterator
from pathlib import Path

from assistant.catalogue import Catalogue
from assistant.indexing import Indexer
from assistant.messages import AnyEvent, IndexFinished
from assistant.pacing import Gate
from assistant.records import IndexReport

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


class Library:
    """A catalogue, its index and a folder of documents to play with."""

    def __init__(self, folder: Path, catalogue: Catalogue, indexer: Indexer, gate: Gate) -> None:
        self.folder = folder
        self.catalogue = catalogue
        self.indexer = indexer
        self.gate = gate

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def index(self, *paths: Path | str, retry: bool = False, quiet: bool = False) -> IndexReport:
        events = list(self.events(*paths, retry=retry, quiet=quiet))
        assert isinstance(events[-1], IndexFinished)
        return events[-1].report

    def events(
        self, *paths: Path | str, retry: bool = False, quiet: bool = False
    ) -> Iterator[AnyEvent]:
        return self.indexer.run([str(p) for p in paths or (self.folder,)], retry, quiet)

    def names(self) -> list[str]:
        return [Path(row.path).name for row in self.catalogue.files()]

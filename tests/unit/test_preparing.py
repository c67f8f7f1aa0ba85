from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEmbedder
from numpy.typing import NDArray

from assistant.catalogue import Catalogue
from assistant.errors import FileUnsettled, FileWithoutText, ParserTimedOut
from assistant.messages import FileProgress
from assistant.pacing import Gate, Interrupted
from assistant.preparing import Embedded, Prepared, Preparer
from assistant.records import Document, Origin, Page
from assistant.settings import Settings
from assistant.sources import FoundFile, stat_file

PARAGRAPH = "The boats are kept in the long shed by the lake, and number # is green. " * 8


class FakeParser:
    """Gives one document, and counts how often it was asked."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.readings = 0

    def parse(self, _path: str) -> Document:
        self.readings += 1
        return self.document


class FakeRecogniser:
    """Recognises every page but the given ones."""

    def __init__(self, broken: set[int]) -> None:
        self.broken = broken
        self.read: list[int] = []

    def recognise(self, _path: str, page: int) -> Page:
        self.read.append(page)
        if page in self.broken:
            raise ParserTimedOut("it took longer than 120 seconds")
        return Page(page, "", f"Recognised words of page {page}.", Origin.OCR)


class CountingEmbedder(FakeEmbedder):
    """Counts the texts it was given."""

    def __init__(self) -> None:
        self.texts = 0

    def embed(self, texts: list[str]) -> NDArray[np.float32]:  # type: ignore[override]
        self.texts += len(texts)
        return super().embed(texts)


def list_out(steps: Generator[FileProgress, None, Embedded]) -> Embedded:
    """Run the steps to their end and return what they made."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            made: Embedded = done.value
            return made


class Desk:
    """A preparer with its neighbours, and a file to prepare."""

    def __init__(self, file: Path, catalogue: Catalogue, document: Document) -> None:
        self.catalogue = catalogue
        self.parser = FakeParser(document)
        self.recogniser = FakeRecogniser(set())
        self.embedder = CountingEmbedder()
        self.gate = Gate()
        self.preparer = Preparer(
            catalogue.staging,
            self.parser,
            self.recogniser,
            self.embedder,
            self.gate,
            Settings(),
        )  # type: ignore[arg-type]
        file.write_text("content")
        self.found: FoundFile = stat_file(str(file))

    def run(self, cut_at: FileProgress | None = None) -> Prepared | None:
        """Prepare the file; None if it was cut off where `cut_at` was told."""
        steps = self.preparer.prepare(self.found, "digest")
        while True:
            try:
                step = next(steps)
            except StopIteration as done:
                return done.value
            if step == cut_at:
                self.gate.call()
                with pytest.raises(Interrupted):
                    list(steps)
                self.gate.begin(called=True)
                return None


@pytest.fixture
def scan(tmp_path: Path, catalogue: Catalogue) -> Desk:
    pages = tuple(Page(n, str(n), "", Origin.SCAN) for n in range(1, 5))
    return Desk(tmp_path / "scan.pdf", catalogue, Document("pdf", "Scan", pages))


@pytest.fixture
def long(tmp_path: Path, catalogue: Catalogue) -> Desk:
    pages = tuple(Page(n, str(n), PARAGRAPH.replace("#", str(n))) for n in range(1, 601))
    return Desk(tmp_path / "long.pdf", catalogue, Document("pdf", "Long", pages))


def test_scanned_pages_are_recognised_and_keep_their_labels(scan: Desk) -> None:
    scan.parser.document = Document(
        "pdf", "Scan", (Page(1, "i", "Typed."), Page(2, "ii", "", Origin.SCAN))
    )
    made = scan.run()
    assert made is not None
    assert scan.recogniser.read == [2]
    assert [(p.label, p.origin) for p in made.document.pages] == [
        ("i", Origin.TEXT),
        ("ii", Origin.OCR),
    ]
    assert made.document.pages[1].text == "Recognised words of page 2."


def test_recognition_goes_on_where_it_was_cut(scan: Desk) -> None:
    path = scan.found.path
    assert scan.run(cut_at=FileProgress(path, "recognising", 1, 4)) is None
    assert scan.run(cut_at=FileProgress(path, "recognising", 2, 4)) is None
    made = scan.run()
    assert made is not None
    assert sorted(scan.recogniser.read) == [1, 2, 3, 4]
    assert scan.parser.readings == 1
    assert len(made.passages) == 4


def test_embedding_goes_on_where_it_was_cut(long: Desk) -> None:
    whole = long.run()
    assert whole is not None
    count = len(whole.passages)
    assert count >= 600
    long.catalogue.staging.clear()
    long.embedder.texts = long.parser.readings = 0
    assert long.run(cut_at=FileProgress(long.found.path, "embedding", 256, count)) is None
    again = long.run()
    assert again == whole
    assert long.embedder.texts == count
    assert long.parser.readings == 1


def test_pages_that_cannot_be_recognised_cost_only_themselves(scan: Desk) -> None:
    scan.recogniser.broken = {2, 3}
    made = scan.run()
    assert made is not None
    assert "2 scanned pages could not be recognised" in made.document.note
    assert [bool(page.text) for page in made.document.pages] == [True, False, False, True]


def test_a_scan_without_any_text_says_why(scan: Desk) -> None:
    scan.recogniser.broken = {1, 2, 3, 4}
    with pytest.raises(FileWithoutText, match="took longer"):
        scan.run()


def test_a_page_of_a_file_that_changed_meanwhile_is_not_kept(scan: Desk) -> None:
    recognise = scan.recogniser.recognise

    def and_change(path: str, page: int) -> Page:
        Path(path).write_text("other content, other length")
        return recognise(path, page)

    scan.recogniser.recognise = and_change  # type: ignore[method-assign]
    with pytest.raises(FileUnsettled):
        scan.run()
    assert all(scan.catalogue.staging.get("digest", "recognised/2", n) is None for n in range(9))


def test_what_is_stored_is_no_longer_staged(scan: Desk) -> None:
    made = scan.run()
    assert made is not None
    found = scan.found
    assert scan.catalogue.staging.get("digest", "parsed/2/.pdf/True", 0) is not None
    scan.catalogue.store(
        found.path, found.size, found.mtime_ns, "digest", made.document, made.passages
    )
    assert scan.catalogue.staging.get("digest", "parsed/2/.pdf/True", 0) is None


def test_staged_vectors_go_to_no_other_text(long: Desk) -> None:
    whole = long.run()
    assert whole is not None
    count = len(whole.passages)
    long.catalogue.staging.clear()
    assert long.run(cut_at=FileProgress(long.found.path, "embedding", 256, count)) is None
    first, *others = long.parser.document.pages
    changed = (Page(1, "1", "A new first page. " + first.text), *others)
    document = Document("pdf", "Long", changed)
    again = list_out(long.preparer.embed(document, long.found.path, "digest"))
    fresh = list_out(long.preparer.embed(document))
    assert again == fresh

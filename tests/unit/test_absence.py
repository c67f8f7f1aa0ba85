import errno
import os
from pathlib import Path

import pytest
from libraries import Library

from assistant.query import understand

BOATS = "The boats are kept in the long shed by the lake."


@pytest.fixture
def lost(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Folders that a network no longer gives: the system answers with an error, not with
    "nothing is there"."""
    folders: set[str] = set()
    plain = os.stat

    def stat(path: str, **more: bool) -> os.stat_result:
        name = os.fspath(path)
        if any(name == folder or name.startswith(folder + os.sep) for folder in folders):
            raise OSError(errno.ESTALE, "Stale file handle", name)
        return plain(path, **more)

    monkeypatch.setattr(os, "stat", stat)
    return folders


@pytest.fixture
def shared(library: Library) -> Library:
    library.write("a.txt", BOATS)
    library.write("net/b.txt", f"{BOATS} b")
    library.write("net/deep/c.txt", f"{BOATS} c")
    library.catalogue.add_root(str(library.folder), "folder")
    library.index()
    return library


@pytest.mark.parametrize("where", ["", "net", "net/deep"])
def test_a_lost_network_folder_keeps_its_files(shared: Library, lost: set[str], where: str) -> None:
    place = str(shared.folder / where) if where else str(shared.folder)
    lost.add(place)
    report = shared.index(quiet=True)
    assert report.removed == 0
    assert [f.path for f in report.failed] == [place]
    assert len(shared.catalogue.keywords.search(understand("boats"), 5)) == 3
    lost.clear()
    report = shared.index(quiet=True)
    assert (report.unchanged, report.removed, report.failed) == (3, 0, ())
    assert shared.names() == ["a.txt", "b.txt", "c.txt"]


def test_a_file_in_a_lost_folder_is_kept_when_it_alone_is_looked_at(
    shared: Library, lost: set[str]
) -> None:
    lost.add(str(shared.folder / "net"))
    assert shared.index(shared.folder / "net" / "b.txt", quiet=True).removed == 0
    assert "b.txt" in shared.names()


def test_a_link_whose_file_is_out_of_reach_is_kept(library: Library, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    (drive / "b.txt").write_text(BOATS)
    (library.folder / "b.txt").symlink_to(drive / "b.txt")
    library.index()
    drive.rename(tmp_path / "away")
    for path in (library.folder, library.folder / "b.txt"):
        report = library.index(path, quiet=True)
        assert (report.removed, [f.kind for f in report.failed]) == (0, ["unreadable"])
    assert library.catalogue.keywords.search(understand("boats"), 5)
    (library.folder / "b.txt").unlink()
    assert library.index(quiet=True).removed == 1


def test_an_absent_folder_says_what_lies_on_it(shared: Library) -> None:
    shared.folder.rename(shared.folder.with_name("away"))
    (failed,) = shared.index(quiet=True).failed
    assert (failed.path, failed.kind) == (str(shared.folder), "missing")
    assert "3 files stay searchable" in failed.error


def test_a_library_from_before_devices_were_noted_still_sees_deletions(shared: Library) -> None:
    known = shared.catalogue.known_files()
    assert {file.device for file in known.values()} == {os.stat(shared.folder).st_dev}
    shared.catalogue.note_devices((0, path) for path in known)
    (shared.folder / "a.txt").unlink()
    assert shared.index(quiet=True).removed == 1
    assert 0 not in {file.device for file in shared.catalogue.known_files().values()}


def test_devices_are_kept_through_changes_and_failures(shared: Library) -> None:
    (shared.folder / "a.txt").write_text(f"{BOATS} More.")
    shared.write("net/b.txt", "")
    shared.index()
    assert 0 not in {file.device for file in shared.catalogue.known_files().values()}

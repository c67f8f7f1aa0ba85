import os
from pathlib import Path

import pytest
from libraries import Library

from assistant import spelling
from assistant.spelling import as_on_disk

BOATS = "The boats are kept in the long shed by the lake."


@pytest.fixture
def same_for_all_cases(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Make the disk find A.txt as a.txt, where it does not do so by itself."""
    (tmp_path / "probe").write_text("")
    if (tmp_path / "PROBE").exists():
        return
    plain = os.lstat

    def lstat(path: str) -> os.stat_result:
        for known in Path(path).parent.iterdir():
            if known.name.casefold() == os.path.basename(path).casefold():
                return plain(known)
        return plain(path)

    monkeypatch.setattr(spelling.os, "lstat", lstat)


def test_a_true_name_stays_and_so_does_what_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "Deep").mkdir()
    (tmp_path / "Deep" / "a.txt").write_text(BOATS)
    for name in ("Deep/a.txt", "Deep/b.txt", "nowhere/at/all"):
        assert as_on_disk(str(tmp_path / name)) == str(tmp_path / name)
    assert as_on_disk(os.path.join(tmp_path, "Deep", "..", "Deep", "a.txt")) == str(
        tmp_path / "Deep" / "a.txt"
    )
    assert as_on_disk(os.sep) == os.path.abspath(os.sep)


@pytest.mark.usefixtures("same_for_all_cases")
def test_a_file_named_in_another_case_has_its_true_name(tmp_path: Path) -> None:
    (tmp_path / "Notes.TXT").write_text(BOATS)
    assert as_on_disk(str(tmp_path / "notes.txt")) == str(tmp_path / "Notes.TXT")


def test_two_names_that_differ_in_case_alone_stay_two(tmp_path: Path) -> None:
    (tmp_path / "A.txt").write_text(BOATS)
    (tmp_path / "a.txt").write_text(f"{BOATS} Twice.")
    if len(list(tmp_path.iterdir())) == 1:
        pytest.skip("this file system takes both for one")
    assert as_on_disk(str(tmp_path / "a.txt")) == str(tmp_path / "a.txt")
    assert as_on_disk(str(tmp_path / "A.txt")) == str(tmp_path / "A.txt")


def test_a_rename_in_case_alone_is_a_rename(library: Library) -> None:
    path = library.write("Report.txt", BOATS)
    library.index()
    path.rename(library.folder / "REPORT.txt")
    report = library.index()
    assert (report.renamed, report.removed, report.indexed) == (1, 0, 0)
    assert library.names() == ["REPORT.txt"]


@pytest.mark.usefixtures("same_for_all_cases")
def test_a_changed_path_in_another_case_adds_no_second_file(library: Library) -> None:
    library.catalogue.add_root(str(library.folder), "folder")
    library.write("Report.txt", BOATS)
    library.index()
    report = library.index(library.folder / "report.TXT", quiet=True)
    assert report.indexed == 0
    assert library.names() == ["Report.txt"]


@pytest.mark.parametrize("name", ["a\nb.txt", "caf\u00e9.txt", "cafe\u0301.txt", "\u202e.txt"])
def test_odd_names_are_kept_as_they_are(library: Library, name: str) -> None:
    try:
        library.write(name, BOATS)
    except OSError:
        pytest.skip("this file system has no such names")
    assert library.index().indexed == 1
    assert library.index().unchanged == 1
    assert library.names() == os.listdir(library.folder)


def test_a_name_that_is_too_long_is_reported(library: Library) -> None:
    report = library.index(library.folder / f"{'x' * 300}.txt")
    assert [f.kind for f in report.failed] in (["unreadable"], ["missing"])

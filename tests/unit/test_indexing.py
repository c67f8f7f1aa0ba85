import os
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from libraries import Library

from assistant import indexing
from assistant.errors import FileUnreadable
from assistant.messages import FileChanged, FileRemoved, FileRenamed, FileStarted
from assistant.parsing.isolation import Parser
from assistant.paths import Home
from assistant.query import understand
from assistant.records import Document, FileState

BOATS = "The boats are kept in the long shed by the lake."
SOUP = "The soup needs an hour and two onions."


def test_files_of_known_kinds_are_indexed_and_only_once(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.write("deep/er/b.md", SOUP)
    library.write("music.mp3", "x")
    library.write(".hidden/c.txt", "x")
    library.write("~$lock.txt", "x")
    report = library.index()
    assert (report.files, report.indexed, report.failed) == (2, 2, ())
    assert (report.pages, report.passages) == (2, 2)
    again = library.index()
    assert (again.files, again.indexed, again.unchanged) == (2, 0, 2)


def test_a_changed_file_is_read_again(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    path.write_text(SOUP)
    assert library.index().indexed == 1
    assert not library.catalogue.keywords.search(understand("boats"), 5)
    assert library.catalogue.keywords.search(understand("onions"), 5)


def test_a_touched_file_is_not_read_again(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    before = library.catalogue.passage_ids()
    os.utime(path, (1, 1))
    report = library.index()
    assert (report.indexed, report.unchanged) == (0, 1)
    assert library.catalogue.passage_ids() == before


def test_a_renamed_file_keeps_its_passages(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    before = library.catalogue.passage_ids()
    path.rename(library.folder / "b.txt")
    events = list(library.events())
    assert next(e for e in events if isinstance(e, FileRenamed)).old == str(path)
    assert events[-1].report.renamed == 1
    assert events[-1].report.removed == 0
    assert library.catalogue.passage_ids() == before
    assert library.names() == ["b.txt"]


def test_a_moved_folder_is_renamed_file_by_file(library: Library) -> None:
    for n in range(5):
        library.write(f"old/{n}.txt", f"{BOATS} {n}")
    library.index()
    before = library.catalogue.passage_ids()
    (library.folder / "old").rename(library.folder / "new")
    assert library.index().renamed == 5
    assert library.catalogue.passage_ids() == before


def test_a_copy_costs_no_embedding(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.write("b.txt", BOATS)
    report = library.index()
    assert report.indexed == 2
    assert len(library.catalogue.passage_ids()) == 1


def test_a_removed_file_goes(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.write("b.txt", SOUP)
    library.index()
    path.unlink()
    events = list(library.events())
    assert FileRemoved(str(path)) in events
    assert events[-1].report.removed == 1
    assert library.names() == ["b.txt"]


def test_one_bad_file_stops_nothing(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.write("broken.pdf", "no pdf")
    library.write("empty.txt", "")
    library.write("large.txt", "word " * 300_000)
    library.write("z.txt", SOUP)
    report = library.index()
    assert report.indexed == 2
    assert {(Path(f.path).name, f.kind) for f in report.failed} == {
        ("broken.pdf", "broken"),
        ("empty.txt", "empty"),
        ("large.txt", "too_large"),
    }
    assert all(f.error and "\n" not in f.error for f in report.failed)


def test_a_failed_file_is_reported_again_and_read_only_when_asked_or_changed(
    library: Library,
) -> None:
    path = library.write("a.pdf", "no pdf")
    library.index()
    events = list(library.events())
    assert not [e for e in events if isinstance(e, FileStarted)]
    assert len(events[-1].report.failed) == 1
    assert [e for e in library.events(retry=True) if isinstance(e, FileStarted)]
    path.unlink()
    library.write("a.txt", BOATS)
    assert library.index().failed == ()
    assert library.names() == ["a.txt"]


def test_a_missing_path_is_named_and_the_others_are_indexed(library: Library) -> None:
    library.write("a.txt", BOATS)
    report = library.index(library.folder, "/nowhere/at/all")
    assert report.indexed == 1
    assert [(f.path, f.kind) for f in report.failed] == [("/nowhere/at/all", "missing")]


def test_other_kinds_of_files_are_reported_only_when_named(library: Library) -> None:
    picture = library.write("p.mp3", "x")
    assert library.index(picture, quiet=True).failed == ()
    assert [f.kind for f in library.index(picture).failed] == ["unsupported"]


def test_a_single_file_on_an_absent_drive_is_kept(library: Library) -> None:
    path = library.write("drive/a.txt", BOATS)
    library.catalogue.add_root(str(path), "file")
    library.index(path)
    path.parent.rename(library.folder / "away")
    assert library.index(path, quiet=True).removed == 0
    (library.folder / "away").rename(path.parent)
    path.unlink()
    report = library.index(path, quiet=True)
    assert (report.removed, report.failed) == (1, ())
    assert library.index(path, quiet=True).failed == ()


def test_an_absent_root_inside_another_is_kept(library: Library) -> None:
    inner = library.write("inner/a.txt", BOATS).parent
    for root in (library.folder, inner):
        library.catalogue.add_root(str(root), "folder")
    library.index()
    inner.rename(library.folder.with_name("away"))
    assert library.index(quiet=True).removed == 0
    assert library.names() == ["a.txt"]


def test_what_is_gone_leaves_before_new_files_are_read(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    path.unlink()
    library.write("b.txt", SOUP)
    for event in library.events():
        if isinstance(event, FileStarted):
            assert not library.catalogue.keywords.search(understand("boats"), 5)


def test_a_file_that_cannot_be_read_just_now_stays_searchable(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    os.utime(path, (1, 1))

    def broken(_: str) -> str:
        raise FileUnreadable("cannot be read: Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr("assistant.indexing.hash_file", broken)
        assert [f.kind for f in library.index().failed] == ["unreadable"]
    assert library.catalogue.keywords.search(understand("boats"), 5)
    assert library.index().failed == ()


def test_a_file_edited_while_it_is_read_ends_as_its_last_version(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.write("a.txt", BOATS)
    versions = [f"{SOUP} Twice.", f"{SOUP} Thrice."]
    plain = indexing.hash_file

    def edited(name: str) -> str:
        digest = plain(name)
        if versions:
            path.write_text(versions.pop(0))
        return digest

    monkeypatch.setattr(indexing, "hash_file", edited)
    assert library.index().failed == ()
    page = library.catalogue.page(str(path), 1)
    assert page is not None
    assert page.text == f"{SOUP} Thrice."
    assert library.index().unchanged == 1


def test_a_file_inside_a_folder_taken_out_can_be_added(library: Library) -> None:
    path = library.write("sub/a.txt", BOATS)
    library.write("sub/b.txt", SOUP)
    library.catalogue.add_root(str(library.folder), "folder")
    library.catalogue.add_root(str(path.parent), "excluded")
    assert library.index().files == 0
    library.catalogue.add_root(str(path), "file")
    library.index()
    assert library.names() == ["a.txt"]


def test_paths_named_twice_count_once(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.write("broken.pdf", "x")
    report = library.index(library.folder, library.folder, library.folder / "p.png")
    assert (report.files, len(report.failed)) == (3, 2)


def test_a_linked_folder_of_the_same_tree_keeps_its_own_name(library: Library) -> None:
    library.write("real/x.txt", BOATS)
    (library.folder / "alias").symlink_to(library.folder / "real")
    library.index()
    assert [row.path for row in library.catalogue.files()] == [str(library.folder / "real/x.txt")]


@pytest.mark.skipif("os.name != 'posix'", reason="needs rm")
def test_a_folder_deeper_than_the_stack_is_walked(library: Library) -> None:
    script = "for n in $(seq 1100); do mkdir d && cd -P d || exit; done; echo text > a.txt"
    subprocess.run(["sh", "-c", script], cwd=library.folder, check=True)
    library.write("b.txt", SOUP)
    try:
        assert library.index().indexed >= 1
    finally:
        subprocess.run(["rm", "-rf", str(library.folder / "d")], check=True)


def test_a_missing_root_is_an_absent_drive_and_not_a_deletion(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.catalogue.add_root(str(library.folder), "folder")
    library.index()
    library.folder.rename(library.folder.with_name("away"))
    report = library.index(quiet=True)
    assert report.removed == 0
    assert [f.kind for f in report.failed] == ["missing"]
    assert library.names() == ["a.txt"]


def test_a_folder_loop_through_links_ends(library: Library) -> None:
    library.write("sub/a.txt", BOATS)
    (library.folder / "sub" / "loop").symlink_to(library.folder)
    (library.folder / "self").symlink_to(library.folder / "self")
    report = library.index()
    assert report.indexed == 1


def test_a_name_that_is_no_text_is_reported(library: Library) -> None:
    try:
        Path(os.fsdecode(os.fsencode(library.folder) + b"/caf\xe9.txt")).write_text(BOATS)
    except OSError:
        pytest.skip("this file system takes only text for names")
    library.write("a.txt", SOUP)
    for indexed in (1, 0, 0):
        report = library.index()
        assert (report.indexed, report.removed) == (indexed, 0)
        assert [f.kind for f in report.failed] == ["unreadable"]


def test_an_unreadable_file_is_reported_and_tried_again(library: Library) -> None:
    path = library.folder / "a.txt"
    path.symlink_to(path)
    assert [f.kind for f in library.index().failed] == ["unreadable"]
    path.unlink()
    library.write("a.txt", BOATS)
    assert library.index().indexed == 1


def test_what_was_taken_out_stays_out(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.write("b.txt", SOUP)
    library.index()
    library.catalogue.remove([str(path)])
    library.catalogue.add_root(str(path), "excluded")
    library.index()
    assert library.names() == ["b.txt"]


def test_work_cut_off_is_taken_up_again(library: Library) -> None:
    for n in range(5):
        library.write(f"{n}.txt", f"{BOATS} {n}")
    events = library.events()
    for event in events:
        if isinstance(event, FileChanged) and event.file.state == FileState.INDEXED:
            break
    events.close()
    assert len(library.catalogue.waiting()) == 4
    assert library.index().indexed == 4
    assert library.catalogue.counts()["passages"] == 5


def test_a_closed_gate_ends_a_run(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.gate.close()
    assert not [e for e in library.events() if isinstance(e, FileStarted)]
    assert library.catalogue.waiting() == [str(library.folder / "a.txt")]


def test_passages_are_the_stored_text(library: Library) -> None:
    library.write(
        "a.md", "# Rules\n\n" + "\n\n".join(f"Rule {n}. {BOATS} {SOUP}" for n in range(60))
    )
    library.index()
    ids = library.catalogue.passage_ids()
    assert len(ids) > 3
    for passage in library.catalogue.passages(ids).values():
        page = library.catalogue.page(passage.path, passage.page)
        assert page is not None
        assert page.text[passage.start : passage.end] == passage.text


def test_the_data_folder_is_no_part_of_the_library(library: Library, home: Home) -> None:
    (home.root / "notes.txt").write_text("Not the person's own.")
    library.write("a.txt", BOATS)
    report = library.index(library.folder.parent)
    assert (report.indexed, report.failed) == (1, ())
    assert library.index(home.root).indexed == 0
    assert library.index(home.root / "notes.txt").indexed == 0
    assert library.names() == ["a.txt"]


def test_nothing_is_stored_under_the_hash_of_other_content(
    library: Library, parser: Parser, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.write("a.txt", BOATS)
    parse, edits = parser.parse, [SOUP]

    def parse_after_an_edit(name: str) -> Document:
        if edits:
            path.write_text(edits.pop())
        return parse(name)

    monkeypatch.setattr(parser, "parse", parse_after_an_edit)
    assert library.index().indexed == 1
    assert library.catalogue.keywords.search(understand("onions"), 5)
    library.write("copy.txt", BOATS)
    library.index()
    page = library.catalogue.page(str(library.folder / "copy.txt"), 1)
    assert page is not None and page.text == BOATS


def test_a_file_that_never_stands_still_is_said_to_and_tried_again(
    library: Library, parser: Parser, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.write("a.txt", BOATS)
    parse = parser.parse

    def parse_and_edit(name: str) -> Document:
        document = parse(name)
        path.write_text(path.read_text() + "More. ")
        return document

    with monkeypatch.context() as patched:
        patched.setattr(parser, "parse", parse_and_edit)
        assert [f.kind for f in library.index().failed] == ["unsettled"]
    assert library.index().failed == ()
    assert library.names() == ["a.txt"]


def test_a_file_from_the_far_future_is_indexed(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    os.utime(path, ns=(0, 2**63 - 1))
    with suppress(OSError):  # some file systems end earlier
        os.utime(path, (20_000_000_000, 20_000_000_000))
    library.write("b.txt", SOUP)
    assert library.index().indexed == 2
    assert library.index().unchanged == 2


def test_a_drive_that_goes_during_a_run_deletes_nothing(library: Library) -> None:
    for n in range(4):
        library.write(f"{n}.txt", f"{BOATS} {n}")
    library.catalogue.add_root(str(library.folder), "folder")
    library.index()
    for n in range(4):
        library.write(f"{n}.txt", f"{SOUP} {n} edited")
    for event in library.events():
        if isinstance(event, FileStarted) and library.folder.is_dir():
            library.folder.rename(library.folder.with_name("away"))
    assert len(library.names()) == 4
    assert library.catalogue.keywords.search(understand("boats"), 9)
    library.folder.with_name("away").rename(library.folder)
    assert library.index().indexed == 4


def test_a_renamed_file_stays_in_its_collections(library: Library) -> None:
    path = library.write("a.txt", BOATS)
    library.index()
    library.catalogue.collections.save("Boats", (str(path),))
    renamed = path.rename(library.folder / "b.txt")
    assert library.index().renamed == 1
    assert library.catalogue.collections.find("Boats").paths == (str(renamed),)

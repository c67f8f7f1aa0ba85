import os
import random
import shutil
import subprocess
import time
from pathlib import Path

import gitmatch
import pytest
from libraries import Library

from assistant.errors import FileOverLimit, FileUnreadable
from assistant.ignoring import IGNORE_FILE, Rules, is_ignored, rules_above

BOATS = "The boats are kept in the long shed by the lake."


def rules(folder: Path, text: str) -> Rules:
    (folder / IGNORE_FILE).write_text(text, encoding="utf-8")
    return Rules().inside(str(folder))


@pytest.mark.parametrize(
    ("text", "ignored", "kept"),
    [
        ("*.log", ["a.log", "deep/er/b.log"], ["a.txt", "log"]),
        ("/a.txt", ["a.txt"], ["deep/a.txt"]),
        ("drafts/", ["drafts/", "deep/drafts/"], ["drafts"]),
        ("deep/*.txt", ["deep/a.txt"], ["deep/er/a.txt", "a.txt"]),
        ("deep/**/a.txt", ["deep/a.txt", "deep/er/a.txt"], ["a.txt"]),
        ("*.txt\n!a.txt", ["b.txt"], ["a.txt"]),
        ("# a.txt\n\n   \n\\#b.txt\nc.txt   ", ["#b.txt", "c.txt"], ["a.txt"]),
        ("a.txt\r\nb.txt\r\n", ["a.txt", "b.txt"], ["c.txt"]),
        ("[ab].txt\n[z-a].txt\n[", ["a.txt"], ["c.txt", "z.txt"]),
        ("\ufeffa.txt", ["a.txt"], ["b.txt"]),
        ("caf\u00e9.txt", ["cafe\u0301.txt", "caf\u00e9.txt"], ["cafe.txt"]),
    ],
)
def test_an_ignore_file_speaks_gits_language(
    tmp_path: Path, text: str, ignored: list[str], kept: list[str]
) -> None:
    found = rules(tmp_path, text)
    for name, expected in [*((n, True) for n in ignored), *((n, False) for n in kept)]:
        path = os.path.join(tmp_path, *name.split("/"))
        assert found.ignore(path.rstrip(os.sep), name.endswith("/")) is expected, name


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_git_itself_agrees(tmp_path: Path) -> None:
    """Rules drawn at random, in two folders of a tree, and git's own word on every file."""
    choose = random.Random(4)
    pieces = ["a", "b", "ab", "foo", "*", "?", "/", "/", "[ab]", "[!a]", ".txt", "\\*", " ", "#"]
    names = [f"{place}{name}" for place in ("", "d/", "d/ab/", "foo/b/", "a b/")
             for name in ("a", "b.txt", "foo.txt", "#a", "a*", "abb", "c")]  # fmt: skip
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BOATS)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    command = ["git", "-C", str(tmp_path), "check-ignore", "--no-index", "--stdin", "-z"]
    ignored = 0
    for _ in range(150):
        for folder in (tmp_path, tmp_path / "d"):
            drawn = ["".join(choose.choices(pieces, k=choose.randint(1, 4))) for _ in range(3)]
            lines = [choose.choice(["", "", "!", "**/"]) + line for line in drawn]
            for file in (IGNORE_FILE, ".gitignore"):
                (folder / file).write_text("\n".join(lines))
        said = subprocess.run(
            command, input="\0".join(names), capture_output=True, text=True, check=False
        ).stdout.split("\0")[:-1]
        ours = [n for n in names if rules_above(str(tmp_path), str(tmp_path / n)) is None]
        assert ours == said, (tmp_path / IGNORE_FILE).read_text()
        ignored += len(said)
    assert ignored > 500


def test_a_rule_further_down_decides(library: Library) -> None:
    for name in ("a.txt", "sub/b.txt", "sub/c.txt"):
        library.write(name, f"{BOATS} {name}")
    library.write(IGNORE_FILE, "*.txt")
    library.write(f"sub/{IGNORE_FILE}", "!b.txt")
    library.index()
    assert library.names() == ["b.txt"]


def test_what_becomes_ignored_leaves_and_what_no_longer_is_comes(library: Library) -> None:
    for name in ("a.txt", "drafts/b.txt"):
        library.write(name, f"{BOATS} {name}")
    library.index()
    rule = library.write(IGNORE_FILE, "drafts/")
    assert library.index().removed == 1
    assert library.names() == ["a.txt"]
    rule.unlink()
    assert library.index().indexed == 1
    assert library.names() == ["a.txt", "b.txt"]


def test_a_changed_path_follows_the_rules_of_all_folders_above(library: Library) -> None:
    library.catalogue.add_root(str(library.folder), "folder")
    library.write(IGNORE_FILE, "drafts/\n*.log")
    for name in ("drafts/deep/a.txt", "sub/a.log", "node_modules/a.md", ".git/a.txt"):
        path = library.write(name, BOATS)
        assert library.index(path, quiet=True).files == 0, name
    kept = library.write("sub/a.txt", BOATS)
    assert library.index(kept, quiet=True).indexed == 1


def test_what_a_person_adds_by_name_is_never_ignored(library: Library) -> None:
    inner = library.write("drafts/a.txt", BOATS).parent
    hidden = library.write(".notes/b.txt", f"{BOATS} b").parent
    library.write(IGNORE_FILE, "drafts/\n*.txt")
    for root in (library.folder, inner, hidden):
        library.catalogue.add_root(str(root), "folder")
    assert library.index().indexed == 2
    assert library.index(quiet=True).removed == 0


def test_an_ignore_file_that_cannot_be_followed_leaves_its_folder_alone(library: Library) -> None:
    library.write("a.txt", BOATS)
    library.write("sub/b.txt", f"{BOATS} b")
    library.index()
    (library.folder / "sub" / IGNORE_FILE).write_bytes(b"\xff\xfe\x00 private/")
    library.write("sub/private/c.txt", f"{BOATS} c")
    report = library.index()
    assert [f.path for f in report.failed] == [str(library.folder / "sub")]
    assert "not UTF-8" in report.failed[0].error
    assert (report.removed, report.indexed) == (0, 0)
    (library.folder / "sub" / IGNORE_FILE).write_text("private/")
    assert library.index().failed == ()
    assert library.names() == ["a.txt", "b.txt"]


def test_hostile_rules_are_refused_and_odd_files_are_none(tmp_path: Path) -> None:
    for text in ("*?[a]b\n" * 900 + "?" * 2_000, " " * 2_000 + "x", "x\n" * 2_000, "y" * 100_000):
        with pytest.raises(FileOverLimit):
            rules(tmp_path, text)
    (tmp_path / IGNORE_FILE).unlink()
    (tmp_path / IGNORE_FILE).mkdir()
    assert Rules().inside(str(tmp_path)) == Rules()
    (tmp_path / IGNORE_FILE).rmdir()
    (tmp_path / IGNORE_FILE).symlink_to(tmp_path / IGNORE_FILE)
    with pytest.raises(FileUnreadable):
        Rules().inside(str(tmp_path))


@pytest.mark.skipif("not hasattr(os, 'mkfifo')", reason="needs named pipes")
def test_a_pipe_for_an_ignore_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / IGNORE_FILE)
    assert Rules().inside(str(tmp_path)) == Rules()


@pytest.mark.parametrize(
    "line",
    [
        "*?*?*?b",
        "*a*a*a*a*a*a*a*a*a*a*ab",
        "**/*?*?*?a/**/*?*?*?b",
        "**/a*a*/**/a*a*/**/a*a*/**/a*a*/**/b",
        "**/*[!b][!b]a?*/**/*[!b]b/**",
    ],
)
def test_hostile_rules_take_no_time_on_long_names(tmp_path: Path, line: str) -> None:
    wildcards = sum(map(line.count, "*?["))
    found = rules(tmp_path, "\n".join([line] * min(1_000, 4_000 // wildcards)))
    started = time.perf_counter()
    assert not found.ignore(str(tmp_path.joinpath(*["a" * 250] * 10)), False)
    assert time.perf_counter() - started < 0.5


def test_wildcards_match_as_if_every_length_was_tried(tmp_path: Path) -> None:
    """Short rules drawn at random, against gitmatch's own expressions."""
    choose = random.Random(7)
    pieces = ["a", "b", "*", "*", "?", "[ab]", "[!a]", "/", "/**/", "**/", "/**", "\\*", "(+"]
    matched = 0
    for _ in range(3_000):
        line = "".join(choose.choices(pieces, k=choose.randint(1, 7)))
        plain = gitmatch.compile([line]).patterns
        path = "/".join("".join(choose.choices("ab", k=3)) for _ in range(choose.randint(1, 5)))
        said = any(pattern.match(path, True) and not pattern.negative for pattern in plain)
        assert rules(tmp_path, line).ignore(str(tmp_path / path), True) is said, (line, path)
        matched += said
    assert matched > 300


@pytest.mark.parametrize(
    "name",
    [
        ".hidden", ".DS_Store", "._a.pdf", "~$a.docx", ".~lock.a.odt#", "a.txt~", "a.pdf.part",
        "a.pdf.crdownload", "a.pdf.download", "desktop.ini", "Desktop.ini", "node_modules",
        "site-packages", "$RECYCLE.BIN", "System Volume Information", "@eaDir", "lost+found",
    ],
)  # fmt: skip
def test_what_surely_is_no_document_is_passed_over(name: str) -> None:
    assert is_ignored(name)


@pytest.mark.parametrize("name", ["build", "target", "temp", "Backup", "a.bak", "~a.txt", "log"])
def test_what_may_be_a_persons_own_is_not(name: str) -> None:
    assert not is_ignored(name)

"""Deleted means gone, in the program as people run it: its log, its processes, its own model."""

from pathlib import Path

from command import lines, run
from engines import holding
from served import Served

from assistant import messages as m

SECRET = "The quxworth ledger names Zyxilda Vrbnak as heir."
TRACES = ("quxworth ledger", "zyxilda", "vrbnak")


def test_what_was_forgotten_is_in_no_file(tmp_path: Path) -> None:
    folder, home = tmp_path / "documents", tmp_path / "home"
    folder.mkdir()
    (folder / "boats.txt").write_text("The boats lie in the long shed by the lake.")
    (folder / "letter.txt").write_text(SECRET)
    (folder / "broken.pdf").write_text(f"%PDF-1.4 {SECRET}")
    (folder / "page.html").write_text(f"<p>{SECRET} And more of it.</p>")
    served = Served(home)
    try:
        served.ask(m.AddPaths, m.IndexFinished, paths=(str(folder),))
        assert served.ask(m.Search, m.Retrieved, question="Vrbnak").hits[0].passage.text == SECRET
        assert holding(home, *TRACES), "it was there"
        served.ask(m.ForgetPaths, m.Done, paths=(str(folder / "letter.txt"),))
        (folder / "page.html").unlink()
        served.wait(m.FileRemoved)
        assert served.ask(m.Compact, m.Compacted).after > 0
        assert holding(home, *TRACES) == []
        (hit,) = served.ask(m.Search, m.Retrieved, question="boats").hits
        assert hit.passage.path == str(folder / "boats.txt")
    finally:
        served.close()
    assert holding(home, *TRACES) == []


def test_a_damaged_library_is_repaired_from_the_command_line(tmp_path: Path) -> None:
    folder, home = tmp_path / "documents", tmp_path / "home"
    folder.mkdir()
    (folder / "letter.txt").write_text(SECRET)
    lines(home, "index", folder)
    with (home / "catalogue.sqlite3").open("rb+") as catalogue:
        catalogue.write(b"no database")
    told = run(home, "search", "Vrbnak").stderr
    assert "set aside as catalogue.damaged-1.sqlite3" in told
    assert f"`carrel index {folder}`" in told
    assert lines(home, "index", folder)[0]["indexed"] == 1
    assert lines(home, "search", "Vrbnak")[0]["results"]
    run(home, "forget", folder)
    run(home, "compact")
    assert holding(home, *TRACES) == []

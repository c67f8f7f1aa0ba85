"""A conversation as a file: where it is asked for, whole or not at all."""

from functools import partial
from pathlib import Path

import pypdfium2
import pytest
from fake_client import FakeClient
from PySide6.QtCore import QIODevice, QSaveFile, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import ConversationRow
from ui.conversations.conversation_export import file_title, write_whole
from ui.conversations.pdf_file import print_markdown, printable
from ui.main_window import MainWindow

try:
    import resource
except ImportError:  # Windows has none
    resource = None  # type: ignore[assignment]

ROW = ConversationRow(7, "Fees: adults/children?", 1, 0.0, 0.0)
MARKDOWN = """# Fees

Adults pay £85.[^1] Children \\[^2\\] pay less.[^2]

| Who | Pays |
|---|---|
| Adults | £85[^1] |

[^1]: **fees.md**: “Adults £85” (/docs/fees.md)
[^2]: **fees.md**: “Children £20” (/docs/fees.md)

```json
{"rule": "[^1]"}
```

![x](file:///etc/passwd) <b>bold</b>
"""


@pytest.mark.parametrize(("ending", "form"), [("md", "markdown"), ("json", "json")])
def test_the_text_is_written_as_the_engine_gave_it(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path, ending: str, form: str
) -> None:
    place = tmp_path / f"fees.{ending}"
    place.write_text("older")
    ready.export.export(ROW, ending, str(place))
    asked = client.last(m.ExportConversation)
    assert (asked.conversation, asked.format) == (7, form)
    client.reply(m.ExportConversation, m.ConversationExported("£85 für alle\n"))
    qtbot.waitUntil(lambda: ready.status.news.text() == f"Exported to fees.{ending}.")
    assert place.read_text("utf-8") == "£85 für alle\n"


def test_a_place_is_asked_for_with_a_fitting_name(ready: MainWindow) -> None:
    menu = ready.middle.wishes.menu(ROW, ready)
    exports = next(each for each in menu.actions() if each.text() == "Export as").menu()
    next(each for each in exports.actions() if each.text() == "PDF…").trigger()  # type: ignore[union-attr]
    dialog = ready.findChildren(QFileDialog)[-1]
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert Path(dialog.selectedFiles()[0]).name == "Fees adults children.pdf"
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c", "a b c"),
        ("What?\n", "What"),
        ("...", "Conversation"),
        ("é" * 200, "é" * 80),
        ("👩" * 200, "👩" * 60),
        ("bill\u202efdp", "bill fdp"),
        ("nul.x", "Conversation"),
        ("Null", "Null"),
    ],
)
def test_titles_become_file_names(title: str, name: str) -> None:
    assert file_title(title) == name


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    ready.export.export(ROW, "pdf", str(tmp_path / "no" / "fees.pdf"))
    client.reply(m.ExportConversation, m.ConversationExported(MARKDOWN))
    assert ready.status.news.text() == "Exporting fees.pdf…"
    qtbot.waitUntil(lambda: ready.status.news.text().startswith("fees.pdf cannot be written: "))
    assert not (tmp_path / "no").exists()


def test_a_pdf_holds_the_words_the_notes_and_its_fonts(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    place = tmp_path / "out" / "fees.pdf"
    place.parent.mkdir()
    ready.export.export(ROW, "pdf", str(place))
    client.reply(m.ExportConversation, m.ConversationExported(MARKDOWN))
    qtbot.waitUntil(lambda: ready.status.news.text() == "Exported to fees.pdf.")
    paper = pypdfium2.PdfDocument(str(place))
    words = " ".join(paper[0].get_textpage().get_text_range().split())
    assert "Adults pay £85.1 Children [^2] pay less.2" in words
    assert "1 fees.md: “Adults £85” (/docs/fees.md) 2 fees.md" in words
    assert '{"rule": "[^1]"}' in words and "passwd" not in words
    assert b"/FontFile2" in place.read_bytes()
    assert [path.name for path in place.parent.iterdir()] == ["fees.pdf"]
    paper.close()


@pytest.mark.skipif(resource is None, reason="no limit can be set to the size of files")
def test_a_full_disk_leaves_what_was_there(qapp: QApplication, tmp_path: Path) -> None:
    place = tmp_path / "fees.pdf"
    place.write_text("older")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, hard))
    try:
        error = write_whole(str(place), partial(print_markdown, MARKDOWN, title="Fees"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert error
    assert place.read_text() == "older" and list(tmp_path.iterdir()) == [place]


def test_a_mistake_while_it_is_written_leaves_nothing(tmp_path: Path) -> None:
    def fail(file: QIODevice) -> None:
        file.write(b"half")
        raise MemoryError

    with pytest.raises(MemoryError):
        write_whole(str(tmp_path / "fees.md"), fail)
    assert list(tmp_path.iterdir()) == []


def test_the_window_goes_on_while_a_long_one_is_printed(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, tmp_path: Path
) -> None:
    rounds: list[str] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: rounds.append(ready.status.news.text()))
    timer.start()
    ready.export.export(ROW, "pdf", str(tmp_path / "fees.pdf"))
    client.reply(m.ExportConversation, m.ConversationExported(MARKDOWN * 100))
    qtbot.waitUntil(lambda: ready.status.news.text() == "Exported to fees.pdf.", timeout=30_000)
    assert rounds.count("Exporting fees.pdf…") >= 3


def test_a_long_conversation_takes_numbered_pages(qapp: QApplication, tmp_path: Path) -> None:
    file = QSaveFile(str(tmp_path / "long.pdf"))
    assert file.open(QSaveFile.OpenModeFlag.WriteOnly)
    print_markdown("\n\n".join(f"Line {n}." for n in range(120)), file, "Long")
    assert file.commit()
    paper = pypdfium2.PdfDocument(str(tmp_path / "long.pdf"))
    last = paper[len(paper) - 1].get_textpage().get_text_range()
    assert len(paper) > 2 and "Line 119." in last and last.split()[-1] == str(len(paper))
    paper.close()


def test_no_line_of_code_runs_off_the_paper(qapp: QApplication) -> None:
    document = printable("```json\n" + '{"a": "' + "long " * 200 + '"}\n```')
    document.setTextWidth(400)
    assert document.idealWidth() <= 400


def test_notes_are_raised_and_each_on_its_own_line(qapp: QApplication) -> None:
    lines = printable(MARKDOWN).toPlainText().split("\n")
    assert "1 fees.md: “Adults £85” (/docs/fees.md)" in lines
    assert "2 fees.md: “Children £20” (/docs/fees.md)" in lines


def test_a_pdf_draws_no_picture_that_a_text_names(qapp: QApplication, tmp_path: Path) -> None:
    secret = QImage(300, 300, QImage.Format.Format_RGB32)
    secret.fill(Qt.GlobalColor.red)
    assert secret.save(str(tmp_path / "secret.png"))
    file = QSaveFile(str(tmp_path / "picture.pdf"))
    assert file.open(QSaveFile.OpenModeFlag.WriteOnly)
    print_markdown(f"Before.\n\n![x]({tmp_path / 'secret.png'})\n\nAfter.", file, "Picture")
    assert file.commit()
    paper = pypdfium2.PdfDocument(str(tmp_path / "picture.pdf"))
    colours = paper[0].render().to_pil().convert("RGB").getcolors(1 << 24)
    paper.close()
    assert not [ink for _, ink in colours if ink[0] > ink[1] + 60]

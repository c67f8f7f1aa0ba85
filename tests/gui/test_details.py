"""What is known of the selected file, and what can be done with it."""

import pytest
from fake_client import FakeClient
from gui_records import row
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import FileRow, FileState
from ui.library.file_facts import facts, quality_word
from ui.main_window import MainWindow
from ui.words.language_names import language_name
from ui.words.wording import file_state

pytestmark = pytest.mark.usefixtures("qapp")  # for the plurals

SCAN = FileRow(
    "/docs/scan.pdf",
    FileState.INDEXED,
    9_345_000,
    kind="pdf",
    pages=31,
    passages=160,
    indexed_at=1_763_625_600.0,
    language="de",
    quality=0.8,
    ocr_pages=29,
    note="2 pages could not be recognised",
    content=7,
)
COPY = FileRow("/old/scan copy.pdf", FileState.INDEXED, 9, kind="pdf", indexed_at=2e9, content=7)
LOCKED = FileRow(
    "/docs/secret.docx", FileState.FAILED, 10, error_kind="encrypted", error="a password is needed"
)


def select(window: MainWindow, path: str) -> None:
    window.library.files.setCurrentIndex(window.library.model.index_of(path))


def show(window: MainWindow, *rows: FileRow) -> None:
    window.library.show_files(m.FilesListed(rows, ()))
    select(window, rows[0].path)


def test_facts_are_told_in_words() -> None:
    known = dict(facts(SCAN))
    assert known.pop("Indexed"), "when it was indexed, as the system writes it"
    assert known == {
        "Kind": "PDF, 9 MB",
        "Folder": "/docs",
        "Extent": "31 pages, 160 passages",
        "Language": "German",
        "Text quality": "fair",
        "Recognised": "29 pages, from pictures",
    }
    assert dict(facts(LOCKED)) == {"Size": "1 kB", "Folder": "/docs"}


def test_languages_and_qualities_have_names() -> None:
    assert [language_name(code) for code in ("en", "fr", "", "und", "qqq")] == [
        "English",
        "French",
        "",
        "",
        "qqq",
    ]
    assert [quality_word(share) for share in (1.0, 0.8, 0.3)] == ["good", "fair", "poor"]


def test_other_kinds_count_what_they_have() -> None:
    deck = FileRow("/d/a.pptx", FileState.INDEXED, kind="slides", pages=3, passages=1)
    assert dict(facts(deck))["Extent"] == "3 slides, 1 passage"
    note = FileRow("/d/a.md", FileState.INDEXED, kind="markdown", pages=1, passages=2)
    assert dict(facts(note))["Extent"] == "2 passages"
    assert file_state(replace(note, kind="mail", pages=3)) == "Indexed · 3 parts"


def test_selecting_by_keyboard_shows_the_details(qtbot: QtBot, ready: MainWindow) -> None:
    ready.library.show_files(m.FilesListed((SCAN, COPY), ()))
    details = ready.library.details
    assert not details.isVisible()
    ready.library.files.setFocus()
    qtbot.keyClick(ready.library.files, Qt.Key.Key_Down)
    qtbot.keyClick(ready.library.files, Qt.Key.Key_Down)
    assert details.isVisible() and details.name.text() == "scan.pdf"
    spoken = details.body.accessibleDescription()
    assert "Language: German." in spoken and "2 pages could not be recognised." in spoken
    shown = [label.text() for label in details.body.findChildren(QLabel) if label.isVisible()]
    assert "German" in shown and "fair" in shown
    qtbot.keyClick(ready.library.files, Qt.Key.Key_Escape)
    assert not details.isVisible()


def test_copies_are_named_and_marked(ready: MainWindow, client: FakeClient) -> None:
    show(ready, SCAN, COPY)
    words = ready.library.details.copies.text().replace("\u200b", "")
    assert words == "1 copy elsewhere in the library:\n/old/scan copy.pdf"
    model = ready.library.model
    told = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_of(SCAN.path).data(told) == "scan.pdf, Indexed · 31 pages · 1 copy"
    assert model.index_of(COPY.path).data(told) == "scan copy.pdf, Indexed · 1 copy"
    client.play(m.FileRemoved(SCAN.path))
    client.flush()
    assert model.index_of(COPY.path).data(told) == "scan copy.pdf, Indexed"


def test_a_failure_says_what_to_do_and_can_be_retried(
    ready: MainWindow, client: FakeClient
) -> None:
    show(ready, LOCKED)
    details = ready.library.details
    trouble = details.trouble.text()
    assert trouble == "A password is needed. Save a copy without the password and add that."
    assert details.retry.isVisible() and not details.look.isEnabled()
    details.retry.click()
    assert client.last(m.Retry).paths == (LOCKED.path,)


def test_a_stopped_file_does_not_look_failed(ready: MainWindow) -> None:
    show(ready, FileRow("/docs/a.md", FileState.FAILED, 1, error_kind="stopped", error="stopped"))
    details = ready.library.details
    assert details.trouble.text().startswith("Not read yet: indexing was stopped.")
    assert details.trouble.property("role") == "trouble-calm"
    assert ready.library.sections.item(1).text() == "Stopped (1)"


def test_details_follow_the_file_and_outlive_a_new_list(
    ready: MainWindow, client: FakeClient
) -> None:
    many = [row(f"/docs/{n}.md", FileState.WAITING) for n in range(200)]
    show(ready, *many)
    client.play(m.FileChanged(row("/docs/0.md", pages=7)))
    client.flush()
    assert "7 parts, 21 passages" in ready.library.details.body.accessibleDescription()
    client.play(*[m.FileRemoved(f"/docs/{n}.md") for n in range(100, 200)])
    client.flush()
    assert ready.library.details.isVisible() and ready.library.details.name.text() == "0.md"
    client.play(m.FileRemoved("/docs/0.md"))
    client.flush()
    assert not ready.library.details.isVisible()


def test_several_selected_files_have_no_details(ready: MainWindow) -> None:
    show(ready, SCAN, COPY)
    ready.library.files.selectAll()
    assert not ready.library.details.isVisible()

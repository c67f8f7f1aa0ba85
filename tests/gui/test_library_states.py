"""What of the library is remembered, folded, and reached by keyboard."""

from collections.abc import Iterator

import pytest
from fake_client import FakeClient
from gui_records import row
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import FileState
from ui.library.section import of_folder
from ui.library.ticks import Tick
from ui.main_window import MainWindow

FILES = (*(row(f"/docs/{n:03}.md") for n in range(200)), row("/notes/c.md"))


def fill(window: MainWindow) -> None:
    window.library.show_files(m.FilesListed(FILES, ("/docs", "/notes")))


def test_section_file_and_place_outlive_a_restart(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, home: Home
) -> None:
    fill(ready)
    library = ready.library
    library.sections.choose(of_folder("/docs"))
    library.files.setCurrentIndex(library.model.index_of("/docs/150.md"))
    library.fold_sections(True)
    qtbot.waitUntil(lambda: library.files.verticalScrollBar().value() > 0)
    ready.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.show()
    assert again.library.sections.folded
    fill(again)
    qtbot.waitUntil(lambda: again.library.files.only_one() is not None)
    selected = again.library.files.only_one()
    assert selected is not None and selected.path == "/docs/150.md"
    assert again.library.sections.current().name == "/docs"
    fill(again)
    again.library.files.clearSelection()
    fill(again)
    assert again.library.files.only_one() is None, "it is put back once"


def test_sections_fold_to_the_chosen_one(qtbot: QtBot, ready: MainWindow) -> None:
    assert not ready.library.head.fold.isVisible(), "there is nothing to fold yet"
    fill(ready)
    sections, fold = ready.library.sections, ready.library.head.fold
    qtbot.waitUntil(lambda: sections.height() > 60)
    fold.click()
    qtbot.waitUntil(lambda: sections.height() < 60)
    assert fold.accessibleName() == "Show all sections"
    fold.click()
    qtbot.waitUntil(lambda: sections.height() > 60)


def test_the_filter_leads_to_the_files_and_back_to_all(qtbot: QtBot, ready: MainWindow) -> None:
    fill(ready)
    library = ready.library
    ready.activateWindow()
    library.search.setFocus()
    qtbot.waitUntil(library.search.hasFocus)
    qtbot.keyClicks(library.search, "05")
    qtbot.keyClick(library.search, Qt.Key.Key_Down)
    assert library.files.hasFocus()
    selected = library.files.only_one()
    assert selected is not None and selected.path == "/docs/005.md"
    library.search.setFocus()
    qtbot.keyClick(library.search, Qt.Key.Key_Escape)
    assert library.search.text() == "" and library.model.rowCount() == len(FILES)
    assert library.files.only_one() is not None


def test_where_all_files_failed_the_bar_and_the_section_say_so(
    ready: MainWindow, client: FakeClient
) -> None:
    bad = tuple(row(f"/docs/{n}.pdf", FileState.FAILED, 0, "It is locked.") for n in range(3))
    ready.library.show_files(m.FilesListed(bad, ()))
    assert ready.library.bar.failures.text() == "3 files could not be read"
    ready.library.bar.failures.click()
    assert ready.library.sections.current().kind == "failed"
    assert not ready.library.scopes(), "nothing of it can be asked"
    ready.library.bar.retry.click()
    assert len(client.last(m.Retry).paths) == 3


def test_when_the_engine_stopped_before_a_list_came_the_reason_stands_there(
    window: MainWindow, client: FakeClient
) -> None:
    window.library.show_trouble("Another Carrel owns this data folder.")
    assert window.library.opening.isVisible()
    assert window.library.opening.text() == "Another Carrel owns this data folder."


def test_names_are_found_without_their_accents(ready: MainWindow) -> None:
    files = (row("/docs/Müller résumé.pdf"), row("/docs/x.pdf"))
    ready.library.show_files(m.FilesListed(files, ()))
    ready.library.search.setText("muller resume")
    assert ready.library.model.rowCount() == 1


def test_numbers_in_names_are_sorted_as_numbers(ready: MainWindow, client: FakeClient) -> None:
    names = ("Report 10.md", "report 9.md", "Report 100.md", "annex.md")
    ready.library.show_files(m.FilesListed(tuple(row(f"/d/{name}") for name in names), ()))
    client.play(m.FileChanged(row("/d/Report 11.md")))
    client.flush()
    model = ready.library.model
    shown = [model.index(n).data() for n in range(model.rowCount())]
    expected = ["annex.md", "report 9.md", "Report 10.md", "Report 11.md", "Report 100.md"]
    assert shown == expected
    assert [scope.name for scope in ready.library.scopes()] == expected
    assert model.index_of("/d/Report 11.md").row() == 3


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Words are read from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_check_boxes_and_margins_are_mirrored(
    mirrored: None, qtbot: QtBot, ready: MainWindow
) -> None:
    fill(ready)
    files, line = ready.library.files, ready.library.tick_line
    place = files.visualRect(ready.library.model.index_of("/docs/001.md"))
    spot = QPoint(24, place.center().y())
    qtbot.mouseClick(files.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert ready.library.ticks.of_file("/docs/001.md") is Tick.OWN
    qtbot.waitUntil(line.isVisible)
    assert line.untick.x() < line.words.x()
    assert line.width() - line.words.geometry().right() > line.untick.x()


def test_damaged_settings_of_the_window_do_no_harm(
    qtbot: QtBot, qapp: QApplication, home: Home
) -> None:
    home.root.mkdir(parents=True, exist_ok=True)
    lines = ["[General]", "ticks=[{", 'draft="{\\"text\\": 5}"', "limits=x", "form=?"]
    lines += ["[library]", "top=much", "section=/gone", "file=, ,", "folded=perhaps"]
    (home.root / "window.ini").write_text("\n".join(lines))
    window = MainWindow(FakeClient(), home)
    qtbot.addWidget(window)
    window.show()
    fill(window)
    QApplication.processEvents()
    assert window.library.model.rowCount() == len(FILES)
    assert len(window.library.ticks) == 0 and window.box.edit.toPlainText() == ""

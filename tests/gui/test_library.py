"""The library panel: what state each file is in, and what can be done about it."""

import time

import pytest
from fake_client import FakeClient
from gui_records import button_of, row
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY
from assistant.records import FileFailure, FileState, IndexReport
from ui.conversations.welcome import SAMPLE_QUESTIONS
from ui.library.file_model import FileModel
from ui.main_window import MainWindow

BAD = row("/docs/scan.pdf", FileState.FAILED, 0, "Only pictures were found.")


def shown(window: MainWindow) -> list[str]:
    model = window.library.files.model()
    return [
        model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]


def play(client: FakeClient, *events: m.AnyEvent) -> None:
    client.play(*events)
    client.flush()


def test_an_empty_library_invites_and_offers_the_sample(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    assert ready.library.empty.isVisible() and not ready.library.files.isVisible()
    qtbot.mouseClick(ready.library.empty.sample, Qt.MouseButton.LeftButton)
    assert client.last(m.AddPaths).paths == (str(SAMPLE_LIBRARY),)
    client.reply(m.AddPaths, m.IndexFinished(IndexReport(files=1)))
    inside = row(str(SAMPLE_LIBRARY / "handbook.pdf"))
    client.reply(m.ListFiles, m.FilesListed((inside,), (str(SAMPLE_LIBRARY),)))
    qtbot.waitUntil(ready.welcome.questions.isVisible)
    ready.welcome.questions.findChildren(QPushButton)[0].click()
    assert client.last(m.Ask).question == SAMPLE_QUESTIONS[0]


def test_before_the_engine_answers_nothing_is_claimed(window: MainWindow) -> None:
    assert window.library.opening.isVisible() and not window.library.empty.isVisible()
    assert window.status.indexing.text() == "Starting…"
    assert not window.status.model.isVisible()


def test_each_state_is_told_in_words(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.FileChanged(row("/docs/b.md", FileState.WAITING)), m.FileChanged(BAD))
    play(client, m.FileChanged(row("/docs/a.pdf", pages=12)))
    expected = ["a.pdf, Indexed · 12 pages", "b.md, Waiting", "scan.pdf, Only pictures were found."]
    assert shown(ready) == expected
    play(client, m.FileStarted("/docs/b.md"))
    assert shown(ready)[1] == "b.md, Reading…"
    tip = ready.library.files.model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>/docs/scan.pdf<br>Only pictures were found.</qt>"
    assert ready.library.bar.failures.text() == "1 file could not be read"


def test_renames_and_removals_are_followed(ready: MainWindow, client: FakeClient) -> None:
    play(client, *[m.FileChanged(row(f"/docs/{name}.md")) for name in "abc"])
    play(client, m.FileRenamed("/docs/a.md", row("/docs/z.md")), m.FileRemoved("/docs/b.md"))
    assert shown(ready) == ["c.md, Indexed", "z.md, Indexed"]


def test_a_renamed_file_that_was_announced_as_waiting_is_one_row(
    ready: MainWindow, client: FakeClient
) -> None:
    play(client, m.FileChanged(row("/docs/a.md")))
    waiting = m.FileChanged(row("/docs/z.md", FileState.WAITING))
    play(
        client, waiting, m.FileStarted("/docs/z.md"), m.FileRenamed("/docs/a.md", row("/docs/z.md"))
    )
    assert shown(ready) == ["z.md, Indexed"]


def test_progress_is_told_and_ends(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.Progress(12, 400))
    assert ready.library.bar.words.text() == "12 of 400 files"
    assert ready.status.indexing.text() == "Indexing 12 of 400 files"
    client.play(m.IndexFinished(IndexReport()))
    assert not ready.library.bar.progress.isVisible()
    assert ready.status.indexing.text() == "Ready"


def test_pause_and_resume(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.Progress(12, 400))
    ready.library.bar.pause.click()
    assert client.last(m.PauseIndexing).paused
    client.reply(m.PauseIndexing, m.Done())
    assert ready.library.bar.words.text() == "Paused at 12 of 400 files"
    assert ready.library.bar.pause.accessibleName() == "Resume indexing"
    ready.library.bar.pause.click()
    client.reply(m.PauseIndexing, m.Done())
    assert ready.library.bar.words.text() == "12 of 400 files"


def test_a_missing_path_gets_a_row_and_can_be_forgotten(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.desk.add(("/nowhere/x.pdf",))
    failure = FileFailure("/nowhere/x.pdf", "missing", "Nothing is at that path.")
    client.reply(m.AddPaths, m.IndexFinished(IndexReport(failed=(failure,))))
    client.reply(m.ListFiles, m.FilesListed((), ()))
    assert shown(ready) == ["x.pdf, Nothing is at that path."]
    ready.desk.forget(("/nowhere/x.pdf",))
    client.reply(m.ForgetPaths, m.Failed("missing", "not in the library"))
    assert shown(ready) == []


def test_forgetting_asks_first_and_says_that_the_disk_is_not_touched(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    play(client, m.FileChanged(BAD))
    ready.library.menu_for(BAD).actions()[-1].trigger()
    box = ready.findChild(QMessageBox)
    assert box is not None and "Nothing on disk is touched." in box.informativeText()
    assert not client.sent(m.ForgetPaths)
    button_of(box, "Forget").click()
    assert client.last(m.ForgetPaths).paths == ("/docs/scan.pdf",)


def test_the_menu_retries_the_file_that_failed(ready: MainWindow, client: FakeClient) -> None:
    play(client, m.FileChanged(BAD), m.FileChanged(row("/docs/a.md")))
    actions = {action.text(): action for action in ready.library.menu_for(BAD).actions()}
    assert not actions["Open here"].isEnabled()
    actions["Retry"].trigger()
    assert client.last(m.Retry).paths == (BAD.path,)


def test_the_filter_narrows_by_words_and_folder(ready: MainWindow, client: FakeClient) -> None:
    files = (row("/docs/tax 2024.pdf"), row("/docs/tax 2023.pdf"), row("/notes/tax.md"))
    ready.library.show_files(m.FilesListed(files, ("/docs", "/notes")))
    ready.library.search.setText("tax 2024")
    assert shown(ready) == ["tax 2024.pdf, Indexed"]
    ready.library.search.clear()
    ready.library.sections.setCurrentRow(2)
    assert shown(ready) == ["tax.md, Indexed"]
    ready.library.sections.setCurrentRow(0)
    assert len(shown(ready)) == 3


def test_paths_given_at_the_start_are_added_when_the_engine_is_ready(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, home: "object"
) -> None:
    window = MainWindow(client, home, ("/docs",))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    assert not client.requests
    client.be_ready()
    assert client.last(m.AddPaths).paths == ("/docs",)


@pytest.mark.parametrize("count", [20_000])
def test_a_large_library_is_taken_in_one_go(count: int) -> None:
    model = FileModel()
    model.apply([m.FileChanged(row(f"/f/{n}.txt", FileState.WAITING)) for n in range(count)])
    model.apply([m.FileChanged(row(f"/f/{n}.txt")) for n in range(count)])
    model.apply([m.FileRemoved(f"/f/{n}.txt") for n in range(0, count, 2)])
    assert model.rowCount() == count // 2
    assert model.counts()[FileState.INDEXED] == count // 2


def test_a_large_library_is_narrowed_while_one_types(ready: MainWindow) -> None:
    rows = tuple(row(f"/f/{n % 300}/Report {n * 7919 % 20_011}.txt") for n in range(20_000))
    ready.library.show_files(m.FilesListed(rows, ("/f/7",)))
    started = time.thread_time()
    ready.library.search.setText("report 77")
    found = len(shown(ready))
    ready.library.search.setText("")
    ready.library.sections.setCurrentRow(1)
    spent = time.thread_time() - started
    assert found > 100 and ready.library.model.rowCount() == 67
    assert spent < 0.5, "Qt's own sorting and filtering of a model in Python takes 4 s"


def test_rows_come_and_go_in_their_places(ready: MainWindow, client: FakeClient) -> None:
    files = ready.library.files
    play(client, *[m.FileChanged(row(f"/d/{name}.md")) for name in "bdf"])
    files.setCurrentIndex(ready.library.model.index_of("/d/d.md"))
    play(client, m.FileChanged(row("/d/a.md")), m.FileChanged(row("/d/e.md")))
    play(client, m.FileRemoved("/d/b.md"))
    assert [words.split(",")[0] for words in shown(ready)] == ["a.md", "d.md", "e.md", "f.md"]
    assert [selected.path for selected in files.selected()] == ["/d/d.md"]


def test_menus_open_by_keyboard_at_what_is_chosen(ready: MainWindow, client: FakeClient) -> None:
    library = ready.library
    library.show_files(m.FilesListed((row("/d/a.md"), row("/d/b.md")), ("/d",)))
    asked: list[object] = []
    library.files.menu_wanted.connect(lambda where: asked.append(library.files.only_one()))
    library.sections.menu_wanted.connect(lambda section, where: asked.append(section.name))
    reason, spot = QContextMenuEvent.Reason.Keyboard, QPoint(0, 0)
    QApplication.sendEvent(library.files.viewport(), QContextMenuEvent(reason, spot, spot))
    assert asked == [], "nothing is selected"
    library.files.setCurrentIndex(library.model.index_of("/d/b.md"))
    QApplication.sendEvent(library.files.viewport(), QContextMenuEvent(reason, spot, spot))
    library.sections.setCurrentRow(1)
    QApplication.sendEvent(library.sections.viewport(), QContextMenuEvent(reason, spot, spot))
    assert asked == [library.model.find("/d/b.md"), "/d"]
    for menu in ready.findChildren(QMenu):
        menu.close()


def test_the_file_dialog_offers_every_kind_that_can_be_read(ready: MainWindow) -> None:
    ready.desk.choose_files()
    dialog = ready.findChild(QFileDialog)
    assert dialog is not None
    types = dialog.findChild(QComboBox, "fileTypeCombo")
    assert types is not None
    words = [types.itemText(n).split(" (")[0] for n in range(types.count())]
    assert words == ["What Carrel can read", "All files"]
    assert len(types.itemText(0)) < 30, "a hundred endings are not shown"
    endings = dialog.nameFilters()[0]
    for name in ("*.pdf", "*.docx", "*.xlsx", "*.eml", "*.epub", "*.ipynb", "*.png"):
        assert name in endings
    dialog.reject()

"""Typing @ in the question box: a question for one file, folder or collection."""

import pytest
from accessible_tree import SAYS_NOTHING, nodes_under
from fake_client import FakeClient
from gui_records import answer, row
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.paths import Home
from assistant.records import Collection
from ui.asking.mention_popup import MentionPopup
from ui.library.section import of_collection
from ui.main_window import MainWindow

FILES = (
    row("/docs/handbook.pdf"),
    row("/docs/tax 2024.pdf"),
    row("/old/handbook.pdf"),
    row("/old/it's “quoted”.md"),
)
TAX = Collection("Tax", ("/docs/tax 2024.pdf",))
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def box(qtbot: QtBot, ready: MainWindow, client: FakeClient) -> MainWindow:
    """A window with four files, whose question box has the focus."""
    ready.library.show_files(m.FilesListed(FILES, ("/docs",)))
    client.reply(m.ListCollections, m.CollectionsListed((TAX,)))
    ready.activateWindow()
    ready.box.edit.setFocus()
    qtbot.waitUntil(ready.box.edit.hasFocus)
    return ready


def listed(window: MainWindow) -> list[str]:
    popup = window.box.mentioning.popup
    if popup is None or not popup.isVisible():
        return []
    return [popup.model.index(n).data() for n in range(popup.model.rowCount())]


def chips(window: MainWindow) -> list[str]:
    return [chip.words.text() for chip in window.box.mentions.chips]


def send(qtbot: QtBot, window: MainWindow, client: FakeClient) -> m.Ask:
    qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
    sent = client.last(m.Ask)
    client.reply(m.Ask, m.Finished(answer()))
    return sent


def test_signs_outside_the_first_plane_are_counted_as_qt_does(
    qtbot: QtBot, box: MainWindow, client: FakeClient
) -> None:
    box.library.show_files(m.FilesListed((*FILES, row("/docs/🦆 ducks.pdf")), ("/docs",)))
    box.box.edit.show_text("@🦆")
    qtbot.waitUntil(lambda: listed(box) == ["🦆 ducks.pdf"])
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Return)
    assert chips(box) == ["🦆 ducks.pdf"] and box.box.edit.toPlainText() == ""
    box.box.edit.show_text("🦆🦆 and @tax then")
    cursor = box.box.edit.textCursor()
    cursor.setPosition(len("🦆🦆 and @tax") + 2)
    box.box.edit.setTextCursor(cursor)
    qtbot.keyClick(box.box.edit, " ")
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Backspace)
    assert listed(box) == ["Tax", "tax 2024.pdf"]


def test_at_opens_a_list_that_typing_narrows_and_enter_takes(
    qtbot: QtBot, box: MainWindow, client: FakeClient
) -> None:
    edit = box.box.edit
    qtbot.keyClicks(edit, "@")
    assert len(listed(box)) == 6, "a collection, a folder, four files"
    qtbot.keyClicks(edit, "tax 20")
    assert listed(box) == ["tax 2024.pdf"], "names hold spaces"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert chips(box) == ["tax 2024.pdf"] and edit.toPlainText() == ""
    assert not client.sent(m.Ask) and box.box.mentions.isVisible()
    qtbot.keyClicks(edit, "How much?")
    assert send(qtbot, box, client).scope == ("/docs/tax 2024.pdf",)
    assert box.chat.questions[-1].scope == "Only in tax 2024.pdf"
    assert not chips(box) and not box.box.mentions.isVisible()
    qtbot.keyClicks(edit, "And now?")
    assert send(qtbot, box, client).scope == (), "a mention holds for one question"


def test_within_a_sentence_the_name_stays(
    qtbot: QtBot, box: MainWindow, client: FakeClient
) -> None:
    edit = box.box.edit
    qtbot.keyClicks(edit, "Compare @tax 2")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.hasFocus() and edit.toPlainText() == "Compare tax 2024.pdf "
    qtbot.keyClicks(edit, "with @quoted")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    sent = send(qtbot, box, client)
    assert sent.question == "Compare tax 2024.pdf with it's “quoted”.md"
    assert sent.scope == ("/docs/tax 2024.pdf", "/old/it's “quoted”.md")


def test_equal_names_are_told_apart_by_their_place(qtbot: QtBot, box: MainWindow) -> None:
    qtbot.keyClicks(box.box.edit, "@old hand")
    assert listed(box) == ["handbook.pdf"]
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Tab)
    assert chips(box) == ["handbook.pdf in /old"]


def test_escape_leaves_the_at_as_text(qtbot: QtBot, box: MainWindow, client: FakeClient) -> None:
    edit = box.box.edit
    qtbot.keyClicks(edit, "Who is @hand")
    assert listed(box)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.keyClicks(edit, "b")
    assert not listed(box) and edit.toPlainText() == "Who is @handb"
    qtbot.keyClicks(edit, " or @hand")
    assert listed(box), "another @ is another question"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert send(qtbot, box, client).scope == ()


@pytest.mark.parametrize("text", ["mail anna@hand", "@ home", "@nothing of that name", "a@"])
def test_an_at_that_is_none_opens_nothing(qtbot: QtBot, box: MainWindow, text: str) -> None:
    qtbot.keyClicks(box.box.edit, text)
    assert not listed(box)


def test_arrows_and_clicks_choose(qtbot: QtBot, box: MainWindow) -> None:
    edit = box.box.edit
    qtbot.keyClicks(edit, "@")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert chips(box) == ["docs"]
    qtbot.keyClicks(edit, "@")
    popup = box.box.mentioning.popup
    assert popup is not None
    place = popup.rows.visualRect(popup.model.index(0)).center()
    qtbot.mouseClick(popup.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chips(box) == ["docs", "Tax"] and edit.hasFocus()


def test_chips_have_their_way_out_and_the_standing_scope_comes_back(
    qtbot: QtBot, box: MainWindow
) -> None:
    edit = box.box.edit
    box.library.sections.choose(of_collection(TAX))
    assert box.box.scope.isVisible()
    for typed in ("@docs", "@quoted"):
        qtbot.keyClicks(edit, typed)
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert len(chips(box)) == 2 and not box.box.scope.isVisible()
    box.box.mentions.chips[0].drop.click()
    assert chips(box) == ["it's “quoted”.md"] and edit.hasFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert not chips(box) and box.box.scope.words.text() == "Only in Tax"
    assert box.box.scope.isVisible()


def test_the_list_lies_within_the_window_and_goes_with_the_focus(
    qtbot: QtBot, box: MainWindow
) -> None:
    qtbot.keyClicks(box.box.edit, "@")
    popup = box.box.mentioning.popup
    assert popup is not None and box.rect().contains(popup.geometry())
    box.library.search.setFocus()
    assert not popup.isVisible()


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    mime.setText("\n".join(paths))
    return mime


def test_files_pasted_or_dropped_here_are_added_and_mentioned(
    qtbot: QtBot, box: MainWindow, client: FakeClient
) -> None:
    QGuiApplication.clipboard().setMimeData(files("/new/plan.pdf"))
    qtbot.keyClick(box.box.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.box.edit.toPlainText() == "" and chips(box) == ["plan.pdf"]
    assert client.last(m.AddPaths).paths == ("/new/plan.pdf",)
    assert box.status.news.text() == "Adding plan.pdf to your library."
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    dropped = files("/new/b.md")  # the event keeps no reference
    box.box.dropEvent(QDropEvent(QPointF(5, 5), copy, dropped, left, NO_KEYS))
    qtbot.keyClicks(box.box.edit, "What is new?")
    assert send(qtbot, box, client).scope == ("/new/plan.pdf", "/new/b.md")


def test_a_file_of_the_library_that_is_dropped_here_is_only_mentioned(
    qtbot: QtBot, box: MainWindow, client: FakeClient
) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    known = files("/old/handbook.pdf")
    box.box.dropEvent(QDropEvent(QPointF(5, 5), copy, known, left, NO_KEYS))
    assert chips(box) == ["handbook.pdf"] and not client.sent(m.AddPaths)
    words = QMimeData()
    words.setText("How many days?")
    box.box.dropEvent(QDropEvent(QPointF(5, 5), copy, words, left, NO_KEYS))
    assert send(qtbot, box, client).question == "How many days?"


def test_in_a_low_window_the_list_is_as_high_as_there_is_room(
    qtbot: QtBot, box: MainWindow
) -> None:
    low = QWidget()
    qtbot.addWidget(low)
    low.resize(300, 150)
    popup = MentionPopup(low)
    popup.model.take(box.library.scopes())
    for top in (20, 60, 120):
        popup.show_matches("", QRect(10, top, 2, 18))
        assert low.rect().contains(popup.geometry())


def test_what_was_typed_outlives_a_restart(
    qtbot: QtBot, box: MainWindow, client: FakeClient, home: Home
) -> None:
    qtbot.keyClicks(box.box.edit, "@tax 2")
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(box.box.edit, "Half a question")
    box.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    assert again.box.edit.toPlainText() == "Half a question"
    assert chips(again) == ["tax 2024.pdf"]


def test_a_new_chip_never_is_a_window_of_its_own(qtbot: QtBot, box: MainWindow) -> None:
    before = set(QApplication.topLevelWidgets())
    qtbot.keyClicks(box.box.edit, "@tax 2")
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert box.isActiveWindow() and box.box.edit.hasFocus()
    assert not [new for new in set(QApplication.topLevelWidgets()) - before if new.isVisible()]


def test_a_screen_reader_is_told_of_the_list_and_the_chips(qtbot: QtBot, box: MainWindow) -> None:
    qtbot.keyClicks(box.box.edit, "@tax 2")
    qtbot.keyClick(box.box.edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(box.box.edit, "@")
    controls = [node for node in nodes_under(box) if node.is_control]
    assert [str(node) for node in controls if not node.name.strip()] == []
    assert [str(node) for node in controls if node.role in SAYS_NOTHING] == []
    names = [node.name for node in controls]
    assert "For this question: tax 2024.pdf. Take it out" in names
    assert {"Collection Tax", "Folder docs in /", "File handbook.pdf in /old"} <= set(names)

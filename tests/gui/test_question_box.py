"""The question box: what was asked before, composing, pasting, and how much fits."""

import pytest
from fake_client import FakeClient
from gui_records import answer, settle
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import Turn
from ui.asking.question_edit import MOST_CHARACTERS
from ui.asking.question_history import QuestionHistory
from ui.main_window import MainWindow


def ask(qtbot: QtBot, window: MainWindow, client: FakeClient, question: str) -> None:
    qtbot.keyClicks(window.box.edit, question)
    qtbot.keyClick(window.box.edit, Qt.Key.Key_Return)
    client.reply(m.Ask, m.Finished(answer()))


def paste(qtbot: QtBot, window: MainWindow, mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)
    qtbot.keyClick(window.box.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_up_and_down_walk_through_what_was_asked(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    for question in ("one", "two", "one", "three"):
        ask(qtbot, ready, client, question)
    edit = ready.box.edit
    qtbot.keyClicks(edit, "half")
    seen = []
    for _ in range(4):
        qtbot.keyClick(edit, Qt.Key.Key_Up)
        seen.append(edit.toPlainText())
    assert seen == ["three", "one", "two", "two"], "each once, the oldest last"
    for _ in range(4):
        qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.toPlainText() == "half", "what was being typed is not lost"


def test_within_several_lines_the_arrows_move_the_cursor(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready, client, "before")
    edit = ready.box.edit
    edit.show_text("one\ntwo")
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.toPlainText() == "one\ntwo"
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.toPlainText() == "before"


def test_an_opened_conversation_brings_its_questions(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready, client, "typed here")
    turns = [Turn(n, replace(answer(), question=f"kept {n}"), 0.0) for n in (1, 2)]
    ready.conversation.show(7, turns)
    seen = []
    for _ in range(3):
        qtbot.keyClick(ready.box.edit, Qt.Key.Key_Up)
        seen.append(ready.box.edit.toPlainText())
    assert seen == ["kept 2", "kept 1", "typed here"]


def test_history_begins_at_its_end_again_after_each_question() -> None:
    history = QuestionHistory()
    assert history.older("x") is None and history.newer() is None
    history.add("one")
    history.add("two")
    assert history.older("") == "two" and history.older("") == "one"
    history.add("three")
    assert history.older("draft") == "three" and history.newer() == "draft"


def test_enter_ends_a_composition_and_sends_nothing(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    edit = ready.box.edit
    QApplication.sendEvent(edit, QInputMethodEvent("きょ", []))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not client.sent(m.Ask)
    ended = QInputMethodEvent("", [])
    ended.setCommitString("今日")
    QApplication.sendEvent(edit, ended)
    assert edit.toPlainText() == "今日"
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert client.last(m.Ask).question == "今日"


@pytest.mark.parametrize("with_text", [True, False])
def test_rich_text_is_pasted_plain(qtbot: QtBot, ready: MainWindow, with_text: bool) -> None:
    mime = QMimeData()
    mime.setHtml("<h1>How <b>much</b>?</h1>")
    if with_text:
        mime.setText("How much?")
    paste(qtbot, ready, mime)
    assert ready.box.edit.toPlainText() == "How much?"


def test_a_web_address_in_a_question_is_text(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/x")
    paste(qtbot, ready, mime)
    assert ready.box.edit.toPlainText() == "https://example.org/x"
    assert not client.sent(m.AddPaths)


def test_what_does_not_fit_is_said(qtbot: QtBot, ready: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("x" * (MOST_CHARACTERS + 50))
    paste(qtbot, ready, mime)
    assert len(ready.box.edit.toPlainText()) == MOST_CHARACTERS
    assert "Put longer texts into a file." in ready.status.news.text()
    qtbot.keyClicks(ready.box.edit, "yz")
    qtbot.keyClick(ready.box.edit, Qt.Key.Key_Backspace)
    assert len(ready.box.edit.toPlainText()) == MOST_CHARACTERS - 1


def test_the_box_grows_with_its_text(qtbot: QtBot, ready: MainWindow) -> None:
    edit = ready.box.edit
    low = edit.height()
    edit.show_text("a\nb\nc")
    assert edit.height() > 2 * low
    edit.show_text("a\n" * 50)
    assert edit.height() < 9 * low


def test_the_hint_stays_on_one_line_in_a_narrow_window(ready: MainWindow) -> None:
    edit = ready.box.edit
    assert edit.placeholderText() == "Ask your files anything"
    edit.setFixedWidth(90)
    settle()
    assert edit.placeholderText().endswith("…")
    assert edit.fontMetrics().horizontalAdvance(edit.placeholderText()) <= 90

"""The form of answers: chosen, shown, remembered; tables and JSON as what they are."""

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, sentence, settle
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QTextTable
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import Form, Shape, Style, Support
from assistant.paths import Home
from ui.answers.answer_text import final_markdown
from ui.answers.answer_words import support_line
from ui.main_window import MainWindow

FEES = citation("/docs/fees.md", "Adults £85, children £20", "Adults £85")
SPACE = "\u00a0"
CHIP = f"{SPACE}[{SPACE}1{SPACE}](citation:1)"


def choose(window: MainWindow, *words: str) -> None:
    for word in words:
        menu = window.box.form.menu()
        assert menu is not None
        next(each for each in menu.actions() if each.text() == word).trigger()


def test_the_form_goes_with_the_question_and_is_seen(ready: MainWindow, client: FakeClient) -> None:
    assert not ready.box.form.chip.isVisible()
    choose(ready, "Table", "Brief")
    assert ready.box.form.chip.isVisible()
    assert ready.box.form.chip.words.text() == "Table · brief"
    assert "Table · brief" in ready.box.form.chip.drop.accessibleName()
    assert ready.box.form.accessibleDescription() == "Table · brief"
    ready.conversation.ask("What does it cost?")
    assert client.last(m.Ask).form == Form(Shape.TABLE, Style.BRIEF)


def test_the_cross_goes_back_to_the_usual(ready: MainWindow, client: FakeClient) -> None:
    choose(ready, "In simple words")
    ready.box.form.chip.drop.click()
    ready.conversation.ask("What does it cost?")
    assert client.last(m.Ask).form == Form()
    assert not ready.box.form.chip.isVisible()


def test_the_form_is_remembered(qtbot: QtBot, ready: MainWindow, home: Home) -> None:
    choose(ready, "Bullet list")
    ready.close()
    again = MainWindow(FakeClient(), home)
    qtbot.addWidget(again)
    assert again.box.form.form == Form(Shape.BULLETS)


@pytest.mark.parametrize("stored", ["", "null", '{"shape": "sonnet"}', "["])
def test_what_is_stored_otherwise_is_the_usual(ready: MainWindow, stored: str) -> None:
    choose(ready, "JSON")
    ready.store.setValue("form", stored)
    ready.box.form.remember_in(ready.store)
    assert ready.box.form.form == Form()


def test_marks_stand_within_the_row_they_are_about() -> None:
    made = answer(
        sentence("| Who | Pays |\n", support=Support.UNSUPPORTED),
        sentence("|---|---|\n", support=Support.UNSUPPORTED),
        sentence("| Adults | £85 |\n", 1),
        sentence("| Dogs | £5 |", support=Support.UNSUPPORTED),
        citations=(FEES,),
    )
    words = SPACE.join("(not in your files)".split())
    note = f"{SPACE}{SPACE}[{words}](citation:unsupported)"
    assert final_markdown(made) == (
        f"| Who | Pays |\n|---|---|\n| Adults | £85{CHIP} |\n| Dogs | £5{note} |"
    )


def test_the_head_of_a_table_is_not_counted() -> None:
    made = answer(
        sentence("| Who | Pays |\n", support=Support.UNSUPPORTED),
        sentence("|---|---|\n", support=Support.UNSUPPORTED),
        sentence("| Adults | £85 |\n", 1),
        sentence("| Dogs | £5 |", support=Support.UNSUPPORTED),
        citations=(FEES,),
    )
    shown = replace(made, form=Form(Shape.TABLE))
    assert support_line(shown) == "1 of 2 rows fully borne out by your files."


def test_head_and_rule_in_one_sentence_keep_the_table() -> None:
    made = answer(sentence("| Who | Pays |\n|---|---|\n| Adults | £85 |", 1), citations=(FEES,))
    assert final_markdown(made).endswith(f"| Adults | £85{CHIP} |")


def test_a_table_is_drawn_as_one(ready: MainWindow, client: FakeClient) -> None:
    choose(ready, "Table")
    ready.conversation.ask("What does it cost?")
    rows = (sentence("| Who | Pays |\n|---|---|\n"), sentence("| Adults | £85 |", 1))
    client.reply(m.Ask, m.Finished(answer(*rows, citations=(FEES,))))
    settle()
    text = ready.chat.cards[-1].text
    (table,) = [f for f in text.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert (table.rows(), table.columns()) == (2, 2)
    (chip,) = text.chip_rects()
    assert text.viewport().rect().contains(chip.toRect())
    assert text.anchorAt(chip.center().toPoint()) == "citation:1"


def test_json_is_shown_as_it_is_and_copied(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    choose(ready, "JSON")
    ready.conversation.ask("What does it cost?")
    card = ready.chat.cards[-1]
    written = '{"adults": "**85**", "link": "[x](file:///etc)"}'
    shown = '{\n  "adults": "**85**",\n  "link": "[x](file:///etc)"\n}'
    client.reply(m.Ask, m.Token(written[:9]), m.Token(written[9:20]))
    json = card.body.json
    assert json is not None
    qtbot.waitUntil(lambda: json.text.toPlainText() == written[:20])
    assert json.text.isVisible()
    said = answer(
        sentence('{"adults": "**85**", ', 1),
        sentence('"link": "x"}', support=Support.UNSUPPORTED),
        citations=(FEES,),
        text=written,
    )
    client.reply(m.Ask, m.Finished(replace(said, form=Form(Shape.JSON))))
    assert card.body.json.text.toPlainText() == shown
    assert card.body.support.text() == "1 of 2 parts fully borne out by your files."
    assert [chip.text() for chip in card.sources] == ["fees.md"]
    card.body.json.copy.click()
    assert QGuiApplication.clipboard().text() == shown


def test_what_is_no_json_after_all_is_shown_as_it_is(ready: MainWindow, client: FakeClient) -> None:
    choose(ready, "JSON")
    ready.conversation.ask("What does it cost?")
    cut = answer(sentence('{"adults": 8', 1), text='{"adults": 8', interrupted=True)
    client.reply(m.Ask, m.Finished(replace(cut, form=Form(Shape.JSON))))
    json = ready.chat.cards[-1].body.json
    assert json is not None and json.text.toPlainText() == '{"adults": 8'

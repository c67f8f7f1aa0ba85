"""An answer on the clipboard: as words, as Markdown, with its sources as footnotes."""

import re
from time import monotonic

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import REFUSAL, Form, Shape, Support
from ui.answers import copy_buttons
from ui.answers.answer_copying import markdown, plain, quoted, with_footnotes
from ui.main_window import MainWindow

TEXT = "Adults pay £85. [x](http://a.b) *Dogs* go free."
FEES = citation("/docs/fees_2026.md", TEXT, "Adults pay £85.")
DOGS = citation("/docs/handbook.pdf", TEXT, "[x](http://a.b) *Dogs* go free.", 7, 2)
SAID = answer(
    sentence("## Fees\n\n"),
    sentence("Adults pay **£85** a year. ", 1, 2),
    sentence("See [here](http://a.b) and [^9].", support=Support.UNSUPPORTED),
    citations=(FEES, DOGS),
)


def notes_of(text: str) -> dict[str, str]:
    """Return the footnotes of Markdown by their marks."""
    return dict(re.findall(r"(?m)^\[\^(\d+)\]: (.+)$", text))


def test_plain_text_is_the_words_alone() -> None:
    assert plain(SAID) == "Fees\n\nAdults pay £85 a year. See [here](http://a.b) and [^9]."
    assert plain(answer(sentence("5 * 3 and snake_case *so*"))) == "5 * 3 and snake_case so"


def test_footnotes_stand_beneath_the_text() -> None:
    assert with_footnotes(SAID) == (
        "## Fees\n\nAdults pay **£85** a year. [1] [2] See [here](http://a.b) and [^9]. "
        "(not in your files)\n\n"
        "[1] fees_2026.md: “Adults pay £85.”\n"
        "[2] handbook.pdf, p. 7: “[x](http://a.b) *Dogs* go free.”"
    )


def test_markdown_has_a_footnote_for_each_mark_and_no_other() -> None:
    copied = markdown(SAID)
    body, _, _ = copied.partition("\n\n[^1]:")
    assert re.findall(r"(?<!\\)\[\^(\d+)\]", body) == ["1", "2"]
    notes = notes_of(copied)
    assert list(notes) == ["1", "2"]
    assert notes["1"] == r"fees\_2026.md: “Adults pay £85.”"


def test_markdown_of_an_answer_links_nowhere_when_it_is_read_again() -> None:
    document = QTextDocument()
    document.setMarkdown(markdown(SAID))
    words = document.toPlainText()
    assert "href" not in document.toHtml() and "<img" not in document.toHtml()
    assert "[x](http://a.b) *Dogs* go free." in words
    assert "See [here](http://a.b)" in words and "Adults pay £85 a year." in words


SMUGGLED = (
    *("[a](http://e.vil)", "![a](//e.vil/x.png)", "[a][b]\n\n[b]: //e.vil", "<http://e.vil>"),
    *("<a href=//e.vil>x</a>", "<img src=//e.vil/x.png>", "<1x:e.vil>", "<!-- x -->", "[^7]"),
    *("http://e.vil", "www.e.vil", "_www.e.vil_", "WWW.e.vil", "a@e.vil", "mailto:a@e.vil"),
)


@pytest.mark.parametrize(
    "words", [before + one for one in SMUGGLED for before in ("", "\\", "\\\\")]
)
def test_nothing_in_copied_markdown_leads_anywhere(words: str) -> None:
    cited = replace(FEES, path=f"/d/{words.replace('/', '')}.md", quote=words)
    copied = markdown(answer(sentence(f"So {words} it is.", 1), citations=(cited,)))
    document = QTextDocument()
    document.setMarkdown(copied)  # with HTML, as other programs read it
    shown = document.toHtml().partition("<body")[2]
    assert "<a href" not in shown and "<img" not in shown
    assert "it is." in document.toPlainText()  # no comment, no tag
    assert re.findall(r"(?<!\\)(?:\\\\)*\[\^(\d+)\]", copied) == ["1", "1"]


def test_marks_without_an_end_are_copied_soon() -> None:
    began = monotonic()
    said = "*a " * 20_000
    assert plain(answer(sentence(said))) == said
    assert monotonic() - began < 5  # it would be ten and more if every mark looked to the end


def test_json_does_not_break_out_of_its_fence() -> None:
    said = answer(sentence('{"a": "```\n[x](http://e.vil)\n````'), citations=(FEES,))
    copied = markdown(replace(said, form=Form(Shape.JSON)))
    document = QTextDocument()
    document.setMarkdown(copied)
    assert "<a href" not in document.toHtml()


def test_a_row_of_a_table_keeps_its_marks_within() -> None:
    rows = (
        sentence("| Who | Pays |\n|---|---|\n"),
        sentence("| Adults | £85 |\n", 1),
        sentence("| Cats | £1 |", support=Support.PARTIAL),
    )
    copied = markdown(answer(*rows, citations=(FEES,)))
    assert "| Adults | £85[^1] |\n| Cats | £1 (partly supported) |" in copied


def test_json_is_left_as_it_is() -> None:
    said = replace(answer(sentence('{"a": 1}', 1), citations=(FEES,)), form=Form(Shape.JSON))
    assert plain(said) == '{"a": 1}'
    assert with_footnotes(said).startswith('{"a": 1}\n\n[1] ')
    assert markdown(said).startswith('```json\n{"a": 1}\n```\n\n[^1]\n\n[^1]: ')


@pytest.mark.parametrize("write", [plain, with_footnotes, markdown])
def test_a_refusal_is_copied_as_it_is(write: object) -> None:
    assert write(answer(answered=False, text=REFUSAL)) == REFUSAL  # type: ignore[operator]


def test_a_quote_goes_with_its_place() -> None:
    assert quoted(quote_of(FEES)) == "“Adults pay £85.” (fees_2026.md)"


def test_one_press_copies_with_footnotes_and_says_so(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(copy_buttons, "announce", lambda _widget, text: said.append(text))
    ready.conversation.ask("Fees?")
    client.reply(m.Ask, m.Finished(SAID))
    buttons = ready.chat.cards[-1].foot.copying
    buttons.copy.click()
    assert QGuiApplication.clipboard().text() == with_footnotes(SAID)
    assert buttons.copy.accessibleName() == "Copied" and said == ["Copied"]
    buttons._told.timeout.emit()
    assert buttons.copy.accessibleName() == "Copy the answer with its sources"


def test_the_menu_has_the_other_forms(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("Fees?")
    client.reply(m.Ask, m.Finished(SAID))
    menu = ready.chat.cards[-1].foot.copying.forms.menu()
    assert menu is not None
    got = {}
    for action in menu.actions():
        action.trigger()
        got[action.text()] = QGuiApplication.clipboard().text()
    assert got == {
        "Copy with footnotes": with_footnotes(SAID),
        "Copy as Markdown": markdown(SAID),
        "Copy as plain text": plain(SAID),
    }

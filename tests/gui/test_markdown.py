"""An answer's Markdown: nothing is loaded, no link but a citation is one."""

from pathlib import Path

import pytest
from gui_records import answer, citation, sentence
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from assistant.records import Support
from ui.answer_text import final_markdown
from ui.markdown_view import MarkdownView

CITED = citation("/a.txt", "abc", "b")


@pytest.fixture
def view(qtbot: QtBot) -> MarkdownView:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_no_picture_is_loaded(view: MarkdownView, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"not read")
    url = QUrl.fromLocalFile(str(secret))
    kind = QTextDocument.ResourceType.ImageResource.value
    view.show_markdown(f"see ![a picture]({url.toString()}) and ![b](https://example.org/b.png)")
    assert view.toPlainText() == "see a picture and b"
    view.show_markdown(f"![by reference][x]\n\n[x]: {url.toString()}")
    assert view.document().resource(kind, url) == b""
    assert view.document().resource(kind, QUrl("https://example.org/b.png")) == b""


def test_html_is_shown_as_text(view: MarkdownView) -> None:
    view.show_markdown("<img src='file:///etc/passwd'> <b>bold</b>")
    assert "<b>bold</b>" in view.toPlainText()


def test_other_links_are_plain_text(view: MarkdownView, qtbot: QtBot) -> None:
    clicked: list[int] = []
    view.citation_clicked.connect(clicked.append)
    view.show_markdown("[bank](https://example.org) [one](citation:1) [x](citation:partial)")
    assert "example.org" not in view.toHtml()
    for url in ("https://example.org", "file:///etc/passwd", "citation:partial", "citation:"):
        view.anchorClicked.emit(QUrl(url))
    assert clicked == []
    view.anchorClicked.emit(QUrl("citation:1"))
    assert clicked == [1]
    assert view.source().isEmpty()


def test_pieces_are_shown_together_and_the_height_grows(view: MarkdownView, qtbot: QtBot) -> None:
    for n in range(40):
        view.append(f"Word {n}.\n\n")
    assert view.toPlainText() == ""
    qtbot.waitUntil(lambda: "Word 39." in view.toPlainText())
    tall = view.height()
    assert tall > 40 * 15
    assert view.verticalScrollBar().maximum() == 0


def test_sentences_keep_the_layout_and_get_their_marks() -> None:
    made = answer(
        sentence("Two things:\n\n"),
        sentence("- first.\n", 1),
        sentence("- second.", 7, support=Support.UNSUPPORTED),
        text="Two things:\n\n- first.\n- second.",
        citations=(CITED,),
    )
    chip = "\u00a0[\u00a01\u00a0](citation:1)"
    note = "\u00a0\u00a0[(not in your files)](citation:unsupported)"
    assert final_markdown(made) == f"Two things:\n\n- first.{chip}\n- second.{note}"

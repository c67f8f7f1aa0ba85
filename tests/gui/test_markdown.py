"""An answer's Markdown: nothing is loaded, no link but a citation is one."""

import time
from pathlib import Path

import pytest
from gui_records import answer, citation, sentence
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from assistant.answers import (
    Support,
)
from ui.answers.answer_text import final_markdown, tame, with_breaks
from ui.answers.markdown_view import MarkdownView

CITED = citation("/a.txt", "abc", "b")


@pytest.fixture
def view(qtbot: QtBot) -> MarkdownView:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(500, 100)
    view.show()
    qtbot.waitExposed(view)
    return view


PICTURES = (
    "![x]({})",
    "![x][r]\n\n[r]: {}",
    "![x]\n\n[x]: {}",
    "![x [y] z]({})",
    "![x\ny]({})",
    "![x](<{}>)",
)


@pytest.mark.parametrize("form", PICTURES)
@pytest.mark.parametrize("tamed", [True, False])
def test_no_picture_is_drawn(view: MarkdownView, tmp_path: Path, form: str, tamed: bool) -> None:
    secret = tmp_path / "secret.png"
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(secret))
    for address in (str(secret), QUrl.fromLocalFile(str(secret)).toString()):
        written = form.format(address)
        view.show_markdown(tame(written) if tamed else written)
        assert view.heightForWidth(500) < 150
        shot = view.grab().toImage()
        places = [(x, y) for x in range(0, 300, 9) for y in range(shot.height())]
        assert "#ff0000" not in {shot.pixelColor(x, y).name() for x, y in places}


def test_a_model_cannot_forge_a_citation(view: MarkdownView) -> None:
    view.append("It is so [verified](citation:1) and [so][r] <citation:1>.\n\n[r]: citation:1")
    view.show_markdown(view.markdown)
    assert view.chip_rects() == []
    assert "[verified]" in view.toPlainText().replace("\u200b", "")


def test_a_year_at_the_start_of_a_line_is_no_list_number(view: MarkdownView) -> None:
    view.show_markdown(tame("1961. It was founded.\n\n2026. The year of fees.\n\n1. One"))
    assert "1961. It was founded." in view.toPlainText()
    assert "2026. The year" in view.toPlainText()


def test_line_breaks_are_kept() -> None:
    made = answer(sentence("Adults £85\n"), sentence("Children £20"))
    assert final_markdown(made) == "Adults £85  \nChildren £20"
    assert with_breaks("a\n- b\n\nc\n1. d") == "a\n- b\n\nc\n1. d"


def test_a_word_without_end_can_be_laid_out() -> None:
    tamed = tame("so " + "x" * 20_000)
    assert tamed.replace("\u200b", "") == "so " + "x" * 20_000
    assert max(map(len, tamed.split("\u200b"))) <= 203
    assert tame("| a |" + "-" * 150 + "|") == "| a |" + "-" * 150 + "|"


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
    assert view.heightForWidth(500) > 40 * 15


def test_sentences_keep_the_layout_and_get_their_marks() -> None:
    made = answer(
        sentence("Two things:\n\n"),
        sentence("- first.\n", 1),
        sentence("- second.", 7, support=Support.UNSUPPORTED),
        text="Two things:\n\n- first.\n- second.",
        citations=(CITED,),
    )
    chip = "\u00a0[\u00a01\u00a0](citation:1)"
    note = "  [(not in your files)](citation:unsupported)".replace(" ", "\u00a0")
    assert final_markdown(made) == f"Two things:\n\n- first.{chip}\n- second.{note}"


def test_hundreds_of_citations_in_one_paragraph_are_quick(view: MarkdownView) -> None:
    cited = tuple(citation("/a.txt", "abc", "b", marker=n) for n in range(1, 401))
    text = final_markdown(answer(*(sentence("It is. ", n) for n in range(1, 401)), citations=cited))
    began = time.thread_time()
    view.show_markdown(text)
    took = time.thread_time() - began
    assert len(view.chip_rects()) == 400
    assert took < 0.25, "a second where each chip has its paragraph laid out anew"

"""Each kind of document in its reading view: dressed, but with every character as it is stored."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.parts import theme
from ui.parts.text_offsets import Offsets
from ui.source.reading import reading_filler
from ui.source.reading.reading_code import dresser_of
from ui.source.reading.reading_flow import joined, width_of
from ui.source.reading.reading_kinds import reading_of
from ui.source.reading.reading_looks import Line, Look, Run, Style
from ui.source.reading.reading_markdown import inline
from ui.source.reading.text_page_view import TextPageView

MAIL = """From: Anne <anne@example.org>
To: Ben
Subject: The boats

> Where are the boats?
> And the oars?

In the shed.
--
Anne"""
SHEET = """Name | Kind | Seats
Name: Coot | Kind: Skiff | Seats: 2
Name: Wigeon | Seats: 4
Name: Otter | Kind: Safety launch | Seats: 6"""
PYTHON = '''"""A
long string"""
def go():  # at once
    return "done"'''
MARKDOWN = """# Fees

- An adult pays **£96** a year,
  once.

```py
# no head
```
> quoted `code`
"""
WORD = """Summer activities

Swimming is what most of us do when the water of the lake is warm enough for it.
- first
- second

Food | Calories
Leaves | Food: Ash | Calories: 50"""
LOG = """LAKE LOG

  January      3.1      July        19.6
  February     2.8      August      20.9

The lake was frozen from shore to shore from 9 to 17 January, for the
first time since 2018. At the landing stage the ice was thick on the
14th. Nobody walked on it."""
TEXTS = {
    "mail": MAIL, "sheet": SHEET, "code": PYTHON, "markdown": MARKDOWN, "word": WORD, "text": LOG,
    "slides": "Title\n\nOne\nTwo\n\nNotes: Say it.", "html": "      Head\n\n      Text of it here.",
    "book": "  Chapter\n\n    * an item\n", "data": '{"a": [1, "b"]}', "table": "a | b\n1 | 2",
    "notebook": "# Load\n\nimport re\n\nBelow we draw rectangles around each word.",
}  # fmt: skip


def letters(text: str, look: Look) -> float:
    return 10.0 * len(text)


def looks(kind: str, text: str) -> list[Line]:
    return list(reading_of(kind, "/a.py").dresser(text.split("\n"), letters))


def styled(text: str, line: Line, style: Style) -> list[str]:
    return [text[run.start : run.start + run.length] for run in line.runs if run.style is style]


@pytest.fixture
def view(qtbot: QtBot) -> TextPageView:
    view = TextPageView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.parametrize("kind", TEXTS)
def test_no_character_is_lost_or_added(view: TextPageView, qtbot: QtBot, kind: str) -> None:
    text = TEXTS[kind]
    view.dress_for(kind, "/a.py")
    view.show_text(text)
    qtbot.waitUntil(lambda: view._filler.done)
    shown = view.document().toPlainText()
    assert len(shown) == len(text)
    assert all(a == b or (a, b) == (" ", "\n") for a, b in zip(shown, text, strict=True))
    view.selectAll()
    assert view.selected_text() == text


@pytest.mark.parametrize("kind", TEXTS)
def test_every_line_has_a_look(kind: str) -> None:
    assert len(looks(kind, TEXTS[kind])) == TEXTS[kind].count("\n") + 1


def test_a_mail_has_an_aligned_head_and_muted_quotes() -> None:
    lines = looks("mail", MAIL)
    assert [line.look for line in lines[:3]] == [Look.FIELD] * 3
    ends = [len(row.split(" ")[0]) * 10 + 10 + line.runs[1].width
            for row, line in zip(MAIL.split("\n"), lines[:3], strict=False)]  # fmt: skip
    assert ends == [lines[0].left] * 3
    assert styled("Subject: The boats", lines[2], Style.STRONG) == ["The boats"]
    assert lines[4].look is lines[5].look is Look.QUOTED
    assert lines[7].look is Look.PROSE


def test_a_table_that_is_attached_to_a_mail_has_columns() -> None:
    assert [line.look for line in looks("mail", SHEET)] == [Look.ROW] * 4


def test_the_columns_of_a_sheet_stand_beneath_each_other() -> None:
    rows = SHEET.split("\n")

    def place(number: int, word: str) -> float:
        end = rows[number].index(word)
        line = looks("sheet", SHEET)[number]
        return line.first + 10 * end + sum(r.width for r in line.runs if r.start < end)

    seats = {place(n, "Seats") for n in range(4)}
    assert len(seats) == 1
    assert place(0, "Kind") == place(1, "Kind") == place(3, "Kind")
    assert styled(rows[0], looks("sheet", SHEET)[0], Style.STRONG) == ["Name", "Kind", "Seats"]
    assert styled(rows[2], looks("sheet", SHEET)[2], Style.MUTED) == ["Name:", "Seats:"]


def test_a_document_has_heads_lists_and_tables() -> None:
    found = [line.look for line in looks("word", WORD)]
    assert found[0] is Look.TITLE and found[2] is Look.PARAGRAPH
    assert found[-2:] == [Look.ROW, Look.ROW]
    item = looks("word", WORD)[3]
    assert item.left == 20 and item.first == -20


def test_what_was_laid_out_with_spaces_keeps_them_and_full_lines_flow() -> None:
    lines = looks("text", LOG)
    assert lines[0].look is Look.TITLE
    assert lines[2].look is lines[3].look is Look.LINES
    assert [line.flows for line in lines[5:]] == [False, True, True]


def test_lines_that_were_not_full_are_left_as_they_are() -> None:
    poem = ["Tyger Tyger, burning bright,", "In the forests of the night;"]
    plain = [Line(Look.PROSE)] * 2
    assert not any(line.flows for line in joined(poem, plain, width_of(poem)))


def test_code_is_coloured_over_lines() -> None:
    rows = PYTHON.split("\n")
    lines = looks("code", PYTHON)
    assert styled(rows[1], lines[1], Style.STRING) == ['long string"""']
    assert styled(rows[2], lines[2], Style.KEYWORD) == ["def"]
    assert styled(rows[2], lines[2], Style.COMMENT) == ["# at once"]
    assert styled(rows[3], lines[3], Style.STRING) == ['"done"']


@pytest.mark.parametrize(
    ("ending", "line", "style", "words"),
    [
        ("js", "let a = 1; // why", Style.COMMENT, ["// why"]),
        ("c", "int a; /* b */ int c;", Style.KEYWORD, ["int", "int"]),
        ("sql", "select a -- all", Style.KEYWORD, ["select"]),
        ("sh", "echo $# # count", Style.COMMENT, ["# count"]),
        ("json", '  "key": "value"', Style.KEYWORD, ['"key"']),
        ("yaml", "key: value # note", Style.COMMENT, ["# note"]),
        ("toml", "[part]", Style.KEYWORD, ["[part]"]),
        ("xml", "<a>text</a>", Style.KEYWORD, ["<a", ">", "</a", ">"]),
        ("ada", "begin -- what", Style.COMMENT, []),
    ],
)
def test_each_family_by_small_rules(
    ending: str, line: str, style: Style, words: Sequence[str]
) -> None:
    (dressed,) = dresser_of(ending)([line], letters)
    assert styled(line, dressed, style) == list(words)


def test_markdown_mutes_its_marks() -> None:
    rows, lines = MARKDOWN.split("\n"), looks("markdown", MARKDOWN)
    assert lines[0].look is Look.TITLE and styled(rows[0], lines[0], Style.MUTED) == ["# "]
    assert styled(rows[2], lines[2], Style.STRONG) == ["£96"]
    assert [line.look for line in lines[5:8]] == [Look.FENCED] * 3
    assert lines[8].look is Look.QUOTED


def test_what_a_note_says_of_itself_is_no_heading() -> None:
    note = "---\ntags:\n  - boats\npublish: true\n---\n# Boats\nThey float."
    lines = looks("markdown", note)
    assert [line.look for line in lines[:5]] == [Look.LINES] * 5
    assert lines[5].look is Look.TITLE
    assert looks("markdown", "---\nA rule, then words.\n---\n")[0].look is not Look.LINES


@pytest.mark.parametrize(
    ("text", "style", "words"),
    [
        ("a *b* c", Style.SLANTED, ["b"]),
        ("a * b * c", Style.SLANTED, []),
        ("``a`b``", Style.EVEN, ["a`b"]),
        ("[x](http://y)", Style.MUTED, ["[", "](http://y)"]),
        ("snake_case_name", Style.SLANTED, []),
    ],
)
def test_inline_marks(text: str, style: Style, words: list[str]) -> None:
    assert styled(text, Line(Look.PROSE, inline(text)), style) == words


def test_offsets_agree_both_ways() -> None:
    text = "a𝄞b\r\nc𝄞d"
    offsets = Offsets(text)
    assert [offsets.position(n) for n in (0, 1, 2, 3, 5, 6, 7)] == [0, 1, 3, 4, 5, 6, 8]
    for at in (0, 1, 2, 3, 5, 6, 7, 8):
        assert offsets.offset(offsets.position(at)) == at
    assert offsets.offset(99) == len(text)


def test_all_cited_passages_are_marked_and_the_one_at_hand_most(view: TextPageView) -> None:
    text = "\n".join(f"Line {n} 𝄞 of the log." for n in range(300))
    spans = [(text.index(f"Line {n} "), text.index(f"Line {n} ") + 9) for n in (3, 150, 290)]
    view.show_text(text)
    view.show_marks(spans, 2)
    assert view.highlighted() == "Line 3 𝄞 \nLine 150 \nLine 290 "
    grounds = [s.format.background().color().name() for s in view.extraSelections()]
    assert grounds == [theme.LIGHT.mark_soft] * 2 + [theme.LIGHT.mark]
    assert "Line 290" in view.accessibleDescription()
    last = QTextCursor(view.document())
    last.setPosition(Offsets(text).position(spans[2][0]))
    assert view.viewport().rect().contains(view.cursorRect(last).center())
    view.show_marks(spans, 0)
    assert "Line 3 " in view.accessibleDescription() and view.verticalScrollBar().value() < 200


def test_found_words_have_another_colour_and_leave_the_marks(view: TextPageView) -> None:
    text = "\n".join(f"Line {n} of the log." for n in range(300))
    view.show_text(text, 0, 6)
    at = text.index("Line 200")
    view.show_matches([(at, at + 8), (at + 30, at + 34)], 0)
    assert view.highlighted() == "Line 0"
    grounds = {s.format.background().color().name() for s in view.extraSelections()}
    assert grounds == {theme.LIGHT.mark, theme.LIGHT.found, theme.LIGHT.found_now}
    assert view.verticalScrollBar().value() > 500
    view.show_matches([], -1)
    assert len(view.extraSelections()) == 1


def test_marks_of_another_part_are_gone_to(view: TextPageView, qtbot: QtBot) -> None:
    text = "\n".join(f"Line {n} of a very long log of the lake." for n in range(12_000))
    at = text.index("Line 11000")
    view.show_text(text)
    before = view.part_label
    view.show_marks([(0, 4), (at, at + 10)], 1)
    assert view.part_label != before
    qtbot.waitUntil(lambda: view.highlighted() == "Line 11000")


def test_what_is_copied_is_what_is_stored(view: TextPageView, qtbot: QtBot) -> None:
    text = "A\u00a0space, and\r\na 𝄞 line."
    view.show_text(text)
    qtbot.waitUntil(lambda: view._filler.done)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == text and not copied.hasHtml()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    view.copy()
    assert QApplication.clipboard().text() == text, "nothing selected, nothing lost"
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_text() == "A\u00a0space"


def test_the_size_of_type_is_remembered(view: TextPageView, qtbot: QtBot, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat)
    view.remember_in(store)
    view.show_text("Some text")
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.21)
    other = TextPageView()
    qtbot.addWidget(other)
    other.remember_in(store)
    assert other.zoom == pytest.approx(1.21)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1.0
    store.setValue("text/zoom", "large")
    other.remember_in(store)
    assert other.zoom == 1.0


def test_larger_type_keeps_what_is_at_the_top(view: TextPageView) -> None:
    view.show_text("\n\n".join(f"Paragraph {n} of the text." for n in range(200)))
    view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderPageStepAdd)
    view.verticalScrollBar().setValue(2000)
    top = view.cursorForPosition(QPointF(1, 1).toPoint()).block().text()
    view.zoom_by(1.5)
    assert view.cursorForPosition(QPointF(1, 4).toPoint()).block().text() in (top, "")


def test_another_theme_dresses_the_text_anew(view: TextPageView, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    view.show_text("Some text", 0, 4)
    theme.apply(qapp, "dark")
    QApplication.sendPostedEvents(view, QEvent.Type.StyleChange.value)
    assert view.extraSelections()[0].format.background().color().name() == theme.DARK.mark
    assert view.currentCharFormat().foreground().color().name() == theme.DARK.ink
    theme.apply(qapp, "light")


def test_code_has_numbers_beside_it_but_not_on_later_pages(view: TextPageView) -> None:
    view.dress_for("code", "/a.py")
    view.show_text(PYTHON)
    numbers = view._numbers
    assert numbers.isVisible() and numbers.geometry().right() < view.viewport().geometry().left()
    view.dress_for("code", "/a.py", 2)
    view.show_text(PYTHON)
    assert not numbers.isVisible()


@pytest.mark.parametrize("kind", ["sheet", "text", "markdown", "code"])
def test_a_long_text_comes_in_slices(
    view: TextPageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(reading_filler, "FIRST_MS", 1)
    monkeypatch.setattr(reading_filler, "SLICE_MS", 1)
    row = "Name: Coot | Kind: Skiff | Seats: 2 | Remarks: **belongs** to `Edith` since 1961"
    text = "\n".join([row] * 1200)
    slices: list[int] = []
    view._filler.grown.connect(lambda: slices.append(view.document().characterCount()))
    view.dress_for(kind, "/a.py")
    with qtbot.waitSignal(view._filler.filled):
        view.show_text(text)
    assert len(slices) > 3 and slices == sorted(slices)
    assert slices[-1] == len(text) + 1


def test_another_text_ends_the_filling(
    view: TextPageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_filler, "FIRST_MS", 1)
    view.show_text("\n".join(f"Line {n}." for n in range(9_000)))
    assert not view._filler.done
    view.show_text("Short.")
    qtbot.wait(30)
    assert view.document().toPlainText() == "Short."


def test_nothing_hangs_out_of_a_text_that_runs_to_the_left(
    view: TextPageView, qtbot: QtBot
) -> None:
    view.show_text("- שלום עולם\n- peace")
    qtbot.waitUntil(lambda: view._filler.done)  # a font may have to be looked for
    first = view.document().begin()
    assert first.blockFormat().textIndent() == 0
    assert first.next().blockFormat().textIndent() < 0


def test_what_is_selected_stays_when_the_pane_changes_its_size(
    view: TextPageView, qtbot: QtBot
) -> None:
    view.show_text("\n\n".join(f"Paragraph {n} of the text." for n in range(200)), 0, 9)
    qtbot.waitUntil(lambda: view._filler.done)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    view.selectAll()
    view.resize(400, 300)
    qtbot.wait(100)
    assert view.selected_text().endswith("Paragraph 199 of the text.")


def test_runs_count_characters_of_two_units(view: TextPageView) -> None:
    view.dress_for("markdown")
    view.show_text("𝄞 **loud** music")
    ranges = view.document().begin().layout().formats()
    text = view.document().begin().text()
    strong = next(each for each in ranges if each.format.fontWeight() > 500)
    encoded = text.encode("utf-16-le")[2 * strong.start : 2 * (strong.start + strong.length)]
    assert encoded.decode("utf-16-le") == "loud"
    assert Run(0, 1, Style.GAP).width == 0.0

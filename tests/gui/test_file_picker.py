"""Choosing files by typing a few letters of them."""

import time

import pytest
from accessible_tree import nodes_under
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.asking.file_picker import FilePicker
from ui.library.folder_words import folder_within
from ui.library.scope import Scope, ScopeKind, joined, scope_of
from ui.library.scope_finder import ScopeFinder, folded

TAX = Scope("Tax", ("/docs/tax", "/notes/c.md"), ScopeKind.COLLECTION)
DOCS = scope_of("/docs", ScopeKind.FOLDER)
FILES = [scope_of(path) for path in ("/docs/a.md", "/docs/tax/b.md", "/notes/Résumé 2024.pdf")]
ALL = [TAX, DOCS, *FILES]


class Picked:
    """A picker over some scopes, and what was chosen with it."""

    def __init__(self, qtbot: QtBot, scopes: list[Scope]) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.resize(300, 200)
        self.parent.show()
        self.picker = FilePicker(lambda: scopes, self.parent)
        self.chosen: list[Scope] = []
        self.picker.chosen.connect(self.chosen.append)
        self.picker.open_at(self.parent)
        self.qtbot = qtbot

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.picker.filter, text)

    def press(self, key: Qt.Key) -> None:
        focused = self.picker.rows if self.picker.rows.hasFocus() else self.picker.filter
        self.qtbot.keyClick(focused, key)

    def names(self) -> list[str]:
        model = self.picker.model
        return [model.index(n).data() for n in range(model.rowCount())]


@pytest.fixture
def picked(qtbot: QtBot) -> Picked:
    return Picked(qtbot, ALL)


def test_any_words_of_name_and_place_are_found(picked: Picked) -> None:
    assert picked.names() == ["Tax", "docs", "a.md", "b.md", "Résumé 2024.pdf"]
    picked.type("tax md")
    assert picked.names() == ["b.md"]
    picked.picker.filter.setText("resume")
    assert picked.names() == ["Résumé 2024.pdf"]
    picked.picker.filter.setText("DOCS")
    assert picked.names() == ["docs", "a.md", "b.md"], "its own name before those inside"


def test_enter_takes_the_first_match_and_closes(picked: Picked) -> None:
    picked.type("b.m")
    picked.press(Qt.Key.Key_Return)
    assert picked.chosen == [FILES[1]] and not picked.picker.isVisible()


def test_arrows_space_and_enter_choose_several(picked: Picked) -> None:
    picked.press(Qt.Key.Key_Down)
    picked.press(Qt.Key.Key_Down)
    picked.press(Qt.Key.Key_Space)
    picked.press(Qt.Key.Key_Down)
    picked.press(Qt.Key.Key_Space)
    assert picked.picker.use.isVisibleTo(picked.picker)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert picked.picker.model.index(2).data(role) == "File a.md in docs, ticked"
    picked.press(Qt.Key.Key_Enter)
    assert [scope.paths for scope in picked.chosen] == [("/docs/a.md", "/docs/tax/b.md")]
    assert picked.chosen[0].name.startswith("a.md and 1")


def test_typing_in_the_list_goes_on_in_the_box(picked: Picked) -> None:
    picked.press(Qt.Key.Key_Down)
    assert picked.picker.rows.hasFocus()
    picked.press(Qt.Key.Key_B)
    assert picked.picker.filter.text() == "b" and picked.picker.filter.hasFocus()
    picked.press(Qt.Key.Key_Space)
    assert picked.picker.filter.text() == "b ", "there a space parts two words"


def test_escape_closes_and_nothing_is_chosen(picked: Picked) -> None:
    picked.type("nowhere")
    assert picked.picker.nothing.isVisible()
    picked.press(Qt.Key.Key_Return)
    assert picked.picker.isVisible()
    picked.press(Qt.Key.Key_Escape)
    assert not picked.chosen and not picked.picker.isVisible()


def test_a_click_chooses_and_a_click_on_the_box_ticks(picked: Picked) -> None:
    rows = picked.picker.rows
    place = rows.visualRect(picked.picker.model.index(3))
    on_tick = QPoint(place.left() + 18, place.center().y())
    picked.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=on_tick)
    assert list(picked.picker.model.ticked) == [FILES[1]] and picked.picker.isVisible()
    place = rows.visualRect(picked.picker.model.index(2)).center()
    picked.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [scope.paths for scope in picked.chosen] == [FILES[1].paths]


def test_letters_are_compared_without_marks_and_case() -> None:
    assert folded("Ärzte ÉTÉ") == "arzte ete" and folded("straße") == folded("STRASSE")


def test_a_wider_search_after_a_narrow_one_finds_everything_again() -> None:
    finder = ScopeFinder(ALL)
    assert len(finder.find("a.md")) == 1
    assert len(finder.find("md")) == 2
    assert len(finder.find("")) == len(ALL)


def test_joined_scopes_name_the_first_and_hold_each_path_once() -> None:
    assert joined([]) == Scope() and joined([TAX]) is TAX
    both = joined([TAX, FILES[0], scope_of("/notes/c.md")])
    assert both.paths == ("/docs/tax", "/notes/c.md", "/docs/a.md")


def test_twenty_thousand_files_are_narrowed_while_one_types(qtbot: QtBot) -> None:
    paths = [f"/f/{n % 300}/Report {n * 7919 % 20_011}.txt" for n in range(20_000)]
    scopes = [scope_of(path) for path in paths]
    picked = Picked(qtbot, scopes)
    spent = []
    for text in ("r", "re", "report 7", "report 77", "77"):
        started = time.thread_time()
        picked.picker.filter.setText(text)
        spent.append(time.thread_time() - started)
    assert max(spent) < 0.25, f"far over what a person would feel: {spent}"


def test_a_screen_reader_is_told_of_all_parts(picked: Picked) -> None:
    picked.press(Qt.Key.Key_Down)
    picked.press(Qt.Key.Key_Space)
    controls = [node for node in nodes_under(picked.picker) if node.is_control]
    assert len(controls) >= 8
    assert [str(node) for node in controls if not node.name.strip()] == []
    assert "Folder docs in /, ticked" in [node.name for node in controls]


def test_places_are_told_from_the_folder_of_the_library_on() -> None:
    added = ("/home/ann/notes", "/srv/papers/")
    assert folder_within("/home/ann/notes/en/a.md", added) == "notes/en"
    assert folder_within("/srv/papers/b.pdf", added) == "papers"
    assert folder_within("/home/ann/notes", added) == "/home/ann", "where it lies itself"
    assert folder_within("/home/ann/notes2/c.md", added) == "/home/ann/notes2"

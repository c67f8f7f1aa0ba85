"""Actions by name: fuzzy search, the palette, and the list of shortcuts."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from assistant.paths import Home
from ui.frame.command_palette import CommandPalette
from ui.frame.shortcuts_dialog import ShortcutsDialog
from ui.main_window import MainWindow
from ui.parts import theme
from ui.parts.actions import GROUPS, ActionsRegistry
from ui.parts.fuzzy import fit


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("set", "Settings"),
        ("conv new", "New conversation"),
        ("stngs", "Settings"),
        ("ueber", "Ueber Carrel"),
        ("hinzufugen", "Dateien hinzufügen…"),
        ("EREZ", "Gérez les modèles"),
        ("设", "设置"),
    ],
)
def test_a_few_letters_find_a_name(typed: str, name: str) -> None:
    assert fit(typed, name) is not None


@pytest.mark.parametrize("typed", ["xyz", "gnittes", "settings now"])
def test_other_letters_do_not(typed: str) -> None:
    assert fit(typed, "Settings") is None


def test_the_head_of_a_word_counts_more_than_letters_within() -> None:
    heads, inside, scattered = fit("mod", "Models"), fit("del", "Models"), fit("mdl", "Models")
    assert heads is not None and inside is not None and scattered is not None
    assert heads > inside > scattered


class Bench(QMainWindow):
    """A bare window with three actions and the palette."""

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.done: list[str] = []
        self.allowed = True
        body = QWidget()
        self.setCentralWidget(body)
        self.edit = QLineEdit(body)
        self.edit.setAccessibleName("edit")
        self.registry = ActionsRegistry(self)
        add = self.registry.add
        add("a", "Add files", lambda: self.done.append("a"), keys=("Ctrl+O",))
        add("b", "New conversation", lambda: self.done.append("b"), icon="new")
        add("c", "Stop", lambda: self.done.append("c"), when=lambda: self.allowed)
        self.palette_of_commands = CommandPalette(self.registry, body, store)
        self.resize(820, 520)


@pytest.fixture
def bench(qtbot: QtBot, qapp: QApplication, home: Home) -> Iterator[Bench]:
    theme.apply(qapp, "light")
    made = Bench(QSettings(str(home.root / "w.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.edit.setFocus()
    yield made


def names(bench: Bench) -> list[str]:
    return [entry.name for entry in bench.palette_of_commands.entries()]


def test_typing_and_enter_does_it_and_gives_the_focus_back(qtbot: QtBot, bench: Bench) -> None:
    palette = bench.palette_of_commands
    palette.open()
    assert names(bench) == ["a", "b", "c"]
    qtbot.keyClicks(palette.search, "conv")
    assert names(bench) == ["b"]
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.done == ["b"])
    assert palette.isHidden()
    assert bench.focusWidget() is bench.edit


def test_what_had_the_focus_may_have_gone_meanwhile(qtbot: QtBot, bench: Bench) -> None:
    palette = bench.palette_of_commands
    palette.open()
    delete(bench.edit)
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.isHidden()


def test_what_was_used_last_comes_first_also_after_a_restart(qtbot: QtBot, bench: Bench) -> None:
    bench.registry.run("c")
    bench.registry.run("b")
    bench.palette_of_commands.open()
    assert names(bench) == ["b", "c", "a"]
    again = Bench(bench.palette_of_commands._store)
    qtbot.addWidget(again)
    again.palette_of_commands.open()
    assert names(again) == ["b", "c", "a"]


def test_what_cannot_be_done_now_is_at_the_end_and_does_nothing(qtbot: QtBot, bench: Bench) -> None:
    bench.allowed = False
    bench.registry.run("c")
    palette = bench.palette_of_commands
    palette.open()
    assert names(bench) == ["a", "b", "c"]
    qtbot.keyClicks(palette.search, "stop")
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible() and not bench.done


def test_arrows_go_round_and_escape_leaves(qtbot: QtBot, bench: Bench) -> None:
    palette = bench.palette_of_commands
    palette.open()
    qtbot.keyClick(palette.search, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 2
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert palette.isHidden() and bench.focusWidget() is bench.edit


def test_nonsense_finds_nothing_and_says_so(qtbot: QtBot, bench: Bench) -> None:
    palette = bench.palette_of_commands
    palette.open()
    qtbot.keyClicks(palette.search, "qqqq")
    assert palette.nothing.isVisible() and palette.list.isHidden()
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_key_runs_its_action(qtbot: QtBot, bench: Bench) -> None:
    qtbot.keyClick(bench.edit, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert bench.done == ["a"]


def test_two_actions_of_one_name_are_a_mistake(bench: Bench) -> None:
    with pytest.raises(ValueError, match="two actions"):
        bench.registry.add("a", "Again", lambda: None)


def test_no_two_shortcuts_are_the_same_and_all_are_listed(ready: MainWindow) -> None:
    registry = ready.actions_registry
    taken = [(entry, QKeySequence(keys)) for entry in registry.actions() for keys in entry.keys]
    local = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for (one, keys), (other, others) in combinations(taken, 2):
        contexts = {e.action.shortcutContext() for e in (one, other) if e.action is not None}
        if keys == others:
            assert contexts == {local}, f"{one.name} and {other.name} share {keys.toString()}"
    listed = [entry for group in GROUPS for entry in registry.with_keys(group)]
    assert {e.name for e in registry.actions() if e.keys} <= {e.name for e in listed}
    known = {QKeySequence(keys) for entry in listed for keys in entry.keys}
    for shortcut in ready.findChildren(QShortcut):
        assert shortcut.key() in known, f"{shortcut.key().toString()} is not listed"


def test_every_key_of_an_action_can_be_typed(ready: MainWindow) -> None:
    for entry in ready.actions_registry.actions():
        for keys in entry.keys:
            assert QKeySequence(keys).count() == 1, f"{entry.name}: {keys}"


def test_the_list_of_shortcuts_says_them_all(qtbot: QtBot, ready: MainWindow) -> None:
    dialog = ShortcutsDialog(ready.actions_registry, ready)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"All commands", "Ctrl+K", "Ctrl+1", "F6"} <= shown
    assert "All commands: Ctrl+K" in dialog.area.accessibleDescription()

"""What a screen reader finds in the window and its dialogs, walked as one walks them."""

from collections import Counter
from pathlib import Path

import pytest
from accessible_tree import SAYS_NOTHING, Node, Role, nodes_under
from fake_client import FakeClient
from gui_records import settle
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_states import STATES

from ui.main_window import MainWindow

TOLD_APART_BY_PLACE = {Role.ListItem, Role.MenuItem}
"""Two files of a list may have one name: a screen reader tells their places."""


@pytest.fixture(params=STATES)
def shown(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    ready: MainWindow,
    client: FakeClient,
    tmp_path: Path,
) -> QWidget:
    """The window, or a dialog of it, in one of the states."""
    widget = STATES[request.param](ready, client, tmp_path)
    qtbot.waitUntil(widget.isVisible)
    settle()
    return widget


def test_every_control_has_a_name_and_a_role_that_says_something(shown: QWidget) -> None:
    controls = [node for node in nodes_under(shown) if node.is_control]
    assert len(controls) > 1
    assert [str(node) for node in controls if not node.name.strip()] == []
    assert [str(node) for node in controls if node.role in SAYS_NOTHING] == []


def test_every_picture_has_a_name_or_is_told_as_decoration(shown: QWidget) -> None:
    pictures = [node for node in nodes_under(shown) if node.role == Role.Graphic]
    assert [str(node) for node in pictures if not node.name.strip()] == []


def test_no_two_controls_in_one_place_have_the_same_name(shown: QWidget) -> None:
    counted = Counter(_identity(node) for node in nodes_under(shown) if _counts(node))
    assert [identity for identity, number in counted.items() if number > 1] == []


def test_a_nameless_control_would_be_found(ready: MainWindow) -> None:
    ready.header.settings.setAccessibleName("")
    ready.header.settings.setText("")
    ready.header.settings.setToolTip("")
    nameless = [node for node in nodes_under(ready) if node.is_control and not node.name]
    assert len(nameless) == 1


def _counts(node: Node) -> bool:
    return node.is_control and node.role not in TOLD_APART_BY_PLACE


def _identity(node: Node) -> tuple[str, str, int, str]:
    return node.name, node.role.name, node.parent, node.where

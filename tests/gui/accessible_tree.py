"""The window as a screen reader walks it: what it would say, and what it could not."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QWidget

Role = QAccessible.Role

SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Whitespace, Role.UserRole}
"""Roles of which a screen reader says nothing, or "panel"."""

ACTED_ON = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.HotkeyField,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
}


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it was when it was met; `parent` numbers what it lies in."""

    name: str
    role: Role
    focusable: bool
    kind: str
    parent: int
    where: str

    @property
    def is_control(self) -> bool:
        """Say whether a person would want to act on it."""
        return self.focusable or self.role in ACTED_ON

    def __str__(self) -> str:
        return f"{self.kind} ({self.role.name}) “{self.name}” in {self.where or 'nothing'}"


def nodes_under(widget: QWidget) -> list[Node]:
    """Return everything that is shown in a widget, the widget first."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return list(_walk(top, "", 0))


def _walk(interface: QAccessibleInterface, where: str, parent: int) -> Iterator[Node]:
    state = interface.state()
    if where and state.invisible:
        return
    thing = interface.object()
    kind = type(thing).__name__ if thing else "item"
    name = _name(interface, thing)
    yield Node(name, interface.role(), bool(state.focusable), kind, parent, where)
    inside, number = f"{where}/{name or kind}", QAccessible.uniqueId(interface)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _walk(child, inside, number)


def _name(interface: QAccessibleInterface, thing: object) -> str:
    """Return what is said first; of a combo box Linux is told its label apart from its value."""
    if isinstance(thing, QComboBox):
        return thing.accessibleName()
    return interface.text(QAccessible.Text.Name)

"""What a screen reader takes a widget for, where Qt by itself would call it a panel."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAccessibleWidget, QLineEdit, QWidget

from ..words.translating import tr

ROLE = "spokenRole"


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a widget told as something a person knows: a document, a button."""
    _install()
    widget.setProperty(ROLE, role.value)


def decorative(widget: QWidget) -> None:
    """Have a picture that says nothing passed over like white space."""
    speak_as(widget, QAccessible.Role.Whitespace)


def add_clear_button(field: QLineEdit) -> None:
    """Give a field the cross that empties it, with a name."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction):
        action.setText(tr("Clear"))


@cache
def _install() -> None:
    QAccessible.installFactory(_interface_of)


def _interface_of(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return how a widget is told, or None where Qt knows."""
    if not isinstance(thing, QWidget):
        return None
    role = thing.property(ROLE)
    return None if role is None else QAccessibleWidget(thing, QAccessible.Role(role))

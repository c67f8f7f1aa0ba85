"""What a screen reader says of its own accord, whatever has the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Have a text said when the listener has time for it, or at once where it is `assertive`.

    For what happens and is not looked at: an answer is finished, something was copied. Never for
    each piece of a text that is being written.
    """
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)

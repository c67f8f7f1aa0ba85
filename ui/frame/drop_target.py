"""A window that takes files dropped anywhere on it, and refuses the rest with a reason."""

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from ..parts.dropping import Dropped, brings_something, sort_drop
from .drop_veil import DropVeil


class DropTarget(QMainWindow):
    """Shows the veil while files hover, and hands on what was dropped."""

    veil: DropVeil

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def take_drop(self, dropped: Dropped) -> None:
        """Add what was dropped, and say what was refused."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take whatever could be meant as a file; what is none is refused with a reason."""
        if event.source() is None and brings_something(event.mimeData()):  # not a source of ours
            event.acceptProposedAction()
            self.veil.lift(event.mimeData().hasUrls())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Lift the veil: the files went elsewhere."""
        self.veil.lift(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.veil.lift(False)
        event.acceptProposedAction()
        self.take_drop(sort_drop(event.mimeData()))

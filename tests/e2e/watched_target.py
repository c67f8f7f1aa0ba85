"""A program that takes whatever is dropped on it, and says what came."""

import sys

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from watched import watch


class Target(QLabel):
    """Keeps the text and the files of the last drop."""

    def __init__(self) -> None:
        super().__init__("Drop something here.")
        self.setAcceptDrops(True)
        self.brought = ""
        self.files: list[str] = []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.brought = event.mimeData().text()
        self.files = [url.toString() for url in event.mimeData().urls()]
        event.acceptProposedAction()


if __name__ == "__main__":
    watch(lambda widget: isinstance(widget, Target))
    app = QApplication(sys.argv[:1])
    target = Target()
    target.setGeometry(1320, 700, 240, 120)
    target.show()
    sys.exit(app.exec())

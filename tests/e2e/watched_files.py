"""A file manager in small: what it is given can be dragged out of its window, or copied."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from watched import watch


class Files(QLabel):
    """Starts a drag as soon as the mouse is moved while it is pressed; copies on Ctrl+C."""

    def __init__(self, given: list[str]) -> None:
        super().__init__("\n".join(given))
        self._urls = [QUrl(one) if "://" in one else QUrl.fromLocalFile(one) for one in given]
        self.dropped = 0
        self.copied = 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(self._mime())
        self.dropped += drag.exec(Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setMimeData(self._mime())
            self.copied += 1

    def _mime(self) -> QMimeData:
        mime = QMimeData()
        mime.setUrls(self._urls)
        return mime


if __name__ == "__main__":
    watch(lambda widget: isinstance(widget, Files))
    app = QApplication(sys.argv[:1])
    files = Files(sys.argv[1:])
    files.setGeometry(1320, 40, 240, 120)
    files.show()
    sys.exit(app.exec())

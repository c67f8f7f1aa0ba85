"""A file manager in small: a window that the given paths can be dragged out of."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from watched import watch


class Files(QLabel):
    """Starts a drag as soon as the mouse is moved while it is pressed."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("\n".join(paths))
        self._paths = paths
        self.dropped = 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in self._paths])
        drag = QDrag(self)
        drag.setMimeData(mime)
        self.dropped += drag.exec(Qt.DropAction.CopyAction) is Qt.DropAction.CopyAction


if __name__ == "__main__":
    watch(lambda widget: isinstance(widget, Files))
    app = QApplication(sys.argv[:1])
    files = Files(sys.argv[1:])
    files.setGeometry(1320, 40, 240, 120)
    files.show()
    sys.exit(app.exec())

"""What can be done with anything that stands for a source: drag it out, or use its menu."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from assistant.answers import Citation, Quote
from assistant.records import Passage

from .announcing import announce
from .answer_copying import quoted
from .copy_buttons import COPIED
from .desktop import open_in_program, show_in_folder
from .translating import tr
from .wording import file_name

Source = Citation | Quote | Passage


class SourceHandle(QObject):
    """Watches one widget; lives as long as it."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, widget: QWidget, source: Source) -> None:
        super().__init__(widget)
        self._widget = widget
        self._source = source
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a drag where the mouse is moved with its button down, or open the menu."""
        if isinstance(event, QContextMenuEvent):
            self.menu().popup(event.globalPos())
            return True
        if isinstance(event, QMouseEvent):
            return self._follow(event)
        return super().eventFilter(watched, event)

    def menu(self) -> QMenu:
        """Return what can be done with the source."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open the source")).triggered.connect(
            lambda: self.opened.emit(self._source)
        )
        menu.addAction(tr("Copy the quote and where it stands")).triggered.connect(self._copy)
        menu.addSeparator()
        menu.addAction(tr("Open in its own program")).triggered.connect(self._open_outside)
        menu.addAction(tr("Show in folder")).triggered.connect(self._show_in_folder)
        return menu

    def _follow(self, event: QMouseEvent) -> bool:
        spot = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = spot if event.button() == Qt.MouseButton.LeftButton else None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            far = (spot - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self._drag()
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return False

    def _drag(self) -> None:
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # the release goes to whatever takes the drop
        drag = QDrag(self._widget)
        drag.setMimeData(mime_of(self._source))
        drag.setPixmap(self._widget.grab())
        drag.exec(Qt.DropAction.CopyAction)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(quoted(self._source))
        self.told.emit(tr("The quote is copied."))
        announce(self._widget, tr(COPIED))

    def _open_outside(self) -> None:
        if not open_in_program(self._source.path):
            self._complain(tr("{file} cannot be opened in another program."))

    def _show_in_folder(self) -> None:
        if not show_in_folder(self._source.path):
            self._complain(tr("The folder of {file} cannot be shown."))

    def _complain(self, line: str) -> None:
        self.told.emit(line.format(file=file_name(self._source.path)))


def mime_of(source: Source) -> QMimeData:
    """Return a source for other programs: the quote with its place, and its file."""
    data = QMimeData()
    data.setText(quoted(source))
    data.setUrls([QUrl.fromLocalFile(source.path)])
    return data

"""What can be done with anything that stands for a source: drag it out, or use its menu."""

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from assistant.answers import Citation, Quote
from assistant.records import Passage

from ..parts.announcing import announce
from ..parts.desktop import open_in_program, show_in_folder
from ..words.translating import tr
from ..words.wording import file_name
from .answer_copying import quoted
from .copy_buttons import COPIED

Source = Citation | Quote | Passage


class SourceHandle(QObject):
    """Belongs to one widget, which hands it its presses, moves and wishes for a menu."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, widget: QWidget, source: Source) -> None:
        super().__init__(widget)
        self._widget = widget
        self._source = source
        self._pressed: QPoint | None = None

    def press(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None

    def drags(self, event: QMouseEvent) -> bool:
        """Carry the source away where the mouse has moved far enough, and say whether it did."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() < QApplication.startDragDistance():
            return False
        self._pressed = None
        drag = QDrag(self._widget)
        drag.setMimeData(mime_of(self._source))
        drag.setPixmap(self._widget.grab())
        drag.exec(Qt.DropAction.CopyAction)
        return True

    def show_menu(self, event: QContextMenuEvent) -> None:
        """Open the menu where it was asked for."""
        self.menu().popup(event.globalPos())

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

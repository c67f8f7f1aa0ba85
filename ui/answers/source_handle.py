"""What can be done with anything that stands for a source: drag it out, or use its menu."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

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
    """Belongs to one widget, and watches its presses, its moves and its wishes for a menu."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, widget: QWidget, source: Source) -> None:
        super().__init__(widget)
        self._widget = widget
        self._source = source
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where a drag would begin, carry the source away, open the menu."""
        if isinstance(event, QContextMenuEvent):
            self.menu().popup(event.globalPos())
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            left = event.button() == Qt.MouseButton.LeftButton
            self._pressed = event.position().toPoint() if left else None
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            return self._drags(event)
        return False

    def _drags(self, event: QMouseEvent) -> bool:
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
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # whatever takes the drop got the release
        return True

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

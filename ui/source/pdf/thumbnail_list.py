"""The pages of a PDF in small, drawn when they are seen."""

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ...parts.theme import SPACE, TYPE, colours
from ...words.translating import tr
from .pdf_page_view import PdfPageView
from .pdf_pictures import Wish

BOX: Final = QSize(96, 128)
"""The room of one small page."""

Index = QModelIndex | QPersistentModelIndex


class _PagesModel(QAbstractListModel):
    """One row a page; its text is what a screen reader says."""

    def __init__(self, view: PdfPageView) -> None:
        super().__init__(view)
        self._view = view
        self._count = 0

    def refresh(self) -> None:
        """Take the number of pages from the document."""
        count = len(self._view.pages.sizes)
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pages."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a page's name."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._view.pages.label(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Page {page}").format(page=self._view.pages.label(index.row()))
        return None


class _PageDelegate(QStyledItemDelegate):
    """Paints a small page and its name; white until the picture is there."""

    def __init__(self, view: PdfPageView, parent: QListView) -> None:
        super().__init__(parent)
        self._view = view
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the room of a page with its name."""
        return QSize(BOX.width() + 2 * SPACE[2], BOX.height() + SPACE[4] + SPACE[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the page, with a frame where it is the one in view."""
        page, shades = index.row(), colours()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        place = self._place(page, row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(place, Qt.GlobalColor.white)
        image = self._view.pictures.thumbnail(page)
        if image is not None:
            painter.drawImage(place, image)
        painter.setPen(QPen(QColor(shades.accent if chosen else shades.edge), 2 if chosen else 1))
        painter.drawRect(place)
        painter.setPen(QColor(shades.ink if chosen else shades.muted))
        font = painter.font()
        font.setPixelSize(TYPE["small"])
        font.setBold(chosen)
        painter.setFont(font)
        words = QRect(row.left(), row.bottom() - SPACE[4], row.width(), SPACE[4])
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()

    def _place(self, page: int, row: QRect) -> QRectF:
        size = self._view.pages.sizes[page].scaled(BOX, Qt.AspectRatioMode.KeepAspectRatio)
        left = row.center().x() - size.width() / 2
        top = row.top() + SPACE[1] + (BOX.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())


class ThumbnailList(QListView):
    """Follows the page in view; Enter or a click goes to another."""

    page_wanted = Signal(int)

    def __init__(self, view: PdfPageView) -> None:
        super().__init__()
        self._view = view
        self._pages = _PagesModel(view)
        self.setModel(self._pages)
        self.setItemDelegate(_PageDelegate(view, self))
        self.setProperty("role", "thumbnails")
        self.setAccessibleName(tr("Pages of the file"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.page_wanted.emit(index.row() + 1))
        self.activated.connect(lambda index: self.page_wanted.emit(index.row() + 1))
        view.page_changed.connect(lambda _: self._follow())
        view.pictures.thumbnail_drawn.connect(lambda _: self.viewport().update())

    def refresh(self) -> None:
        """Catch up with the document."""
        self._pages.refresh()
        self._follow()
        self.viewport().update()

    def forget(self) -> None:
        """Show nothing: the document is about to change."""
        self._pages.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in view in sight: the list has its rows only now."""
        super().resizeEvent(event)
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then have the pictures drawn that are seen and not there."""
        if len(self._view.pages.sizes) != self._pages.rowCount():
            return  # another file has come, and the list will be filled anew
        super().paintEvent(event)
        self._view.pictures.want_thumbnails([self._wish(page) for page in self._seen()])

    def _seen(self) -> range:
        middle = self.viewport().width() // 2
        first = self.indexAt(QPoint(middle, 0))
        last = self.indexAt(QPoint(middle, self.viewport().height() - 1))
        end = last.row() if last.isValid() else self._pages.rowCount() - 1
        return range(max(first.row(), 0), end + 1)

    def _wish(self, page: int) -> Wish:
        box = BOX * self.devicePixelRatio()
        size = self._view.pages.sizes[page].scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        return Wish(page, size.toSize().expandedTo(QSize(1, 1)))

    def _follow(self) -> None:
        if self.isVisible() and self._pages.rowCount() >= self._view.current_page:
            self.setCurrentIndex(self._pages.index(self._view.current_page - 1))

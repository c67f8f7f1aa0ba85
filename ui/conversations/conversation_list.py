"""The list of kept conversations: opened by a click or Enter, renamed by F2, deleted by Del."""

from collections.abc import Callable, Sequence, Set

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView

from assistant.answers import ConversationRow

from ..words.translating import tr
from .conversation_delegate import ConversationDelegate
from .conversation_model import ROW, ConversationModel
from .conversation_wishes import ConversationWishes


class ConversationList(QListView):
    """Conversations two lines each, with a menu."""

    def __init__(self, wishes: ConversationWishes) -> None:
        super().__init__()
        self._wishes = wishes
        self._conversations = ConversationModel()
        self.setModel(self._conversations)
        self.setItemDelegate(ConversationDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Kept conversations, newest first"))
        self.setProperty("role", "plain")
        self._on_key("F2", wishes.rename.emit)
        self._on_key("Del", wishes.delete.emit)

    @property
    def rows(self) -> tuple[ConversationRow, ...]:
        """What is listed."""
        return self._conversations.rows

    def show_rows(
        self, rows: Sequence[ConversationRow], current: int, writing: Set[int] = frozenset()
    ) -> None:
        """Show these, and what was in view before; selected is what was, or the one at hand."""
        before = self.row_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        chosen = before.id if before is not None and self.hasFocus() else current
        self._conversations.show_rows(rows, writing)
        place = next((n for n, row in enumerate(rows) if row.id == chosen), None)
        if place is not None:
            self.setCurrentIndex(self._conversations.index(place, 0))
        self.verticalScrollBar().setValue(scrolled)

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> ConversationRow | None:
        """Return a conversation by its place in the list."""
        row: ConversationRow | None = index.data(ROW) if index.isValid() else None
        return row

    def enter(self) -> None:
        """Take the focus, with a conversation selected."""
        index = self.currentIndex()
        self.setFocus()  # it makes the first one current, but selects none
        if not index.isValid():
            index = self._conversations.index(0, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu beneath the pointer, or at the current row when a key asked for it."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.row_at(index)
        if row is not None and row.id > 0:
            where: QPoint = self.visualRect(index).center() if by_key else event.pos()
            menu = self._wishes.menu(row, self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.viewport().mapToGlobal(where))

    def _on_key(self, key: str, do: Callable[[ConversationRow], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._with_current(do))

    def _with_current(self, do: Callable[[ConversationRow], object]) -> None:
        row = self.row_at(self.currentIndex())
        if row is not None and row.id > 0:  # one that is begun only now is not kept yet
            do(row)

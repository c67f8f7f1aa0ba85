"""What a person may want of the kept conversations, as signals, and the menu of one."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from assistant.answers import ConversationRow

from ..words.translating import marked, tr

EXPORTS = {marked("Markdown…"): "md", marked("JSON…"): "json", marked("PDF…"): "pdf"}
"""What a conversation can be exported as, and the ending of each file."""


class ConversationWishes(QObject):
    """The head and the list emit, the desk listens. Rows are `ConversationRow`s."""

    list = Signal(bool)
    """The list is opened, or closed."""
    search = Signal(str)
    new = Signal()
    open = Signal(int)
    rename = Signal(object)
    export = Signal(object, str)
    delete = Signal(object)

    def menu(self, row: ConversationRow, parent: QWidget) -> QMenu:
        """Return what can be done with one conversation."""
        menu = QMenu(parent)
        menu.addAction(tr("Rename…")).triggered.connect(lambda: self.rename.emit(row))
        exports = menu.addMenu(tr("Export as"))
        for words, ending in EXPORTS.items():
            action = exports.addAction(tr(words))
            action.triggered.connect(lambda _=False, e=ending: self.export.emit(row, e))
        menu.addSeparator()
        menu.addAction(tr("Delete…")).triggered.connect(lambda: self.delete.emit(row))
        return menu

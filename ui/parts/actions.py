"""Everything a person can do in the window, by name: the one owner of its words and its keys.

Add an action to a window (`MainWindow.actions_registry`) in one call:

    registry.add("source.find", marked("Find in the source"), source.find, keys=("Ctrl+F",))

With that it stands in the command palette (Ctrl+K), in the list of shortcuts (F1), and in the
tests. `within` limits the keys to a pane that has the focus, `when` says whether it can be done
now, `group` is one of the headings below. Keys that a view handles by itself (Enter in the question
box, say) are listed with `mention`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ..words.translating import marked, tr
from .icons import icon as drawing

WINDOW = marked("Window")
LIBRARY = marked("Library")
CONVERSATION = marked("Conversation")
SOURCE = marked("Source")
HELP = marked("Help")
GROUPS = (CONVERSATION, LIBRARY, SOURCE, WINDOW, HELP)
"""The headings of the list of shortcuts, in order."""


@dataclass(frozen=True)
class Entry:
    """An action of the window, or keys that are only listed (then there is nothing to do)."""

    name: str
    source_text: str
    keys: tuple[str, ...]
    group: str
    icon: str = ""
    action: QAction | None = None
    when: Callable[[], bool] | None = None

    @property
    def text(self) -> str:
        """What it does, in the language in force."""
        return tr(self.source_text)

    @property
    def possible(self) -> bool:
        """Whether it can be done now."""
        return self.action is not None and (self.when is None or self.when())

    def shown_keys(self) -> list[str]:
        """Return the keys as this computer's keyboards name them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [QKeySequence(keys).toString(native) for keys in self.keys]


class ActionsRegistry(QObject):
    """The actions of one window; runs them, and tells which one was run."""

    ran = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._entries: dict[str, Entry] = {}

    def add(
        self,
        name: str,
        text: str,
        do: Callable[[], object],
        *,
        keys: Sequence[str] = (),
        icon: str = "",
        group: str = WINDOW,
        when: Callable[[], bool] | None = None,
        within: QWidget | None = None,
    ) -> QAction:
        """Add an action; `text` is marked for translation, the first of `keys` is the main one."""
        if name in self._entries:
            raise ValueError(f"there are two actions of the name {name}")
        action = QAction(tr(text), self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(one) for one in keys])
        if icon:
            action.setIcon(drawing(icon))
        context = Qt.ShortcutContext
        action.setShortcutContext(
            context.WidgetWithChildrenShortcut if within else context.WindowShortcut
        )
        (within or self._window).addAction(action)
        self._entries[name] = Entry(name, text, tuple(keys), group, icon, action, when)

        def run() -> None:
            if when is None or when():
                do()
                self.ran.emit(name)

        action.triggered.connect(run)
        return action

    def mention(self, text: str, keys: Sequence[str], group: str = WINDOW) -> None:
        """List keys that a view handles by itself."""
        self._entries[f"keys.{text}"] = Entry(f"keys.{text}", text, tuple(keys), group)

    def run(self, name: str) -> None:
        """Do what the action of this name does, if it can be done now."""
        action = self._entries[name].action
        if action is not None:
            action.trigger()

    def find(self, name: str) -> Entry | None:
        """Return the action of this name, or None."""
        return self._entries.get(name)

    def actions(self) -> list[Entry]:
        """Return what can be chosen by name, in the order it was added."""
        return [entry for entry in self._entries.values() if entry.action is not None]

    def with_keys(self, group: str) -> list[Entry]:
        """Return what has keys under this heading, and is therefore listed."""
        return [one for one in self._entries.values() if one.keys and one.group == group]

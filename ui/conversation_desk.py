"""Kept conversations: listed, searched, opened, renamed, deleted, and remembered."""

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from assistant import messages as m
from assistant.answers import ConversationRow

from .confirming import confirm
from .conversation import LATER, Conversation
from .conversation_pane import ConversationPane
from .exchange import NEW, EngineState, Exchange
from .status_line import StatusLine
from .wording import count, failure_line

REMEMBERED = "conversation"
"""Where the window's own settings keep the id of the one at hand."""

ERASED = "{} erased from this computer for good. Your files are not touched."


class ConversationDesk(QObject):
    """Turns wishes about conversations into requests, and what comes back into the pane."""

    def __init__(
        self,
        client: Exchange,
        pane: ConversationPane,
        conversation: Conversation,
        status: StatusLine,
        store: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._client = client
        self._pane = pane
        self._conversation = conversation
        self._status = status
        self._store = store
        self._window = window
        self._awaited = _number(store.value(REMEMBERED))
        client.state_changed.connect(self._engine_changed)
        conversation.kept.connect(self._kept)
        conversation.told.connect(status.tell)
        wishes = pane.wishes
        wishes.list.connect(self._show_list)
        wishes.search.connect(self._list)
        wishes.new.connect(self.begin)
        wishes.open.connect(self.open)
        wishes.rename.connect(self._ask_title)
        wishes.delete.connect(self._confirm_delete)

    def begin(self) -> None:
        """Begin a new conversation; the one at hand is kept."""
        if self._is_free():
            self._pane.show_list(False)
            self._conversation.begin()
            self._take_up(None)

    def open(self, number: int) -> None:
        """Go on with a kept conversation."""
        if not self._is_free():
            return
        if number == self._conversation.number:
            self._pane.show_list(False)
            return
        self._client.request(
            m.OpenConversation(id=NEW, conversation=number),
            on_success=self._opened,
            on_failure=self._tell,
        )

    def rename(self, row: ConversationRow, title: str) -> None:
        """Give a conversation another title."""
        self._client.request(
            m.RenameConversation(id=NEW, conversation=row.id, title=title),
            on_success=self._listed_all,
            on_failure=self._tell,
        )

    def delete(self, row: ConversationRow) -> None:
        """Delete a conversation for good."""
        if row.id == self._conversation.number and not self._is_free():
            return

        def deleted(event: m.ConversationsListed) -> None:
            if row.id == self._conversation.number and not self._conversation.busy:
                self._conversation.begin()
                self._take_up(None)
            self._listed_all(event)
            self._status.tell(f"“{row.title}” is deleted.")

        self._client.request(
            m.RemoveConversation(id=NEW, conversation=row.id),
            on_success=deleted,
            on_failure=self._tell,
        )

    def _engine_changed(self, state: EngineState, _line: str) -> None:
        if state is EngineState.READY and self._awaited:
            self._client.request(
                m.OpenConversation(id=NEW, conversation=self._awaited),
                on_success=self._restored,
            )
            self._awaited = 0  # one that has gone is not missed

    def _restored(self, event: m.ConversationOpened) -> None:
        if not self._conversation.number and not self._conversation.busy:
            self._opened(event)

    def _show_list(self, shown: bool) -> None:
        self._pane.show_list(shown)
        if shown:
            self._list(self._pane.drawer.text)

    def _list(self, text: str = "") -> None:
        self._client.request(
            m.ListConversations(id=NEW, text=text),
            on_success=lambda event: self._listed(event, text),
            on_failure=self._tell,
        )

    def _listed(self, event: m.ConversationsListed, text: str) -> None:
        if text == self._pane.drawer.text:  # else something else was typed meanwhile
            self._pane.drawer.show_rows(event.conversations, self._conversation.number)
        self._name(event)

    def _listed_all(self, event: m.ConversationsListed) -> None:
        """Take up the list as it is after a change; a search is made anew."""
        self._listed(event, "")
        if self._pane.drawer.text:
            self._list(self._pane.drawer.text)

    def _name(self, event: m.ConversationsListed) -> None:
        number = self._conversation.number
        row = next((one for one in event.conversations if one.id == number), None)
        if row is not None:
            self._take_up(row)

    def _kept(self, _number: int) -> None:
        self._client.request(m.ListConversations(id=NEW), on_success=self._listed_all)

    def _opened(self, event: m.ConversationOpened) -> None:
        if self._conversation.busy:
            self._status.tell(LATER)
            return
        self._conversation.show(event.conversation.id, event.turns)
        self._pane.show_list(False)
        self._take_up(event.conversation)

    def _take_up(self, row: ConversationRow | None) -> None:
        self._pane.head.show_row(row)
        self._store.setValue(REMEMBERED, row.id if row else 0)

    def _is_free(self) -> bool:
        if self._conversation.busy:
            self._status.tell(LATER)
        return not self._conversation.busy

    def _ask_title(self, row: ConversationRow) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle("Rename the conversation")
        dialog.setLabelText("Title")
        dialog.setTextValue(row.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(
            lambda given: self.rename(row, given.strip()) if given.strip() else None
        )
        dialog.open()

    def _confirm_delete(self, row: ConversationRow) -> None:
        turns = "The question and its answer are"
        if row.turns != 1:
            turns = f"{count(row.turns, 'question')} and their answers are"
        confirm(
            self._window,
            "Delete",
            f"Delete “{row.title}”?",
            ERASED.format(turns),
            lambda: self.delete(row),
        )

    def _tell(self, event: m.Failed) -> None:
        self._status.tell(failure_line(event))


def _number(stored: object) -> int:
    digits = str(stored or "")
    return int(digits) if digits.isdecimal() else 0

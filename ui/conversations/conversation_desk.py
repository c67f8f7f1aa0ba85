"""Kept conversations: listed, searched, opened, renamed, deleted, and remembered."""

import time

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from assistant import messages as m
from assistant.answers import ConversationRow

from ..link.exchange import NEW, EngineState, Exchange
from ..parts.confirming import confirm
from ..parts.numbers import whole_number
from ..status.status_line import StatusLine
from ..words.translating import marked, tr
from ..words.wording import failure_line
from .conversation import Conversation
from .conversation_pane import ConversationPane

REMEMBERED = "conversation"
"""Where the window's own settings keep the id of the one at hand."""

ERASED = marked(
    "%Ln question(s) with its/their answer(s) is/are erased from this computer for good. "
    "Your files are not touched."
)
WRITTEN_IN = marked("An answer is being written in it. Wait for it, or stop it, before deleting.")


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
        self._awaited = whole_number(store.value(REMEMBERED))
        self._places: dict[int, int] = {}
        """How far from its end each conversation was left, in pixels."""
        client.state_changed.connect(self._engine_changed)
        conversation.kept.connect(self._kept)
        conversation.told.connect(status.tell)
        conversation.writing_changed.connect(self._relist)
        wishes = pane.wishes
        wishes.list.connect(self._show_list)
        wishes.search.connect(self._list)
        wishes.new.connect(self.begin)
        wishes.open.connect(self.open)
        wishes.rename.connect(self._ask_title)
        wishes.delete.connect(self._confirm_delete)

    def begin(self) -> None:
        """Begin a new conversation; the one at hand is kept, and its answer goes on."""
        self._note_place()
        self._pane.show_list(False)
        self._conversation.begin()
        self._take_up(None)

    def open(self, number: int) -> None:
        """Go on with a kept conversation, or a new one whose answer is being written."""
        if number in (self._conversation.number, self._begun_here()):
            self._pane.show_list(False)
            return
        if number < 0:
            self.begin()
            self._conversation.resume(-number)
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
        """Delete a conversation for good; not while an answer is being written in it."""
        if row.id in self._writing():
            self._status.tell(tr(WRITTEN_IN))
            return

        def deleted(event: m.ConversationsListed) -> None:
            self._places.pop(row.id, None)
            if row.id == self._conversation.number:
                self._conversation.begin()
                self._take_up(None)
            self._listed_all(event)
            self._status.tell(tr("“{title}” is deleted.").format(title=row.title))

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
            writing = self._writing()
            begun = [row for row in self._begun() if text.lower() in row.title.lower()]
            current = self._conversation.number or self._begun_here()
            self._pane.drawer.show_rows((*begun, *event.conversations), current, writing)
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
        self._note_place()
        self._conversation.show(event.conversation.id, event.turns)
        self._pane.chat.hold_from_end(self._places.get(event.conversation.id, 0))
        self._pane.show_list(False)
        self._take_up(event.conversation)

    def _take_up(self, row: ConversationRow | None) -> None:
        self._pane.head.show_row(row)
        self._store.setValue(REMEMBERED, row.id if row else 0)

    def _note_place(self) -> None:
        if self._conversation.number:
            self._places[self._conversation.number] = self._pane.chat.from_end

    def _begun(self) -> list[ConversationRow]:
        """Return those that are not kept yet, for their first answer is still being written."""
        now = time.time()
        asked = (one for one in self._conversation.writing if not one.conversation)
        return [ConversationRow(-a.number, a.request.question, 1, now, now) for a in asked]

    def _begun_here(self) -> int:
        """Return what the one at hand is listed as while it is not kept yet; 0 if it is."""
        begun = [] if self._conversation.number else self._begun()
        return begun[0].id if begun and self._conversation.is_writing_here else 0

    def _writing(self) -> set[int]:
        return {one.conversation or -one.number for one in self._conversation.writing}

    def _relist(self) -> None:
        if self._pane.drawer.isVisible():
            self._list(self._pane.drawer.text)

    def _ask_title(self, row: ConversationRow) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Rename the conversation"))
        dialog.setLabelText(tr("Title"))
        dialog.setTextValue(row.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(
            lambda given: self.rename(row, given.strip()) if given.strip() else None
        )
        dialog.open()

    def _confirm_delete(self, row: ConversationRow) -> None:
        confirm(
            self._window,
            tr("Delete"),
            tr("Delete “{title}”?").format(title=row.title),
            tr(ERASED, "", row.turns),
            lambda: self.delete(row),
        )

    def _tell(self, event: m.Failed) -> None:
        self._status.tell(failure_line(event))

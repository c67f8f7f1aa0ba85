"""Starts the engine anew for settings it reads at its start, once nothing would be cut off."""

from PySide6.QtCore import QObject

from assistant.settings import Settings

from ..conversations.conversation import Conversation
from ..link.exchange import EngineState, Exchange
from ..models.model_shelf import ModelShelf
from ..models.preferences import Preferences

READ_AT_START = ("max_file_mb", "ocr", "on_battery")


class Renewal(QObject):
    """Waits for an answer being written and a model being fetched; indexing goes on by itself."""

    def __init__(
        self,
        client: Exchange,
        preferences: Preferences,
        conversation: Conversation,
        shelf: ModelShelf,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._preferences = preferences
        self._conversations: list[Conversation] = []
        self._shelf = shelf
        self._in_force = _read_at_start(preferences.current)
        self._due = False
        client.state_changed.connect(lambda *_: self._renew())
        shelf.changed.connect(self._renew)
        self.heed(conversation)

    def heed(self, conversation: Conversation) -> None:
        """Wait for the answers of this conversation, too."""
        self._conversations.append(conversation)
        conversation.ended.connect(self._renew)

    def consider(self) -> None:
        """Start the engine anew if it works by other settings than those chosen."""
        self._due = _read_at_start(self._preferences.current) != self._in_force
        self._renew()

    def _renew(self) -> None:
        busy = self._shelf.fetching or any(one.busy for one in self._conversations)
        if self._due and not busy and self._client.state is EngineState.READY:
            self._due = False
            self._in_force = _read_at_start(self._preferences.current)
            self._client.renew()


def _read_at_start(settings: Settings) -> tuple[object, ...]:
    return tuple(getattr(settings, name) for name in READ_AT_START)

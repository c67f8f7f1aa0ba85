"""A question on its way through the engine; it goes on when its conversation is left."""

from collections.abc import Callable

from assistant import messages as m

from ..answers.answer_card import AnswerCard
from ..link.exchange import NEW, Exchange


class Asked:
    """What was asked, what has come for it so far, and the card that shows it, if one does."""

    def __init__(self, request: m.Ask, limits: str, card: AnswerCard) -> None:
        self.request = request
        self.limits = limits
        """What the question was limited to, in words."""
        self.card: AnswerCard | None = card
        self.number = 0
        """The id of the request, once it is sent."""
        self._events: list[m.AnyEvent] = []

    @property
    def conversation(self) -> int:
        """The id of the conversation that it is asked in; 0 where it begins one."""
        return self.request.conversation or 0

    def take(self, event: m.AnyEvent) -> None:
        """Note what came, and show it where the question is in view."""
        self._events.append(event)
        if self.card is not None:
            self.card.show_event(event)

    def show_in(self, card: AnswerCard) -> None:
        """Show all that came so far, and what is still to come, in this card."""
        self.card = card
        for event in self._events:
            card.show_event(event)


def look_whether_kept(
    client: Exchange,
    conversation: int,
    *,
    gone: Callable[[], object],
    kept: Callable[[], object],
) -> None:
    """Find out whether a conversation is still there; where that cannot be told it counts so."""

    def listed(event: m.ConversationsListed) -> None:
        (kept if conversation in {row.id for row in event.conversations} else gone)()

    client.request(m.ListConversations(id=NEW), on_success=listed, on_failure=lambda _: kept())

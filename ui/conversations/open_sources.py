"""Which of an answer's sources stands open beside the conversation, and what stands beside it."""

from ..answers.answer_card import AnswerCard
from ..answers.source_handle import Source
from ..source.source_place import Place, place_of
from .chat_view import ChatView


class OpenSources:
    """Remembers what was opened last, from which answer."""

    def __init__(self, chat: ChatView) -> None:
        self._chat = chat
        self._opened: tuple[AnswerCard, Source] | None = None

    def note(self, card: AnswerCard, source: Source) -> None:
        """Remember that a source was opened from a card."""
        self._opened = card, source

    def forget(self) -> None:
        """Remember nothing: the cards are going."""
        self._opened = None

    def beside(self, source: Source) -> tuple[Source, ...]:
        """Return all that the answer which shows this source rests on; nothing for another."""
        if self._opened is not None and self._opened[1] is source:
            return self._opened[0].all_sources()
        card = self._card_with(place_of(source))
        return card.all_sources() if card is not None else ()

    def show(self, place: Place | None) -> None:
        """Show in its answer that a place stands open; None is for none."""
        shown = self._card_with(place) if place is not None else None
        for card in self._chat.cards:
            card.show_open(_source_at(card, place) if place and card is shown else None)

    def _card_with(self, place: Place) -> AnswerCard | None:
        """Return the card that shows a place: the one it was opened from, or the newest."""
        first = [self._opened[0]] if self._opened is not None else []
        cards = [*first, *reversed(self._chat.cards)]
        return next((card for card in cards if _source_at(card, place) is not None), None)


def _source_at(card: AnswerCard, place: Place) -> Source | None:
    """Return the source of an answer that stands at a place, if it has one there."""
    at = (place.path, place.page, place.start, place.end)
    sources = card.all_sources()
    return next((one for one in sources if (one.path, one.page, one.start, one.end) == at), None)

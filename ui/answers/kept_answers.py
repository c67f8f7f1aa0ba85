"""What can be done with an answer besides asking again: rate it, find its passages again."""

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from assistant import messages as m
from assistant.answers import Rating

from ..link.exchange import NEW, Exchange
from ..words.wording import failure_line
from .answer_card import AnswerCard


class KeptAnswers(QObject):
    """Turns the wishes of cards into requests; a card may have gone before the reply comes."""

    why_not_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, client: Exchange, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def let_rate(self, card: AnswerCard, conversation: int, turn: int) -> None:
        """Keep what the person thinks of an answer; what cannot be kept is taken back."""
        card.rating_wanted.connect(
            lambda rating, before: self._rate(card, conversation, turn, rating, before)
        )

    def find_again(self, card: AnswerCard, question: str) -> None:
        """Find the passages of a question that was asked another time, in all files."""

        def found(event: m.Retrieved) -> None:
            if isValid(card) and card.passages.found is None:
                card.show_passages(event.hits)
                asked = m.Ask(id=NEW, question=question)
                card.why_not_wanted.connect(lambda: self.why_not_wanted.emit(asked))

        def failed(event: m.Failed) -> None:
            if isValid(card):
                card.why.setChecked(False)
            self.told.emit(failure_line(event))

        search = m.Search(id=NEW, question=question)
        self._client.request(search, on_success=found, on_failure=failed)

    def _rate(
        self,
        card: AnswerCard,
        conversation: int,
        turn: int,
        rating: Rating | None,
        before: Rating | None,
    ) -> None:
        def failed(event: m.Failed) -> None:
            if isValid(card):
                card.show_rating(before)
            self.told.emit(failure_line(event))

        kept = m.RateAnswer(id=NEW, conversation=conversation, turn=turn, rating=rating)
        self._client.request(kept, on_failure=failed)

"""Good and bad: kept, taken back, read again, and told where they cannot be kept."""

import time

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, sentence, settle
from msgspec.structs import replace

from assistant import messages as m
from assistant.answers import ConversationRow, Rating, Turn
from ui.answers.answer_card import AnswerCard
from ui.answers.rating_buttons import RatingButtons
from ui.main_window import MainWindow

KEPT = citation("/docs/rules.md", "Ten years.", "Ten years.")
SAID = answer(sentence("Ten years.", 1), citations=(KEPT,))


def ask(window: MainWindow, client: FakeClient, *kept: int) -> AnswerCard:
    window.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(SAID, *kept))
    settle()
    return window.chat.cards[-1]


def names(buttons: RatingButtons) -> list[str]:
    return [button.accessibleName() for button in buttons.buttons.values()]


def test_an_answer_is_rated_and_the_rating_taken_back(
    ready: MainWindow, client: FakeClient
) -> None:
    rating = ask(ready, client, 7, 3).foot.rating
    good, bad = rating.buttons.values()
    assert rating.isVisible() and names(rating) == ["Good answer", "Bad answer"]
    good.click()
    sent = client.last(m.RateAnswer)
    assert (sent.conversation, sent.turn, sent.rating) == (7, 3, Rating.GOOD)
    assert names(rating) == ["Good answer, pressed", "Bad answer"] and good.isChecked()
    bad.click()
    assert client.last(m.RateAnswer).rating is Rating.BAD
    assert names(rating) == ["Good answer", "Bad answer, pressed"] and not good.isChecked()
    bad.click()
    assert client.last(m.RateAnswer).rating is None
    assert not good.isChecked() and not bad.isChecked()


def test_what_cannot_be_kept_is_told_and_taken_back(ready: MainWindow, client: FakeClient) -> None:
    rating = ask(ready, client, 7, 1).foot.rating
    good, bad = rating.buttons.values()
    good.click()
    client.reply(m.RateAnswer, m.Done())
    bad.click()
    client.reply(m.RateAnswer, m.Failed("disk_full", "The disk is full.", "Free some space."))
    assert good.isChecked() and not bad.isChecked()
    assert "The disk is full." in ready.status.news.text()


def test_an_answer_that_is_not_kept_is_not_rated(ready: MainWindow, client: FakeClient) -> None:
    assert not ask(ready, client).foot.rating.isVisible()


@pytest.mark.parametrize("rating", [None, Rating.GOOD, Rating.BAD])
def test_a_kept_answer_shows_its_rating(
    ready: MainWindow, client: FakeClient, rating: Rating | None
) -> None:
    row = ConversationRow(7, "How long?", 1, time.time(), time.time())
    turn = Turn(4, replace(SAID, question="How long?"), time.time(), (), rating)
    ready.conversation.show(row.id, (turn,))
    settle()
    buttons = ready.chat.cards[0].foot.rating
    assert buttons.isVisible() and buttons.rating is rating
    assert [b.isChecked() for b in buttons.buttons.values()] == [
        rating is Rating.GOOD,
        rating is Rating.BAD,
    ]
    buttons.buttons[Rating.BAD].click()
    sent = client.last(m.RateAnswer)
    assert (sent.conversation, sent.turn) == (7, 4)
    assert sent.rating is (None if rating is Rating.BAD else Rating.BAD)


def test_a_failure_after_the_card_has_gone_is_told_all_the_same(
    ready: MainWindow, client: FakeClient
) -> None:
    ask(ready, client, 7, 1).foot.rating.buttons[Rating.GOOD].click()
    ready.conversation.begin()
    settle()
    client.reply(m.RateAnswer, m.Failed("gone", "There is no conversation 7."))
    assert "There is no conversation 7." in ready.status.news.text()

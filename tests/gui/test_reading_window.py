"""Whole documents: what will be done, how far it is, and how to overrule it."""

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, sentence, settle
from msgspec.structs import replace

from assistant import messages as m
from assistant.answers import REFUSAL, Coverage, Reading, Task
from ui.answers.answer_card import AnswerCard, CardState
from ui.answers.reading_strip import LINK_PADDING
from ui.main_window import MainWindow

KEPT = citation("/docs/rules.md", "Ten years.", "Ten years.")
SAID = answer(sentence("Ten years.", 1), citations=(KEPT,))


def begin(window: MainWindow, client: FakeClient, seconds: float | None = 40.0) -> AnswerCard:
    window.conversation.ask("Summarise everything")
    client.reply(m.Ask, m.Understood("Summarise everything", Task.SUMMARISE))
    client.reply(m.Ask, m.Covered(Coverage(0, 412, 0, 12), seconds))
    settle()
    return window.chat.cards[-1]


def test_what_will_be_done_is_said_before_it_is(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("Summarise everything")
    client.reply(m.Ask, m.Understood("Summarise everything", Task.SUMMARISE))
    settle()
    strip = ready.chat.cards[-1].reading
    assert strip.isVisible() and strip.aim.text() == "Reading everything to summarise it…"
    assert strip.search.isVisible() and strip.stop.isVisible()
    assert not strip.progress.isVisible() and not ready.chat.cards[-1].status.isVisible()


def test_progress_is_told_in_pages_and_time(ready: MainWindow, client: FakeClient) -> None:
    strip = begin(ready, client).reading
    assert strip.aim.text() == "Reading all 412 pages of 12 files to summarise it"
    client.reply(m.Ask, m.Covered(Coverage(120, 412, 3, 12), 240.0))
    assert strip.line.text() == "120 of 412 pages, about 4 min left"
    assert (strip.progress.value(), strip.progress.maximum()) == (120, 412)
    assert not strip.question.isVisible()  # a short one does not become a question on its way


def test_its_links_begin_where_its_lines_do(ready: MainWindow, client: FakeClient) -> None:
    strip = begin(ready, client, 380.0).reading
    settle()
    first = strip.keep.mapTo(strip, strip.keep.rect().topLeft()).x()
    assert first + LINK_PADDING == strip.aim.x() == strip.question.x()


def test_a_long_one_asks_and_goes_on_meanwhile(ready: MainWindow, client: FakeClient) -> None:
    strip = begin(ready, client, 380.0).reading
    assert strip.question.isVisible() and "This takes about 6 min." in strip.question.text()
    assert not client.sent(m.Stop)
    strip.keep.click()
    assert not strip.question.isVisible() and not strip.keep.isVisible()
    client.reply(m.Ask, m.Covered(Coverage(9, 412, 0, 12), 370.0))
    assert not strip.question.isVisible()


def test_the_question_comes_with_the_first_estimate(ready: MainWindow, client: FakeClient) -> None:
    strip = begin(ready, client, None).reading
    assert not strip.question.isVisible()
    client.reply(m.Ask, m.Covered(Coverage(3, 412, 0, 12), 500.0))
    assert strip.question.isVisible()


def test_searching_instead_stops_and_asks_anew(ready: MainWindow, client: FakeClient) -> None:
    card = begin(ready, client, 380.0)
    reading = client.last(m.Ask).id
    card.reading.search.click()
    assert client.last(m.Stop).target == reading
    stopped = answer(interrupted=True)
    client.play(m.Finished(replace(stopped, coverage=Coverage(0, 412, 0, 12))), to=reading)
    assert card.state is CardState.STOPPED
    asked = client.last(m.Ask)
    assert (asked.question, asked.reading) == ("Summarise everything", Reading.SEARCH)


def test_stop_keeps_what_was_read(ready: MainWindow, client: FakeClient) -> None:
    card = begin(ready, client)
    card.reading.stop.click()
    assert client.last(m.Stop).target == client.last(m.Ask).id
    part = replace(SAID, interrupted=True, coverage=Coverage(120, 412, 3, 12))
    client.reply(m.Ask, m.Finished(part))
    assert card.reading.line.text() == "Read 120 of 412 pages in 12 files. The rest was not read."
    assert card.text.isVisible() and card.state is CardState.STOPPED


def test_the_coverage_stays_with_the_answer(ready: MainWindow, client: FakeClient) -> None:
    card = begin(ready, client)
    done = replace(SAID, task=Task.SUMMARISE, coverage=Coverage(412, 412, 12, 12))
    client.reply(m.Ask, m.Finished(done))
    strip = card.reading
    assert strip.isVisible() and strip.line.text() == "Read 412 of 412 pages in 12 files."
    assert not strip.progress.isVisible() and not strip.stop.isVisible()
    menu = card.foot.again.menu()
    assert menu is not None
    _same, other, _elsewhere = menu.actions()
    assert other.text() == "Search instead"
    other.trigger()
    assert client.last(m.Ask).reading is Reading.SEARCH


def test_a_question_can_have_everything_read_for_it(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Finished(answer(answered=False, text=REFUSAL)))
    menu = ready.chat.cards[-1].foot.again.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    assert client.last(m.Ask).reading is Reading.WHOLE
    client.reply(m.Ask, m.Understood("How long?", Task.FIND))
    client.reply(m.Ask, m.Covered(Coverage(1, 8, 0, 2), None))
    settle()
    strip = ready.chat.cards[-1].reading
    assert strip.isVisible() and strip.aim.text() == "Reading all 8 pages of 2 files to answer"
    assert strip.line.text() == "1 of 8 pages"


@pytest.mark.parametrize("event", [SAID, None])
def test_a_search_says_nothing_of_reading(
    ready: MainWindow, client: FakeClient, event: object
) -> None:
    ready.conversation.ask("How long?")
    client.reply(m.Ask, m.Understood("How long?", Task.FIND))
    client.reply(m.Ask, m.Finished(SAID) if event else m.Failed("crashed", "It died."))
    assert not ready.chat.cards[-1].reading.isVisible()

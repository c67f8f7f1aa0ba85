"""An answer that is being written: nothing that stands there jumps, blinks or changes its form."""

from itertools import pairwise

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant import messages as m
from ui.answers.answer_card import AnswerCard
from ui.answers.answer_streaming import steady
from ui.answers.markdown_view import RENDER_MS, MarkdownView
from ui.main_window import MainWindow

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
WRITTEN = """Members pay **£85 a year**, which is *due* by `31 March`.

| Who | Pays |
|-----|------|
| Adults | £85 |
| Children under sixteen | £20 |

It is paid in three ways:
- at the **bar**, in cash
- by *transfer*
- by cheque

1. Ask for a form.
2. Fill it in.

```
fee = 85 * members
```
A file name like snake_case_name and 5 * 3 * 2 stay as they are.
"""


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("It is **bo", "It is **bo**"),
        ("It is **bold*", "It is **bold**"),
        ("It is **bold **", "It is **bold**"),
        ("It is *so **very", "It is *so **very***"),
        ("`a * b", "`a * b`"),
        ("It is *", "It is "),
        ("5 * 3", "5 * 3"),
        ("snake_ca", "snake_ca"),
        ("Title\n-", "Title"),
        ("Title\n==", "Title"),
        ("Text\n\n#", "Text"),
        ("Text\n1.", "Text"),
        ("Text\n1. o", "Text\n1. o"),
        ("Text\n\n| A | B", "Text"),
        ("Text\n\n| A |\n|--", "Text"),
        ("Text\n\n| A |\n|---|\n| 1", "Text\n\n| A |\n|---|"),
        ("Text\n\n| A |\n|---|\n| 1 |\n", "Text\n\n| A |\n|---|\n| 1 |"),
        ("```\n**x", "```\n**x"),
        ("```\nx\n``", "```\nx\n"),
    ],
)
def test_half_written_markdown_waits_until_its_form_is_clear(written: str, shown: str) -> None:
    assert steady(written) == shown


def test_what_is_whole_is_shown_whole() -> None:
    assert steady(WRITTEN) == WRITTEN


def test_no_step_takes_back_what_was_seen(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(420, 100)
    view.show()
    qtbot.waitExposed(view)
    heights, texts = [0], [""]
    for at in range(0, len(WRITTEN), 3):
        view.append(WRITTEN[at : at + 3])
        view.flush()
        heights.append(view.heightForWidth(420))
        texts.append(view.toPlainText())
    assert all(lower <= higher for lower, higher in pairwise(heights))
    for before, after in pairwise(texts):
        seen = before.rstrip().rpartition("\n")[0]
        assert after.startswith(seen), "a line above the last has changed"
    shown = view.toPlainText()
    assert "*" not in shown.replace("85 * members", "").replace("5 * 3 * 2", "")
    assert "`" not in shown and "|" not in shown


class Sizes(QObject):
    """Writes down the heights a widget goes through."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.heights.append(event.size().height())
        return False


def stream(client: FakeClient, card: AnswerCard, text: str) -> None:
    for at in range(0, len(text), 4):
        client.reply(m.Ask, m.Token(text[at : at + 4]))
        card.text.flush()
        QApplication.processEvents()


def test_streaming_moves_nothing_above_and_squeezes_no_card(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    for _ in range(3):
        ready.conversation.ask("How long?")
        done = answer(sentence(TEXT, 1), citations=(KEPT,), quote=quote_of(KEPT))
        client.reply(m.Ask, m.Finished(done))
    ready.conversation.ask("What does it cost?")
    client.reply(m.Ask, m.QuoteFound(quote_of(KEPT)))
    QApplication.processEvents()
    first, card = ready.chat.cards[0], ready.chat.cards[-1]
    above, growing = Sizes(), Sizes()
    first.installEventFilter(above)
    card.installEventFilter(growing)
    assert card.quote is not None
    places = {(card.quote.y(), card.quote.height(), card.y(), first.y())}
    for piece in range(0, len(WRITTEN), 40):
        stream(client, card, WRITTEN[piece : piece + 40])
        places.add((card.quote.y(), card.quote.height(), card.y(), first.y()))
    assert len(places) == 1
    assert above.heights == []
    assert growing.heights and growing.heights == sorted(growing.heights)


def test_the_view_stays_where_the_reader_is(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("What does it cost?")
    card, bar = ready.chat.cards[-1], ready.chat.verticalScrollBar()
    stream(client, card, "Line.\n\n" * 60)
    qtbot.waitUntil(lambda: bar.maximum() > 500 and bar.value() == bar.maximum())
    bar.setValue(200)
    moves: list[int] = []
    bar.valueChanged.connect(moves.append)
    stream(client, card, WRITTEN)
    done = answer(sentence("Line.\n\n" * 60 + WRITTEN, 1), citations=(KEPT,))
    client.reply(m.Ask, m.Finished(done))
    QApplication.processEvents()
    assert moves == [] and bar.value() == 200


def test_the_finished_text_takes_the_place_of_the_written_one_at_once(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("What does it cost?")
    card = ready.chat.cards[-1]
    stream(client, card, WRITTEN)
    before, sizes = card.text.height(), Sizes()
    card.text.installEventFilter(sizes)
    seen: list[bool] = []
    card.text.textChanged.connect(lambda: seen.append(card.text.isVisible()))
    done = answer(sentence(WRITTEN, 1), citations=(KEPT,))
    client.reply(m.Ask, m.Finished(done))
    QApplication.processEvents()
    after = card.text.height()
    assert all(min(before, after) <= height <= max(before, after) for height in sizes.heights)
    assert len(sizes.heights) <= 1 and all(seen)


def test_the_same_text_is_not_drawn_again(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.append("It is **so**.")
    view.flush()
    drawn: list[int] = []
    view.document().contentsChanged.connect(lambda: drawn.append(1))
    view.show_markdown("It is **so**.")
    view.append("")
    assert drawn == []


def test_pieces_are_gathered(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    drawn: list[int] = []
    view.document().contentsChanged.connect(lambda: drawn.append(1))
    view.append("One")
    began = len(drawn)
    for _ in range(20):
        view.append(" more")
    assert len(drawn) == began == 0
    qtbot.waitUntil(lambda: view.toPlainText() == "One" + " more" * 20, timeout=20 * RENDER_MS)


def test_what_was_held_back_is_shown_when_it_breaks_off(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("What does it cost?")
    card = ready.chat.cards[-1]
    client.reply(m.Ask, m.Token("It costs\n| Who"))
    card.text.flush()
    assert "Who" not in card.text.toPlainText()
    client.reply(m.Ask, m.Failed("crashed", "The model process died."))
    assert "| Who" in card.text.toPlainText()

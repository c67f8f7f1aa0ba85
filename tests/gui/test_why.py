"""Why passages were found, and why a file was not."""

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, row, sentence
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import (
    REFUSAL,
)
from assistant.records import (
    Explanation,
    Hit,
    Passage,
    Reason,
    Span,
    Why,
)
from ui.answers.answer_card import AnswerCard
from ui.conversations.why_not import ASK_FIRST, LATER, WhyNotDialog
from ui.main_window import MainWindow
from ui.words.wording import WHY_NOT, also_line, why_line

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/rules.md", TEXT, "Receipts are kept for ten years.")
PASSAGE = Passage(1, "/docs/rules.md", 1, 0, len(TEXT), TEXT)
OTHER = Passage(2, "/docs/scan.pdf", 7, 0, 5, "Paper", "7", ocr=True)
HITS = (
    Hit(PASSAGE, 0.9, Why(3.2, 0.62, 0.91, ("kept", "years"))),
    Hit(OTHER, 0.3, Why(None, 0.1)),
)


def ask(
    qtbot: QtBot, window: MainWindow, client: FakeClient, hits: tuple[Hit, ...] = HITS
) -> AnswerCard:
    window.conversation.ask("How many years?")
    client.reply(m.Ask, m.Retrieved(hits, 4.0), m.QuoteFound(quote_of(KEPT)))
    told = answer(sentence("Ten years.", 1), citations=(KEPT,), quote=quote_of(KEPT))
    client.reply(m.Ask, m.Finished(told))
    card = window.chat.cards[-1]
    qtbot.waitUntil(card.why.isVisible)
    return card


def explained(**more: object) -> m.Explained:
    known = {"reason": Reason.LOWER, "text": "Its best passage comes 14th.", "best": HITS[1]}
    return m.Explained(Explanation("/docs/scan.pdf", "How many years?", **{**known, **more}))  # type: ignore[arg-type]


def dialog_of(window: MainWindow) -> WhyNotDialog:
    (dialog,) = window.findChildren(WhyNotDialog)
    return dialog


@pytest.mark.parametrize(
    ("why", "line"),
    [
        (
            Why(3.2, 0.62, 0.91, ("boats", "shed")),
            "Same words: boats, shed; meaning: very close (0.62); reader: likely (0.91)",
        ),
        (Why(None, 0.299), "No words in common; meaning: close (0.30)"),
        (Why(None, -0.04), "No words in common; meaning: far (-0.04)"),
        (Why(1.0, None, 0.1, ("a",)), "Same words: a; meaning: not among the closest; reader: "
         "unlikely (0.10)"),
        (Why(1.0, 0.2, None, tuple("abcdefghijklmn")),
         "Same words: a, b, c, d, e, f, g, h, i, j, k, l, …; meaning: distant (0.20)"),
    ],
)  # fmt: skip
def test_scores_are_told_as_words(why: Why, line: str) -> None:
    assert why_line(why) == line


def test_the_passages_found_unfold_with_their_reasons(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client)
    assert card.passages.found is None and not card.why.isChecked()
    card.why.setFocus()
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert card.passages.found is not None
    qtbot.waitUntil(card.passages.found.isVisible)
    names = [place.accessibleName() for place in card.passages.found.places]
    assert names == ["1. rules.md, cited as 1", "2. scan.pdf, p. 7 · recognised text"]
    assert card.passages.found.lines[0].startswith(
        "Same words: kept, years; meaning: very close (0.62)"
    )
    assert card.passages.found.places[1].accessibleDescription() == card.passages.found.lines[1]
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert not card.passages.found.isVisible()


def test_a_found_passage_shows_its_sentence_and_the_files_that_say_the_same(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    long = (
        f"{'Much else is said before. ' * 30}Receipts are kept for ten years.{' And after.' * 40}"
    )
    start = long.index("Receipts")
    passage = replace(PASSAGE, start=500, end=500 + len(long), text=long)
    support = Span(1, 500 + start, 500 + start + 32)
    others = ("/docs/draft.md", "/old/rules.md", "/a.md", "/b.md")
    card = ask(qtbot, ready, client, (Hit(passage, 0.9, HITS[0].why, support, others), HITS[1]))
    card.why.click()
    assert card.passages.found is not None
    said = [label.text() for label in card.passages.found.findChildren(QLabel)]
    assert said[0].startswith("… Receipts are kept for ten years.") and said[0].endswith(" …")
    assert card.passages.found.lines[0].endswith(
        "\nAlso in draft.md, rules.md, a.md and 1 more file"
    )
    assert "/old/rules.md" in card.passages.found.findChildren(QLabel)[1].toolTip()
    assert "Also in" not in card.passages.found.lines[1]


@pytest.mark.parametrize(
    ("paths", "line"),
    [((), ""), (("/a.md",), "Also in a.md"), (("/a", "/b", "/c"), "Also in a, b and c"),
     (tuple("abcdefg"), "Also in a, b, c and 4 more files")],
)  # fmt: skip
def test_files_that_say_the_same_are_named_on_one_line(paths: tuple[str, ...], line: str) -> None:
    assert also_line(paths) == line


def test_what_was_searched_for_instead_is_told(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client)
    assert not card.notes.isVisible()
    ready.conversation.ask("How many yeers?")
    noted = "Searched for “years” instead of “yeers”."
    client.reply(m.Ask, m.Retrieved((), 4.0, (noted, "And so on.")))
    card = ready.chat.cards[-1]
    qtbot.waitUntil(card.notes.isVisible)
    assert card.notes.text() == f"{noted}\nAnd so on."
    client.reply(m.Ask, m.Finished(answer(answered=False, text=REFUSAL)))
    assert card.notes.isVisible(), "a refusal is understood by what was searched for"


def test_a_reason_that_has_to_wait_for_an_answer_says_so(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready, client)
    ready.why_not.explain("/docs/scan.pdf")
    assert ready.status.news.text() != LATER
    ready.conversation.ask("Another question?")
    ready.why_not.explain("/docs/scan.pdf")
    assert ready.status.news.text() == LATER


def test_tab_goes_through_what_was_unfolded(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client)
    card.why.click()
    assert card.passages.found is not None
    order = [
        card.why,
        *card.passages.found.places,
        card.passages.found.another,
        card.foot.again,
        card.copy,
    ]
    ready.activateWindow()
    card.why.setFocus()
    for expected in order:
        qtbot.waitUntil(expected.hasFocus)
        qtbot.keyClick(expected, Qt.Key.Key_Tab)


def test_a_found_passage_opens_its_source(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client)
    card.why.click()
    assert card.passages.found is not None
    card.passages.found.places[1].click()
    read = client.last(m.ReadPage)
    assert (read.path, read.page) == (OTHER.path, 7)


def test_chips_say_why_their_passage_was_found(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client)
    described = card.sources[0].accessibleDescription()
    assert described == f"“{KEPT.quote}”\n{why_line(HITS[0].why)}."
    assert "very close (0.62)" in card.sources[0].toolTip()
    beside = ask(qtbot, ready, client, hits=HITS[1:])
    assert beside.sources[0].accessibleDescription() == f"“{KEPT.quote}”"


def test_a_refusal_shows_what_was_found_too(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.conversation.ask("How many years?")
    client.reply(m.Ask, m.Retrieved((), 4.0))
    client.reply(m.Ask, m.Finished(answer(answered=False, text=REFUSAL)))
    card = ready.chat.cards[-1]
    card.why.click()
    assert card.passages.found is not None and card.passages.found.places == []
    qtbot.waitUntil(card.passages.found.another.isVisible)


def test_unfolding_keeps_the_button_in_view(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    card = ask(qtbot, ready, client, hits=HITS * 20)
    card.why.click()
    bar = ready.chat.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    view = ready.chat.viewport()
    assert 0 <= card.why.mapTo(view, card.why.rect().topLeft()).y() <= view.height() // 4
    assert bar.value() < bar.maximum()


def test_before_a_question_there_is_nothing_to_explain(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.library.wishes.why_not.emit("/docs/scan.pdf")
    assert ready.status.news.text() == ASK_FIRST
    assert not client.sent(m.Explain)


def test_the_details_say_why_a_file_is_not_among_the_results(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.library.show_files(m.FilesListed((row("/docs/scan.pdf"),), ()))
    ready.library.files.setCurrentIndex(ready.library.model.index_of("/docs/scan.pdf"))
    ask(qtbot, ready, client)
    button = ready.library.details.why_not
    assert button.accessibleName() == WHY_NOT and button in ready.library.details.stops()
    button.click()
    asked = client.last(m.Explain)
    assert (asked.question, asked.path, asked.scope) == ("How many years?", "/docs/scan.pdf", ())
    client.reply(m.Explain, explained())
    dialog = dialog_of(ready)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.text.text() == "Its best passage comes 14th."
    assert dialog.text.accessibleName() == "scan.pdf: Its best passage comes 14th."


def test_the_menu_of_one_file_asks_the_same(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    files = (row("/docs/scan.pdf"), row("/docs/a.md"))
    ready.library.show_files(m.FilesListed(files, ()))
    ask(qtbot, ready, client)
    menu = ready.library.menu_for(files[0])
    (action,) = [action for action in menu.actions() if action.text() == WHY_NOT]
    action.trigger()
    assert client.last(m.Explain).path == "/docs/scan.pdf"
    ready.library.files.selectAll()
    assert WHY_NOT not in [a.text() for a in ready.library.menu_for(files[0]).actions()]


def test_the_best_passage_of_a_missed_file_can_be_opened(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready, client)
    ready.why_not.explain("/docs/scan.pdf")
    client.reply(m.Explain, explained())
    dialog = dialog_of(ready)
    qtbot.mouseClick(dialog.opens, Qt.MouseButton.LeftButton)
    assert client.last(m.ReadPage).path == OTHER.path
    assert not dialog.isVisible()


def test_a_file_from_anywhere_can_be_asked_about(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    first = ask(qtbot, ready, client)
    ready.conversation.ask("Another question?")
    first.why.click()
    assert first.passages.found is not None
    first.passages.found.another.click()
    (chooser,) = ready.findChildren(QFileDialog)
    chooser.fileSelected.emit("/elsewhere/x.pdf")
    asked = client.last(m.Explain)
    assert (asked.question, asked.path) == ("How many years?", "/elsewhere/x.pdf")
    client.reply(m.Explain, explained(reason=Reason.NOT_ADDED, text="It is not.", best=None))
    assert dialog_of(ready).opens is None
    chooser.reject()


def test_what_cannot_be_explained_is_told_in_one_line(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ask(qtbot, ready, client)
    ready.why_not.explain("/docs")
    client.reply(m.Explain, m.Failed("usage_error", "/docs is a folder", "Name one of its files."))
    assert ready.status.news.text() == "/docs is a folder. Name one of its files."

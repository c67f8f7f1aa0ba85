"""The sources of an answer: seen with their words, opened, carried away, remembered."""

from pathlib import Path

import pytest
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, sentence, settle
from gui_records import row as file_row
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.answers import REFUSAL
from assistant.records import Hit, Page, Passage
from ui.answers import markdown_view, source_handle
from ui.answers.answer_card import AnswerCard
from ui.answers.source_handle import mime_of
from ui.answers.source_list import AT_FIRST
from ui.answers.source_row import LINE, ONE_LINE, SourceRow
from ui.frame.panes import SOURCE
from ui.main_window import MainWindow
from ui.source.source_place import place_of

TEXT = "Receipts are kept for ten years. Then they are shredded."
KEPT = citation("/docs/handbook.pdf", TEXT, "Receipts are kept for ten years.", 7)
SHRED = citation("/docs/waste.md", TEXT, "Then they are shredded.", 1, 2)
PASSAGE = Passage(1, "/docs/rules.md", 1, 0, len(TEXT), TEXT)


def ask(window: MainWindow, client: FakeClient) -> AnswerCard:
    window.conversation.ask("How long?")
    client.reply(m.Ask, m.Retrieved((Hit(PASSAGE, 0.9),), 4.0), m.QuoteFound(quote_of(KEPT)))
    said = answer(
        sentence("Ten years. ", 1), sentence("Shredded.", 2), citations=(KEPT, SHRED),
        quote=quote_of(KEPT),
    )  # fmt: skip
    client.reply(m.Ask, m.Finished(said))
    settle()
    return window.chat.cards[-1]


def read(client: FakeClient, place: str = KEPT.path, page: int = 7) -> None:
    client.reply(m.ReadPage, m.PageRead(place, "text", "", 9, Page(page, str(page), TEXT)))


def menu_of(row: SourceRow) -> dict[str, object]:
    return {action.text(): action for action in row.handle.menu().actions() if action.text()}


def test_a_source_shows_its_number_place_and_words(ready: MainWindow, client: FakeClient) -> None:
    first, second = ask(ready, client).sources
    assert first.accessibleName() == "Source 1: handbook.pdf, p. 7"
    assert first.accessibleDescription() == "“Receipts are kept for ten years.”"
    assert "/docs/waste.md" in second.toolTip() and "shredded" in second.toolTip()


@pytest.mark.parametrize(("width", "lines"), [(314, 2), (900, 1)])
def test_a_narrow_pane_gives_the_words_their_own_line(
    ready: MainWindow, client: FakeClient, width: int, lines: int
) -> None:
    row = ask(ready, client).sources[0]
    row.resize(width, row.height())
    row.fit(width)
    badge, place, words = row._rects()
    assert (words.top() > place.top()) == (lines == 2) == (width < ONE_LINE)
    assert row.height() >= lines * LINE and row.rect().contains(words)
    assert not badge.intersects(place) and not place.intersects(words)


def test_it_is_mirrored_where_one_reads_from_the_right(
    ready: MainWindow, client: FakeClient
) -> None:
    row = ask(ready, client).sources[0]
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    badge, place, words = row._rects()
    assert badge.left() > place.left() > words.left()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_open_a_source(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, key: Qt.Key
) -> None:
    row = ask(ready, client).sources[1]
    row.setFocus()
    qtbot.keyClick(row, key)
    assert client.last(m.ReadPage).path == SHRED.path


def test_the_keyboard_is_where_the_first_hidden_source_appears(
    qtbot: QtBot, ready: MainWindow, client: FakeClient
) -> None:
    ready.activateWindow()
    cited = tuple(citation("/docs/rules.md", TEXT, TEXT, marker=n) for n in range(1, 100))
    ready.conversation.ask("All?")
    client.reply(m.Ask, m.Finished(answer(sentence("All.", 1), citations=cited)))
    card = ready.chat.cards[-1]
    more = card._sources.more
    assert more.text() == f"Show {99 - AT_FIRST} more sources"
    more.setFocus()
    qtbot.waitUntil(more.hasFocus)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert card.sources[AT_FIRST].hasFocus()
    qtbot.waitUntil(lambda: len(card.sources) == 99)
    numbers = [row.citation.marker for row in card.sources]
    assert numbers == sorted(numbers)
    settle()
    tops = [row.mapTo(card, QPoint()).y() for row in card.sources]
    assert tops == sorted(tops)


def test_a_source_is_carried_away_with_its_words_place_and_file(tmp_path: Path) -> None:
    file = tmp_path / "rules.md"
    data = mime_of(citation(str(file), TEXT, "Then they are shredded."))
    assert data.text() == "“Then they are shredded.” (rules.md)"
    assert data.urls() == [QUrl.fromLocalFile(str(file))]


def mouse(kind: QEvent.Type, at: QPoint) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, QPointF(at), QPointF(at), left, left, none)


def test_moving_with_the_button_down_drags_and_opens_nothing(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = ask(ready, client)
    card.why.click()
    assert card.passages.found is not None and card.quote is not None
    carried: list[str] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, _actions: carried.append(drag.mimeData().text())
    )
    for widget in (card.sources[1], card.quote, card.passages.found.places[0]):
        QApplication.sendEvent(widget, mouse(QEvent.Type.MouseButtonPress, QPoint(5, 5)))
        QApplication.sendEvent(widget, mouse(QEvent.Type.MouseMove, QPoint(7, 5)))
        QApplication.sendEvent(widget, mouse(QEvent.Type.MouseMove, QPoint(60, 5)))
        QApplication.sendEvent(widget, mouse(QEvent.Type.MouseMove, QPoint(90, 5)))
    assert [text.rpartition("(")[2] for text in carried] == [
        "waste.md)", "handbook.pdf, p. 7)", "rules.md)",
    ]  # fmt: skip
    assert not client.sent(m.ReadPage)


def test_a_source_dropped_on_the_window_itself_adds_nothing(
    ready: MainWindow, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = ask(ready, client)
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: card.sources[0])
    data, copy = mime_of(KEPT), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    entering.ignore()
    QApplication.sendEvent(ready, entering)
    assert not entering.isAccepted() and not ready.veil.isVisible()


def test_the_menu_copies_and_opens(
    ready: MainWindow, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(source_handle, "open_in_program", lambda p: opened.append(p) is None)
    monkeypatch.setattr(source_handle, "show_in_folder", lambda _: False)
    row = ask(ready, client).sources[0]
    menu = menu_of(row)
    assert list(menu) == [
        "Open the source", "Copy the quote and where it stands",
        "Open in its own program", "Show in folder",
    ]  # fmt: skip
    for action in menu.values():
        action.trigger()  # type: ignore[attr-defined]
    assert client.last(m.ReadPage).path == KEPT.path
    assert QGuiApplication.clipboard().text() == (
        "“Receipts are kept for ten years.” (handbook.pdf, p. 7)"
    )
    assert opened == [KEPT.path]
    assert ready.status.news.text() == "The folder of handbook.pdf cannot be shown."


def test_the_menu_key_opens_the_menu(ready: MainWindow, client: FakeClient) -> None:
    row = ask(ready, client).sources[0]
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), QPoint(4, 4))
    QApplication.sendEvent(row, wish)
    (menu,) = row.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_what_stands_open_is_shown_in_words_and_looks(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    first, second = card.sources
    first.click()
    read(client)
    assert first.accessibleDescription().startswith("Open beside the conversation.")
    assert card.text._open == 1 and "Open beside" not in second.accessibleDescription()
    second.click()
    read(client, SHRED.path, 1)
    assert card.text._open == 2 and "Open beside" not in first.accessibleDescription()
    ready.source.closed.emit()
    assert card.text._open is None
    assert "Open beside" not in second.accessibleDescription()


def test_a_source_that_was_closed_comes_back_with_all_passages(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.library.show_files(m.FilesListed((file_row(KEPT.path),), ()))
    ask(ready, client).sources[0].click()
    read(client)
    ready.source.closed.emit()
    ready.toggle_pane(SOURCE)
    read(client)
    assert ready.panes.is_open(SOURCE) and len(ready.source.passages) == 2


def test_walking_through_the_places_moves_what_is_shown_as_open(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    card.sources[0].click()
    read(client)
    ready.conversation.show_open(place_of(SHRED))
    assert card.text._open == 2


def test_of_two_answers_with_the_same_source_the_one_it_was_opened_from_shows_it(
    ready: MainWindow, client: FakeClient
) -> None:
    older, newer = ask(ready, client), ask(ready, client)
    older.sources[0].click()
    read(client)
    assert (older.text._open, newer.text._open) == (1, None)


def test_the_sources_beside_one_are_those_of_its_answer(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    assert ready.conversation.sources_beside(SHRED) == (KEPT, SHRED)
    assert ready.conversation.sources_beside(quote_of(KEPT)) == (KEPT, SHRED)
    card.why.click()
    assert card.passages.found is not None
    card.passages.found.places[0].click()
    assert ready.conversation.sources_beside(card.passages.hits[0].passage) == (KEPT, SHRED)  # type: ignore[index]
    stranger = citation("/else.md", TEXT, "shredded")
    assert ready.conversation.sources_beside(stranger) == ()


def test_beside_a_nearest_passage_are_the_others(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("How long?")
    refused = answer(answered=False, text=REFUSAL, quote=quote_of(KEPT))
    client.reply(m.Ask, m.Finished(refused))
    assert ready.conversation.sources_beside(quote_of(KEPT)) == (quote_of(KEPT),)


def test_a_chip_in_the_text_tells_what_it_cites(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(markdown_view, "announce", lambda _widget, text: said.append(text))
    ready.activateWindow()
    card = ask(ready, client)
    spot = card.text.chip_rects()[0].center()
    assert card.text.marker_at(spot) == 1
    card.text.setFocus()
    qtbot.waitUntil(card.text.hasFocus)
    qtbot.keyClick(card.text, Qt.Key.Key_Tab)
    qtbot.keyClick(card.text, Qt.Key.Key_Tab)
    assert said == [
        "handbook.pdf, p. 7\n\n“Receipts are kept for ten years.”",
        "waste.md\n\n“Then they are shredded.”",
    ]
    qtbot.keyClick(card.text, Qt.Key.Key_Return)
    assert client.last(m.ReadPage).path == SHRED.path


def test_a_chip_in_the_text_has_the_same_menu(ready: MainWindow, client: FakeClient) -> None:
    card = ask(ready, client)
    spot = card.text.chip_rects()[1].center().toPoint()
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, QPoint(4, 4))
    QApplication.sendEvent(card.text.viewport(), wish)
    (menu,) = card.text.findChildren(QMenu)
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == "“Then they are shredded.” (waste.md)"
    assert ready.status.news.text() == "The quote is copied."
    menu.close()


def test_the_passages_of_a_kept_answer_are_found_again(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    card.passages.hits = None  # as after a restart
    card.why.click()
    assert client.last(m.Search).question == "How long?" and card.passages.found is None
    client.reply(m.Search, m.Retrieved((Hit(PASSAGE, 0.9),), 4.0))
    assert card.passages.found is not None
    assert [place.text() for place in card.passages.found.places] == ["1. rules.md"]
    lines = [label.text() for label in card.passages.found.findChildren(QLabel)]
    assert lines[0].startswith("Searched for again in all your files")
    wanted: list[m.Ask] = []
    ready.conversation.why_not_wanted.disconnect()
    ready.conversation.why_not_wanted.connect(wanted.append)
    card.passages.found.another.click()
    assert {asked.question for asked in wanted} == {"How long?"}


def test_folding_before_the_passages_come_leaves_them_folded(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    card.passages.hits = None
    card.why.click()
    first = client.last(m.Search).id
    card.why.click()
    card.why.click()
    card.why.click()
    client.play(m.Retrieved((Hit(PASSAGE, 0.9),), 4.0), to=first)
    assert not card.passages.isVisible() and card.passages.found is not None
    client.reply(m.Search, m.Retrieved((), 4.0))
    card.why.click()
    assert len(card.passages.found.places) == 1 and card.passages.isVisible()


def test_passages_that_cannot_be_found_again_are_told(
    ready: MainWindow, client: FakeClient
) -> None:
    card = ask(ready, client)
    card.passages.hits = None
    card.why.click()
    client.reply(m.Search, m.Failed("busy", "The library is being repaired.", "Wait."))
    assert not card.why.isChecked() and card.passages.found is None
    assert ready.status.news.text() == "The library is being repaired. Wait."

"""Names and texts that nobody meant well: every view shows them, and none does what they say."""

from pathlib import Path

import pytest
import window_states
from fake_client import FakeClient
from gui_records import answer, citation, quote_of, row, sentence
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from assistant import messages as m
from assistant.records import FileState, Page
from ui.main_window import MainWindow
from ui.words.engine_words import told
from ui.words.wording import file_name, sentences

NAMES = {
    "lines": "a\nb\r\t\x07\x1b.pdf",
    "turned": "bill\u202efdp.exe",
    "tags": "<b>x</b><img src=http://a.b/c.png>.pdf",
    "long": "x" * 250 + ".pdf",
    "emoji": "👩\u200d👩\u200d👧.pdf",
    "marks": 'A & B @c \'q" "z.pdf',
    "percents": "%n %1 %Ln %s.pdf",
    "braces": "{name} {0} {} {x!r:>99} {{.pdf",
    "a nul": "a\x00b.pdf",
    "like the engine": "is not there; cannot be read: x: y. “z”, page 3 of 4.pdf",
    "no characters": "\ue000\ufdd0\ufdd1\u2028\u2029.pdf",
}
VIEWS = ("library", "answered", "why", "ticked", "picking", "drawer", "models")


class Folder(str):
    """A folder's path that the states put files of their own into."""

    def __truediv__(self, name: str) -> Path:
        return Path(self) / name


@pytest.fixture(params=list(NAMES.values()), ids=list(NAMES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_shows_it(
    qtbot: QtBot,
    ready: MainWindow,
    client: FakeClient,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    view: str,
) -> None:
    def named(*sentences_: object, **more: object) -> object:
        return replace(answer(*sentences_, **more), question=name, model=name)  # type: ignore[arg-type]

    monkeypatch.setattr(window_states, "answer", named)
    shown = window_states.STATES[view](ready, client, Folder(f"/home/u/{name}"))  # type: ignore[arg-type]
    qtbot.wait(1)
    assert not shown.grab().isNull() and not ready.grab().isNull()


def test_what_the_engine_says_of_it_is_told(
    ready: MainWindow, client: FakeClient, name: str
) -> None:
    path = f"/x/{name}"
    for text in (f"{name} is damaged", f"{name} is not there", name):
        client.play(
            m.Failed("broken", text, name),
            m.Warned(text),
            m.FileChanged(row(path, FileState.FAILED, 0, text)),
            m.FileStarted(path),
            m.FileProgress(path, "recognising", 1, 3),
        )
        client.flush()
    assert ready.status.news.text() == sentences(told(name))
    assert not ready.status.show_notices().grab().isNull()


def test_a_source_of_that_name_is_read(
    qtbot: QtBot, ready: MainWindow, client: FakeClient, name: str
) -> None:
    path, text = f"/x/{name}.txt", f"It says {name}."
    cited = citation(path, text, name)
    ready.conversation.ask(name)
    found = m.Finished(answer(sentence(name, 1), citations=(cited,)), conversation=1, turn=1)
    client.reply(m.Ask, m.QuoteFound(quote_of(cited)), found)
    ready.open_source(cited)
    client.reply(m.ReadPage, m.PageRead(path, "text", name, 2, Page(1, name, text)))
    qtbot.wait(1)
    assert ready.source.head.name.text() == file_name(path)
    assert not ready.grab().isNull()


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u2028", "\x1b", "\x85"])
def test_no_name_turns_or_breaks_what_stands_beside_it(sign: str) -> None:
    assert file_name(f"/a/bill{sign}fdp.exe") == "bill fdp.exe"
    assert sentences(f"bill{sign}fdp.exe is damaged") == "Bill fdp.exe is damaged."


def test_half_a_character_is_asked_like_any_other(ready: MainWindow, client: FakeClient) -> None:
    ready.conversation.ask("half \ud83d of it")
    assert client.last(m.Ask).question == "half \N{REPLACEMENT CHARACTER} of it"


def test_a_path_that_is_no_text_is_asked_for_and_not_found(
    ready: MainWindow, client: FakeClient
) -> None:
    ready.desk.add(("/caf\udce9.txt",))
    assert client.last(m.AddPaths).paths == ("/caf\N{REPLACEMENT CHARACTER}.txt",)


@pytest.mark.parametrize("piece", ["a: ", ": ", "is not there; ", " says and : one of them "])
def test_a_name_full_of_the_engine_s_words_is_told_soon(piece: str) -> None:
    text = piece * (4000 // len(piece))
    assert told(text)  # without an end of Python's stack

"""The window in the states that a person meets it in; each returns what is to be looked at."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from fake_client import FakeClient
from gui_records import LARGE, SMALL, answer, citation, installed, make_pdf, quote_of, row, sentence
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from assistant import messages as m
from assistant.answers import Citation, ConversationRow, Support
from assistant.records import FileState, Hit, Machine, ModelRow, Page, Passage, Speed, Why
from ui.asking.days_dialog import DaysDialog
from ui.asking.file_picker import FilePicker
from ui.frame.quick_window import QuickWindow
from ui.frame.shortcuts_dialog import ShortcutsDialog
from ui.library.scope import scope_of
from ui.link.exchange import EngineState
from ui.main_window import MainWindow

OWN = ModelRow("mine", "mine", "", 500_000_000, "dd", "installed", own=True, memory=9 * 10**8)
HUGE = ModelRow("huge", "Huge 70B", "MIT", 4 * 10**10, "ee", "available", memory=5 * 10**10)

TEXT = "# Minutes\n\nThe shed is opened at nine.\n\n- Ropes\n- Buoys\n"

Enter = Callable[[MainWindow, FakeClient, Path], QWidget]


def empty(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """A library without a file."""
    return window


def library(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """Files that are waiting, indexed, failed, and the details of one."""
    rows = (
        row(f"{folder}/a.pdf", pages=12),
        row(f"{folder}/b.txt", FileState.WAITING, 0),
        row(f"{folder}/c.pdf", FileState.FAILED, 0, "only pictures were found"),
    )
    client.play(*(m.FileChanged(one) for one in rows))
    client.flush()
    window.library.files.setCurrentIndex(window.library.files.model().index(0, 0))
    return window


def answered(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """An answer with chips and sources, and why these passages."""
    window.conversation.ask("When is the reading room open?")
    cited = (
        _cited(f"{folder}/a.md", "Nine.", 1),
        _cited(f"{folder}/b.md", "Ten.", 2),
    )
    hits = tuple(
        Hit(Passage(n, c.path, 1, 0, 5, c.quote), 1.0, Why(1.0, 0.5, None, ("room",)))
        for n, c in enumerate(cited, start=1)
    )
    said = (sentence("Nine.", 1), sentence("Ten.", 2, support=Support.UNSUPPORTED))
    client.reply(
        m.Ask,
        m.QuoteFound(quote_of(cited[0])),
        m.Retrieved(hits, 1.0),
        m.Finished(answer(*said, citations=cited), conversation=1, turn=1),
    )
    return window


def why(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """The passages that an answer was written from, unfolded."""
    answered(window, client, folder)
    window.chat.cards[-1].why.click()
    return window


def ticked(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """A question limited to one file of the library."""
    library(window, client, folder)
    window.library.ticks.toggle([scope_of(f"{folder}/a.pdf")])
    return window


def picking(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """Other files chosen for a question that was answered."""
    library(window, client, folder)
    answered(window, client, folder)
    window.chat.cards[-1].elsewhere_wanted.emit("When is the reading room open?")
    picker = window.findChild(FilePicker)
    assert picker is not None
    return picker


def days(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """Two days to limit a question to."""
    dialog = DaysDialog(None, None, window)
    dialog.open()
    return dialog


def quick(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """The small window for a question in passing."""
    small = QuickWindow(client, window.preferences)
    small.setParent(window, small.windowFlags())  # closed with the window
    small.ask()
    return small


def source(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """A PDF open beside the answer, at its place."""
    path = make_pdf(folder / "handbook.pdf")
    paper = pypdfium2.PdfDocument(str(path))
    text: str = paper[3].get_textpage().get_text_range()
    paper.close()
    cited = citation(str(path), text, "line 17: the réading room closes at 17 past nine.", 4)
    window.conversation.ask("When?")
    client.reply(m.Ask, m.Finished(answer(sentence("Nine.", 1), citations=(cited,))))
    window.open_source(cited)
    client.reply(m.ReadPage, m.PageRead(str(path), "pdf", "", 6, Page(4, "4", text)))
    return window


def finding(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """Words looked for in the PDF."""
    source(window, client, folder)
    window.source.find_words()
    return window


def reading(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """A text open in the reading view."""
    path = folder / "minutes.md"
    path.write_text(TEXT, "utf-8")
    window.open_source(citation(str(path), TEXT, "The shed is opened at nine."))
    read = m.PageRead(str(path), "markdown", "Minutes", 1, Page(1, "", TEXT))
    client.reply(m.ReadPage, read)
    return window


def stopped(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """An engine that ended for good."""
    client.enter(EngineState.STOPPED, "The engine stopped three times within a minute.")
    return window


def commands(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """The list of commands over the window."""
    window.palette_of_commands.open()
    return window


def shortcuts(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """All keys in a dialog."""
    window.show_shortcuts()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    return dialog


def report(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """What can be sent to whoever mends a fault."""
    return window.reports.open(wrong=True)


def drawer(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """The list of kept conversations."""
    window.middle.toggle_list()
    kept = ConversationRow(1, "When is the room open?", 2, 1_700_000_000.0, 1_700_000_000.0)
    client.reply(m.ListConversations, m.ConversationsListed((kept,)))
    return window


def models(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """Models in every state: in memory, unfinished, too large, one's own, damaged."""
    dialog = window.show_models()
    loaded = replace(installed(SMALL), loaded=True, speed=Speed(95.0, 12.0))
    rows = (loaded, replace(LARGE, arrived=3 * 10**8), replace(HUGE, fits=False), OWN)
    client.reply(m.ListModels, m.ModelsListed((*rows, _damaged()), SMALL.name))
    client.reply(m.ReadMachine, m.MachineRead(Machine(8 * 10**9, 5 * 10**9, 4)))
    return dialog


def installing(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """A model on its way, and another that could not be measured."""
    dialog = models(window, client, folder)
    window.shelf.install(LARGE.name)
    client.reply(m.InstallModel, m.InstallProgress(LARGE.name, 4 * 10**8, LARGE.size))
    window.shelf.measure(OWN.name)
    client.reply(
        m.MeasureModel,
        m.Failed("model_rejected", "it cannot be read", "Remove it and install it again."),
    )
    return dialog


def settings(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """The settings, one of them changed."""
    window.preferences.change(max_file_mb=7)
    return window.show_settings()


def notices(window: MainWindow, client: FakeClient, folder: Path) -> QWidget:
    """What was said."""
    window.status.tell("Carrel is ready.")
    return window.status.show_notices()


STATES: dict[str, Enter] = {
    state.__name__: state
    for state in (
        empty,
        library,
        answered,
        why,
        ticked,
        picking,
        days,
        quick,
        source,
        finding,
        reading,
        stopped,
        commands,
        shortcuts,
        report,
        drawer,
        models,
        installing,
        settings,
        notices,
    )
}


def _cited(path: str, text: str, marker: int) -> Citation:
    return citation(path, text, text, marker=marker)


def _damaged() -> ModelRow:
    return replace(
        installed(SMALL),
        name="hurt",
        title="Phi 4 mini",
        state="damaged",
        note="the file has not the published SHA-256",
    )

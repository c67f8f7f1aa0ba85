"""The window's own actions: what they are called, their keys, and what they do."""

from functools import partial
from typing import TYPE_CHECKING

from .parts import actions as a
from .words.translating import marked

if TYPE_CHECKING:
    from .main_window import MainWindow


def add_window_actions(window: "MainWindow") -> None:
    """Add all actions that belong to no view alone."""
    _add_conversation(window)
    _add_library(window)
    _add_panes(window)
    _add_window(window)
    _mention_keys(window)


def _add_conversation(window: "MainWindow") -> None:
    add = window.actions_registry.add
    group = a.CONVERSATION
    add(
        "conversation.ask",
        marked("Go to the question box"),
        window.go_to_question,
        keys=("Ctrl+L",),
        icon="text",
        group=group,
    )
    add(
        "conversation.new",
        marked("New conversation"),
        window.kept.begin,
        keys=("Ctrl+N",),
        icon="new",
        group=group,
    )
    add(
        "conversation.list",
        marked("Show or hide the list of conversations"),
        window.middle.toggle_list,
        keys=("Ctrl+H",),
        icon="conversations",
        group=group,
    )


def _add_library(window: "MainWindow") -> None:
    add = window.actions_registry.add
    group = a.LIBRARY
    add(
        "library.add_files",
        marked("Add files…"),
        window.desk.choose_files,
        keys=("Ctrl+O",),
        icon="add-file",
        group=group,
    )
    add(
        "library.add_folder",
        marked("Add a folder…"),
        window.desk.choose_folder,
        keys=("Ctrl+Shift+O",),
        icon="add-folder",
        group=group,
    )
    add(
        "library.ask_everywhere",
        marked("Ask all files again: untick all"),
        window.scopes.ask_everywhere,
        icon="library",
        group=group,
        when=lambda: bool(window.scopes.scope.name),
    )
    add(
        "library.filter",
        marked("Filter files by name"),
        window.go_to_filter,
        keys=("Ctrl+Shift+F",),
        icon="filter",
        group=group,
    )


def _add_panes(window: "MainWindow") -> None:
    add = window.actions_registry.add
    for number, (drawing, text) in enumerate(
        (
            ("pane-library", marked("Show or hide the library")),
            ("pane-conversation", marked("Show or hide the conversation")),
            ("pane-source", marked("Show or hide the source")),
        )
    ):
        toggle = partial(window.toggle_pane, number)
        add(f"pane.{number + 1}", text, toggle, keys=(f"Ctrl+{number + 1}",), icon=drawing)
    add("pane.next", marked("Go to the next pane"), partial(window.panes.cycle, 1), keys=("F6",))
    add(
        "pane.previous",
        marked("Go to the pane before"),
        partial(window.panes.cycle, -1),
        keys=("Shift+F6",),
    )


def _add_window(window: "MainWindow") -> None:
    add = window.actions_registry.add
    add(
        "window.commands",
        marked("All commands"),
        window.palette_of_commands.open,
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        icon="commands",
    )
    add(
        "window.settings",
        marked("Settings"),
        window.show_settings,
        keys=("Ctrl+,",),
        icon="settings",
    )
    add(
        "window.models",
        marked("Models"),
        window.show_models,
        keys=("Ctrl+M",),
        icon="models",
    )
    add(
        "window.quick",
        marked("Quick question"),
        window.quick_wanted.emit,
        keys=("Ctrl+Shift+K",),
        icon="conversations",
    )
    add("window.theme", marked("Light or dark theme"), window.header.theme.click, icon="moon")
    add("window.messages", marked("Messages"), window.status.show_notices, icon="info")
    add("window.quit", marked("Quit Carrel"), window.quit, keys=("Ctrl+Q",), icon="close")
    add(
        "help.shortcuts",
        marked("Keyboard shortcuts"),
        window.show_shortcuts,
        keys=("F1", "Ctrl+?"),
        icon="info",
        group=a.HELP,
    )
    add(
        "help.report",
        marked("Report about Carrel, to copy"),
        window.show_report,
        icon="copy",
        group=a.HELP,
    )


def _mention_keys(window: "MainWindow") -> None:
    mention = window.actions_registry.mention
    mention(marked("Send the question"), ("Return",), a.CONVERSATION)
    mention(marked("New line in the question"), ("Shift+Return",), a.CONVERSATION)
    mention(marked("Bring back the last question"), ("Up",), a.CONVERSATION)
    mention(marked("Rename the chosen conversation"), ("F2",), a.CONVERSATION)
    mention(marked("Delete the chosen conversation"), ("Del",), a.CONVERSATION)
    mention(marked("Take the chosen files out of the library"), ("Del",), a.LIBRARY)
    mention(marked("Tick what is chosen: questions go only to it"), ("Space",), a.LIBRARY)
    mention(marked("Paste files into the library"), ("Ctrl+V",), a.LIBRARY)
    mention(marked("Name a file that the question is for"), ("@",), a.CONVERSATION)
    mention(marked("Stop the answer, or close what is open on top"), ("Esc",), a.CONVERSATION)

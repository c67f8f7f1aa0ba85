"""The source's own actions: what they are called, their keys, and what they do."""

from collections.abc import Callable

from ..parts.actions import SOURCE, ActionsRegistry
from ..words.translating import marked
from .source_view import SourceView


def add_source_actions(
    registry: ActionsRegistry, source: SourceView, filter_library: Callable[[], object]
) -> None:
    """Add what can be done with the source; without one, finding means filtering the library."""
    commands = source.commands

    def is_open() -> bool:
        return source.isVisible() and source.read is not None

    def is_pdf() -> bool:
        return is_open() and source.current is source.pdf

    def find() -> None:
        if is_open():
            source.find_words()
        else:
            filter_library()

    registry.add(
        "source.find",
        marked("Find in the source"),
        find,
        keys=("Ctrl+F",),
        icon="search",
        group=SOURCE,
    )
    for name, text, do, keys, icon, when in (
        (
            "source.find_next",
            marked("Next match"),
            lambda: source.finder.step(1),
            ("F3",),
            "chevron-down",
            is_open,
        ),
        (
            "source.find_previous",
            marked("Previous match"),
            lambda: source.finder.step(-1),
            ("Shift+F3",),
            "chevron-up",
            is_open,
        ),
        (
            "source.next_passage",
            marked("Next cited passage"),
            lambda: source.step_passage(1),
            ("Alt+Down",),
            "chevron-down",
            is_open,
        ),
        (
            "source.previous_passage",
            marked("Previous cited passage"),
            lambda: source.step_passage(-1),
            ("Alt+Up",),
            "chevron-up",
            is_open,
        ),
        ("source.page", marked("Go to a page…"), commands.edit_page, ("Ctrl+G",), "", is_open),
        (
            "source.zoom_in",
            marked("Zoom in"),
            commands.zoom_in,
            ("Ctrl++", "Ctrl+="),
            "zoom-in",
            is_open,
        ),
        (
            "source.zoom_out",
            marked("Zoom out"),
            commands.zoom_out,
            ("Ctrl+-",),
            "zoom-out",
            is_open,
        ),
        (
            "source.fit_width",
            marked("Fit the width"),
            commands.fit_width,
            ("Ctrl+0",),
            "fit",
            is_open,
        ),
        ("source.fit_page", marked("Fit the page"), commands.fit_page, (), "fit", is_pdf),
        (
            "source.side",
            marked("Show or hide pages and outline"),
            commands.toggle_side,
            ("F4",),
            "side",
            is_pdf,
        ),
        (
            "source.copy",
            marked("Copy the selection with its source"),
            commands.copy_with_source,
            ("Ctrl+Shift+C",),
            "copy",
            is_open,
        ),
        (
            "source.external",
            marked("Open the source in its own program"),
            commands.open_outside,
            (),
            "open",
            is_open,
        ),
        (
            "source.folder",
            marked("Show the source in its folder"),
            commands.show_folder,
            (),
            "reveal",
            is_open,
        ),
    ):
        registry.add(name, text, do, keys=keys, icon=icon, group=SOURCE, when=when)

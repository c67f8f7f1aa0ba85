"""The menus of the library: for selected files, and for a section."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from assistant.records import FileRow, FileState

from .desktop import open_in_program, show_in_folder
from .library_wishes import LibraryWishes
from .models.section import Section, SectionKind
from .scope import Scope, scope_of
from .wording import WHY_NOT, count


def file_menu(
    parent: QWidget,
    wishes: LibraryWishes,
    rows: tuple[FileRow, ...],
    section: Section,
    collections: tuple[str, ...],
) -> QMenu:
    """Return the menu for these files, within the chosen section."""
    menu = _menu(parent)
    paths = tuple(row.path for row in rows)
    first, one = rows[0], len(rows) == 1
    if one:
        _add(menu, "Open here", lambda: wishes.open.emit(first.path), _is_read(first))
        _add(menu, "Open in its own program", lambda: open_in_program(first.path))
        _add(menu, "Show in folder", lambda: show_in_folder(first.path))
        _add(menu, WHY_NOT, lambda: wishes.why_not.emit(first.path))
        menu.addSeparator()
    scope = scope_of(first.path) if one else Scope(count(len(rows), "file"), paths)
    what = "this file" if one else "these files"
    _add(menu, f"Ask only {what}", lambda: wishes.scope.emit(scope), any(map(_is_read, rows)))
    _add_collections(menu, wishes, paths, collections)
    if section.kind is SectionKind.COLLECTION:
        _add(
            menu,
            f"Remove from “{_plain(section.name)}”",
            lambda: wishes.uncollect.emit(section.name, paths),
            not set(paths).isdisjoint(section.paths),
        )
    menu.addSeparator()
    failed = tuple(row.path for row in rows if row.state is FileState.FAILED)
    _add(menu, "Retry", lambda: wishes.retry.emit(failed), bool(failed))
    _add(menu, "Forget…", lambda: wishes.forget.emit(paths))
    return menu


def section_menu(
    parent: QWidget, wishes: LibraryWishes, section: Section, collections: tuple[str, ...]
) -> QMenu | None:
    """Return the menu of a section, or None where there is nothing to do with it."""
    menu = _menu(parent)
    name = section.name
    match section.kind:
        case SectionKind.FOLDER:
            _add(menu, "Show in folder", lambda: show_in_folder(f"{name}/."))
            _add(menu, "Ask only this folder", lambda: wishes.scope.emit(scope_of(name)))
            _add_collections(menu, wishes, (name,), collections)
            menu.addSeparator()
            _add(menu, "Forget this folder…", lambda: wishes.forget.emit((name,)))
        case SectionKind.COLLECTION:
            _add(menu, "Rename…", lambda: wishes.rename.emit(name))
            _add(menu, "Delete this collection…", lambda: wishes.delete.emit(name))
        case SectionKind.FAILED | SectionKind.STOPPED:
            _add(menu, "Retry all", lambda: wishes.retry_section.emit(section))
        case SectionKind.ALL:
            menu.deleteLater()
            return None
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, do: Callable[[], object], enabled: bool = True) -> None:
    menu.addAction(words, do).setEnabled(enabled)


def _add_collections(
    menu: QMenu, wishes: LibraryWishes, paths: tuple[str, ...], collections: tuple[str, ...]
) -> None:
    inner = menu.addMenu("Add to a collection")
    for name in collections:
        _add(inner, _plain(name), lambda n=name: wishes.collect.emit(n, paths))  # type: ignore[misc]
    if collections:
        inner.addSeparator()
    _add(inner, "New collection…", lambda: wishes.collect.emit("", paths))


def _is_read(row: FileRow) -> bool:
    return row.state is FileState.INDEXED


def _plain(name: str) -> str:
    return " ".join(name.split()).replace("&", "&&")

"""The menus of the library: for selected files, and for a section."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from assistant.records import FileRow, FileState, one_line

from ..words.translating import tr
from ..words.wording import WHY_NOT
from .library_wishes import LibraryWishes
from .scope import scope_of
from .section import Section, SectionKind


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
        _add(menu, tr("Open here"), lambda: wishes.open.emit(first.path), _is_read(first))
        _add(menu, tr("Open in its own program"), lambda: wishes.outside.emit(first.path))
        _add(menu, tr("Show in folder"), lambda: wishes.reveal.emit(first.path))
        _add(menu, tr(WHY_NOT), lambda: wishes.why_not.emit(first.path))
        menu.addSeparator()
    scopes = tuple(scope_of(path) for path in paths)
    only = tr("Ask only this file") if one else tr("Ask only these files")
    _add(menu, only, lambda: wishes.scope.emit(scopes), any(map(_is_read, rows)))
    _add(menu, tr("Tick or untick"), lambda: wishes.tick.emit(scopes))
    _add_collections(menu, wishes, paths, collections)
    if section.kind is SectionKind.COLLECTION:
        _add(
            menu,
            tr("Remove from “{name}”").format(name=_plain(section.name)),
            lambda: wishes.uncollect.emit(section.name, paths),
            not set(paths).isdisjoint(section.paths),
        )
    menu.addSeparator()
    failed = tuple(row.path for row in rows if row.state is FileState.FAILED)
    _add(menu, tr("Retry"), lambda: wishes.retry.emit(failed), bool(failed))
    _add(menu, tr("Forget…"), lambda: wishes.forget.emit(paths))
    return menu


def section_menu(
    parent: QWidget, wishes: LibraryWishes, section: Section, collections: tuple[str, ...]
) -> QMenu | None:
    """Return the menu of a section, or None where there is nothing to do with it."""
    menu = _menu(parent)
    name = section.name
    match section.kind:
        case SectionKind.FOLDER:
            _add(menu, tr("Show in folder"), lambda: wishes.reveal.emit(name))
            _add(menu, tr("Ask only this folder"), lambda: wishes.scope.emit((section.scope,)))
            _add(menu, tr("Tick or untick"), lambda: wishes.tick.emit((section.scope,)))
            _add_collections(menu, wishes, (name,), collections)
            menu.addSeparator()
            _add(menu, tr("Forget this folder…"), lambda: wishes.forget.emit((name,)))
        case SectionKind.COLLECTION:
            only = tr("Ask only this collection")
            _add(menu, only, lambda: wishes.scope.emit((section.scope,)))
            _add(menu, tr("Tick or untick"), lambda: wishes.tick.emit((section.scope,)))
            menu.addSeparator()
            _add(menu, tr("Rename…"), lambda: wishes.rename.emit(name))
            _add(menu, tr("Delete this collection…"), lambda: wishes.delete.emit(name))
        case SectionKind.FAILED | SectionKind.STOPPED:
            _add(menu, tr("Retry all"), lambda: wishes.retry_section.emit(section))
        case SectionKind.TICKED:
            _add(menu, tr("Untick all"), lambda: wishes.scope.emit(()))
            _add_collections(menu, wishes, section.paths, collections)
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
    inner = menu.addMenu(tr("Add to a collection"))
    for name in collections:
        _add(inner, _plain(name), lambda n=name: wishes.collect.emit(n, paths))  # type: ignore[misc]
    if collections:
        inner.addSeparator()
    _add(inner, tr("New collection…"), lambda: wishes.collect.emit("", paths))


def _is_read(row: FileRow) -> bool:
    return row.state is FileState.INDEXED


def _plain(name: str) -> str:
    return one_line(name).replace("&", "&&")

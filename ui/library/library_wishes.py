"""What a person may want of the library, as signals: menus and buttons emit, desks listen."""

from PySide6.QtCore import QObject, Signal


class LibraryWishes(QObject):
    """Paths come as tuples of strings; a collection is named, a new one by an empty name."""

    add_files = Signal()
    add_folder = Signal()
    sample = Signal()
    open = Signal(str)
    outside = Signal(str)
    """To be opened in its own program."""
    reveal = Signal(str)
    """To be shown in its folder."""
    why_not = Signal(str)
    retry = Signal(object)
    retry_section = Signal(object)
    forget = Signal(object)
    pause = Signal(bool)
    stop = Signal()
    scope = Signal(object)
    """Questions shall go only to this tuple of `Scope`."""
    tick = Signal(object)
    """To tick or untick, as a tuple of `Scope`."""
    give = Signal(object, str)
    """To add, as `Dropped`, and the name of the collection to put it into, if into one."""
    collect = Signal(str, object)
    uncollect = Signal(str, object)
    rename = Signal(str)
    delete = Signal(str)

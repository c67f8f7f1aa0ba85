"""Library, conversation and source side by side: which are open, how wide, and who has the focus.

What the person chose counts at every size of the window: the library keeps its width, the source
its share of what is left, and where there is too little room all shrink to their least.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

LIBRARY, CONVERSATION, SOURCE = range(3)
LEAST = (212, 328, 276)
"""Pixels each pane needs; together no more than the window's least width."""

LIBRARY_WIDTH = 280
SOURCE_SHARE = 0.44
STORED = "panes"

Homes = Sequence[Callable[[], QWidget]]


@dataclass
class _Wanted:
    """What the person chose, or what stands for it before."""

    library: int = LIBRARY_WIDTH
    share: float = SOURCE_SHARE


class Panes(QSplitter):
    """Three panes in a row, of which one at least is open."""

    toggled = Signal(int, bool)

    def __init__(
        self, library: QWidget, conversation: QWidget, source: QWidget, homes: Homes
    ) -> None:
        """Take the panes, and for each what has the focus when it is entered the first time."""
        super().__init__(Qt.Orientation.Horizontal)
        self._homes = homes
        self.panes = (library, conversation, source)
        self._wanted = _Wanted()
        self._last: dict[int, QWidget] = {}
        for pane, least in zip(self.panes, LEAST, strict=True):
            self.addWidget(pane)
            self.setCollapsible(self.indexOf(pane), False)
            pane.setMinimumWidth(least)
        self.setStretchFactor(CONVERSATION, 1)
        self.setHandleWidth(1)
        source.hide()
        self.splitterMoved.connect(self._take_sizes)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note_focus)

    def is_open(self, number: int) -> bool:
        """Say whether a pane is open."""
        return not self.panes[number].isHidden()

    def show_pane(self, number: int, shown: bool) -> None:
        """Open or close a pane; the last one open makes room for the conversation."""
        if self.is_open(number) == shown:
            return
        if not shown and self._open() == [number]:
            if number == CONVERSATION:
                return
            self.show_pane(CONVERSATION, True)
        had_focus = self._number_of(QApplication.focusWidget()) == number
        self.panes[number].setVisible(shown)
        self._apply()
        self.toggled.emit(number, shown)
        if had_focus and not shown:
            self.enter(CONVERSATION if self.is_open(CONVERSATION) else self._open()[0])

    def toggle(self, number: int) -> None:
        """Open a pane that is closed and go there, or close it."""
        opened = not self.is_open(number)
        self.show_pane(number, opened)
        if opened:
            self.enter(number)

    def enter(self, number: int) -> None:
        """Put the focus into a pane, where it was there last."""
        last = self._last.get(number)
        usable = last is not None and isValid(last) and last.isVisible() and last.isEnabled()
        target = last if last is not None and usable else self._homes[number]()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cycle(self, by: int) -> None:
        """Go to the next open pane, or the one before."""
        open_ones = self._open()
        now = self._number_of(QApplication.focusWidget())
        if now in open_ones:
            self.enter(open_ones[(open_ones.index(now) + by) % len(open_ones)])
        else:
            self.enter(open_ones[0 if by > 0 else -1])

    def remember(self, store: QSettings) -> None:
        """Write down which panes are open and how wide the person wants them."""
        store.setValue(f"{STORED}/library", self.is_open(LIBRARY))
        store.setValue(f"{STORED}/conversation", self.is_open(CONVERSATION))
        store.setValue(f"{STORED}/library_width", self._wanted.library)
        store.setValue(f"{STORED}/source_share", round(self._wanted.share, 4))

    def restore(self, store: QSettings) -> None:
        """Take up what was written down; whatever is no sensible value is passed over."""
        width = _number(store.value(f"{STORED}/library_width"), LIBRARY_WIDTH)
        share = _number(store.value(f"{STORED}/source_share"), SOURCE_SHARE)
        self._wanted = _Wanted(
            int(min(max(width, LEAST[LIBRARY]), 2000)), min(max(share, 0.1), 0.9)
        )
        self.show_pane(LIBRARY, store.value(f"{STORED}/library") not in ("false", False))
        self._apply()

    def conversation_was_closed(self, store: QSettings) -> bool:
        """Say whether the conversation was closed last time: it is only where a source comes."""
        return store.value(f"{STORED}/conversation") in ("false", False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each pane what the person wanted for it, at the new size."""
        super().resizeEvent(event)
        self._apply()

    def showEvent(self, event: QShowEvent) -> None:
        """Give each pane its width, which is known only now."""
        super().showEvent(event)
        self._apply()

    def _apply(self) -> None:
        total = self.width() - self.handleWidth() * (len(self._open()) - 1)
        library = self._wanted.library if self.is_open(LIBRARY) else 0
        others = sum(LEAST[n] for n in (CONVERSATION, SOURCE) if self.is_open(n))
        library = min(library, max(LEAST[LIBRARY], total - others)) if library else 0
        source = round((total - library) * self._wanted.share) if self.is_open(SOURCE) else 0
        if source and not self.is_open(CONVERSATION):
            source = total - library
        elif source:
            source = min(max(source, LEAST[SOURCE]), total - library - LEAST[CONVERSATION])
        self.setSizes([library, max(0, total - library - source), source])

    def _take_sizes(self, *_: int) -> None:
        library, conversation, source = self.sizes()
        if self.is_open(LIBRARY) and len(self._open()) > 1:
            self._wanted.library = library
        if self.is_open(SOURCE) and self.is_open(CONVERSATION) and conversation + source:
            self._wanted.share = source / (conversation + source)

    def _open(self) -> list[int]:
        return [number for number in range(len(self.panes)) if self.is_open(number)]

    def _number_of(self, widget: QWidget | None) -> int:
        for number, pane in enumerate(self.panes):
            if widget is not None and (widget is pane or pane.isAncestorOf(widget)):
                return number
        return -1

    def _note_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isValid(self) and (number := self._number_of(now)) >= 0 and now is not None:
            self._last[number] = now


def _number(stored: object, otherwise: float) -> float:
    try:
        number = float(str(stored))
    except ValueError:
        return otherwise
    return number if isfinite(number) else otherwise

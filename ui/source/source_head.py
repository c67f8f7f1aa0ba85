"""The head of the source: the file's name, where in it one stands, and the buttons."""

from typing import Final

from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ..parts.theme import SPACE
from ..parts.widgets import ElidedLabel, IconButton, plain_tip, text_label
from ..words.translating import marked, tr
from ..words.wording import file_name
from .page_field import PageField
from .passages_row import PassagesRow
from .pdf.pdf_layout import Fit, Zoom

ZOOMS: Final = (50, 75, 100, 125, 150, 200, 300, 400)
FITS: Final = ((Fit.WIDTH, marked("Fit the width")), (Fit.PAGE, marked("Fit the page")))
NARROW: Final = 400
"""Pixels; in a narrower head the zoom has its menu, but no buttons of its own."""


class SourceHead(QFrame):
    """Name and way out; page, search and zoom; origin of the text; the cited passages."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sourcehead")
        self.name = ElidedLabel("", "strong")
        self.where = PageField()
        self.origin = text_label("", "muted", wrap=True)
        self.side = IconButton("side", tr("Pages and outline"))
        self.side.setCheckable(True)
        self.previous = IconButton("previous", tr("Previous page"))
        self.next = IconButton("next", tr("Next page"))
        self.search = IconButton("search", tr("Find in this source"))
        self.zoom_out = IconButton("zoom-out", tr("Zoom out"))
        self.zoom_in = IconButton("zoom-in", tr("Zoom in"))
        self.zoom = QToolButton()
        self.as_text = IconButton("text", tr("Show the text"))
        self.as_text.setCheckable(True)
        self.external = IconButton("open", tr("Open in its own program"))
        self.reveal = IconButton("reveal", tr("Show in folder"))
        self.shut = IconButton("close", tr("Close the source"))
        self.passages = PassagesRow()
        self.zooms: dict[str, QAction] = {}
        self._paged = self._scrolled = False
        self._tools = QWidget()
        self._make_zoom_menu()
        self._lay_out()

    def show_file(self, path: str) -> None:
        """Name the file."""
        self.name.setText(file_name(path))
        self.name.setToolTip(plain_tip(path))

    def show_place(self, words: str, page: str = "") -> None:
        """Say where in the file one stands; with a `page`, others can be gone to."""
        self.where.show_place(words, page)
        self.where.setVisible(bool(words))

    def show_origin(self, line: str) -> None:
        """Say where the text comes from, if that is worth a word."""
        self.origin.setText(line)
        self.origin.setVisible(bool(line))

    def show_zoom(self, zoom: Zoom | None, percent: float) -> None:
        """Say how large pages are shown; None where only larger and smaller can be chosen."""
        self.zoom.setText(tr("{percent} %").format(percent=round(percent)))
        self.zoom.setAccessibleName(tr("Zoom: {percent} %").format(percent=round(percent)))
        for key, action in self.zooms.items():
            chosen = zoom is not None and key == (
                zoom.fit.value if zoom.fit is not Fit.FREE else str(round(zoom.percent))
            )
            action.setChecked(chosen)
            action.setVisible(zoom is not None or key == Fit.WIDTH.value)

    def offer(self, *, pages: bool, text: bool, side: bool) -> None:
        """Show the buttons for several pages, for the text, for the strip at the side."""
        self._paged, self._scrolled = pages, side
        self.as_text.setVisible(text)
        self.side.setVisible(side)
        self._fit_buttons()

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        tools: list[QWidget] = [
            self.side,
            self.previous,
            self.next,
            self.where,
            self.search,
            self.as_text,
        ]
        zooms = [self.zoom_out, self.zoom, self.zoom_in]
        ways = [self.external, self.reveal, self.shut]
        return [*tools, *zooms, *ways, *self.passages.stops()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as there is room for."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        roomy = self.width() >= NARROW
        self.zoom_in.setVisible(roomy)
        self.zoom_out.setVisible(roomy)
        # A PDF scrolls from page to page: where room is short, the words of the place need it more.
        for button in (self.previous, self.next):
            button.setVisible(self._paged and (roomy or not self._scrolled))

    def _make_zoom_menu(self) -> None:
        menu = QMenu(self.zoom)
        group = QActionGroup(menu)
        for fit, words in FITS:
            self.zooms[fit.value] = menu.addAction(tr(words))
        menu.addSeparator()
        for percent in ZOOMS:
            words = tr("Actual size") if percent == 100 else tr("{percent} %")
            self.zooms[str(percent)] = menu.addAction(words.format(percent=percent))
        for key, action in self.zooms.items():
            action.setData(key)
            action.setCheckable(True)
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Zoom in"), self.zoom_in.click)
        menu.addAction(tr("Zoom out"), self.zoom_out.click)
        self.zoom.setMenu(menu)
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setProperty("role", "menu")
        self.zoom.setToolTip(tr("Zoom"))
        self.zoom.setAccessibleName(tr("Zoom"))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.addWidget(self.name, 1)
        for button in (self.external, self.reveal, self.shut):
            title.addWidget(button)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[0] // 2)
        for part in (self.side, self.previous, self.next, self.where):
            row.addWidget(part)
        row.addStretch(1)
        ends: list[QWidget] = [self.search, self.as_text, self.zoom_out, self.zoom, self.zoom_in]
        for end in ends:
            row.addWidget(end)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE[2], SPACE[1], SPACE[1], SPACE[1])
        rows.setSpacing(0)
        rows.addLayout(title)
        rows.addWidget(self._tools)
        rows.addWidget(self.origin)
        rows.addWidget(self.passages)

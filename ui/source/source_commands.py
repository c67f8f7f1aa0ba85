"""What the buttons and menus of the source do: zoom, pages, side strip, copying, other programs."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QSettings, QSignalBlocker
from PySide6.QtGui import QAction, QGuiApplication

from ..parts.announcing import announce
from ..parts.desktop import open_in_program, show_in_folder
from ..parts.numbers import whole_number
from ..words.translating import tr
from ..words.wording import file_name, spot
from .pdf.pdf_layout import Fit, Zoom
from .pdf.pdf_links import brief
from .pdf.pdf_scroll import ZOOM_STEP
from .reading.picture_view import PictureView
from .reading.text_page_view import TextPageView
from .source_place import Place
from .source_words import ADDRESS, NO_FOLDER, NO_PAGE, NO_PROGRAM

if TYPE_CHECKING:
    from .source_view import SourceView

STORED: Final = "reading"
SIDE_WIDTH: Final = 150


class SourceCommands(QObject):
    """Carries wishes from the head to the view that is seen."""

    def __init__(self, source: "SourceView") -> None:
        super().__init__(source)
        self._source = source
        self._store: QSettings | None = None
        self._side_wanted = False
        head, pdf = source.head, source.pdf
        head.previous.clicked.connect(lambda: source.step(-1))
        head.next.clicked.connect(lambda: source.step(1))
        head.where.page_wanted.connect(self.go_to_page)
        head.search.clicked.connect(source.find_words)
        head.zoom_out.clicked.connect(self.zoom_out)
        head.zoom_in.clicked.connect(self.zoom_in)
        for action in head.zooms.values():
            action.triggered.connect(partial(self._choose_zoom, action))
        head.side.toggled.connect(self._toggle_side)
        head.as_text.toggled.connect(lambda _: source.show_switched())
        head.external.clicked.connect(self.open_outside)
        head.reveal.clicked.connect(self.show_folder)
        head.shut.clicked.connect(source.closed)
        source.side.page_wanted.connect(pdf.go_to)
        source.body.splitterMoved.connect(lambda *_: self._keep())
        for zoomed in (pdf.zoomed, source.picture.zoomed, source.text.zoomed):
            zoomed.connect(lambda *_: self.show_zoom())
        pdf.hand.address_refused.connect(self._refuse_address)
        pdf.hand.copy_wanted.connect(self.copy_with_source)
        source.text.copy_wanted.connect(self.copy_with_source)

    def remember_in(self, store: QSettings) -> None:
        """Take up the zoom and the strip of the last time, and note every change."""
        self._side_wanted = store.value(f"{STORED}/side") in ("true", True)
        with QSignalBlocker(self._source.head.side):
            self._source.head.side.setChecked(self._side_wanted)
        self._source.text.remember_in(store)
        split = store.value(f"{STORED}/split")
        if isinstance(split, QByteArray):
            self._source.body.restoreState(split)
        self._source.side.show_tab(1 if store.value(f"{STORED}/tab") in ("1", 1) else 0)
        self._source.pdf.set_zoom(Zoom.read(str(store.value(f"{STORED}/zoom") or "")))
        self._store = store

    def zoom_in(self) -> None:
        """Show the page larger."""
        self._zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the page smaller."""
        self._zoom_by(1 / ZOOM_STEP)

    def fit_width(self) -> None:
        """Let the page fill the width."""
        self._zoom_to(Fit.WIDTH)

    def fit_page(self) -> None:
        """Show the whole page."""
        self._zoom_to(Fit.PAGE)

    def show_zoom(self) -> None:
        """Say in the head how large pages are shown."""
        source = self._source
        view = source.current
        if isinstance(view, PictureView | TextPageView):
            source.head.show_zoom(None, 100 * view.zoom)
        else:
            source.head.show_zoom(view.zoom, view.percent)
        self._keep()

    def show_side(self) -> None:
        """Show the strip beside a PDF, if it is wanted."""
        source = self._source
        source.side.setVisible(self._side_wanted and source.current is source.pdf)
        source.side.refresh()

    def edit_page(self) -> None:
        """Let a page be typed that is gone to."""
        self._source.head.where.setFocus()

    def go_to_page(self, words: str) -> None:
        """Go to the page of this name or number."""
        source, read = self._source, self._source.read
        if read is None:
            return
        if source.current is source.pdf:
            page = source.pdf.pages.page_named(words)
            if page is not None:
                source.pdf.go_to(page + 1)
                source.pdf.setFocus()
                return
        elif 1 <= (number := whole_number(words)) <= read.pages:
            source.visit(Place(source.place.path, number))
            return
        source.notice.tell(tr(NO_PAGE).format(page=words))

    def open_outside(self) -> None:
        """Open the file in its own program, or say that there is none."""
        if not open_in_program(self._source.place.path):
            self._source.notice.tell(tr(NO_PROGRAM))

    def show_folder(self) -> None:
        """Show the file's folder, or say that it cannot be shown."""
        notice = self._source.notice
        if not show_in_folder(self._source.place.path, lambda: notice.tell(tr(NO_FOLDER))):
            notice.tell(tr(NO_FOLDER))

    def copy_with_source(self) -> None:
        """Copy what is selected, with the name of its file and page."""
        source = self._source
        text = source.current.selected_text()
        if not text or source.read is None:
            return
        label, page = source.read.page.label, source.read.page.number
        if source.current is source.pdf:
            page = source.pdf.selection.pages().start + 1
            label = source.pdf.pages.label(page - 1)
        name, where = file_name(source.place.path), spot(label, page, paged=source.read.pages > 1)
        told = tr("“{text}” ({file}, {place})") if where else tr("“{text}” ({file})")
        words = told.format(text=text, file=name, place=where)
        QGuiApplication.clipboard().setText(words)
        announce(source, tr("Copied"))

    def forget_text_mode(self) -> None:
        """Show the next file as it looks."""
        with QSignalBlocker(self._source.head.as_text):
            self._source.head.as_text.setChecked(False)

    def toggle_side(self) -> None:
        """Open or close the strip beside a PDF."""
        self._source.head.side.toggle()

    def _refuse_address(self, address: str) -> None:
        self._source.notice.tell(
            tr(ADDRESS).format(address=brief(address)),
            tr("Copy the address"),
            lambda: QGuiApplication.clipboard().setText(address),
        )

    def _zoom_by(self, factor: float) -> None:
        self._source.current.zoom_by(factor)

    def _zoom_to(self, key: str) -> None:
        source = self._source
        if source.current is source.pdf:
            fits = key in (Fit.WIDTH, Fit.PAGE)
            source.pdf.set_zoom(Zoom(Fit(key)) if fits else Zoom(Fit.FREE, float(key)))
        elif isinstance(source.current, PictureView | TextPageView):
            source.current.fit_width()

    def _choose_zoom(self, action: QAction, _checked: bool = False) -> None:
        self._zoom_to(str(action.data()))

    def _toggle_side(self, wanted: bool) -> None:
        self._side_wanted = wanted
        self.show_side()
        if wanted and self._source.side.width() < SIDE_WIDTH:
            rest = max(1, self._source.body.width() - SIDE_WIDTH)
            self._source.body.setSizes([SIDE_WIDTH, rest])
        self._keep()

    def _keep(self) -> None:
        if self._store is None:
            return
        self._store.setValue(f"{STORED}/zoom", str(self._source.pdf.zoom))
        self._store.setValue(f"{STORED}/side", self._side_wanted)
        self._store.setValue(f"{STORED}/tab", self._source.side.stack.currentIndex())
        if self._source.side.isVisible():
            self._store.setValue(f"{STORED}/split", self._source.body.saveState())

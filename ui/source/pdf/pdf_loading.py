"""Loads a PDF into its view without ever holding the window up for long."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from .pdf_document import Trouble
from .pdf_page_view import PdfPageView
from .pdf_side import PdfSide

RETRY_MS: Final = 4


class PdfLoading(QObject):
    """PDFium keeps everyone waiting while it draws a page, closes a file, loads one, finds words.

    Each of these has a round of the event loop of its own.
    """

    def __init__(self, view: PdfPageView, side: PdfSide) -> None:
        super().__init__(view)
        self._view = view
        self._side = side
        self.trouble: Trouble | None = None
        """Why the file that was loaded last cannot be shown."""

    def is_done(self, path: str, again: Callable[[], object]) -> bool:
        """Say that a file is loaded, in trouble or gone; else call `again` in a later round.

        No picture is begun meanwhile: `let_draw` allows it again.
        """
        pictures, pages = self._view.pictures, self._view.pages
        pictures.hold(True)
        if not pictures.resting:
            QTimer.singleShot(RETRY_MS, self, again)
            return False
        if not Path(path).is_file():
            self.trouble = None
            return True
        if pages.path and not pages.holds(path):
            self.let_go()
        else:
            held = pages.holds(path)
            self.trouble = self._view.open(path)
            if held or self.trouble is not None:
                return True
        QTimer.singleShot(0, self, again)
        return False

    def let_draw(self) -> None:
        """Let pictures be drawn again."""
        self._view.pictures.hold(False)

    def let_go(self) -> None:
        """Close the file, in the pages and beside them."""
        self._side.let_go()
        self._view.let_go()

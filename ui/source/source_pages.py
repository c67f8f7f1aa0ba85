"""The stored pages of the open file, asked of the engine when something is to be marked on them."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from assistant import messages as m
from assistant.records import Page

from ..link.exchange import NEW, Exchange

PAGES_KEPT: Final = 24


class StoredPages:
    """Pages of one file at a time; an answer that comes for another file is dropped."""

    def __init__(self, client: Exchange, arrived: Callable[[Page], object]) -> None:
        self._client = client
        self._arrived = arrived
        self._path = ""
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._asked: set[int] = set()

    def begin(self, path: str) -> None:
        """Turn to a file, as it stands in the library now."""
        self._path = path
        self._pages.clear()
        self._asked.clear()

    def keep(self, path: str, page: Page) -> None:
        """Take in a page that came by another way."""
        if path == self._path:
            self._pages[page.number] = page
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)

    def get(self, number: int) -> Page | None:
        """Return a page, or ask for it: then it arrives later."""
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        if number not in self._asked:
            self._asked.add(number)
            self._client.request(
                m.ReadPage(id=NEW, path=self._path, page=number), on_success=self._take
            )
        return None

    def _take(self, event: m.PageRead) -> None:
        number = event.page.number
        if event.path == self._path and number in self._asked:
            self._asked.discard(number)
            self.keep(event.path, event.page)
            self._arrived(event.page)

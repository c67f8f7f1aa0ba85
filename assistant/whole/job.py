"""One order on its way: what all the ways of reading everything need."""

from collections.abc import Iterator

from msgspec import Struct

from ..answers import Task
from ..catalogue import Catalogue
from ..contents import Part
from ..embedding import Embedder
from ..events import Covered
from ..phrasing import Model, StopFlag
from ..records import Page
from .account import Account
from .course import Course
from .sides import Side
from .topics import Topic


class Job(Struct, frozen=True):
    """What is asked, of which documents, and with what it is answered."""

    question: str
    task: Task
    parts: tuple[Part, ...]
    named: tuple[str, ...]
    """Of the parts, the paths that the question names."""
    sides: tuple[Side, ...]
    """Of a comparison."""
    matter: Topic
    """What is compared on; empty for anything."""
    catalogue: Catalogue
    embedder: Embedder
    model: Model | None
    course: Course
    account: Account
    stop: StopFlag

    def pages(self, part: Part) -> list[Page]:
        """Return a document's pages, as they are now."""
        return self.catalogue.contents.pages(part.document)

    def read(self, part: Part, page: Page) -> Iterator[Covered]:
        """Note that a page was read, the last one of its document perhaps."""
        if page.number == part.pages:
            self.course.file_read(part)
        event = self.course.page_read(len(page.text))
        if event is not None:
            yield event

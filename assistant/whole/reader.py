"""Who reads everything in scope, in pieces, and says how far it is."""

from collections.abc import Callable, Generator, Iterator, Sequence

from msgspec.structs import replace

from ..answers import Form, Task
from ..catalogue import Catalogue
from ..contents import Part
from ..embedding import Embedder
from ..events import AnyEvent, Covered, Finished
from ..filters import Filter
from ..phrasing import Model, StopFlag
from ..query import understand
from ..reading import Reranker
from .account import Account
from .collecting import collect
from .comparing import compare
from .course import Course
from .finding import Found, Search
from .job import Job
from .named import called
from .sides import Side, sides_of
from .summarising import steps, summarise
from .topics import kinds_of, topic_of

_TASKS: dict[Task, Callable[[Job], Iterator[AnyEvent]]] = {
    Task.SUMMARISE: summarise,
    Task.LIST: collect,
    Task.COUNT: collect,
    Task.COMPARE: compare,
}


class WholeReader:
    """Answers from all that is in scope. One question at a time."""

    def __init__(
        self, catalogue: Catalogue, embedder: Embedder, reranker: Reranker | None = None
    ) -> None:
        self._catalogue = catalogue
        self._embedder = embedder
        self._reranker = reranker

    def look_up(
        self, question: str, scope: Filter, model: str, stop: StopFlag
    ) -> Generator[Covered, None, Found]:
        """Read every passage in scope with the reader, and return those that bear on the question.

        The first event says how much is to be read. `model` names what will write from them. A
        stop keeps what was found until then. Raises StoreError.
        """
        parts, _ = self._parts(question, Task.FIND, scope)
        course = Course(self._catalogue.contents, parts, Task.FIND, model)
        yield course.event()
        search = Search(self._catalogue, self._embedder, self._reranker, question, stop)
        hits = yield from search.run(parts, course)
        yield course.event()
        course.remember()
        return Found(hits, course.coverage, " ".join(self._left_out(question, scope, parts)))

    def ask(
        self,
        identity: str | int | None,
        question: str,
        task: Task,
        scope: Filter,
        model: Model | None,
        form: Form,
        stop: StopFlag,
    ) -> Iterator[AnyEvent]:
        """Carry out an order, anything but `Task.FIND`: see `look_up`.

        Yields `Covered` while reading, `Token`s as the answer comes about, and `Finished`.

        The first event says how much is to be read and how long that will take, before any of it
        is. A stop keeps what was found until then. Raises StoreError.
        """
        parts, named = self._parts(question, task, scope)
        sides, matter = list[Side](), topic_of("")
        if task is Task.COMPARE:
            sides, matter = sides_of(question, parts, named)
            compared = {part for side in sides for part in side.parts}
            parts = [part for part in parts if part in compared] or parts
        account = Account(identity, question, task, form, self._catalogue.page)
        course = Course(self._catalogue.contents, parts, task, model.name if model else "")
        job = Job(
            question, task, tuple(parts), named, tuple(sides), matter, self._catalogue,
            self._embedder, model, course, account, stop,
        )  # fmt: skip
        account.notes += self._left_out(question, scope, parts)
        if model is not None and task is Task.SUMMARISE:
            course.plan(steps(form))
        yield course.event()
        yield from _TASKS[task](job)
        yield course.event()
        course.remember()
        yield Finished(account.answer(course.coverage, stop.is_set()))

    def _left_out(self, question: str, scope: Filter, parts: Sequence[Part]) -> list[str]:
        """Return what is to be said of what was not read, or was read though not asked for."""
        notes = []
        if missing := self._catalogue.contents.unread(scope):
            files = "1 file in scope has" if missing == 1 else f"{missing} files in scope have"
            notes.append(f"{files} no text that could be read.")
        if (kinds := kinds_of(question)) and not any(part.kind in kinds for part in parts):
            notes.append("No file in scope is of the kind that is asked for: all were read.")
        return notes

    def _parts(
        self, question: str, task: Task, scope: Filter
    ) -> tuple[list[Part], tuple[str, ...]]:
        """Return what is to be read, and which paths of it the question names."""
        query = understand(question)
        sure = task in (Task.LIST, Task.COUNT, Task.FIND)
        files = self._catalogue.mentions.files(query, surely=sure)
        named = tuple(path for path in files if scope.holds(path))
        if task is Task.COMPARE and len(named) == 1:
            named = ()  # the other side is called otherwise
        if not named and task in (Task.SUMMARISE, Task.LIST, Task.COUNT):
            named = called(question, task, self._catalogue.contents.parts(scope))
        if named:
            scope = replace(scope, paths=named)
        parts = self._catalogue.contents.parts(scope)
        of_kind = [part for part in parts if part.kind in kinds_of(question)]
        return of_kind or parts, named

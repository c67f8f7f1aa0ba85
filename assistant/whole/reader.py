"""Who reads everything in scope, in pieces, and says how far it is."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from ..answers import Form, Task
from ..catalogue import Catalogue
from ..contents import Part
from ..embedding import Embedder
from ..events import AnyEvent, Finished
from ..filters import Filter
from ..phrasing import Model, StopFlag
from ..query import understand
from ..reading import Reranker
from .collecting import collect
from .comparing import compare
from .course import Course
from .draft import Draft
from .finding import find
from .job import Job
from .sides import Side, sides_of
from .summarising import steps, summarise
from .topics import kinds_of, topic_of

_CHARACTERS_A_TOKEN = 3
_WINDOW_TOKENS = 2_000
"""What any of the models takes beside a question and an answer, and reads in a bearable time."""

_TASKS: dict[Task, Callable[[Job], Iterator[AnyEvent]]] = {
    Task.FIND: find,
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

    def fits(self, scope: Filter, model: Model | None) -> bool:
        """Say whether a model can be shown all that is in scope at once, instead of passages."""
        if model is None:
            return False
        parts = self._catalogue.contents.parts(scope)
        return sum(p.characters for p in parts) <= _CHARACTERS_A_TOKEN * _WINDOW_TOKENS

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
        """Yield `Covered` while reading, `Token`s as the answer comes about, and `Finished`.

        The first event says how much is to be read and how long that will take, before any of it
        is. A stop keeps what was found until then. Raises StoreError.
        """
        parts, named = self._parts(question, task, scope)
        sides, matter = list[Side](), topic_of("")
        if task is Task.COMPARE:
            sides, matter = sides_of(question, parts, named)
            compared = {part for side in sides for part in side.parts}
            parts = [part for part in parts if part in compared] or parts
        draft = Draft(identity, question, task, form, self._catalogue.page)
        course = Course(self._catalogue.contents, parts, task, model.name if model else "")
        job = Job(
            question, task, tuple(parts), named, tuple(sides), matter, self._catalogue,
            self._embedder, self._reranker, model, course, draft, stop,
        )  # fmt: skip
        if missing := self._catalogue.contents.unread(scope):
            files = "1 file in scope has" if missing == 1 else f"{missing} files in scope have"
            draft.notes.append(f"{files} no text that could be read.")
        if (kinds := kinds_of(question)) and not any(part.kind in kinds for part in parts):
            draft.notes.append("No file in scope is of the kind that is asked for: all were read.")
        if model is not None:
            course.plan({Task.FIND: 1, Task.SUMMARISE: steps(form)}.get(task, 0))
        yield course.event()
        yield from _TASKS[task](job)
        yield course.event()
        course.remember()
        yield Finished(draft.answer(course.coverage, stop.is_set()))

    def _parts(
        self, question: str, task: Task, scope: Filter
    ) -> tuple[list[Part], tuple[str, ...]]:
        """Return what is to be read, and which paths of it the question names."""
        query = understand(question)
        sure = task in (Task.LIST, Task.COUNT, Task.FIND)
        files = self._catalogue.mentions.files(query, surely=sure)
        named = tuple(path for path in files if scope.holds(path))
        if named:
            scope = replace(scope, paths=named)
        parts = self._catalogue.contents.parts(scope)
        of_kind = [part for part in parts if part.kind in kinds_of(question)]
        return of_kind or parts, named

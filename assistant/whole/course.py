"""How far the reading of everything is, and how long the rest of it will take."""

from collections.abc import Callable, Sequence
from time import perf_counter

import msgspec
from msgspec import Struct

from ..answers import Coverage
from ..contents import Contents, Part
from ..events import Covered

_EVERY_S = 0.25
"""Between two events: often enough to watch, seldom enough to cost nothing."""

_CHARACTERS_A_SECOND = 60_000.0
_STEP_S = 8.0
"""What is believed of a machine that has not read, and of a model that has not written, yet."""

_TRUST_S = 1.0
"""After so many seconds, what was measured in this reading counts as much as what was known."""


class Paces(Struct):
    """Seconds a character of reading and seconds a step of writing took last, by their names."""

    reading: dict[str, float] = {}
    writing: dict[str, float] = {}


class Course:
    """One reading of the documents in scope, from the first page to the last written step."""

    def __init__(
        self,
        contents: Contents,
        parts: Sequence[Part],
        task: str,
        model: str = "",
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        """`task` and `model` name what the speed is remembered by; `clock` counts seconds."""
        self._contents = contents
        self._paces = _known(contents)
        self._task, self._model, self._clock = task, model, clock
        self._pages = sum(part.pages for part in parts)
        self._files = sum(part.files for part in parts)
        self._characters = sum(part.characters for part in parts)
        self._pages_read = self._files_read = self._characters_read = 0
        self._steps = self._steps_done = 0
        self._reading_s = self._writing_s = 0.0
        self._since = clock()
        self._told = -_EVERY_S

    @property
    def coverage(self) -> Coverage:
        """What was read so far."""
        return Coverage(self._pages_read, self._pages, self._files_read, self._files)

    def plan(self, steps: int) -> None:
        """Say how many steps of writing will follow the reading, or how many are still to do."""
        self._steps = self._steps_done + steps

    def page_read(self, characters: int) -> Covered | None:
        """Note that a page was read; returns an event if the last one is a while ago."""
        self._reading_s += self._passed()
        self._pages_read += 1
        self._characters_read += characters
        if self._since - self._told < _EVERY_S:
            return None
        return self.event()

    def file_read(self, part: Part) -> None:
        """Note that the last page of a document was read."""
        self._files_read += part.files

    def step_done(self) -> Covered:
        """Note that a step of writing was done."""
        self._writing_s += self._passed()
        self._steps_done += 1
        return self.event()

    def event(self) -> Covered:
        """Return how far it is."""
        self._told = self._clock()
        return Covered(self.coverage, round(self._seconds_left(), 1))

    def remember(self) -> None:
        """Keep the speed for the next estimate, if there was anything to measure."""
        if self._characters_read >= 1000:
            self._paces.reading[self._task] = self._reading_s / self._characters_read
        if self._steps_done:
            self._paces.writing[self._model] = self._writing_s / self._steps_done
        self._contents.keep_pace(msgspec.json.encode(self._paces).decode())

    def _seconds_left(self) -> float:
        character = self._paces.reading.get(self._task, 1 / _CHARACTERS_A_SECOND)
        step = self._paces.writing.get(self._model, _STEP_S)
        reading = _blend(character, self._reading_s, self._characters_read)
        writing = _blend(step, self._writing_s, self._steps_done)
        unread = self._characters - self._characters_read
        return reading * unread + writing * (self._steps - self._steps_done)

    def _passed(self) -> float:
        now = self._clock()
        passed, self._since = now - self._since, now
        return passed


def _blend(known: float, seconds: float, done: int) -> float:
    """Return the seconds a unit takes, by what was known and what `done` units took."""
    return (known * (_TRUST_S / known) + seconds) / (_TRUST_S / known + done)


def _known(contents: Contents) -> Paces:
    try:
        return msgspec.json.decode(contents.pace() or "{}", type=Paces)
    except msgspec.MsgspecError:  # of a later version, perhaps
        return Paces()

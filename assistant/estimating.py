"""How long the rest of a run will take: what each kind of file costs, corrected as the run goes."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from .kinds import kind_of
from .sources import FoundFile

_PER_FILE_S = 0.01
_PER_MEGABYTE_S = {"pdf": 2.5, "html": 6.5, "mail": 8.0, "word": 5.0, "slides": 2.0, "image": 5.0}
_OTHER_PER_MEGABYTE_S = 13.0
"""Seconds on an ordinary computer. Only their proportions matter: the run corrects the rest."""

_FIRST_S = 1.0
_FIRST_SHARE = 0.02
"""No estimate before so much time and such a share of the work: it would jump about."""

_TRUST_S = 2.0
"""A kind's own experience counts as much as that of all kinds after so many seconds of it."""


class Estimate:
    """Learns from the files that are done how long the others will take."""

    def __init__(self, todo: Iterable[FoundFile], clock: Callable[[], float]) -> None:
        """`clock` tells the seconds of work so far, without those in which the run was held."""
        self._clock = clock
        self._left: dict[str, float] = defaultdict(float)
        self._expected: dict[str, float] = defaultdict(float)
        self._spent: dict[str, float] = defaultdict(float)
        self._files_left = 0
        for file in todo:
            self._left[_kind(file)] += _cost(file)
            self._files_left += 1
        self._all = sum(self._left.values())
        self._began = self._step_began = clock()
        self._step = ""

    def begin(self, file: FoundFile) -> None:
        """Note that a file is begun: it is no longer among those to come."""
        self._left[_kind(file)] -= _cost(file)
        self._files_left -= 1
        self._began = self._clock()

    def finish(self, file: FoundFile) -> None:
        """Learn from a file that is done."""
        kind = _kind(file)
        self._expected[kind] += _cost(file)
        self._spent[kind] += self._clock() - self._began
        self._step = ""

    def rest_of_file(self, step: str, done: int, total: int) -> float:
        """Return the seconds a long file's step will still take, by those it took so far."""
        if step != self._step:
            self._step, self._step_began = step, self._clock()
        return (self._clock() - self._step_began) / max(1, done) * (total - done)

    def seconds_left(self, rest_of_file: float = 0.0) -> float | None:
        """Return the seconds of work to come, or None while there is too little to go by."""
        spent, expected = sum(self._spent.values()), sum(self._expected.values())
        if not self._files_left and rest_of_file:  # sums of costs seldom return to exactly 0
            return rest_of_file
        if spent < _FIRST_S or expected < _FIRST_SHARE * self._all:
            return None
        general = spent / expected
        others = sum(cost * self._factor(kind, general) for kind, cost in self._left.items())
        return max(0.0, others) + rest_of_file

    def _factor(self, kind: str, general: float) -> float:
        own = self._spent[kind] + _TRUST_S * general
        return own / (self._expected[kind] + _TRUST_S)


def _kind(file: FoundFile) -> str:
    return kind_of(file.path) or ""


def _cost(file: FoundFile) -> float:
    per_megabyte = _PER_MEGABYTE_S.get(_kind(file), _OTHER_PER_MEGABYTE_S)
    return _PER_FILE_S + per_megabyte * file.size / 1e6

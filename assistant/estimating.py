"""How long the rest of a run will take: what each kind of file costs, corrected as the run goes."""

from collections import defaultdict
from collections.abc import Iterable

from .kinds import kind_of
from .sources import FoundFile

_PER_FILE_S = 0.02
_PER_MEGABYTE_S = {"pdf": 2.5, "text": 12.0, "markdown": 12.0, "code": 12.0, "data": 12.0}
_OTHER_PER_MEGABYTE_S = 5.0
"""Seconds on an ordinary computer. Only their proportions matter: the run corrects the rest."""

_FIRST_S = 1.0
_FIRST_SHARE = 0.02
"""No estimate before so much time and such a share of the work: it would jump about."""

_TRUST_S = 2.0
"""A kind's own experience counts as much as that of all kinds after so many seconds of it."""


class Estimate:
    """Learns from the files that are done how long the others will take."""

    def __init__(self, todo: Iterable[FoundFile]) -> None:
        self._left: dict[str, float] = defaultdict(float)
        self._expected: dict[str, float] = defaultdict(float)
        self._spent: dict[str, float] = defaultdict(float)
        for file in todo:
            self._left[_kind(file)] += _cost(file)
        self._all = sum(self._left.values())

    def note(self, file: FoundFile, seconds: float) -> None:
        """Take in that a file is done after so many seconds of work."""
        kind = _kind(file)
        self._left[kind] -= _cost(file)
        self._expected[kind] += _cost(file)
        self._spent[kind] += seconds

    def seconds_left(self) -> float | None:
        """Return the seconds of work to come, or None while there is too little to go by."""
        spent, expected = sum(self._spent.values()), sum(self._expected.values())
        if spent < _FIRST_S or expected < _FIRST_SHARE * self._all:
            return None
        general = spent / expected
        return sum(cost * self._factor(kind, general) for kind, cost in self._left.items())

    def _factor(self, kind: str, general: float) -> float:
        own = self._spent[kind] + _TRUST_S * general
        return own / (self._expected[kind] + _TRUST_S)


def _kind(file: FoundFile) -> str:
    return kind_of(file.path) or ""


def _cost(file: FoundFile) -> float:
    per_megabyte = _PER_MEGABYTE_S.get(_kind(file), _OTHER_PER_MEGABYTE_S)
    return _PER_FILE_S + per_megabyte * file.size / 1e6

"""Types and dates that questions are limited to, within their scope or everywhere."""

from dataclasses import dataclass
from datetime import date, timedelta

import msgspec
from PySide6.QtCore import QDate, QLocale

from ..words.translating import marked, tr
from ..words.wording import joined
from .file_facts import KINDS

PERIODS = {
    "week": (marked("changed in the past week"), 7),
    "month": (marked("changed in the past month"), 31),
    "year": (marked("changed in the past year"), 366),
}
"""The words of each period up to today, and its days."""


@dataclass(frozen=True)
class Limits:
    """Kinds of documents, and a period or days when files were last changed."""

    types: tuple[str, ...] = ()
    period: str = ""
    since: date | None = None
    until: date | None = None

    def days(self, today: date) -> tuple[date | None, date | None]:
        """Return the first and the last day that a file may be of."""
        if self.period:
            return today - timedelta(PERIODS[self.period][1]), None
        return self.since, self.until

    def words(self) -> str:
        """Return the limits in a few words, or nothing."""
        kinds = joined(tr(KINDS[name]) for name in self.types)
        return " · ".join(part for part in (kinds, self._when()) if part)

    def _when(self) -> str:
        if self.period:
            return tr(PERIODS[self.period][0])
        if self.since and self.until:
            days = {"first": _day(self.since), "last": _day(self.until)}
            return tr("changed {first} to {last}").format(**days)
        if self.since:
            return tr("changed since {day}").format(day=_day(self.since))
        until = tr("changed until {day}")
        return until.format(day=_day(self.until)) if self.until else ""


NO_LIMITS = Limits()


def read(stored: str) -> Limits:
    """Return what `written` gave, or no limits from anything else."""
    try:
        found = msgspec.json.decode(stored, type=Limits)
    except msgspec.MsgspecError:
        return NO_LIMITS
    known = set(found.types) <= set(KINDS) and found.period in ("", *PERIODS)
    return found if known else NO_LIMITS


def written(limits: Limits) -> str:
    """Return limits as a text that `read` understands."""
    return msgspec.json.encode(limits).decode()


def _day(day: date) -> str:
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)

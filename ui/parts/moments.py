"""Points in time as people say them."""

from PySide6.QtCore import QDateTime, QLocale

from ..words.translating import tr


def moment(seconds: float) -> str:
    """Return when something was, given in seconds since 1970: "Today, 14:05", "19/11/2026"."""
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    now = QDateTime.currentDateTime()
    short = QLocale.FormatType.ShortFormat
    if when.date() == now.date():
        return tr("Today, {time}").format(time=QLocale().toString(when.time(), short))
    if when.date() == now.date().addDays(-1):
        return tr("Yesterday, {time}").format(time=QLocale().toString(when.time(), short))
    return QLocale().toString(when.date(), short)

"""An exported conversation in the person's language.

The engine writes it with English remarks between what people and documents wrote. Signs of theirs
are escaped in it, so that emphasis is always the engine's.
"""

import re

from .engine_words import place_words, remark_words
from .translating import tr
from .wording import joined

_REMARK = re.compile(r"\*(?!\*)(.+)\*")
_ASIDE = re.compile(r"(?<![^ ])\*\(([^*]+)\)\*")
_SOURCE = re.compile(
    r"(\[\^\d+\]: |- )(\*\*.+?\*\*)(?:, (.+?))?( \(recognised text\))?: “(.*)” (\(.*\))"
)
_WHOLE = re.compile(r"Nearest passages:|Not found in your documents\.|Sources:.*")
_FENCE = re.compile("```+")


def exported(markdown: str) -> str:
    """Return an exported conversation with its remarks in the language in force."""
    lines, fence = [], ""
    for line in markdown.split("\n"):
        if (found := _FENCE.match(line)) and fence in ("", line):
            fence = "" if fence else found[0]
        lines.append(line if fence or found else _line(line))
    return "\n".join(lines)


def _line(line: str) -> str:
    if source := _SOURCE.fullmatch(line):
        return _source(*source.groups(default=""))
    if remark := _REMARK.fullmatch(line):
        return f"*{remark_words(remark[1].strip('()'))}*"
    aside = _ASIDE.search(line)
    bare = line[: aside.start()].rstrip() if aside else line
    if _WHOLE.fullmatch(bare):
        line = remark_words(bare) + line[len(bare) :]
    return _ASIDE.sub(lambda found: f"*({remark_words(found[1])})*", line)


def _source(mark: str, name: str, label: str, recognised: str, quote: str, path: str) -> str:
    place = joined((name, place_words(label)))
    place += f" ({tr('recognised text')})" if recognised else ""
    return f"{mark}{tr('{place}: “{quote}”').format(place=place, quote=quote)} {path}"

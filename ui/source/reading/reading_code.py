"""Source code and data: comments, strings and a few keywords told apart, by small rules.

Told by the ending of the file's name alone; what is known of no language stays plain.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .reading_looks import Line, Look, Measure, Run, Style

LONGEST_COLOURED = 1000
"""Characters; a longer line stays plain."""

_HASH = "sh bash zsh rb r jl pl ps1 ex exs".split()
_SLASH = (
    "js mjs ts tsx jsx java kt c h cc cpp hpp cs go rs php swift scala m dart css scss groovy"
).split()
_DASH = "sql lua hs".split()
_REST = {"clj": r";.*", "erl": r"(?<!\\)%.*"}
"""Where only comments are told apart."""

_WORDS = {
    "python": "and as assert async await break class continue def del elif else except False"
    " finally for from global if import in is lambda match None nonlocal not or pass raise return"
    " True try while with yield",
    "curly": "abstract async await bool break case catch char class const continue default delete"
    " do double else enum export extends false final finally float for fn func function if impl"
    " implements import in int interface let long match mod mut namespace new null package private"
    " protected public return self short static struct super switch this throw throws trait true"
    " try type typeof unsigned use using var void while yield",
    "shell": "case do done elif else esac export fi for function if in local return then until"
    " while begin def end module require unless",
    "sql": "add all alter and as asc between by case check create default delete desc distinct drop"
    " else end exists foreign from full group having in index inner insert into is join key left"
    " like limit not null on or order outer primary references right select set table then union"
    " unique update values view when where with local function then do end if return elseif for"
    " while repeat until",
}


class _Tongue(NamedTuple):
    """The tokens of a family of languages; `opens` and `closes` are those of long comments."""

    tokens: re.Pattern[str]
    opens: tuple[tuple[str, str, Style], ...] = ()


def dresser_of(ending: str) -> "CodeDresser":
    """Return what dresses files whose names end like this."""
    return CodeDresser(_tongue(ending.lower()))


class CodeDresser:
    """Dresses line after line; long comments and strings reach over several."""

    def __init__(self, tongue: _Tongue | None) -> None:
        self._tongue = tongue

    def __call__(self, lines: Sequence[str], _measure: Measure) -> Iterator[Line]:
        """Yield the look of each line."""
        within: tuple[str, str, Style] | None = None
        for line in lines:
            if self._tongue is None or len(line) > LONGEST_COLOURED:
                yield Line(Look.CODE)
                continue
            runs, within = _runs(line, self._tongue, within)
            yield Line(Look.CODE, runs)


def _runs(
    line: str, tongue: _Tongue, within: tuple[str, str, Style] | None
) -> tuple[list[Run], tuple[str, str, Style] | None]:
    runs: list[Run] = []
    at = 0
    if within is not None:
        end = line.find(within[1])
        if end < 0:
            return [Run(0, len(line), within[2])], within
        at = end + len(within[1])
        runs.append(Run(0, at, within[2]))
    while found := tongue.tokens.search(line, at):
        style = _style(found)
        opened = next((each for each in tongue.opens if found[0] == each[0]), None)
        if opened is None:
            runs.append(Run(found.start(), len(found[0]), style))
            at = found.end()
            continue
        end = line.find(opened[1], found.end())
        stop = len(line) if end < 0 else end + len(opened[1])
        runs.append(Run(found.start(), stop - found.start(), opened[2]))
        if end < 0:
            return runs, opened
        at = stop
    return runs, None


def _style(found: re.Match[str]) -> Style:
    return Style[(found.lastgroup or "comment").upper()]


def _tongue(ending: str) -> _Tongue | None:
    """Return the rules for files of this ending, or None."""
    made = _data_tongue(ending)
    if ending in ("py", "pyi"):
        opens = (('"""', '"""', Style.STRING), ("'''", "'''", Style.STRING))
        made = _Tongue(_tokens(r"#.*", _any("python"), longer="\"\"\"|'''"), opens)
    elif ending in _SLASH:
        comment = r"/\*" if ending == "css" else r"//.*|/\*"
        made = _Tongue(_tokens(comment, _any("curly")), (("/*", "*/", Style.COMMENT),))
    elif ending in _DASH:
        made = _Tongue(_tokens(r"--.*", _any("sql"), re.IGNORECASE))
    elif ending in _HASH:
        made = _Tongue(_tokens(r"(?<![\w$\\])#.*", _any("shell")))
    elif ending in _REST:
        made = _Tongue(_tokens(_REST[ending], r"(?!)"))
    return made


def _data_tongue(ending: str) -> _Tongue | None:
    if ending in ("json", "jsonl", "ndjson"):
        return _Tongue(re.compile(r'(?P<keyword>"(?:[^"\\]|\\.)*"(?=\s*:))'))
    if ending == "xml":
        opens = (("<!--", "-->", Style.COMMENT),)
        return _Tongue(re.compile(r"(?P<comment><!--)|(?P<keyword></?[\w:.-]+|/?>)"), opens)
    if ending in ("yaml", "yml"):
        return _Tongue(_tokens(r"(?<!\S)#.*", r"^\s*(?:-\s+)?[\w.\-/]+(?=:(?:\s|$))"))
    if ending in ("toml", "ini", "cfg", "conf"):
        return _Tongue(_tokens(r"(?<!\S)[#;].*", r"^\s*\[[^\]]*\]|^\s*[\w.\-]+(?=\s*=)"))
    return None


def _any(name: str) -> str:
    return rf"\b(?:{'|'.join(_WORDS[name].split())})\b"


def _tokens(
    comment: str, keyword: str, flags: re.RegexFlag = re.NOFLAG, longer: str = r"(?!)"
) -> re.Pattern[str]:
    strings = rf'(?:{longer})|"(?:[^"\\]|\\.)*"|(?<!\w)\'(?:[^\'\\]|\\.)*\'|`[^`]*`'
    return re.compile(
        rf"(?P<comment>{comment})|(?P<string>{strings})|(?P<keyword>{keyword})", flags
    )

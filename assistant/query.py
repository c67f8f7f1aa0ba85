"""A question as the search sees it."""

import re
import unicodedata

from msgspec import Struct

from .codes import chunks, sequences
from .kinds import kind_of
from .stop_words import stop_words
from .tokens import is_unspaced, pairs, tokens
from .wording import STOP_WORDS

_MAX_TERMS = 64
_MAX_CHARACTERS = 10_000
_MAX_PHRASES = 8
_MAX_FILES = 8
_LONG = 20
"""With more words around them, quotation marks do not mean that the words have to be there."""
_SHORTEST_SLIP = 5
"""Most shorter words have a neighbour that means something else."""
_SHORTEST_ELSEWHERE = 8
"""The same in other languages than English, of which no list tells which words there are."""

_QUOTED = re.compile(
    r"""(?<!\w)["”“]([^"“”„]+)["”“](?!\w) | „([^"“”„]+)["”“] | «([^«»]+)» | »([^«»]+)« |
    「([^「」]+)」 | 『([^『』]+)』""",
    re.VERBOSE,
)

_KINDS = {
    "pdf": ("pdf",),
    "spreadsheet|sheet|workbook|excel|tabelle": ("sheet", "table"),
    "csv": ("table",),
    "presentation|slide|slide deck|deck|powerpoint|präsentation": ("slides",),
    "mail|e-mail|email": ("mail",),
    "photo|picture|image|scan|screenshot|foto": ("image",),
    "word document|word file": ("word",),
    "notebook": ("notebook",),
    "book|ebook|e-book": ("book",),
    "web page|webpage": ("html",),
}
_BEFORE = r"\b(?:in|from|within|which|what|im|in der|in den|in meinen)"
_BETWEEN = r"(?: (?:the|my|our|your|this|that|these|those|an|a|any|all|which|one of the|of my))?"
_KIND = [
    (
        re.compile(rf"{_BEFORE}{_BETWEEN} (?:{nouns})s?(?![-\w])(?! (?:address|server|account))"),
        kinds,
    )
    for nouns, kinds in _KINDS.items()
]


class Query(Struct, frozen=True):
    """What a person asked: the text for the dense half, the rest for the keyword half.

    `terms` are single words in lower case, of unspaced scripts pairs of characters. `phrases` were
    quoted, and have to be in a passage; a quoted word, or a phrase in a long question, is only
    stressed. `sequences` are words in a row that count in addition: codes, stressed phrases, and
    dates in all their spellings. `files` are names of files with their endings, and
    `kinds` those of documents (see `records`), that the question speaks of. `typed` are the terms
    that may hold a slip of the keyboard: no codes, no numbers, no abbreviations, nothing `quoted`.
    """

    text: str
    terms: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    sequences: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()


def understand(question: str) -> Query:
    """Return the query of a question, of any length and with anything in it."""
    text = _sound(question[:_MAX_CHARACTERS]).strip()
    plain = unicodedata.normalize("NFKC", text)[:_MAX_CHARACTERS]
    written = tokens(plain)
    terms = _terms(written)
    files = tuple(dict.fromkeys(filter(kind_of, chunks(plain))))[:_MAX_FILES]
    quoted = _quoted(plain)
    phrases = tuple(phrase for phrase in quoted if _is_required(phrase, quoted, len(written)))
    stressed = (_lower(tokens(phrase)) for phrase in quoted if phrase not in phrases)
    rows = (*(" ".join(words) for words in stressed if len(words) > 1), *sequences(plain))
    fixed = {word for each in (*quoted, *rows, *files) for word in _lower(tokens(each))}
    english = stop_words(_lower(written)) == STOP_WORDS
    shortest = _SHORTEST_SLIP if english else _SHORTEST_ELSEWHERE
    slips = {token.lower() for token in written if _may_be_a_slip(token, shortest)} - fixed
    typed = tuple(term for term in terms if term in slips)
    return Query(text, terms, phrases, rows, files, _kinds(plain), typed, quoted)


def _quoted(plain: str) -> tuple[str, ...]:
    found = dict.fromkeys(next(filter(None, match)).strip() for match in _QUOTED.findall(plain))
    return tuple(phrase for phrase in found if tokens(phrase))[:_MAX_PHRASES]


def _is_required(phrase: str, quoted: tuple[str, ...], length: int) -> bool:
    """Say whether a quoted phrase is asked for, and not only stressed, in a question of so many
    words."""
    words = tokens(phrase)
    others = length - sum(len(tokens(each)) for each in quoted)
    return others <= _LONG and (len(words) > 1 or is_unspaced(words[0]))


def _terms(written: list[str]) -> tuple[str, ...]:
    words = _lower(written)
    ignored = stop_words(words)
    telling = [word for word in words if word not in ignored] or words
    split = (part for word in telling for part in (pairs(word) if is_unspaced(word) else [word]))
    return tuple(dict.fromkeys(split))[:_MAX_TERMS]


def _kinds(plain: str) -> tuple[str, ...]:
    asked = " ".join(plain.lower().split())
    return tuple(dict.fromkeys(k for known, kinds in _KIND if known.search(asked) for k in kinds))


def _may_be_a_slip(token: str, shortest: int) -> bool:
    written_out = len(token) >= shortest and token.isalpha() and not token.isupper()
    return written_out and not is_unspaced(token)


def _lower(found: list[str]) -> list[str]:
    return [token.lower() for token in found]


def _sound(text: str) -> str:
    """Return the text with halves of characters and zeros, which no encoding has, as spaces."""
    return re.sub(r"[\ud800-\udfff\x00]", " ", text)

"""What a question is about: its noun phrases, found by small words and spelling alone."""

import re

from msgspec import Struct

from .followup_words import RATES, SPEECH, STATES, TIMES, UNITS, VERBS, Speech
from .wording import STOP_WORDS, stem

_TOKEN = re.compile(r"[^\W_]+(?:['’./%-][^\W_]+)*%?")
_NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w'’&-]*(?:\.(?=\s[A-Z])|(?<=\b[A-Z])\.)?"
    r"(?:\s(?:[A-ZÀ-ÖØ-Þ][\w'’&-]*|\d[\w.-]*|(?:of|de|von|van|der|la|du|del)(?=\s[A-ZÀ-Þ])))*"
)
_MOST_WORDS = 5
"""A longer run of capitals is no name, but shouting."""
_VERBS = {stem(verb) for verb in VERBS} | VERBS


class Token(Struct, frozen=True):
    """A word of a question, as written, in lower case, and where it stands."""

    text: str
    low: str
    start: int
    end: int


class Phrase(Struct, frozen=True):
    """A noun phrase: `question[start:end]`; `begin` is where its preposition stands, if any.

    `article` is the word that announces it, `asked` says that it belongs to the asking word ("how
    many days"), `linked` that it hangs on the phrase before it ("the end of the lease").
    """

    start: int
    end: int
    begin: int
    text: str
    words: tuple[str, ...]
    article: str
    preposition: str
    asked: bool
    linked: bool

    @property
    def bare(self) -> str:
        """Return the phrase without its article."""
        return self.text[len(self.article) :].lstrip() if self.article else self.text


def tokens(text: str) -> list[Token]:
    """Return the words of a text."""
    return [Token(m[0], m[0].lower().replace("’", "'"), *m.span()) for m in _TOKEN.finditer(text)]


def names(text: str) -> list[str]:
    """Return the runs of capitalised words and numbers that look like names.

    A single word at the beginning of a sentence is none, unless it is all there is.
    """
    found = []
    for match in _NAME.finditer(text):
        name = match[0].rstrip(".,'’-")
        before = text[: match.start()].rstrip(' \n\t“"(')
        opens = not before or before[-1] in ".!?:"
        first, _, rest = name.partition(" ")
        if opens and first.lower() in STOP_WORDS:
            name, opens = rest, False
        if (
            not name[:1].isalpha()
            or name.count(" ") >= _MOST_WORDS
            or name.lower() in STOP_WORDS
            or is_time(name)
        ):
            continue
        if not opens or " " in name or name == text.strip(" .!?"):
            found.append(name)
    return list(dict.fromkeys(found))


def is_time(text: str) -> bool:
    """Say whether a name or a phrase begins with a day, a month or the like."""
    first = text.lower().split()[0]
    return first in TIMES or first.removesuffix("s") in TIMES


def is_rate(phrase: Phrase) -> bool:
    """Say whether a phrase tells by what something is counted: "a year", "pro Monat"."""
    if len(phrase.words) > 1 or phrase.words[0] not in UNITS:
        return False
    return phrase.article.lower() in RATES or phrase.preposition in RATES


def phrases(question: str, speech: Speech) -> list[Phrase]:
    """Return the noun phrases of a question in order."""
    return _Finder(question, speech).run()


def is_english_verb(token: Token) -> bool:
    """Say whether a word looks like a verb, as far as a list of common ones tells."""
    if token.text[0].isupper():
        return False
    return token.low in _VERBS or stem(token.low) in _VERBS or token.low.endswith("ed")


class _Finder:
    """Reads a question word by word."""

    def __init__(self, question: str, speech: Speech) -> None:
        self._text = question
        self._speech = speech
        self._tokens = tokens(question)
        self._english = speech is SPEECH["en"]
        self._german = speech is SPEECH["de"]
        self._found: list[Phrase] = []
        self._asked = False
        self._degree = False
        self._verb_next = False
        self._verb_due = False
        self._before: Token | None = None
        self._linked = False

    def run(self) -> list[Phrase]:
        at = 0
        while at < len(self._tokens):
            at = self._step(at)
        return self._found

    def _step(self, at: int) -> int:
        token, speech = self._tokens[at], self._speech
        low = token.low
        if low in speech.asking:
            self._before = None
            self._asked = self._english or low in speech.with_nouns
            self._verb_next = low in speech.who
            self._degree = low in ("how", "wie")
        elif low in speech.helping:
            self._asked = self._verb_next = self._degree = False
            self._verb_due = self._english and low not in ("is", "are", "was", "were", "be", "been")
        elif low in speech.subjects or low in _pronouns(speech):
            self._verb_next, self._verb_due = True, False
        elif low in speech.of and self._found and self._touches(at):
            self._before, self._linked = token, True
        elif low in speech.prepositions:
            self._before, self._linked = token, False
        elif self._degree and low not in speech.before_nouns:
            self._degree = False
        elif self._verb_next and low not in speech.before_nouns:
            self._verb_next = False
        else:
            return at + 1 if low in STATES else self._phrase(at)
        return at + 1

    def _touches(self, at: int) -> bool:
        return not self._text[self._found[-1].end : self._tokens[at].start].strip()

    def _phrase(self, at: int) -> int:
        article = self._tokens[at] if self._tokens[at].low in self._speech.before_nouns else None
        first = at + 1 if article else at
        end = self._end(first, article is not None)
        if self._verb_due and end - first >= 2 and not self._has_verb(end):
            end -= 1
        run = self._tokens[first:end]
        if run and self._may_be(run, article):
            self._add(run, article)
            self._verb_due = False
        self._before, self._linked = None, False
        self._asked = self._verb_next = False
        return max(end, at + 1)

    def _end(self, first: int, announced: bool) -> int:
        speech, end = self._speech, first
        small = (
            speech.asking | speech.helping | speech.prepositions | speech.of | speech.before_nouns
            | speech.subjects | _pronouns(speech) | {speech.joint, speech.either, "not"}
        )  # fmt: skip
        while end < len(self._tokens):
            token = self._tokens[end]
            if token.low in small or (end > first and self._apart(end)):
                break
            if end > first and token.low in STATES:
                break
            if self._english and (end > first or not announced) and is_english_verb(token):
                break
            if (
                self._german
                and end > first
                and token.text[0].islower()
                and (self._tokens[end - 1].text[0].isupper())
            ):
                break
            end += 1
        return end

    def _apart(self, at: int) -> bool:
        return bool(self._text[self._tokens[at - 1].end : self._tokens[at].start].strip())

    def _has_verb(self, end: int) -> bool:
        return any(map(is_english_verb, self._tokens[end:]))

    def _may_be(self, run: list[Token], article: Token | None) -> bool:
        capital = any(token.text[0].isupper() or token.text[0].isdigit() for token in run)
        if self._german:
            return capital
        if self._english or article or self._before or self._asked:
            return True
        return capital or "'" in run[0].low

    def _add(self, run: list[Token], article: Token | None) -> None:
        start, end = (article or run[0]).start, run[-1].end
        self._found.append(
            Phrase(
                start,
                end,
                self._before.start if self._before else start,
                self._text[start:end],
                tuple(token.low for token in run),
                article.text if article else "",
                self._before.low if self._before else "",
                self._asked,
                self._linked,
            )
        )


def _pronouns(speech: Speech) -> frozenset[str]:
    return (
        speech.persons | speech.things | speech.several | speech.there
        | (speech.whose - speech.before_nouns) | (speech.that - speech.before_nouns)
    )  # fmt: skip

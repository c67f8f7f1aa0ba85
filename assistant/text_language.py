"""Which language a document or a question is written in, and what follows from it."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from .records import Document
from .stop_words import likely_languages
from .wording import STOP_WORDS, words

_ENOUGH_LETTERS = 40
_SAMPLE_CHARACTERS = 2_000
_SAMPLED_PAGES = 5
_SURE = 0.7
_LIKELY = 0.4
"""Enough for a question with letters that English has not."""

_NO_PROSE = {"code", "data"}

MULTILINGUAL = "paraphrase-multilingual-MiniLM-L12-v2 (50 languages, Apache-2.0, 470 MB)"
"""Of the same 384 dimensions as the bundled model; by Reimers and Gurevych, EMNLP 2020."""
_ENOUGH_PASSAGES = 20
_MANY = 0.2
_NAMED = 3
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sr": "Serbian", "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def language_of(document: Document) -> str:
    """Return the ISO 639-1 code of most of a document's text; empty when that is not clear."""
    if document.kind in _NO_PROSE:
        return ""
    pages = [page.text for page in document.pages if page.text.strip()]
    chosen = pages[:: max(1, len(pages) // _SAMPLED_PAGES)]
    sample = "\n".join(text[:_SAMPLE_CHARACTERS] for text in chosen)
    if sum(map(str.isalpha, sample)) < _ENOUGH_LETTERS:
        return ""
    language, probability = _identifier().classify(sample)
    return str(language) if probability >= _SURE else ""


def language_of_question(question: str) -> str:
    """Return the English name of the language a question is asked in; empty for English, and
    where that is not clear."""
    said = words(question)
    likely = likely_languages(said)
    if not likely and STOP_WORDS.isdisjoint(said):
        code, probability = _identifier().classify(question)
        likely = (code,) if probability >= (_SURE if question.isascii() else _LIKELY) else ()
    elif len(likely) > 1:
        likely = tuple(c for c, _ in _identifier().rank(question) if c in likely)
    return "" if likely[:1] in ((), ("en",)) else _NAMES.get(likely[0], "")


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # loads a model: half a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def advice(passages: Mapping[str, int]) -> str | None:
    """Return a sentence on a better embedding model where a fifth or more of the passages, counted
    by the language of their documents, are not in English; otherwise None."""
    known = {language: count for language, count in passages.items() if language}
    others = {language: count for language, count in known.items() if language != "en"}
    total = sum(known.values())
    if total < _ENOUGH_PASSAGES or sum(others.values()) < _MANY * total:
        return None
    share = round(100 * sum(others.values()) / total)
    first = sorted(others, key=lambda language: (-others[language], language))[:_NAMED]
    listed = ", ".join(_NAMES.get(language, language) for language in first)
    more = " and others" if len(others) > _NAMED else ""
    return (
        f"{share} % of the text is not in English ({listed}{more}), which the bundled embedding "
        f"model knows best: {MULTILINGUAL}, in a folder that `embedding` in settings.json names, "
        "finds more there; README.md says how to get it."
    )

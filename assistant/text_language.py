"""Which language a document is written in."""

from functools import cache
from typing import Any

from .records import Document

_ENOUGH_LETTERS = 40
_SAMPLE_CHARACTERS = 2_000
_SAMPLED_PAGES = 5
_SURE = 0.7
_NO_PROSE = {"code", "data"}


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


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # loads a model: half a second

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

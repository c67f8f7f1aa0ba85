"""What is quoted and what the model reads of the passages that were found."""

from collections.abc import Sequence

from .answers import Quote
from .catalogue import Catalogue
from .citation import Source
from .filters import Filter
from .records import Hit, Origin, Page, Passage, Span
from .sentence_reader import SentenceReader
from .wording import breaks_off, goes_on

_NEAREST = 3

_FEW_CHARACTERS = 3_500
"""About a thousand tokens: a document of two pages is read whole, not searched."""


class Evidence:
    """Chooses among hits; the pages come from the catalogue as they are now."""

    def __init__(self, catalogue: Catalogue, fallback: SentenceReader) -> None:
        """Quote with `fallback` what was found without the trained reader."""
        self._catalogue = catalogue
        self._fallback = fallback

    def quote(self, question: str, hits: Sequence[Hit]) -> Quote | None:
        """Return the sentence that answers best, or None where nothing was found."""
        found = best(hits) or self._fallback.read(question, hits)
        return self._quote(*found) if found else None

    def nearest(self, hits: Sequence[Hit], quote: Quote | None) -> tuple[Quote, ...]:
        """Return what to offer in place of an answer: the quote, then the best of other pages."""
        offered = [quote] if quote else []
        for hit in hits:
            places = {(q.path, q.page) for q in offered}
            if len(offered) < _NEAREST and (hit.passage.path, hit.passage.page) not in places:
                passage = hit.passage
                whole = Span(passage.page, passage.start, passage.end)
                found = self._quote(passage, hit.support or whole, hit.why.relevance or 0.0)
                offered += [found] if found else []
        return tuple(offered)

    def likeness(self, question: str, hits: Sequence[Hit]) -> float:
        """Return from 0 to 1 how like the question the best sentence is, whatever it says."""
        found = self._fallback.read(question, hits)
        return found[2] if found else 0.0

    def all_of(self, scope: Filter) -> list[Source]:
        """Return all that is in scope, if it is limited to what a model reads in a few seconds."""
        parts = self._catalogue.contents.parts(scope) if scope else []
        if sum(part.characters for part in parts) > _FEW_CHARACTERS:
            return []
        pages = [
            (part.path, page)
            for part in parts
            for page in self._catalogue.contents.pages(part.document)
        ]
        return [
            Source(n, path, page, 0, len(page.text))
            for n, (path, page) in enumerate(pages, 1)
            if page.text.strip()
        ]

    def sources(self, hits: Sequence[Hit], most: int) -> list[Source]:
        """Return what the model reads: the passage that is quoted, then the best found."""
        sources: list[Source] = []
        for passage in self._read_on(_in_order(hits))[:most]:
            page = self.page_of(passage)
            if page is not None:
                place = (passage.start, passage.end)
                sources.append(Source(len(sources) + 1, passage.path, page, *place))
        return sources

    def page_of(self, passage: Passage) -> Page | None:
        """Return a passage's page, unless the file was replaced since it was found."""
        page = self._catalogue.page(passage.path, passage.page)
        here = page is not None and page.text[passage.start : passage.end] == passage.text
        return page if here else None

    def _quote(self, passage: Passage, span: Span, score: float) -> Quote | None:
        page = self.page_of(passage)
        if page is None:
            return None
        text = page.text[span.start : span.end]
        place = (passage.path, page.number, page.label, span.start, span.end)
        return Quote(*place, text, round(score, 4), page.origin is Origin.OCR)

    def _read_on(self, passages: list[Passage]) -> list[Passage]:
        """Return the passages, the first followed by what goes on with it on another page."""
        beyond = self._beyond(passages[0]) if passages else None
        if beyond is None or beyond.id in {passage.id for passage in passages[:2]}:
            return passages
        return [passages[0], beyond, *passages[1:]]

    def _beyond(self, passage: Passage) -> Passage | None:
        page = self.page_of(passage)
        if page is None:
            return None
        if breaks_off(page.text) and not page.text[passage.end :].strip():
            return self._catalogue.passage_at(passage.path, passage.page + 1)
        if goes_on(page.text) and not page.text[: passage.start].strip():
            return self._catalogue.passage_at(passage.path, passage.page - 1, last=True)
        return None


def best(hits: Sequence[Hit]) -> tuple[Passage, Span, float] | None:
    """Return what the reader trusts most: passage, sentence and the chance that it answers."""
    read = [
        (hit.passage, hit.support, hit.why.relevance)
        for hit in hits
        if hit.support is not None and hit.why.relevance is not None
    ]
    return max(read, key=lambda found: found[2], default=None)


def _in_order(hits: Sequence[Hit]) -> list[Passage]:
    """Return the passages as they were found, but the one that is quoted first."""
    quoted = best(hits)
    passages = [hit.passage for hit in hits]
    if quoted is None:
        return passages
    return [quoted[0], *(p for p in passages if p.id != quoted[0].id)]

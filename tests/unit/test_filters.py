"""What a question can be limited to: places, types and dates."""

import threading
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.catalogue import Catalogue
from assistant.errors import UsageError
from assistant.filters import EVERYTHING, Filter, day_of, limited_to, type_of
from assistant.kinds import KINDS
from assistant.query import understand
from assistant.records import Document, Page, Span
from assistant.scopes import Scopes

VECTOR = np.ones(384, np.float16).tobytes()
FILES = {
    "/home/tax/2023.pdf": ("pdf", "2023-06-01 12:00"),
    "/home/tax/2024.docx": ("word", "2024-06-01 00:00"),
    "/home/taxes.DOCX": ("word", "2024-06-01 23:59"),
    "/home/club/letter.odt": ("word", "2024-06-02 00:00"),
    "/home/club/mail.eml": ("mail", "2025-01-01 08:00"),
}


@pytest.fixture
def filed(catalogue: Catalogue) -> Iterator[Catalogue]:
    for path, (kind, moment) in FILES.items():
        store(catalogue, path, kind, moment)
    yield catalogue


def store(catalogue: Catalogue, path: str, kind: str, moment: str, digest: str = "") -> None:
    text = f"A boat of {path}"
    mtime_ns = int(datetime.fromisoformat(moment).timestamp()) * 10**9
    document = Document(kind, "", (Page(1, "1", text),))
    passages = [(Span(1, 0, len(text)), VECTOR)]
    catalogue.store(path, 1, mtime_ns, digest or path, document, passages)


def names(catalogue: Catalogue, scope: Filter) -> set[str]:
    """Return what each half and the reading of passages let through; they must agree."""
    everywhere = [i for i, _ in catalogue.keywords.search(understand("boat"), 99)]
    shown = {passage.path for passage in catalogue.passages(everywhere, scope).values()}
    by_words = [i for i, _ in catalogue.keywords.search(understand("boat"), 99, scope)]
    assert {p.path for p in catalogue.passages(by_words, scope).values()} == shown
    assert len(catalogue.documents_in(scope)) == len(by_words) == len(shown)
    return {Path(path).name for path in shown}


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (EVERYTHING, {"2023.pdf", "2024.docx", "taxes.DOCX", "letter.odt", "mail.eml"}),
        (limited_to(types=["word"]), {"2024.docx", "taxes.DOCX", "letter.odt"}),
        (limited_to(types=["docx"]), {"2024.docx", "taxes.DOCX"}),
        (limited_to(types=[".odt", "mail"]), {"letter.odt", "mail.eml"}),
        (limited_to(types=["epub"]), set()),
        (limited_to(["/home/tax"]), {"2023.pdf", "2024.docx"}),
        (limited_to(["/home/tax", "/home/club/"], ["word"]), {"2024.docx", "letter.odt"}),
        (limited_to(since=date(2024, 6, 1)), {p.rsplit("/")[-1] for p in FILES} - {"2023.pdf"}),
        (limited_to(since=date(2024, 6, 1), until=date(2024, 6, 1)), {"2024.docx", "taxes.DOCX"}),
        (limited_to(until=date(2023, 12, 31)), {"2023.pdf"}),
        (limited_to(["/home/tax"], ["word"], date(2025, 1, 1)), set()),
        (limited_to(since=date.min, until=date.max), {Path(path).name for path in FILES}),
        (limited_to(since=date.max), set()),
        (limited_to(until=date.min), set()),
    ],
)  # fmt: skip
def test_limits_hold_together(filed: Catalogue, scope: Filter, expected: set[str]) -> None:
    assert names(filed, scope) == expected


def test_a_document_shows_the_path_that_is_in_scope(catalogue: Catalogue) -> None:
    store(catalogue, "/a/old.txt", "text", "2020-01-01 00:00", digest="same")
    store(catalogue, "/b/new.md", "text", "2024-01-01 00:00", digest="same")
    for scope in (limited_to(["/b"]), limited_to(types=["md"]), limited_to(since=date(2023, 1, 1))):
        assert names(catalogue, scope) == {"new.md"}
    assert names(catalogue, EVERYTHING) == {"old.txt"}


def test_what_is_in_scope_follows_the_library(filed: Catalogue) -> None:
    scope = limited_to(types=["pdf"])
    assert len(filed.documents_in(scope)) == 1
    store(filed, "/home/more.pdf", "pdf", "2024-01-01 00:00")
    assert len(filed.documents_in(scope)) == 2
    filed.remove(["/home/more.pdf", "/home/tax/2023.pdf"])
    assert len(filed.documents_in(scope)) == 0
    filed.compact()
    assert len(filed.documents_in(scope)) == 0


@pytest.mark.parametrize(
    ("given", "expected"),
    [("pdf", "pdf"), ("PDF", "pdf"), (".pdf", ".pdf"), ("docx", ".docx"), (" .Docx ", ".docx"),
     ("image", "image"), ("jpeg", ".jpeg"), ("csv", ".csv")],
)  # fmt: skip
def test_types_are_named_as_people_do(given: str, expected: str) -> None:
    assert type_of(given) == expected


@pytest.mark.parametrize("given", ["", "exe", "pdfs", "%", "' OR 1", "x" * 10_000])
def test_an_unknown_type_is_told(given: str) -> None:
    with pytest.raises(UsageError, match="not a type of file") as told:
        type_of(given)
    assert "pdf, text" in told.value.advice and len(str(told.value)) < 100


@pytest.mark.parametrize("given", ["", "2024", "31.12.2024", "2024-02-30", "yesterday", "20240101"])
def test_what_is_not_a_day_is_told(given: str) -> None:
    with pytest.raises(UsageError, match="not a day"):
        day_of(given)


def test_days_in_the_wrong_order_are_told() -> None:
    assert day_of("2024-12-31") == date(2024, 12, 31)
    with pytest.raises(UsageError, match="lies after the last"):
        limited_to(since=date(2025, 1, 1), until=date(2024, 12, 31))


def test_many_filters_and_changes_stay_apart(filed: Catalogue) -> None:
    scopes = [limited_to(types=[name]) for name in KINDS]
    for _ in range(2):
        assert [len(filed.documents_in(scope)) for scope in scopes[:2]] == [1, 0]
        assert names(filed, limited_to(types=["word"])) == {"2024.docx", "taxes.DOCX", "letter.odt"}
        assert sum(len(filed.documents_in(scope)) for scope in scopes) == len(FILES)
        for scope in scopes:
            names(filed, scope)
    store(filed, "/home/more.pdf", "pdf", "2024-01-01 00:00")
    filed.compact()
    assert names(filed, scopes[0]) == {"2023.pdf", "more.pdf"}


def test_a_search_of_a_part_goes_on_while_another_thread_writes_the_catalogue_anew(
    filed: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up = Scopes.condition
    others: list[threading.Thread] = []

    def interrupted(self: Scopes, scope: Filter) -> tuple[str, list[Any]]:
        found = looked_up(self, scope)
        others.append(threading.Thread(target=filed.compact))
        others[-1].start()
        others[-1].join(0.2)
        return found

    monkeypatch.setattr(Scopes, "condition", interrupted)
    assert len(filed.keywords.search(understand("boat"), 10, limited_to(types=["word"]))) == 3
    for other in others:
        other.join()


def test_a_new_filter_is_no_change_of_the_library(filed: Catalogue) -> None:
    before = filed._database.version()
    filed.documents_in(limited_to(types=["pdf"]))
    assert filed._database.version() == before
    filed.compact()
    filed.documents_in(limited_to(types=["pdf"]))
    store(filed, "/home/more.pdf", "pdf", "2024-01-01 00:00")
    assert len(filed.documents_in(limited_to(types=["pdf"]))) == 2

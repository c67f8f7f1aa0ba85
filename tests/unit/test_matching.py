import re
import sqlite3
from contextlib import closing

import pytest
from libraries import Library

from assistant.catalogue import Catalogue
from assistant.matching import TOKENIZER, matched_words
from assistant.paths import SAMPLE_LIBRARY, Home
from assistant.query import understand
from assistant.records import Document, Page, Span


def words_of(question: str, *texts: str) -> list[tuple[str, ...]]:
    return matched_words(understand(question).terms, texts)


def test_words_are_named_as_the_passage_writes_them_in_order_and_once() -> None:
    text = "Boats are kept in the long Shed. A boat, and boats again; a SHED."
    assert words_of("Which shed keeps the boat?", text) == [("Boats", "Shed", "boat")]


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("muller resume", "Herr Müller sent a résumé.", ("Müller", "résumé")),
        ("Über Straßen", "Strassen und Straßen, uber alles", ("Straßen", "uber")),
        ("boathouse", "The boat\ufffe\r\nhouse is new.", ("boathouse",)),
        ("лодки", "Где лодки?", ("лодки",)),
        ("boats", "", ()),
        ("🚣", "boats 🚣", ()),
        ("", "boats", ()),
    ],
)
def test_words_match_as_in_the_keyword_index(
    question: str, text: str, expected: tuple[str, ...]
) -> None:
    assert words_of(question, text) == [expected]


def test_a_term_of_several_words_matches_where_they_follow_one_another() -> None:
    texts = ("INV-2041 is paid", "2041 INV", "INV 2041")
    assert matched_words(("inv 2041",), texts) == [("INV-2041",), (), ("INV 2041",)]


def test_each_text_has_its_own_words() -> None:
    assert words_of("boats", "a boat", "none", "two boats") == [("boat",), (), ("boats",)]
    assert matched_words(("boats",), ()) == []


@pytest.mark.parametrize("odd", ['a"b', "\ufdd0boats\ufdd1 \ufdd0", "AND OR NOT", "boats*"])
def test_nothing_in_term_or_text_breaks_it(odd: str) -> None:
    assert len(matched_words((odd, "boats"), (odd, "boats"))) == 2


def test_the_tokenizer_is_that_of_the_catalogue(home: Home, catalogue: Catalogue) -> None:
    with closing(sqlite3.connect(home.catalogue)) as database:
        (sql,) = database.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'passage_index'"
        ).fetchone()
    assert f"'{TOKENIZER}'" in sql


def test_a_passage_has_matched_words_exactly_if_the_keyword_index_finds_it(
    library: Library,
) -> None:
    library.index(SAMPLE_LIBRARY)
    keywords, found = library.catalogue.keywords, library.catalogue.passages
    passages = found(library.catalogue.passage_ids())
    text = " ".join(p.text for p in passages.values())
    asked = sorted({word.lower() for word in re.findall(r"[^\W_]+", text)})
    for word in asked[::5]:
        query = understand(word)
        by_index = {number for number, _ in keywords.search(query, len(passages))}
        marked = matched_words(query.terms, [p.text for p in passages.values()])
        assert by_index == {n for n, words in zip(passages, marked, strict=True) if words}, word


def test_scripts_without_spaces_are_matched_as_the_index_matches_them(
    catalogue: Catalogue,
) -> None:
    text = "図書館の本は二週間まで借りられます。PDF文書を参照。ที่ทำการ a"
    page, span = Page(1, "", text), Span(1, 0, len(text))
    document = Document("text", "", (page,))
    catalogue.store("/a.txt", 1, 1, "0", document, [(span, bytes(8))])
    for word in (
        "図書館",
        "書館",
        "二週",
        "本",
        "PDF",
        "文書",
        "文本",
        "館",
        "ที่ทำการ",
        "参照",
        "a",
        "書",
    ):
        query = understand(word)
        by_index = bool(catalogue.keywords.search(query, 1))
        assert bool(matched_words(query.terms, [text])[0]) == by_index, word
    assert words_of("図書館 PDF", text) == [("図書館", "PDF")]

import pytest

from assistant.query import understand
from assistant.stop_words import stop_words
from assistant.wording import STOP_WORDS

HOSTILE = [
    "", " \n\t ", "x" * 50_000, '"' * 5_000, '"a ' * 5_000, "«" * 5_000, "“a” " * 3_000,
    "boats\x00\x01\x02", "\ud800 boats \udfff", "\u200fboats\u202e", "🚣" * 3_000, "船" * 10_000,
    'AND " * NEAR(', "a" + "\u0301\u0327" * 5_000, "#" * 9_990 + ".pdf", "a.pdf " * 2_000,
    "1 mars " * 1_500, "1 " * 5_000, "(1" * 5_000, "99.99.9999 0.0.0000 2024-02-31", "a-" * 5_000,
    "'; DROP TABLE files; --", "ß İ ﷽", "col:umn ^boost -minus (paren", "{}[]\\", "in the " * 1_500,
]  # fmt: skip


@pytest.mark.parametrize("question", HOSTILE, ids=range(len(HOSTILE)))
def test_a_query_is_small_whatever_is_asked(question: str) -> None:
    query = understand(question)
    assert len(query.text) <= 10_000
    assert len(query.terms) <= 64
    assert len(query.phrases) <= 8
    assert len(query.sequences) <= 24
    assert len(query.files) <= 8
    assert set(query.typed) <= set(query.terms)
    query.text.encode()  # has no half characters


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ('what does "brass bell" mean', "brass bell"),
        ("what does “brass bell” mean", "brass bell"),
        ("was heißt „lange Leine“ hier", "lange Leine"),
        ("que veut dire « la clé » ici", "la clé"),
        ("was heißt »lange Leine« hier", "lange Leine"),
        ("「湖の小屋」とは", "湖の小屋"),
    ],
)
def test_what_is_quoted_is_a_phrase(question: str, phrase: str) -> None:
    assert understand(question).phrases == (phrase,)


@pytest.mark.parametrize(
    "question", ['a 5" pipe and a 6" pipe', 'an odd " mark', '"" " "', "don't"]
)
def test_what_is_not_quoted_is_none(question: str) -> None:
    assert understand(question).phrases == ()


def test_a_quoted_word_or_a_phrase_in_a_long_question_is_only_stressed() -> None:
    query = understand('Which languages are "extensible"?')
    assert (query.phrases, query.sequences) == ((), ())
    long = "Tell me how it came that the old shed by the lake was mended so late after the storm"
    query = understand(f'{long}, when so many called it "a crying shame" each time they met there')
    assert (query.phrases, query.sequences) == ((), ("a crying shame",))
    assert understand('"a crying shame" of the shed').phrases == ("a crying shame",)


def test_names_and_types_of_files_are_noticed() -> None:
    query = understand("What does Offer_2024.pdf, or (notes.txt), say?")
    assert query.files == ("Offer_2024.pdf", "notes.txt")
    assert query.kinds == ()
    assert understand("Which prices are in the spreadsheet?").kinds == ("sheet", "table")
    assert understand("In my mails, who is Anna?").kinds == ("mail",)
    assert understand("Is it in one of the slides or in a PDF?").kinds == ("pdf", "slides")


@pytest.mark.parametrize(
    "question",
    ["What is the e-mail address of Anna?", "Who keeps the books?", "in the mail server room",
     "in a PDF-like file",      "How much does the photo cost? See example.com"],
)  # fmt: skip
def test_words_that_also_name_types_are_left_alone(question: str) -> None:
    assert understand(question).kinds == ()
    assert understand(question).files == ()


def test_only_plain_words_may_be_slips() -> None:
    query = understand('Was the shedd of NORTHWIND paid by INV-2041 and "brasss bell" in ofer.pdf?')
    assert query.typed == ("shedd",)


def test_unspaced_scripts_are_asked_by_pairs() -> None:
    assert understand("钥匙在哪里？").terms == ("钥匙", "匙在", "在哪", "哪里")
    assert understand("船").terms == ("船",)


def test_vowel_signs_do_not_cut_words() -> None:
    assert understand("किताब कहाँ").terms == ("किताब", "कहाँ")


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("Wo liegen die Boote im Schuppen?", ("liegen", "boote", "schuppen")),
        ("Où sont les bateaux du club ?", ("bateaux", "club")),
        ("¿Dónde está la llave del cobertizo?", ("llave", "cobertizo")),
        ("Dove sono le barche?", ("barche",)),
        ("Onde estão os barcos do clube?", ("barcos", "clube")),
        ("Waar liggen de boten?", ("liggen", "boten")),
        ("Where did the man die of hunger?", ("man", "die", "hunger")),
        ("die hard", ("die", "hard")),
        ("War and peace", ("war", "peace")),
        ("to be", ("to", "be")),
    ],
)
def test_function_words_of_the_question_s_language_are_left_out(
    question: str, terms: tuple[str, ...]
) -> None:
    assert understand(question).terms == terms


def test_languages_that_share_what_was_counted_are_taken_together() -> None:
    assert "war" not in stop_words(["the", "war"])
    assert stop_words([]) == STOP_WORDS
    assert {"la", "de"} <= stop_words(["la", "de", "barca"])

from assistant.answers import (
    REFUSAL,
    Support,
)
from assistant.citation import Source, cite, is_looping, is_refusal, split_answer
from assistant.records import (
    Page,
)

PAGE = Page(
    3,
    "iii",
    "The club was founded in 1921 by Anna Berg. Members pay 45 euros a year.\n"
    "Boats may be taken out from dawn to dusk. Dogs are welcome on deck.",
)
SOURCE = Source(1, "/club.txt", PAGE, 0, len(PAGE.text))


def ask(text: str, page: Page | None = PAGE) -> tuple[list[Support], list[str]]:
    sentences, citations = cite(text, "What do members pay?", [SOURCE], lambda *_: page)
    for citation in citations:
        assert PAGE.text[citation.start : citation.end] == citation.quote
        assert (citation.page, citation.label) == (3, "iii")
    return [s.support for s in sentences], [c.quote for c in citations]


def test_a_sentence_in_the_passages_words_is_supported() -> None:
    assert ask("Members pay 45 euros a year.") == (
        [Support.SUPPORTED],
        ["Members pay 45 euros a year."],
    )


def test_a_false_mark_of_the_model_does_not_mislead() -> None:
    assert ask("Dogs are welcome [7].")[1] == ["Dogs are welcome on deck."]


def test_a_wrong_number_or_name_is_never_supported() -> None:
    assert ask("Members pay 54 euros a year.")[0] == [Support.PARTIAL]
    assert ask("The club was founded in 1921 by Carl Berg.")[0] == [Support.PARTIAL]


def test_a_number_from_elsewhere_does_not_count() -> None:
    assert ask("Dogs are welcome on deck from 1921.")[0] == [Support.PARTIAL]


def test_a_loop_is_noticed_and_said_once() -> None:
    loop = "Dogs are welcome. Members pay. 2. Dogs are welcome. Dogs are welcome. Dogs"
    assert is_looping(loop)
    assert not is_looping("Dogs are welcome. Members pay. Dogs")
    sentences, _ = cite(loop, "", [SOURCE], lambda *_: PAGE)
    assert "".join(s.text for s in sentences) == "Dogs are welcome. Members pay. 2. Dogs"


def test_list_numbers_alone_are_no_answer() -> None:
    assert set(ask("1. 2. 3.")[0]) == {Support.UNSUPPORTED}
    assert ask("45.") == ([Support.SUPPORTED], ["Members pay 45 euros a year."])


def test_yes_and_no_are_part_of_what_is_said() -> None:
    assert ask("Yes, dogs are welcome on deck.")[0] == [Support.SUPPORTED]
    assert ask("No, dogs are welcome on deck.")[0] == [Support.PARTIAL]
    assert ask("No dogs are welcome on deck.")[0] == [Support.PARTIAL]


def test_talk_about_the_passages_is_no_claim() -> None:
    for preamble in ("According to the passages, ", "The document states that "):
        assert ask(f"{preamble}dogs are welcome on deck.")[0] == [Support.SUPPORTED]


def test_two_places_may_not_be_merged_into_a_third_thing() -> None:
    for claim in (
        "Members pay 45 euros a year and are welcome on deck.",
        "The club was founded in 1921 and pays 45 euros a year.",
    ):
        assert ask(claim)[0] == [Support.PARTIAL]


def test_what_she_means_is_cited_too() -> None:
    page = Page(1, "1", "Anna Berg lived by the lake. She founded the club in 1921.")
    source = Source(1, "/a.txt", page, 0, len(page.text))
    sentences, citations = cite(
        "Anna Berg founded the club in 1921.", "", [source], lambda *_: page
    )
    assert sentences[0].support is Support.SUPPORTED
    assert [c.quote for c in citations] == [
        "Anna Berg lived by the lake.",
        "She founded the club in 1921.",
    ]


def test_what_stands_nowhere_is_unsupported_and_uncited() -> None:
    assert ask("The moon is made of cheese.") == ([Support.UNSUPPORTED], [])
    assert ask("Yes.") == ([Support.UNSUPPORTED], [])


def test_a_sentence_may_need_two_places() -> None:
    supports, quotes = ask("Members pay 45 euros a year and dogs are welcome on deck.")
    assert supports == [Support.SUPPORTED]
    assert quotes == ["Members pay 45 euros a year.", "Dogs are welcome on deck."]


def test_one_place_is_cited_under_one_marker() -> None:
    sentences, citations = cite(
        "Members pay 45 euros. Each year members pay 45 euros.", "", [SOURCE], lambda *_: PAGE
    )
    assert [s.markers for s in sentences] == [(1,), (1,)]
    assert len(citations) == 1


def test_text_that_has_changed_meanwhile_is_not_cited() -> None:
    changed = Page(3, "iii", "X" + PAGE.text)
    assert ask("Members pay 45 euros a year.", changed) == ([Support.UNSUPPORTED], [])
    assert ask("Members pay 45 euros a year.", None) == ([Support.UNSUPPORTED], [])


def test_marks_go_and_the_rest_of_the_text_stays() -> None:
    text = "It is 5. [1] Then [2, 3] it ends.\n\n- one [4]\n- two"
    pieces = split_answer(text)
    assert "".join(piece for piece, _ in pieces) == "It is 5. Then it ends.\n\n- one\n- two"
    assert [hints for _, hints in pieces] == [{1}, {2, 3}, {4}, set()]


def test_refusals_are_recognised_whatever_surrounds_them() -> None:
    for text in (
        REFUSAL,
        "Not found in your documents",
        " not found in your documents. Sorry",
        "The owner is not found in your documents [1].",
        "",
    ):
        assert is_refusal(text)
    assert not is_refusal("The fee was not found in 1921.")

from assistant.likeness import distinct
from assistant.records import Passage

TEXT = (
    "The boats are kept in the long shed by the lake, and every spring they are painted again "
    "before the first of the regattas, which the members of the club row among themselves."
)


def passages(*texts: str) -> list[Passage]:
    return [Passage(n, f"/{n}.txt", 1, 0, len(text), text) for n, text in enumerate(texts)]


def shown(*texts: str) -> list[list[int]]:
    return [[p.id, *(o.id for o in others)] for p, others in distinct(passages(*texts))]


def test_a_passage_with_a_changed_word_is_a_near_duplicate() -> None:
    assert shown(TEXT, "Something else.", TEXT.replace("painted", "varnished")) == [[0, 2], [1]]


def test_two_invoices_from_one_template_are_two_passages() -> None:
    invoice = TEXT + " Invoice 2041 for Otto Meier, 320 euros."
    assert shown(invoice, invoice.replace("320", "350")) == [[0], [1]]
    assert shown(invoice, invoice.replace("Otto", "Anna")) == [[0], [1]]


def test_a_draft_that_forbids_what_the_final_allows_is_no_duplicate() -> None:
    assert shown(TEXT + " You may row.", TEXT + " You may not row.") == [[0], [1]]


def test_short_and_empty_texts_are_compared_too() -> None:
    assert shown("", "", "Boats.", "Boats.") == [[0], [1], [2, 3]]

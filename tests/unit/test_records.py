from assistant.records import Hit, Passage, Span, Why, excerpt

TEXT = " ".join(f"Sentence number {n} says a little." for n in range(30))


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("All\nof it.", ("it",), 40, 4) == "All of it."


def test_without_a_sentence_the_part_with_most_words_is_shown() -> None:
    part = excerpt(TEXT, ("20", "21"), 120)
    assert "20" in part and "21" in part and part.startswith("… ") and part.endswith(" …")


def test_the_part_begins_with_the_sentence() -> None:
    part = excerpt(TEXT, ("3",), 120, TEXT.index("Sentence number 12"))
    assert part.startswith("… Sentence number 12 says") and part.endswith(" …")
    assert len(part) <= 120 + 4
    assert excerpt(TEXT, (), 120, 0).startswith("Sentence number 0 ")


def test_where_little_follows_the_sentence_what_precedes_it_is_shown_too() -> None:
    last = TEXT.index("Sentence number 29")
    part = excerpt(TEXT, (), 120, last)
    assert part.endswith(TEXT[last:]) and 100 < len(part) <= 120 + 2
    assert TEXT.replace("… ", "").endswith(part.removeprefix("… ")), "whole words"


def test_a_script_without_spaces_is_cut_at_the_sentence() -> None:
    text = "前の文はここにある。" * 30 + "退職は三か月前に知らせる。" + "後の文もここにある。" * 30
    assert excerpt(text, (), 60, text.index("退職")).startswith("… 退職は三か月前に知らせる。")


def test_words_divided_at_the_end_of_a_line_move_the_sentence() -> None:
    text = "A divi\u00ad\n  ded word.\n\n\n" * 20 + "Here it is. " + "More. " * 60
    assert excerpt(text, (), 60, text.index("Here")).startswith("… Here it is.")


def test_the_sentence_of_a_hit_is_one_of_its_page() -> None:
    start = TEXT.index("Sentence number 12")
    passage = Passage(1, "/a.md", 3, 1000, 1000 + len(TEXT), TEXT)
    hit = Hit(passage, 1.0, Why(), Span(3, 1000 + start, 1000 + start + 30))
    assert hit.excerpt(80).startswith("… Sentence number 12")


def test_a_text_without_spaces_is_cut_around_the_word() -> None:
    part = excerpt("? " + "海" * 500 + "船は小屋にあります。" + "海" * 500, ("小屋",), 120)
    assert "小屋" in part and 100 < len(part) < 130

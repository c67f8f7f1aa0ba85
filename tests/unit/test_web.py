"""HTML is read as people see it, and its tables row by row."""

from office_files import read, text_of

ROWS = "<tr><th>Boat<th>Price<tr><td>Heron<td>900<tr><td rowspan=2>Swan<td>1200<tr><td>1300"


def html(body: str) -> list[str]:
    return text_of(read("a.html", body.encode())).split("\n")


def test_rows_of_an_html_table_say_what_their_cells_are() -> None:
    table = f"<p>Before.</p><table><caption>All boats</caption>{ROWS}</table><p>After.</p>"
    assert [line for line in html(table) if line] == [
        "Before.",
        "All boats",
        "Boat | Price",
        "Boat: Heron | Price: 900",
        "Boat: Swan | Price: 1200",
        "Boat: Swan | Price: 1300",
        "After.",
    ]


def test_a_header_that_the_page_marks_needs_no_figures_below_it() -> None:
    lines = html("<table><tr><th>Crew<th>Town<tr><td>Ada<td>London</table>")
    assert lines == ["Crew | Town", "Crew: Ada | Town: London"]


def test_words_of_a_cell_are_neither_torn_nor_joined() -> None:
    hidden = '<span style="display: none">0001</span>'
    cells = f"<tr><th>Bo<b>at</b><th>{hidden}Price<tr><td>He<i>ron</i><br>II<td><p>9</p><p>10</p>"
    assert html(f"<table>{cells}</table>") == ["Boat | Price", "Boat: Heron II | Price: 9 10"]


def test_names_beside_their_values_stay_pairs() -> None:
    lines = html("<table><tr><th>Author<td>Ada<tr><th>Town<td>London</table>")
    assert lines == ["Author | Ada", "Town | London"]


def test_a_table_that_arranges_a_page_is_laid_out() -> None:
    text = "Long words. " * 40
    page = f"<table><tr><td>menu</td><td><p>{text}</p><p>Next.</p></td></tr></table>"
    joined = " ".join(html(page))
    assert "menu" in joined
    assert joined.count("Long words.") == 40
    assert " | " not in joined


def test_no_text_of_a_table_is_lost_wherever_it_stands() -> None:
    inner = "<table><tr><td>in<td>side<tr><td>a<td>b</table>"
    text = " ".join(html(f"<table><tr><td>{inner}<td>out<tr><td>c<td>d</table>"))
    assert all(word in text for word in ("in", "side", "out", "c", "d"))


def test_blocks_of_every_kind_keep_their_words_apart() -> None:
    pairs = "<dl><dt>Price<dd>900<dt>Colour<dd>red</dl>"
    assert [line for line in html(pairs) if line] == ["Price", "900", "Colour", "red"]
    for tag in ("section", "form", "fieldset", "center", "dialog", "button", "summary"):
        assert [line for line in html(f"<{tag}>one</{tag}><{tag}>two</{tag}>") if line] == [
            "one", "two",
        ]  # fmt: skip
    assert " ".join(html("<select><option>one<option>two</select>")).split() == ["one", "two"]
    assert " ".join(html("one<hr>two")).split() == ["one", "two"]


def test_control_characters_in_a_table_cost_no_text() -> None:
    rows = "<tr><td>Her\x0bon<td>9<p>a\x02b</p>&#x1f;<tr><td>Swan<td>10"
    lines = html(f"<table>{rows}</table>\x02after" + " words" * 99)
    assert next(line for line in lines if line) == "Her on | 9 a b"
    assert "Swan | 10" in lines
    assert "after" in " ".join(lines)


def test_an_xml_declaration_may_lack_its_end() -> None:
    assert html('<?xml version="1.0" encoding="utf-8"><p>Text.</p>') == ["Text."]

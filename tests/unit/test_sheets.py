"""Rows of sheets and tables can be understood by themselves, wherever a passage begins."""

from datetime import datetime

import pytest
from office_files import odf, packed, read, sheet_row, text_of, xlsx

from assistant import errors
from assistant.parsing import Limits, Source, parse_source
from assistant.parsing.office.formats import show
from assistant.settings import Settings
from assistant.wording import sentences

DAY_ZERO = datetime(1899, 12, 30)


def test_every_sheet_is_a_page_whose_rows_name_their_columns() -> None:
    costs = sheet_row("Boat", "Length", "Price") + sheet_row("Heron", "4 m", 900)
    document = read("a.xlsx", xlsx(("Costs", costs), ("Notes", sheet_row("Paint the hull"))))
    assert [(page.label, page.text) for page in document.pages] == [
        ("sheet Costs", "Boat | Length | Price\nBoat: Heron | Length: 4 m | Price: 900"),
        ("sheet Notes", "Paint the hull"),
    ]


def test_each_row_can_be_quoted_by_itself() -> None:
    boats = "".join(sheet_row(f"Heron {n}", "4 m", 900 + n) for n in range(10))
    text = text_of(read("a.xlsx", xlsx(("A", sheet_row("Boat", "Length", "Price") + boats))))
    assert [text[start:end] for start, end in sentences(text)] == text.split("\n")


def test_a_long_sheet_is_divided_and_each_row_still_names_its_columns() -> None:
    rows = "".join(sheet_row(f"boat {n}", n) for n in range(1, 1200))
    document = read("a.xlsx", xlsx(("Costs", sheet_row("Boat", "Price") + rows)))
    assert [page.label for page in document.pages] == [
        "sheet Costs, rows 1-500",
        "sheet Costs, rows 501-1000",
        "sheet Costs, rows 1001-1200",
    ]
    assert document.pages[1].text.startswith("Boat: boat 500 | Price: 500\n")


def test_titles_above_and_tables_below_each_other_keep_their_own_names() -> None:
    rows = (
        sheet_row("Fleet 2024")
        + sheet_row("Boat", "Price")
        + sheet_row("Heron", 900)
        + sheet_row("Crew", "Age", "Town", number=8)
        + sheet_row("Ada", 36, "London")
    )
    assert text_of(read("a.xlsx", xlsx(("A", rows)))).split("\n") == [
        "Fleet 2024",
        "Boat | Price",
        "Boat: Heron | Price: 900",
        "Crew | Age | Town",
        "Crew: Ada | Age: 36 | Town: London",
    ]


def test_pairs_without_column_names_stay_pairs() -> None:
    rows = sheet_row("Author", "Ada") + sheet_row("Town", "London") + sheet_row("Born", 1815)
    assert text_of(read("a.xlsx", xlsx(("A", rows)))).split("\n") == [
        "Author | Ada",
        "Town | London",
        "Born | 1815",
    ]


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        ("0.25", "0%", "25%"),
        ("1234.5", '#,##0.00 "€"', "1,234.50 €"),
        ("-1234.5", "$#,##0.00", "-$1,234.50"),
        ("-5", "0.00;[Red](0.00)", "(5.00)"),
        ("1234.5", "_-* #,##0.00 [$€-407]_-", "1,234.50 €"),
        ("7", "00000", "00007"),
        ("0.30000000000000004", "", "0.3"),
        ("0.1", "0.##", "0.1"),
        ("1.5e-7", "0.00E+00", "1.50E-07"),
        ("45000", "dd/mm/yyyy", "2023-03-15"),
        ("45000.5", "d mmm yyyy h:mm AM/PM", "2023-03-15 12:00"),
        ("0.75", "hh:mm", "18:00"),
        ("1.5", "[h]:mm:ss", "36:00:00"),
        ("1", "General", "1"),
        ("1234567", '#,##0,"K"', "1,235K"),
        ("1234567", '0.0,,"M"', "1.2M"),
        ("123456789", "000-00-0000", "123-45-6789"),
        ("5551234567", "(000) 000-0000", "(555) 123-4567"),
        ("123456789", "00000-0000", "12345-6789"),
        ("12", "0\\.0", "1.2"),
        ("7", "0 00.0", "7"),
        ("500", '[>999]#,##0,"K";0', "500"),
        ("1e400", "0.00", "1e400"),
        ("9999999999", "yyyy-mm-dd", "9999999999"),
        ("#N/A", "0.00", "#N/A"),
    ],
)
def test_numbers_are_shown_as_their_cells_show_them(value: str, code: str, shown: str) -> None:
    assert show(value, code, DAY_ZERO) == shown


def test_the_formats_of_a_workbook_apply_to_its_cells() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs>'
    )
    rows = (
        '<row r="2"><c r="B2" s="1"><v>0.125</v></c><c r="C2" s="2"><v>45000</v></c>'
        '<c r="D2" t="s"><v>0</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><f>A1*2</f></c></row>'
    )
    data = xlsx(("A", rows), styles=styles, texts="<si><r><t>two </t></r><r><t>runs</t></r></si>")
    assert text_of(read("a.xlsx", data)) == "12.5% | 2023-03-15 | two runs | TRUE | =A1*2"


def test_characters_that_a_workbook_escapes_are_shown_as_such() -> None:
    texts = "<si><t>one_x000D_&#10;two_x005F_x000D_ _xD800_</t></si>"
    rows = '<row><c t="s"><v>0</v></c><c t="str"><f>A1</f><v>a_x0041_</v></c></row>'
    text = text_of(read("a.xlsx", xlsx(("A", rows), texts=texts)))
    assert text == "one two_x000D_ _xD800_ | aA"


def test_a_cell_at_the_end_of_the_sheet_costs_no_memory() -> None:
    rows = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    assert text_of(read("a.xlsx", xlsx(("A", sheet_row("x") + rows)))) == "x\n7"


def test_little_that_stands_for_very_much_text_is_refused() -> None:
    texts = f"<si><t>{'word ' * 20_000}</t></si>"
    rows = '<row><c t="s"><v>0</v></c></row>' * 50
    limits = Limits.of(Settings(max_unpacked_mb=2))
    with pytest.raises(errors.FileOverLimit, match="2 MB of text"):
        parse_source(Source("a.xlsx", xlsx(("A", rows), texts=texts), limits))


def test_a_damaged_sheet_is_named_and_the_others_are_read() -> None:
    document = read("a.xlsx", xlsx(("Good", sheet_row("text")), ("Bad", "<row><c>")))
    assert text_of(document) == "text"
    assert document.note == "sheet Bad could not be read"


def cell(text: str, repeat: int = 1) -> str:
    times = f' table:number-columns-repeated="{repeat}"' if repeat > 1 else ""
    return f"<table:table-cell{times}><text:p>{text}</text:p></table:table-cell>"


def test_ods_cells_are_read_as_they_were_shown() -> None:
    rows = (
        f"<table:table-row>{cell('Boat')}{cell('Price')}</table:table-row>"
        f"<table:table-row>{cell('Heron')}{cell('900,00 €')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell'
        ' table:number-columns-repeated="16384"/></table:table-row>'
    )
    document = read(
        "a.ods", odf("spreadsheet", f'<table:table table:name="A">{rows}</table:table>')
    )
    assert document.pages[0].label == "sheet A"
    assert text_of(document) == "Boat | Price\nBoat: Heron | Price: 900,00 €"


def test_an_ods_that_repeats_a_cell_without_end_is_read_in_moments() -> None:
    row = f'<table:table-row table:number-rows-repeated="9999999">{cell("v", 9_999_999)}'
    table = f"<table:table>{row}</table:table-row></table:table>"
    assert len(text_of(read("a.ods", odf("spreadsheet", table)))) < 100_000


@pytest.mark.parametrize("name", ["a.xls", "a.xml", "a.xlsx"])
def test_workbooks_in_the_xml_of_2003_are_workbooks(name: str) -> None:
    def row(*cells: tuple[str, str]) -> str:
        shown = (f'<Cell><Data ss:Type="{kind}">{value}</Data></Cell>' for kind, value in cells)
        return f"<Row>{''.join(shown)}</Row>"

    space = "urn:schemas-microsoft-com:office:spreadsheet"
    data = (
        f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
        '<Worksheet ss:Name="Costs"><Table>'
        + row(("String", "Boat"), ("String", "Bought"), ("String", "Price"))
        + row(("String", "Heron"), ("DateTime", "2023-03-15T00:00:00.000"), ("Number", "900"))
        + "</Table></Worksheet></Workbook>"
    )
    page = read(name, data.encode()).pages[0]
    assert page.label == "sheet Costs"
    assert page.text.split("\n")[1] == "Boat: Heron | Bought: 2023-03-15 | Price: 900"


@pytest.mark.parametrize(
    ("name", "data", "lines"),
    [
        ("a.csv", "Boat;Price\nHeron;900\n", ["Boat | Price", "Boat: Heron | Price: 900"]),
        ("a.csv", "sep=|\na|b\n", ["a | b"]),
        ("a.tsv", "Boat\tPrice\nHeron\t1,5\n", ["Boat | Price", "Boat: Heron | Price: 1,5"]),
        ("a.csv", 'n,"a\nb"\nx,"say ""hi"""\n', ["n | a b", 'x | say "hi"']),
        ("a.csv", "a,b\n1\n2,3,4\n", ["a | b", "a: 1", "a: 2 | b: 3 | 4"]),
        ("a.csv", "just a sentence\nand another\n", ["just a sentence", "and another"]),
    ],
)
def test_tables_are_read_with_whatever_separators(name: str, data: str, lines: list[str]) -> None:
    assert text_of(read(name, data.encode())).split("\n") == lines


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_tables_are_read_in_their_encoding(encoding: str) -> None:
    data = "Gebühr,Höhe,Währung\nLiegeplatz für Gäste,90,€\n" * 5
    assert "Währung: €" in text_of(read("a.csv", data.encode(encoding)))


def test_a_quotation_mark_that_nobody_closed_does_not_swallow_the_rest() -> None:
    data = 'Boat,Price\nHeron,"900\n' + "Swan,1200\n" * 3000
    document = read("a.csv", data.encode())
    assert len(text_of(document).split("\n")) == 3002
    assert [page.label for page in document.pages][:2] == ["rows 1-500", "rows 501-1000"]


def test_no_member_of_a_binary_workbook_unpacks_beyond_what_it_claims() -> None:
    bomb = bytearray(packed({"[Content_Types].xml": "<x/>", "xl/workbook.bin": bytes(30 << 20)}))
    at = bomb.rindex(b"PK\x01\x02") + 24
    bomb[at : at + 4] = (100).to_bytes(4, "little")
    with pytest.raises(errors.FileBroken):
        read("a.xlsb", bytes(bomb))


def test_a_column_of_labels_needs_no_name_of_its_own() -> None:
    rows = (
        '<row><c r="B1"><v>2019</v></c><c r="C1"><v>2020</v></c></row>'
        + sheet_row("Norway", 5, 7)
        + sheet_row("Chile", 2, 9)
    )
    assert text_of(read("a.xlsx", xlsx(("A", rows)))).split("\n") == [
        "2019 | 2020",
        "Norway | 2019: 5 | 2020: 7",
        "Chile | 2019: 2 | 2020: 9",
    ]


def test_two_columns_may_have_the_same_name() -> None:
    rows = sheet_row("Day", "Mean", "Least", "Mean") + sheet_row("Monday", 1, 2, 3)
    text = text_of(read("a.xlsx", xlsx(("A", rows))))
    assert text.endswith("\nDay: Monday | Mean: 1 | Least: 2 | Mean: 3")


def test_values_without_text_comments_and_boxes_of_ods_are_read() -> None:
    box = "<draw:frame><draw:text-box><text:p>Paid.</text:p></draw:text-box></draw:frame>"
    comment = (
        '<office:annotation><dc:creator xmlns:dc="dc">Ada</dc:creator><text:p>Why?</text:p>'
        "</office:annotation>"
    )
    body = (
        f'<table:table table:name="A"><table:shapes>{box}</table:shapes><table:table-row>'
        '<table:table-cell office:value-type="float" office:value="42"/>'
        f"<table:table-cell>{comment}<text:p>x</text:p></table:table-cell></table:table-row>"
        "</table:table>"
    )
    assert text_of(read("a.ods", odf("spreadsheet", body))) == "42 | x (Ada: Why?)\n\nPaid."


def test_a_mark_that_nobody_closed_swallows_no_rows_to_the_end() -> None:
    data = b'Item,Size\nscreen,"19 inch\nboat,4\nbike,2\n'
    lines = text_of(read("a.csv", data)).split("\n")
    assert len(lines) == 4
    assert lines[-1].endswith("2")
    whole = text_of(read("a.csv", b'Item,Note\nboat,"two\nlines"'))
    assert whole.split("\n")[-1].endswith("two lines")


def test_commas_of_numbers_do_not_divide_them() -> None:
    lines = text_of(read("a.csv", b"Anna;1,50\nBert;2,75\nCarl;3,00\n")).split("\n")
    assert lines == ["Anna | 1,50", "Bert | 2,75", "Carl | 3,00"]

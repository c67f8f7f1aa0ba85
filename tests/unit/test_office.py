"""Text documents and slides are read as their programs show them, on their own pages."""

import io
import zipfile

import pytest
from office_files import (
    docx,
    links,
    notes,
    odf,
    packed,
    paragraph,
    pptx,
    read,
    shape,
    text_of,
    word_table,
)

from assistant import errors
from assistant.records import place_name

RECORDED = "<w:lastRenderedPageBreak/>"
BY_HAND = '<w:br w:type="page"/>'


def test_word_pages_are_those_that_word_recorded() -> None:
    body = (
        paragraph("The first page.")
        + paragraph("The second.", inside=RECORDED)
        + f"<w:p><w:r>{BY_HAND}</w:r></w:p>"
        + paragraph("The third.", inside=RECORDED)
    )
    pages = read("a.docx", docx(body)).pages
    assert [(place_name(page.label), page.text) for page in pages] == [
        ("page 1", "The first page."),
        ("page 2", "The second."),
        ("page 3", "The third."),
    ]


def test_without_recorded_pages_no_page_number_is_claimed() -> None:
    body = paragraph("Before.") + paragraph("After.", inside=BY_HAND)
    pages = read("a.docx", docx(body)).pages
    assert [(page.label, page.text) for page in pages] == [
        ("part 1", "Before."),
        ("part 2", "After."),
    ]
    assert read("a.docx", docx(paragraph("Alone."))).pages[0].label == ""


def test_rows_of_a_word_table_say_what_their_cells_are() -> None:
    table = word_table(
        ("Boat", "Length", "Price"), ("Heron", "4 m", "900"), ("Swan", "6 m", "1200")
    )
    lines = read("a.docx", docx(table)).pages[0].text.split("\n")
    assert lines[1:] == [
        "Boat: Heron | Length: 4 m | Price: 900",
        "Boat: Swan | Length: 6 m | Price: 1200",
    ]


def test_headings_stand_apart_and_lists_are_lists() -> None:
    styles = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    listed = "<w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr>"
    item = f"<w:p>{listed}<w:r><w:t>oars</w:t></w:r></w:p>"
    body = paragraph("Before.") + paragraph("Boats", style="berschrift1") + item
    data = docx(body, links(styles_r1="styles.xml"), styles=styles)
    assert text_of(read("a.docx", data)) == "Before.\n\nBoats\n\n  - oars"


def test_the_numbers_that_word_counts_are_part_of_the_text() -> None:
    forms = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerRoman", "(%3)"))
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(forms)
    )
    lists = (
        f'<w:abstractNum w:abstractNumId="5">{levels}</w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>'
    )
    styles = (
        '<w:style w:styleId="h1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    )

    def clause(text: str, level: int) -> str:
        place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'
        return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"

    body = (
        paragraph("Term", style="h1") + clause("Start.", 1) + clause("First day.", 2)
        + clause("Last day.", 2) + clause("End.", 1) + paragraph("Fees", style="h1")
        + clause("Due.", 1)
    )  # fmt: skip
    linked = links(styles_r1="styles.xml", numbering_r2="numbering.xml")
    text = text_of(read("a.docx", docx(body, linked, styles=styles, numbering=lists)))
    assert [line.strip() for line in text.split("\n") if line] == [
        "1. Term", "1.1 Start.", "(i) First day.", "(ii) Last day.", "1.2 End.",
        "2. Fees", "2.1 Due.",
    ]  # fmt: skip


def clause(text: str, numbered: int, inside: str = "") -> str:
    place = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbered}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r>{inside}<w:t>{text}</w:t></w:r></w:p>"


NUMBERED = (
    '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def test_a_list_begins_anew_where_its_writer_said_so() -> None:
    body = clause("a", 1) + clause("b", 1) + clause("c", 2) + clause("d", 2)
    data = docx(body, links(numbering_r1="numbering.xml"), numbering=NUMBERED)
    assert text_of(read("a.docx", data)).split("\n") == ["1. a", "2. b", "1. c", "2. d"]


def test_a_number_goes_with_its_heading_to_the_next_page() -> None:
    body = clause("One", 1) + paragraph("Text.", inside=BY_HAND) + clause("Two", 1, RECORDED)
    body += clause("Three", 1, RECORDED)
    data = docx(body, links(numbering_r1="numbering.xml"), numbering=NUMBERED)
    pages = read("a.docx", data).pages
    assert [page.text for page in pages] == ["1. One", "Text.", "2. Two", "3. Three"]


@pytest.mark.parametrize("around", ["w:sdt><w:sdtContent", "w:customXml"])
def test_cells_of_forms_stay_in_their_columns(around: str) -> None:
    closed = "></".join(reversed(around.split("><")))
    table = word_table(("Seller", "Buyer", "Price"), ("Ada", "Bo", "900"))
    cell = f"<w:tc>{paragraph('Ada')}</w:tc>"
    table = table.replace(cell, f"<{around}>{cell}</{closed}>")
    assert text_of(read("a.docx", docx(table))).endswith("Seller: Ada | Buyer: Bo | Price: 900")


def test_notes_comments_boxes_and_headers_of_word_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent xmlns:mc='m'><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = paragraph("Text.", inside=f'{both}<w:footnoteReference w:id="2"/>') + paragraph(
        "More.", inside='<w:commentReference w:id="0"/>'
    )
    linked = links(footnotes_r1="footnotes.xml", comments_r2="comments.xml", header_r3="header.xml")
    data = docx(
        body,
        linked,
        footnotes=f'<w:footnote w:id="2">{paragraph("See the log.")}</w:footnote>',
        comments=f'<w:comment w:id="0" w:author="Ada">{paragraph("Really?")}</w:comment>',
        header=paragraph("Harbour Office"),
    )
    lines = text_of(read("a.docx", data)).split("\n")
    assert lines == [
        "Text.", "In the box.", "More.", "",
        "Harbour Office", "Note: See the log.", "Comment (Ada): Really?",
    ]  # fmt: skip


DIAGRAM = '<d:model xmlns:d="d" xmlns:a="a"><a:p><a:r><a:t>Plan first</a:t></a:r></a:p></d:model>'
CHART = (
    '<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:v>Sales</c:v></c:tx><c:cat><c:v>May</c:v></c:cat>'
    "<c:val><c:v>12</c:v></c:val></c:ser></c:chartSpace>"
)


def with_parts(data: bytes, **parts: str) -> bytes:
    """Return a DOCX with further files under word/."""
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        members = {name: whole.read(name) for name in whole.namelist()}
    return packed(
        members | {f"word/{name.replace('_', '.')}": part for name, part in parts.items()}
    )


def test_diagrams_of_word_and_charts_in_its_tables_are_read() -> None:
    diagram = '<d:relIds xmlns:d="d" r:dm="r1"/>'
    chart = '<c:chart xmlns:c="c" r:id="r2"/>'
    body = paragraph("Before.", inside=f"<w:drawing>{diagram}</w:drawing>")
    body += word_table(("Boat", "Price")).replace("<w:t>Price", f"{chart}<w:t>Price")
    data = docx(body, links(diagramData_r1="data.xml", chart_r2="chart.xml"))
    text = text_of(read("a.docx", with_parts(data, data_xml=DIAGRAM, chart_xml=CHART)))
    assert [line for line in text.split("\n") if line] == [
        "Before.", "Plan first", "Boat | Price", "May | Sales: 12",
    ]  # fmt: skip


def test_documents_inserted_in_word_are_read_or_named() -> None:
    body = paragraph("Cover.") + '<w:altChunk r:id="r1"/>'
    data = docx(body, links(aFChunk_r1="chunk.html"))
    whole = read("a.docx", with_parts(data, chunk_html="<p>The letter.</p>"))
    assert (text_of(whole), whole.note) == ("Cover.\nThe letter.", "")
    lost = read("a.docx", data)
    assert (text_of(lost), lost.note) == ("Cover.", "a document inside it could not be read")


def test_what_was_deleted_with_tracked_changes_is_not_in_the_text() -> None:
    gone = "<w:del><w:r><w:delText>twelve</w:delText></w:r></w:del>"
    new = "<w:ins><w:r><w:t>thirteen</w:t></w:r></w:ins>"
    text = text_of(read("a.docx", docx(f"<w:p>{gone}{new}</w:p>")))
    assert text == "thirteen"


def test_a_missing_part_of_a_word_file_costs_nothing_else() -> None:
    linked = links(footnotes_r1="footnotes.xml", styles_r2="../../../../etc/passwd")
    body = paragraph("Text.", inside='<w:footnoteReference w:id="2"/>')
    assert text_of(read("a.docx", docx(body, linked))) == "Text."


SOFT = "<text:soft-page-break/>"


def test_odt_gives_text_tables_notes_and_recorded_pages() -> None:
    body = (
        '<text:h>Boats</text:h><text:p>Two<text:s text:c="2"/>words<text:note>'
        "<text:note-body><text:p>See the log.</text:p></text:note-body></text:note></text:p>"
        f"{SOFT}<text:list><text:list-item><text:p>oars</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
    )
    pages = read("a.odt", odf("text", body)).pages
    assert [(page.label, page.text) for page in pages] == [
        ("1", "Boats\n\nTwo  words\n\nNote: See the log."),
        ("2", "- oars\n\nA | B"),
    ]


def box(inside: str) -> str:
    return f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"


def p(inside: str) -> str:
    return f"<text:p>{inside}</text:p>"


FOOTNOTE = f"<text:note><text:note-body>{p('See the log.')}</text:note-body></text:note>"


def test_boxes_of_odt_are_read_wherever_they_are_anchored_and_once() -> None:
    nested = "innermost"
    for _ in range(20):
        nested = p(box(nested if nested.startswith("<") else p(nested)))
    drawn = p(f"before<draw:custom-shape>{p('drawn')}</draw:custom-shape>")
    body = box(p("at the page")) + drawn + nested
    lines = text_of(read("a.odt", odf("text", body))).split("\n")
    assert [line for line in lines if line] == ["at the page", "before", "drawn", "innermost"]


def test_all_that_stands_in_a_cell_of_odt_is_read() -> None:
    cells = (
        "<text:h>Head</text:h>",
        f"<text:section>{p('Part')}</text:section>",
        p(f"Boat{FOOTNOTE}"),
        p(box(p("Boxed"))),
        f"<text:list><text:list-item>{p('one')}</text:list-item><text:list-item>{p('two')}"
        "</text:list-item></text:list>",
    )
    row = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    body = f"<table:table><table:table-row>{row}</table:table-row></table:table>"
    text = text_of(read("a.odt", odf("text", body)))
    assert text == "Head | Part | Boat (See the log.) | Boxed | one two"


def test_rtf_gives_its_text_its_tables_and_its_title() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252{\info{\title Fees}}Geb\'fchr\par "
        rb"\trowd Item\cell Price\cell\row\trowd Boat\cell 900\cell\row "
        rb"\page {\field{\*\fldinst{HYPERLINK}}{\fldrslt end}}}"
    )
    document = read("a.rtf", rtf)
    assert document.title == "Fees"
    assert [page.label for page in document.pages] == ["part 1", "part 2"]
    lines = document.pages[0].text.split("\n")
    assert lines == ["Gebühr", "Item | Price", "Item: Boat | Price: 900"]
    assert document.pages[1].text == "end"


def test_slides_are_pages_with_their_title_first_and_their_notes() -> None:
    second = shape("Point one\nPoint two") + shape("Prices", "title") + shape("7", "sldNum")
    extra = {
        "ppt/slides/_rels/slide2.xml.rels": links(notesSlide_r1="../notes/notes.xml"),
        "ppt/notes/notes.xml": notes("Say this aloud."),
    }
    document = read("a.pptx", pptx(shape("Welcome", "ctrTitle"), second, extra=extra))
    assert [(page.label, page.text) for page in document.pages] == [
        ("slide 1", "Welcome"),
        ("slide 2", "Prices\n\nPoint one\nPoint two\n\nNotes: Say this aloud."),
    ]


def frame(graphic: str) -> str:
    data = f"<a:graphicData>{graphic}</a:graphicData>"
    return f"<p:graphicFrame><a:graphic>{data}</a:graphic></p:graphicFrame>"


def test_tables_and_charts_of_slides_are_rows() -> None:
    cells = "".join(f"<a:tc><a:p><a:r><a:t>{c}</a:t></a:r></a:p></a:tc>" for c in ("Boat", "Price"))
    more = "".join(f"<a:tc><a:p><a:r><a:t>{c}</a:t></a:r></a:p></a:tc>" for c in ("Heron", "900"))
    table = f"<a:tbl><a:tr>{cells}</a:tr><a:tr>{more}</a:tr></a:tbl>"
    chart = (
        '<c:chartSpace xmlns:c="c"><c:ser><c:tx><c:v>Sales</c:v></c:tx>'
        "<c:cat><c:v>May</c:v></c:cat><c:val><c:v>12</c:v></c:val></c:ser></c:chartSpace>"
    )
    extra = {
        "ppt/slides/_rels/slide1.xml.rels": links(chart_r1="../charts/chart1.xml"),
        "ppt/charts/chart1.xml": chart,
    }
    shapes = frame(table) + frame('<c:chart xmlns:c="c" r:id="r1"/>')
    lines = text_of(read("a.pptx", pptx(shapes, extra=extra))).split("\n")
    assert lines == ["Boat | Price", "Boat: Heron | Price: 900", "", "May | Sales: 12"]


def test_values_of_a_chart_stay_with_their_category_where_cells_are_blank() -> None:
    def points(*values: tuple[int, str]) -> str:
        return "".join(f'<c:pt idx="{at}"><c:v>{value}</c:v></c:pt>' for at, value in values)

    chart = (
        f'<c:chartSpace xmlns:c="c"><c:ser><c:tx>{points((0, "Sales"))}</c:tx>'
        f"<c:cat>{points((0, 'May'), (1, 'June'), (2, 'July'))}</c:cat>"
        f"<c:val>{points((0, '10'), (2, '30'))}</c:val></c:ser></c:chartSpace>"
    )
    extra = {
        "ppt/slides/_rels/slide1.xml.rels": links(chart_r1="../charts/chart1.xml"),
        "ppt/charts/chart1.xml": chart,
    }
    data = pptx(frame('<c:chart xmlns:c="c" r:id="r1"/>'), extra=extra)
    assert text_of(read("a.pptx", data)).split("\n") == ["May | Sales: 10", "July | Sales: 30"]


def test_a_damaged_slide_is_named_and_the_others_are_read() -> None:
    document = read("a.pptx", pptx(shape("One"), "<p:sp>", shape("Three")))
    assert [page.text for page in document.pages] == ["One", "", "Three"]
    assert document.note == "slide 2 could not be read"


def test_slides_of_pictures_alone_say_what_to_do() -> None:
    data = pptx("<p:pic/>", extra={"ppt/media/image1.png": "x"})
    with pytest.raises(errors.FileWithoutText, match="only pictures, of a kind"):
        read("a.pptx", data)


def test_odp_slides_have_titles_and_notes() -> None:
    body = (
        "<draw:page><draw:frame><draw:text-box><text:p>Point</text:p></draw:text-box></draw:frame>"
        '<draw:frame presentation:class="title"><draw:text-box><text:p>Prices</text:p>'
        "</draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box>"
        "<text:p>Aloud.</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
    )
    page = read("a.odp", odf("presentation", body)).pages[0]
    assert (page.label, page.text) == ("slide 1", "Prices\n\nPoint\n\nNotes: Aloud.")


def test_every_shape_of_odp_is_read_once() -> None:
    kinds = (
        "custom-shape rect ellipse circle connector path polygon polyline caption line measure"
        " regular-polygon"
    ).split()
    shapes = "".join(f"<draw:{kind}>{p(kind)}</draw:{kind}>" for kind in kinds)
    body = f"<draw:page>{shapes}{box(p('outer' + box(p('inner'))))}</draw:page>"
    text = text_of(read("a.odp", odf("presentation", body)))
    assert [line for line in text.split("\n") if line] == [*kinds, "outer", "inner"]


ENCRYPTED_ENTRY = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"


@pytest.mark.parametrize("name", ["a.odt", "a.docx"])
def test_an_encrypted_opendocument_is_named_as_such(name: str) -> None:
    with pytest.raises(errors.FileEncrypted):
        read(name, odf("text", "<text:p>x</text:p>", manifest=ENCRYPTED_ENTRY))


FORMATS = ["docx", "pptx", "xlsx", "odt", "odp", "ods", "doc", "ppt", "xls"]


@pytest.mark.parametrize("ending", FORMATS)
def test_damage_of_every_format_is_one_clear_line(ending: str) -> None:
    whole = {"docx": docx(paragraph("x")), "pptx": pptx(shape("x"))}.get(ending, odf("text", ""))
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    for data in (whole[:80], b"PK\x03\x04" + bytes(100), compound, bytes(50) + b"x", compound[:20]):
        with pytest.raises(errors.FileError) as caught:
            read(f"a.{ending}", data)
        assert "\n" not in str(caught.value)
    with pytest.raises(errors.FileEmpty):
        read(f"a.{ending}", b"")

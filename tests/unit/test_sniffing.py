"""A file is read as what it is, where its name says otherwise."""

import json

import pytest
from office_files import docx, odf, packed, paragraph, pptx, read, shape, sheet_row, text_of, xlsx

from assistant import errors

RTF = rb"{\rtf1\ansi Text.}"
HTML = b"\xef\xbb\xbf<html xmlns:x='y'><table><tr><td>Text.</td></tr></table></html>"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.doc", RTF, "word"),
        ("a.docx", RTF, "word"),
        ("a.doc", docx(paragraph("Text.")), "word"),
        ("a.docx", odf("text", "<text:p>Text.</text:p>"), "word"),
        ("a.docx", pptx(shape("Text.")), "slides"),
        ("a.txt", xlsx(("A", sheet_row("Text."))), "sheet"),
        ("a.xls", xlsx(("A", sheet_row("Text."))), "sheet"),
        ("a.xls", HTML, "html"),
        ("a.doc", HTML, "html"),
        ("a.xlsx", b"Text.\tand\tmore\n1\t2\t3\n", "table"),
        ("a.xls", "Text.\tGebühr\n".encode("utf-16"), "table"),
        ("a.docx", b"Text. In a row.", "text"),
        ("a.docm", docx(paragraph("Text.")), "word"),
    ],
)
def test_content_decides_where_it_leaves_no_doubt(name: str, data: bytes, kind: str) -> None:
    document = read(name, data)
    assert document.kind == kind
    assert document.title == "a"
    assert "Text." in text_of(document)


def test_an_encrypted_office_file_is_named_as_such() -> None:
    package = "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(errors.FileEncrypted):
        read("a.docx", COMPOUND + bytes(600) + package)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.pptx", "a.odt"])
def test_another_zip_is_not_taken_for_a_document(name: str) -> None:
    with pytest.raises(errors.FileBroken):
        read(name, packed({"readme.txt": "Text."}))


@pytest.mark.parametrize("name", ["a.wpd", "a.pages"])
def test_known_formats_that_cannot_be_read_say_what_to_do(name: str) -> None:
    with pytest.raises(errors.FileUnsupported, match="save a copy as DOCX"):
        read(name, b"x")


def test_a_doc_of_another_program_says_what_to_do() -> None:
    with pytest.raises(errors.FileUnsupported, match="save a copy as DOCX"):
        read("a.doc", b"\x2a\x00\x01" * 200)


def notebook(*cells: dict[str, object], version: int = 4) -> bytes:
    book = {"cells": cells} if version == 4 else {"worksheets": [{"cells": cells}]}
    return json.dumps({**book, "nbformat": version}).encode()


def test_notebooks_give_text_code_and_printed_results_without_pictures() -> None:
    data = notebook(
        {"cell_type": "markdown", "source": ["# Boats\n", "All of them."]},
        {
            "cell_type": "code",
            "source": "show(fleet)",
            "outputs": [
                {"output_type": "stream", "text": ["4 boats\n"]},
                {"output_type": "display_data", "data": {"image/png": "iVBORw0K"}},
                {"output_type": "error", "ename": "KeyError", "evalue": "'swan'"},
            ],
        },
    )
    document = read("a.ipynb", data)
    assert (document.kind, document.title) == ("notebook", "Boats")
    assert text_of(document).split("\n\n") == [
        "# Boats\nAll of them.",
        "show(fleet)",
        "4 boats",
        "KeyError: 'swan'",
    ]
    old = notebook({"cell_type": "code", "input": "x = 1", "outputs": [{"text": "1"}]}, version=3)
    assert text_of(read("a.ipynb", old)) == "x = 1\n\n1"


@pytest.mark.parametrize("data", [b'{"cells": [', b"[1]", b"[" * 100_000])
def test_a_broken_notebook_is_refused(data: bytes) -> None:
    with pytest.raises(errors.FileBroken):
        read("a.ipynb", data)


def test_json_on_one_line_becomes_readable_and_stays_exact() -> None:
    rows = [{"name": "caf\u00e9 \U0001f600", "n": 1.10, "quote": 'a "b" \\u'}] * 2000
    text = json.dumps(rows, separators=(",", ":")).replace("1.1", "1.10")
    document = read("a.json", text.encode())
    lines = text_of(document).split("\n")
    assert max(map(len, lines)) < 100
    assert lines[2:4] == ['  "name": "café 😀",', '  "n": 1.10,']
    assert json.loads("\n".join(page.text for page in document.pages)) == rows


def test_cut_json_and_minified_code_are_divided_too() -> None:
    cut = json.dumps([{"a": 1, "b": "x"}] * 2000, separators=(",", ":"))[:-5]
    code = "function f(){var a=1;return a}" * 500
    tags = "<a>" + "<b>one</b>" * 1000 + "</a>"
    for name, data in (("a.json", cut), ("a.js", code), ("a.xml", tags)):
        text = text_of(read(name, data.encode()))
        assert max(map(len, text.split("\n"))) < 100
        assert text.replace("\n", "") == data


def test_xml_is_read_in_the_encoding_that_it_declares() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-15"?>\n<a>5 €</a>'.encode("iso-8859-15")
    assert "<a>5 €</a>" in text_of(read("a.xml", data))


def test_broken_rtf_and_very_old_workbooks_are_refused_with_a_reason() -> None:
    with pytest.raises(errors.FileUnsupported, match="save a copy as XLSX"):
        read("a.xls", b"\x09\x02\x06\x00\x00\x00\x10\x00" * 20)
    with pytest.raises(errors.FileError):
        read("a.rtf", rb"{\rtf1\ansi\ansicpg{\fonttbl{\f0\fcharset}}\uc\u \'zz}")


@pytest.mark.parametrize("before", [b"\r\n", b"\xef\xbb\xbf", b" \n"])
@pytest.mark.parametrize("name", ["a.rtf", "a.doc", "a.txt"])
def test_rtf_may_begin_behind_a_mark_or_a_line_end(name: str, before: bytes) -> None:
    assert text_of(read(name, before + RTF)) == "Text."


def test_boxes_and_rare_characters_of_rtf_are_read() -> None:
    inside = rb"\shpleft9{\sp{\sn name}{\sv 7}}{\shptxt \pard Box.\par}"
    box = rb"{\shp{\*\shpinst%b}{\shprslt Copy.}}" % inside
    lines = text_of(read("a.rtf", rb"{\rtf1\ansi Text.%b After \u-10179?\u-8704?.\par}" % box))
    assert [line.strip() for line in lines.split("\n") if line] == [
        "Text.", "Box.", "After \U0001f600.",
    ]  # fmt: skip

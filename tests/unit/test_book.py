import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import errors
from assistant.parsing import Limits, parse
from assistant.records import Document
from assistant.settings import Settings

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
NAV = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    '<nav epub:type="toc"><ol><li><a href="one.xhtml">The Harbour</a></li>'
    '<li><a href="two%20b.xhtml">The Sea</a></li></ol></nav>'
    '<nav epub:type="page-list"><a href="one.xhtml#p9">9</a></nav></body></html>'
)
NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>I. The Sea'
    '</text></navLabel><content src="two%20b.xhtml"/></navPoint></navMap></ncx>'
)
MANIFEST = {
    "nav": '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    "ncx": '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    "one": '<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>',
    "two": '<item id="two" href="two%20b.xhtml" media-type="application/xhtml+xml"/>',
}


def package(*manifest: str, spine: str = "two one") -> str:
    items = "".join(MANIFEST[name] for name in manifest)
    order = "".join(f'<itemref idref="{name}"/>' for name in spine.split())
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata>'
        '<title xmlns="http://purl.org/dc/elements/1.1/">A  Voyage</title></metadata>'
        f"<manifest>{items}</manifest><spine toc='ncx'>{order}</spine></package>"
    )


def chapter(text: str) -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{text}</p></body></html>'


FILES = {
    "META-INF/container.xml": CONTAINER,
    "OPS/book.opf": package("nav", "one", "two"),
    "OPS/nav.xhtml": NAV,
    "OPS/one.xhtml": chapter("In the harbour."),
    "OPS/two b.xhtml": chapter("At sea."),
}
Read = Callable[[dict[str, str | bytes]], Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def pack_and_parse(files: dict[str, str | bytes]) -> Document:
        path = tmp_path / "voyage.epub"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
            book.writestr("mimetype", "application/epub+zip")
            for name, data in files.items():
                book.writestr(name, data)
        return parse(path, Limits.of(Settings()))

    return pack_and_parse


def places(document: Document) -> list[tuple[str, str]]:
    return [(page.label, page.text) for page in document.pages]


def test_chapters_stand_in_reading_order_and_bear_their_names(read: Read) -> None:
    document = read(FILES)
    assert (document.kind, document.title) == ("book", "A Voyage")
    assert places(document) == [
        ("chapter The Sea", "At sea."),
        ("chapter The Harbour", "In the harbour."),
    ]


def test_older_books_name_their_chapters_in_another_table(read: Read) -> None:
    older = FILES | {"OPS/book.opf": package("ncx", "one", "two"), "OPS/toc.ncx": NCX}
    assert places(read(older)) == [
        ("chapter I. The Sea", "At sea."),
        ("chapter I. The Sea", "In the harbour."),
    ]


def test_without_contents_chapters_are_counted(read: Read) -> None:
    plain = FILES | {"OPS/book.opf": package("one", "two", spine="one two")}
    assert [page.label for page in read(plain).pages] == ["chapter 1", "chapter 2"]


def test_one_file_with_two_chapters_is_divided_where_the_contents_point(read: Read) -> None:
    text = (
        f'<h1>One</h1><p>{"First words. " * 30}</p><a id="x"></a><h1>Two</h1>'
        f"<p>{'Second words. ' * 30}</p>"
    )
    nav = NAV.replace('href="two%20b.xhtml"', 'href="one.xhtml#x"')
    document = read(FILES | {"OPS/nav.xhtml": nav, "OPS/one.xhtml": chapter(text)})
    assert [page.label for page in document.pages] == [
        "opening pages",
        "chapter The Harbour",
        "chapter The Sea",
    ]
    assert document.pages[1].text.startswith("One")
    assert document.pages[2].text.startswith("Two")
    assert "Second" not in document.pages[1].text


def test_a_missing_chapter_costs_only_itself(read: Read) -> None:
    files = {name: data for name, data in FILES.items() if name != "OPS/one.xhtml"}
    document = read(files)
    assert places(document) == [("chapter The Sea", "At sea.")]
    assert document.note == "chapters that could not be read: one.xhtml"


@pytest.mark.parametrize("lost", ["META-INF/container.xml", "OPS/book.opf", "OPS/nav.xhtml"])
def test_a_book_without_its_lists_is_still_read(read: Read, lost: str) -> None:
    without = {name: data for name, data in FILES.items() if name != lost}
    broken: dict[str, str | bytes] = {**FILES, lost: "<broken"}
    for files in (without, broken):
        text = "\n".join(page.text for page in read(dict(files)).pages)
        assert "In the harbour." in text
        assert "At sea." in text


def test_chapters_in_other_encodings(read: Read) -> None:
    text = '<?xml version="1.0" encoding="windows-1252"?>' + chapter("Größe")
    document = read({**FILES, "OPS/one.xhtml": text.encode("cp1252")})
    assert document.pages[1].text == "Größe"
    document = read({**FILES, "OPS/one.xhtml": chapter("Größe").encode("utf-16")})
    assert document.pages[1].text == "Größe"


def encryption(algorithm: str) -> str:
    return (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        f'<enc:EncryptionMethod Algorithm="{algorithm}"/></enc:EncryptedData></encryption>'
    )


def test_protected_books_are_refused_and_scrambled_fonts_are_not(read: Read) -> None:
    name = "META-INF/encryption.xml"
    assert read({**FILES, name: encryption("http://www.idpf.org/2008/embedding")}).pages
    with pytest.raises(errors.FileEncrypted, match="protected"):
        read({**FILES, name: encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc")})


def test_a_path_that_leads_out_of_the_book_leads_nowhere(read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text(chapter("A secret."))
    opf = package("one", "two").replace("one.xhtml", "../../../secret.xhtml")
    document = read(FILES | {"OPS/book.opf": opf})
    assert [page.text for page in document.pages] == ["At sea."]


def test_an_entity_bomb_is_not_expanded(read: Read) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
            f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(20)
        ) + "]>"
    )  # fmt: skip
    document = read({**FILES, "OPS/one.xhtml": bomb + chapter("Before &u; after")})
    assert sum(len(page.text) for page in document.pages) < 1_000
    with pytest.raises(errors.FileError):
        read({"META-INF/container.xml": bomb + CONTAINER})


def test_what_is_no_book_is_refused(tmp_path: Path) -> None:
    for data in (bytes(range(256)) * 40, b"PK\x03\x04" + b"\0" * 40):
        (tmp_path / "no.epub").write_bytes(data)
        with pytest.raises(errors.FileError):
            parse(tmp_path / "no.epub", Limits.of(Settings()))


def test_a_book_may_hold_characters_of_its_own(read: Read) -> None:
    nav = NAV.replace('href="two%20b.xhtml"', 'href="one.xhtml#x"')
    text = 'Before \ue0007\ue001 after.<a id="x"></a> More.'
    document = read(FILES | {"OPS/nav.xhtml": nav, "OPS/one.xhtml": chapter(text)})
    assert document.note == ""
    assert "after." in document.pages[-1].text
    assert "More." in document.pages[-1].text

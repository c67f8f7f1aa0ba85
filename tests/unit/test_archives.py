"""What comes packed is opened within limits, and only what it holds is given."""

import io
import struct
import zipfile

import pytest

from assistant.errors import FileBroken, FileEncrypted, FileOverLimit
from assistant.parsing.archives import Archive, parse_xml, resolve
from assistant.parsing.source import Limits, Source
from assistant.settings import Settings

LIMITS = Limits.of(Settings(max_unpacked_mb=200, max_members=50))


def packed(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, data in members.items():
            writer.writestr(name, data)
    return buffer.getvalue()


def opened(data: bytes) -> Archive:
    return Archive(Source("a.docx", data, LIMITS))


def with_flag(data: bytes, flag: int) -> bytes:
    """Set a general purpose flag of the only member, in both of its headers."""
    changed = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        changed[data.index(mark) + at] |= flag
    return bytes(changed)


def claiming(data: bytes, size: int) -> bytes:
    """Let the only member claim to unpack to another size, in both of its headers."""
    changed = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", changed, data.index(mark) + at, size)
    return bytes(changed)


def test_members_are_found_however_their_names_are_written() -> None:
    archive = opened(packed({"word/Document.xml": b"<a>text</a>", "/abs.txt": b"1"}))
    assert archive.read("word/document.xml") == archive.read("word\\Document.xml")
    assert "abs.txt" in archive
    assert archive.xml("word/Document.xml").text == "text"


def test_a_reference_never_leads_out_of_the_container() -> None:
    assert resolve("word/document.xml", "media/a.png") == "word/media/a.png"
    assert resolve("ppt/slides/slide1.xml", "../notes/n.xml") == "ppt/notes/n.xml"
    assert resolve("ppt/slides/slide1.xml", "/ppt/notes/n.xml") == "ppt/notes/n.xml"
    assert resolve("a.xml", "../../../../etc/passwd") == "etc/passwd"
    with pytest.raises(FileBroken, match="missing"):
        opened(packed({"../../etc/passwd": b"x"})).read("etc/passwd")


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(FileOverLimit, match="unpacks to 300 MB"):
        opened(claiming(packed({"a": b"x" * 1000}), 300 << 20))
    with pytest.raises(FileOverLimit, match="times its size"):
        opened(packed({"a": bytes(100 << 20)}))


def test_too_many_members_are_refused() -> None:
    with pytest.raises(FileOverLimit, match="51 files"):
        opened(packed({f"{n}": b"" for n in range(51)}))


def test_a_member_that_holds_more_than_it_claims_is_cut_short_and_refused() -> None:
    archive = opened(claiming(packed({"a": bytes(50 << 20)}), 100))
    with pytest.raises(FileBroken):
        archive.read("a")


def test_encrypted_members_and_office_files_are_named_as_such() -> None:
    with pytest.raises(FileEncrypted):
        opened(with_flag(packed({"a": b"secret"}), 1)).read("a")
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    with pytest.raises(FileEncrypted):
        opened(compound + "EncryptedPackage".encode("utf-16-le"))


@pytest.mark.parametrize("data", [b"", b"no zip", b"PK\x03\x04", packed({"a": b"b" * 999})[:60]])
def test_what_is_no_zip_or_cut_off_is_broken(data: bytes) -> None:
    with pytest.raises(FileBroken):
        opened(data)


def test_a_damaged_member_is_broken() -> None:
    data = packed({"a": bytes(range(256)) * 20})
    middle = len(data) // 3
    damaged = data[:middle] + b"\x00\xff\x00\xff" + data[middle + 4 :]
    with pytest.raises(FileBroken, match="'a' in it is damaged"):
        opened(damaged).read("a")


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<!DOCTYPE a [<!ENTITY e0 "lol">{ENTITIES}]><a>&e11;</a>'
FETCH = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'


@pytest.mark.parametrize("xml", [BOMB, FETCH, "<a>" * 300 + "</a>" * 300, "<a>", "", "\x00"])
def test_hostile_and_broken_xml_is_refused(xml: str) -> None:
    with pytest.raises(FileBroken):
        parse_xml(xml.encode())


def test_xml_with_a_doctype_is_no_trap() -> None:
    root = parse_xml(b'<!DOCTYPE a PUBLIC "-//X" "http://example.org/x.dtd"><a>text</a>')
    assert root.text == "text"

import struct
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from PIL import Image

from assistant import errors
from assistant.parsing import Limits, parse
from assistant.parsing.mail.internet_mail import unflow
from assistant.parsing.mail.mail import places
from assistant.parsing.source import Source
from assistant.records import Document, Origin
from assistant.settings import Settings

Read = Callable[..., Document]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def save_and_parse(data: bytes, name: str = "mail.eml", **settings: int) -> Document:
        path = tmp_path / name
        path.write_bytes(data)
        return parse(path, Limits.of(Settings(**settings)))

    return save_and_parse


def message(body: str = "Come on Monday.\n", subject: str = "The boat") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ann Lee <ann@example.org>"
    mail["To"] = "Bob <bob@example.org>"
    mail["Date"] = "Mon, 03 Mar 2025 10:00:00 +0100"
    mail["Subject"] = subject
    mail.set_content(body)
    return mail


def attach(mail: EmailMessage, data: bytes, name: str, kind: str = "application/pdf") -> None:
    main, sub = kind.split("/")
    mail.add_attachment(data, maintype=main, subtype=sub, filename=name)


def test_a_message_is_its_head_and_its_text(read: Read) -> None:
    document = read(message(subject="Größe der Yacht").as_bytes())
    assert (document.kind, document.title) == ("mail", "Größe der Yacht")
    assert document.pages[0].text == (
        "From: Ann Lee <ann@example.org>\nTo: Bob <bob@example.org>\n"
        "Date: Mon, 03 Mar 2025 10:00:00 +0100\nSubject: Größe der Yacht\n\nCome on Monday.\n"
    )


def test_attachments_are_pages_that_name_them(read: Read, tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "offer.pdf"))
    for line in ("First page.", "Second page."):
        canvas.drawString(72, 700, line)
        canvas.showPage()
    canvas.save()
    mail = message()
    attach(mail, (tmp_path / "offer.pdf").read_bytes(), "offer.pdf")
    attach(mail, b"Milk and bread.", "list.txt", "text/plain")
    document = read(mail.as_bytes())
    assert [(page.number, page.label) for page in document.pages] == [
        (1, ""),
        (2, "attachment offer.pdf, page 1"),
        (3, "attachment offer.pdf, page 2"),
        (4, "attachment list.txt"),
    ]
    assert [page.text for page in document.pages[1:]] == [
        "First page.", "Second page.", "Milk and bread.",
    ]  # fmt: skip


def test_what_cannot_be_read_is_noted_and_costs_nothing_else(read: Read) -> None:
    mail = message()
    attach(mail, b"PK\x03\x04", "x.zip", "application/zip")
    attach(mail, b"MZ", "y.exe", "application/octet-stream")
    attach(mail, b"Still here.", "z.txt", "text/plain")
    document = read(mail.as_bytes())
    assert document.note == "2 attachments could not be read: x.zip, y.exe"
    assert [page.text for page in document.pages[1:]] == ["Still here."]


def test_attached_messages_are_followed_with_their_attachments(read: Read) -> None:
    inner = message("The inner text.\n", "Inner")
    attach(inner, b"A list.", "list.txt", "text/plain")
    outer = message()
    outer.add_attachment(inner)
    labels = [page.label for page in read(outer.as_bytes()).pages]
    assert labels == ["", "attachment Inner.eml", "attachment Inner.eml, attachment list.txt"]


def test_messages_nested_deeper_than_the_limit_are_passed_over(read: Read) -> None:
    mail = message("The innermost.\n", "level 0")
    for level in range(1, 5):
        outer = message(f"Level {level}.\n", f"level {level}")
        outer.add_attachment(mail)
        mail = outer
    document = read(mail.as_bytes(), max_nesting=2)
    text = "\n".join(page.text for page in document.pages)
    assert "Level 3" in text
    assert "Level 2" in text
    assert "Level 1" not in text
    assert "level 1.eml" in document.note


def test_endless_nesting_is_refused_or_cut_off_in_one_line(read: Read) -> None:
    boundary = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)
    )
    try:
        document = read(b"Subject: deep\n" + boundary + b"\nthe end\n")
        assert document.title == "deep"
    except errors.FileOverLimit as error:
        assert "nested too deeply" in str(error)


def test_the_plain_alternative_is_taken_unless_it_says_nothing(read: Read) -> None:
    mail = message("The plain text of the letter.\n")
    mail.add_alternative("<p>The <b>rich</b> text of the letter.</p>", subtype="html")
    assert "rich" not in read(mail.as_bytes()).pages[0].text
    mail = message("See the HTML.\n")
    mail.add_alternative("<p>The rich text of the letter.</p>" * 9, subtype="html")
    text = read(mail.as_bytes()).pages[0].text
    assert "rich text" in text
    assert "See the HTML" not in text
    assert "<p>" not in text


@pytest.mark.parametrize(
    ("declared", "actual", "text"),
    [
        ("iso-8859-1", "iso-8859-1", "Gebühr für Gäste"),
        ("us-ascii", "utf-8", "Gebühr für Gäste"),
        ("utf-8", "cp1252", "Die Gebühr für Gäste beträgt fünf Euro im Jahr, natürlich. " * 5),
        ("x-unknown", "utf-8", "Gebühr für Gäste"),
        ("iso-2022-jp", "iso-2022-jp", "会議は月曜日です"),
        ("koi8-r", "koi8-r", "Встреча в понедельник"),
    ],
)
def test_charsets_that_are_lied_about(read: Read, declared: str, actual: str, text: str) -> None:
    head = f"Subject: x\nContent-Type: text/plain; charset={declared}\n\n".encode()
    assert text.strip() in read(head + text.encode(actual)).pages[0].text


def test_raw_and_broken_headers_are_shown_as_well_as_can_be(read: Read) -> None:
    document = read("Subject: Grüße\nFrom: jörg@example.org\n\nHallo.\n".encode())
    assert document.title == "Grüße"
    document = read(b"From: <<<>@@;:,\nTo: =?utf-8?b?//?= <x\nSubject: =?x?q?=\n\nHallo.\n")
    assert "Hallo." in document.pages[0].text


def test_flowed_text_is_joined_by_paragraph() -> None:
    assert unflow("One \nparagraph.\n\n> quoted \n> text\n-- \nAnn") == (
        "One paragraph.\n\n> quoted text\n-- \nAnn"
    )


def test_a_scan_in_a_mail_waits_to_be_recognised_and_can_be_found(
    read: Read, tmp_path: Path
) -> None:
    Image.new("L", (400, 300), 255).save(tmp_path / "scan.png")
    mail = message()
    attach(mail, (tmp_path / "scan.png").read_bytes(), "scan.png", "image/png")
    document = read(mail.as_bytes())
    page = document.pages[1]
    assert (page.origin, page.label) == (Origin.SCAN, "attachment scan.png")
    found, number = places(
        Source("mail.eml", mail.as_bytes(), Limits.of(Settings()))
    )[page.number - 1]  # fmt: skip
    assert (found.name, number) == ("scan.png", 1)


def test_logos_in_signatures_are_no_attachments(read: Read, tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / "logo.png")
    mail = message()
    mail.add_alternative('<p>Regards <img src="cid:logo"></p>', subtype="html")
    html = mail.get_payload()[1]
    html.add_related((tmp_path / "logo.png").read_bytes(), "image", "png", cid="<logo>")
    assert len(read(mail.as_bytes()).pages) == 1


def test_names_of_attachments_cannot_pose_as_paths(read: Read) -> None:
    mail = message()
    attach(mail, b"Text.", "../../home/x.txt", "text/plain")
    assert read(mail.as_bytes()).pages[1].label == "attachment x.txt"


def outlook_file(properties: dict[str, str]) -> bytes:
    """Build the smallest compound file with these streams in its root (512-byte sectors)."""
    streams = {"__properties_version1.0": struct.pack("<32x") + b"\0" * 16}
    streams |= {
        f"__substg1.0_{name}": text.encode("utf-16-le") for name, text in properties.items()
    }
    sectors: list[bytes] = []
    chains: list[int] = []

    def add(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[at : at + 512].ljust(512, b"\0") for at in range(0, len(data), 512)]
        sectors.extend(pieces)
        chains.extend([*range(first + 1, first + len(pieces)), 0xFFFFFFFE])
        return first

    padded = {name: data.ljust(4096, b"\0") for name, data in streams.items()}
    entries = [("Root Entry", 5, 0xFFFFFFFE, 0)]
    entries += [(name, 2, add(data), len(data)) for name, data in padded.items()]
    directory = b""
    for at, (name, kind, first, size) in enumerate(entries):
        encoded = name.encode("utf-16-le")
        sibling = at + 1 if 0 < at < len(entries) - 1 else 0xFFFFFFFF
        child = 1 if at == 0 else 0xFFFFFFFF
        directory += struct.pack(
            "<64sHBBIII36xIQ",
            *(encoded, len(encoded) + 2, kind, 1, 0xFFFFFFFF, sibling, child, first, size),
        )
    directory_at = add(directory)
    table_at = len(sectors)
    chains.append(0xFFFFFFFD)
    table = struct.pack(f"<{len(chains)}I", *chains).ljust(512, b"\xff")
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII436s",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6),
        *(0, 1, directory_at, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0),
        struct.pack("<I", table_at).ljust(436, b"\xff"),
    )
    return head + b"".join(sectors) + table


def test_outlook_mail_is_read_like_any_other(read: Read) -> None:
    head = {"0037001F": "The boat", "0C1A001F": "Ann Lee", "0E04001F": "Bob"}
    data = outlook_file(head | {"1000001F": "Come.\r\nSoon."})
    document = read(data, "mail.msg")
    assert document.title == "The boat"
    assert document.pages[0].text == "From: Ann Lee\nTo: Bob\nSubject: The boat\n\nCome.\nSoon."


@pytest.mark.parametrize("kept", [100, 600, 3_000])
def test_an_outlook_mail_cut_off_half_way_is_refused_in_one_line(read: Read, kept: int) -> None:
    data = outlook_file({"0037001F": "The boat", "1000001F": "Come."})
    with pytest.raises(errors.FileError) as caught:
        read(data[:kept], "mail.msg")
    assert "\n" not in str(caught.value)


def test_an_encrypted_message_says_so(read: Read) -> None:
    data = (
        b"Subject: secret\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n"
        b"Content-Transfer-Encoding: base64\n\nMIIB\n"
    )
    document = read(data)
    assert document.note == "its text is encrypted"
    assert document.title == "secret"


def test_an_empty_mail_is_refused(read: Read) -> None:
    with pytest.raises(errors.FileEmpty):
        read(b" \n")


def test_an_attached_message_that_only_claims_to_be_base64_costs_nothing(tmp_path: Path) -> None:
    mail = (
        b"Subject: Keys\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nThe key is by the door.\n"
        b"--b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
        b"caf\xe9 is no base64\n--b--\n"
    )
    path = tmp_path / "a.eml"
    path.write_bytes(mail)
    assert "The key is by the door." in parse(path, Limits.of(Settings())).pages[0].text


PARTS = b"Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"


def parts(*given: bytes, head: bytes = PARTS) -> bytes:
    return head + b"".join(b"--b\n%s\n" % part for part in given) + b"--b--\n"


@pytest.mark.parametrize(
    "odd",
    [
        b"Content-Type: text/plain; charset=idna\n\nodd \xe9\n",
        b"Content-Type: text/plain; charset=undefined\n\nodd \xe9\n",
        b'Content-Type: text/plain; charset="iso-2022\0"\n\nodd\n',
        b"Content-Type: text/plain; name*\n\nodd\n",
        b"Content-Type: text/plain; charset*=idna''x\n\nodd\n",
    ],
)
def test_an_odd_part_costs_neither_the_mail_nor_itself(read: Read, odd: bytes) -> None:
    text = read(parts(b"Content-Type: text/plain\n\nBefore.\n", odd)).pages[0].text
    assert "Before." in text
    assert "odd" in text


def test_an_attachment_that_its_parser_fails_on_costs_only_itself(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(source: Source) -> Document:
        raise ZeroDivisionError

    monkeypatch.setattr("assistant.parsing.tables.read", fail)
    mail = message()
    attach(mail, b"a,b", "a.csv", "text/csv")
    document = read(mail.as_bytes())
    assert "Come on Monday." in document.pages[0].text
    assert document.note == "an attachment could not be read: a.csv"


def test_a_body_that_cannot_be_laid_out_keeps_its_words(read: Read) -> None:
    html = b"<p>top</p>" + b"<div>" * 3_000 + b"deep"
    document = read(b"Subject: x\nContent-Type: text/html\n\n" + html)
    assert document.pages[0].text.split() == ["Subject:", "x", "top", "deep"]
    assert "without the layout" in document.note
    outlook = read(outlook_file({"0037001F": "x", "1013001F": html.decode()}), "a.msg")
    assert outlook.pages[0].text.split() == ["Subject:", "x", "top", "deep"]
    assert "without the layout" in outlook.note


def test_a_picture_that_the_text_does_not_show_is_an_attachment(read: Read, tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / "a.png")
    picture = (tmp_path / "a.png").read_bytes()
    mail = message()
    mail.add_attachment(picture, "image", "png", filename="a.png", cid="<a>")
    assert [page.label for page in read(mail.as_bytes()).pages] == ["", "attachment a.png"]
    mail = message()
    mail.add_related(picture, "image", "png", cid="<a>")
    assert len(read(mail.as_bytes()).pages) == 2


def test_reports_of_mail_servers_and_odd_texts_are_part_of_the_text(read: Read) -> None:
    document = read(
        parts(
            b"Content-Type: text/plain\n\nNot delivered.\n",
            b"Content-Type: message/delivery-status\n\nA-Agent: dns; mx\n\nStatus: 5.1.1\n",
            b"Content-Type: text/rfc822-headers\n\nSubject: Boat\n",
            b"Content-Type: text/x-patch\n\n+added\n",
            b"Content-Type: text/x-amp-html\n\n<p>copy</p>\n",
            b"Content-Type: text/css\n\np { color: copy }\n",
        )
    )
    text = document.pages[0].text
    for piece in ("Not delivered.", "dns; mx", "Status: 5.1.1", "Subject: Boat", "+added"):
        assert piece in text
    assert "copy" not in text
    assert document.note == ""


def test_parts_divided_otherwise_than_the_head_says_are_read(read: Read) -> None:
    wrong = PARTS.replace(b"boundary=b", b"boundary=other")
    part = b"Content-Type: text/plain; charset=utf-8\n\nCome on Monday.\n"
    text = read(parts(part, head=wrong)).pages[0].text
    assert "Come on Monday." in text
    assert "Content-Type" not in text
    assert "Monday" in read(wrong + b"Come on Monday.\n").pages[0].text


def test_the_charset_of_an_attached_text_is_kept(read: Read) -> None:
    head = b"Content-Type: text/plain; charset=koi8-r\nContent-Disposition: attachment; filename="
    data = parts(
        b"Content-Type: text/plain\n\nSee.\n",
        head + b"a.txt\n\n" + "Да".encode("koi8-r") + b"\n",
        head + b"a.log2\n\nodd ending\n",
    )
    texts = [page.text.strip() for page in read(data).pages]
    assert texts[1:] == ["Да", "odd ending"]


def test_a_text_inside_a_signature_is_not_called_encrypted(read: Read) -> None:
    data = (
        b"Subject: x\nContent-Type: application/pkcs7-mime; smime-type=signed-data\n"
        b"Content-Transfer-Encoding: base64\n\nMIIB\n"
    )
    assert read(data).note == "its text lies in a signature that cannot be opened"


def test_raw_headers_are_read_in_the_charset_of_the_text(read: Read) -> None:
    head = "Subject: Встреча\nContent-Type: text/plain; charset=koi8-r\n\nДа\n"
    assert read(head.encode("koi8-r")).title == "Встреча"

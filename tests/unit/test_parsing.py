from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from assistant import errors
from assistant.parsing import Limits
from assistant.parsing import parse as parse_within
from assistant.parsing.isolation import Parser
from assistant.parsing.text import MAX_PAGE_CHARACTERS
from assistant.records import Document, Origin
from assistant.settings import Settings
from assistant.wording import unwrap


def parse(path: Path) -> Document:
    return parse_within(path, Limits.of(Settings()))


def make_pdf(path: Path, *pages: str, title: str = "") -> Path:
    canvas = Canvas(str(path))
    if title:
        canvas.setTitle(title)
    for page in pages:
        for number, line in enumerate(page.splitlines()):
            canvas.drawString(72, 760 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return path


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    text = "Die Gebühr für Mitglieder beträgt fünf Euro im Jahr, für Gäste zehn. " * 5
    document = parse(write(tmp_path / "fees.txt", text.encode(encoding)))
    assert document.pages[0].text == text


def test_a_few_damaged_bytes_do_not_garble_the_rest(tmp_path: Path) -> None:
    text = "Die Gebühr für Gäste beträgt zehn Euro, für Mitglieder fünf. " * 20
    data = text.encode().replace(b"zehn", b"z\xff\xfehn", 1)
    read = parse(write(tmp_path / "fees.txt", data)).pages[0].text
    assert read == text.replace("zehn", "z\ufffd\ufffdhn", 1)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Styrelsen beslutade på mötet i går att höja årsavgiften från nästa år."),
        ("cp1252", "Não há cobrança de taxa de manutenção. Obrigado, João, até amanhã."),
        ("cp1252", "Où est le dossier ? Très cordialement, Hélène Lefèvre, à l'école."),
        ("cp1252", "Això no és cap problema perquè la reunió es farà demà."),
        ("cp1252", "It’s fine, and we don’t mind: the £250.00 at 2½ % a month, for 12 m²."),
        ("cp1250", "Zasíláme vám vyúčtování za dodávku elektřiny. Příští schůze je v úterý."),
        ("cp1250", "Przesyłamy umowę najmu. Prosimy o wpłatę do końca miesiąca. Dziękujemy."),
        ("cp1250", "Kérjük, hogy a hónap végéig fizesse be. A következő gyűlés kedden lesz."),
        ("cp1254", "Depozitoyu ay sonuna kadar ödemenizi rica ederiz. Teşekkür, iyi günler."),
        ("cp1257", "Siunčiame nuomos sutartį. Prašome sumokėti. Ačiū, gražios dienos."),
        ("cp1251", "Направляем вам договор аренды квартиры. Просим внести залог."),
        ("gb18030", "The contract was signed: 请在月底前付款。谢谢。"),
    ],
)
def test_a_short_text_says_by_its_letters_how_it_was_written(
    tmp_path: Path, encoding: str, text: str
) -> None:
    assert parse(write(tmp_path / "a.txt", text.encode(encoding))).pages[0].text == text
    page = f"<title>x</title><p>{text}</p>".encode(encoding)
    assert parse(write(tmp_path / "a.html", page)).pages[0].text == text


def test_letters_far_behind_the_beginning_say_how_a_text_was_written(tmp_path: Path) -> None:
    text = "plain line of a log\n" * 15_000 + "Müller: Größe übermäßig\n"
    assert (
        parse(write(tmp_path / "a.log.txt", text.encode("cp1252")))
        .pages[-1]
        .text.endswith("Müller: Größe übermäßig\n")
    )


@pytest.mark.parametrize(
    ("declared", "meant", "text"),
    [
        ("iso-8859-1", "cp1252", "“5 €” – ’"),
        ("iso-8859-9", "cp1254", "“İğ”"),
        ("shift_jis", "cp932", "①髙"),
        ("gb2312", "gb18030", "请镕"),
        ("ks_c_5601-1987", "cp949", "똠방"),
        ("tis-620", "cp874", "“ไทย”"),
        ("idna", "cp1252", "für Gäste, é"),
    ],
)
def test_a_declared_charset_is_the_larger_one_that_browsers_read(
    tmp_path: Path, declared: str, meant: str, text: str
) -> None:
    page = f'<meta charset="{declared}"><p>{text}</p>'.encode(meant)
    assert parse(write(tmp_path / "a.html", page)).pages[0].text == text


def test_form_feeds_divide_a_text_into_pages(tmp_path: Path) -> None:
    document = parse(write(tmp_path / "rfc.txt", b"one\fTwo\r\nlines\f\n"))
    assert [(p.number, p.text) for p in document.pages] == [(1, "one"), (2, "Two\nlines")]


def test_a_long_text_is_divided_at_line_ends(tmp_path: Path) -> None:
    text = "A line of words.\n" * 20_000
    document = parse(write(tmp_path / "long.txt", text.encode()))
    assert "".join(page.text for page in document.pages) == text
    assert all(len(page.text) <= MAX_PAGE_CHARACTERS for page in document.pages)
    assert all(page.text.endswith("\n") for page in document.pages)


def test_markdown_takes_its_title_from_the_first_heading(tmp_path: Path) -> None:
    document = parse(write(tmp_path / "note.md", b"intro\n\n# The garden #\n\nText."))
    assert (document.kind, document.title) == ("markdown", "The garden")


def test_html_gives_its_text_and_nothing_of_its_scripts(tmp_path: Path) -> None:
    source = (
        b"<html><head><title> A  page </title><script>steal()</script><style>p{}</style></head>"
        b"<body><p>First.</p><table><tr><td>Boat</td><td>12</td></tr></table></body></html>"
    )
    document = parse(write(tmp_path / "page.html", source))
    assert document.title == "A page"
    assert "First." in document.pages[0].text
    assert "Boat" in document.pages[0].text
    assert "steal" not in document.pages[0].text


def test_html_in_a_declared_encoding(tmp_path: Path) -> None:
    source = '<meta charset="iso-8859-15"><p>Prix : 5 €</p>'.encode("iso-8859-15")
    assert "5 €" in parse(write(tmp_path / "prix.html", source)).pages[0].text


def nested(depth: int) -> bytes:
    return b"<p>top</p>" + b"<div>" * depth + b"deep" + b"</div>" * depth + b"<p>end</p>"


def test_deep_html_is_read_to_its_end_or_refused(tmp_path: Path) -> None:
    text = parse(write(tmp_path / "deep.html", nested(300))).pages[0].text
    assert text.split() == ["top", "deep", "end"]
    with pytest.raises(errors.FileBroken, match="nested too deeply"):
        parse(write(tmp_path / "deeper.html", nested(3_000)))


def test_long_runs_of_spaces_cost_no_time(tmp_path: Path) -> None:
    source = b"<pre>a" + b" " * 90_000 + b"b</pre>"
    assert parse(write(tmp_path / "wide.html", source)).pages[0].text.split() == ["a", "b"]
    text = "a" + " " * 200_000 + "b"
    assert len(unwrap(text)) == len(text)


def test_pdf_gives_pages_labels_and_title(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", "The first page.", "The second\npage.", title="Handbook")
    writer = pypdf.PdfWriter(clone_from=path)
    writer.set_page_label(0, 0, style="/r")
    writer.set_page_label(1, 1, style="/D", start=1)
    writer.write(path)
    document = parse(path)
    assert document.title == "Handbook"
    assert [(page.number, page.label) for page in document.pages] == [(1, "i"), (2, "1")]
    assert "first page" in document.pages[0].text


def pdf_writer(path: Path, *pages: str) -> pypdf.PdfWriter:
    return pypdf.PdfWriter(clone_from=make_pdf(path, *pages))


def test_pages_that_are_pictures_wait_to_be_recognised_and_blank_ones_do_not(
    tmp_path: Path,
) -> None:
    canvas = Canvas(str(tmp_path / "mixed.pdf"))
    scan = Image.new("L", (200, 280), 200)
    canvas.drawString(72, 700, "A page of real text, of which there is enough to be read.")
    canvas.showPage()
    canvas.drawInlineImage(scan, 0, 0, *canvas._pagesize)
    canvas.showPage()
    canvas.drawInlineImage(scan, 0, 0, *canvas._pagesize)
    canvas.drawString(72, 20, "Downloaded by a member of the library on a Monday.")
    canvas.showPage()
    canvas.line(0, 100, 500, 100)
    canvas.showPage()
    canvas.save()
    document = parse(tmp_path / "mixed.pdf")
    assert [page.origin for page in document.pages] == [
        Origin.TEXT, Origin.SCAN, Origin.SCAN, Origin.TEXT,
    ]  # fmt: skip
    assert "Downloaded by" in document.pages[2].text


def test_text_that_no_eye_can_read_waits_to_be_recognised(tmp_path: Path) -> None:
    document = parse(make_pdf(tmp_path / "a.pdf", "(cid:12)(cid:45)(cid:7)(cid:99)"))
    assert document.pages[0].origin is Origin.SCAN
    assert document.pages[0].quality < 0.5


def test_more_pages_than_the_limit_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", *["Text."] * 12)
    with pytest.raises(errors.FileOverLimit, match="12 pages, the limit is 10"):
        parse_within(path, Limits.of(Settings(max_pages=10)))


def test_a_pdf_that_everybody_may_open_is_read(tmp_path: Path) -> None:
    writer = pdf_writer(tmp_path / "a.pdf", "For everybody.")
    writer.encrypt("", owner_password="owner", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    assert parse(tmp_path / "a.pdf").pages[0].text == "For everybody."


def test_what_people_filled_in_and_remarked_is_read_behind_the_text(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "form.pdf"))
    canvas.drawString(72, 760, "Application")
    canvas.acroForm.textfield(name="name", tooltip="Full name", value="Ann Lee", x=72, y=700)
    canvas.acroForm.textfield(name="empty", x=72, y=600)
    canvas.textAnnotation("Call her back.", Rect=[10, 10, 30, 30])
    canvas.save()
    text = parse(tmp_path / "form.pdf").pages[0].text
    assert text == "Application\n\nFull name: Ann Lee\nCall her back."


def test_files_attached_to_a_pdf_are_noted(tmp_path: Path) -> None:
    writer = pdf_writer(tmp_path / "a.pdf", "See attached.")
    writer.add_attachment("data.csv", b"1,2")
    writer.write(tmp_path / "a.pdf")
    assert parse(tmp_path / "a.pdf").note == "one attached file was passed over"


def test_a_broken_page_costs_only_itself(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", "The first.", "The second.", "The third.")
    writer = pypdf.PdfWriter(clone_from=path)
    broken = writer.pages[1].indirect_reference
    assert broken is not None
    writer._objects[broken.idnum - 1] = pypdf.generic.NumberObject(7)
    writer.write(path)
    document = parse(path)
    assert [page.text for page in document.pages] == ["The first.", "", "The third."]
    assert document.note == "damaged pages: 2"


def test_what_is_left_of_a_pdf_that_was_cut_off_is_read(tmp_path: Path) -> None:
    data = make_pdf(tmp_path / "a.pdf", "The first.", "The second.").read_bytes()
    path = write(tmp_path / "cut.pdf", data[: data.rindex(b"stream\n")])  # in the second page
    document = parse(path)
    assert document.pages[0].text == "The first."
    assert document.note == "the file is cut off or damaged; what is left of it was read"


def test_an_encrypted_pdf_is_named_as_such(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=make_pdf(tmp_path / "a.pdf", "Secret."))
    writer.encrypt("word", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(errors.FileEncrypted):
        parse(tmp_path / "locked.pdf")


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type", errors.FileBroken),
        ("no.pdf", b"hello there", errors.FileBroken),
        ("empty.pdf", b"", errors.FileEmpty),
        ("blank.txt", b" \n\t\n", errors.FileEmpty),
        ("program.txt", bytes(range(256)) * 40, errors.FileNotText),
        ("elf.txt", b"\x7fELF" + b"\x00" * 400 + b"\x90\xe8\xff" * 300, errors.FileNotText),
        ("tags.html", b"<html><body><script>x</script></body></html>", errors.FileWithoutText),
        ("music.mp3", b"ID3", errors.FileUnsupported),
    ],
)  # fmt: skip
def test_bad_files_have_one_clear_line(
    tmp_path: Path, name: str, data: bytes, error: type[errors.FileError]
) -> None:
    with pytest.raises(error) as caught:
        parse(write(tmp_path / name, data))
    assert "\n" not in str(caught.value)


def test_a_pdf_without_text_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(errors.FileWithoutText):
        parse(make_pdf(tmp_path / "scan.pdf", ""))


def test_characters_that_no_database_takes_are_replaced_one_for_one(tmp_path: Path) -> None:
    text = "word " * 300 + "\x00 end"
    page = parse(write(tmp_path / "nul.txt", text.encode())).pages[0]
    assert len(page.text) == len(text)
    assert "\x00" not in page.text


def test_the_worker_answers_like_the_parser(tmp_path: Path, parser: Parser) -> None:
    path = write(tmp_path / "a.txt", b"Some text.")
    assert parser.parse(str(path)) == parse(path)
    with pytest.raises(errors.FileEmpty):
        parser.parse(str(write(tmp_path / "b.txt", b"")))


def test_a_file_that_hangs_the_worker_is_given_up_and_the_next_goes_on(tmp_path: Path) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("needs a pipe that never delivers")
    os.mkfifo(tmp_path / "never.txt")
    parser = Parser(Settings(parse_seconds=1))
    try:
        with pytest.raises(errors.ParserTimedOut):
            parser.parse(str(tmp_path / "never.txt"))
        assert parser.parse(str(write(tmp_path / "a.txt", b"Text."))).pages[0].text == "Text."
    finally:
        parser.close()


def test_reading_can_be_ended_from_another_thread(tmp_path: Path) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("needs a pipe that never delivers")
    os.mkfifo(tmp_path / "never.txt")
    parser = Parser(Settings(parse_seconds=60))
    with ThreadPoolExecutor(1) as reading:
        result = reading.submit(parser.parse, str(tmp_path / "never.txt"))
        with pytest.raises(TimeoutError):
            result.result(0.5)
        parser.abort()
        with pytest.raises(errors.ParserCrashed):
            result.result(10)


@pytest.mark.skipif("sys.platform != 'linux'")
def test_a_file_that_takes_too_much_memory_is_given_up(tmp_path: Path) -> None:
    parser = Parser(Settings(parse_memory_mb=512))
    try:
        path = tmp_path / "huge.txt"
        with path.open("wb") as file:
            file.truncate(3 << 30)  # sparse: takes no room on the disk
        with pytest.raises(errors.ParserCrashed):
            parser.parse(str(path))
        assert parser.parse(str(write(tmp_path / "a.txt", b"Text."))).pages[0].text == "Text."
    finally:
        parser.close()


def test_a_pdf_that_pdfium_cannot_open_still_gives_its_text(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "a.pdf", "The boats are in the shed.", "The key is by the door.")
    whole = path.read_bytes()
    damaged = whole.replace(b"/Creator (anonymous) ", b"/Creator (anonymous")
    assert damaged != whole
    document = parse(write(path, damaged))
    assert [page.text.strip() for page in document.pages] == [
        "The boats are in the shed.",
        "The key is by the door.",
    ]
    assert "damaged" in document.note


def test_a_pdf_gives_what_people_see_of_its_fields_and_marks(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "form.pdf"))
    canvas.drawString(72, 760, "A form.")
    canvas.acroForm.choice(
        name="country", value="Norway", options=[("Norway", "no"), ("Chile", "cl")], y=600
    )
    canvas.acroForm.textfield(name="secret", value="hunter2", fieldFlags="password", y=500)
    canvas.textAnnotation("Hidden.", Rect=[10, 10, 30, 30])
    canvas.textAnnotation("Wrong word.", Rect=[40, 10, 60, 30])
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=tmp_path / "form.pdf")
    notes = [found.get_object() for found in writer.pages[0]["/Annots"]]  # type: ignore[attr-defined]
    notes[2][pypdf.generic.NameObject("/F")] = pypdf.generic.NumberObject(2)
    notes[3][pypdf.generic.NameObject("/Subtype")] = pypdf.generic.NameObject("/Squiggly")
    writer.write(tmp_path / "form.pdf")
    text = parse(tmp_path / "form.pdf").pages[0].text
    assert text.splitlines() == ["A form.", "", "country: Norway", "Wrong word."]


def test_folded_lines_of_calendars_and_cards_are_joined(tmp_path: Path) -> None:
    data = b"SUMMARY:Gr\xc3\r\n \xbcn and\n\t wide"  # the first fold divides a character
    for name in ("a.ics", "a.vcf"):
        assert parse(write(tmp_path / name, data)).pages[0].text == "SUMMARY:Grün and wide"

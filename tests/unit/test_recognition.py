"""Recognising is slow, so one worker serves all tests and the pages are small."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from office_files import docx, links, pptx, shape
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from assistant import errors
from assistant.parsing import Limits, Source, parse
from assistant.parsing.pictures.reading_order import Piece, set_text
from assistant.parsing.pictures.recognition import Recogniser
from assistant.parsing.pictures.rendering import picture_of
from assistant.parsing.quality import better, quality_of
from assistant.records import Origin, Page, readable
from assistant.settings import Settings

LINES = ["The ferry leaves the harbour at seven.", "Tickets cost twelve euros.", "No dogs."]
LIMITS = Limits.of(Settings())


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    recogniser = Recogniser(Settings(parse_seconds=100))
    yield recogniser
    recogniser.close()


def picture(lines: list[str], dots: int = 150, size: tuple[int, int] = (380, 200)) -> Image.Image:
    """Typeset lines and scan them, `dots` an inch; `size` in points."""
    canvas = Canvas(BytesIO(), pagesize=size)
    canvas.setFont("Times-Roman", 14)
    for n, line in enumerate(lines):
        canvas.drawString(30, size[1] - 40 - 24 * n, line)
    pdf = pypdfium2.PdfDocument(canvas.getpdfdata())
    scanned: Image.Image = pdf[0].render(scale=dots / 72).to_pil().convert("L")
    return scanned


def test_a_scanned_page_of_a_pdf_is_recognised_with_its_places(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    picture(LINES).save(path, "PDF", resolution=150)
    document = parse(path, LIMITS)
    assert [(page.origin, page.text) for page in document.pages] == [(Origin.SCAN, "")]
    page = recogniser.recognise(str(path), 1)
    assert page.origin is Origin.OCR
    assert page.text.splitlines() == LINES
    assert [page.text[box.start : box.end] for box in page.boxes] == LINES
    first, second, third = page.boxes
    assert 0 < first.left < 0.15 < first.right < 0.9
    assert (
        0 < first.top < first.bottom <= second.top < second.bottom <= third.top < third.bottom < 1
    )
    assert page.quality > 0.8


@pytest.mark.parametrize("degrees", [90, 180, 270, 5])
def test_a_page_on_its_side_or_head_reads_the_same(
    recogniser: Recogniser, tmp_path: Path, degrees: int
) -> None:
    path = tmp_path / "turned.png"
    picture(LINES).rotate(degrees, expand=True, fillcolor=255).save(path)
    page = recogniser.recognise(str(path), 1)
    assert page.text.splitlines() == LINES
    box = page.boxes[0]
    wide = box.right - box.left > box.bottom - box.top
    assert wide == (degrees in (180, 5))
    if degrees == 180:
        assert box.top > 0.5


def test_every_frame_of_a_tiff_is_a_page(recogniser: Recogniser, tmp_path: Path) -> None:
    path = tmp_path / "fax.tiff"
    first, *rest = [picture([line]) for line in LINES]
    first.save(path, save_all=True, append_images=rest)
    document = parse(path, LIMITS)
    assert [(p.number, p.label, p.origin) for p in document.pages] == [
        (n, str(n), Origin.SCAN) for n in (1, 2, 3)
    ]
    assert recogniser.recognise(str(path), 2).text == LINES[1]


def test_the_camera_knows_which_way_is_up(recogniser: Recogniser, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned by a quarter
    picture(LINES).rotate(90, expand=True).save(path, exif=exif)
    page = recogniser.recognise(str(path), 1)
    assert page.text.splitlines() == LINES
    assert page.boxes[0].top < 0.3


def test_text_on_a_transparent_ground_is_recognised(recogniser: Recogniser, tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    ink = picture(LINES)
    black = Image.new("L", ink.size, 0)
    Image.merge("LA", (black, ink.point(lambda value: 255 - value))).save(path)
    assert recogniser.recognise(str(path), 1).text.splitlines() == LINES


def test_a_long_page_is_recognised_in_parts(recogniser: Recogniser, tmp_path: Path) -> None:
    path = tmp_path / "long.png"
    page = picture(LINES)
    tall = Image.new("L", (page.width, page.height * 9), 255)
    for n in range(9):
        tall.paste(page, (0, n * page.height))
    tall.save(path)
    recognised = recogniser.recognise(str(path), 1)
    assert [line for line in recognised.text.splitlines() if line] == LINES * 9
    assert recognised.boxes[-1].bottom > 0.9


def stripes(kind: str) -> bytes:
    """Return a large picture, its left half black and its right half white, as PNG."""
    size, right = (2_400, 2_000), (1_200, 0, 2_400, 2_000)
    saved = BytesIO()
    if kind == "deep":
        deep = Image.new("I;16", size, 1_000)
        deep.paste(30_000, right)
        deep.save(saved, "PNG")
    else:
        clear = Image.new("P", size, 0)
        clear.putpalette([0, 0, 0, 200, 0, 0])
        clear.paste(1, right)
        clear.save(saved, "PNG", transparency=1)
    return saved.getvalue()


@pytest.mark.parametrize("kind", ["deep", "palette"])
def test_large_pictures_are_made_smaller_whatever_their_pixels_are(kind: str) -> None:
    shown = picture_of(Source("a.png", stripes(kind), LIMITS), 1)
    assert shown.width < 2_400
    middle = shown.height // 2
    assert max(shown.getpixel((shown.width // 4, middle))) < 20
    assert min(shown.getpixel((shown.width * 3 // 4, middle))) > 235


@pytest.mark.parametrize("size", [(1, 1), (6_000, 5), (5, 6_000), (300, 300)])
def test_a_picture_without_text_is_an_empty_page(
    recogniser: Recogniser, tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "blank.png"
    Image.new("RGB", size, "white").save(path)
    page = recogniser.recognise(str(path), 1)
    assert (page.text, page.boxes) == ("", ())


def test_a_scan_attached_to_a_mail_is_recognised(recogniser: Recogniser, tmp_path: Path) -> None:
    from email.message import EmailMessage

    picture(LINES).save(tmp_path / "scan.pdf", "PDF", resolution=150)
    mail = EmailMessage()
    mail["Subject"] = "See attached"
    mail.set_content("Here.")
    data = (tmp_path / "scan.pdf").read_bytes()
    mail.add_attachment(data, maintype="application", subtype="pdf", filename="scan.pdf")
    path = tmp_path / "mail.eml"
    path.write_bytes(mail.as_bytes())
    number = next(p.number for p in parse(path, LIMITS).pages if p.origin is Origin.SCAN)
    assert recogniser.recognise(str(path), number).text.splitlines() == LINES


def test_a_gigantic_picture_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    Image.new("1", (9_000, 9_000)).save(path)
    with pytest.raises(errors.FileOverLimit, match="81 megapixels, the limit is 50"):
        parse(path, Limits.of(Settings(max_megapixels=50)))
    with pytest.raises(errors.FileOverLimit):
        recogniser = Recogniser(Settings(max_megapixels=50))
        try:
            recogniser.recognise(str(path), 1)
        finally:
            recogniser.close()


def test_a_gigantic_page_is_drawn_no_larger_than_is_of_use(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    path = tmp_path / "poster.pdf"
    canvas = Canvas(str(path), pagesize=(14_400, 14_400))
    canvas.setFont("Times-Roman", 900)
    canvas.drawString(300, 7_000, "Grand opening")
    canvas.save()
    assert recogniser.recognise(str(path), 1).text == "Grand opening"


@pytest.mark.parametrize("name", ["cut.png", "cut.jpg", "cut.tiff"])
def test_a_damaged_picture_has_one_clear_line(
    recogniser: Recogniser, tmp_path: Path, name: str
) -> None:
    picture(LINES).save(tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) // 2])
    with pytest.raises(errors.FileBroken) as caught:
        parse(tmp_path / name, LIMITS)
        recogniser.recognise(str(tmp_path / name), 1)
    assert "damaged" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_nothing_is_recognised_where_the_person_does_not_want_it(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    picture(LINES).save(path)
    with pytest.raises(errors.FileWithoutText, match="turned off in the settings"):
        parse(path, Limits.of(Settings(ocr=False)))


def test_recognising_can_be_ended_from_another_thread(tmp_path: Path) -> None:
    small, large = tmp_path / "small.png", tmp_path / "large.png"
    picture(LINES[2:]).save(small)
    picture(LINES * 8, size=(380, 700)).save(large)
    recogniser = Recogniser(Settings())
    assert recogniser.recognise(str(small), 1).text == LINES[2]
    with ThreadPoolExecutor(1) as working:
        result = working.submit(recogniser.recognise, str(large), 1)
        with pytest.raises(TimeoutError):
            result.result(0.2)
        recogniser.abort()
        with pytest.raises(errors.ParserCrashed):
            result.result(10)
    assert recogniser.recognise(str(small), 1).text == LINES[2]
    recogniser.close()


def piece(text: str, left: float, top: float, width: float = 0) -> Piece:
    right = left + (width or 8 * len(text))
    return Piece(text, 0.9, left, top, right, top + 12, (left, top, right, top + 12))


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"left column line {n}, full" for n in range(6)]
    right = [f"right column line {n}, full" for n in range(6)]
    pieces = [piece("A heading across both of the columns", 0, 0, 500)]
    pieces += [piece(text, 0, 20 + 15 * n, 230) for n, text in enumerate(left)]
    pieces += [piece(text, 260, 20 + 15 * n, 230) for n, text in enumerate(right)]
    text, boxes = set_text(pieces, 500, 200)
    assert text.split("\n\n") == [
        "A heading across both of the columns\n" + "\n".join(left),
        "\n".join(right),
    ]
    assert [text[box.start : box.end] for box in boxes] == [
        "A heading across both of the columns", *left, *right,
    ]  # fmt: skip


def test_rows_of_a_table_stay_together() -> None:
    rows = [("Item", "Count", "Price"), *[(f"Boat {n}", str(n), f"{n}00") for n in range(6)]]
    pieces = [
        piece(cell, 150 * column, 20 * row)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
    ]
    text, _ = set_text(pieces, 500, 200)
    assert text.splitlines() == ["  ".join(cells) for cells in rows]


def test_words_divided_at_the_end_of_a_line_are_read_whole() -> None:
    text, boxes = set_text([piece("A long har-", 0, 0), piece("bour wall.", 0, 14)], 100, 50)
    assert readable(text) == "A long harbour wall."
    assert [text[box.start : box.end] for box in boxes][1] == "bour wall."


@pytest.mark.parametrize(
    "text",
    [
        "The quick brown fox jumps over the lazy dog.",
        "Größe, façade, naïve, Ærøskøbing, İstanbul, Łódź; NÃO, ÀÂÃ.",
        "会议将于星期一在港口举行。 東京タワー 서울 ภาษาไทย हिन्दी",
        "اجتماع يوم الاثنين في الميناء. הפגישה ביום שני",
        "f(x) = ∑ αᵢ·xᵢ² ≤ ∫ e^(−t) dt, ∀ ε > 0",
        "1 200,50  17 %  −3.2  4,000\n12.5  7  0.003  99",
        "a divided\ufffe\nword",
        "| Name | Price |\n|---|---|\n| Boat | 12 |",
        "def f(a, b): return {a: b**2 for a in c if a != b}",
    ],
)
def test_text_of_any_script_reads_like_text(text: str) -> None:
    assert quality_of(text) > 0.95


@pytest.mark.parametrize(
    "text",
    [
        "\ufffd\ufffd\ufffd of \ufffd\ufffd\ufffd\ufffd the \ufffd\ufffd\ufffd",
        "(cid:12)(cid:45)(cid:7) (cid:99)(cid:3)",
        "/g12/g45/g7 /g99/g3/g21",
        "\ue012\ue013\ue034 \ue056\ue023",
        "\x03\x1e\x11\x05 \x02\x1e\x07\x06",
        "T h e q u i c k b r o w n f o x",
        "GrÃ¶Ã\u009fe Ã¼ber Ã¤lter â€œfÃ¼râ€\u009d",
    ],
)
def test_what_no_eye_can_read_does_not_pass_for_text(text: str) -> None:
    assert quality_of(text) < 0.7


def test_the_better_text_of_a_page_is_kept() -> None:
    read = Page(1, "", "The ferry leaves at seven.", Origin.OCR, quality=0.95)
    garbled = Page(3, "iii", "(cid:1)(cid:2)(cid:3)(cid:4)(cid:5)", Origin.SCAN, quality=0.0)
    assert better(garbled, read) == Page(3, "iii", read.text, Origin.OCR, quality=0.95)
    exact = Page(3, "iii", "The ferry leaves at seven.", Origin.SCAN, quality=1.0)
    assert better(exact, read) is exact
    stamp = Page(3, "iii", "Page 3", Origin.SCAN, quality=1.0)
    assert better(stamp, read).text == read.text
    assert better(stamp, Page(1, "", "", Origin.OCR)) is stamp


def png(lines: list[str]) -> bytes:
    buffer = BytesIO()
    picture(lines).save(buffer, "PNG")
    return buffer.getvalue()


_BLIP = '<a:blip xmlns:a="a" r:embed="r1"/>'


def test_a_slide_that_shows_a_picture_and_no_text_is_recognised(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    extra = {
        "ppt/slides/_rels/slide2.xml.rels": links(image_r1="../media/image1.png"),
        "ppt/media/image1.png": png(LINES),
    }
    path = tmp_path / "a.pptx"
    path.write_bytes(pptx(shape("Welcome"), f"<p:pic>{_BLIP}</p:pic>", extra=extra))
    document = parse(path, LIMITS)
    assert [page.origin for page in document.pages] == [Origin.TEXT, Origin.SCAN]
    assert recogniser.recognise(str(path), 2).text.splitlines() == LINES


def test_a_word_file_of_pictures_alone_is_recognised(
    recogniser: Recogniser, tmp_path: Path
) -> None:
    body = f"<w:p><w:r><w:drawing>{_BLIP}</w:drawing></w:r></w:p>"
    whole = docx(body, links_of_document=links(image_r1="media/image1.png"))
    path = tmp_path / "a.docx"
    path.write_bytes(whole)
    with ZipFile(path, "a") as archive:
        archive.writestr("word/media/image1.png", png(LINES))
    (page,) = parse(path, LIMITS).pages
    assert (page.label, page.origin) == ("picture 1", Origin.SCAN)
    assert recogniser.recognise(str(path), 1).text.splitlines() == LINES

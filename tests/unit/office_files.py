"""Small files of Office and OpenDocument formats, written by hand so that every part is known."""

import io
import zipfile
from collections.abc import Mapping

from assistant.parsing import Limits, Source, parse_source
from assistant.records import Document
from assistant.settings import Settings

LIMITS = Limits.of(Settings())
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_P = f'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="{_R}" {_A}'
_S = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{_R}"'
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "draw", "presentation", "style", "fo", "manifest")
)


def read(name: str, data: bytes) -> Document:
    """Read a file as the library would."""
    return parse_source(Source(name, data, LIMITS))


def text_of(document: Document) -> str:
    """Return the text of all pages."""
    return "\n".join(page.text for page in document.pages)


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """Return a zip container."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, data in members.items():
            writer.writestr(name, data)
    return buffer.getvalue()


def links(**targets: str) -> str:
    """Return a part's links: `kind_id="target"`, as in worksheet_r1="sheet1.xml"."""
    rows = "".join(
        f'<Relationship Id="{key.partition("_")[2]}" Type="{_R}/{key.partition("_")[0]}"'
        f' Target="{target}"/>'
        for key, target in targets.items()
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{rows}</Relationships>'


def docx(body: str, links_of_document: str = "", **parts: str) -> bytes:
    """Return a DOCX with this body; `parts` are further files under word/, by their stem."""
    document = f'<w:document {_W} xmlns:r="{_R}"><w:body>{body}</w:body></w:document>'
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": links(officeDocument_r1="word/document.xml"),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": links_of_document or links(),
    }
    for stem, content in parts.items():
        members[f"word/{stem}.xml"] = f"<w:{stem} {_W}>{content}</w:{stem}>"
    return packed(members)


def paragraph(text: str, inside: str = "", style: str = "") -> str:
    """Return a paragraph of Word's."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r>{inside}<w:t>{text}</w:t></w:r></w:p>"


def word_table(*rows: tuple[str, ...]) -> str:
    """Return a table of Word's."""
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def shape(text: str, kind: str = "body") -> str:
    """Return a shape of a slide's, its paragraphs divided by line ends."""
    lines = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in text.split("\n"))
    place = f'<p:nvSpPr><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
    return f"<p:sp>{place}<p:txBody>{lines}</p:txBody></p:sp>"


def pptx(*slides: str, extra: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a PPTX whose slides hold these shapes; `extra` are further members."""
    numbers = range(1, len(slides) + 1)
    ids = "".join(f'<p:sldId id="{255 + n}" r:id="s{n}"/>' for n in numbers)
    listed = f"<p:presentation {_P}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>"
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": links(officeDocument_r1="ppt/presentation.xml"),
        "ppt/presentation.xml": listed,
        "ppt/_rels/presentation.xml.rels": links(
            **{f"slide_s{n}": f"slides/slide{n}.xml" for n in numbers}
        ),
    }
    for number, shapes in zip(numbers, slides, strict=True):
        tree = f"<p:sld {_P}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
        members[f"ppt/slides/slide{number}.xml"] = tree
    return packed({**members, **(extra or {})})


def notes(text: str) -> str:
    """Return the notes that a speaker wrote on a slide."""
    return f"<p:notes {_P}><p:cSld><p:spTree>{shape(text)}</p:spTree></p:cSld></p:notes>"


def xlsx(*sheets: tuple[str, str], styles: str = "", texts: str = "") -> bytes:
    """Return an XLSX with these named sheets, given as the XML of their rows."""
    numbers = range(1, len(sheets) + 1)
    named = zip(numbers, sheets, strict=True)
    listed = "".join(f'<sheet name="{sheet[0]}" sheetId="{n}" r:id="s{n}"/>' for n, sheet in named)
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": links(officeDocument_r1="xl/workbook.xml"),
        "xl/workbook.xml": f"<workbook {_S}><sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": links(
            styles_r1="styles.xml",
            sharedStrings_r2="strings.xml",
            **{f"worksheet_s{n}": f"worksheets/sheet{n}.xml" for n in numbers},
        ),
        "xl/styles.xml": f"<styleSheet {_S}>{styles}</styleSheet>",
        "xl/strings.xml": f"<sst {_S}>{texts}</sst>",
    }
    for number, (_, rows) in zip(numbers, sheets, strict=True):
        sheet = f"<worksheet {_S}><sheetData>{rows}</sheetData></worksheet>"
        members[f"xl/worksheets/sheet{number}.xml"] = sheet
    return packed(members)


def sheet_row(*cells: str | float, number: int | None = None) -> str:
    """Return a row of a sheet with texts and numbers."""
    at = f' r="{number}"' if number else ""
    shown = (
        f"<c><v>{cell}</v></c>"
        if isinstance(cell, int | float)
        else f'<c t="inlineStr"><is><t>{cell}</t></is></c>'
        for cell in cells
    )
    return f"<row{at}>{''.join(shown)}</row>"


def odf(kind: str, body: str, styles: str = "", manifest: str = "") -> bytes:
    """Return an OpenDocument file: `kind` is text, presentation or spreadsheet."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    )
    members = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": content,
        "META-INF/manifest.xml": f"<manifest:manifest {_ODF}>{manifest}</manifest:manifest>",
    }
    return packed(members)

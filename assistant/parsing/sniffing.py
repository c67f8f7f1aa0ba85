"""What a file is by its content, where its name says otherwise and the content leaves no doubt.

Programs save RTF as .doc, HTML as .xls, and people rename files; they open all the same.
"""

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import PurePath

import msgspec

from ..errors import FileEncrypted
from ..kinds import kind_of
from .archives import is_ole, is_zip
from .office.compound import top_streams
from .office.sheet_xml import is_sheet_xml
from .source import Source

_MAGIC = (
    (b"%PDF-", ".pdf"), (b"\x89PNG\r\n\x1a\n", ".png"), (b"GIF8", ".gif"),
    (b"\xff\xd8\xff", ".jpg"), (b"II*\x00", ".tif"), (b"MM\x00*", ".tif"),
)  # fmt: skip
_STREAMS = {"WordDocument": ".doc", "PowerPoint Document": ".ppt", "Workbook": ".xls",
            "Book": ".xls", "__properties_version1.0": ".msg"}  # fmt: skip
_ALIKE = {
    ".docx": (".docx", ".docm", ".dotx", ".dotm"),
    ".pptx": (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"),
    ".xlsx": (".xlsx", ".xlsm", ".xltx", ".xltm"),
    ".doc": (".doc", ".dot"), ".ppt": (".ppt", ".pps", ".pot"), ".xls": (".xls", ".xlt"),
    ".odt": (".odt", ".ott"), ".odp": (".odp", ".otp"), ".ods": (".ods", ".ots"),
}  # fmt: skip
"""Endings of the same content."""
_FOLDERS = {"word/": ".docx", "ppt/": ".pptx", "xl/": ".xlsx"}
_MIME_TYPES = {
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.oasis.opendocument.presentation": ".odp",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/epub+zip": ".epub",
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?"
    rb"<(?:!doctype\s+)?(?:html|head|body|meta|table|div|style)\b",
    re.IGNORECASE | re.DOTALL,
)
_UNPRINTABLE = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BINARY_KINDS = frozenset({"word", "slides", "sheet", "book", "pdf"})
_SAMPLE_BYTES = 4096
_ZIP_DAMAGE = (zipfile.BadZipFile, OSError, ValueError, IndexError, NotImplementedError,
               RuntimeError, EOFError, zlib.error)  # fmt: skip


def named_truly(source: Source) -> Source:
    """Return the file under a name with the ending that its content has. Raises FileEncrypted."""
    ending = _ending(source)
    if ending is None or source.suffix in _ALIKE.get(ending, (ending,)):
        return source
    return msgspec.structs.replace(source, name=PurePath(source.name).stem + ending)


def _ending(source: Source) -> str | None:
    data = source.data
    kind = kind_of(source.name)
    if is_zip(data):
        return _ending_of_zip(data)
    if is_ole(data):
        return _ending_of_ole(data)
    if kind in ("sheet", "data") and is_sheet_xml(data):
        return ".xls"
    for magic, ending in _MAGIC:
        if data.startswith(magic):
            return source.suffix if kind == kind_of(f"a{ending}") == "image" else ending
    if data[:_SAMPLE_BYTES].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{\\rtf"):
        return ".rtf"
    return _ending_of_text(source) if kind in _BINARY_KINDS else None


def _ending_of_zip(data: bytes) -> str | None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return _MIME_TYPES.get(archive.read("mimetype").decode("ascii", "replace").strip())
    except _ZIP_DAMAGE:
        return None
    if "[Content_Types].xml" not in names:
        return None
    if "xl/workbook.bin" in names:
        return ".xlsb"
    found = {end for folder, end in _FOLDERS.items() if any(n.startswith(folder) for n in names)}
    return found.pop() if len(found) == 1 else None


def _ending_of_ole(data: bytes) -> str | None:
    streams = top_streams(data)
    if "EncryptedPackage" in streams:
        raise FileEncrypted("it needs a password")
    return next((ending for stream, ending in _STREAMS.items() if stream in streams), None)


def _ending_of_text(source: Source) -> str | None:
    start = source.data[:_SAMPLE_BYTES].removeprefix(b"\xef\xbb\xbf")
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = start.decode("utf-16", "ignore").encode()
    if kind_of(source.name) == "pdf" or not start.strip() or _UNPRINTABLE.search(start):
        return None
    if _HTML.match(start):
        return ".html"
    if start.startswith(b"MIME-Version:"):
        return ".eml"  # a web page saved as one file, which has the form of a mail
    return ".csv" if kind_of(source.name) == "sheet" else ".txt"

"""Which kinds of files can be read, by the ending of their names."""

from pathlib import Path

_ENDINGS = {
    "pdf": "pdf",
    "text": "txt text log rst org tex adoc asc nfo srt vtt",
    "markdown": "md markdown mdown mkd",
    "html": "html htm xhtml",
    "word": "docx docm dotx dotm doc dot odt ott rtf",
    "slides": "pptx pptm ppsx ppsm potx potm ppt pps pot odp otp",
    "sheet": "xlsx xlsm xltx xltm xlsb xls xlt ods ots",
    "table": "csv tsv tab",
    "mail": "eml msg",
    "book": "epub",
    "data": "json jsonl ndjson xml yaml yml toml ini cfg conf bib ics vcf",
    "notebook": "ipynb",
    "code": "py pyi js mjs ts tsx jsx java kt c h cc cpp hpp cs go rs rb php pl lua r jl swift"
    " scala hs ml clj ex exs erl dart sql sh bash zsh ps1 bat css scss m f90 pas vb groovy",
    "image": "png jpg jpeg tif tiff bmp webp gif",
}
_KINDS = {f".{ending}": kind for kind, endings in _ENDINGS.items() for ending in endings.split()}

OLD_FORMATS = {".wpd": "DOCX", ".wps": "DOCX", ".sxw": "ODT", ".sxc": "ODS", ".sxi": "ODP",
               ".pages": "DOCX", ".numbers": "XLSX"}  # fmt: skip
"""Known document formats that cannot be read, with the one to save them as: they are listed as
failed rather than passed over, so that nobody believes them to be in the library."""

KINDS = tuple(_ENDINGS)
"""The kinds of documents that can be read."""

ENDINGS = tuple(ending.removeprefix(".") for ending in _KINDS)
"""The endings of all names that can be read, without the dot: for the window's file dialog."""


def kind_of(path: str | Path) -> str | None:
    """Return the kind of document by the file's name, or None; see `records.Document`."""
    return _KINDS.get(Path(path).suffix.lower())


def is_document(path: str | Path) -> bool:
    """Say whether a file of this name belongs in the library, readable or not."""
    return kind_of(path) is not None or Path(path).suffix.lower() in OLD_FORMATS

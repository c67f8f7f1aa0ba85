"""Files of Office 97 to 2003: nothing in Python writes them, so these are other people's."""

import struct
from pathlib import Path

import pytest
from libraries import SHARED_DATA
from office_files import LIMITS

from assistant.errors import FileBroken, FileError
from assistant.parsing import Source, parse_source
from assistant.parsing.office import biff
from assistant.parsing.office.native import panics_named

FILES = SHARED_DATA / "files"
needs_files = pytest.mark.skipif(not FILES.is_dir(), reason="no files of these formats here")


def read_all(ending: str) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """Return each file's title with its labels, and what the others were refused for."""
    read, refused = [], []
    for path in sorted(FILES.rglob(f"*.{ending}")):
        try:
            document = parse_source(Source(path.name, Path(path).read_bytes(), LIMITS))
        except FileError as error:
            refused.append(str(error))
        else:
            read.append((document.title, [page.label for page in document.pages]))
    return read, refused


@needs_files
@pytest.mark.parametrize("ending", ["doc", "ppt", "xls"])
def test_old_office_files_are_read_or_refused_with_a_reason(ending: str) -> None:
    read, refused = read_all(ending)
    assert len(read) > 2 * len(refused)
    assert all(title for title, _ in read)
    assert all(reason and "\n" not in reason for reason in refused)


def record(kind: int, *numbers: int) -> bytes:
    return struct.pack(f"<2H{len(numbers)}H", kind, 2 * len(numbers), *numbers)


def test_a_cell_where_no_column_is_refuses_a_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    begin, number = record(0x809, 0x600, 0x10, 0, 0), 0x203
    for column, refused in ((255, False), (256, True), (65535, True)):
        stream = begin + record(number, 7, column, 15, 0, 0, 0, 0) + record(0x0A)
        monkeypatch.setattr(biff, "stream_start", lambda *_, s=stream: s)
        if refused:
            with pytest.raises(FileBroken):
                biff.check_cells(b"")
        else:
            biff.check_cells(b"")


def test_a_workbook_that_no_stream_can_be_read_of_is_refused() -> None:
    with pytest.raises(FileBroken):
        biff.check_cells(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)


@needs_files
def test_old_presentations_have_slides_and_old_workbooks_sheets() -> None:
    for _, labels in read_all("ppt")[0]:
        assert labels == [f"slide {n}" for n in range(1, len(labels) + 1)]
    for _, labels in read_all("xls")[0]:
        assert all(label.startswith("sheet ") for label in labels)


class PanicException(BaseException):
    """As libraries written in Rust raise it."""


def test_a_reader_that_panics_on_a_file_says_that_it_is_damaged() -> None:
    with pytest.raises(FileBroken), panics_named():
        raise PanicException
    with pytest.raises(KeyboardInterrupt), panics_named():
        raise KeyboardInterrupt

"""Records the window tests share: made short, so that a test shows only what it is about."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from assistant.answers import (
    Answer,
    Citation,
    Quote,
    Sentence,
    Support,
    Timings,
)
from assistant.records import (
    FileRow,
    FileState,
    ModelRow,
)

SMALL = ModelRow("smollm2-135m", "SmolLM2 135M", "Apache-2.0", 98_362_432, "b1", "available")
LARGE = ModelRow(
    "qwen2.5-1.5b", "Qwen 2.5 1.5B", "Apache-2.0", 1_117_320_768, "cc", "available", True
)


def row(
    path: str, state: FileState = FileState.INDEXED, pages: int = 1, error: str = ""
) -> FileRow:
    """Return a file row."""
    kind = Path(path).suffix.lstrip(".")
    return FileRow(path, state, 2048, Path(path).stem, kind, pages, pages * 3, "broken", error)


def citation(path: str, text: str, quote: str, page: int = 1, marker: int = 1) -> Citation:
    """Return the citation of `quote` within a page's `text`."""
    start = text.index(quote)
    return Citation(marker, path, page, str(page), start, start + len(quote), quote)


def quote_of(c: Citation) -> Quote:
    """Return the same place as a quote."""
    return Quote(c.path, c.page, c.label, c.start, c.end, c.quote, 0.9)


def answer(
    *sentences: Sentence,
    citations: tuple[Citation, ...] = (),
    answered: bool = True,
    quote: Quote | None = None,
    text: str = "",
    interrupted: bool = False,
    model: str | None = "smollm2-135m",
) -> Answer:
    """Return a finished answer of these sentences."""
    return Answer(
        id="a1",
        question="What?",
        answered=answered,
        answer=text or " ".join(s.text for s in sentences),
        quote=quote,
        sentences=sentences,
        citations=citations,
        model=model,
        timings=Timings(12.0, 80.0, 400.0, 2100.0),
        interrupted=interrupted,
    )


def sentence(text: str, *markers: int, support: Support = Support.SUPPORTED) -> Sentence:
    """Return a sentence of an answer."""
    return Sentence(text, support, markers)


def make_pdf(path: Path, pages: int = 6, lines: int = 40) -> Path:
    """Write a PDF whose every line says on which page and line it stands."""
    paper = canvas.Canvas(str(path), pagesize=A4)
    for page in range(1, pages + 1):
        paper.setFont("Helvetica", 11)
        for line in range(1, lines + 1):
            words = f"Page {page}, line {line}: the réading room closes at {line} past nine."
            paper.drawString(60, 800 - 18 * line, words)
        paper.showPage()
    paper.save()
    return path


def installed(model: ModelRow) -> ModelRow:
    """Return the model as installed."""
    return replace(model, state="installed")


def button_of(box: QMessageBox, word: str) -> QAbstractButton:
    """Return a message box's button by its word."""
    return next(button for button in box.buttons() if button.text().replace("&", "") == word)


def settle() -> None:
    """Let what was just added to the window be laid out and shown."""
    QApplication.sendPostedEvents()

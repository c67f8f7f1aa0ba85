"""Recognise pages typeset from Carrel's own documents and degraded as a scanner does.

Prints the share of the words found and the seconds a page, at several resolutions, with and
without the model that turns single lines.

    python tests/benchmarks/recognition.py [--pages 5]
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import perf_counter

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from assistant.parsing.pictures import ocr

SCANNED_AT = 300
FONTS = [("Times-Roman", 10), ("Helvetica", 11), ("Courier", 10), ("Times-Roman", 8)]
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=5)
    pages = list(scans(parser.parse_args().pages))
    print("| dots an inch | lines turned | words found | s a page |\n|---|---|---|---|")
    for turned in (False, True):
        for dots in (75, 100, 150, 200, 300):
            print(f"| {dots} | {'yes' if turned else 'no'} | {measure(pages, dots, turned)} |")
            sys.stdout.flush()


def measure(pages: list[tuple[Image.Image, Counter[str]]], dots: int, turned: bool) -> str:
    ocr._engine().use_cls = turned
    shares, started = [], perf_counter()
    for scan, words in pages:
        size = (scan.width * dots // SCANNED_AT, scan.height * dots // SCANNED_AT)
        pixels = np.asarray(scan.resize(size).convert("RGB"))
        lines, _ = ocr.find_lines(pixels)
        found = Counter(word for line in lines for word in line.text.split())
        shares.append((found & words).total() / words.total())
    seconds = (perf_counter() - started) / len(pages)
    return f"{sum(shares) / len(shares):.3f} | {seconds:.1f}"


def scans(count: int) -> Iterator[tuple[Image.Image, Counter[str]]]:
    """Yield pages, a little askew, blurred, noisy and packed as JPEG, and the words on them."""
    words = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split()
    words = [w for w in words * 3 if w.isascii() and set(w) & set("abcdefghijklmnopqrstuvwxyz")]
    noise = np.random.default_rng(0)
    for n in range(count):
        pdf = pypdfium2.PdfDocument(typeset(words[n * 400 : (n + 1) * 400], *FONTS[n % len(FONTS)]))
        page = pdf[0].render(scale=SCANNED_AT / 72).to_pil().convert("L")
        page = page.rotate(noise.uniform(-0.7, 0.7), Image.Resampling.BICUBIC, fillcolor=255)
        grey = np.asarray(page.filter(ImageFilter.GaussianBlur(1))) * 0.9 + 10
        grey += noise.normal(0, 8, grey.shape)
        packed = BytesIO()
        Image.fromarray(grey.clip(0, 255).astype(np.uint8)).save(packed, "JPEG", quality=60)
        yield Image.open(packed), Counter(pdf[0].get_textpage().get_text_range().split())


def typeset(words: list[str], font: str, size: int) -> bytes:
    canvas = Canvas(BytesIO(), pagesize=A4)
    canvas.setFont(font, size)
    for n, line in enumerate(simpleSplit(" ".join(words), font, size, 470)):
        canvas.drawString(60, 790 - n * size * 1.25, line)
    return bytes(canvas.getpdfdata())


if __name__ == "__main__":
    main()

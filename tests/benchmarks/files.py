"""Read every file under a folder as indexing does, and print what became of each format.

Scanned pages are recognised, as many of each file as --ocr-pages says. Exits 1 if a file crashed
or hung the reading process, or met a bug in a parser. With --damaged, so many damaged copies of
each file are read instead: cut off, bytes changed, a stretch removed or doubled.

    python tests/benchmarks/files.py FOLDER... [--ocr-pages 3] [--seconds 120] [--damaged 0]
"""

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from assistant.errors import FileError, FileTooLarge, FileWithoutText, ParserCrashed, ParserTimedOut
from assistant.parsing.isolation import Parser
from assistant.parsing.pictures.recognition import Recogniser
from assistant.records import Origin
from assistant.settings import Settings

SLOWEST = 10


@dataclass
class Outcome:
    path: Path
    state: str = "parsed"
    reason: str = ""
    seconds: float = 0.0
    pages: int = 0
    recognised: int = 0
    ocr_seconds: float = 0.0
    notes: list[str] = field(default_factory=list)

    @property
    def format(self) -> str:
        return self.path.suffix.lower().lstrip(".") or "none"

    @property
    def is_failure(self) -> bool:
        return self.state in ("crashed", "hung")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--ocr-pages", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=Settings().parse_seconds)
    parser.add_argument("--damaged", type=int, default=0)
    options = parser.parse_args()
    settings = Settings(parse_seconds=options.seconds)
    files: Iterable[Path] = [path for folder in options.folders for path in find(folder)]
    if options.damaged:
        files = damaged_copies(files, options.damaged)
    outcomes = list(read_all(files, settings, options.ocr_pages))
    print_table(outcomes)
    print_details(outcomes)
    return int(any(outcome.is_failure for outcome in outcomes))


def find(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def damaged_copies(files: Iterable[Path], count: int) -> Iterator[Path]:
    """Yield damaged copies, each there only until the next is asked for; the same every time."""
    for path in files:
        data = path.read_bytes()
        for n in range(count if data else 0):
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder, f"damaged {n} {path.name}"[-200:])
                copy.write_bytes(damaged(data, random.Random(f"{path.name} {n}")))
                yield copy


def damaged(data: bytes, chance: random.Random) -> bytes:
    at, size = chance.randrange(len(data)), chance.randrange(1, 1 + len(data) // 4 + 1)
    match chance.randrange(4):
        case 0:
            return data[:at]
        case 1:
            return data[:at] + data[at + size :]
        case 2:
            return data[: at + size] + data[at:]
        case _:
            changed = bytearray(data)
            for _ in range(chance.randrange(1, 60)):
                changed[chance.randrange(len(data))] = chance.randrange(256)
            return bytes(changed)


def read_all(files: Iterable[Path], settings: Settings, ocr_pages: int) -> Iterator[Outcome]:
    reader, recogniser = Parser(settings), Recogniser(settings)
    for n, path in enumerate(files, 1):
        outcome = Outcome(path.absolute())
        started = perf_counter()
        try:
            read(outcome, reader, recogniser, settings, ocr_pages)
        except FileError as error:
            outcome.state, outcome.reason = judge(error), str(error)
        outcome.seconds = perf_counter() - started - outcome.ocr_seconds
        if sys.stderr.isatty():
            print(f"\r{n} files", end="", file=sys.stderr, flush=True)
        yield outcome
    reader.close()
    recogniser.close()


def read(
    outcome: Outcome, reader: Parser, recogniser: Recogniser, settings: Settings, ocr_pages: int
) -> None:
    if outcome.path.stat().st_size > settings.max_file_mb << 20:
        raise FileTooLarge(f"larger than {settings.max_file_mb} MB")
    document = reader.parse(str(outcome.path))
    outcome.pages = len(document.pages)
    outcome.notes += [document.note] if document.note else []
    scans = [page.number for page in document.pages if page.origin is Origin.SCAN]
    found = any(page.text.strip() for page in document.pages) or len(scans) > ocr_pages
    for number in scans[:ocr_pages]:
        started = perf_counter()
        try:
            found |= bool(recogniser.recognise(str(outcome.path), number).text)
            outcome.recognised += 1
        except (ParserCrashed, ParserTimedOut):
            raise
        except FileError as error:
            if judge(error) != "refused":
                raise
            outcome.notes.append(f"page {number}: {error}")
        finally:
            outcome.ocr_seconds += perf_counter() - started
    if not found:
        raise FileWithoutText("no text was recognised in it")


def judge(error: FileError) -> str:
    if isinstance(error, ParserTimedOut):
        return "hung"
    bug = str(error).startswith("the parser failed on it")
    return "crashed" if bug or isinstance(error, ParserCrashed) else "refused"


def print_table(outcomes: list[Outcome]) -> None:
    formats: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        formats[outcome.format].append(outcome)
    print("| format | files | parsed | refused | crashed | hung | s median | s max | pages | OCR |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, some in sorted(formats.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        print(row(name, some))
    print(row("**all**", outcomes), flush=True)


def row(name: str, outcomes: list[Outcome]) -> str:
    states = Counter(outcome.state for outcome in outcomes)
    seconds = [outcome.seconds for outcome in outcomes] or [0.0]
    counts = [len(outcomes), *(states[s] for s in ("parsed", "refused", "crashed", "hung"))]
    times = [f"{median(seconds):.3f}", f"{max(seconds):.2f}"]
    totals = [sum(o.pages for o in outcomes), sum(o.recognised for o in outcomes)]
    return f"| {name} | " + " | ".join(map(str, [*counts, *times, *totals])) + " |"


def print_details(outcomes: list[Outcome]) -> None:
    reasons = Counter(o.reason for o in outcomes if o.state == "refused")
    print(f"\nRefused, {sum(reasons.values())} files:")
    for reason, count in reasons.most_common():
        print(f"{count:5}  {reason}")
    print("\nRead in part:")
    for outcome in outcomes:
        for note in outcome.notes:
            print(f"       {outcome.path.name[-60:]}: {note}")
    print(f"\nThe {SLOWEST} slowest:")
    for outcome in sorted(outcomes, key=lambda o: -o.seconds)[:SLOWEST]:
        print(f"{outcome.seconds:7.2f} s  {outcome.path.name[-80:]}")
    recognised = [o.ocr_seconds / o.recognised for o in outcomes if o.recognised]
    if recognised:
        print(f"\nRecognising took {median(recognised):.1f} s a page (median of files)")
    failures = [outcome for outcome in outcomes if outcome.is_failure]
    print(f"\nCrashed or hung: {len(failures)}")
    for outcome in failures:
        print(f"       {outcome.path}: {outcome.reason}")


if __name__ == "__main__":
    sys.exit(main())

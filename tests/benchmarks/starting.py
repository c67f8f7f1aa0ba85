"""Measure how long a library takes from the start of the engine to its first answer.

    python tests/benchmarks/starting.py --home FOLDER [--repeats 5] [--question TEXT]

Starts the engine in its process, as the window does, asks a question without a model as soon as it
says that it is ready, and prints the median seconds until it was ready, until the quote and until
the answer, with each measurement. The library is not changed but for what any start changes.
"""

import argparse
import statistics
import sys
import time
from pathlib import Path

from assistant.messages import Ask, Finished, QuoteFound, Ready, Shutdown, decode_envelope, encode
from assistant.processes import Child, ChildDied

QUESTION = "What do we know about the first of these and the other?"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--question", default=QUESTION)
    given = parser.parse_args()
    for name, took in start_times(given.home, given.question, given.repeats).items():
        each = ", ".join(f"{seconds:.2f}" for seconds in took)
        print(f"{name:<24} {statistics.median(took):.2f} s  ({each})" if took else f"{name}: none")
    return 0


def start_times(home: Path, question: str, repeats: int) -> dict[str, list[float]]:
    """Return seconds from the start until the engine was ready, to the quote, to the answer."""
    found: dict[str, list[float]] = {"ready": [], "first quote": [], "first answer": []}
    for _ in range(repeats):
        began = time.perf_counter()
        child = Child("assistant.wire", "--home", str(home))
        try:
            while True:
                event = decode_envelope(child.receive(120)).event
                since = time.perf_counter() - began
                if isinstance(event, Ready):
                    found["ready"].append(since)
                    child.send(encode(Ask(id=1, question=question, model="none")))
                elif isinstance(event, QuoteFound):
                    found["first quote"].append(since)
                elif isinstance(event, Finished):
                    found["first answer"].append(since)
                    break
            _end(child)
        finally:
            child.kill()
    return found


def _end(child: Child) -> None:
    child.send(encode(Shutdown(id=2)))
    try:
        while True:
            child.receive(60)
    except ChildDied:
        pass


if __name__ == "__main__":
    sys.exit(main())

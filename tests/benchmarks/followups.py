"""Measure how many follow-up questions are made whole, and how many others are left alone.

    python tests/benchmarks/followups.py [FILE...] [--model GGUF] [--always]

Each line of a file has the turns before a question as (question, answer), the question, and what
must and must not stand in the whole one; or it says that the question is whole as it stands. With a
model, it is asked where the rules do not suffice; `--always` asks it for every question that leans.
"""

import argparse
import json
import re
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest import mock

from assistant import followups
from assistant.answers import REFUSAL, Answer, Timings, Turn
from assistant.prompts import Message
from assistant.writer import Writer

DATA = Path(__file__).resolve().parents[1] / "data"
FILES = [DATA / "followups.jsonl", DATA / "followups_held_out.jsonl"]
TOKENS = 80


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="*", default=FILES)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--always", action="store_true")
    given = parser.parse_args()
    with closing(Writer()) as writer:
        if given.model:
            writer.start(given.model)
        asked = Asked(writer)
        rephrase = asked.rephrase if given.model else None
        for file in given.files:
            if given.always:
                with mock.patch.object(followups, "_by_rule", lambda *_: None):
                    measure(file, rephrase, asked)
            else:
                measure(file, rephrase, asked)
    return 0


class Asked:
    """The model's seam, with the seconds that each of its questions took."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.seconds: list[float] = []
        self.written = ""

    def rephrase(self, messages: Sequence[Message]) -> str:
        started = time.perf_counter()
        self.written = "".join(self._writer.write(messages, TOKENS))
        self.seconds.append(time.perf_counter() - started)
        return self.written


def measure(file: Path, rephrase: Callable[..., str] | None, asked: Asked) -> None:
    whole, left = [], []
    asked.seconds.clear()
    for line in file.read_text("utf-8").splitlines():
        case = json.loads(line)
        asked.written = ""
        made = followups.make_whole(case["question"], turns(case["turns"]), rephrase)
        if case.get("whole"):
            left.append(made == case["question"])
        else:
            whole.append(is_right(made, case))
        if not (whole if not case.get("whole") else left)[-1]:
            wrote = f" (the model: {' '.join(asked.written.split())})" if asked.written else ""
            print(f"  {case['turns'][-1][0]} | {case['question']} -> {made}{wrote}")
    print(
        f"{file.name}: made whole {sum(whole)} of {len(whole)} ({sum(whole) / len(whole):.0%}), "
        f"left alone {sum(left)} of {len(left)} ({sum(left) / len(left):.0%})"
    )
    if seconds := sorted(asked.seconds):
        print(f"  model asked {len(seconds)} times, median {seconds[len(seconds) // 2]:.1f} s")


def is_right(made: str, case: dict[str, Any]) -> bool:
    def holds(text: str) -> bool:
        return bool(re.search(rf"\b{re.escape(text.strip())}\b", made, re.IGNORECASE))

    return all(map(holds, case["must"])) and not any(map(holds, case["not"]))


def turns(said: Sequence[tuple[str, str | None]]) -> tuple[Turn, ...]:
    return tuple(
        Turn(n, Answer("", q, a is not None, a or REFUSAL, None, (), (), None, Timings()), 0.0)
        for n, (q, a) in enumerate(said, 1)
    )


if __name__ == "__main__":
    raise SystemExit(main())

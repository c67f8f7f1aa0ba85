"""Check that every citation stands where it says, through the command line alone.

    python tests/benchmarks/citations.py QUESTIONS.jsonl [--home DIR] [--index PATH] [--first 20]
                                         [--model NAME]

QUESTIONS has a "question" per line. Every citation of every answer is compared with what
`carrel text` prints; exits with 1 if one differs.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def carrel(home: str, *arguments: str) -> list[dict[str, Any]]:
    """Run a command and return its JSON lines."""
    command = [sys.executable, "-m", "assistant", "--home", home, *arguments, "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("questions", type=Path)
    parser.add_argument("--home")
    parser.add_argument("--index")
    parser.add_argument("--first", type=int, default=20)
    parser.add_argument("--model")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return measure(given.home or folder, given, Path(folder))


def measure(home: str, given: argparse.Namespace, folder: Path) -> int:
    if given.index:
        (report,) = carrel(home, "index", given.index)
        print({name: value for name, value in report.items() if name != "failed"})
        print("failed:", report["failed"])
    questions = folder / "questions.jsonl"
    lines = given.questions.read_text(encoding="utf-8").splitlines()[: given.first]
    questions.write_text("\n".join(lines), encoding="utf-8")
    model = ["--model", given.model] if given.model else []
    answers = carrel(home, "ask", "--questions", str(questions), *model)
    verbatim = [is_verbatim(home, c) for answer in answers for c in answer["citations"]]
    support = Counter(s["support"] for answer in answers for s in answer["sentences"])
    cited = sum(bool(answer["citations"]) for answer in answers)
    print(f"model {answers[0]['model']}, {len(answers)} questions")
    print(f"answered {sum(a['answered'] for a in answers)}, with a citation {cited}")
    print(f"citations {len(verbatim)}, verbatim in place {sum(verbatim)}")
    print("sentences", dict(support))
    for name in ("retrieval_ms", "quote_ms", "first_token_ms", "total_ms"):
        values = [a["timings"][name] for a in answers if a["timings"][name] is not None]
        if values:
            print(f"{name}: median {statistics.median(values):.0f}, largest {max(values):.0f}")
    return 0 if all(verbatim) else 1


def is_verbatim(home: str, citation: dict[str, Any]) -> bool:
    (page,) = carrel(home, "text", citation["path"], "--page", str(citation["page"]))
    return bool(page["text"][citation["start"] : citation["end"]] == citation["quote"])


if __name__ == "__main__":
    sys.exit(main())

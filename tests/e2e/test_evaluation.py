"""`carrel eval` on the sample library, as a script would use it."""

import json
import re
from pathlib import Path

import pytest
from command import ROOT, lines, run

from assistant.paths import SAMPLE_LIBRARY

QUESTIONS = ROOT / "tests" / "data" / "sample_questions.jsonl"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("evaluation") / "home"
    lines(home, "index", SAMPLE_LIBRARY)
    return home


@pytest.mark.timeout(300)
def test_a_run_is_measured_reported_gone_on_with_and_compared(home: Path, tmp_path: Path) -> None:
    report = tmp_path / "report"
    asked = (QUESTIONS, "--model", "none", "--report", report)
    (cut,) = lines(home, "eval", *asked, "--limit", "4")
    assert cut["all"]["questions"] == 4
    refused = run(home, "eval", *asked, expect=2)
    assert "holds an earlier run" in refused.stderr
    (scores,) = lines(home, "eval", *asked, "--resume")
    count = len(QUESTIONS.read_text("utf-8").splitlines())
    assert scores["all"]["questions"] == count
    measures = scores["all"]["measures"]
    assert measures["verbatim"]["value"] == 1.0
    assert measures["recall@10"]["value"] > 0.8
    assert measures["contained"]["low"] <= measures["contained"]["value"]
    assert scores["all"]["times"]["retrieval_ms"]["p50"]["value"] > 0
    assert json.loads((report / "scores.json").read_text("utf-8")) == scores
    assert len((report / "results.jsonl").read_text("utf-8").splitlines()) == count
    page = (report / "report.html").read_text("utf-8")
    assert not re.search(r"<script|<link|src=|url\(", page)
    assert "<svg" in page and "How far above the weir" in page
    both = run(home, "eval", "--compare", report, report, "--report", tmp_path / "both")
    assert f"{count} questions of both runs" in both.stdout
    assert "From right to wrong: 0" in both.stdout
    assert (tmp_path / "both" / "report.html").exists()


@pytest.mark.timeout(300)
def test_a_library_examines_itself(home: Path, tmp_path: Path) -> None:
    done = run(
        home, "eval", "--self", "--count", "8", "--model", "none", "--report", tmp_path / "r"
    )
    assert re.search(r"sample_library +\d", done.stdout)
    made = (tmp_path / "r" / "questions.jsonl").read_text("utf-8").splitlines()
    assert len(made) == 8


def test_a_malformed_line_is_told_and_nothing_written(home: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"question": "Where is it?"}\n{"question": 5}\n', "utf-8")
    done = run(home, "eval", bad, "--report", tmp_path / "report", expect=2)
    assert f"{bad}, line 2: “question” must be a text" in done.stderr
    assert done.stdout == ""
    assert not (tmp_path / "report").exists()


def test_there_must_be_something_to_evaluate(home: Path, tmp_path: Path) -> None:
    run(home, "eval", expect=2)
    empty = run(tmp_path / "empty", "eval", "--self", expect=2)
    assert "the library is empty" in empty.stderr
    outside = run(home, "eval", "--self", "--in", tmp_path, expect=2)
    assert "nothing in the library lies under --in" in outside.stderr

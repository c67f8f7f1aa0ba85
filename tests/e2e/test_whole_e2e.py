"""Everything read, by the command line and with the real small model."""

from pathlib import Path

import pytest
from command import assert_verbatim, lines, run, with_model

from assistant.paths import SAMPLE_LIBRARY


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, smollm2: Path) -> Path:
    home = with_model(tmp_path_factory.mktemp("whole") / "home", smollm2)
    lines(home, "index", SAMPLE_LIBRARY)
    return home


@pytest.mark.timeout(300)
def test_a_summary_by_the_small_model_cites_what_stands_there(home: Path) -> None:
    (answer,) = lines(home, "ask", "Summarise handbook.pdf")
    assert answer["task"] == "summarise"
    assert answer["model"] == "smollm2-135m-instruct"
    assert answer["coverage"]["pages"] == answer["coverage"]["of_pages"] > 1
    assert answer["coverage"]["files"] == 1
    assert {sentence["support"] for sentence in answer["sentences"]} == {"supported"}
    assert assert_verbatim(home, [answer]) >= 3


def test_what_is_listed_is_counted_and_told_in_full(home: Path) -> None:
    asked = ("ask", "--model", "none")
    (listed,) = lines(home, *asked, "Which files mention the weir?")
    (counted,) = lines(home, *asked, "How many files mention the weir?")
    files = {citation["path"] for citation in listed["citations"]}
    assert files
    assert counted["answer"].startswith(f"{len(files)} of ")
    assert assert_verbatim(home, [listed, counted]) >= 2
    told = run(home, *asked, "List all fees").stdout
    assert "Read " in told and "pages of" in told


def test_the_reading_can_be_chosen(home: Path) -> None:
    question = "Where is the defibrillator?"
    asked = ("ask", "--model", "none", question)
    (found,) = lines(home, *asked)
    (read,) = lines(home, *asked, "--reading", "whole")
    (searched,) = lines(home, "ask", "--model", "none", "--reading", "search", "List all fees")
    assert found["coverage"] is None and searched["coverage"] is None
    assert read["coverage"]["pages"] == read["coverage"]["of_pages"]
    assert "beside the west door" in read["answer"] and "beside the west door" in found["answer"]
    assert assert_verbatim(home, [read]) == 1

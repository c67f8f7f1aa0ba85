"""Answers of the real small model on real files: every citation stands where it says."""

import json
import os
import shutil
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from command import ROOT, assert_verbatim, lines, with_model
from libraries import SHARED_DATA
from served import Served

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY

NORTHWIND = SHARED_DATA / "library" / "northwind"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, smollm2: Path) -> Path:
    home = with_model(tmp_path_factory.mktemp("answers") / "home", smollm2)
    lines(home, "index", SAMPLE_LIBRARY)
    return home


@pytest.mark.timeout(300)
def test_every_citation_of_the_model_is_verbatim(home: Path) -> None:
    questions = ROOT / "tests" / "data" / "sample_questions.jsonl"
    answers = lines(home, "ask", "--questions", questions)
    asked = [json.loads(line) for line in questions.read_text("utf-8").splitlines()]
    answerable = {str(question["id"]) for question in asked if question["answerable"]}
    # What is about something else is refused before a model is asked.
    by_model = {str(a["id"]) for a in answers if a["model"] == "smollm2-135m-instruct"}
    assert len(answerable - by_model) <= 1, "the quote is wrong where the reader is not sure"
    assert assert_verbatim(home, answers) >= 5
    for answer in answers:
        markers = {c["marker"] for c in answer["citations"]}
        assert {n for s in answer["sentences"] for n in s["markers"]} == markers
        if answer["answered"]:
            assert "".join(s["text"] for s in answer["sentences"]) == answer["answer"]


@pytest.mark.timeout(300)
@pytest.mark.skipif("not NORTHWIND.is_dir()")
def test_citations_into_long_pdfs_are_verbatim(tmp_path: Path, smollm2: Path) -> None:
    home = with_model(tmp_path / "home", smollm2)
    (report,) = lines(home, "index", NORTHWIND)
    assert (report["indexed"], report["failed"]) == (6, [])
    asked = SHARED_DATA / "qa" / "northwind" / "example_input" / "qa.jsonl"
    questions = tmp_path / "questions.jsonl"
    questions.write_text("\n".join(asked.read_text().splitlines()[:5]))
    answers = lines(home, "ask", "--questions", questions)
    answers += lines(home, "ask", "--questions", questions, "--model", "none")
    assert assert_verbatim(home, answers) >= 5


@pytest.fixture
def served(home: Path, tmp_path: Path) -> Iterator[Served]:
    shutil.copytree(home, tmp_path / "home")
    served = Served(tmp_path / "home")
    yield served
    served.close()


QUESTION = "Tell me everything about the boats, the rules and the people of the club."


def test_the_quote_comes_first_and_tokens_follow(served: Served) -> None:
    asking = served.send(m.Ask, question="Where is the defibrillator?")
    kinds = []
    while True:
        envelope = served.next()
        if envelope.id == asking:
            kinds.append(type(envelope.event))
            if isinstance(envelope.event, m.Finished):
                break
    assert kinds[:3] == [m.Understood, m.Retrieved, m.QuoteFound]
    assert m.Token in kinds


def test_a_very_long_question_is_answered_all_the_same(served: Served) -> None:
    question = "Where is the defibrillator? " * 360
    asking = served.send(m.Ask, question=question)
    while True:
        event = served.next().event
        assert not isinstance(event, m.Failed), event
        if isinstance(event, m.Token):
            break
    served.send(m.Stop, target=asking)
    assert served.wait(m.Finished, asking).answer.quote is not None


@pytest.mark.parametrize("moment", ["at once", "while reading", "while writing"])
def test_stop_is_obeyed_within_200_ms_at_any_time(served: Served, moment: str) -> None:
    # The engine's and the model's loading are over before the clock runs.
    served.wait(m.Finished, served.send(m.Ask, question="Where is the defibrillator?"))
    asking = served.send(m.Ask, question=QUESTION)
    if moment != "at once":
        served.wait(m.QuoteFound, asking)
    if moment == "while writing":
        served.wait(m.Token, asking)
    started = time.perf_counter()
    served.send(m.Stop, target=asking)
    answer = served.wait(m.Finished, asking).answer
    # "At once" the question may still be looked up, which is not interrupted.
    limit = 1.0 if moment == "at once" else 0.2
    assert time.perf_counter() - started < limit
    assert answer.interrupted
    assert served.ask(m.Search, m.Retrieved, question="weir").hits, "the engine goes on"


@pytest.mark.skipif("sys.platform != 'linux'", reason="looks into /proc")
def test_what_a_killed_model_had_written_is_kept_and_it_comes_back(served: Served) -> None:
    asking = served.send(m.Ask, question=QUESTION, conversation=0)
    model = started_model(served)
    written = served.wait(m.Token, asking).text
    os.kill(model, signal.SIGKILL)
    ended = served.wait(m.Finished, asking)
    assert ended.answer.interrupted
    assert ended.answer.note
    assert ended.answer.answer.startswith(written)
    where = {"question": "Where is the defibrillator?", "conversation": ended.conversation}
    again = served.wait(m.Finished, served.send(m.Ask, **where), timeout_s=110).answer
    assert again.model == "smollm2-135m-instruct"
    assert not again.interrupted
    kept = served.ask(
        m.OpenConversation, m.ConversationOpened, conversation=ended.conversation
    ).turns
    assert [turn.answer.interrupted for turn in kept] == [True, False]
    assert kept[0].answer.answer == ended.answer.answer


@pytest.mark.skipif("sys.platform != 'linux'", reason="looks into /proc")
def test_a_model_killed_before_it_wrote_leaves_the_quote(served: Served) -> None:
    asking = served.send(m.Ask, question=QUESTION)
    os.kill(started_model(served), signal.SIGKILL)
    answer = served.wait(m.Finished, asking).answer
    assert answer.interrupted
    assert answer.note
    assert answer.quote is not None
    assert answer.answer


def started_model(served: Served) -> int:
    """Wait for the model's process and return its id."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with suppress(LookupError):
            return served.pid_of("assistant.language")
        threading.Event().wait(0.02)
    raise AssertionError("no model was started")


def test_a_damaged_model_is_refused_and_quotes_go_on(served: Served, tmp_path: Path) -> None:
    path = tmp_path / "home" / "models" / "smollm2-135m-instruct.gguf"
    with path.open("r+b") as file:
        file.seek(5_000_000)
        file.write(b"altered")
    name = "smollm2-135m-instruct"
    assert served.ask(m.Ask, m.Failed, question="Why?", model=name).kind == "corrupt"
    answer = served.ask(m.Ask, m.Finished, question="Where is the weir?").answer
    assert answer.model is None
    assert answer.citations
    rows = {row.name: row for row in served.ask(m.ListModels, m.ModelsListed).models}
    assert rows[name].state == "damaged"

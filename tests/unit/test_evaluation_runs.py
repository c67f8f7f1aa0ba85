"""A run is written as it goes, and goes on where it was cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from engines import open_engine, report_of

from assistant.arguments import read_arguments
from assistant.engine import Engine
from assistant.errors import PromptTooLong, UsageError
from assistant.evaluation import running
from assistant.evaluation.commands import evaluate
from assistant.evaluation.questions import Question, write_questions
from assistant.evaluation.running import run
from assistant.evaluation.runs import Result, RunFile, read_run
from assistant.filters import EVERYTHING, Filter

QUESTIONS = [
    Question("1", "Where are the boats kept?", ("long shed",)),
    Question("2", "What colour was the shed painted?", ("red",)),
    Question("3", "Which mountain is the highest of Mongolia?", (), (), False),
]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    folder = tmp_path / "documents"
    folder.mkdir()
    text = "The boats are kept in the long shed by the lake. The shed was painted red in 1987."
    (folder / "boats.txt").write_text(text, "utf-8")
    engine = open_engine(tmp_path / "home")
    report_of(engine.index([str(folder)]))
    yield engine
    engine.close()


@pytest.fixture
def file(tmp_path: Path) -> RunFile:
    return RunFile(tmp_path / "run" / "results.jsonl")


def whole_run(engine: Engine, file: RunFile, resumed: bool = False) -> list[Result]:
    return list(run(engine, QUESTIONS, "none", EVERYTHING, file, file.begin(resumed)))


def test_every_result_is_in_the_file_before_the_next_question(
    engine: Engine, file: RunFile
) -> None:
    going = run(engine, QUESTIONS, "none", EVERYTHING, file, file.begin(False))
    first = next(going)
    assert read_run(str(file.path)) == [first]
    assert first.scores.contained is True
    assert first.scores.rank == 1
    assert (first.scores.citations, first.scores.verbatim, first.scores.right) == (1, 1, 1)
    assert first.scores.relevance is not None


def test_a_run_that_was_cut_off_goes_on(
    engine: Engine, file: RunFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = whole_run(engine, file)
    lines = file.path.read_bytes().splitlines(keepends=True)
    file.path.write_bytes(lines[0] + lines[1][:50])
    asked = []
    ask = running.ask
    monkeypatch.setattr(
        running, "ask", lambda e, q, *rest: (asked.append(q.id), ask(e, q, *rest))[1]
    )
    again = whole_run(engine, file, resumed=True)
    assert asked == ["2", "3"]
    assert [each.question for each in again] == QUESTIONS
    assert again[0] == whole[0]
    assert [each.scores for each in read_run(str(file.path.parent))] == [w.scores for w in whole]


def test_an_earlier_run_is_never_written_over(engine: Engine, file: RunFile) -> None:
    whole_run(engine, file)
    kept = file.path.read_bytes()
    with pytest.raises(UsageError, match="holds an earlier run"):
        whole_run(engine, file)
    assert file.path.read_bytes() == kept


def test_a_run_of_other_questions_or_another_model_is_not_gone_on_with(
    engine: Engine, file: RunFile
) -> None:
    whole_run(engine, file)
    other = [Question("1", "Where is the shed?")]
    with pytest.raises(UsageError, match="another question"):
        list(run(engine, other, "none", EVERYTHING, file, file.begin(True)))
    with pytest.raises(UsageError, match="another model"):
        list(run(engine, QUESTIONS, "qwen", EVERYTHING, file, file.begin(True)))


def test_a_question_that_is_too_long_does_not_end_the_run(
    engine: Engine, file: RunFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = engine.ask

    def refuse(identity: str, *rest: object) -> Iterator[object]:
        if identity == "1":
            raise PromptTooLong("the question is too long")
        return ask(identity, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "ask", refuse)
    first, second, _ = whole_run(engine, file)
    assert (first.answer, first.scores.contained) == (None, False)
    assert first.error == "the question is too long"
    assert second.answer is not None


def test_a_run_that_a_person_stops_says_how_to_go_on(
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = tmp_path / "asked.jsonl"
    write_questions(asked, QUESTIONS)
    report = tmp_path / "report"
    options = read_arguments(["eval", str(asked), "--model", "none", "--report", str(report)])
    ask = running.ask

    def stop_at_two(engine: Engine, question: Question, model: str, scope: Filter) -> Result:
        if question.id == "2":
            raise KeyboardInterrupt
        return ask(engine, question, model, scope)

    monkeypatch.setattr(running, "ask", stop_at_two)
    with pytest.raises(KeyboardInterrupt):
        evaluate(options, lambda: engine)
    told = capsys.readouterr().err
    assert f"1 of 3 questions are in {report / 'results.jsonl'}; --resume goes on" in told
    assert len(read_run(str(report))) == 1


def test_a_file_that_is_no_run_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonl"
    file.write_text('{"question": "a"}\n', "utf-8")
    with pytest.raises(UsageError, match=r"notes.jsonl, line 1, is no result"):
        read_run(str(file))
    with pytest.raises(UsageError, match="cannot read"):
        read_run(str(tmp_path / "gone"))

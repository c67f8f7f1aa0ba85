"""What the window asks of the engine besides questions, with the real small model where one is
needed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import lines, run
from served import Served

from assistant import messages as m
from assistant.answers import Rating
from assistant.records import ModelRow, Span

TEXT = "The boats are kept in the long shed. In the shed by the lake it is cold.\n"
SMALL = "smollm2-135m-instruct"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home" / "models").mkdir(parents=True)
    return tmp_path / "home"


@pytest.fixture
def served(home: Path) -> Iterator[Served]:
    served = Served(home)
    yield served
    served.close()


@pytest.fixture
def with_model(home: Path, smollm2: Path) -> Iterator[Served]:
    shutil.copy(smollm2, home / "models")
    served = Served(home)
    yield served
    served.close()


@pytest.fixture
def file(served: Served, tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    served.ask(m.AddPaths, m.IndexFinished, paths=(str(path),))
    return str(path)


def row(served: Served, name: str) -> ModelRow:
    return next(r for r in served.ask(m.ListModels, m.ModelsListed).models if r.name == name)


def test_words_are_found_in_a_file(served: Served, file: str) -> None:
    found = served.ask(m.FindText, m.TextFound, path=file, text="the SHED")
    assert (found.path, found.more) == (file, False)
    assert found.places == (Span(1, TEXT.index("the shed"), TEXT.index(" by the lake")),)
    assert served.ask(m.FindText, m.TextFound, path=file, text="").places == ()
    failed = served.ask(m.FindText, m.Failed, path=file + "x", text="shed")
    assert failed.kind == "usage_error"


def test_an_answer_is_rated(served: Served, file: str) -> None:
    asked = {"question": "Where are the boats kept?", "model": "none", "conversation": 0}
    kept = served.ask(m.Ask, m.Finished, **asked)
    where = {"conversation": kept.conversation, "turn": kept.turn}
    served.ask(m.RateAnswer, m.Done, rating=Rating.GOOD, **where)
    opened = served.ask(m.OpenConversation, m.ConversationOpened, conversation=kept.conversation)
    assert [turn.rating for turn in opened.turns] == [Rating.GOOD]
    failed = served.ask(m.RateAnswer, m.Failed, conversation=1, turn=9, rating=None)
    assert failed.kind == "usage_error"


def test_the_machine_is_told_at_once(served: Served) -> None:
    machine = served.ask(m.ReadMachine, m.MachineRead).machine
    assert machine.memory > machine.free > 0
    assert machine.cores >= 1 and machine.model == ""
    assert 50_000_000 < machine.used < machine.memory


def test_an_own_model_is_added_verified_and_removed(
    served: Served, smollm2: Path, tmp_path: Path
) -> None:
    mine = shutil.copy(smollm2, tmp_path / "mine.gguf")
    adding = served.send(m.AddModel, path=str(mine))
    assert served.wait(m.InstallProgress, adding).stage == "copy"
    assert served.wait(m.InstallProgress, adding, lambda e: e.stage == "check").name == "mine"
    installed = served.wait(m.ModelInstalled, adding).model
    assert (installed.name, installed.own, installed.state) == ("mine", True, "installed")
    assert served.ask(m.AddModel, m.Failed, path=str(mine)).kind == "usage_error"
    assert served.ask(m.AddModel, m.Failed, path=__file__).kind == "rejected"
    with Path(installed.path).open("r+b") as stream:
        stream.seek(1000)
        stream.write(b"rotten")
    verifying = served.send(m.VerifyModels)
    assert served.wait(m.InstallProgress, verifying).stage == "check"
    listed = served.wait(m.ModelsListed, verifying)
    assert {r.name: r.state for r in listed.models}["mine"] == "damaged"
    served.ask(m.RemoveModel, m.ModelsListed, name="mine")
    assert not Path(installed.path).exists()


def test_adding_a_model_can_be_stopped(served: Served, home: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.gguf"
    with large.open("wb") as stream:
        stream.write(b"GGUF")
        stream.truncate(2 << 30)
    adding = served.send(m.AddModel, path=str(large))
    served.wait(m.InstallProgress, adding)
    served.send(m.Stop, target=adding)
    assert served.wait(m.Failed, adding).kind == "download_cancelled"
    assert [path for path in (home / "models").rglob("*") if path.is_file()] == []


def test_a_model_is_measured_and_unloaded(with_model: Served) -> None:
    assert row(with_model, SMALL).speed is None
    assert not row(with_model, SMALL).loaded
    measured = with_model.ask(m.MeasureModel, m.ModelMeasured, name=SMALL).model
    assert measured.loaded and measured.speed is not None
    assert measured.speed.reads > 0 and measured.speed.writes > 0
    machine = with_model.ask(m.ReadMachine, m.MachineRead).machine
    assert machine.model == SMALL
    with_model.ask(m.UnloadModel, m.Done)
    after = with_model.ask(m.ReadMachine, m.MachineRead).machine
    assert after.model == "" and after.used < machine.used
    assert row(with_model, SMALL).speed == measured.speed
    assert with_model.ask(m.MeasureModel, m.Failed, name="nobody").kind == "unknown"
    missing = with_model.ask(m.MeasureModel, m.Failed, name="qwen2.5-coder-1.5b-instruct")
    assert missing.kind == "missing"
    assert with_model.ask(m.MeasureModel, m.Failed, name="none").kind == "unknown"


def test_a_measurement_can_be_stopped(with_model: Served) -> None:
    first = with_model.send(m.MeasureModel, name=SMALL)
    waiting = with_model.send(m.MeasureModel, name=SMALL)
    for target in (waiting, first):
        with_model.send(m.Stop, target=target)
    assert with_model.wait(m.ModelMeasured, first).model.speed is None
    assert with_model.wait(m.ModelMeasured, waiting).model.speed is None


def test_a_model_is_added_and_measured_on_the_command_line(
    home: Path, smollm2: Path, tmp_path: Path
) -> None:
    mine = shutil.copy(smollm2, tmp_path / "mine.gguf")
    (added,) = lines(home, "models", "add", mine)
    assert (added["name"], added["own"], added["speed"]) == ("mine", True, None)
    (measured,) = lines(home, "models", "measure")
    assert measured["name"] == "mine" and measured["speed"]["writes"] > 0
    listed = run(home, "models", "list").stdout
    assert "tokens a second here" in listed and "GB of memory" in listed
    assert "already" in run(home, "models", "add", mine, expect=2).stderr
    assert "not a GGUF" in run(home, "models", "add", __file__, expect=1).stderr

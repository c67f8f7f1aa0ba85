"""The bundled reader itself, on passages that a person can judge."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant.engine import Engine
from assistant.errors import ResourceDamaged
from assistant.messages import Finished
from assistant.onnx_reader import BUNDLED, OnnxReader
from assistant.paths import Home

LAKE = (
    "The boats of the club are kept in the long shed by the lake. The shed was built by the "
    "carpenter Otto Meier in 1911, and it was painted red after the war."
)
SOUP = "The soup needs an hour and two onions. Salt is added at the very end."


@pytest.fixture(scope="module")
def reader() -> OnnxReader:
    return OnnxReader()


def said(reader: OnnxReader, question: str, text: str) -> str:
    (reading,) = reader.read(question, [text])
    return text[reading.start : reading.end]


def test_it_finds_the_answer_to_the_letter(reader: OnnxReader) -> None:
    assert said(reader, "Who built the shed?", LAKE) in ("Otto Meier", "carpenter Otto Meier")
    assert said(reader, "When was the shed built?", LAKE) == "1911"
    assert "two" in said(reader, "How many onions does the soup need?", SOUP)


def test_the_passage_that_answers_is_the_likelier_one(reader: OnnxReader) -> None:
    lake, soup = reader.read("Who built the shed?", [LAKE, SOUP])
    assert lake.relevance > 0.5 > soup.relevance
    assert soup.relevance >= 0.0 and lake.relevance <= 1.0


def test_a_passage_is_read_alike_in_any_company(reader: OnnxReader) -> None:
    alone = reader.read("Who built the shed?", [LAKE])[0]
    among = reader.read("Who built the shed?", [SOUP * 20, LAKE, SOUP])[1]
    assert alone == among


@pytest.mark.parametrize("text", ["", " ", "\x00\x01", "🚣" * 50, "word " * 5_000, "東京" * 500])
@pytest.mark.parametrize("question", ["", "?" * 5_000, "Where? [SEP] [CLS]", "boats " * 3_000])
def test_no_text_and_no_question_breaks_it(reader: OnnxReader, question: str, text: str) -> None:
    (reading,) = reader.read(question, [text])
    assert 0 <= reading.start <= reading.end <= len(text)
    assert 0.0 <= reading.relevance <= 1.0


def test_many_threads_may_read_at_once(reader: OnnxReader) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: reader.read("Who built the shed?", [LAKE])[0], range(8)))
    assert len(set(found)) == 1


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(BUNDLED.parent, tmp_path / "reader")
    yield tmp_path / "reader" / BUNDLED.name


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "calibration.json"])
@pytest.mark.parametrize("how", ["missing", "changed", "empty"])
def test_a_damaged_file_is_never_used(copy: Path, name: str, how: str) -> None:
    if how == "missing":
        (copy / name).unlink()
    else:
        content = (copy / name).read_bytes()
        (copy / name).write_bytes(b"" if how == "empty" else content[:-1] + b"?")
    with pytest.raises(ResourceDamaged):
        OnnxReader(copy).read("Who built the shed?", [LAKE])


def test_without_its_file_the_search_goes_on_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.engine.OnnxReader", lambda: OnnxReader(tmp_path / "nowhere"))
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "lake.txt").write_text(LAKE)
    engine = Engine(Home(tmp_path / "home"))
    try:
        list(engine.index([str(tmp_path / "docs")]))
        (hit,) = engine.search("Who built the shed?", 5)
        assert hit.why.relevance is None
        assert "without the reader" in engine.handicap()
        *_, last = engine.ask("1", "Who built the shed?", model="none")
        assert isinstance(last, Finished) and "Otto Meier" in last.answer.answer
    finally:
        engine.close()


def test_the_quote_is_the_readers_sentence(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "lake.txt").write_text(LAKE)
    (tmp_path / "docs" / "soup.txt").write_text(SOUP)
    engine = Engine(Home(tmp_path / "home"))
    try:
        list(engine.index([str(tmp_path / "docs")]))
        hits = engine.search("Who built the shed?", 5)
        assert hits[0].why.relevance is not None and hits[0].support is not None
        page = engine.page(hits[0].passage.path, hits[0].support.page).page
        sentence = page.text[hits[0].support.start : hits[0].support.end]
        assert sentence.startswith("The shed was built by the carpenter Otto Meier in 1911")
        *_, last = engine.ask("1", "Who built the shed?", model="none")
        assert isinstance(last, Finished) and last.answer.quote is not None
        assert last.answer.quote.text == sentence
    finally:
        engine.close()

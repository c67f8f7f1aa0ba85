"""The retrieval benchmark's reading of collections and its arithmetic."""

import gzip
import json
from pathlib import Path

import pytest
from benchmarks.ir.collection import Collection, Document, Malformed, Reference
from benchmarks.ir.formats import load
from benchmarks.ir.fusions import FUSIONS
from benchmarks.ir.runs import Found, Run, read, save
from benchmarks.ir.scoring import overlap, score
from benchmarks.ir.table import print_summary


def write_lines(path: Path, *rows: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def beir(folder: Path) -> Path:
    write_lines(
        folder / "corpus.jsonl",
        {"_id": "a/1", "title": "Boats", "text": "They float."},
        {"_id": "b", "title": "", "text": "Soup is eaten."},
    )
    write_lines(
        folder / "queries.jsonl", {"_id": "1", "text": "boats"}, {"_id": "2", "text": "nobody"}
    )
    (folder / "qrels").mkdir()
    (folder / "qrels" / "test.tsv").write_text(
        "query-id\tcorpus-id\tscore\n1\ta/1\t2\n1\tb\t0\n", encoding="utf-8"
    )
    return folder


def test_a_folder_of_beir(tmp_path: Path) -> None:
    [found] = load(beir(tmp_path))
    assert [(d.id, d.text) for d in found.documents] == [
        ("a/1", "Boats\n\nThey float."),
        ("b", "Soup is eaten."),
    ]
    assert found.questions == {"1": "boats"}
    assert found.relevant == {"1": {"a/1": 2}}


def test_questions_with_their_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "some_half.jsonl.gz"
    rows = [
        {"title": "A", "context": "P", "question": "p?", "answers": [{"text": "P", "start": 0}]},
        {"context": "P", "question": "fooled?", "answers": []},
        {"contexts": ["Q", "P"], "question": "q?", "answers": ["Q"], "answerable": True},
        {"contexts": ["Q"], "question": "no?", "answers": ["Q"], "answerable": False},
    ]
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    [found] = load(path)
    assert found.name == "some_half"
    assert [d.text for d in found.documents] == ["P", "Q"]
    assert list(found.questions.values()) == ["p?", "q?"]
    assert [set(judged) for judged in found.relevant.values()] == [{"0"}, {"0", "1"}]
    [some] = load(path, {"A"})
    assert list(some.questions.values()) == ["p?"]
    assert some.documents == found.documents


def test_stretches_of_corpora(tmp_path: Path) -> None:
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "tale.md").write_text("Once there was.", encoding="utf-8")
    (tmp_path / "questions_df.csv").write_text(
        'question,references,corpus_id\nWhen?,"[{""content"": ""Once"", ""start_index"": 0,'
        ' ""end_index"": 4}]",tale\n',
        encoding="utf-8",
    )
    [found] = load(tmp_path)
    assert found.references == {"1": (Reference("tale", 0, 4),)}
    assert found.documents[0].path == tmp_path / "corpora" / "tale.md"


def test_answers_that_cite_pages(tmp_path: Path) -> None:
    row = {"question": "How?", "truth": "So.[plan.pdf#page=3][other.pdf#page=1]"}
    write_lines(tmp_path / "qa" / "wind" / "input" / "qa.jsonl", row, {"question": "", "truth": ""})
    documents = tmp_path / "library" / "wind"
    documents.mkdir(parents=True)
    for name in ("plan.pdf", "other.pdf", "third.pdf"):
        (documents / name).write_bytes(b"%PDF-")
    files, pages = load(tmp_path / "qa" / "wind")
    assert {d.id for d in files.documents} == {"plan.pdf", "other.pdf", "third.pdf"}
    assert files.relevant == {"0": {"plan.pdf": 1, "other.pdf": 1}}
    assert pages.relevant == {"0": {"plan.pdf#page=3": 1, "other.pdf#page=1": 1}}
    assert pages.unit("plan.pdf", 3) == "plan.pdf#page=3"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("corpus.jsonl", b'{"_id": "a"}\n', "corpus.jsonl:1: no `text`"),
        ("corpus.jsonl", b'{"_id": \n', "corpus.jsonl:1: not JSON"),
        ("queries.jsonl", b"[1]\n", "queries.jsonl:1: not an object"),
        ("queries.jsonl", b"\xff\n", "queries.jsonl:1: not JSON"),
        ("qrels/test.tsv", b"1\ta/1\n", "test.tsv:1: not a query"),
        ("qrels/test.tsv", b"1\tnone\t1\n", "test.tsv:1: no document none"),
        ("qrels/test.tsv", b"9\tb\t1\n", "no question has anything relevant"),
    ],
)
def test_what_is_malformed_is_told_in_one_line(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (beir(tmp_path) / name).write_bytes(content)
    with pytest.raises(Malformed) as caught:
        load(tmp_path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(b'{"question": "x"}' * 99)[:-20]])
def test_a_damaged_archive_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(content)
    with pytest.raises(Malformed, match=r"x\.jsonl\.gz"):
        load(path)


def test_nothing_known_at_a_path_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(Malformed, match="no collection of a known form"):
            load(path)


def asked(count: int) -> Collection:
    questions = {str(n): f"question {n}" for n in range(count)}
    relevant = {question: {"b": 1} for question in questions}
    return Collection("some", (Document("a", "A"), Document("b", "B")), questions, relevant)


def test_a_sample_is_spread_over_all_questions() -> None:
    assert list(asked(10).sample(3).questions) == ["0", "3", "6"]
    assert asked(2).sample(5) == asked(2)


def test_a_key_changes_with_documents_and_questions() -> None:
    collection = asked(3)
    assert collection.sample(2).key == collection.key
    assert collection.sample(2).run_key != collection.run_key
    other = Collection("some", (Document("a", "A"), Document("b", "C")), collection.questions)
    assert other.key != collection.key


def test_a_document_counts_by_its_best_passage_and_silence_counts_nothing() -> None:
    collection, run = asked(2), Run()
    run.add(collection, "0", [Found("a"), Found("b"), Found("a")])
    run.add(collection, "1", [])
    assert run.documents["0"] == {"a": 1.0, "b": 0.5}
    ndcg, recall, _, mrr = score(collection, run)
    assert (recall, mrr) == (0.5, 0.25)
    assert ndcg == pytest.approx(0.6309 / 2, abs=1e-4)


def test_characters_found_twice_are_one_hit() -> None:
    references = [Reference("t", 10, 20), Reference("t", 30, 40)]
    found = [Reference("t", 0, 20), Reference("t", 15, 35), Reference("u", 0, 10)]
    recall, precision, union = overlap(found, references)
    assert recall == 15 / 20
    assert precision == 15 / 50
    assert union == 15 / (50 + 5)
    assert overlap([], references) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    "run", [Run({"q": {"a": 1.0}}, {}), Run({}, {"q": [Reference("t", 1, 2)]})]
)
def test_a_run_survives_its_file(run: Run, tmp_path: Path) -> None:
    save(tmp_path / "run.json", run)
    assert read(tmp_path / "run.json") == run


def test_a_damaged_run_is_told(tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text("{}", encoding="utf-8")
    with pytest.raises(Malformed, match="no run"):
        read(tmp_path / "run.json")


@pytest.mark.parametrize("name", FUSIONS)
def test_a_fusion_ranks_what_both_found_first(name: str) -> None:
    dense = [(1, 0.9), (2, 0.8), (3, 0.1)]
    keyword = [(2, 9.0), (4, 8.0), (5, 1.0)]
    fused = FUSIONS[name](dense, keyword)
    assert fused[0][0] == 2
    assert {i for i, _ in fused} == {1, 2, 3, 4, 5}
    assert [score for _, score in fused] == sorted((s for _, s in fused), reverse=True)
    assert FUSIONS[name]([], []) == []
    assert [i for i, _ in FUSIONS[name](dense, [])] == [1, 2, 3]


def test_the_summary_compares_with_halves_and_peers(capsys: pytest.CaptureFixture[str]) -> None:
    figures = {
        "BM25": {"one": 0.4, "two": 0.8},
        "dense": {"one": 0.5, "two": 0.5},
        "Other": {"one": 0.8},
        "Carrel": {"one": 0.6, "two": 0.88},
    }
    print_summary("nDCG@10", figures, ["Other"])
    rows = [
        [c.strip() for c in row.split("|")[1:-1]] for row in capsys.readouterr().out.split("\n")
    ]
    assert ["Carrel", "0.740", "0.600", "0.880"] in rows
    assert ["Other", "-", "0.800", "-"] in rows
    assert ["% above the better half", "+15.0", "+20.0", "+10.0"] in rows
    assert ["% above the best peer", "-", "-25.0", "-"] in rows

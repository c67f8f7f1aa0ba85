"""The headless contract, on real files with the real embedding model."""

import json
import shutil
from pathlib import Path

import pytest
from command import ROOT, assert_verbatim, lines, run

from assistant.paths import SAMPLE_LIBRARY

QUESTIONS = ROOT / "tests" / "data" / "sample_questions.jsonl"


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample library in it, for reading."""
    home = tmp_path_factory.mktemp("indexed")
    (report,) = lines(home, "index", SAMPLE_LIBRARY)
    assert report["failed"] == []
    return home


def test_indexing_again_touches_only_what_changed(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(SAMPLE_LIBRARY, folder)
    home = tmp_path / "home"
    (first,) = lines(home, "index", folder)
    assert set(first) == {
        "files", "indexed", "unchanged", "renamed", "removed", "failed", "pages", "passages",
        "seconds",
    }  # fmt: skip
    count = len(list(folder.iterdir()))
    assert (first["files"], first["indexed"], first["failed"]) == (count, count, [])
    (folder / "glossary.txt").unlink()
    (folder / "faq.html").rename(folder / "questions.html")
    (folder / "fees-2026.md").write_text("# Fees\n\nEverything is free from now on.")
    (again,) = lines(home, "index", folder)
    done = {key: again[key] for key in ("indexed", "unchanged", "renamed", "removed")}
    assert done == {"indexed": 1, "unchanged": count - 3, "renamed": 1, "removed": 1}


def test_search_gives_exact_passages(indexed: Path) -> None:
    (found,) = lines(indexed, "search", "Where is the defibrillator?", "--limit", "3")
    assert set(found) == {"id", "question", "ms", "results"}
    assert [r["rank"] for r in found["results"]] == [1, 2, 3]
    for result in found["results"]:
        assert set(result) == {
            "rank", "path", "page", "start", "end", "text", "score", "label", "why",
            "support", "alike",
        }  # fmt: skip
        assert set(result["why"]) == {"keyword", "dense", "relevance", "words"}
        assert all(word in result["text"] for word in result["why"]["words"])
        (page,) = lines(indexed, "text", result["path"], "--page", str(result["page"]))
        assert set(page) == {"path", "page", "label", "text"}
        assert page["text"][result["start"] : result["end"]] == result["text"]
    assert found["results"][0]["path"].endswith("handbook.pdf")


def test_why_a_file_is_not_among_the_results(indexed: Path) -> None:
    chowder = SAMPLE_LIBRARY / "regatta-chowder.md"
    question = "Where is the defibrillator?"
    (told,) = lines(indexed, "search", question, "--why-not", chowder, "--limit", "2")
    assert set(told) == {
        "path", "question", "reason", "text", "rank", "found", "by_words", "by_meaning",
        "passages", "missing", "best",
    }  # fmt: skip
    assert (told["path"], told["reason"], told["by_words"]) == (str(chowder), "lower", None)
    assert told["missing"] == ["defibrillator"] and told["best"]["path"] == str(chowder)
    (found,) = lines(indexed, "search", question, "--limit", str(told["rank"]))
    assert found["results"][-1] == told["best"]
    (told,) = lines(indexed, "search", question, "--why-not", ROOT / "README.md")
    assert (told["reason"], told["best"]) == ("not_added", None)


def test_people_see_what_made_a_result_one(indexed: Path) -> None:
    question = "Where is the defibrillator?"
    plain = run(indexed, "search", question, "--limit", "1").stdout
    explained = run(indexed, "search", question, "--limit", "1", "--why").stdout
    assert explained.startswith(plain.rstrip("\n"))
    line = explained.splitlines()[-1]
    assert line.startswith("   words: Defibrillator · keyword ") and " · meaning 0." in line
    chowder = SAMPLE_LIBRARY / "regatta-chowder.md"
    why_not = run(indexed, "search", question, "--why-not", chowder, "--limit", "1").stdout
    assert "Its best passage comes" in why_not and "words: none · meaning " in why_not


def test_the_sample_questions_are_found(indexed: Path) -> None:
    asked = {q["id"]: q for q in map(json.loads, QUESTIONS.read_text().splitlines())}
    hits = 0
    for found in lines(indexed, "search", "--questions", QUESTIONS, "--limit", "5"):
        source = asked[found["id"]].get("source")
        hits += any(r["path"].endswith(source) for r in found["results"]) if source else 0
    assert hits == sum(q["answerable"] for q in asked.values())


def test_quotes_answer_without_a_model(indexed: Path) -> None:
    answers = lines(indexed, "ask", "--questions", QUESTIONS, "--model", "none")
    assert set(answers[0]) >= {
        "id", "question", "answered", "answer", "quote", "sentences", "citations", "model",
        "timings",
    }  # fmt: skip
    assert set(answers[0]["timings"]) == {
        "retrieval_ms", "quote_ms", "first_token_ms", "total_ms",
    }  # fmt: skip
    assert set(answers[0]["citations"][0]) == {
        "marker", "path", "page", "label", "start", "end", "quote",
    }  # fmt: skip
    assert assert_verbatim(indexed, answers) >= 12
    weir = next(a for a in answers if a["id"] == "weir")
    assert "150 metres" in weir["answer"]


def test_scope_limits_an_answer(indexed: Path) -> None:
    faq = SAMPLE_LIBRARY / "faq.html"
    (found,) = lines(indexed, "search", "defibrillator", "--in", faq)
    assert {r["path"] for r in found["results"]} == {str(faq)}


def test_types_and_dates_limit_an_answer(indexed: Path) -> None:
    (found,) = lines(indexed, "search", "boats", "--type", "html", "--type", "md")
    assert {Path(r["path"]).suffix for r in found["results"]} == {".html", ".md"}
    (found,) = lines(indexed, "search", "boats", "--since", "2001-01-01", "--until", "2999-12-31")
    assert found["results"]
    told = run(indexed, "ask", "Where are the boats?", "--model", "none", "--until", "1971-12-31")
    assert "carrel: no file in the library lies within these limits.\n" in told.stderr
    for wrong in (("--type", "exe"), ("--since", "soon"), ("--until", "2024-13-01"),
                  ("--since", "2025-01-01", "--until", "2024-01-01")):  # fmt: skip
        run(indexed, "search", "boats", *wrong, expect=2)


def test_text_without_a_page_prints_all_pages(indexed: Path) -> None:
    pages = lines(indexed, "text", SAMPLE_LIBRARY / "handbook.pdf")
    assert [page["page"] for page in pages] == [1, 2, 3, 4, 5, 6]


def test_status_forget_and_rebuild(tmp_path: Path) -> None:
    lines(tmp_path, "index", SAMPLE_LIBRARY)
    (status,) = lines(tmp_path, "status")
    assert status["files"] == status["indexed"] == len(list(SAMPLE_LIBRARY.iterdir()))
    assert (status["pending"], status["failed"], status["vectors_pending"]) == (0, 0, 0)
    (before,) = lines(tmp_path, "search", "weir", "--limit", "5")
    (rebuilt,) = lines(tmp_path, "rebuild")
    assert rebuilt == {"files": status["files"], "passages": status["passages"]}
    (after,) = lines(tmp_path, "search", "weir", "--limit", "5")
    assert after["results"] == before["results"]
    handbook = SAMPLE_LIBRARY / "handbook.pdf"
    (gone,) = lines(tmp_path, "forget", handbook)
    assert gone == {"forgotten": [str(handbook)]}
    (found,) = lines(tmp_path, "search", "weir", "--limit", "50")
    assert not [r for r in found["results"] if r["path"] == str(handbook)]
    assert handbook.exists()


def test_models_are_listed_without_any_installed(tmp_path: Path) -> None:
    rows = lines(tmp_path, "models", "list")
    assert {row["name"] for row in rows} == {
        "smollm2-135m-instruct",
        "qwen2.5-coder-1.5b-instruct",
    }
    assert all(row["state"] == "available" and row["sha256"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("nonsense",), 2, "nonsense"),
        (("search",), 2, "give a question"),
        (("search", "a", "--limit", "0"), 2, "1 or more"),
        (("ask", " "), 2, "the question is empty"),
        (("ask", "why?", "--conversation", "old"), 2, 'a conversation, or "new"'),
        (("search", "a", "--limit", "many"), 2, "1 or more, and is 'many'"),
        (("ask", "--questions", "/nowhere.jsonl"), 2, "/nowhere.jsonl"),
        (("search", "a", "--why-not", "/nowhere"), 1, "nothing is at /nowhere"),
        (("search", "a", "--why-not", "/"), 2, "/ is a folder"),
        (("search", " ", "--why-not", "/nowhere"), 2, "the question is empty"),
        (("search", "--questions", "q.jsonl", "--why-not", "/nowhere"), 2, "one question"),
        (("index", "/nowhere/at/all"), 1, "none of the files"),
        (("text", "/nowhere"), 1, "not indexed"),
        (("forget", "/nowhere"), 1, "not in the library"),
        (("ask", "why?", "--model", "gpt"), 1, "gpt"),
        (("ask", "why?", "--model", "smollm2-135m-instruct"), 1, "not installed"),
        (("index", "x" * 300), 1, "none of the files"),
        (("index", "~nobody-of-this-name/x"), 1, "none of the files"),
        (("index", "\udcff.txt"), 2, "not valid text"),
        (("text", "a.txt", "--page", "99999999999999999999"), 2, "1 or more"),
        (("models", "remove", "smollm2-135m-instruct"), 1, "not installed"),
    ],
)
def test_what_cannot_be_done_is_one_clear_line(
    tmp_path: Path, arguments: tuple[str, ...], status: int, says: str
) -> None:
    done = run(tmp_path, *arguments, expect=status)
    assert says in done.stderr.splitlines()[-1]


def test_a_malformed_question_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text('{"id": 1, "question": "a?"}\n{"id": 2, "frage": "b?"}\n')
    done = run(tmp_path / "home", "search", "--questions", path, expect=2)
    assert "line 2" in done.stderr
    assert done.stdout == "", "nothing is half done"


def test_question_files_of_other_programs_are_taken(indexed: Path, tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    text = '{"id": 0, "question": "a?"}\r\n\r\n{"id": 7, "question": "b?"}\r\n{"question": "c?"}'
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert [f["id"] for f in lines(indexed, "search", "--questions", path)] == [0, 7, "4"]
    answers = lines(indexed, "ask", "--questions", path, "--model", "none")
    assert [a["id"] for a in answers] == [0, 7, "4"]
    path.write_bytes('{"question": "é?"}'.encode("latin-1"))
    assert "line 1" in run(indexed, "search", "--questions", path, expect=2).stderr


def test_output_is_utf8_whatever_the_locale(indexed: Path) -> None:
    letter = SAMPLE_LIBRARY / "brief-aus-seeheim.md"
    done = run(indexed, "text", letter, "--json", PYTHONIOENCODING="ascii")
    assert "Grüße" in json.loads(done.stdout)["text"]


def test_forget_does_all_or_nothing(tmp_path: Path) -> None:
    lines(tmp_path, "index", SAMPLE_LIBRARY)
    faq = SAMPLE_LIBRARY / "faq.html"
    run(tmp_path, "forget", faq, "/missing", expect=1)
    assert lines(tmp_path, "text", faq)


def test_bad_files_are_reported_and_the_rest_is_indexed(tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text("The boats are kept in the long shed.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "empty.md").write_bytes(b"")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 10)
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(201 << 20)
    (report,) = lines(tmp_path / "home", "index", folder, "/nowhere/x.pdf")
    assert report["indexed"] == 1
    kinds = {Path(f["path"]).name: f["kind"] for f in report["failed"]}
    assert kinds == {
        "broken.pdf": "broken",
        "empty.md": "empty",
        "binary.txt": "not_text",
        "huge.txt": "too_large",
        "x.pdf": "missing",
    }


def test_without_a_display_the_sample_library_is_shown(tmp_path: Path) -> None:
    done = run(tmp_path, DISPLAY="", WAYLAND_DISPLAY="")
    assert "no display" in done.stdout
    assert "150 metres" in done.stdout
    assert "handbook.pdf, page 4" in done.stdout


@pytest.mark.parametrize("wanted", [("open", "x.pdf"), ("--quick",)])
def test_without_a_display_who_wants_a_window_is_told(
    tmp_path: Path, wanted: tuple[str, ...]
) -> None:
    done = run(tmp_path, *wanted, DISPLAY="", WAYLAND_DISPLAY="", expect=1)
    assert done.stderr == "carrel: there is no display to open a window on.\n"


def test_a_home_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run(tmp_path / "file" / "home", "status", expect=1)
    assert "cannot write the data folder" in done.stderr


def test_an_empty_library_says_so(tmp_path: Path) -> None:
    done = run(tmp_path, "ask", "Where is the weir?", "--json")
    assert json.loads(done.stdout)["answered"] is False
    assert "the library is empty" in done.stderr

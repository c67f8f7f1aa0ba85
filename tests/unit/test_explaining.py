"""Why a file is not among the results: the first true reason, in plain words."""

import os
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEmbedder
from libraries import Library

from assistant.errors import FileMissing, UsageError
from assistant.explaining import Explainer
from assistant.filters import Filter
from assistant.records import Explanation, FileState, Reason
from assistant.retrieval import CANDIDATES, Retriever
from assistant.vectors import VectorIndex

BOATS = "The boats are kept in the long shed by the lake."
QUESTION = "Where are the boats kept?"


class Desk:
    """A library and what explains its results."""

    def __init__(self, library: Library, vectors: VectorIndex) -> None:
        self.library = library
        self.retriever = Retriever(library.catalogue, vectors, FakeEmbedder())
        self.explainer = Explainer(library.catalogue, self.retriever, FakeEmbedder())

    def why_not(
        self, path: Path | str, question: str = QUESTION, limit: int = 10, scope: str = ""
    ) -> Explanation:
        paths = Filter((scope,)) if scope else Filter()
        return self.explainer.explain(question, str(path), limit, paths)


@pytest.fixture
def desk(library: Library, vectors: VectorIndex) -> Desk:
    library.catalogue.add_root(str(library.folder), "folder")
    return Desk(library, vectors)


def test_a_file_that_is_shown_is_said_to_be(desk: Desk) -> None:
    boats = desk.library.write("boats.txt", BOATS)
    desk.library.write("soup.txt", "The soup needs an hour.")
    desk.library.index()
    told = desk.why_not(boats)
    assert (told.reason, told.rank, told.found) == (Reason.FOUND, 1, 2)
    assert told.text == "It is among the results: rank 1."
    assert told.best and told.best.why.words == ("boats", "kept")
    assert (told.by_words, told.by_meaning, told.missing) == (1, 1, ())


def test_a_lower_rank_is_told_with_both_halves_and_the_words_it_lacks(desk: Desk) -> None:
    desk.library.write("boats.txt", BOATS)
    other = desk.library.write("ferry.txt", "Old boats lie on the shore of the island.")
    soup = desk.library.write("soup.txt", "The soup needs an hour.")
    desk.library.index()
    told = desk.why_not(other, limit=1)
    assert (told.reason, told.rank, told.by_words, told.missing) == (Reason.LOWER, 2, 2, ("kept",))
    assert told.text == (
        "Its best passage comes 2nd of 3 compared; only boats.txt is shown. "
        "By words 2nd, by meaning 2nd; it does not hold “kept”."
    )
    told = desk.why_not(soup, limit=2)
    assert (told.reason, told.by_words) == (Reason.LOWER, None)
    assert "2 are shown, boats.txt first. None of the question's words stand in it" in told.text
    assert told.best and told.best.why.words == ()


def test_the_rank_is_that_of_the_search(desk: Desk) -> None:
    for n in range(30):
        desk.library.write(f"{n}.txt", f"The boats number {n} " + "and shed " * n)
    desk.library.index()
    hits = desk.retriever.search(QUESTION, 30)
    for rank in (1, 7, 30):
        told = desk.why_not(hits[rank - 1].passage.path, limit=5)
        assert (told.rank, told.best) == (rank, hits[rank - 1])


def test_a_copy_is_told_from_the_file_it_is_shown_as(desk: Desk) -> None:
    first = desk.library.write("a.txt", BOATS)
    copy = desk.library.write("b.txt", BOATS)
    desk.library.index()
    told = desk.why_not(copy)
    assert told.reason is Reason.COPY
    assert told.text == f"{first} has the same content, and is among the results: rank 1."


def test_a_near_duplicate_is_told_from_what_stands_for_it(desk: Desk) -> None:
    words = " ".join(f"word{n}" for n in range(60))
    first = desk.library.write("a.txt", f"boats kept {words} and the rest")
    draft = desk.library.write("b.txt", f"boats kept {words} and the end")
    desk.library.index()
    hits = desk.retriever.search(QUESTION)
    assert len(hits) == 1
    hidden = draft if hits[0].passage.path == str(first) else first
    told = desk.why_not(hidden)
    assert (told.reason, told.rank) == (Reason.COPY, 1)
    assert f"{hits[0].passage.path} says nearly the same" in told.text


def test_a_slip_of_the_keyboard_is_looked_for_as_the_search_does(desk: Desk) -> None:
    boats = desk.library.write("boathouse.txt", "The boathouse is open.")
    desk.library.index()
    told = desk.why_not(boats, "the boathuose")
    assert (told.reason, told.missing) == (Reason.FOUND, ())
    assert told.best and told.best.why.words == ("boathouse",)


def test_beyond_all_candidates_place_and_cosine_are_exact(desk: Desk) -> None:
    names = ["alpha", "beta", "gamma"]
    for n in range(CANDIDATES + 40):
        desk.library.write(f"near/{n}.txt", f"The boats, where are they kept? {n}")
    far = desk.library.write("far.txt", " ".join(names))
    desk.library.index()
    told = desk.why_not(far)
    total = CANDIDATES + 41
    assert (told.reason, told.rank, told.passages) == (Reason.FAR, None, total)
    stored = desk.library.catalogue.stored_vectors
    question = FakeEmbedder().embed([QUESTION])[0]
    cosines = stored.all()[1].astype(np.float32) @ question
    assert told.best and told.best.why.dense == pytest.approx(cosines.min(), abs=1e-5)
    assert told.by_meaning == total
    assert told.best.passage.path == str(far) and told.best.why.keyword is None
    assert told.missing == ("boats", "kept")
    assert told.text.startswith("None of the question's words (“boats”, “kept”) stand in it.")
    assert f"the {total}st of {total} (cosine" in told.text


def test_beyond_all_candidates_the_words_it_does_hold_count(desk: Desk) -> None:
    for n in range(CANDIDATES + 40):
        desk.library.write(f"near/{n}.txt", f"boats kept boats kept {n}")
    far = desk.library.write("far.txt", "boats " + "and quite other things besides " * 4)
    desk.library.index()
    told = desk.why_not(far)
    assert (told.reason, told.missing) == (Reason.FAR, ("kept",))
    assert told.best and told.best.why.keyword and told.best.why.words == ("boats",)
    assert told.text.startswith("Of the question's words it does not hold “kept”.")


def test_what_the_search_was_limited_to_comes_before_ranks(desk: Desk) -> None:
    boats = desk.library.write("boats.txt", BOATS)
    desk.library.write("kitchen/soup.txt", "The soup needs an hour.")
    desk.library.index()
    told = desk.why_not(boats, scope=str(desk.library.folder / "kitchen"))
    assert (told.reason, told.best) == (Reason.OUTSIDE, None)
    assert desk.why_not(boats, scope=str(boats)).reason is Reason.FOUND


@pytest.mark.parametrize("question", ["", " \n ", "\x00"])
def test_a_blank_question_is_one_clear_line(desk: Desk, question: str) -> None:
    boats = desk.library.write("boats.txt", BOATS)
    desk.library.index()
    with pytest.raises(UsageError, match="the question is empty"):
        desk.why_not(boats, question)


@pytest.mark.parametrize(
    "question", ["x" * 10_000, "boats and oars " * 700, 'AND " * NEAR(', "🚣", "the of and", "船"]
)
def test_odd_questions_have_an_explanation(desk: Desk, question: str) -> None:
    boats = desk.library.write("boats.txt", BOATS)
    desk.library.index()
    told = desk.why_not(boats, question)
    assert told.text.endswith(".") and len(told.text) < 1_000


def test_a_waiting_a_failed_and_an_empty_file_have_no_rank(desk: Desk) -> None:
    catalogue, folder = desk.library.catalogue, desk.library.folder
    waiting = desk.library.write("waiting.txt", BOATS)
    catalogue.add_waiting([(str(waiting), 1, 1, 0)])
    told = desk.why_not(waiting)
    assert (told.reason, told.text) == (Reason.WAITING, "It is still waiting to be read.")
    broken = folder / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 torn")
    blank = folder / "blank.txt"
    blank.write_text("  \n ")
    desk.library.index()
    for path in (broken, blank):
        row = catalogue.file(str(path))
        assert row is not None and row.state is FileState.FAILED
        told = desk.why_not(path)
        assert told.reason is Reason.FAILED and told.text == f"It is not in the index: {row.error}."


def test_an_indexed_file_without_text_says_so(desk: Desk) -> None:
    from assistant.records import Document, Page

    path = desk.library.write("photo.txt", "x")
    document = Document("image", "", (Page(1, "", ""),))
    desk.library.catalogue.store(str(path), 1, 1, "0" * 64, document, [])
    assert desk.why_not(path).reason is Reason.NO_TEXT


def test_what_is_out_of_the_library_says_which_rule_keeps_it_out(desk: Desk) -> None:
    folder, catalogue = desk.library.folder, desk.library.catalogue
    (folder / ".carrelignore").write_text("drafts/\n")
    paths = {
        "drafts/a.txt": (Reason.LEFT_OUT, ".carrelignore"),
        ".hidden/a.txt": (Reason.LEFT_OUT, "“.hidden” is passed over by its name"),
        "film.mp4": (Reason.LEFT_OUT, "files of this kind (.mp4) cannot be read yet"),
        "new.txt": (Reason.WAITING, f"It is new in {folder}"),
    }
    for name, (reason, words) in paths.items():
        told = desk.why_not(desk.library.write(name, BOATS))
        assert told.reason is reason and words in told.text, told.text
    catalogue.add_root(str(folder / "new.txt"), "excluded")
    told = desk.why_not(folder / "new.txt")
    assert (told.reason, "taken out" in told.text) == (Reason.LEFT_OUT, True)


def test_a_file_elsewhere_is_not_in_the_library(desk: Desk, tmp_path: Path) -> None:
    stranger = tmp_path / "elsewhere.txt"
    stranger.write_text(BOATS)
    told = desk.why_not(stranger)
    assert (told.reason, told.text) == (
        Reason.NOT_ADDED,
        "It is not in the library, nor in a folder that is.",
    )
    own = Path(desk.library.catalogue.folder) / "settings.json"
    own.write_text("{}")
    assert "Carrel's own folder" in desk.why_not(own).text


def test_no_file_and_a_folder_are_one_clear_line(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="nothing is at"):
        desk.why_not(tmp_path / "nowhere.txt")
    with pytest.raises(UsageError, match="is a folder"):
        desk.why_not(desk.library.folder)
    for odd in ("x" * 5_000, f"a{os.sep}\0b", ""):
        with pytest.raises((FileMissing, UsageError)):
            desk.why_not(odd)


def test_a_library_that_is_emptied_meanwhile_is_no_error(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    boats = desk.library.write("boats.txt", BOATS)
    desk.library.index()

    def forgotten(*_: object) -> list[object]:
        desk.library.catalogue.remove([str(boats)])
        return []

    monkeypatch.setattr(desk.retriever, "search", forgotten)
    assert desk.why_not(boats).reason is Reason.FAR

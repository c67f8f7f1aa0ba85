from pathlib import Path

import pytest
from engines import open_engine

from assistant import report
from assistant.records import Document, Page
from assistant.settings import Settings
from assistant.text_language import advice, language_of


def document(*texts: str, kind: str = "text") -> Document:
    return Document(kind, "", tuple(Page(n, "", text) for n, text in enumerate(texts, 1)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The boats are kept in the long shed by the lake, and the key hangs by the door."),
        ("de", "Die Boote liegen im langen Schuppen am See, und der Schlüssel hängt an der Tür."),
        ("fr", "Les bateaux sont rangés dans le long hangar au bord du lac, la clé est au mur."),
        (
            "ja",
            "ボートは湖のほとりにある長い小屋にしまってあります。鍵はドアのそばに掛けてあります。"
            * 2,
        ),
        ("ar", "القوارب محفوظة في المبنى الطويل بجانب البحيرة وهذا هو مفتاح أعضاء النادي."),
    ],
)
def test_the_language_of_prose_is_known(language: str, text: str) -> None:
    assert language_of(document("", text)) == language


@pytest.mark.parametrize("text", ["", "Hello", "12.50 17.20 33.10 " * 40])
def test_too_little_text_has_no_language(text: str) -> None:
    assert language_of(document(text)) == ""


def test_source_code_has_no_language() -> None:
    code = "def load(path):\n    return read(path, encoding='utf-8')\n" * 5
    assert language_of(document(code, kind="code")) == ""


def test_a_long_document_is_judged_by_pages_from_all_over_it() -> None:
    english = "The boats are kept in the long shed by the lake, and the key hangs by the door."
    german = "Die Boote liegen im langen Schuppen am See, und der Schlüssel hängt an der Tür."
    assert language_of(document(english, *[german] * 50)) == "de"


def test_a_library_in_other_languages_gets_advice() -> None:
    told = advice({"en": 60, "de": 25, "fr": 15, "": 500})
    assert told is not None
    assert told.startswith("40 % of the text is not in English (German, French)")
    assert "paraphrase-multilingual-MiniLM-L12-v2" in told
    many = advice({"de": 9, "fr": 8, "it": 7, "xx": 1})
    assert many is not None and "(German, French, Italian and others)" in many


@pytest.mark.parametrize("passages", [{}, {"": 900}, {"en": 900, "de": 100}, {"de": 3}])
def test_a_library_in_english_gets_none(passages: dict[str, int]) -> None:
    assert advice(passages) is None


def test_status_shows_the_advice_unless_another_model_is_in_use(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    german = "Die Boote liegen im langen Schuppen am See, und der Schlüssel hängt an der Tür. "
    for n in range(30):
        (folder / f"{n}.txt").write_text(german + f"Schuppen {n}.", encoding="utf-8")
    engine = open_engine(tmp_path / "home")
    list(engine.index([str(folder)]))
    assert "(German)" in engine.status().advice
    assert "Advice" in report.status(engine.status())
    engine.settings = Settings(embedding=str(tmp_path))
    assert engine.status().advice == ""
    assert "Advice" not in report.status(engine.status())
    engine.close()

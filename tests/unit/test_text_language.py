import pytest

from assistant.records import Document, Page
from assistant.text_language import language_of


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

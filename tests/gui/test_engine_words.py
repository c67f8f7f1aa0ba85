"""What the engine says is shown in the person's language, and stays as it is in English."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import assistant
from assistant import errors, messages
from assistant.answers import REFUSAL
from assistant.errors import CarrelError
from assistant.messages import Failed
from assistant.text_language import advice
from ui.words.engine_phrases import PHRASES, PLACES
from ui.words.engine_words import is_known, place_words, told
from ui.words.translating import install
from ui.words.wording import failure_line

ENGINE = Path(assistant.__file__).parent
SPEAKERS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, CarrelError)
} | {messages.Warned.__name__}

NOT_FOR_THE_WINDOW = (
    "cli.py", "arguments.py", "conversation_commands.py", "form_arguments.py", "model_commands.py",
)  # fmt: skip
FOLDERS_APART = ("evaluation", "training")

NEVER_SHOWN = {
    "cut",  # within a reader of archives
    "not a request: 7",  # the window sends none
    "“7” is no format; choose 7",
    "the download 7",  # ended with a status
    "no text was found in it7",  # and why
    "7: 7",  # what a library says
    "the drive or network folder is not connected; its 7 searchable",  # 7 files stay
}

ADVICE_ON_LANGUAGES = advice({"en": 300, "de": 140, "fr": 40, "it": 10, "es": 10}) or ""


def all_errors(root: type[CarrelError] = CarrelError) -> Iterator[type[CarrelError]]:
    for one in root.__subclasses__():
        yield one
        yield from all_errors(one)


def spoken() -> Iterator[tuple[str, str]]:
    """Yield each text that an error or a warning is made with, its fields filled with a 7."""
    for path in sorted(ENGINE.rglob("*.py")):
        apart = any(folder in path.parts for folder in FOLDERS_APART)
        if apart or path.name in NOT_FOR_THE_WINDOW:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SPEAKERS:
                yield from ((path.name, text) for arg in node.args if (text := filled(arg)))


def filled(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(filled(part) for part in node.values)
    return "7" if isinstance(node, ast.FormattedValue) else ""


def test_every_errors_advice_can_be_translated() -> None:
    unknown = [one.__name__ for one in all_errors() if one.advice and not is_known(one.advice)]
    assert not unknown


def test_every_error_and_warning_can_be_translated() -> None:
    unknown = {
        (name, text) for name, text in spoken() if text not in NEVER_SHOWN and not is_known(text)
    }
    assert not unknown


def test_in_english_nothing_changes() -> None:
    for phrase in PHRASES + PLACES:
        text = re.sub(r"\{\w+\}", "7", phrase)
        assert (told(text), place_words(text)) == (text, text)


def test_what_no_pattern_fits_is_shown_as_it_came() -> None:
    for text in ("", "an odd thing happened", "an odd {thing}. And more; or less."):
        assert told(text) == text


@pytest.mark.parametrize(
    "text",
    [
        REFUSAL,
        "Searched for “anchor” instead of “ancor”.",
        "It is not in the index: its text could not be recognised: nothing is there.",
        "The table was cut off. So small a model only copies what stands there, in no other form.",
        "7 scanned pages could not be recognised: the page cannot be drawn; it is damaged",
        "Its best passage comes 14th of 1,020 compared; 10 are shown, a b.pdf first. By words "
        "3rd, by meaning not among the best; it does not hold “a”, “b” and 3 more.",
    ],
)
def test_sentences_in_a_row_are_known(qapp: QApplication, text: str) -> None:
    install(qapp, "en")
    assert is_known(text)
    assert told(text) == text


def test_a_text_from_elsewhere_is_left_alone_in_every_language(qapp: QApplication) -> None:
    text = "Le moteur ne peut pas démarrer : /opt/carrel"
    install(qapp, "fr")
    try:
        assert told(text) == text
        assert told("a.pdf: it is damaged") == "a.pdf\N{NO-BREAK SPACE}: il est endommagé"
        assert failure_line(Failed("disk_full", "the disk is full; b is not complete")).endswith(
            "b n’est pas complet."
        )
    finally:
        install(qapp, "en")


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("de", "1,200 pages, the limit is 1,000", "1.200 Seiten, die Grenze liegt bei 1.000"),
        ("de", "2024 pages, the limit is 1,000", "2024 Seiten, die Grenze liegt bei 1.000"),
        ("de", "its name says picture, but its bytes are not", "dem Namen nach ist sie ein Bild"),
        ("de", "cannot be read: Permission denied", "kann nicht gelesen werden: Zugriff verw"),
        ("de", "Of the question's words it does not hold “a” and 3 more.", "„a“ und 3 weitere"),
        ("de", "Nothing was found on boats and sheds.", "Zu boats und sheds wurde nichts"),
        (
            "de",
            ADVICE_ON_LANGUAGES,
            "auf Englisch (Deutsch, Französisch, ",
        ),
        ("fr", "slide 3 could not be read; it is damaged", "lue\u202f; il est endommagé"),
        (
            "zh",
            "The table was cut off. It is still waiting to be read.",
            "表格不完整。它仍在等待读取。",
        ),
    ],
)
def test_figures_signs_and_the_systems_words_are_the_languages(
    qapp: QApplication, code: str, text: str, shown: str
) -> None:
    install(qapp, code)
    try:
        assert shown in told(text)
    finally:
        install(qapp, "en")


def test_places_are_known_within_each_other() -> None:
    for label in ("slide 4", "sheet Costs, part 2", "attachment plan.pdf, page iv", "The Whale"):
        assert place_words(label) == label

"""The window speaks the language of its setting, and counts as that language does."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from assistant import settings
from assistant.paths import Home
from ui.parts.file_labels import translate_labels
from ui.words import translating
from ui.words.pseudo import accented
from ui.words.translating import LANGUAGES, chosen, install, languages, tr
from ui.words.wording import with_keys


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    yield qapp
    install(qapp, translating.ENGLISH)
    qapp.processEvents()


def test_english_counts_one_and_more(app: QApplication) -> None:
    assert tr("%Ln file(s)", "", 1) == "1 file"
    assert tr("%Ln file(s)", "", 1200) == "1,200 files"


def test_each_language_names_itself() -> None:
    for code, name in languages():
        native = QLocale(code).nativeLanguageName()
        assert name.casefold() in native.casefold()


def test_a_language_nobody_knows_is_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    class German:
        def uiLanguages(self) -> list[str]:
            return ["gsw-CH", "de-CH", "en"]

    monkeypatch.setattr(translating.QLocale, "system", German)
    assert chosen("tlh") == chosen("system") == "de"
    assert chosen("ja") == "ja"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_standard_buttons_and_figures_follow_the_language(app: QApplication, code: str) -> None:
    assert install(app, code) == code
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().toString(1.5, "f", 1) == QLocale(code).toString(1.5, "f", 1)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_labels_of_qts_own_file_dialog_follow_the_language(
    app: QApplication, code: str
) -> None:
    install(app, code)
    dialog = QFileDialog()
    translate_labels(dialog)
    for kind in (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType):
        english = dialog.labelText(kind) in ("&Look in:", "Files of &type:")
        assert english == (code == "en")


def test_keys_are_called_as_on_the_persons_keyboard(app: QApplication) -> None:
    assert with_keys("Models", "Ctrl+M") == "Models (Ctrl+M)"
    install(app, "de")
    assert with_keys("Modelle", "Ctrl+M") == "Modelle (Strg+M)"


def test_a_made_up_language_keeps_what_is_no_text() -> None:
    text = accented("&Open {name} in %Ln `carrel list` <b>now</b>")
    for kept in ("&O", "{name}", "%Ln", "`carrel list`", "<b>", "</b>"):
        assert kept in text
    assert text.startswith("⟦") and text.endswith("⟧")
    assert "Open" not in text and "now" not in text


def test_a_made_up_language_counts(app: QApplication) -> None:
    install(app, "qps")
    assert tr("%Ln file(s)", "", 3).startswith("⟦3 ƒ")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_mirrored_language_turns_the_window_round_and_back(app: QApplication) -> None:
    install(app, "qps-rtl")
    app.processEvents()
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    install(app, "en")
    app.processEvents()
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_program_starts_in_the_language_of_the_settings(home: Home) -> None:
    home.create()
    settings.save(home.settings, settings.Settings(language="de"))
    program = (
        "import sys; from assistant.paths import find_home; from ui.app import make_application;"
        "from ui.models.preferences import Preferences; from ui.words.translating import tr;"
        "app = make_application(Preferences(find_home(sys.argv[1])).current.language);"
        "print(tr('Settings'), tr('%Ln file(s)', '', 1200))"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(home.root)],
        env=os.environ | {"PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        timeout=60,
        encoding="utf-8",
    )
    assert told.stdout.strip() == "Einstellungen 1.200 Dateien"

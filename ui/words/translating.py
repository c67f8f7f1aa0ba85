"""The window's words in the person's language, through Qt's translator."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from assistant.paths import RESOURCES

from .pseudo import PSEUDO, PseudoTranslator

SYSTEM = "system"
ENGLISH = "en"

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "zh": "中文",
        "ja": "日本語",
    }
)
"""Every language of the window by its code, named in itself."""

QT_NAMES = {"zh": "zh_CN"}
"""What Qt calls its own texts in a language, where that is not its code."""

_installed: list[QTranslator] = []


def tr(text: str, note: str = "", number: int = -1) -> str:
    """Return a text of the window in the language in force.

    `note` tells translators what two equal texts mean. With a `number`, "%n" (or "%Ln", with
    separators) becomes it, in the plural form that the language has for it. Where names are to be
    filled in, write "{name} of {count}" and call `format` on what comes back.
    """
    return QCoreApplication.translate("", text, note, number)


def marked(text: str) -> str:
    """Return a text as it is, marked for the translators: `tr` is called where it is shown."""
    return text


def languages() -> tuple[tuple[str, str], ...]:
    """Return the code and the own name of each language the window speaks."""
    return tuple(LANGUAGES.items())


def chosen(setting: str) -> str:
    """Return the code of the language that a setting means; one nobody knows is the system's."""
    if setting in LANGUAGES or setting in PSEUDO:
        return setting
    wanted = (QLocale(name) for name in QLocale.system().uiLanguages())
    return next((code for one in wanted if (code := _code(one)) in LANGUAGES), ENGLISH)


def install(app: QCoreApplication, setting: str) -> str:
    """Have the window speak the language of a setting, before it is made; returns its code."""
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    code = chosen(setting)
    QLocale.setDefault(_locale(code))
    # The last one is asked first: English lies beneath for its plurals, and for what is missing.
    english = _loaded(RESOURCES / "translations" / f"carrel_{ENGLISH}.qm")
    _put(app, english)
    if code in PSEUDO:
        _put(app, PseudoTranslator(english, mirrored=code.endswith("-rtl")))
    elif code != ENGLISH:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _put(app, _loaded(folder / f"qtbase_{QT_NAMES.get(code, code)}.qm"))
        _put(app, _loaded(RESOURCES / "translations" / f"carrel_{code}.qm"))
    return code


def _put(app: QCoreApplication, translator: QTranslator) -> None:
    _installed.append(translator)
    app.installTranslator(translator)


def _loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    translator.load(str(path))  # a file that is not there leaves it empty: the English text shows
    return translator


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())


def _locale(code: str) -> QLocale:
    """Return how the language writes dates and figures: as the system does, if it speaks it."""
    spoken = ENGLISH if code in PSEUDO else code
    system = QLocale.system()
    return system if _code(system) == spoken else QLocale(spoken)

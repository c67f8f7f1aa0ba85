"""What languages are called, in the language in force."""

from PySide6.QtCore import QLocale

from .translating import marked, tr

NAMES = {
    "ar": marked("Arabic"),
    "bg": marked("Bulgarian"),
    "ca": marked("Catalan"),
    "cs": marked("Czech"),
    "da": marked("Danish"),
    "de": marked("German"),
    "el": marked("Greek"),
    "en": marked("English"),
    "es": marked("Spanish"),
    "et": marked("Estonian"),
    "fa": marked("Persian"),
    "fi": marked("Finnish"),
    "fr": marked("French"),
    "he": marked("Hebrew"),
    "hi": marked("Hindi"),
    "hr": marked("Croatian"),
    "hu": marked("Hungarian"),
    "id": marked("Indonesian"),
    "it": marked("Italian"),
    "ja": marked("Japanese"),
    "ko": marked("Korean"),
    "la": marked("Latin"),
    "lt": marked("Lithuanian"),
    "lv": marked("Latvian"),
    "nb": marked("Norwegian"),
    "nl": marked("Dutch"),
    "nn": marked("Norwegian"),
    "no": marked("Norwegian"),
    "pl": marked("Polish"),
    "pt": marked("Portuguese"),
    "ro": marked("Romanian"),
    "ru": marked("Russian"),
    "sk": marked("Slovak"),
    "sl": marked("Slovenian"),
    "sr": marked("Serbian"),
    "sv": marked("Swedish"),
    "th": marked("Thai"),
    "tr": marked("Turkish"),
    "uk": marked("Ukrainian"),
    "vi": marked("Vietnamese"),
    "zh": marked("Chinese"),
}
UNKNOWN = ("", "und")


def language_name(code: str) -> str:
    """Return a language's name by its ISO 639 code: its own name for itself where it is rare."""
    if code in UNKNOWN:
        return ""
    if code in NAMES:
        return tr(NAMES[code])
    language = QLocale.codeToLanguage(code)
    known = language not in (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return (QLocale(language).nativeLanguageName() if known else "") or code


def listed(line: str) -> str:
    """Return the engine's "German, French and others" in the language in force."""
    names, others, _ = line.partition(" and others")
    said = ""
    for name in names.split(", "):
        shown = tr(name) if name in NAMES.values() else name
        said = tr("{first}, {next}").format(first=said, next=shown) if said else shown
    return tr("{languages} and others").format(languages=said) if others else said

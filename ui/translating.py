"""The window's words in the person's language, through Qt's translator."""

from PySide6.QtCore import QCoreApplication


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

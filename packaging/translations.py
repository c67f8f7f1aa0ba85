"""Keep the translations of the window in step with its sources.

    python packaging/translations.py                  texts from ui/ into all .ts, then all .qm
    python packaging/translations.py missing de       what German lacks, as lines to fill in
    python packaging/translations.py fill de FILE     take such lines back

A line is: source, note, translation, and where a number has several forms one more for each, with
tabs between them; "\\n" stands for a new line. docs/translating.md says more.

The texts are gathered here and not by lupdate, which cannot take a text with a number from a table.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "zh": 1, "ja": 1}
"""Each language, and how many plurals Qt knows in it; English has no other translations."""

NUMBER = re.compile("%L?n")
ENDING = re.compile(r"(\w*)\((\w+)\)|\b(\w+)/(\w+)\b")

Key = tuple[str, str]
"""A text of the sources, and its note."""


def main(argv: list[str]) -> int:
    match argv:
        case []:
            texts = gather()
            for code in FORMS:
                update(code, texts)
                release(code)
                print(f"{code}: {len(list(missing(code)))} to translate")
        case ["missing", code]:
            for text, note in missing(code):
                print(escaped(text), escaped(note), sep="\t")
        case ["fill", code, path]:
            fill(code, Path(path).read_text("utf-8"))
        case _:
            print(__doc__)
            return 2
    return 0


def gather() -> list[Key]:
    """Return every text that is given to `tr` or `marked`, each once, in the order of the files."""
    found: dict[Key, None] = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if is_mark(node)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            match call.args[:2]:
                case [ast.Constant(str(text)), ast.Constant(str(note))]:
                    found[text, note] = None
                case [ast.Constant(str(text)), *_]:
                    found[text, ""] = None
    return list(found)


def is_mark(node: ast.AST) -> bool:
    names = ("tr", "marked")
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def update(code: str, texts: list[Key]) -> None:
    """Write the texts into a language's .ts; what it knows stays, what is gone leaves it."""
    known = dict(read(code)) if ts(code).exists() else {}
    counted = [key for key in texts if NUMBER.search(key[0])]
    wanted = counted if code == "en" else texts
    write(code, {key: known.get(key) or first_guess(code, key) for key in wanted})


def first_guess(code: str, key: Key) -> tuple[str, ...]:
    """Return nothing, or the plurals of an English text: "%Ln file(s)", "copy(ies)", "is/are"."""
    return tuple(plural(key[0], one=one) for one in (True, False)) if code == "en" else ()


def plural(text: str, *, one: bool) -> str:
    def form(found: re.Match[str]) -> str:
        word, ending, single, many = found.groups()
        if single:
            return single if one else many
        stem = word[:-1] if ending == "ies" else word
        return word if one else stem + ending

    return ENDING.sub(form, text)


def fill(code: str, lines: str) -> None:
    """Take translations from lines as `missing` prints them. Raises ValueError."""
    known = dict(read(code))
    for line in filter(None, lines.splitlines()):
        text, note, *forms = map(unescaped, line.split("\t"))
        if (text, note) not in known:
            raise ValueError(f"no such text: {text!r}")
        if forms and len(forms) != count(code, text):
            raise ValueError(f"{count(code, text)} forms, not {len(forms)}: {text!r}")
        known[text, note] = tuple(forms)
    write(code, known)


def missing(code: str) -> Iterator[Key]:
    return (key for key, forms in read(code) if not forms)


def count(code: str, text: str) -> int:
    return FORMS[code] if NUMBER.search(text) else 1


def read(code: str) -> Iterator[tuple[Key, tuple[str, ...]]]:
    """Yield each text of a .ts and its translation, in as many forms as it has; or none."""
    for message in ET.parse(ts(code)).iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        done = translation.get("type") != "unfinished"
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        yield key, tuple(forms) if done else ()


def write(code: str, texts: dict[Key, tuple[str, ...]]) -> None:
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name")
    for (text, note), forms in texts.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        if note:
            ET.SubElement(message, "comment").text = note
        translation = ET.SubElement(message, "translation")
        if not forms:
            translation.set("type", "unfinished")
        if NUMBER.search(text):
            message.set("numerus", "yes")
            for form in forms or [""] * FORMS[code]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root)
    FOLDER.mkdir(exist_ok=True)
    ts(code).write_text(f"{HEAD}{ET.tostring(root, 'unicode')}\n", "utf-8")


def release(code: str) -> None:
    """Compile a .ts; what is not translated yet is shown in English."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    qm = ts(code).with_suffix(".qm")
    subprocess.run([program, "-silent", "-nounfinished", ts(code), "-qm", qm], check=True)


def escaped(text: str) -> str:
    return text.replace("\n", "\\n")


def unescaped(text: str) -> str:
    return text.replace("\\n", "\n")


def ts(code: str) -> Path:
    return FOLDER / f"carrel_{code}.ts"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Every text of the window can be translated, and is, into each of its languages."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from ui.words.translating import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]

OTHERS = [code for code in LANGUAGES if code != ENGLISH]

FIELDS = re.compile(r"\{\w*\}|%L?n|%\d|`[^`]+`|\n")
WORDS = re.compile(r"[^\W\d_]{2,}")

ALIKE = {
    "de": {"{name} in {place}", "Hindi", "Offline", "Text", "Notebook", "Scans", "Zoom"},
    "es": {"Zoom"},
    "fr": {
        *("Collection", "Collection {name}", "Conversation", "Conversations", "Messages", "Page"),
        *("Page {page}", "Pages", "Question", "Source", "Sources", "Zoom", "page {name}"),
        *("{size}, licence {licence}.", "{n} question, {day}", "{n} questions, {day}"),
    },
}
"""Texts that a language has in common with English."""

_WIDE = r"[\u3040-\u30ff\u4e00-\u9fff]"
_FULL_WIDTH = rf"{_WIDE}[,.;:!?(]|[,;:!?)]{_WIDE}|[\"']"
ODD_SIGNS = {
    "de": re.compile(r"[\"'”«»’]|\.\.\."),
    "es": re.compile(r"[\"'“”’]|\.\.\."),
    "fr": re.compile(r"[\"'“”]|« | [:;?!»]|\.\.\."),  # no line breaks before its signs
    "zh": re.compile(_FULL_WIDTH),
    "ja": re.compile(rf"{_FULL_WIDTH}|[“”]"),
}
TYPED = re.compile(r"'\.\[[\w-]+\]'")
"""What is typed into a terminal."""

NOT_FOR_PEOPLE = {
    "app.py",  # what is said in a terminal
    "engine_phrases.py",
    "file_labels.py",  # what Qt says, which has its own translations
    "hotkey_x11.py",  # names of another library
    "incidents.py",  # a report for those who mend Carrel
    "pseudo.py",
    "reading_code.py",  # words of programming languages
    "reading_formats.py",  # names of fonts
    "redaction.py",
    "report_text.py",
    "translating.py",  # names of languages, each in its own
}

NAMES = re.compile(
    r"Carrel|Fusion|Subject|NFKD|XDG_RUNTIME_DIR|PYTHONUTF8|ShowItems"
    r"|(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:[A-Z0-9]|F\d+|Up|Down|Del|Esc|Return|Space|[^\w\s])?"
    r"|HH:mm|[\w.]+\.|go on|and others|CON|PRN|AUX|NUL|COM|LPT"
    r"|(?:When|How|What) .*\?"  # asked of the sample library, which is English
)
"""Literals that look like words for people and are none, whole: names, keys, values."""


def read_tool() -> ModuleType:
    """Return packaging/translations.py as a module."""
    spec = importlib.util.spec_from_file_location("translations", TOOL)
    assert spec and spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


TOOL = ROOT / "packaging" / "translations.py"
translations = read_tool()
MEND = "run `python packaging/translations.py`"


def read(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the texts of a language with their translations, empty where there is none."""
    return dict(translations.read(code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_files_hold_the_texts_of_the_sources(code: str) -> None:
    texts = set(translations.gather())
    if code == ENGLISH:
        texts = {key for key in texts if "%n" in key[0] or "%Ln" in key[0]}
    there = set(read(code))
    assert (texts - there, there - texts) == (set(), set()), MEND


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code: str) -> None:
    assert [key for key, forms in read(code).items() if not forms or not all(forms)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_fields_numbers_spaces_and_the_last_sign(code: str) -> None:
    odd = [
        (text, form)
        for (text, _), forms in read(code).items()
        for form in forms
        if sorted(FIELDS.findall(text)) != sorted(FIELDS.findall(form))
        or (text[:1].isspace(), text[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace())
        or text.endswith("…") != form.endswith("…")
        or text.count("&") != form.count("&")
    ]
    assert odd == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_compiled_is_what_is_written(code: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(translations.ts(code).with_suffix(".qm")))
    old = [
        text
        for (text, note), (form, *_) in ((key, forms) for key, forms in read(code).items() if forms)
        if "%" not in text and compiled.translate("", text, note) != form
    ]
    assert old == [], MEND
    counted = [(key, forms) for key, forms in read(code).items() if "%Ln" in key[0] and forms]
    assert [
        text
        for (text, note), forms in counted
        if compiled.translate("", text, note, 7) != forms[-1]
    ] == [], MEND


def test_no_text_of_the_window_is_left_without_a_mark() -> None:
    plain = [
        f"{path.name}:{line}: {text!r}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if path.name not in NOT_FOR_PEOPLE
        for line, text in plain_words(ast.parse(path.read_text("utf-8")))
    ]
    assert plain == []


def test_no_text_to_translate_is_put_together_beforehand() -> None:
    pieced = [
        f"{path.name}:{call.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if translations.is_mark(call) and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert pieced == []


def test_nothing_is_translated_before_the_language_is_known() -> None:
    early = [
        f"{path.name}:{call.lineno}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for call in at_import(ast.parse(path.read_text("utf-8")))
        if isinstance(call.func, ast.Name) and call.func.id == "tr"
    ]
    assert early == []


@pytest.mark.parametrize(
    ("text", "one", "more"),
    [
        ("%Ln file(s)", "%Ln file", "%Ln files"),
        ("%Ln copy(ies) of {name}", "%Ln copy of {name}", "%Ln copies of {name}"),
        ("%Ln of its/their answer(s) is/are", "%Ln of its answer is", "%Ln of their answers are"),
        ("about %Ln min", "about %Ln min", "about %Ln min"),
    ],
)
def test_english_plurals_are_made_by_rule(text: str, one: str, more: str) -> None:
    assert translations.first_guess(ENGLISH, (text, "")) == (one, more)


def test_translations_go_out_and_come_back_as_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    texts = {("Open\nit", "a door"): (), ("%Ln day(s)", ""): (), ("Kept", ""): ("Behalten",)}
    translations.write("de", texts)
    assert translations.main(["missing", "de"]) == 0
    assert capsys.readouterr().out == "Open\\nit\ta door\n%Ln day(s)\t\n"
    translations.fill("de", "Open\\nit\ta door\tÖffne\\nsie\n%Ln day(s)\t\t%Ln Tag\t%Ln Tage\n")
    assert list(read("de").values()) == [("Öffne\nsie",), ("%Ln Tag", "%Ln Tage"), ("Behalten",)]
    with pytest.raises(ValueError, match="no such text"):
        translations.fill("de", "Gone\t\tWeg")
    with pytest.raises(ValueError, match="2 forms, not 1"):
        translations.fill("de", "%Ln day(s)\t\t%Ln Tage")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("label.setText('Nothing found')", True),
        ("label.setText(f'{n} files')", True),
        ("label.setText('Send')", True),
        ("label.setText(tr('Send'))", False),
        ("WORD = marked('Send')", False),
        ("label.setProperty('role', 'muted')", False),
        ("def make(window: 'Window') -> 'Label | None': ...", False),
        ("log.warning('It failed: %s', error)", False),
    ],
)
def test_a_text_without_a_mark_would_be_found(source: str, found: bool) -> None:
    assert bool(list(plain_words(ast.parse(source)))) is found


def at_import(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that are made when a module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child
        if isinstance(child, ast.FunctionDef | ast.Lambda):
            yield from at_import(child.args)
        else:
            yield from at_import(child)


def plain_words(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield literals that look like words for people and are marked for no translator."""
    passed = set(not_said(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            text = node.value.strip()
            looks_said = " " in node.value or text[:1].isupper() or text.endswith(("…", ".", "?"))
            if looks_said and WORDS.search(text) and not NAMES.fullmatch(text):
                yield node.lineno, text


def not_said(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield all that is marked, and docstrings, what is logged, and what only programs read."""
    for node in ast.walk(tree):
        for kind in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(kind, ast.AST):
                yield from ast.walk(kind)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield from (one.value for one in node.body if isinstance(one, ast.Expr))
        elif isinstance(node, ast.Call) and (translations.is_mark(node) or is_for_programs(node)):
            yield from ast.walk(node)
        elif isinstance(node, ast.Raise | ast.Assert | ast.Subscript):
            yield from ast.walk(node.slice if isinstance(node, ast.Subscript) else node)


def is_for_programs(call: ast.Call) -> bool:
    """Say whether a call logs, or names a thing for the program itself."""
    if not isinstance(call.func, ast.Attribute):
        return False
    owner = call.func.value
    return (isinstance(owner, ast.Name) and owner.id in ("log", "re")) or call.func.attr in (
        "setObjectName",
        "inherits",
    )


@pytest.mark.parametrize("code", OTHERS)
def test_no_translation_is_english(code: str) -> None:
    same = {text for (text, _), forms in read(code).items() if text in forms}
    assert sorted(text for text in same - ALIKE.get(code, set()) if said(text)) == []


@pytest.mark.parametrize("code", OTHERS)
def test_signs_are_those_of_the_language(code: str) -> None:
    forms = [form for forms in read(code).values() for form in forms]
    assert [form for form in forms if ODD_SIGNS[code].search(TYPED.sub("", form))] == []
    assert code != "es" or [form for form in forms if form.count("?") != form.count("¿")] == []


def said(text: str) -> bool:
    """Say whether a text has words beside fields and names that every language has."""
    return bool(WORDS.search(re.sub(r"\{\w+\}|%L?n|\(\*\.\w+\)|JSON|PDF|Markdown|MB", "", text)))

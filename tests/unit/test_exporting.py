"""An exported conversation says what was said, and hostile text stays text."""

import json
import re

import pytest

from assistant.answers import (
    REFUSAL,
    Answer,
    Citation,
    ConversationRow,
    Coverage,
    Form,
    Quote,
    Sentence,
    Shape,
    Support,
    Timings,
    Turn,
)
from assistant.errors import UsageError
from assistant.exporting import as_json, as_markdown, export

ROW = ConversationRow(3, "The boats", 1, 1_700_000_000.0, 1_700_000_000.0)


def turn(
    *sentences: Sentence, citations: tuple[Citation, ...] = (), number: int = 1, **given: object
) -> Turn:
    values = {
        "id": None,
        "question": "Where are the boats?",
        "answered": True,
        "answer": "".join(sentence.text for sentence in sentences),
        "quote": None,
        "sentences": sentences,
        "citations": citations,
        "model": "qwen",
        "timings": Timings(),
    }
    changed = given.pop("changed", ())
    return Turn(number, Answer(**values | given), 1_700_000_000.0, changed)  # type: ignore[arg-type]


def cited(marker: int, path: str, quote: str, label: str = "", ocr: bool = False) -> Citation:
    return Citation(marker, path, 1, label, 0, len(quote), quote, ocr)


def said(text: str, *markers: int, support: Support = Support.SUPPORTED) -> Sentence:
    return Sentence(text, support, markers)


def test_sources_are_footnotes() -> None:
    first = turn(
        said("They lie in the shed. ", 1),
        said("It is long. ", 1, 2, support=Support.PARTIAL),
        said("It is red.", support=Support.UNSUPPORTED),
        citations=(
            cited(1, "/docs/boats.txt", "The boats lie in the\nlong shed."),
            cited(2, "/docs/shed plan.pdf", "A long shed.", label="4", ocr=True),
        ),
    )
    second = turn(said("At six.", 1), citations=(cited(1, "/docs/hours.md", "It opens at six."),),
                  number=2, question="When does it open?")  # fmt: skip
    text = as_markdown(ROW, [first, second])
    assert text.startswith("# The boats\n\n*1 question, 2023-11-1")
    assert "## 1. Where are the boats?\n\n" in text
    assert (
        "They lie in the shed.[^1] It is long.[^1][^2] *(partly supported)* "
        "It is red. *(not supported by your files)*\n" in text
    )
    assert (
        "[^1]: **boats.txt**: “The boats lie in the long shed.” (/docs/boats.txt)\n"
        "[^2]: **shed plan.pdf**, page 4 (recognised text): “A long shed.” (/docs/shed plan.pdf)\n"
    ) in text
    assert "At six.[^3]" in text and "\n[^3]: **hours.md**" in text


def test_what_a_reader_should_know_is_said() -> None:
    text = as_markdown(
        ROW,
        [
            turn(
                said("They lie in"),
                interrupted=True,
                asked="where are they?",
                coverage=Coverage(412, 1412, 9, 12),
                note="The question was cut short.",
                changed=("/docs/boats.txt",),
            )
        ],
    )
    for line in (
        "*Asked as “where are they?”.*",
        "*Interrupted: the answer was stopped before its end.*",
        "*Read for it: 412 of 1,412 pages, 9 of 12 files.*",
        "*The question was cut short.*",
        "*Changed or gone since the answer was given: /docs/boats.txt.*",
    ):
        assert f"\n{line}\n" in text


def test_a_refusal_offers_the_nearest() -> None:
    near = Quote("/docs/boats.txt", 1, "", 0, 9, "The boats", 0.2)
    refused = turn(answered=False, answer=REFUSAL, nearest=(near,), model=None)
    text = as_markdown(ROW, [refused])
    assert f"\n{REFUSAL}\n\nNearest passages:\n\n- **boats.txt**: “The boats” (" in text
    assert "[^" not in text


HOSTILE = [
    "[click](https://evil.example/?q=1)",
    "![](https://evil.example/pixel.png)",
    "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "see https://evil.example and www.evil.example or me@evil.example",
    "a footnote[^1] of its own\n\n[^1]: forged: “never said”",
    "# A heading\n## 9. Forged question",
    "Setext\n======\nand\n------",
    "```\ncode\n```\n~~~\nmore\n~~~",
    "    indented code",
    "> quoted\n1. listed\n- item\n+ plus\n* star",
    "| a | [b](c) |\n|---|---|\n| `c` | <b>d</b> |",
    "**bold** _it_ ~~gone~~ `code` $x$ &lt;b&gt; \\[x\\]",
    "\ufdd00\ufdd1 \ufdd09\ufdd1",
    "line\u2028separator\u2029and\x00zero\x1b[31m",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text(hostile: str) -> None:
    row = ConversationRow(3, hostile, 1, 0.0, 0.0)
    evil = cited(1, f"/docs/{hostile}", hostile, label=hostile)
    text = as_markdown(
        row,
        [
            turn(
                said(hostile, 1),
                citations=(evil,),
                question=hostile,
                asked=hostile,
                note=hostile,
                model=hostile,
                changed=(hostile,),
            )
        ],
    )
    plain = re.sub(r"\\[!-/:-@\[-`{-~]", "x", text)  # what is escaped says nothing
    assert not re.search(r"\]\(|<\w|://|www\.|\w@\w|`|~~|&\w+;", plain)
    assert len(re.findall(r"^#", plain, re.MULTILINE)) == 2, "title and question"
    assert len(re.findall(r"^\[\^\d+\]:", plain, re.MULTILINE)) == 1
    assert not re.search(r"^(?: {4,}|=|-{2}|>)", plain, re.MULTILINE)
    assert not re.search("[\ufdd0\ufdd1\u2028\u2029]", text)
    first = text.splitlines()[0]
    assert first.startswith("# ") and text.splitlines()[1] == ""


def test_lists_and_tables_of_an_answer_stay_what_they_are() -> None:
    text = as_markdown(
        ROW,
        [
            turn(
                said("The boats:\n"),
                said("- Heron, 4 seats\n", 1),
                said("- *Otter*\n"),
                said("| boat | seats |\n| --- | --- |\n| Heron | 4 |\n", 1),
                said("| Otter | 2 |\n", support=Support.PARTIAL),
                said("Two\nlines."),
                citations=(cited(1, "/b.txt", "Heron"),),
            )
        ],
    )
    assert (
        "The boats:\n\n- Heron, 4 seats[^1]\n- \\*Otter\\*\n\n| boat | seats |\n| --- | --- |\n"
        "| Heron | 4 [^1]|\n| Otter | 2  *(partly supported)*|\n\nTwo\\\nlines." in text
    )


def test_json_answers_are_code() -> None:
    answer = '{"boats": ["```", "Heron"]}'
    doubtful = said(answer[13:], support=Support.UNSUPPORTED)
    source = cited(1, "/b.txt", "Heron")
    one = turn(said(answer[:13], 1), doubtful, citations=(source,), form=Form(Shape.JSON))
    text = as_markdown(ROW, [one])
    assert f"\n````json\n{answer}\n````\n\nSources:[^1] *(1 of 2 parts not or" in text


def test_json_holds_everything() -> None:
    one = turn(said("In the shed.", 1), citations=(cited(1, "/b.txt", "In the \U0001f6f6 shed"),))
    read = json.loads(as_json(ROW, [one]))
    assert read["conversation"]["title"] == "The boats"
    assert read["turns"][0]["answer"]["citations"][0]["quote"] == "In the \U0001f6f6 shed"
    assert as_json(ROW, []).endswith("}\n")


def test_a_huge_answer_is_exported() -> None:
    text = export(ROW, [turn(said("word *" * 500_000))], "markdown")
    assert text.count("word \\*") == 500_000


@pytest.mark.parametrize("form", ["", "docx", "Markdown", "x\n" * 1000])
def test_other_formats_are_refused(form: str) -> None:
    with pytest.raises(UsageError, match="is no format"):
        export(ROW, [], form)

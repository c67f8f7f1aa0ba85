"""What a report may tell of the log: nothing of anybody's files."""

from random import Random

import pytest

from ui.reports.redaction import LEFT_OUT, redacted_line, redacted_log

AT = "2026-03-01 10:11:12,345"
TOLD = "2026-03-01 10:11:12"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            f"{AT} WARNING assistant.wire: broken: /home/eva/Secret plan.pdf is damaged",
            f"{TOLD} WARNING assistant.wire: broken: {LEFT_OUT} .pdf",
        ),
        (
            f"{AT} WARNING assistant.wire: the divorce papers.docx cannot be read",
            f"{TOLD} WARNING assistant.wire: {LEFT_OUT} .docx",
        ),
        (
            f"{AT} ERROR assistant.wire: a bug",
            f"{TOLD} ERROR assistant.wire: a bug",
        ),
        (
            f"{AT} WARNING assistant.watching: polling instead of watching: /home/eva/private",
            f"{TOLD} WARNING assistant.watching: polling instead of watching {LEFT_OUT}",
        ),
        (f"{AT} WARNING pypdf._reader: odd word: secret", f"{TOLD} WARNING {LEFT_OUT}"),
        (
            '  File "/opt/eva/assistant/parsing/pdf.py", line 12, in read',
            "  assistant/parsing/pdf.py, line 12",
        ),
        ('  File "/home/eva/site-packages/pypdf/x.py", line 3, in f', ""),
        ("KeyError: 'the secret of the lake'", f"KeyError: {LEFT_OUT}"),
        ("TheSecretLakeError: x", f"error: {LEFT_OUT}"),
        ('  File "/home/eva/ui/secret_lake.py", line 3, in the_lake', ""),
        ('  File "/x/ui/app.py", line 491511234567, in the_lake', ""),
        ('  File "/x/ui/app.py", line 49, in the_lake', "  ui/app.py, line 49"),
        (f"{AT} LAKE assistant.wire: a bug", ""),
        (f"{AT} ERROR assistant.secret.lake: a bug", f"{TOLD} ERROR {LEFT_OUT}"),
        (f"{AT} ERROR assistant.wire: lake: dry", f"{TOLD} ERROR assistant.wire: {LEFT_OUT}"),
        ("    raise ValueError(secret)", ""),
        ("The secret text of a document, a line of it", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_only_what_is_known_to_be_harmless_stays(line: str, told: str) -> None:
    assert redacted_line(line) == told


def test_an_ending_that_is_no_kind_of_file_is_left_out() -> None:
    line = f"{AT} WARNING assistant.wire: missing: /home/eva/love.eva is gone"
    assert redacted_log([line, "secret"]) == [f"{TOLD} WARNING assistant.wire: missing: {LEFT_OUT}"]


WORDS = ("lake", "Divorce", "eva", "Seeheim", "4915112345678", "pläne")
"""What is a person's; none of it stands in the names of our own code."""
SHAPES = (
    f"{AT} {{level}} {{module}}: {{words}}",
    f"{AT} {{level}} {{module}}: {{kind}}: {{words}}",
    f"{AT} {{words}} {{module}}: a bug",
    f"{AT} ERROR {{words}}: a bug",
    f"{AT} ERROR assistant.{{words}}: a bug",
    "Traceback (most recent call last):",
    '  File "{folder}/{words}.py", line {line}, in {words}',
    '  File "{folder}/app.py", line {words}, in read',
    '  File "{folder}/app.py", line {line}, in {words}',
    "    {words}",
    "{words}",
    "{words}Error: {words}",
    "ValueError: {words}",
    "assistant.errors.{words}Exception",
    "{kind}: {words}",
)


@pytest.mark.parametrize("seed", range(40))
def test_nothing_of_a_person_s_comes_through_whatever_a_log_holds(seed: int) -> None:
    chance = Random(seed)

    def words() -> str:
        pieces = (*WORDS, *WORDS, "a bug", ": ", ".pdf", "\\", "/", '"', ".", "_", " ")
        return "".join(chance.choices(pieces, k=chance.randint(1, 6)))

    lines = [
        chance.choice(SHAPES).format(
            level=chance.choice(("INFO", "ERROR", words())),
            module=chance.choice(("assistant.wire", "ui.app", "pypdf", words())),
            kind=chance.choice(("broken", "missing", words())),
            folder=chance.choice(("/home/eva/ui", "/opt/ui", "C:\\eva\\assistant", words())),
            line=chance.choice((3, 1234, 4915112345678)),
            words=words(),
        )
        for _ in range(300)
    ]
    told = "\n".join(redacted_log(lines))
    assert told
    assert not [word for word in WORDS if word.casefold() in told.casefold()]

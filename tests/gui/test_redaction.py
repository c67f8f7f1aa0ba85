"""What a report may tell of the log: nothing of anybody's files."""

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
        (f"{AT} WARNING pypdf._reader: odd word: secret", f"{TOLD} WARNING pypdf: {LEFT_OUT}"),
        (
            '  File "/opt/eva/assistant/parsing/pdf.py", line 12, in read',
            "  assistant/parsing/pdf.py, line 12, in read",
        ),
        ('  File "/home/eva/site-packages/pypdf/x.py", line 3, in f', ""),
        ("KeyError: 'the secret of the lake'", f"KeyError: {LEFT_OUT}"),
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

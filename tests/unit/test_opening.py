"""What the command line hands to the window."""

import sys

import pytest

from assistant import cli


@pytest.mark.parametrize(
    ("given", "handed"),
    [
        ([], ["--"]),
        (["--home", "/h"], ["--home", "/h", "--"]),
        (["--quick"], ["--quick", "--"]),
        (["open"], ["--"]),
        (["open", "/a.pdf", "-b.pdf"], None),
        (["open", "/a.pdf", "/b c"], ["--", "/a.pdf", "/b c"]),
        (["open", "--", "-b.pdf"], ["--", "-b.pdf"]),
    ],
)
def test_files_and_a_quick_question_are_handed_on(
    monkeypatch: pytest.MonkeyPatch, given: list[str], handed: list[str] | None
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    heard: list[list[str]] = []

    def open_window(arguments: list[str]) -> int:
        heard.append(arguments)
        return 0

    if handed is None:
        with pytest.raises(SystemExit):
            cli.main(given, open_window)
    else:
        assert cli.main(given, open_window) == 0
        assert heard == [handed]

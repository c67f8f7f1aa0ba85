"""Conversations as people and programs use them: the command line, and the wire."""

import json
import os
from pathlib import Path

import pytest
from command import lines, run
from engines import holding
from served import Served

from assistant import messages as m
from assistant.paths import SAMPLE_LIBRARY

QUESTION = "Where is the defibrillator?"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("conversations")
    lines(home, "index", SAMPLE_LIBRARY)
    return home


def ask(home: Path, question: str, conversation: str) -> dict[str, object]:
    (answer,) = lines(home, "ask", question, "--model", "none", "--conversation", conversation)
    return answer


def test_a_conversation_on_the_command_line(home: Path, tmp_path: Path) -> None:
    first = ask(home, QUESTION, "new")
    assert (first["turn"], first["asked"]) == (1, "")
    number = str(first["conversation"])
    second = ask(home, "is it locked?", number)
    assert second["question"] == "Is the defibrillator locked?"
    assert (second["asked"], second["turn"]) == ("is it locked?", 2)
    told = run(home, "ask", "and the first aid box?", "--model", "none", "--conversation", number)
    assert "understood as “Is the first aid box locked?”" in told.stderr

    (row,) = lines(home, "conversations", "list", "DEFIBRILLATOR")
    assert (row["title"], row["turns"]) == (QUESTION, 3)
    assert lines(home, "conversations", "list", "zebra") == []
    assert "No conversation holds that." in run(home, "conversations", "list", "zebra").stdout
    assert QUESTION in run(home, "conversations").stdout

    run(home, "conversations", "rename", number, " First\naid ")
    shown = run(home, "conversations", "show", number).stdout
    assert shown.startswith("First aid\n=========\n")
    assert "2. Is the defibrillator locked?\n   (asked as “is it locked?”)" in shown
    assert [turn["number"] for turn in lines(home, "conversations", "show", number)] == [1, 2, 3]

    file = tmp_path / "first aid.md"
    run(home, "conversations", "export", number, "--to", file)
    text = file.read_text("utf-8")
    assert text.startswith("# First aid\n") and "[^1]: **handbook.pdf**, page 6: “" in text
    assert run(home, "conversations", "export", number).stdout == text
    exported = json.loads(run(home, "conversations", "export", number, "--format", "json").stdout)
    assert [turn["number"] for turn in exported["turns"]] == [1, 2, 3]

    assert "Deleted for good: First aid" in run(home, "conversations", "remove", number).stdout
    assert lines(home, "conversations", "list") == []
    assert "begins one" in run(home, "conversations").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("conversations", "show", "99"), "there is no conversation 99"),
        (("conversations", "remove", "-1"), "there is no conversation -1"),
        (("conversations", "show", str(10**30)), "there is no conversation 1000"),
        (("conversations", "show", "x"), "invalid int value"),
        (("conversations", "rename", "99", "A title"), "there is no conversation 99"),
        (("conversations", "export", "99"), "there is no conversation 99"),
        (("conversations", "export", "1", "--format", "docx"), "invalid choice"),
        (("ask", "Why?", "--conversation", "99", "--model", "none"), "there is no conversation 99"),
        (("ask", "Why?", "--conversation", "-1"), "must be the number of a conversation"),
        (("ask", "Why?", "--conversation", "old"), "must be the number of a conversation"),
    ],
)
def test_bad_usage_is_told(home: Path, arguments: tuple[str, ...], told: str) -> None:
    assert told in run(home, *arguments, expect=2).stderr


def test_what_cannot_be_done_is_told(home: Path, tmp_path: Path) -> None:
    number = str(ask(home, QUESTION, "new")["conversation"])
    for title in ("", " \n ", "x" * 5_000):
        assert (
            "a title of 1 to 200"
            in run(home, "conversations", "rename", number, title, expect=2).stderr
        )
    target = tmp_path / "nowhere" / "out.md"
    failed = run(home, "conversations", "export", number, "--to", target, expect=1)
    assert "cannot write" in failed.stderr
    run(home, "conversations", "remove", number)


def test_conversations_over_the_wire(tmp_path: Path) -> None:
    documents, home = tmp_path / "documents", tmp_path / "home"
    documents.mkdir()
    (documents / "boats.txt").write_text("The boats lie in the long shed by the lake.")
    letter = documents / "letter.txt"
    letter.write_text("The quxworth ledger names Zyxilda Vrbnak as heir.")
    served = Served(home)
    try:
        served.ask(m.AddPaths, m.IndexFinished, paths=(str(documents),))

        def ask(question: str, conversation: int | None) -> m.Finished:
            return served.ask(
                m.Ask, m.Finished, question=question, model="none", conversation=conversation
            )

        assert ask("Where are the boats?", None).conversation is None
        begun = ask("Whom does the ledger name as heir?", 0)
        assert begun.turn == 1 and begun.answer.citations[0].path == str(letter)
        number = begun.conversation
        assert number is not None
        identity = served.send(m.Ask, question="who wrote it?", model="none", conversation=number)
        understood = served.wait(m.Understood, identity)
        assert understood.question != "who wrote it?"
        finished = served.wait(m.Finished, identity)
        assert (finished.turn, finished.answer.asked) == (2, "who wrote it?")

        (row,) = served.ask(m.ListConversations, m.ConversationsListed, text="vrb").conversations
        assert row.id == number and "Vrbnak" in row.found
        opened = served.ask(m.OpenConversation, m.ConversationOpened, conversation=number)
        assert opened.turns[0].answer == begun.answer
        assert opened.turns[0].changed == ()
        letter.write_text("The ledger names nobody.")
        served.wait(m.FileChanged, such=lambda e: e.file.path == str(letter) and e.file.pages > 0)
        opened = served.ask(m.OpenConversation, m.ConversationOpened, conversation=number)
        assert opened.turns[0].changed == (str(letter),)

        served.ask(m.RenameConversation, m.ConversationsListed, conversation=number, title="Heir")
        text = served.ask(m.ExportConversation, m.ConversationExported, conversation=number).text
        assert text.startswith("# Heir\n") and "Changed or gone" in text
        assert served.ask(m.OpenConversation, m.Failed, conversation=7).kind == "usage_error"

        assert holding(home, "vrbnak")
        told = served.ask(m.RemoveConversation, m.ConversationsListed, conversation=number)
        assert told.conversations == ()
        served.ask(m.Compact, m.Compacted)  # for the keyword index, which the letter left
        assert holding(home, "vrbnak") == []
        lost = served.ask(m.Ask, m.Failed, question="Why?", model="none", conversation=number)
        assert f"no conversation {number}" in lost.message
    finally:
        served.close()


def test_an_engine_that_is_killed_keeps_whole_turns(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (tmp_path / "boats.txt").write_text("The boats lie in the long shed by the lake.")
    lines(home, "index", tmp_path / "boats.txt")
    kept = 0
    for attempt in range(3):
        served = Served(home)
        conversation = 1 if kept else 0
        served.ask(m.Ask, m.Finished, question=f"Where are the boats? {attempt}", model="none",
                   conversation=conversation)  # fmt: skip
        kept += 1
        for n in range(5):
            served.send(m.Ask, question=f"Where is shed {n}?", model="none", conversation=1)
        os.kill(served.child.pid, 9)
        served.close()
        (row,) = lines(home, "conversations", "list")
        turns = lines(home, "conversations", "show", "1")
        assert [turn["number"] for turn in turns] == list(range(1, row["turns"] + 1))
        assert row["turns"] >= kept
        kept = row["turns"]

"""Everything in scope is read, once, and what is said of it stands there."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakeEmbedder, FakeModel
from libraries import Library

from assistant.answers import Answer, Coverage, Form, Shape, Style, Support, Task
from assistant.errors import ModelCrashed
from assistant.events import AnyEvent, Covered, Finished, Token
from assistant.filters import EVERYTHING, Filter
from assistant.intents import task_of
from assistant.phrasing import Model
from assistant.whole import WholeReader
from assistant.whole.finding import Found
from assistant.whole.values import values_in

PLAIN = Form()

CLUB = """The club keeps twelve boats in the long shed beside the lake.

Every member may take a boat out between sunrise and sunset on any day of the week.

A boat that is not cancelled three hours before costs its booker five pounds.

The joining fee is £25 and the yearly fee is £120 for every grown member.

Children under sixteen row only with a grown member in the same boat.

Members elect the committee each spring at the meeting in the long shed.
"""


@pytest.fixture
def whole(library: Library) -> WholeReader:
    return WholeReader(library.catalogue, FakeEmbedder())


def events(
    whole: WholeReader,
    question: str,
    task: Task,
    model: FakeModel | None = None,
    scope: Filter = EVERYTHING,
    form: Form = PLAIN,
    stop: threading.Event | None = None,
) -> list[AnyEvent]:
    named = Model("fake", model, 4) if model else None
    flag = stop or threading.Event()
    return list(whole.ask("7", question, task, scope, named, form, flag))


def ask(whole: WholeReader, question: str, task: Task, *args: object, **more: object) -> Answer:
    last = events(whole, question, task, *args, **more)[-1]  # type: ignore[arg-type]
    assert isinstance(last, Finished)
    answer = last.answer
    assert answer.task is task
    if answer.answered:
        assert "".join(sentence.text for sentence in answer.sentences) == answer.answer
    known = {citation.marker for citation in answer.citations}
    assert {marker for sentence in answer.sentences for marker in sentence.markers} == known
    return answer


def assert_verbatim(library: Library, answer: Answer) -> None:
    assert answer.citations
    for cited in answer.citations:
        page = library.catalogue.page(cited.path, cited.page)
        assert page is not None and page.text[cited.start : cited.end] == cited.quote


def names(answer: Answer) -> set[str]:
    return {Path(citation.path).name for citation in answer.citations}


def test_a_summary_without_a_model_quotes(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.index()
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, form=Form(style=Style.BRIEF))
    assert answer.model is None
    assert len(answer.sentences) == 4
    assert all(s.support is Support.SUPPORTED and s.markers for s in answer.sentences)
    assert_verbatim(library, answer)


def test_the_model_phrases_and_what_it_invents_is_left_out(
    library: Library, whole: WholeReader
) -> None:
    library.write("club.txt", CLUB)
    library.index()
    model = FakeModel(*["The club was founded by Count Dracula in 1897."] * 9)
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, model)
    assert answer.model == "fake"
    assert "Dracula" not in answer.answer
    assert "quoted" in answer.note
    assert_verbatim(library, answer)


def test_what_the_model_copies_is_taken_and_cited(library: Library, whole: WholeReader) -> None:
    library.write("fee.txt", "The joining fee is £25 for every grown member of the club.")
    library.index()
    model = FakeModel("The joining fee is £25 for every grown member of the club.")
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, model)
    assert [s.support for s in answer.sentences] == [Support.SUPPORTED]
    assert answer.note == ""
    assert_verbatim(library, answer)


def test_what_the_model_left_half_said_is_quoted_in_full(
    library: Library, whole: WholeReader
) -> None:
    library.write("club.txt", CLUB)
    library.index()
    half = "The joining fee is £25 and the yearly fee is £220 for every grown member."
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, FakeModel(*[half] * 9))
    assert "£220" not in answer.answer
    assert len(answer.sentences) == 2, "half of the four that were chosen, by whomever"
    assert {s.support for s in answer.sentences} == {Support.SUPPORTED}


def test_a_model_that_dies_costs_its_words_alone(library: Library, whole: WholeReader) -> None:
    class Dying(FakeModel):
        def write(self, messages: object, max_tokens: int) -> Iterator[str]:
            yield "The club"
            raise ModelCrashed("the model process ended")

    library.write("club.txt", CLUB)
    library.index()
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, Dying())
    assert answer.answered
    assert answer.note.count("model failed") == 1
    assert_verbatim(library, answer)


def test_every_page_is_read_once_and_told_of(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB + "\f" + CLUB.replace("boat", "canoe"))
    library.write("copy.txt", CLUB + "\f" + CLUB.replace("boat", "canoe"))
    library.write("other.txt", "Nothing here is about rowing, nor about what it costs.")
    library.index()
    for task in set(Task) - {Task.FIND}:
        told = [e for e in events(whole, "List all fees", task) if isinstance(e, Covered)]
        assert told[0].coverage == Coverage(0, 3, 0, 3), "two files share their text"
        assert told[0].seconds_left is not None
        assert told[-1].coverage == Coverage(3, 3, 3, 3) or task is Task.COMPARE
        pages = [event.coverage.pages for event in told]
        assert pages == sorted(pages)


def test_the_writing_is_part_of_the_time_told_beforehand(
    library: Library, whole: WholeReader
) -> None:
    library.write("club.txt", CLUB)
    library.index()
    first = {}
    for model in (None, FakeModel(*["Nothing."] * 9)):
        told = events(whole, "Summarise this.", Task.SUMMARISE, model)[0]
        assert isinstance(told, Covered) and told.coverage.pages == 0
        first[model is None] = told.seconds_left or 0.0
    assert first[False] > first[True] + 10, "four steps of a model that has not written yet"


def test_files_that_mention_words_are_all_found(library: Library, whole: WholeReader) -> None:
    for n in range(30):
        word = "Ottawa" if n % 3 == 0 else "Toronto"
        library.write(f"{n}.txt", f"This letter was sent from {word} in the year {1900 + n}.")
    library.index()
    answer = ask(whole, "Which files mention Ottawa?", Task.LIST)
    assert names(answer) == {f"{n}.txt" for n in range(0, 30, 3)}
    answer = ask(whole, "How many files mention Ottawa?", Task.COUNT)
    assert answer.answer.startswith("10 of 30 files")
    assert_verbatim(library, answer)


def test_where_there_is_no_such_kind_of_file_it_is_said(
    library: Library, whole: WholeReader
) -> None:
    library.write("a.txt", "This letter was sent from Ottawa in the year 1901.")
    library.index()
    answer = ask(whole, "How many emails mention Ottawa?", Task.COUNT)
    assert "No file in scope is of the kind" in answer.note


def test_numbers_and_negations_decide_what_is_counted(library: Library, whole: WholeReader) -> None:
    texts = {
        "a": "The notice period is three months.",
        "b": "Either party may end it with 3 months' notice.",
        "c": "The notice period is two months.",
        "d": "There is no notice period of three months.",
        "e": "A notice was put up three days ago.",
    }
    for name, text in texts.items():
        library.write(f"{name}.txt", text)
    library.index()
    question = "How many of the contracts have a notice period of three months?"
    answer = ask(whole, question, Task.COUNT)
    assert names(answer) == {"a.txt", "b.txt"}
    assert answer.answer.startswith("2 of 5 files")


def test_a_list_names_each_thing_once(library: Library, whole: WholeReader) -> None:
    library.write("a.txt", "The joining fee is £25 for all.\n\nThe boats are red and green.")
    library.write("b.txt", "The joining fee is £25 for all.\n\nThe locker fee is £10 a year.")
    library.index()
    answer = ask(whole, "List all fees", Task.LIST)
    assert answer.answer == "- The joining fee is £25 for all.\n- The locker fee is £10 a year.\n"
    assert len(answer.citations) == 3, "both places of the first are cited"
    assert_verbatim(library, answer)


def test_what_is_listed_under_a_heading_belongs_to_it(library: Library, whole: WholeReader) -> None:
    text = "# Fees\n\n- An adult pays £96 a year.\n- A child pays £38.\n\nThe lake is deep."
    library.write("prices.md", text)
    library.write("crew.md", "# Officers\n\n- Ann Hill\n- Bob Dale\n\n# Boats\n\n- Heron")
    library.index()
    answer = ask(whole, "List all fees", Task.LIST)
    assert answer.answer == "- An adult pays £96 a year.\n- A child pays £38.\n"
    answer = ask(whole, "List all officers", Task.LIST)
    assert answer.answer == "- Ann Hill\n- Bob Dale\n"


def test_addresses_and_sums_are_listed_as_they_are(library: Library, whole: WholeReader) -> None:
    library.write("a.txt", "Write to ann@example.org, or to bob.b@example.co.uk if she is away.")
    library.write("b.txt", "The shed cost £4,200 in 1987, and the boats €900 each.")
    library.index()
    answer = ask(whole, "List all email addresses", Task.LIST)
    assert answer.answer == "- ann@example.org\n- bob.b@example.co.uk\n"
    answer = ask(whole, "List all prices", Task.LIST)
    assert answer.answer == "- £4,200\n- €900\n"


def test_two_files_are_set_side_by_side(library: Library, whole: WholeReader) -> None:
    library.write("old-rules.txt", "The joining fee for every grown member is £25 in all.")
    library.write("new-rules.txt", "The joining fee for every grown member is £40 in all.")
    library.write("other.txt", "The weather in Lisbon is mild throughout the whole year.")
    library.index()
    answer = ask(whole, "Compare old-rules.txt and new-rules.txt", Task.COMPARE)
    assert names(answer) == {"old-rules.txt", "new-rules.txt"}
    assert answer.coverage == Coverage(2, 2, 2, 2), "only what is compared is read"
    rows = [line for line in answer.answer.splitlines() if "£25" in line and "£40" in line]
    assert len(rows) == 1
    assert_verbatim(library, answer)


def test_documents_are_compared_that_are_called_with_and_without_their_ending(
    library: Library, whole: WholeReader
) -> None:
    library.write("old-rules.txt", CLUB)
    library.write("new-rules.txt", "The joining fee for every grown member is £40 in all.")
    library.write("other.txt", "The weather in Lisbon is mild throughout the whole year.")
    library.index()
    answer = ask(whole, "Compare old-rules.txt with the new rules", Task.COMPARE)
    assert names(answer) == {"old-rules.txt", "new-rules.txt"}
    answer = ask(whole, "Summarise the rules", Task.SUMMARISE)
    assert answer.coverage == Coverage(2, 2, 2, 2), "only what is called so is read"


def test_a_comparison_without_a_row_says_so(library: Library, whole: WholeReader) -> None:
    library.write("fees.txt", "The joining fee for every grown member is £25 in all.")
    library.write("birds.txt", "Herons nest in the old reeds on the northern shore of the lake.")
    library.index()
    answer = ask(whole, "Compare fees.txt and birds.txt", Task.COMPARE)
    assert not answer.answered
    assert answer.note == "They say nothing that can be set side by side."


def test_a_row_of_numbers_without_end_is_looked_through_at_once() -> None:
    assert values_in("1," * 50_000, "sum") == []
    assert values_in("1," * 50_000 + " £1,250.50", "sum") == [(100_001, 100_010)]


def test_an_order_without_a_matter_says_how_many_files_there_are(
    library: Library, whole: WholeReader
) -> None:
    library.write("a.txt", CLUB)
    library.write("b.txt", "The weather in Lisbon is mild.")
    library.index()
    assert task_of("How many files are there?") is Task.COUNT
    answer = ask(whole, "How many files are there?", Task.COUNT)
    assert not answer.answered
    assert answer.note == "It is not clear what to look for. There are 2 files in scope."
    assert ask(whole, "List all.", Task.LIST).note == "It is not clear what to look for."


def test_an_unclear_comparison_says_what_is_missing(library: Library, whole: WholeReader) -> None:
    library.write("a.txt", CLUB)
    library.index()
    answer = ask(whole, "Compare", Task.COMPARE)
    assert not answer.answered
    assert "name two things" in answer.note


def test_a_stop_keeps_what_was_read(library: Library, whole: WholeReader) -> None:
    library.write("a.txt", "\f".join(f"The fee for boat {n} is £{n}0 a day." for n in range(1, 40)))
    library.index()
    stop = threading.Event()

    class Stopping:
        def __init__(self) -> None:
            self.calls = 0

        def is_set(self) -> bool:
            self.calls += 1
            return self.calls > 10 or stop.is_set()

    *_, last = whole.ask("7", "List all fees", Task.LIST, EVERYTHING, None, Form(), Stopping())
    assert isinstance(last, Finished)
    answer = last.answer
    assert answer.interrupted
    assert answer.coverage is not None and 0 < answer.coverage.pages < 39
    assert len(answer.sentences) == answer.coverage.pages
    assert_verbatim(library, answer)


def test_after_a_stop_no_model_is_asked(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.index()
    stop, model = threading.Event(), FakeModel()
    stop.set()
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, model, stop=stop)
    assert answer.interrupted
    assert model.asked == []


def test_a_scope_limits_what_is_read(library: Library, whole: WholeReader) -> None:
    library.write("in/a.txt", "The fee is £1 for a day on the lake.")
    library.write("out/b.txt", "The fee is £2 for a day on the lake.")
    library.index()
    scope = Filter((str(library.folder / "in"),))
    answer = ask(whole, "List all fees", Task.LIST, scope=scope)
    assert names(answer) == {"a.txt"}
    assert answer.coverage == Coverage(1, 1, 1, 1)


def test_nothing_to_read_is_a_refusal(whole: WholeReader) -> None:
    for task in set(Task) - {Task.FIND}:
        answer = ask(whole, "Anything?", task)
        assert not answer.answered
        assert answer.coverage == Coverage(0, 0, 0, 0)


def test_files_without_text_are_told_of(library: Library, whole: WholeReader) -> None:
    library.write("a.txt", "The fee is £1 for a day on the lake.")
    library.write("broken.pdf", "this is no PDF")
    library.index()
    assert "1 file in scope" in ask(whole, "List all fees", Task.LIST).note


def test_a_question_is_looked_up_in_everything(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.write("other.txt", "The weir is closed in winter.")
    library.index()
    found, covered = looked_up(whole, "What is the joining fee?", threading.Event())
    assert "joining fee" in found.hits[0].passage.text
    assert found.coverage == Coverage(2, 2, 2, 2)
    assert covered[-1].coverage == found.coverage
    for hit in found.hits:
        page = library.catalogue.page(hit.passage.path, hit.passage.page)
        assert page is not None
        assert page.text[hit.passage.start : hit.passage.end] == hit.passage.text


def test_a_stopped_look_up_keeps_what_it_found(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.index()
    stop = threading.Event()
    stop.set()
    found, _ = looked_up(whole, "What is the joining fee?", stop)
    assert (found.hits, found.coverage) == ((), Coverage(0, 1, 0, 1))


def looked_up(
    whole: WholeReader, question: str, stop: threading.Event
) -> tuple[Found, list[Covered]]:
    covered = []
    reading = whole.look_up(question, EVERYTHING, "", stop)
    while True:
        try:
            covered.append(next(reading))
        except StopIteration as end:
            return end.value, covered


def test_bullets_are_kept_apart(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.index()
    model = FakeModel(*["Nothing."] * 9)
    form = Form(shape=Shape.BULLETS)
    answer = ask(whole, "Summarise this.", Task.SUMMARISE, model, form=form)
    assert all(line.startswith("- ") for line in answer.answer.splitlines())


def test_tokens_are_the_answer(library: Library, whole: WholeReader) -> None:
    library.write("club.txt", CLUB)
    library.index()
    said = events(whole, "List all fees", Task.LIST)
    assert isinstance(said[-1], Finished)
    text = "".join(event.text for event in said if isinstance(event, Token))
    assert text == said[-1].answer.answer

import msgspec

from assistant import report
from assistant.answers import Answer, Citation, Form, Sentence, Shape, Support, Timings
from assistant.records import Hit, Passage, Span, Why

TEXT = " ".join(f"Sentence number {n} says a little." for n in range(30))
START = TEXT.index("Sentence number 12")
PASSAGE = Passage(1, "/docs/a.md", 1, 50, 50 + len(TEXT), TEXT)
SUPPORT = Span(1, 50 + START, 50 + START + 34)
OTHERS = ("/docs/b.md", "/docs/line\nbreak.md", "/docs/d.md", "/docs/e.md")


def result(*hits: Hit) -> report.SearchResult:
    return report.SearchResult.of("q", "How?", 1.0, hits)


def test_a_result_begins_with_its_sentence_and_names_the_files_that_say_the_same() -> None:
    lines = report.found(result(Hit(PASSAGE, 0.5, Why(), SUPPORT, OTHERS))).splitlines()
    assert lines[1].startswith("   … Sentence number 12 says a little.")
    said = " ".join(" ".join(lines).split())
    assert said.endswith("also in: /docs/b.md, /docs/line\ufffdbreak.md, /docs/d.md, 1 more")


def test_without_a_reader_nothing_is_said_of_either() -> None:
    shown = report.found(result(Hit(PASSAGE, 0.5, Why(2.0, None, None, ("20",)))))
    assert "also in" not in shown and "number 20" in shown


def test_scripts_read_the_sentence_and_the_other_files() -> None:
    found = result(Hit(PASSAGE, 0.5, Why(), SUPPORT, OTHERS[:1]), Hit(PASSAGE, 0.4))
    first, second = msgspec.json.decode(msgspec.json.encode(found))["results"]
    assert first["support"] == {"page": 1, "start": SUPPORT.start, "end": SUPPORT.end}
    assert first["alike"] == ["/docs/b.md"]
    assert (second["support"], second["alike"]) == (None, [])


def test_a_table_is_shown_without_marks_and_with_its_doubts_below() -> None:
    def shown(text: str, support: Support = Support.SUPPORTED) -> str:
        sentence = Sentence(text, support, (1,))
        cited = (Citation(1, "/docs/a.md", 1, "", 0, 4, "rope"),)
        form = Form(Shape.TABLE)
        return report.answered(
            Answer("7", "What?", True, text, None, (sentence,), cited, None, Timings(), form=form)
        )

    assert shown("| rope | 3 |").startswith("| rope | 3 |\n")
    assert "\n\n(partial) | oars | 9 |\n\n[1]" in shown("| oars | 9 |\n", Support.PARTIAL)
    assert shown("- a rope").startswith("- a rope [1]\n")

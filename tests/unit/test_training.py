"""The reader's training: what it learns from, and that a cut run goes on where it was."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from tokenizers import Tokenizer

from assistant.embedding import BUNDLED
from assistant.records import Span
from assistant.training.negatives import misplaced, twisted, without_answer
from assistant.training.questions import Question, read

torch = pytest.importorskip("torch", reason="the extra other-models is not installed")
transformers = pytest.importorskip("transformers")

CONTEXT = (
    "The boats of the Lake Club are kept in the long shed. Otto Meier built the shed in 1911. "
    "It burned down in the winter of 1954, when the lake was frozen. "
    "Anna Huber had it built again within two years of hard work."
)


def question(text: str, said: str = "", context: str = CONTEXT) -> Question:
    start = context.find(said)
    span = Span(0, start, start + len(said)) if said else None
    return Question(text, context, "Lake", span, answers=(said,) if said else ())


def write(path: Path, *rows: object) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return path


def test_all_shapes_of_questions_are_read(tmp_path: Path) -> None:
    path = write(
        tmp_path / "q.jsonl.gz",
        {"question": "When?", "context": CONTEXT, "title": "Lake",
         "answers": [{"text": "1911", "start": CONTEXT.index("1911")}]},
        {"question": "Who?", "contexts": [CONTEXT], "answers": ["nobody here", "Otto Meier"]},
        {"question": "Why?", "context": CONTEXT, "answers": []},
        {"question": "What?", "contexts": [CONTEXT], "answers": [],
         "gold_sentence": "Otto Meier built the shed in 1911."},
        {"question": "Where?", "contexts": [CONTEXT], "answers": ["not in it"]},
        {"question": "Hidden?", "context": CONTEXT, "answers": [], "title": "Kept back"},
    )  # fmt: skip
    when, who, why, what = read(path, without=("Kept back",))
    assert when.answer is not None and CONTEXT[when.answer.start : when.answer.end] == "1911"
    assert who.answer is not None and CONTEXT[who.answer.start :].startswith("Otto Meier")
    assert why.answer is None
    assert what.loose and what.answer is not None


@pytest.mark.parametrize("line", ["{", '{"question": "x"}', '{"question": 3, "context": ""}', "[]"])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text('{"question": "a", "context": "b", "answers": []}\n' + line + "\n")
    with pytest.raises(ValueError, match=r"q\.jsonl, line 2"):
        list(read(path))


def test_a_twisted_question_asks_for_something_else() -> None:
    asked = question("When did Otto Meier build the first shed in 1911?", "1911")
    made = [twisted(asked, [CONTEXT], Random(seed)) for seed in range(40)]
    texts = {q.text for q in made if q is not None}
    assert len(texts) > 3 and asked.text not in texts
    assert all(q is None or q.answer is None for q in made)
    assert any("last shed" in text for text in texts)
    assert any("Otto Meier" not in text for text in texts)


def test_without_the_answers_sentence_there_is_no_answer() -> None:
    left = without_answer(question("Who built it again?", "Anna Huber"))
    assert left is not None and left.answer is None
    assert "Anna Huber" not in left.context and "Otto Meier" in left.context
    assert without_answer(question("What was kept there?", "shed")) is None, "it is said twice"


def test_a_paragraph_that_holds_the_answer_is_no_negative() -> None:
    assert misplaced(question("When?", "1911"), "In 1911 it rained.") is None
    other = misplaced(question("When?", "1911"), "In 1912 it rained.")
    assert other is not None and other.answer is None


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence-transformers folder of a network with random weights, small enough to learn."""
    folder = tmp_path_factory.mktemp("base")
    config = transformers.BertConfig(
        hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64
    )
    torch.manual_seed(3)
    transformers.BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    (folder / "tokenizer.json").write_bytes((BUNDLED / "tokenizer.json").read_bytes())
    return folder


def test_the_answers_tokens_are_where_the_answer_stands(base: Path) -> None:
    from assistant.training.batches import Encoder

    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    for longest in (200, 40):
        for seed in range(10):
            encoder = Encoder(tokenizer, longest)
            made = encoder.encode(question("Who built it again?", "Anna Huber"), Random(seed))
            assert len(made.ids) <= longest
            said = tokenizer.decode(made.ids[made.start[0] : made.end[1] + 1])
            assert said == "anna huber"


def test_the_network_learns_and_a_cut_run_goes_on(base: Path, tmp_path: Path) -> None:
    from assistant.training import checkpoint
    from assistant.training.batches import Batch, Encoder, batches
    from assistant.training.network import ReaderNetwork, loss

    encoder = Encoder(Tokenizer.from_file(str(base / "tokenizer.json")), 80)
    asked = [
        question("When was it built?", "1911"),
        question("Who built it again?", "Anna Huber"),
        question("Who sold the boats?"),
    ]

    def forever() -> Iterator[Batch]:
        while True:
            examples = [encoder.encode(q, Random(0)) for q in asked]
            yield from batches(examples, 1_000, encoder.mask, Random(0), masked=0.0)

    def learn(steps: int) -> tuple[list[float], int]:
        torch.manual_seed(1)
        network = ReaderNetwork.from_folder(base)
        optimizer = torch.optim.AdamW(network.parameters(), lr=3e-3)
        place = checkpoint.load(tmp_path / "run", network, optimizer)
        first, losses = place.step, []
        for batch in forever():
            if place.step == steps:
                break
            value = loss(network, batch)
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
            place.step += 1
            losses.append(float(value.detach()))
        checkpoint.save(tmp_path / "run", network, optimizer, place)
        return losses, first

    before, start = learn(30)
    after, resumed = learn(60)
    assert (start, resumed) == (0, 30)
    assert before[-1] < before[0] / 2
    assert after[0] < before[-1] * 1.5, "the moments and the weights were kept"

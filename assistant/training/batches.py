"""Examples to tensors: tokens, the range in which an answer begins and ends, batches by length."""

from collections.abc import Iterator, Sequence
from random import Random

import msgspec
import torch
from tokenizers import Encoding, Tokenizer

from .questions import Question

_MAX_QUESTION = 40
_BUCKET = 2_000
_MASKED = 0.04
"""Part of the tokens hidden, in place of dropout, which costs a third of the time on a CPU."""


class Example(msgspec.Struct, frozen=True):
    """Token ids of `[CLS] question [SEP] passage [SEP]`, and where the answer may be.

    The answer starts in `start` and ends in `end` (both inclusive ranges of token positions);
    position 0 means that there is none.
    """

    ids: list[int]
    passage: int
    """Position of the passage's first token."""
    start: tuple[int, int]
    end: tuple[int, int]


class Batch(msgspec.Struct, frozen=True):
    """Tensors of shape (examples, tokens), but `start` and `end` (examples, 2)."""

    ids: torch.Tensor
    attention: torch.Tensor
    segments: torch.Tensor
    allowed: torch.Tensor
    """Where an answer may be: the passage, and position 0 for none."""
    start: torch.Tensor
    end: torch.Tensor


class Encoder:
    """Cuts long passages to a window; where the answer stands in it is left to chance."""

    def __init__(self, tokenizer: Tokenizer, longest: int) -> None:
        self._tokenizer = tokenizer
        self._longest = longest
        self.mask, self._cls, self._sep = (
            int(tokenizer.token_to_id(t) or 0) for t in ("[MASK]", "[CLS]", "[SEP]")
        )
        self._known: dict[str, Encoding] = {}

    def encode(self, question: Question, random: Random) -> Example:
        """Return the example of a question."""
        asked = self._plain(question.text).ids[:_MAX_QUESTION]
        passage = self._plain(question.context)
        room = self._longest - len(asked) - 3
        first, last = _tokens_of(question, passage)
        start = _window(len(passage.ids), room, first, last, random)
        ids = [self._cls, *asked, self._sep, *passage.ids[start : start + room], self._sep]
        offset = len(asked) + 2
        if first is None or last is None or not start <= first <= last < start + room:
            return Example(ids, offset, (0, 0), (0, 0))
        begin, end = first - start + offset, last - start + offset
        if question.loose:
            return Example(ids, offset, (begin, end), (begin, end))
        return Example(ids, offset, (begin, begin), (end, end))

    def _plain(self, text: str) -> Encoding:
        found = self._known.get(text)
        if found is None:
            found = self._tokenizer.encode(text, add_special_tokens=False)
            self._known[text] = found
        return found


def batches(
    examples: Sequence[Example], tokens: int, mask: int, random: Random, masked: float = _MASKED
) -> Iterator[Batch]:
    """Yield batches of about `tokens` tokens, of examples of like length."""
    for at in range(0, len(examples), _BUCKET):
        bucket = sorted(examples[at : at + _BUCKET], key=lambda e: len(e.ids))
        groups: list[list[Example]] = [[]]
        for example in bucket:
            if (len(groups[-1]) + 1) * len(example.ids) > tokens:
                groups.append([])
            groups[-1].append(example)
        random.shuffle(groups)
        for group in groups:
            if group:
                yield _batch(group, mask, random, masked)


def _batch(group: Sequence[Example], mask: int, random: Random, masked: float) -> Batch:
    width = max(len(e.ids) for e in group)
    ids = torch.zeros(len(group), width, dtype=torch.long)
    attention, segments = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, example in enumerate(group):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        attention[row, : len(example.ids)] = 1
        segments[row, example.passage : len(example.ids)] = 1
    allowed = segments.bool()
    for row, example in enumerate(group):
        allowed[row, len(example.ids) - 1] = False
    allowed[:, 0] = True
    start = torch.tensor([e.start for e in group])
    end = torch.tensor([e.end for e in group])
    generator = torch.Generator().manual_seed(random.getrandbits(31))
    hidden = (torch.rand(ids.shape, generator=generator) < masked) & (ids > mask)
    ids[hidden] = mask
    return Batch(ids, attention, segments, allowed, start, end)


def _tokens_of(question: Question, passage: Encoding) -> tuple[int | None, int | None]:
    if question.answer is None:
        return None, None
    covered = [
        i
        for i, (a, b) in enumerate(passage.offsets)
        if a < question.answer.end and b > question.answer.start
    ]
    return (covered[0], covered[-1]) if covered else (None, None)


def _window(length: int, room: int, first: int | None, last: int | None, random: Random) -> int:
    """Return where a window of `room` tokens starts that holds the answer, if there is one."""
    furthest = max(0, length - room)
    if first is None or last is None or last - first >= room:
        return random.randint(0, furthest)
    return random.randint(min(furthest, max(0, last - room + 1)), min(furthest, first))

"""Train the reader: python -m assistant.training.train DATA --base FOLDER --out FOLDER.

The learning rate rises, stays, and in the last steps falls to nothing; a run whose rate has not
begun to fall can be prolonged (Hu et al., MiniCPM, 2024: warmup-stable-decay).
"""

import argparse
import logging
from collections.abc import Iterator
from pathlib import Path
from random import Random
from time import monotonic

import msgspec
import torch
from tokenizers import Tokenizer

from ..embedding import OnnxEmbedder
from . import checkpoint
from .batches import Batch, Encoder, batches
from .mixing import Mixer
from .network import ReaderNetwork, loss
from .progress import exact_and_separated
from .recipe import DEVELOPMENT, held_back, shares

_log = logging.getLogger(__name__)

_WARM_UP = 300
_EVERY = 500
_TOKENS = 6_000


class Plan(msgspec.Struct, frozen=True):
    """How a run learns."""

    steps: int
    falling: int
    """In how many of the last steps the learning rate falls to nothing."""
    rate: float
    longest: int
    """Tokens of question and passage together; a longer passage is cut to a window."""


class Training:
    """One run: data, network, optimizer, and its folder of checkpoints."""

    def __init__(self, data: Path, base: Path, out: Path, plan: Plan, seed: int) -> None:
        torch.manual_seed(seed)
        self._plan, self._out, self._seed = plan, out, seed
        tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        self._encoder = Encoder(tokenizer, plan.longest)
        self._network = ReaderNetwork.from_folder(base)
        self._optimizer = torch.optim.AdamW(
            self._network.parameters(), lr=plan.rate, weight_decay=0.01, fused=True
        )
        out.mkdir(parents=True, exist_ok=True)
        self._place = checkpoint.load(out, self._network, self._optimizer)
        self._kept_back = held_back(data, DEVELOPMENT)
        self._mixer = Mixer(shares(data), OnnxEmbedder(), seed)

    def run(self) -> None:
        """Learn to the last step; a checkpoint and a line of figures every 500 steps."""
        self._network.train()
        started, before = monotonic(), self._place.examples
        sums: list[float] = []
        while self._place.step < self._plan.steps:
            for batch in self._pass():
                sums.append(self._learn(batch))
                self._place.examples += len(batch.ids)
                if self._place.step % _EVERY == 0 or self._place.step == self._plan.steps:
                    speed = (self._place.examples - before) / (monotonic() - started)
                    self._report(sum(sums) / len(sums), speed)
                    started, before, sums = monotonic(), self._place.examples, []
                if self._place.step == self._plan.steps:
                    return
            self._place.number += 1
            self._place.batch = 0

    def _pass(self) -> Iterator[Batch]:
        random = Random(self._seed * 1000 + self._place.number)
        chosen = self._mixer.examples(self._place.number)
        examples = [self._encoder.encode(q, random) for q in chosen]
        _log.info("pass %d: %d examples", self._place.number, len(examples))
        made = batches(examples, _TOKENS, self._encoder.mask, random)
        for number, batch in enumerate(made):
            if number >= self._place.batch:
                self._place.batch = number + 1
                yield batch

    def _learn(self, batch: Batch) -> float:
        for group in self._optimizer.param_groups:
            group["lr"] = self._rate()
        with torch.autocast("cpu", torch.bfloat16):
            value = loss(self._network, batch)
        value.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        self._place.step += 1
        return float(value.detach())

    def _rate(self) -> float:
        step, plan = self._place.step, self._plan
        rising = min(1.0, (step + 1) / _WARM_UP)
        left = max(0.0, (plan.steps - step) / plan.falling) if plan.falling else 1.0
        return plan.rate * min(rising, left, 1.0)

    def _report(self, mean: float, speed: float) -> None:
        checkpoint.save(self._out, self._network, self._optimizer, self._place)
        exact, area = exact_and_separated(self._network, self._encoder, self._kept_back)
        _log.info(
            "step %d, %d examples, %.1f a second: loss %.3f, kept back: exact %.3f, AUC %.3f",
            self._place.step, self._place.examples, speed, mean, exact, area,
        )  # fmt: skip


def main() -> None:
    """Train or go on training."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=6_000)
    parser.add_argument("--falling", type=int, default=1_500)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--longest", type=int, default=192)
    parser.add_argument("--seed", type=int, default=1)
    a = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    plan = Plan(a.steps, a.falling, a.rate, a.longest)
    Training(a.data, a.base, a.out, plan, a.seed).run()


if __name__ == "__main__":
    main()

"""How well the network reads while it is trained, on questions kept back from training."""

from collections.abc import Sequence
from random import Random

import torch

from .batches import Encoder, batches
from .network import BLOCKED, ReaderNetwork
from .questions import Question

_TOKENS = 8_000


@torch.no_grad()
def exact_and_separated(
    network: ReaderNetwork, encoder: Encoder, questions: Sequence[Question]
) -> tuple[float, float]:
    """Return how many answers are found to the token, and the AUC of answerable or not."""
    network.eval()
    examples = [encoder.encode(q, Random(0)) for q in questions]
    right: list[bool] = []
    scores: list[tuple[float, bool]] = []
    for batch in batches(examples, _TOKENS, encoder.mask, Random(0), masked=0.0):
        with torch.autocast("cpu", torch.bfloat16):
            span, relevance = network(batch.ids, batch.attention, batch.segments)
        span = span.float().masked_fill(~batch.allowed[..., None], BLOCKED)
        inside = span.clone()
        inside[:, 0] = BLOCKED
        best, place = inside.max(1)
        margin = best.sum(1) - span[:, 0].sum(1)
        answerable = batch.start[:, 0] > 0
        target = torch.stack([batch.start[:, 0], batch.end[:, 1]], 1)
        right += (place == target).all(1)[answerable].tolist()
        scores += zip((relevance.float() + margin / 2).tolist(), answerable.tolist(), strict=True)
    network.train()
    return sum(right) / max(1, len(right)), area_under_curve(scores)


def area_under_curve(scores: Sequence[tuple[float, bool]]) -> float:
    """Return the chance that an answerable question scores above an unanswerable one."""
    yes = torch.tensor([s for s, answerable in scores if answerable])
    no = torch.tensor([s for s, answerable in scores if not answerable])
    if not len(yes) or not len(no):
        return 0.5
    above = (yes[:, None] > no).float() + (yes[:, None] == no).float() / 2
    return float(above.mean())

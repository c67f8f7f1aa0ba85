"""From the reader's raw scores to the chance that a passage answers a question."""

from collections.abc import Sequence

import torch

from ..onnx_reader import Calibration, OnnxReader
from .questions import Question

_STEPS = 2_000


def calibrate(reader: OnnxReader, questions: Sequence[Question]) -> Calibration:
    """Fit a logistic regression on questions kept back from training, with their paragraphs.

    As many unanswerable as answerable ones count, whatever the share in the data: the chance is
    that of a passage of which nothing is known before it is read. (Platt, Probabilistic Outputs
    for Support Vector Machines, 1999.)
    """
    readings = [reader.read(q.text, [q.context])[0] for q in questions]
    features = torch.tensor([[r.logit, r.margin, 1.0] for r in readings], dtype=torch.float64)
    target = torch.tensor([float(q.answer is not None) for q in questions], dtype=torch.float64)
    share = target.mean()
    weight = torch.where(target > 0, 0.5 / share, 0.5 / (1 - share))
    found = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([found], lr=0.01)
    for _ in range(_STEPS):
        optimizer.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(
            features @ found, target, weight
        )
        value.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return Calibration(*(round(float(x), 4) for x in found.detach()))

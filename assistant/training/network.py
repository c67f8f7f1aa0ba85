"""The reader's network: MiniLM with a span head and a relevance head."""

from pathlib import Path

import torch
from torch import nn
from torch.nn import functional
from transformers import BertConfig, BertModel

from .batches import Batch

BLOCKED = -1e4
"""The logit of where no answer may be."""


class ReaderNetwork(nn.Module):
    """Reads question and passage together.

    The passage is segment 1, the question segment 0. `forward` returns logits of shape
    (examples, tokens, 2) for where the answer starts and ends, and of shape (examples,) for
    whether the passage answers the question.
    """

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert
        width = bert.config.hidden_size
        self.span = nn.Linear(width, 2)
        self.pool = nn.Linear(width, width)
        self.relevance = nn.Linear(width, 1)
        for layer in (self.span, self.pool, self.relevance):
            nn.init.normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)

    @classmethod
    def from_folder(cls, folder: Path) -> "ReaderNetwork":
        """Return it untrained, on the encoder of a sentence-transformers folder."""
        bert = BertModel.from_pretrained(
            str(folder),
            add_pooling_layer=False,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            attn_implementation="sdpa",
            use_safetensors=True,
        )
        return cls(bert)

    @classmethod
    def from_config(cls, folder: Path) -> "ReaderNetwork":
        """Return it without weights, to be filled from a checkpoint, in standard operators."""
        config = BertConfig.from_pretrained(
            str(folder),
            attn_implementation="eager",
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        )
        return cls(BertModel(config, add_pooling_layer=False))

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return span logits and relevance logits."""
        states = self.bert(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        pooled = torch.tanh(self.pool(states[:, 0]))
        return self.span(states), self.relevance(pooled)[:, 0]


def loss(network: ReaderNetwork, batch: Batch) -> torch.Tensor:
    """Return the mean loss of a batch.

    The negative log of the probability mass on the allowed starts and ends, the mean of the two
    (Clark and Gardner, Simple and Effective Multi-Paragraph Reading Comprehension, ACL 2018),
    plus the cross entropy of the relevance.
    """
    span, relevance = network(batch.ids, batch.attention, batch.segments)
    span = span.float().masked_fill(~batch.allowed[..., None], BLOCKED)
    found = torch.zeros(())
    for which, target in ((0, batch.start), (1, batch.end)):
        logits = span[..., which]
        place = torch.arange(logits.shape[1])
        inside = (place >= target[:, :1]) & (place <= target[:, 1:])
        mass = logits.masked_fill(~inside, BLOCKED).logsumexp(1) - logits.logsumexp(1)
        found = found - mass.mean() / 2
    answerable = (batch.start[:, 0] > 0).float()
    decided = functional.binary_cross_entropy_with_logits(relevance.float(), answerable)
    return found + decided

"""What Carrel's own reader is trained on: the files of a folder, and how much of each."""

from pathlib import Path

from .mixing import Share
from .questions import Question, read

TEST = ("Packet_switching", "Steam_engine", "Normans", "French_and_Indian_War")
"""Articles that no training and no choice ever sees."""
DEVELOPMENT = ("Harvard_University", "1973_oil_crisis")
"""Articles that choose: thresholds, mixtures, when to stop."""

_SQUAD2 = "squad2_half.jsonl.gz"


def shares(data: Path) -> list[Share]:
    """Return what is shown of the files in `data` (questions written to fool count most).

    Raises OSError and ValueError.
    """
    training = data / "training"
    pool = list(read(training / "squad_train_pool.jsonl.gz"))
    known = {(q.text, q.context) for q in pool}
    sentences = [
        q
        for q in read(training / "squad_train_gold_sentence_only.jsonl.gz")
        if (q.text, q.context) not in known
    ]
    return [
        Share(list(read(data / _SQUAD2, (*TEST, *DEVELOPMENT))), 2.0, 3.0, mined=0.2),
        Share(pool, twisted=0.45, removed=0.12, mined=0.2, unanswerable=3.0),
        Share(sentences, twisted=0.35, removed=0.15, mined=0.2),
        Share(list(read(training / "nq_open_oracle.jsonl.gz")), removed=0.2, mined=0.5),
        Share(list(read(training / "policyqa_dev_test.jsonl.gz")), answerable=0.35),
        Share(list(read(training / "subjqa.jsonl.gz")), answerable=0.25, unanswerable=0.2),
    ]


def held_back(data: Path, titles: tuple[str, ...]) -> list[Question]:
    """Return the SQuAD 2 questions of some articles. Raises OSError and ValueError."""
    return [q for q in read(data / _SQUAD2) if q.title in titles]

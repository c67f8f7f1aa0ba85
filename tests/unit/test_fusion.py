import numpy as np
import pytest

from assistant.fusion import fuse, with_feedback


def test_fusion_takes_the_weighted_mean_of_normalised_scores() -> None:
    dense = [(1, 0.9), (2, 0.5), (3, 0.1)]
    keyword = [(2, 12.0), (4, 2.0)]
    ranked = fuse(dense, keyword, 0.6)
    assert [i for i, _ in ranked] == [2, 1, 3, 4]
    assert [score for _, score in ranked] == pytest.approx([0.7, 0.6, 0.0, 0.0])
    assert fuse(dense, keyword) == [(2, 0.75), (1, 0.5), (3, 0.0), (4, 0.0)]
    assert fuse([], []) == []


def test_one_half_alone_keeps_its_order() -> None:
    assert [i for i, _ in fuse([], [(5, 3.0), (6, 1.0)])] == [5, 6]
    assert [i for i, _ in fuse([(1, 0.3)], [])] == [1]


def test_feedback_turns_the_question_towards_what_it_found() -> None:
    east, north = np.eye(2, dtype=np.float32)
    moved = with_feedback(east, np.stack([north, north]), [0.9, 0.4])
    assert moved == pytest.approx([0.7071, 0.7071], abs=1e-3)
    assert with_feedback(east, np.stack([north]), [0.0]) == pytest.approx(east)

import pytest

from assistant.typos import distance


@pytest.mark.parametrize(
    ("a", "b", "slips"),
    [("shed", "shed", 0), ("shedd", "shed", 1), ("sed", "shed", 1), ("shet", "shed", 1),
     ("hsed", "shed", 1), ("shde", "shed", 1), ("goverment", "government", 1),
     ("atmosfere", "atmosphere", 2), ("", "ab", 2), ("ab", "", 2), ("ca", "abc", 3)],
)  # fmt: skip
def test_slips_are_counted(a: str, b: str, slips: int) -> None:
    assert distance(a, b, 3) == distance(b, a, 3) == slips
    assert distance(a, b, slips) == slips
    if slips:
        assert distance(a, b, slips - 1) == slips, "more than was asked for is one more"

from assistant.estimating import Estimate
from assistant.sources import FoundFile


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def files(count: int, name: str, size: int) -> list[FoundFile]:
    return [FoundFile(f"/{name}{n}.{name}", size, 0) for n in range(count)]


def work(estimate: Estimate, clock: Clock, done: list[FoundFile], seconds_each: float) -> None:
    for file in done:
        estimate.begin(file)
        clock.now += seconds_each
        estimate.finish(file)


def test_nothing_is_promised_before_there_is_something_to_go_by() -> None:
    clock, todo = Clock(), files(100, "txt", 10_000)
    estimate = Estimate(todo, clock)
    assert estimate.seconds_left() is None
    work(estimate, clock, todo[:1], 0.1)
    assert estimate.seconds_left() is None


def test_files_of_one_kind_take_as_long_as_those_before() -> None:
    clock, todo = Clock(), files(100, "txt", 10_000)
    estimate = Estimate(todo, clock)
    work(estimate, clock, todo[:25], 0.4)
    assert round(estimate.seconds_left() or 0, 3) == 75 * 0.4
    work(estimate, clock, todo[25:], 0.4)
    assert round(estimate.seconds_left() or 0, 6) == 0


def test_a_kind_that_takes_longer_is_expected_to_go_on_so() -> None:
    clock = Clock()
    quick, slow = files(100, "txt", 10_000), files(100, "pdf", 52_000)  # of one expected cost
    estimate = Estimate(quick + slow, clock)
    work(estimate, clock, quick[:50], 0.1)
    work(estimate, clock, slow[:50], 2.0)
    left = estimate.seconds_left()
    assert left is not None
    assert 0.8 * 105 < left < 1.2 * 105


def test_a_long_file_counts_by_the_pages_it_has_behind_it() -> None:
    clock, todo = Clock(), files(1, "pdf", 1_000_000)
    estimate = Estimate(todo, clock)
    estimate.begin(todo[0])
    assert estimate.rest_of_file("recognising", 0, 100) == 0
    clock.now += 50
    rest = estimate.rest_of_file("recognising", 25, 100)
    assert rest == 150
    assert estimate.seconds_left(rest) == 150


def test_the_last_file_counts_by_its_own_steps_whatever_the_order_of_sizes() -> None:
    clock = Clock()
    sizes = (0.1, 0.7, 0.3, 0.9, 0.2, 0.6)
    todo = [FoundFile(f"/{n}.txt", int(size * 1e6), 0) for n, size in enumerate(sizes)]
    estimate = Estimate(todo, clock)
    for file in reversed(todo):  # the sum of their costs does not return to exactly nothing
        estimate.begin(file)
    estimate.rest_of_file("embedding", 0, 100)
    clock.now += 2.0
    assert estimate.seconds_left(estimate.rest_of_file("embedding", 50, 100)) == 2.0

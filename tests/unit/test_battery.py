from assistant.battery import BatteryCare, on_battery
from assistant.pacing import Gate


class RecordingGate(Gate):
    """Remembers what holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.holding: set[str] = set()

    def hold(self, reason: str) -> None:
        super().hold(reason)
        self.holding.add(reason)

    def release(self, reason: str) -> None:
        super().release(reason)
        self.holding.discard(reason)


def test_indexing_waits_while_on_battery_and_says_so_once() -> None:
    gate, told, state = RecordingGate(), [], [False]
    care = BatteryCare(gate, told.append, lambda: state[0])
    assert not gate.holding
    for on in (True, True):
        state[0] = on
        care.look_again()
    assert gate.holding == {"battery"}
    assert told == ["Indexing waits while the computer runs on its battery."]
    state[0] = False
    care.look_again()
    assert not gate.holding
    assert len(told) == 2
    care.close()


def test_this_computer_can_be_asked() -> None:
    assert on_battery() in (True, False)

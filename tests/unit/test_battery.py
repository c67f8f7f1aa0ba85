from assistant.battery import BatteryCare, on_battery
from assistant.pacing import Gate


def test_indexing_waits_while_on_battery_and_says_so_once() -> None:
    gate, told, state = Gate(), [], [False]
    care = BatteryCare(gate, told.append, lambda: state[0])
    assert gate.is_open
    for on in (True, True):
        state[0] = on
        care.look_again()
    assert not gate.is_open
    assert told == ["Indexing waits while the computer runs on its battery."]
    state[0] = False
    care.look_again()
    assert gate.is_open
    assert len(told) == 2
    care.close()


def test_this_computer_can_be_asked() -> None:
    assert on_battery() in (True, False)

import threading

import pytest

from assistant.pacing import Gate, Interrupted


def test_an_open_gate_lets_through() -> None:
    assert Gate().wait()


def test_it_holds_until_every_reason_is_released() -> None:
    gate = Gate()
    gate.hold("person")
    gate.hold("answering")
    passed = threading.Event()
    thread = threading.Thread(target=lambda: passed.set() if gate.wait() else None)
    thread.start()
    gate.release("person")
    assert not passed.wait(0.05)
    gate.release("answering")
    assert passed.wait(5)
    thread.join()


def test_a_call_turns_the_run_at_hand_away_even_when_it_is_held() -> None:
    gate = Gate()
    gate.hold("person")
    gate.call()
    with pytest.raises(Interrupted):
        gate.check()
    assert gate.wants_another_turn
    gate.begin(called=True)
    gate.release("person")
    gate.check()
    assert not gate.wants_another_turn


def test_a_closed_gate_ends_everything_for_good() -> None:
    gate = Gate()
    gate.hold("person")
    gate.close()
    assert not gate.wait()
    assert not gate.wants_another_turn

"""Messages are one line of JSON each, whatever was written into them."""

from assistant import messages as m


def test_half_a_surrogate_is_marked_and_the_rest_stays() -> None:
    asked = m.Ask(id=3, question="caf\udce9 {0}\n👩", scope=("/a\ud83d", "/b"))
    line = m.encode(asked)
    assert line.count(b"\n") == 1
    assert m.decode_request(line) == m.Ask(
        id=3, question="caf\ufffd {0}\n👩", scope=("/a\ufffd", "/b")
    )

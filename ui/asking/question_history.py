"""What was asked since the start, walked through with Up and Down as in a shell. No Qt."""

from collections.abc import Iterable

MOST = 100


class QuestionHistory:
    """The newest question last; what was being typed waits behind it."""

    def __init__(self) -> None:
        self._asked: list[str] = []
        self._at = 0
        self._draft = ""

    def add(self, question: str) -> None:
        """Take a question in, once, and begin from the end again."""
        self._asked = [one for one in self._asked if one != question][-MOST + 1 :]
        self._asked.append(question)
        self._at = len(self._asked)

    def take(self, questions: Iterable[str]) -> None:
        """Take in the questions of a conversation that is gone on with, the newest last."""
        for question in questions:
            self.add(question)

    def older(self, typed: str) -> str | None:
        """Return the question before; None where there is none."""
        if not self._at:
            return None
        if self._at == len(self._asked):
            self._draft = typed
        self._at -= 1
        return self._asked[self._at]

    def newer(self) -> str | None:
        """Return the question after, at last what was being typed; None beyond it."""
        if self._at == len(self._asked):
            return None
        self._at += 1
        return self._draft if self._at == len(self._asked) else self._asked[self._at]

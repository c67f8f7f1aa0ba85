"""What the model process and its parent say to each other: one JSON object per line.

Each `Generate` ends with exactly one `Written`, `TooLong` or `Ungrammatical`, each `Weigh` with
`Weighed` or `TooLong`, each `Count` with `Counted`.
"""

from msgspec import Struct


class Message(Struct, frozen=True):
    """One turn of a conversation; `role` is system, user or assistant."""

    role: str
    content: str


class Load(Struct, frozen=True, tag=True):
    """Open this file. `context` in tokens; `threads` 0 means all physical cores."""

    path: str
    context: int
    threads: int = 0


class Generate(Struct, frozen=True, tag=True):
    """Write the next turn, at most `max_tokens` long; what a grammar in GBNF allows, if given."""

    id: int
    messages: tuple[Message, ...]
    max_tokens: int
    grammar: str = ""


class Weigh(Struct, frozen=True, tag=True):
    """Say how likely the next turn begins with each of these words."""

    id: int
    messages: tuple[Message, ...]
    choices: tuple[str, ...]


class Count(Struct, frozen=True, tag=True):
    """Count the tokens of a text, or of a whole prompt."""

    id: int
    text: str = ""
    messages: tuple[Message, ...] = ()


class Stop(Struct, frozen=True, tag=True):
    """Write no more for this request, whether it has begun or not."""

    id: int


class Loaded(Struct, frozen=True, tag=True):
    """The model is ready; `context` is what it can really hold, in tokens."""

    context: int
    threads: int


class Rejected(Struct, frozen=True, tag=True):
    """The file cannot be used; the process ends. `advice` is empty if another file is the way."""

    message: str
    advice: str = ""


class Piece(Struct, frozen=True, tag=True):
    """Some more text."""

    id: int
    text: str


class Written(Struct, frozen=True, tag=True):
    """The request is done. `reason` is end, length or stop; `reused` prompt tokens were known.

    It took `read_s` seconds until the first token was there, and `write_s` for all after it.
    """

    id: int
    reason: str
    prompt_tokens: int = 0
    reused: int = 0
    tokens: int = 0
    read_s: float = 0.0
    write_s: float = 0.0


class TooLong(Struct, frozen=True, tag=True):
    """The prompt does not fit; nothing was run."""

    id: int
    tokens: int
    limit: int


class Ungrammatical(Struct, frozen=True, tag=True):
    """The grammar is none; nothing was run."""

    id: int


class Weighed(Struct, frozen=True, tag=True):
    """The answer to `Weigh`: a natural logarithm for each choice; none if it was stopped."""

    id: int
    weights: tuple[float, ...]


class Counted(Struct, frozen=True, tag=True):
    """The answer to `Count`."""

    id: int
    tokens: int


Order = Load | Generate | Weigh | Count | Stop
Report = Loaded | Rejected | Piece | Written | TooLong | Ungrammatical | Weighed | Counted

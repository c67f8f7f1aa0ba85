"""Names and numbers that are likely to be nobody's."""

import random

from .facts import Kind

_HEADS = "Bel Cor Dor Fen Gar Hal Jor Kel Lor Mar Nor Or Per Quil Ros Sel Tar Ul Vel Wen Yar Zel"
_MIDDLES = "a an avo e elda i imo o ora u unda"
_TAILS = "ck dahl don gard hurst lm mere nix pont rik sby thal vane wick zen"


def name_like(text: str, kind: Kind, chance: random.Random) -> str:
    """Return a name of one word or two, a year, or a number of as many digits."""
    if kind is Kind.NAME:
        return " ".join(_name(chance) for _ in text.split()[:2])
    if kind is Kind.YEAR:
        return str(chance.randint(1100, 1999))
    return "".join(_digit(c, n == 0, chance) for n, c in enumerate(text))


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(parts.split()) for parts in (_HEADS, _MIDDLES, _TAILS))


def _digit(character: str, is_first: bool, chance: random.Random) -> str:
    if not character.isdigit():
        return character
    return chance.choice("3456789" if is_first else "0123456789")

"""Whole numbers out of texts that anybody may have written."""

MOST_DIGITS = 9
"""More would not fit what Qt keeps a number in."""


def whole_number(written: object, otherwise: int = 0) -> int:
    """Return the number that is written, or `otherwise` for what is none of any use."""
    digits = str(written)
    usable = digits.isdecimal() and len(digits) <= MOST_DIGITS
    return int(digits) if usable else otherwise

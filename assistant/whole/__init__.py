"""Answers that need everything in scope read: summaries, lists, counts, comparisons.

Code reads, chooses, collects and counts; the language model only phrases what was chosen, and what
it writes is kept only where the chosen sentences bear it out.
"""

from .reader import WholeReader

__all__ = ["WholeReader"]

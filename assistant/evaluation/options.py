"""What `carrel eval` understands. Nothing heavy is imported here."""

import argparse
from collections.abc import Callable

QUESTIONS = 60
"""How many a self-exam has unless told otherwise."""


def add_options(parser: argparse.ArgumentParser, positive: Callable[[str], int]) -> None:
    """Add the options of `carrel eval`."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", metavar="FILE", help="JSON lines of questions and answers")
    what.add_argument(
        "--self", dest="self_exam", action="store_true",
        help="make the questions from the library's own files",
    )  # fmt: skip
    what.add_argument(
        "--compare", nargs=2, metavar=("RUN_A", "RUN_B"), help="compare two runs or reports"
    )
    parser.add_argument("--report", metavar="DIR", help="write report.html and the figures there")
    parser.add_argument(
        "--model", metavar="NAME", help='a model\'s name, or "none" for quotes only'
    )
    parser.add_argument(
        "--in", dest="scope", action="append", default=[], metavar="PATH",
        help="only this file or folder; may be repeated",
    )  # fmt: skip
    parser.add_argument("--limit", type=positive, metavar="N", help="only the first N questions")
    parser.add_argument(
        "--count", type=positive, default=QUESTIONS, metavar="N",
        help=f"how many questions a self-exam has (default: {QUESTIONS})",
    )  # fmt: skip
    parser.add_argument("--resume", action="store_true", help="go on with the run that was cut off")

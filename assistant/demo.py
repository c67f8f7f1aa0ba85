"""The terminal demonstration: index the sample library, ask it, print the cited answer."""

import sys

from . import report
from .engine import Engine
from .messages import Finished, IndexFinished
from .paths import SAMPLE_LIBRARY, demo_home, find_home

QUESTION = "How far above the weir is the chain of yellow buoys?"


def show(home: str | None) -> int:
    """Index, ask and print; returns the exit status. Raises CarrelError."""
    library = find_home(home) if home else demo_home()
    say = sys.stdout.write
    say("There is no display, so here is Carrel in the terminal, on its sample library.\n\n")
    engine = Engine(library)
    try:
        for _ in engine.prepare():
            pass
        for event in engine.index([str(SAMPLE_LIBRARY)]):
            if isinstance(event, IndexFinished):
                say(f"$ carrel index {SAMPLE_LIBRARY}\n{report.indexed(event.report)}\n\n")
        say(f'$ carrel ask "{QUESTION}"\n')
        for event in engine.ask("demo", QUESTION):
            if isinstance(event, Finished):
                say(report.answered(event.answer) + "\n\n")
        if engine.status().model is None:
            say("No language model is installed, so the answer is the best sentence itself.\n")
            say("`carrel models list` shows what can be installed.\n\n")
        say("Try your own: carrel index FOLDER, then carrel ask QUESTION; carrel --help.\n")
    finally:
        engine.close()
    return 0

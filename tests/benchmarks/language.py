"""The model process beside the bare loop of llama.cpp: time to the first token, and speed.

    make bench-language ARGS="MODEL.gguf [--runs N] [--threads N]"

Both read the same prompt, of about a thousand tokens that differ in each run from the first on,
and write the same 60 tokens of it, in turns in one run of this program. Printed are the medians,
and the medians of the ratios of neighbouring runs: other programs slow down both.
"""

import argparse
import ctypes
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from assistant.chat_text import PLAIN_TEMPLATE
from assistant.machine import physical_cores
from assistant.writer import Writer

CONTEXT = 2048
WRITTEN = 60
SENTENCE = "Hall {} seats {} people, costs {} euros an hour and is closed on day {} of each month. "

Times = tuple[float, float]
"""Seconds to the first token, and tokens a second after it."""


def main() -> None:
    """Print a line a run, and the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="0: all physical cores")
    options = parser.parse_args()
    threads = options.threads or physical_cores()
    ours = Writer(threads)
    ours.start(options.model, CONTEXT)
    bare = Bare(options.model, threads)
    taken: list[tuple[Times, Times]] = []
    for run in range(options.runs + 1):
        messages = prompt(run)
        if run % 2:
            first, second = through(ours, messages), bare.write(messages)
        else:
            second, first = bare.write(messages), through(ours, messages)
        if run:  # the first one warms up both
            taken.append((first, second))
            print(f"ours {show(first)}   bare {show(second)}", flush=True)
    ours.close()
    for name, which in (("first token", 0), ("tokens a second", 1)):
        mine, theirs = ([pair[n][which] for pair in taken] for n in (0, 1))
        ratio = statistics.median(a / b for a, b in zip(mine, theirs, strict=True))
        print(
            f"{name}: {statistics.median(mine):.3f} beside {statistics.median(theirs):.3f}, "
            f"ratio {ratio:.3f}"
        )


def prompt(run: int) -> list[dict[str, str]]:
    """Return messages of about a thousand tokens, of which no two runs share the head."""
    text = "".join(SENTENCE.format(run * 97 + n, n * 7, n * 3, n) for n in range(34))
    order = "Write down everything that is said of each hall, one after another."
    return [{"role": "user", "content": f"Run {run}. {text}\n\n{order}"}]


def through(writer: Writer, messages: list[dict[str, str]]) -> Times:
    """Write with our model process."""
    started = time.perf_counter()
    marks = [time.perf_counter() - started for _ in writer.write(messages, WRITTEN)]
    assert writer.last is not None
    tokens = writer.last.tokens
    return marks[0], (tokens - 1) / (marks[-1] - marks[0])


class Bare:
    """llama.cpp's own calls and nothing else: read the prompt, then token by token."""

    def __init__(self, path: Path, threads: int) -> None:
        from llama_cpp import Llama
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter

        self._llama: Any = Llama(
            str(path), n_ctx=CONTEXT, n_threads=threads, n_threads_batch=threads, verbose=False
        )
        names = {"bos_token": "", "eos_token": ""}
        template = self._llama.metadata.get("tokenizer.chat_template", PLAIN_TEMPLATE)
        self._format: Any = Jinja2ChatFormatter(template, **names)

    def write(self, messages: list[dict[str, str]]) -> Times:
        """Write with the greedy sampler of llama.cpp."""
        import llama_cpp as api

        text = self._format(messages=messages).prompt.encode()
        tokens = self._llama.tokenize(text, add_bos=False, special=True)
        context = self._llama.ctx
        api.llama_memory_clear(api.llama_get_memory(context), True)
        sampler = api.llama_sampler_init_greedy()
        started = time.perf_counter()
        batch = (api.llama_token * len(tokens))(*tokens)
        for begin in range(0, len(tokens), 512):
            part = min(512, len(tokens) - begin)
            pointer = ctypes.cast(ctypes.byref(batch, begin * 4), ctypes.POINTER(api.llama_token))
            assert api.llama_decode(context, api.llama_batch_get_one(pointer, part)) == 0
        marks = []
        for _ in range(WRITTEN):
            token = api.llama_sampler_sample(sampler, context, -1)
            marks.append(time.perf_counter() - started)
            one = (api.llama_token * 1)(token)
            assert api.llama_decode(context, api.llama_batch_get_one(one, 1)) == 0
        api.llama_sampler_free(sampler)
        return marks[0], (WRITTEN - 1) / (marks[-1] - marks[0])


def show(times: Times) -> str:
    """Return both figures as text."""
    return f"{times[0]:6.3f} s, {times[1]:6.1f} tokens/s"


if __name__ == "__main__":
    sys.exit(main())

"""Measure the judge of support.

    python tests/benchmarks/support.py [--wice wice_claim_dev.jsonl] [--squad pool.jsonl.gz]
                                       [--count 1500] [--half chosen|reported] [--show 0]

WiCE: claims of Wikipedia with the sentences of a web page that support them, or do not (Kamoi et
al., 2023). Squad: sentences of its paragraphs, told another way by rule (supported) or changed by
rule into something else (not supported), each judged with the paragraph's question and, to see
whether a question can talk the judge over, with the sentence itself as the question. What is
chosen by looking is chosen on one half of each; the other is reported.
"""

import argparse
import gzip
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

from corruptions import CORRUPT, HONEST

from assistant.answers import Citation, Support
from assistant.citation import Source, cite
from assistant.records import Page
from assistant.wording import sentences

LABELS = {
    "supported": Support.SUPPORTED,
    "partially_supported": Support.PARTIAL,
    "not_supported": Support.UNSUPPORTED,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wice", type=Path)
    parser.add_argument("--squad", type=Path)
    parser.add_argument("--count", type=int, default=1500)
    parser.add_argument("--half", choices=("chosen", "reported"), default="reported")
    parser.add_argument("--show", type=int, default=0, help="print so many errors of each kind")
    given = parser.parse_args()
    odd = int(given.half == "reported")
    if given.wice:
        measure_wice(list(lines(given.wice))[odd::2], given.show)
    if given.squad:
        measure_squad(list(paragraphs(given.squad, odd)), given.count, given.show)
    return 0


def lines(path: Path) -> Iterator[dict[str, Any]]:
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    yield from map(json.loads, raw.decode().splitlines())


def judged(text: str, question: str, page: str) -> tuple[Support, tuple[Citation, ...]]:
    """Return the least support of the text's sentences, partial if they differ, and citations."""
    whole = Page(1, "1", page)
    source = Source(1, "/page.txt", whole, 0, len(page))
    cited, citations = cite(text, question, [source], lambda *_: whole)
    found = {sentence.support for sentence in cited}
    return (found.pop() if len(found) == 1 else Support.PARTIAL), citations


def measure_wice(rows: list[dict[str, Any]], show: int) -> None:
    matrix: Counter[tuple[Support, Support]] = Counter()
    scores = []
    for row in rows:
        page = "\n".join(row["evidence"])
        support, citations = judged(row["claim"], "", page)
        label = LABELS[row["label"]]
        matrix[label, support] += 1
        if show and support is Support.SUPPORTED and label is not support:
            print(f"  WRONG ({row['label']}): {row['claim']}\n    {[c.quote for c in citations]}")
        if label is not Support.UNSUPPORTED:
            starts = [0, *accumulate(len(s) + 1 for s in row["evidence"])]
            cited = {sum(start <= c.start for start in starts) - 1 for c in citations}
            scores.append(max(overlap(cited, set(s)) for s in row["supporting_sentences"]))
    print(f"WiCE, {len(rows)} claims: label -> judged supported, partial, unsupported")
    for name, label in LABELS.items():
        print(f"  {name:<20}", *(f"{matrix[label, found]:4}" for found in Support))
    called = sum(matrix[label, Support.SUPPORTED] for label in Support)
    right = matrix[Support.SUPPORTED, Support.SUPPORTED]
    meant = sum(matrix[Support.SUPPORTED, found] for found in Support)
    print(f"  supported: precision {right}/{called}, recall {right}/{meant}")
    means = [sum(column) / len(scores) for column in zip(*scores, strict=True)]
    print("  cited sentences: F1 {:.3f}, precision {:.3f}, recall {:.3f}".format(*means))


def overlap(cited: set[int], meant: set[int]) -> tuple[float, float, float]:
    """Return F1, precision and recall of the cited sentences."""
    both = len(cited & meant)
    precision, recall = both / max(1, len(cited)), both / max(1, len(meant))
    return 2 * both / max(1, len(cited) + len(meant)), precision, recall


def paragraphs(path: Path, odd: int) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of one half of the articles, each with its first question."""
    seen = set()
    for row in lines(path):
        context = row["contexts"][0]
        if zlib.crc32(row["title"].encode()) % 2 == odd and context not in seen:
            seen.add(context)
            yield context, row["question"]


def measure_squad(passages: list[tuple[str, str]], count: int, show: int) -> None:
    chance = Random(5)
    chance.shuffle(passages)
    tallies: dict[str, Counter[Support]] = defaultdict(Counter)
    for passage, question in passages[:count]:
        spans = [s for s in sentences(passage) if 40 <= s[1] - s[0] <= 300]
        if not spans:
            continue
        start, end = chance.choice(spans)
        sentence = passage[start:end]
        for change in HONEST:
            told = change(sentence, passage, chance)
            if told is not None:
                support, _ = judged(told, sentence.rstrip(".") + "?", passage)
                _note(tallies, f"honest   {change.__name__}", support, show, told, sentence)
        for change in CORRUPT:
            base = chance.choice(HONEST)(sentence, passage, chance) or sentence
            told = change(base, passage, chance)
            if told is not None and told not in passage:
                for how, asked in (("", question), (", asked so", told.rstrip(".") + "?")):
                    support, _ = judged(told, asked, passage)
                    _note(
                        tallies, f"corrupt  {change.__name__}{how}", support, show, told, sentence
                    )
    report(tallies)
    measure_speed([passage for passage, _ in passages[: 4 * 50]])


def measure_speed(passages: list[str]) -> None:
    """Print how long an answer of five sentences on four paragraphs takes."""
    times = []
    for four in zip(*(passages[n::4] for n in range(4)), strict=False):
        pages = {f"/{n}.txt": Page(1, "1", text) for n, text in enumerate(four)}
        sources = [
            Source(n, path, page, 0, len(page.text))
            for n, (path, page) in enumerate(pages.items(), 1)
        ]
        said = " ".join(text[a:b] for text in four for a, b in sentences(text)[:2])
        text = " ".join(said[a:b] for a, b in sentences(said)[:5])
        began = perf_counter()
        cite(text, text, sources, lambda path, _, pages=pages: pages[path])
        times.append((perf_counter() - began) * 1000)
    times.sort()
    print(f"  5 sentences on 4 paragraphs: median {times[len(times) // 2]:.1f} ms", end="")
    print(f", nine tenths under {times[len(times) * 9 // 10]:.1f} ms")


def _note(
    tallies: dict[str, Counter[Support]], name: str, support: Support, show: int, *texts: str
) -> None:
    tallies[name][support] += 1
    wrong = (support is Support.SUPPORTED) != name.startswith("honest")
    if wrong and tallies[name]["shown"] < show:
        tallies[name]["shown"] += 1
        print(f"  {name} -> {support}:\n    {texts[0]}\n    {texts[1]}")


def report(tallies: dict[str, Counter[Support]]) -> None:
    print("sentences of paragraphs: number, share called supported")
    sums: dict[str, Counter[Support]] = defaultdict(Counter)
    for name, tally in sorted(tallies.items()):
        sums[name.split()[0] + (", asked so" if "asked" in name else "")].update(tally)
    for name, tally in (*sorted(tallies.items(), reverse=True), *sums.items()):
        total = sum(tally[support] for support in Support)
        print(f"  {name:<40} {total:5} {tally[Support.SUPPORTED] / total:.4f}")


if __name__ == "__main__":
    sys.exit(main())

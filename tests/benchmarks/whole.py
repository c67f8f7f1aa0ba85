"""Measure the answers that need everything read, against a truth known by code.

    python tests/benchmarks/whole.py FOLDER [--model NAME --home DIR]

Indexes the folder, and beside it contracts that are made here, each with facts in varied wording.
Prints whether every page in scope was read exactly once; how many of the true files and items were
listed and counted, and how many of those listed are true; and the time that was told beforehand
beside the time it took. With a model of a data folder it writes summaries of the folder's largest
documents, too, and says which share of their sentences is supported.
"""

import argparse
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from assistant.answers import Answer, Support
from assistant.engine import Engine
from assistant.events import Covered, Finished, Understood
from assistant.filters import Filter
from assistant.paths import Home

CONTRACTS = 60
WORDS = 20
SUMMARIES = 3

NOTICE = (
    "Either party may end this agreement with {} months' notice.",
    "The notice period is {} months.",
    "This contract can be terminated by giving {} months written notice.",
    "Notice of termination must be given {} months in advance, which is the agreed notice period.",
)
MONTHS = {"one": 1, "two": 2, "three": 3, "six": 6}
BREAK = (
    "The tenant may use a break clause after the first year.",
    "A break clause allows the lease to end early, on the anniversary.",
    "There is a break clause in the second year.",
)
NO_BREAK = (
    "There is no break clause in this lease.",
    "This agreement does not contain a break clause.",
    "The lease runs without a break clause for five years.",
)
DEPOSIT = (
    "A deposit of £{} is paid on signing.",
    "The tenant pays a deposit of £{} before moving in.",
    "The security deposit amounts to £{}.",
)
PETS = (
    "Pets are allowed in the building.",
    "The tenant may keep pets, if they are quiet.",
    "This lease allows up to two pets.",
)
NO_PETS = (
    "Pets are not allowed.",
    "The tenant may not keep pets.",
    "No pets are allowed in the rooms.",
)
RENEWAL = (
    "This agreement renews automatically each year.",
    "The lease is automatically renewed for another year.",
    "Unless it is ended, the agreement will renew automatically.",
)
ENDING = (
    "The agreement ends after two years, and must be renewed in writing.",
    "There is no automatic renewal.",
)
FILLER = (
    "The premises are used for storage only.",
    "Rent is paid on the first working day of each month.",
    "The landlord keeps the roof in repair.",
    "Both parties keep the terms of this agreement to themselves.",
    "Changes to this agreement are made in writing.",
    "The tenant takes out an insurance for fire and water.",
    "The keys are handed over at noon on the first day.",
)


class Truth(Struct):
    """By the name of each contract, what stands in it."""

    months: dict[str, int] = {}
    has_break: dict[str, bool] = {}
    deposit: dict[str, int] = {}
    mail: dict[str, str] = {}
    has_pets: dict[str, bool] = {}
    renews: dict[str, bool] = {}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", default="none")
    parser.add_argument("--home", type=Path, help="a data folder with the model")
    given = parser.parse_args()
    folder = given.folder.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        contracts = root / "contracts"
        truth = write_contracts(contracts)
        home = Home(root / "home")
        home.create()
        if given.home:
            home.models.rmdir() if home.models.is_dir() else None
            home.models.symlink_to((given.home / "models").resolve())
        with closing(Engine(home)) as engine:
            for _ in engine.index([str(folder), str(contracts)]):
                pass
            measure_mentions(engine, folder)
            measure_contracts(engine, contracts, truth)
            measure_summaries(engine, folder, given.model)
    return 0


def write_contracts(folder: Path) -> Truth:
    """Write one page of prose for each contract, with its facts somewhere in it."""
    dice = random.Random(7)
    truth = Truth()
    folder.mkdir()
    for n in range(CONTRACTS):
        name = f"lease-{n:02}.txt"
        word, months = dice.choice(sorted(MONTHS.items()))
        has_break = dice.random() < 0.5
        truth.months[name], truth.has_break[name] = months, has_break
        truth.deposit[name] = dice.randrange(200, 3000, 10)
        truth.mail[name] = f"owner{n}@example.org"
        truth.has_pets[name] = pets = dice.random() < 0.4
        truth.renews[name] = renews = dice.random() < 0.5
        facts = [
            dice.choice(PETS if pets else NO_PETS),
            dice.choice(RENEWAL if renews else ENDING),
            dice.choice(NOTICE).format(dice.choice((word, str(months)))),
            dice.choice(BREAK if has_break else NO_BREAK),
            dice.choice(DEPOSIT).format(truth.deposit[name]),
            f"Questions go to {truth.mail[name]} at any time.",
        ]
        lines = facts + dice.sample(FILLER, 5)
        dice.shuffle(lines)
        text = f"Lease number {n}\n\n" + "\n\n".join(lines) + "\n"
        (folder / name).write_text(text, encoding="utf-8")
    return truth


def ask(engine: Engine, question: str, scope: Path, model: str = "none") -> Answer:
    """Ask, and print what was told of the reading beside what it was."""
    begun = time.perf_counter()
    first: float | None = None
    task = ""
    with Counted(engine) as read:
        for event in engine.ask(None, question, Filter((str(scope),)), model):
            if isinstance(event, Understood):
                task = event.task
            elif isinstance(event, Covered) and first is None:
                first = event.seconds_left
            elif isinstance(event, Finished):
                answer = event.answer
    took = time.perf_counter() - begun
    covered = answer.coverage
    once = covered is not None and covered.pages == covered.of_pages == read.pages()
    print(f"{task:<10} {question}")
    told = f"{first:.1f}" if first is not None else "-"
    print(
        f"    {covered.pages if covered else 0} of {covered.of_pages if covered else 0} pages, "
        f"each once: {'yes' if once and read.once() else 'NO'}; told {told} s, took {took:.1f} s"
    )
    return answer


class Counted:
    """Counts how often each document's pages are handed out."""

    def __init__(self, engine: Engine) -> None:
        self._contents = engine.catalogue.contents
        self._counts: Counter[int] = Counter()
        self._pages = 0

    def __enter__(self) -> "Counted":
        original: Callable[[int], list] = self._contents.pages

        def pages(document: int) -> list:
            self._counts[document] += 1
            found = original(document)
            self._pages += len(found)
            return found

        self._contents.pages = pages  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        del self._contents.pages

    def once(self) -> bool:
        return set(self._counts.values()) <= {1}

    def pages(self) -> int:
        return self._pages


def compare(what: str, true: set[str], given: set[str]) -> None:
    right = len(true & given)
    recall = right / len(true) if true else 1.0
    precision = right / len(given) if given else 1.0
    print(f"    {what}: recall {recall:.3f}, precision {precision:.3f} ({len(true)} true)")


def cited(answer: Answer) -> set[str]:
    return {Path(c.path).name for c in answer.citations}


def measure_mentions(engine: Engine, folder: Path) -> None:
    """Ask which files mention rare capitalised words, which stemming leaves as they are."""
    texts: dict[str, str] = {}
    for part in engine.catalogue.contents.parts(Filter((str(folder),))):
        pages = engine.catalogue.contents.pages(part.document)
        texts[part.path] = "\n".join(page.text for page in pages)
    holders: dict[str, set[str]] = {}
    for text in texts.values():
        for word in set(re.findall(r"\b[A-Z][a-z]{5,12}\b", text)):
            if not word.endswith(("s", "ed", "ing", "y", "e", "ly", "er", "al", "ion", "ment")):
                holders.setdefault(word.lower(), set())
    for path, text in texts.items():
        said = set(re.findall(r"\w+", text.lower()))
        for word in holders.keys() & said:
            holders[word].add(path)
    every = set().union(*(re.findall(r"\w+", text.lower()) for text in texts.values()))
    rare = sorted(  # and no other form of it would be found as well
        word
        for word, files in holders.items()
        if 2 <= len(files) <= 12 and not any(w != word and w.startswith(word) for w in every)
    )
    chosen = random.Random(5).sample(rare, min(WORDS, len(rare)))
    found = right = true = 0
    for word in chosen:
        answer = ask(engine, f"Which files mention “{word}”?", folder)
        given = {c.path for c in answer.citations}
        found, right, true = (
            found + len(given), right + len(given & holders[word]), true + len(holders[word])
        )  # fmt: skip
    print(f"files that mention a word: recall {right / true:.3f}, precision {right / found:.3f}")


def measure_contracts(engine: Engine, folder: Path, truth: Truth) -> None:
    for word, number in MONTHS.items():
        unit = "month" if number == 1 else "months"
        question = f"How many of the contracts have a notice period of {word} {unit}?"
        answer = ask(engine, question, folder)
        counted(answer, {name for name, months in truth.months.items() if months == number})
    answer = ask(engine, "Which of the leases have a break clause?", folder)
    compare("files", {name for name, has in truth.has_break.items() if has}, cited(answer))
    answer = ask(engine, "Which leases allow pets?", folder)
    compare("files", {name for name, has in truth.has_pets.items() if has}, cited(answer))
    answer = ask(engine, "How many of the agreements renew automatically?", folder)
    counted(answer, {name for name, renews in truth.renews.items() if renews})
    answer = ask(engine, "List all deposits.", folder)
    compare("files", set(truth.deposit), cited(answer))
    given = set(re.findall(r"£\d+", answer.answer))
    compare("sums", {f"£{deposit}" for deposit in truth.deposit.values()}, given)
    answer = ask(engine, "List all email addresses", folder)
    given = {item.strip("- \n") for item in answer.answer.splitlines()}
    compare("addresses", set(truth.mail.values()), given)


def counted(answer: Answer, true: set[str]) -> None:
    number = re.match(r"\D*(\d+)", answer.answer) if answer.answered else None
    print(f"    counted {number[1] if number else 0}, true {len(true)}")
    compare("files", true, {Path(c.path).name for c in answer.citations})


def measure_summaries(engine: Engine, folder: Path, model: str) -> None:
    parts = engine.catalogue.contents.parts(Filter((str(folder),)))
    for part in sorted(parts, key=lambda p: -p.characters)[:SUMMARIES]:
        answer = ask(engine, "Summarise this document.", Path(part.path), model)
        good = sum(s.support is Support.SUPPORTED for s in answer.sentences)
        print(f"    {good} of {len(answer.sentences)} sentences supported; {answer.note}")
        print("    " + answer.answer.replace("\n", "\n    "))


if __name__ == "__main__":
    sys.exit(main())

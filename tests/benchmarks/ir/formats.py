"""Read test collections; the form is told from what stands at the path.

- A folder of BEIR: corpus.jsonl, queries.jsonl, qrels/test.tsv.
- A file *.jsonl or *.jsonl.gz of questions with their paragraphs: `question`, `context` or
  `contexts`, and `answers`. Its paragraphs are the documents.
- A folder of chunking_evaluation: questions_df.csv and corpora/*.md; stretches of text are judged.
- A folder of ai-rag-chat-evaluator: qa.jsonl in it or under it, whose `truth` cites
  [file.pdf#page=3]. The files stand under it, or in a folder of the same name nearby.
"""

import csv
import gzip
import json
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from typing import Any

from .collection import Collection, Document, Malformed, Reference

_CITED = re.compile(r"\[([^\[\]#]+\.\w+)(?:#page=(\d+))?\]")
_NEARBY = 4
"""How many folders up the cited files are looked for."""

Row = tuple[str, dict[str, Any]]
"""Where a line stands, and what it holds."""


def load(path: Path, titles: Set[str] = frozenset()) -> list[Collection]:
    """Return the collections at a path; more than one where it judges files and pages.

    Of questions with their paragraphs only those under one of the titles are kept, if any are
    given; their documents are all paragraphs. Raises Malformed.
    """
    try:
        found = _load(path, titles)
    except OSError as error:
        raise Malformed(f"{error.filename or path}: {error.strerror or error}") from error
    except (EOFError, zlib.error, csv.Error, UnicodeDecodeError) as error:
        raise Malformed(f"{path}: {error}") from error
    for collection in found:
        if not collection.questions:
            raise Malformed(f"{path}: no question has anything relevant to it")
    return found


def _load(path: Path, titles: Set[str]) -> list[Collection]:
    if path.is_file() and path.name.endswith((".jsonl", ".jsonl.gz")):
        return [_paragraphs(path, titles)]
    if (path / "corpus.jsonl").is_file():
        return [_beir(path)]
    if (path / "questions_df.csv").is_file():
        return [_passages(path)]
    cited = next(iter(sorted(path.rglob("qa.jsonl"))), None) if path.is_dir() else None
    if cited is not None:
        return _citations(path, cited)
    raise Malformed(f"{path}: no collection of a known form")


def _beir(folder: Path) -> Collection:
    documents = tuple(
        Document(_text(row, "_id"), f"{row[1].get('title') or ''}\n\n{_text(row, 'text')}".strip())
        for row in _rows(folder / "corpus.jsonl")
    )
    known = {document.id for document in documents}
    relevant = _qrels(folder / "qrels" / "test.tsv", known)
    texts = {_text(row, "_id"): _text(row, "text") for row in _rows(folder / "queries.jsonl")}
    questions = {i: text for i, text in texts.items() if i in relevant}
    return Collection(folder.resolve().name, documents, questions, relevant)


def _qrels(path: Path, known: set[str]) -> dict[str, dict[str, int]]:
    relevant: dict[str, dict[str, int]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for number, cells in enumerate(csv.reader(file, delimiter="\t"), 1):
            if not cells or (number == 1 and cells[-1] == "score"):
                continue
            try:
                query, document, grade = cells[0], cells[1], int(float(cells[2]))
            except (IndexError, ValueError):
                raise Malformed(f"{path}:{number}: not a query, a document and a score") from None
            if document not in known:
                raise Malformed(f"{path}:{number}: no document {document}")
            if grade > 0:
                relevant.setdefault(query, {})[document] = grade
    return relevant


def _paragraphs(path: Path, titles: Set[str]) -> Collection:
    ids: dict[str, str] = {}
    questions: dict[str, str] = {}
    relevant: dict[str, dict[str, int]] = {}
    for number, row in enumerate(_rows(path)):
        where, values = row
        contexts = values.get("contexts") or [values.get("context")]
        if not all(isinstance(context, str) for context in contexts):
            raise Malformed(f"{where}: no `context` of text")
        own = {ids.setdefault(context, str(len(ids))): 1 for context in contexts}
        is_asked = not titles or values.get("title") in titles
        if is_asked and values.get("answers") and values.get("answerable", True):
            questions[str(number)] = _text(row, "question")
            relevant[str(number)] = own
    documents = tuple(Document(i, context) for context, i in ids.items())
    return Collection(path.name.split(".")[0], documents, questions, relevant)


def _passages(folder: Path) -> Collection:
    files = {file.stem: file for file in sorted((folder / "corpora").glob("*.md"))}
    documents = tuple(Document(name, path=file) for name, file in files.items())
    questions: dict[str, str] = {}
    references: dict[str, tuple[Reference, ...]] = {}
    path = folder / "questions_df.csv"
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            try:
                name = row["corpus_id"]
                references[str(number)] = tuple(
                    Reference(name, int(r["start_index"]), int(r["end_index"]))
                    for r in json.loads(row["references"])
                )
                questions[str(number)] = row["question"]
            except (KeyError, TypeError, ValueError):
                raise Malformed(f"{path}: question {number} has no references") from None
            if name not in files:
                raise Malformed(f"{path}: question {number}: no corpora/{name}.md")
    return Collection(folder.resolve().name, documents, questions, references=references)


def _citations(folder: Path, path: Path) -> list[Collection]:
    files: dict[str, dict[str, int]] = {}
    pages: dict[str, dict[str, int]] = {}
    questions: dict[str, str] = {}
    for number, row in enumerate(_rows(path)):
        cited = _CITED.findall(_text(row, "truth"))
        if not cited:
            continue
        questions[str(number)] = _text(row, "question")
        files[str(number)] = {name: 1 for name, _ in cited}
        pages[str(number)] = {f"{name}#page={page}": 1 for name, page in cited if page}
    home = _home_of({name for cited in files.values() for name in cited}, folder)
    documents = tuple(
        Document(file.name, path=file) for file in sorted(home.iterdir()) if file.is_file()
    )
    name = folder.resolve().name
    found = [Collection(f"{name} files", documents, questions, files)]
    on_pages = {i: judged for i, judged in pages.items() if judged}
    if on_pages:
        asked = {i: questions[i] for i in on_pages}
        found.append(Collection(f"{name} pages", documents, asked, on_pages, by_page=True))
    return found


def _home_of(names: Iterable[str], folder: Path) -> Path:
    """Return the folder that holds all the files."""
    inside = [folder, *(f for f in sorted(folder.rglob("*")) if f.is_dir())]
    own = folder.resolve()
    nearby = (f for up in own.parents[:_NEARBY] for f in sorted(up.glob(f"*/{own.name}")))
    for home in (*inside, *nearby):
        if all((home / name).is_file() for name in names):
            return home
    raise Malformed(f"{folder}: the files that its answers cite stand in no folder near it")


def _rows(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                values = json.loads(line)
            except ValueError:
                raise Malformed(f"{path}:{number}: not JSON") from None
            if not isinstance(values, dict):
                raise Malformed(f"{path}:{number}: not an object")
            yield f"{path}:{number}", values


def _text(row: Row, name: str) -> str:
    where, values = row
    if not isinstance(values.get(name), str):
        raise Malformed(f"{where}: no `{name}` of text")
    return str(values[name])

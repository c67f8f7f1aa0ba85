"""Run the plain recipes of LangChain, LlamaIndex and txtai on test collections.

Runs in an environment of its own, which `make bench-peers` makes: none of this belongs to Carrel.
All three embed with the same original all-MiniLM-L6-v2 and keep their defaults. Writes a file for
each recipe on each collection, unless it is there already; `retrieval.py` takes them in.

    build/peers/bin/python tests/benchmarks/peers.py --model MODEL --runs FOLDER COLLECTION...
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.update(ANONYMIZED_TELEMETRY="False", HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")

from ir.collection import Collection, Document, Malformed
from ir.formats import load
from ir.runs import DEPTH, Found, Run, folder_of, save

Search = Callable[[str], list[Found]]


@dataclass(frozen=True)
class Text:
    """What a peer is given: a document's text, or that of one page of it."""

    document: str
    page: int
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collections", nargs="+", type=Path)
    parser.add_argument("--model", required=True, type=Path)
    parser.add_argument("--runs", required=True, type=Path)
    parser.add_argument("--queries", type=int, default=None)
    parser.add_argument("--titles", type=lambda text: text.split(","), default=[])
    options = parser.parse_args()
    try:
        for path in options.collections:
            for collection in load(path, frozenset(options.titles)):
                measure(collection.sample(options.queries), options.model, options.runs)
    except Malformed as error:
        sys.exit(str(error))


def measure(collection: Collection, model: Path, runs: Path) -> None:
    """Write the recipes' runs that are not there yet."""
    folder = folder_of(runs, collection)
    folder.mkdir(parents=True, exist_ok=True)
    recipes = {"LangChain": langchain, "LlamaIndex": llama_index, "txtai hybrid": txtai}
    missing = {name: r for name, r in recipes.items() if not (folder / f"{name}.json").exists()}
    texts = [t for d in collection.documents for t in texts_of(d)] if missing else []
    for name, recipe in missing.items():
        started = time.perf_counter()
        search = recipe(texts, str(model), bool(collection.references))
        run = Run()
        for question, text in collection.questions.items():
            run.add(collection, question, search(text))
        save(folder / f"{name}.json", run)
        seconds = time.perf_counter() - started
        print(f"{collection.name}: {name} took {seconds:.0f} s", file=sys.stderr, flush=True)


def texts_of(document: Document) -> Iterator[Text]:
    """Yield a document's texts: the pages of a PDF as pypdf reads them, any other whole."""
    if document.path is None:
        pages = [document.text]
    elif document.path.suffix.lower() == ".pdf":
        from pypdf import PdfReader

        pages = [page.extract_text() for page in PdfReader(document.path).pages]
    else:
        pages = [document.path.read_text(encoding="utf-8", errors="replace")]
    for number, text in enumerate(pages, 1):
        if text.strip():
            yield Text(document.id, number, text)


def langchain(texts: list[Text], model: str, stretches: bool) -> Search:
    """Split recursively at 1,000 characters with 200 shared, keep in Chroma, take the nearest."""
    import uuid

    from langchain_chroma import Chroma
    from langchain_core.documents import Document as Piece
    from langchain_huggingface import HuggingFaceEmbeddings
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=1000, chunk_overlap=200, add_start_index=True
    )
    pieces = splitter.split_documents(
        [Piece(t.text, metadata={"document": t.document, "page": t.page}) for t in texts]
    )
    # Chroma's stores of one process share their memory, so each has a name of its own.
    store = Chroma(uuid.uuid4().hex, HuggingFaceEmbeddings(model_name=model))
    for first in range(0, len(pieces), 1000):
        store.add_documents(pieces[first : first + 1000])

    def search(question: str) -> list[Found]:
        found = store.similarity_search(question, k=min(DEPTH, len(pieces)))
        return [
            Found(
                piece.metadata["document"],
                piece.metadata["page"],
                piece.metadata["start_index"],
                piece.metadata["start_index"] + len(piece.page_content),
            )
            for piece in found
        ]

    return search


def llama_index(texts: list[Text], model: str, stretches: bool) -> Search:
    """Index with the default sentence splitter and the default vector store, take the nearest."""
    from llama_index.core import Document as Whole
    from llama_index.core import VectorStoreIndex
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    # Place of a text as its id, not as metadata: metadata would be embedded with it.
    documents = [Whole(text=t.text, id_=str(n)) for n, t in enumerate(texts)]
    index = VectorStoreIndex.from_documents(
        documents,
        transformations=[SentenceSplitter()],
        embed_model=HuggingFaceEmbedding(model_name=model, device="cpu"),
    )
    retriever = index.as_retriever(similarity_top_k=DEPTH)

    def search(question: str) -> list[Found]:
        found = []
        for node in (result.node for result in retriever.retrieve(question)):
            text = texts[int(node.ref_doc_id)]
            found.append(
                Found(text.document, text.page, node.start_char_idx or 0, node.end_char_idx or 0)
            )
        return found

    return search


def txtai(texts: list[Text], model: str, stretches: bool) -> Search:
    """Index with vectors and BM25 at once; whole texts, or paragraphs where stretches count."""
    from txtai import Embeddings

    pieces = [
        (text, start, end)
        for text in texts
        for start, end in (paragraphs(text.text) if stretches else [(0, len(text.text))])
    ]
    embeddings = Embeddings(path=model, hybrid=True)
    embeddings.index((n, text.text[start:end], None) for n, (text, start, end) in enumerate(pieces))

    def search(question: str) -> list[Found]:
        found = (pieces[n] for n, _ in embeddings.search(question, DEPTH))
        return [Found(text.document, text.page, start, end) for text, start, end in found]

    return search


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of what blank lines divide."""
    start = 0
    for part in text.split("\n\n"):
        if part.strip():
            yield start, start + len(part)
        start += len(part) + 2


if __name__ == "__main__":
    main()

"""The engine's events and requests, as they cross processes: one JSON object per line.

Requests go to the engine, each with an `id` chosen by the sender. Every event that a request
causes comes back in an `Envelope` with that id; what the engine does on its own (a watched
folder changed) has id 0. Each request ends with exactly one of its closing events or `Failed`.
"""

from datetime import date
from typing import Any

import msgspec
from msgspec import Struct

from .errors import UsageError
from .records import (
    Answer,
    Collection,
    Explanation,
    FileRow,
    Hit,
    IndexReport,
    LibraryStatus,
    ModelRow,
    Page,
    Quote,
)

# --- events -----------------------------------------------------------------------------------


class Event(Struct, frozen=True, tag=True):
    """Base of all events; the tag in JSON is the class name, under "type"."""


class Ready(Event, frozen=True):
    """The engine owns the data folder and answers."""

    version: str
    home: str


class Failed(Event, frozen=True):
    """A request ended with an error a person can act on; `kind` as in `errors`."""

    kind: str
    message: str
    advice: str = ""


class Done(Event, frozen=True):
    """A request ended well and has nothing more to say."""


class FilesListed(Event, frozen=True):
    """Closes `ListFiles`: all files and the folders they were added with."""

    files: tuple[FileRow, ...]
    folders: tuple[str, ...]


class FileStarted(Event, frozen=True):
    """A file is being read."""

    path: str


class FileChanged(Event, frozen=True):
    """A file's row is new or different: waiting, indexed, or failed."""

    file: FileRow


class FileRenamed(Event, frozen=True):
    """A file moved; its content was not read again."""

    old: str
    file: FileRow


class FileRemoved(Event, frozen=True):
    """A file left the library."""

    path: str


class Progress(Event, frozen=True):
    """`done` of `total` files of the current run are finished.

    `seconds_left` is an estimate from the bytes read so far, None while there is too little to
    go by.
    """

    done: int
    total: int
    seconds_left: float | None = None


class FileProgress(Event, frozen=True):
    """A long file: `done` of `total` pages are read, recognised or embedded (`stage`)."""

    path: str
    stage: str
    done: int
    total: int


class IndexFinished(Event, frozen=True):
    """Closes `AddPaths` and `Retry`; with id 0, a watched folder's changes are in."""

    report: IndexReport


class Warned(Event, frozen=True):
    """Something a person should know that ends nothing (watch limit reached: polling)."""

    message: str


class CollectionsListed(Event, frozen=True):
    """Closes `ListCollections`, `SaveCollection` and `RemoveCollection`."""

    collections: tuple[Collection, ...]


class Compacted(Event, frozen=True):
    """Closes `Compact`: the bytes the library took on disk before and takes now."""

    before: int
    after: int


class Retrieved(Event, frozen=True):
    """The ranked passages for a question. Closes `Search`.

    `notes` say what was searched for in place of what was typed, in sentences.
    """

    hits: tuple[Hit, ...]
    ms: float
    notes: tuple[str, ...] = ()


class Explained(Event, frozen=True):
    """Closes `Explain`."""

    explanation: Explanation


class QuoteFound(Event, frozen=True):
    """The best supporting sentence, before the model has said a word."""

    quote: Quote


class Token(Event, frozen=True):
    """A piece of the answer as the model writes it."""

    text: str


class Finished(Event, frozen=True):
    """Closes `Ask`: the answer with its verified citations. Also after `Stop`."""

    answer: Answer


class PageRead(Event, frozen=True):
    """Closes `ReadPage`: the stored text that offsets refer to."""

    path: str
    kind: str
    title: str
    pages: int
    page: Page


class StatusRead(Event, frozen=True):
    """Closes `ReadStatus`."""

    status: LibraryStatus


class ModelsListed(Event, frozen=True):
    """Closes `ListModels` and `RemoveModel`; `default` writes when a question names no model."""

    models: tuple[ModelRow, ...]
    default: str | None


class InstallProgress(Event, frozen=True):
    """Bytes of a model that have arrived; `stage` is download or check."""

    name: str
    done: int
    total: int
    stage: str = "download"


class ModelInstalled(Event, frozen=True):
    """Closes `InstallModel`: the file has its hash and can be used."""

    model: ModelRow


AnyEvent = (
    Ready
    | Failed
    | Done
    | FilesListed
    | FileStarted
    | FileChanged
    | FileRenamed
    | FileRemoved
    | Progress
    | FileProgress
    | CollectionsListed
    | Compacted
    | IndexFinished
    | Warned
    | Retrieved
    | Explained
    | QuoteFound
    | Token
    | Finished
    | PageRead
    | StatusRead
    | ModelsListed
    | InstallProgress
    | ModelInstalled
)

# --- requests ---------------------------------------------------------------------------------


class Request(Struct, frozen=True, tag=True, kw_only=True):
    """Base of all requests."""

    id: int


class AddPaths(Request, frozen=True):
    """Index these files and folders; folders are watched from then on."""

    paths: tuple[str, ...]


class ForgetPaths(Request, frozen=True):
    """Take these files or folders out of the library; nothing on disk is touched."""

    paths: tuple[str, ...]


class Retry(Request, frozen=True):
    """Try failed files again: these, or everything under these folders; all if none is named."""

    paths: tuple[str, ...] = ()


class PauseIndexing(Request, frozen=True):
    """Hold indexing after the file at hand, or go on."""

    paused: bool


class StopIndexing(Request, frozen=True):
    """End the run at hand. What it has not read stays listed as stopped until a `Retry`."""


class ListCollections(Request, frozen=True):
    """Ask for the named sets of files and folders."""


class SaveCollection(Request, frozen=True):
    """Keep a named set; `instead_of` names the one it replaces under another name."""

    name: str
    paths: tuple[str, ...]
    instead_of: str = ""


class RemoveCollection(Request, frozen=True):
    """Forget a named set; the files stay in the library."""

    name: str


class Compact(Request, frozen=True):
    """Give back unused disk space and every trace of what was forgotten."""


class ListFiles(Request, frozen=True):
    """Ask for all file rows."""


class Search(Request, frozen=True):
    """Find passages.

    `scope` limits to files, or everything under folders; `types` to kinds of documents or endings
    of names; `since` and `until` to files last changed on these days or between them.
    """

    question: str
    limit: int = 10
    scope: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


class Explain(Request, frozen=True):
    """Ask why a file is not among the first `limit` results of a question; else as `Search`."""

    question: str
    path: str
    limit: int = 10
    scope: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


class Ask(Request, frozen=True):
    """Answer a question. `model` None means the default, "none" quotes only; else as `Search`."""

    question: str
    scope: tuple[str, ...] = ()
    model: str | None = None
    types: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


class Stop(Request, frozen=True):
    """Stop the request with id `target` (an answer or an installation). Closed by `Done`."""

    target: int


class ReadPage(Request, frozen=True):
    """Ask for one page's stored text."""

    path: str
    page: int = 1


class ReadStatus(Request, frozen=True):
    """Ask for counts and sizes."""


class ListModels(Request, frozen=True):
    """Ask for the model table."""


class InstallModel(Request, frozen=True):
    """Download and check a model."""

    name: str


class RemoveModel(Request, frozen=True):
    """Delete an installed model's file."""

    name: str


class Shutdown(Request, frozen=True):
    """Finish the work at hand, close the stores, end the process."""


AnyRequest = (
    AddPaths
    | ForgetPaths
    | Retry
    | PauseIndexing
    | StopIndexing
    | ListCollections
    | SaveCollection
    | RemoveCollection
    | Compact
    | ListFiles
    | Search
    | Explain
    | Ask
    | Stop
    | ReadPage
    | ReadStatus
    | ListModels
    | InstallModel
    | RemoveModel
    | Shutdown
)


class Envelope(Struct, frozen=True):
    """An event on its way to whoever sent the request `id`; 0 is nobody in particular."""

    id: int
    event: AnyEvent


class _Numbered(Struct, frozen=True):
    """What can still be read of a line that is no request."""

    id: int = 0


_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError)

_encoder = msgspec.json.Encoder()
_envelopes = msgspec.json.Decoder(Envelope)
_requests = msgspec.json.Decoder(AnyRequest)
_numbers = msgspec.json.Decoder(_Numbered)


def encode(message: Any) -> bytes:
    """Return the message as one line of JSON, newline included."""
    return _encoder.encode(message) + b"\n"


def decode_envelope(line: bytes) -> Envelope:
    """Read one line of the engine's output. Raises msgspec.ValidationError or DecodeError."""
    return _envelopes.decode(line)


def decode_request(line: bytes) -> AnyRequest:
    """Read one line of the engine's input. Raises UsageError."""
    try:
        request: AnyRequest = _requests.decode(line)
    except _UNREADABLE as error:
        raise UsageError(f"not a request: {error}") from error
    return request


def identity_of(line: bytes) -> int:
    """Return the id of what may be no request otherwise, so that it can be answered; else 0."""
    try:
        return _numbers.decode(line).id
    except _UNREADABLE:
        return 0

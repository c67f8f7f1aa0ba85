"""What the engine can be asked for; each request ends with its closing event or `Failed`."""

from datetime import date

from msgspec import Struct

from .answers import Form, Rating, Reading


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
    """Answer a question. `model` None means the default, "none" quotes only; else as `Search`.

    `conversation` is the one it belongs to, 0 begins one, None keeps nothing. A question that is
    `whole` does not lean on the conversation, whatever it looks like.
    """

    question: str
    scope: tuple[str, ...] = ()
    model: str | None = None
    conversation: int | None = None
    whole: bool = False
    reading: Reading = Reading.AUTO
    form: Form = Form()
    types: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None


class ListConversations(Request, frozen=True):
    """Ask for the kept conversations, the newest first; with `text`, for those that hold it."""

    text: str = ""


class OpenConversation(Request, frozen=True):
    """Ask for a conversation's turns."""

    conversation: int


class RenameConversation(Request, frozen=True):
    """Give a conversation another title."""

    conversation: int
    title: str


class RemoveConversation(Request, frozen=True):
    """Delete a conversation for good."""

    conversation: int


class ExportConversation(Request, frozen=True):
    """Ask for a conversation as a file's text; `format` is markdown or json."""

    conversation: int
    format: str = "markdown"


class RateAnswer(Request, frozen=True):
    """Keep what the person thinks of a kept answer; a rating of None takes it back."""

    conversation: int
    turn: int
    rating: Rating | None


class Stop(Request, frozen=True):
    """Stop the request with id `target` (an answer or an installation). Closed by `Done`."""

    target: int


class ReadPage(Request, frozen=True):
    """Ask for one page's stored text."""

    path: str
    page: int = 1


class FindText(Request, frozen=True):
    """Look for words as they stand on a file's pages, whatever their case and accents."""

    path: str
    text: str


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


class AddModel(Request, frozen=True):
    """Take a copy of a GGUF file of the person's own among the models."""

    path: str


class VerifyModels(Request, frozen=True):
    """Hash the files of all installed models anew."""


class MeasureModel(Request, frozen=True):
    """Find out how fast an installed model reads and writes on this computer."""

    name: str


class UnloadModel(Request, frozen=True):
    """Give back the memory that the loaded model takes; the next question loads it again."""


class ReadMachine(Request, frozen=True):
    """Ask what this computer has, and what of it Carrel takes."""


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
    | ListConversations
    | OpenConversation
    | RenameConversation
    | RemoveConversation
    | ExportConversation
    | RateAnswer
    | Stop
    | ReadPage
    | FindText
    | ReadStatus
    | ListModels
    | InstallModel
    | RemoveModel
    | AddModel
    | VerifyModels
    | MeasureModel
    | UnloadModel
    | ReadMachine
    | Shutdown
)

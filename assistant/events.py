"""What the engine tells: one JSON object per line, each in an `Envelope` (see `messages`)."""

from msgspec import Struct

from .answers import Answer, ConversationRow, Coverage, Quote, Task, Turn
from .records import (
    Collection,
    Explanation,
    FileRow,
    Hit,
    IndexReport,
    LibraryStatus,
    Machine,
    ModelRow,
    Page,
    Span,
)


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


class Understood(Event, frozen=True):
    """The first event of `Ask`: the question as it is looked for, and what it wants done.

    `question` differs from what was typed where it leans on the conversation.
    """

    question: str
    task: Task


class QuoteFound(Event, frozen=True):
    """The best supporting sentence, before the model has said a word."""

    quote: Quote


class Covered(Event, frozen=True):
    """How much of what is in scope was read so far, and the seconds that are left, if known."""

    coverage: Coverage
    seconds_left: float | None = None


class Token(Event, frozen=True):
    """A piece of the answer as the model writes it."""

    text: str


class Finished(Event, frozen=True):
    """Closes `Ask`: the answer with its verified citations. Also after `Stop`.

    `conversation` and `turn` say where it was kept, if it was; `unkept` is the kind of error for
    which it could not be.
    """

    answer: Answer
    conversation: int | None = None
    turn: int | None = None
    unkept: str = ""


class ConversationsListed(Event, frozen=True):
    """Closes `ListConversations`, `RenameConversation` and `RemoveConversation`."""

    conversations: tuple[ConversationRow, ...]


class ConversationOpened(Event, frozen=True):
    """Closes `OpenConversation`."""

    conversation: ConversationRow
    turns: tuple[Turn, ...]


class ConversationExported(Event, frozen=True):
    """Closes `ExportConversation`: the whole text of the file."""

    text: str


class PageRead(Event, frozen=True):
    """Closes `ReadPage`: the stored text that offsets refer to."""

    path: str
    kind: str
    title: str
    pages: int
    page: Page


class TextFound(Event, frozen=True):
    """Closes `FindText`: where the words stand, in order; `more` says that there are others."""

    path: str
    places: tuple[Span, ...]
    more: bool = False


class StatusRead(Event, frozen=True):
    """Closes `ReadStatus`."""

    status: LibraryStatus


class ModelsListed(Event, frozen=True):
    """Closes `ListModels`, `RemoveModel`, `VerifyModels`; `default` writes where none is named."""

    models: tuple[ModelRow, ...]
    default: str | None


class InstallProgress(Event, frozen=True):
    """Bytes of a model that have arrived; `stage` is download, copy or check."""

    name: str
    done: int
    total: int
    stage: str = "download"


class ModelInstalled(Event, frozen=True):
    """Closes `InstallModel` and `AddModel`: the file has its hash and can be used."""

    model: ModelRow


class ModelMeasured(Event, frozen=True):
    """Closes `MeasureModel`: the row now tells the speed."""

    model: ModelRow


class MachineRead(Event, frozen=True):
    """Closes `ReadMachine`."""

    machine: Machine


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
    | Understood
    | Covered
    | QuoteFound
    | Token
    | Finished
    | ConversationsListed
    | ConversationOpened
    | ConversationExported
    | PageRead
    | TextFound
    | StatusRead
    | ModelsListed
    | InstallProgress
    | ModelInstalled
    | ModelMeasured
    | MachineRead
)

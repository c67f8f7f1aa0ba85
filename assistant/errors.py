"""The exception tree. Every class says what happened; `advice` says what the user can do.

CarrelError
├── UsageError                  the request itself makes no sense
│   └── NothingInScope
├── FileError                   one file cannot be indexed; the others go on
│   ├── FileMissing  FileUnreadable  FileEmpty  FileTooLarge
│   ├── FileUnsupported  FileNotText  FileEncrypted  FileBroken  FileWithoutText
│   ├── FileOverLimit  FileInCloud  FileStopped  FileUnsettled
│   └── ParserTimedOut  ParserCrashed
├── ModelError                  a language model cannot be used
│   ├── ModelUnknown  ModelMissing  ModelCorrupt  ModelRejected  ModelCrashed  PromptTooLong
│   └── DownloadFailed  DownloadCancelled
└── StoreError                  the data folder cannot be used
    ├── LibraryLocked  HomeUnwritable  DiskFull
    ├── CatalogueNewer  CatalogueCorrupt  IndexMismatch
    └── SettingsDamaged  EmbeddingUnusable  ResourceDamaged
"""


class CarrelError(Exception):
    """Anything that is not a bug. Its text is one clear line."""

    advice = ""

    def __init__(self, message: str, advice: str | None = None) -> None:
        super().__init__(message)
        if advice is not None:
            self.advice = advice

    @property
    def kind(self) -> str:
        """Return a stable short name for scripts, from the class name: FileEmpty -> empty."""
        name = type(self).__name__
        for prefix in ("File", "Model"):
            if name.startswith(prefix) and not name.endswith("Error"):
                name = name.removeprefix(prefix)
        return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


class UsageError(CarrelError):
    """The request makes no sense as it stands."""


class NothingInScope(UsageError):
    """A question was limited to files of which the library has none."""

    advice = "Ask everywhere, or choose other places, types or dates."


class FileError(CarrelError):
    """One file cannot be indexed."""


class FileMissing(FileError):
    """Nothing is at that path."""

    advice = "Check the spelling, or whether the drive is connected."


class FileUnreadable(FileError):
    """The file is there but may not be read."""

    advice = "Check the file's permissions, or close the program that holds it."


class FileEmpty(FileError):
    """The file holds no bytes or only white space."""


class FileTooLarge(FileError):
    """The file is over the size limit."""

    advice = "Split the file, or raise the limit in settings.json (max_file_mb)."


class FileUnsupported(FileError):
    """No parser for this kind of file."""

    advice = "Save a copy in a common format, such as PDF, DOCX or plain text."


class FileNotText(FileError):
    """The name promises text but the bytes are not."""


class FileEncrypted(FileError):
    """A password is needed."""

    advice = "Save a copy without the password and add that."


class FileBroken(FileError):
    """The file is damaged or not what its name says."""

    advice = "Open it in its own program and save it again."


class FileWithoutText(FileError):
    """The file was read, and there is no text in it."""


class FileUnsettled(FileUnreadable):
    """The file is written to again and again while it is read."""

    advice = "It is tried again by itself."


class FileOverLimit(FileError):
    """What the file holds is over a limit: unpacked size, nesting, pages, pixels."""

    advice = "If you trust the file, raise the limit in settings.json."


class FileInCloud(FileError):
    """Only a placeholder is on this computer; reading it would fetch it from the network."""

    advice = "Have the cloud program keep it on this computer."


class FileStopped(FileError):
    """The person stopped indexing before the file was read."""

    advice = "Retry reads it."


class ParserTimedOut(FileError):
    """Reading took longer than the limit; the worker was ended."""


class ParserCrashed(FileError):
    """The reading process died or ran out of memory on this file."""


class ModelError(CarrelError):
    """A language model cannot be used."""


class ModelUnknown(ModelError):
    """No model of that name in the catalogue or among the installed."""

    advice = "`carrel models list` shows the names."


class ModelMissing(ModelError):
    """The model is known but not installed."""

    advice = "Install it first: `carrel models install NAME`."


class ModelCorrupt(ModelError):
    """The file's size or SHA-256 is not the published one; it is never used."""

    advice = "Remove it and install it again."


class ModelRejected(ModelError):
    """llama.cpp cannot load the file."""

    advice = "It is not a usable GGUF text model; choose another."


class ModelCrashed(ModelError):
    """The model process died while working."""

    advice = "Ask again; the model is started anew. If it happens again, choose a smaller model."


class PromptTooLong(ModelError):
    """The prompt and an answer do not fit the model's context; nothing was run."""

    advice = "Ask a shorter question, or choose a model with a longer context."


class DownloadFailed(ModelError):
    """No source delivered the file."""

    advice = "Check the network and try again; what has arrived is kept."


class DownloadCancelled(ModelError):
    """The user stopped the download."""


class StoreError(CarrelError):
    """The data folder cannot be used."""


class LibraryLocked(StoreError):
    """Another Carrel owns this data folder."""

    advice = "Close the other Carrel, or give this one a folder of its own with --home."


class HomeUnwritable(StoreError):
    """The data folder cannot be created or written."""

    advice = "Choose another folder with --home, or mend its permissions."


class DiskFull(StoreError):
    """No space is left for the index."""

    advice = "Free some space; indexing goes on where it stopped."


class CatalogueNewer(StoreError):
    """The catalogue was written by a newer Carrel."""

    advice = "Update Carrel, or use another --home."


class CatalogueCorrupt(StoreError):
    """SQLite says the catalogue is damaged."""

    advice = "Start Carrel again: it sets the damaged catalogue aside and indexes your files anew."


class IndexMismatch(StoreError):
    """The index was built with another embedding model or passage size."""

    advice = "Run `carrel rebuild`."


class SettingsDamaged(StoreError):
    """The settings file holds something that is no setting."""

    advice = "Correct it, or delete it to have the defaults."


class EmbeddingUnusable(StoreError):
    """The embedding model that the settings name cannot be used."""

    advice = "Correct `embedding` in settings.json; empty means the bundled model."


class ResourceDamaged(StoreError):
    """A file that ships with Carrel is missing or altered."""

    advice = "Install Carrel again."

"""The user's choices: one JSON file, every value with a default."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from .errors import SettingsDamaged


class Settings(Struct, frozen=True, omit_defaults=True):
    """All settings. Unknown names in the file are ignored, so that older and newer agree."""

    theme: str = "system"
    """system, light or dark."""
    language: str = "system"
    """The window's language: system, or a code such as en, de, fr, es, zh, ja."""
    tray: bool = False
    """Whether Carrel stays in the tray when its window is closed."""
    shortcut: str = "Ctrl+Alt+Space"
    """What opens the quick question from any program, where the desktop allows it."""
    model: str | None = None
    """The language model's name; None takes the best that is installed; "none" quotes only."""
    offer_model: bool = True
    """Whether the window offers to install the default model at first run."""
    embedding: str = ""
    """A folder with a sentence-transformers model; empty means the bundled one."""
    max_file_mb: int = 200
    """Larger files are refused, in mebibytes."""
    max_unpacked_mb: int = 1000
    """An Office file, book or mail that unpacks to more is refused, in mebibytes."""
    max_members: int = 20_000
    """The same for the number of files packed in one."""
    max_nesting: int = 5
    """Mails and files attached within each other, deeper than this, are passed over."""
    max_pages: int = 20_000
    """A document with more pages is refused."""
    max_megapixels: int = 100
    """A larger picture is refused."""
    parse_seconds: int = 120
    """A file that takes longer to read is given up. Text recognition counts page by page."""
    parse_memory_mb: int = 2048
    """A reading process that grows beyond this is ended, in mebibytes."""
    ocr: bool = True
    """Whether text is recognised in scanned pages and pictures."""
    on_battery: Literal["go on", "pause"] = "go on"
    """What indexing does while the computer runs on its battery."""
    reconcile_minutes: int = 15
    """How often all watched folders are compared with the library, besides live changes."""
    model_threads: int = 0
    """Threads for the language model; 0 means all physical cores."""


def load(path: Path) -> Settings:
    """Read the settings; a missing file gives the defaults. Raises SettingsDamaged."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsDamaged(f"{path} cannot be read: {error.strerror}") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SettingsDamaged(f"{path}: {error}") from error


def save(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
    fresh.replace(path)

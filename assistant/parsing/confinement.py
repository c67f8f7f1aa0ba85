"""What a process that reads untrusted files gives up, for good, before it sees the first one.

The audit hook covers Python code on every system. Native libraries are covered by the system where
it can: no network in a network namespace of its own, no growth of files, no address space beyond
the limit. Whoever started the process watches its memory too (see `worker`).
"""

import contextlib
import ctypes
import logging
import os
import sys
import warnings
from typing import Any

_CLONE_NEWNET, _CLONE_NEWUSER = 0x40000000, 0x10000000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_REFUSED = frozenset(
    "subprocess.Popen os.system os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile"
    " os.startfile/2 os.remove os.rename os.rmdir os.mkdir os.link os.symlink os.truncate"
    " os.chmod os.chown os.utime os.kill os.setxattr os.removexattr pty.spawn sqlite3.connect"
    " tempfile.mkstemp tempfile.mkdtemp shutil.rmtree shutil.move shutil.copyfile urllib.Request"
    " webbrowser.open winreg.SetValue winreg.CreateKey winreg.DeleteKey winreg.DeleteValue"
    " _winapi.CreateProcess _winapi.CreateFile _winapi.CreateNamedPipe".split()
)


def confine(memory_mb: int) -> None:
    """Take from this process the network, other processes, writing, its voice, and endless memory.

    `memory_mb` in mebibytes; it limits the address space, on Linux alone.
    """
    _silence()
    if sys.platform != "win32":
        _limit_resources(memory_mb)
    if sys.platform == "linux":
        _leave_the_network()
    sys.addaudithook(_refuse)


def _silence() -> None:
    """Drop what libraries print: a file must not speak to the person's terminal."""
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _limit_resources(memory_mb: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":  # macOS refuses a limit on address space
        resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))


def _leave_the_network() -> None:
    """Move into a network without devices, where the system lets this user make one."""
    with contextlib.suppress(OSError, AttributeError):
        unshare = ctypes.CDLL(None).unshare
        if unshare(_CLONE_NEWNET) != 0:  # only root may without a user namespace
            unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        path, mode, flags = arguments
        writes = bool(flags & _WRITING) or (
            isinstance(mode, str) and not set("wax+").isdisjoint(mode)
        )
        refused = writes and path != os.devnull
    else:
        refused = event in _REFUSED or event.startswith(("socket.", "ftplib.", "smtplib."))
    if refused:
        raise PermissionError(f"a process that reads documents may not do this: {event}")

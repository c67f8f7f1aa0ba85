"""What this computer has: memory, cores, and how many of them are free right now."""

import ctypes
import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import psutil

from .records import Machine

CONTROL_GROUP = Path("/sys/fs/cgroup")
CPUS = Path("/sys/devices/system/cpu")

_GRAPHICS = {"cuda": "CUDA", "hip": "ROCm", "metal": "Metal", "sycl": "SYCL", "vulkan": "Vulkan"}
"""What a library of llama.cpp's is called by, and what it runs models on."""


class Pace:
    """How many threads pay. llama.cpp's wait for each other, spinning, at every step.

    One that another program keeps from its core holds up all, and two can be far slower than one.
    What the process got of its cores' time shows it.
    """

    STEPS = 4
    WINDOW_S = 0.1
    ENOUGH = 0.8

    def __init__(
        self,
        threads: int,
        wall: Callable[[], float] = time.perf_counter,
        used: Callable[[], float] = time.process_time,
    ) -> None:
        """Begin with all threads; `wall` and `used` are clocks in seconds."""
        self.threads = threads
        self._wall, self._used = wall, used
        self._begin()

    def step(self) -> bool:
        """Note that a token is done; return whether `threads` has just become fewer."""
        self._count += 1
        passed = self._wall() - self._wall_from
        if self.threads == 1 or (self._count < self.STEPS and passed < self.WINDOW_S):
            return False
        granted = (self._used() - self._used_from) / passed
        self._begin()
        if granted >= self.ENOUGH * self.threads:
            return False
        self.threads = max(1, min(self.threads - 1, round(granted)))
        return True

    def _begin(self) -> None:
        self._count = 0
        self._wall_from, self._used_from = self._wall(), self._used()


def total_memory() -> int:
    """Return this machine's memory in bytes, or what its container may use of it."""
    if sys.platform == "win32":
        return _windows_memory()
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        return min(total, int((CONTROL_GROUP / "memory.max").read_text()))
    except (OSError, ValueError):  # no control group, or "max"
        return total


def free_memory() -> int:
    """Return the bytes that programs can still get without others being moved out of memory."""
    free = int(psutil.virtual_memory().available)
    try:
        limit = int((CONTROL_GROUP / "memory.max").read_text())
        return max(0, min(free, limit - int((CONTROL_GROUP / "memory.current").read_text())))
    except (OSError, ValueError):  # no control group, or "max"
        return free


def memory_of(processes: Iterable[int]) -> int:
    """Return the bytes of memory that processes take; one that has just ended takes none."""
    taken = 0
    for process in processes:
        with suppress(psutil.Error):
            taken += psutil.Process(process).memory_info().rss
    return taken


def look(processes: Iterable[int], model: str) -> Machine:
    """Return what this computer has; some processes are ours, and a model is loaded or none."""
    return Machine(
        memory=total_memory(),
        free=free_memory(),
        cores=physical_cores(),
        gpu=graphics(),
        used=memory_of(processes),
        model=model,
    )


def graphics() -> str:
    """Return what llama.cpp, as it was built here, can run models on besides the processor."""
    found = importlib.util.find_spec("llama_cpp")  # which is not imported by that
    folders = found.submodule_search_locations if found else None
    names = [file.name for folder in folders or () for file in Path(folder, "lib").glob("*ggml-*")]
    return ", ".join(told for part, told in _GRAPHICS.items() if any(part in n for n in names))


def physical_cores() -> int:
    """Return how many physical cores this process may use, at least 1."""
    if sys.platform == "darwin":
        return os.cpu_count() or 1  # no two threads share a core
    if sys.platform == "win32":
        return max(1, (os.cpu_count() or 1) // 2)
    cores = {_siblings(cpu) for cpu in os.sched_getaffinity(0)}
    return max(1, min(len(cores), _quota()))


def _siblings(cpu: int) -> str:
    try:
        return (CPUS / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text()
    except OSError:
        return str(cpu)


def _quota() -> int:
    """Return the whole cores a container's time limit amounts to."""
    try:
        share, period = (CONTROL_GROUP / "cpu.max").read_text().split()
        return int(share) // int(period)
    except (OSError, ValueError):  # no control group, or "max"
        return sys.maxsize


def _windows_memory() -> int:
    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 6),
        )

    status = Status(length=ctypes.sizeof(Status))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined,unused-ignore]
    return int(status.total)

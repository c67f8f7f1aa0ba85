"""The report that a person can copy and send: what runs here, and what kinds of things failed."""

import platform
from collections.abc import Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from assistant import __version__
from assistant.records import Machine

from ..link.exchange import EngineState
from .incidents import Incidents
from .redaction import redacted_log

LOG_LINES = 40
LOG_BYTES = 64_000


def make_report(
    state: EngineState,
    trouble: str,
    memory: int,
    machine: Machine | None,
    incidents: Incidents,
    log: Path,
) -> str:
    """Return the report, in English: it is read by those who mend Carrel."""
    parts = [
        _versions(),
        [f"Engine: {state.value}" + (f" ({trouble})" if trouble else "")],
        _memory(memory, machine),
        _failures(incidents),
        _log(log),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _versions() -> list[str]:
    return [
        f"Carrel {__version__}",
        f"System: {platform.system()} {platform.release()} on {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide {PySide6.__version__}",
        f"Display: {QGuiApplication.platformName()}, {_screens()}",
    ]


def _screens() -> str:
    screens = QGuiApplication.screens()
    return ", ".join(
        f"{one.size().width()}x{one.size().height()} at {one.devicePixelRatio():g}"
        for one in screens
    )


def _memory(window: int, machine: Machine | None) -> list[str]:
    lines = [f"Memory of the window: {window // 2**20} MiB"]
    if machine is not None:
        lines.append(f"Memory of the engine and its helpers: {machine.used // 2**20} MiB")
        free, whole = machine.free // 2**20, machine.memory // 2**20
        lines.append(f"Memory of the computer: {free} of {whole} MiB free, {machine.cores} cores")
    return lines


def _failures(incidents: Incidents) -> list[str]:
    lines = ["Last failures, by kind:"]
    for one in incidents.last:
        lines.append(f"  {one.at} {one.kind}")
        lines += [f"      {place}" for place in one.where]
    if not incidents.last:
        lines = ["Last failures: none"]
    if incidents.warnings:
        counted = ", ".join(f"{name} {number}" for name, number in incidents.warnings.items())
        lines.append(f"Warnings of Qt: {counted}")
    return lines


def _log(path: Path) -> list[str]:
    lines = redacted_log(_last_lines(path))[-LOG_LINES:]
    return ["The engine's log, without anything of a file:", *lines] if lines else []


def _last_lines(path: Path) -> Sequence[str]:
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            start = max(0, file.tell() - LOG_BYTES)
            file.seek(start)
            lines = file.read(LOG_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return lines[1:] if start else lines

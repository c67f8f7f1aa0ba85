"""What is told of this computer is what programs in it really have."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant import machine


@pytest.fixture
def group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(machine, "CONTROL_GROUP", tmp_path)
    return tmp_path


def test_the_memory_of_a_container_is_its_own(group: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = SimpleNamespace(available=9_000_000_000)
    monkeypatch.setattr(machine.psutil, "virtual_memory", lambda: memory)
    assert machine.free_memory() == 9_000_000_000
    (group / "memory.max").write_text("4000000000\n")
    (group / "memory.current").write_text("3000000000\n")
    assert machine.free_memory() == 1_000_000_000
    (group / "memory.current").write_text("4100000000\n")
    assert machine.free_memory() == 0
    (group / "memory.max").write_text("max\n")
    assert machine.free_memory() == 9_000_000_000


def test_memory_is_that_of_the_living() -> None:
    own = machine.memory_of([os.getpid()])
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert own > 1_000_000
    assert machine.memory_of([ended.pid]) == 0
    assert machine.memory_of([]) == 0


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (("libggml-cpu.so", "libggml-base.so"), ""),
        (("libggml-cpu.so", "libggml-cuda.so.0"), "CUDA"),
        (("ggml-vulkan.dll", "ggml-cpu.dll"), "Vulkan"),
        (("libggml-metal.dylib", "libggml-blas.dylib"), "Metal"),
        ((), ""),
    ],
)
def test_graphics_are_told_if_llama_cpp_was_built_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: tuple[str, ...], told: str
) -> None:
    (tmp_path / "lib").mkdir()
    for name in files:
        (tmp_path / "lib" / name).touch()
    found = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr(machine.importlib.util, "find_spec", lambda _: found)
    assert machine.graphics() == told


def test_without_llama_cpp_there_are_no_graphics(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.importlib.util, "find_spec", lambda _: None)
    assert machine.graphics() == ""

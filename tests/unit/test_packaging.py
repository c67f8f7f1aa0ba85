"""What is bundled, what is pinned, and what the two commands check before they begin."""

import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from assistant.paths import RESOURCES, SAMPLE_LIBRARY

ROOT = Path(__file__).resolve().parents[2]


def load_script(name: str) -> ModuleType:
    """Import a script of packaging/, which is no package: it would hide the library `packaging`."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


system_packages = load_script("system_packages")
sample_pdf = load_script("sample_pdf")


def requirement_names(requirements: list[str]) -> set[str]:
    return {normal_name(re.split(r"[\[<>=!~;\s]", item, maxsplit=1)[0]) for item in requirements}


def normal_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_sample_pdf_is_the_same_when_made_again(tmp_path: Path) -> None:
    sample_pdf.make(tmp_path / "handbook.pdf")
    assert (tmp_path / "handbook.pdf").read_bytes() == sample_pdf.TARGET.read_bytes()


@pytest.mark.parametrize(
    ("folder", "files"),
    [
        (
            RESOURCES / "embedding",
            {"all-MiniLM-L6-v2/model.onnx", "all-MiniLM-L6-v2/tokenizer.json"},
        ),
        (
            RESOURCES / "reader",
            {f"minilm-reader/{n}" for n in ("model.onnx", "tokenizer.json", "calibration.json")},
        ),
    ],
)
def test_bundled_models_have_the_hashes_of_their_manifest(folder: Path, files: set[str]) -> None:
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    named = dict(reversed(line.split("  ", 1)) for line in lines)
    assert files == set(named)
    for name, expected in named.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected, name


def test_bundled_tokenizer_neither_cuts_nor_pads() -> None:
    path = RESOURCES / "embedding" / "all-MiniLM-L6-v2" / "tokenizer.json"
    tokenizer = json.loads(path.read_text("utf-8"))
    assert (tokenizer["truncation"], tokenizer["padding"]) == (None, None)


def test_each_sample_question_names_a_document_that_holds_an_answer() -> None:
    path = ROOT / "tests" / "data" / "sample_questions.jsonl"
    questions = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert sum(not question["answerable"] for question in questions) >= 3
    for question in questions:
        if question["answerable"]:
            text = sample_text(question["source"], question["page"])
            assert any(answer in text for answer in question["answers"]), question["id"]
        else:
            assert not question["answers"]


def sample_text(name: str, page: int) -> str:
    if name.endswith(".pdf"):
        chapter = sample_pdf.PAGES[page - 1][1]
        return repr(chapter)
    return " ".join((SAMPLE_LIBRARY / name).read_text("utf-8").split())


def test_wheel_holds_our_packages_and_nothing_else(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for name in ("assistant", "ui", "resources", "tests", "packaging"):
        without = shutil.ignore_patterns("__pycache__", "*.onnx")
        shutil.copytree(ROOT / name, source / name, ignore=without)
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-c", "import setuptools.build_meta as b; b.build_wheel('..')"]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
    top = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert top == {"assistant", "ui", "resources"}
    assert "resources/sample_library/handbook.pdf" in names
    assert "resources/embedding/all-MiniLM-L6-v2/tokenizer.json" in names


def test_every_dependency_is_pinned_exactly() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = requirement_names(project["dependencies"])
    for extra in project["optional-dependencies"].values():
        wanted |= requirement_names(extra)
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.match(r"[\w.-]+==[\w.]+( ; .+)?$", pin) for pin in pins)
    assert wanted - {normal_name(pin.split("==")[0]) for pin in pins} == set()
    assert "torch" in {pin.split("==")[0] for pin in pins}


def test_window_library_below_python_312_is_one_that_does_not_abort() -> None:
    pins = (ROOT / "constraints.txt").read_text("utf-8")
    for version in re.findall(r"^pyside6\S*==(\d+)\.(\d+)", pins, re.MULTILINE | re.IGNORECASE):
        assert tuple(map(int, version)) < (6, 12)


def missing(goal: str, *absent: str) -> list[object]:
    found = system_packages.find_missing(goal, look=lambda package: package.apt not in absent)
    assert isinstance(found, list)
    return found


def test_nothing_is_said_when_nothing_is_missing() -> None:
    assert missing("run") == []


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ({"ID": "debian"}, "apt-get install -y --no-install-recommends g++ libgl1"),
        (
            {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"},
            "apt-get install -y --no-install-recommends g++ libgl1",
        ),
        ({"ID": "fedora"}, "dnf install -y gcc-c++ mesa-libGL"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "dnf install -y gcc-c++ mesa-libGL"),
    ],
)
def test_one_command_installs_what_is_missing(release: dict[str, str], command: str) -> None:
    family = system_packages.find_family(release)
    assert system_packages.compose_command(missing("run", "g++", "libgl1"), family) == command


def test_user_without_root_is_told_to_use_sudo() -> None:
    message = system_packages.describe(missing("test", "strace"), "debian", False)
    assert "sudo apt-get install -y --no-install-recommends strace" in message


def test_unknown_system_gets_a_hint_and_no_command() -> None:
    family = system_packages.find_family({"ID": "nixos"})
    message = system_packages.describe(missing("run", "libegl1"), family, False)
    assert "libEGL.so.1" in message
    assert "install" not in message


def test_window_libraries_do_not_stop_a_run_without_a_display(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    [package] = missing("run", "libxcb-cursor0")
    assert not system_packages.is_needed_now(package, "run")
    monkeypatch.setenv("DISPLAY", ":0")
    assert system_packages.is_needed_now(package, "run")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for apt-get")
def test_root_on_debian_gets_the_packages_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = tmp_path / "apt-get"
    fake.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> "{tmp_path}/calls"\n', "utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert system_packages.install(missing("test", "strace"))
    assert (tmp_path / "calls").read_text("utf-8").splitlines() == [
        "noninteractive update",
        "noninteractive install -y --no-install-recommends strace",
    ]


def test_os_release_is_read_with_and_without_quotes(tmp_path: Path) -> None:
    path = tmp_path / "os-release"
    path.write_text('NAME="Fedora Linux"\nID=fedora\n# a comment\n', "utf-8")
    assert system_packages.read_os_release(path)["NAME"] == "Fedora Linux"
    assert system_packages.find_family(system_packages.read_os_release(path)) == "fedora"
    assert system_packages.read_os_release(tmp_path / "none") == {}


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script of the Makefile")
def test_makefile_heals_an_environment_of_another_folder(tmp_path: Path) -> None:
    environment = tmp_path / ".venv"
    environment.mkdir()
    (environment / ".made-in").write_text("/somewhere/else\n", "utf-8")
    script = ROOT / "packaging" / "heal.sh"
    subprocess.run(["sh", str(script)], cwd=tmp_path, check=True, capture_output=True)
    assert not environment.exists()

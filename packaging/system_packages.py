"""Say which system packages are missing and the one command that installs them.

Runs before there is an environment, so it uses the standard library alone. As root on Debian and
its relatives it installs them itself. On macOS, Windows and other Linux systems it goes on.

    python packaging/system_packages.py run|test
"""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


@dataclass(frozen=True)
class Package:
    """A system package, its name on each family of systems, and what shows that it is there.

    `purpose` is build, qt (any window, even an unseen one), screen (a window on X), test, or hand
    (tests that use the window with a mouse and a keyboard; without it they are skipped).
    `evidence` is there when any one of its names is found.
    """

    purpose: str
    apt: str
    dnf: str
    kind: str
    evidence: tuple[str, ...]


PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

PACKAGES = (
    Package("build", f"{PYTHON}-venv", "python3-pip", "module", ("ensurepip",)),
    # llama.cpp is compiled on this computer, for this computer; pip brings cmake.
    Package("build", "g++", "gcc-c++", "program", ("g++", "c++", "clang++")),
    Package("qt", "libglib2.0-0", "glib2", "library", ("libglib-2.0.so.0",)),
    Package("qt", "libgl1", "mesa-libGL", "library", ("libGL.so.1",)),
    Package("qt", "libegl1", "mesa-libEGL", "library", ("libEGL.so.1",)),
    Package("qt", "libxkbcommon0", "libxkbcommon", "library", ("libxkbcommon.so.0",)),
    Package("qt", "libfontconfig1", "fontconfig", "library", ("libfontconfig.so.1",)),
    Package("qt", "libdbus-1-3", "dbus-libs", "library", ("libdbus-1.so.3",)),
    Package("qt", "fonts-noto-core", "google-noto-sans-fonts", "font", FONT_FOLDERS),
    Package("screen", "libxcb-cursor0", "xcb-util-cursor", "library", ("libxcb-cursor.so.0",)),
    Package(
        "screen", "libxkbcommon-x11-0", "libxkbcommon-x11", "library", ("libxkbcommon-x11.so.0",)
    ),
    Package("screen", "libxcb-icccm4", "xcb-util-wm", "library", ("libxcb-icccm.so.4",)),
    Package("screen", "libxcb-keysyms1", "xcb-util-keysyms", "library", ("libxcb-keysyms.so.1",)),
    Package("screen", "libxcb-shape0", "libxcb", "library", ("libxcb-shape.so.0",)),
    Package("test", "strace", "strace", "program", ("strace",)),
    Package("hand", "xvfb", "xorg-x11-server-Xvfb", "program", ("Xvfb",)),
    Package("hand", "xdotool", "xdotool", "program", ("xdotool",)),
)
PURPOSES = {
    "run": ("build", "qt", "screen"),
    "test": ("build", "qt", "screen", "test", "hand"),
}


def is_there(package: Package) -> bool:
    """Return whether one of the package's pieces of evidence is on this computer."""
    return any(_find(package.kind, name) for name in package.evidence)


def _find(kind: str, name: str) -> bool:
    if kind == "library":
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True
    if kind == "program":
        return shutil.which(name) is not None
    if kind == "font":
        return any(Path(name).expanduser().rglob("*.[to]t[fc]"))
    return importlib.util.find_spec(name) is not None


def find_missing(goal: str, look: Callable[[Package], bool] = is_there) -> list[Package]:
    """Return the packages that the goal, run or test, needs and that `look` does not find."""
    return [p for p in PACKAGES if p.purpose in PURPOSES[goal] and not look(p)]


def read_os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """Return the system's description of itself; empty where there is none."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


def find_family(release: Mapping[str, str]) -> str | None:
    """Return debian or fedora, or None for a system whose package names are not known here."""
    names = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    if "debian" in names or "ubuntu" in names:
        return "debian"
    return "fedora" if "fedora" in names or "rhel" in names else None


def compose_command(missing: Sequence[Package], family: str) -> str:
    """Return the one command that installs the packages."""
    if family == "debian":
        names = " ".join(p.apt for p in missing)
        return f"apt-get install -y --no-install-recommends {names}"
    return f"dnf install -y {' '.join(p.dnf for p in missing)}"


def install(missing: Sequence[Package]) -> bool:
    """Install the packages as root on Debian; return whether that worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Stale lists may still do, so a failed update alone is no reason to stop.
    subprocess.run(["apt-get", "update"], env=environment, check=False)
    command = compose_command(missing, "debian").split()
    return subprocess.run(command, env=environment, check=False).returncode == 0


def is_needed_now(package: Package, goal: str) -> bool:
    """Return whether the goal fails without the package; without a display `run` opens no window.

    What is built already in the project's environment is not built again.
    """
    if package.purpose == "build":
        return not any((ROOT / ".venv").glob(".stamp-*"))
    if goal == "test":
        return package.purpose not in ("screen", "hand")
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def describe(missing: Sequence[Package], family: str | None, is_root: bool) -> str:
    """Return the message for the user: what is missing and the command that installs it."""
    if family is None:
        found = ", ".join(f"{p.kind} {p.evidence[0]}" for p in missing if p.kind != "font")
        return f"Not found on this system, and perhaps needed: {found or 'fonts'}"
    names = ", ".join(p.apt if family == "debian" else p.dnf for p in missing)
    command = compose_command(missing, family)
    return f"Missing system packages: {names}\nInstall them with:\n  " + (
        command if is_root else f"sudo {command}"
    )


def main(goal: str) -> int:
    """Check for the goal; return 1 when it cannot go on."""
    if platform.system() != "Linux" or not (missing := find_missing(goal)):
        return 0
    family = find_family(read_os_release())
    is_root = os.geteuid() == 0
    print(describe(missing, family, is_root), file=sys.stderr)
    if family == "debian" and is_root:
        print("Running as root: installing them now.", file=sys.stderr)
        if install(missing):
            return 0
    if family is None or not any(is_needed_now(p, goal) for p in missing):
        return 0
    return 1


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in PURPOSES:
        sys.exit("usage: system_packages.py run|test")
    sys.exit(main(sys.argv[1]))

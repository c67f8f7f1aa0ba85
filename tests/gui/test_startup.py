"""What the window process is made of."""

import subprocess
import sys
from pathlib import Path

STUB = Path(__file__).with_name("engine_stub.py")

HEAVY = (
    "torch",
    "chromadb",
    "llama_cpp",
    "sentence_transformers",
    "onnxruntime",
    "numpy",
    "tokenizers",
    "pypdf",
    "pypdfium2",
    "huggingface_hub",
    "watchfiles",
)


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_the_window_imports_nothing_heavy() -> None:
    code = f"import sys, ui.app; print([n for n in {HEAVY!r} if n in sys.modules])"
    assert run(code) == "[]"


def test_qt_calls_do_not_eat_references_to_none() -> None:
    # PySide6 6.12.0 on Python 3.11 lost one reference to None in every void call and died.
    code = (
        "import sys; from PySide6.QtCore import QObject; o = QObject(); o.setObjectName('x');"
        "before = sys.getrefcount(None)\n"
        "for n in range(1000): o.setObjectName('x')\n"
        "print(abs(sys.getrefcount(None) - before) < 50)"
    )
    assert run(code) == "True"


def test_without_a_display_one_line_says_so() -> None:
    code = (
        "import os, sys\n"
        "for n in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM'): os.environ.pop(n, None)\n"
        "import ui.app; sys.stderr = sys.stdout; sys.exit(0 if ui.app.main([]) == 1 else 5)"
    )
    if sys.platform == "linux":
        assert "no display" in run(code)


def test_closing_the_window_ends_the_engine_and_the_process(tmp_path: Path) -> None:
    code = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import ui.app\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.link.client import EngineClient\n"
        "clients = []\n"
        "def start(home):\n"
        f"    client = EngineClient(home, (sys.executable, {str(STUB)!r}, 'well'))\n"
        "    client.state_changed.connect(lambda state, line: state == 'ready' and close())\n"
        "    clients.append(client)\n"
        "    return client\n"
        "def close():\n"
        "    assert clients[0].process_id\n"
        "    for window in QApplication.topLevelWidgets(): window.close()\n"
        "ui.app.EngineClient = start\n"
        f"code = ui.app.main(['--home', {str(tmp_path / 'home')!r}])\n"
        "print(code, clients[0].process_id)"
    )
    assert run(code) == "0 0"


def test_a_second_start_hands_its_files_over_and_ends(tmp_path: Path) -> None:
    first = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "import ui.app\n"
        "from ui.link.client import EngineClient\n"
        "from ui.library.library_desk import LibraryDesk\n"
        "from ui.main_window import MainWindow\n"
        f"command = (sys.executable, {str(STUB)!r}, 'quiet')\n"
        "ui.app.EngineClient = lambda home: EngineClient(home, command)\n"
        "windows = []\n"
        "shown = MainWindow.showEvent\n"
        "def show(window, event):\n"
        "    shown(window, event)\n"
        "    windows.append(window)\n"
        "    print('shown', flush=True)\n"
        "def add(desk, paths):\n"
        "    if paths:\n"
        "        print(paths, windows[0].isVisible(), flush=True)\n"
        "        windows[0].quit()\n"
        "MainWindow.showEvent, LibraryDesk.add = show, add\n"
        f"sys.exit(ui.app.main(['--home', {str(tmp_path / 'home')!r}]))"
    )
    window = subprocess.Popen([sys.executable, "-c", first], stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    assert window.stdout.readline().strip() == "shown"
    second = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import ui.app\n"
        f"print(ui.app.main(['--home', {str(tmp_path / 'home')!r}, '/docs/a b.pdf']))"
    )
    try:
        assert run(second) == "0"
        said, _ = window.communicate(timeout=30)
    finally:
        window.kill()
        window.communicate()
    assert said.strip() == "('/docs/a b.pdf',) True"
    assert window.returncode == 0

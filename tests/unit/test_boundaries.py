"""The borders between engine, window and libraries hold when the program runs."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from assistant.paths import SAMPLE_LIBRARY

ROOT = Path(__file__).resolve().parents[2]

WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "ui"):
            raise ImportError(f"{name} must not be imported here")
sys.meta_path.insert(0, Refuse())
import pkgutil, importlib, assistant
for module in pkgutil.walk_packages(assistant.__path__, "assistant."):
    if not module.name.endswith("__main__") and ".training" not in module.name:
        importlib.import_module(module.name)
from assistant.engine import Engine
from assistant.messages import Finished
from assistant.paths import Home
from pathlib import Path
engine = Engine(Home(Path(sys.argv[1])))
list(engine.index([sys.argv[2]]))
*_, last = engine.ask("1", "Where is the defibrillator?", model="none")
assert isinstance(last, Finished) and last.answer.citations
engine.close()
"""


def test_the_engine_works_where_qt_cannot_be_imported(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, str(tmp_path), str(SAMPLE_LIBRARY)],
        cwd=ROOT,
        check=True,
        timeout=100,
    )


def test_opening_the_window_from_the_command_line_loads_nothing_heavy() -> None:
    program = (
        "import sys; from assistant import cli;"
        "cli.main([], lambda _: 0) if sys.platform in ('win32', 'darwin') else None;"
        "heavy = {'numpy', 'chromadb', 'onnxruntime', 'llama_cpp', 'torch', 'tokenizers'};"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_only_one_module_imports_each_library() -> None:
    owners = {
        "chromadb": {"vectors.py"},
        "onnxruntime": {"embedding.py", "onnx_reader.py"},
        "llama_cpp": {"text_model.py"},
        "sentence_transformers": {"embedding.py"},
        "pypdfium2": {"pdf.py"},
        "pypdf": {"damaged_pdf.py"},
        "rapidocr": {"ocr.py"},
        "compressed_rtf": {"outlook_mail.py"},
        "olefile": {"compound.py", "outlook_mail.py"},  # a few streams, and whole messages
        "office_oxide": {"legacy.py"},
        "striprtf": {"word.py"},
        "python_calamine": {"sheets.py"},
        "gitmatch": {"ignoring.py"},
        "watchfiles": {"watching.py"},
    }
    for library, owner in owners.items():
        users = {
            path.name
            for path in (ROOT / "assistant").rglob("*.py")
            if re.search(rf"\b(import|from) {library}\b", path.read_text())
        }
        assert users == owner


def test_the_window_is_kept_from_every_module_it_has_no_business_with() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    forbidden = set(contracts["contracts"][-1]["forbidden_modules"])
    open_to_it = {
        "answers", "errors", "events", "kinds", "logs", "messages", "paths", "records", "requests",
        "settings",
    }  # fmt: skip
    modules = {path.stem for path in (ROOT / "assistant").iterdir() if path.stem[0] != "_"}
    assert forbidden == {f"assistant.{name}" for name in modules - open_to_it}

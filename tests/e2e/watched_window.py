"""Carrel's window as it is started, watched: arguments are those of `carrel`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QRectF
from watched import watch

from ui.app import main
from ui.main_window import MainWindow

if __name__ == "__main__":
    watch(lambda widget: isinstance(widget, MainWindow), QRectF=QRectF)
    sys.exit(main(sys.argv[1:]))

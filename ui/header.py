"""The head of the window: the name on the left, models, settings and theme on the right."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from .icons import pixmap
from .theme import DARK, SPACE, colours
from .widgets import IconButton, frame, restyled, text_label


class Header(QWidget):
    """Three buttons and a name."""

    models_wanted = Signal()
    settings_wanted = Signal()
    theme_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawing = QLabel()
        self.models = IconButton("models", "Models", text="Models")
        self.settings = IconButton("settings", "Settings", text="Settings")
        self.theme = IconButton("moon", "Dark theme")
        self.models.clicked.connect(self.models_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.theme.clicked.connect(self._toggle)
        head = frame("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE[3], SPACE[1], SPACE[2], SPACE[1])
        row.setSpacing(SPACE[1])
        row.addWidget(self._drawing)
        row.addWidget(text_label("Carrel", "brand"))
        row.addStretch()
        for button in (self.models, self.settings, self.theme):
            row.addWidget(button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(head)
        self._ink()

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour, and offer the other theme."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _ink(self) -> None:
        self._drawing.setPixmap(pixmap("carrel", colours().accent, 22, self.devicePixelRatio()))
        dark = colours() is DARK
        self.theme.show_as(*(("sun", "Light theme") if dark else ("moon", "Dark theme")))

    def _toggle(self) -> None:
        self.theme_wanted.emit("light" if colours() is DARK else "dark")

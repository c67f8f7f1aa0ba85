"""The head of the window: the name, the panes that are open, commands, models, settings, theme."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ..parts.icons import pixmap
from ..parts.spoken import decorative
from ..parts.theme import DARK, SPACE, colours
from ..parts.widgets import IconButton, frame, restyled, text_label
from ..words.translating import marked, tr
from ..words.wording import with_keys

PANE_BUTTONS = (
    ("pane-library", marked("Library"), "Ctrl+1"),
    ("pane-conversation", marked("Conversation"), "Ctrl+2"),
    ("pane-source", marked("Source"), "Ctrl+3"),
)
"""Drawing, name and keys of the button that opens and closes each pane."""


class Header(QWidget):
    """The brand, three buttons for the panes, and four for the rest."""

    pane_wanted = Signal(int)
    commands_wanted = Signal()
    models_wanted = Signal()
    settings_wanted = Signal()
    theme_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._drawing = QLabel()
        decorative(self._drawing)
        self.panes = [self._make_pane_button(number) for number in range(len(PANE_BUTTONS))]
        commands = tr("All commands")
        self.commands = IconButton("commands", commands, tip=with_keys(commands, "Ctrl+K"))
        self.models = IconButton("models", tr("Models"), text=tr("Models"))
        self.settings = IconButton("settings", tr("Settings"), text=tr("Settings"))
        self.theme = IconButton("moon", tr("Dark theme"))
        self.commands.clicked.connect(self.commands_wanted)
        self.models.clicked.connect(self.models_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.theme.clicked.connect(self._toggle)
        self._lay_out()
        self._ink()

    def show_pane(self, number: int, shown: bool) -> None:
        """Say whether a pane is open."""
        button, (_, name, keys) = self.panes[number], PANE_BUTTONS[number]
        with QSignalBlocker(button):
            button.setChecked(shown)
        words = tr("Hide the pane: {name}") if shown else tr("Show the pane: {name}")
        button.setAccessibleName(words.format(name=tr(name)))
        button.setToolTip(with_keys(button.accessibleName(), keys))

    def stops(self) -> list[QWidget]:
        """Return what Tab visits here, in order."""
        return [*self.panes, self.commands, self.models, self.settings, self.theme]

    def changeEvent(self, event: QEvent) -> None:
        """Ink the drawing in the new theme's colour, and offer the other theme."""
        if restyled(self, event):
            self._ink()
        super().changeEvent(event)

    def _make_pane_button(self, number: int) -> IconButton:
        drawing, name, _ = PANE_BUTTONS[number]
        button = IconButton(drawing, tr(name))
        button.setCheckable(True)
        button.setProperty("role", "pane")
        # What is shown follows the panes, which may refuse.
        button.clicked.connect(lambda: self.pane_wanted.emit(number))
        return button

    def _lay_out(self) -> None:
        head = frame("head")
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACE[3], SPACE[0], SPACE[2], SPACE[0])
        row.setSpacing(SPACE[1])
        row.addWidget(self._drawing)
        row.addWidget(text_label("Carrel", "brand"))
        row.addStretch()
        held = QHBoxLayout()
        held.setSpacing(SPACE[0])
        for button in self.panes:
            held.addWidget(button)
        row.addLayout(held)
        row.addSpacing(SPACE[2])
        for other in (self.commands, self.models, self.settings, self.theme):
            row.addWidget(other)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(head)

    def _ink(self) -> None:
        self._drawing.setPixmap(pixmap("carrel", colours().accent, 22, self.devicePixelRatio()))
        dark = colours() is DARK
        drawing, name = ("sun", tr("Light theme")) if dark else ("moon", tr("Dark theme"))
        self.theme.show_as(drawing, name)

    def _toggle(self) -> None:
        self.theme_wanted.emit("light" if colours() is DARK else "dark")

"""The language models: which there are, which one answers, and what is being installed."""

from PySide6.QtCore import QObject, Signal

from assistant import messages as m
from assistant.records import ModelRow

from ..exchange import NEW, Exchange
from ..preferences import Preferences

QUOTES_ONLY = "none"


class ModelShelf(QObject):
    """The model table as the engine tells it; installs one model at a time."""

    changed = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, client: Exchange, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._preferences = preferences
        self._request = 0
        self._default: str | None = None
        self.rows: tuple[ModelRow, ...] = ()
        self.installing = ""
        self.failure: m.Failed | None = None
        self.progress: m.InstallProgress | None = None
        self.known = False
        client.installing.connect(self._advance)
        preferences.changed.connect(lambda _: self.changed.emit())

    @property
    def installed(self) -> tuple[ModelRow, ...]:
        """Return the models that can be used now."""
        return tuple(row for row in self.rows if row.state == "installed")

    @property
    def recommended(self) -> ModelRow | None:
        """Return the model that fits this computer best, by the engine's word."""
        return next((row for row in self.rows if row.recommended), None)

    @property
    def chosen(self) -> str:
        """Return the name of the model that answers, or "none" for quotes only."""
        wanted = self._preferences.current.model
        names = [row.name for row in self.installed]
        if wanted == QUOTES_ONLY or not names:
            return QUOTES_ONLY
        return next((name for name in (wanted, self._default) if name in names), names[0])

    def find(self, name: str) -> ModelRow | None:
        """Return the model of this name, or None."""
        return next((row for row in self.rows if row.name == name), None)

    def title(self, name: str) -> str:
        """Return the model's title for people."""
        row = self.find(name)
        return row.title if row else name

    def refresh(self) -> None:
        """Ask the engine for the table."""
        self._client.request(m.ListModels(id=NEW), on_success=self.take)

    def choose(self, name: str) -> None:
        """Let this model answer from now on; "none" shows quotes only."""
        self._preferences.change(model=name)

    def install(self, name: str) -> None:
        """Fetch a model, unless one is on its way already."""
        if self.installing:
            return
        self.installing, self.failure, self.progress = name, None, None
        self._request = self._client.request(
            m.InstallModel(id=NEW, name=name),
            on_success=self._installed,
            on_failure=self._not_installed,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop the installation; what has arrived is kept by the engine."""
        if self.installing:
            self._client.request(m.Stop(id=NEW, target=self._request))

    def remove(self, name: str) -> None:
        """Delete a model's file."""
        self._client.request(
            m.RemoveModel(id=NEW, name=name),
            on_success=lambda _: self.refresh(),
            on_failure=self._failed,
        )

    def take(self, event: m.ModelsListed) -> None:
        """Take over the table as the engine lists it."""
        self.rows, self._default, self.known = event.models, event.default, True
        self.changed.emit()

    def _advance(self, event: m.InstallProgress) -> None:
        if event.name == self.installing:
            self.progress = event
            self.progressed.emit(event)

    def _installed(self, event: m.ModelInstalled) -> None:
        self.installing, self.progress = "", None
        self.rows = tuple(event.model if r.name == event.model.name else r for r in self.rows)
        self.refresh()

    def _not_installed(self, event: m.Failed) -> None:
        self.installing, self.progress = "", None
        self._failed(event)
        self.refresh()

    def _failed(self, event: m.Failed) -> None:
        cancelled = event.kind in {"download_cancelled", "cancelled"}
        self.failure = None if cancelled else event
        if self.failure:
            self.failed.emit(event)
        self.changed.emit()

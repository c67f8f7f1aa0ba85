"""The language models: which there are, which one answers, and what is being done with them."""

from pathlib import PurePath

from PySide6.QtCore import QObject, Signal

from assistant import messages as m
from assistant.records import Machine, ModelRow

from ..link.exchange import NEW, Exchange
from .arrival import Arrival
from .preferences import Preferences

QUOTES_ONLY = "none"
CANCELLED = frozenset({"download_cancelled", "cancelled"})


class ModelShelf(QObject):
    """The model table as the engine tells it; each kind of work is done once at a time.

    `failures` says what went wrong last, by the name of the model; under "" stands what belongs
    to none. A failure stays until the same is tried again. `unlisted` says why there is no table.
    """

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
        self.machine: Machine | None = None
        self.arrival = Arrival()
        self.installing = ""
        self.adding = ""
        self.measuring = ""
        self.unloading = False
        self.verifying = False
        self.verified = False
        self.failures: dict[str, m.Failed] = {}
        self.known = False
        self.unlisted: m.Failed | None = None
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

    @property
    def fetching(self) -> bool:
        """Say whether a model is on its way here, from elsewhere or from this computer."""
        return bool(self.installing or self.adding)

    @property
    def progress(self) -> m.InstallProgress | None:
        """Return how much of what is on its way has arrived, if that is known."""
        return self.arrival.now

    def find(self, name: str) -> ModelRow | None:
        """Return the model of this name, or None."""
        return next((row for row in self.rows if row.name == name), None)

    def title(self, name: str) -> str:
        """Return the model's title for people."""
        row = self.find(name)
        return row.title if row else name

    def refresh(self) -> None:
        """Ask the engine for the table, and for what this computer has now."""
        self._client.request(
            m.ListModels(id=NEW), on_success=self.take, on_failure=self._not_listed
        )
        self.read_machine()

    def read_machine(self) -> None:
        """Ask the engine what this computer has, and what of it Carrel takes."""
        self._client.request(m.ReadMachine(id=NEW), on_success=self._take_machine)

    def choose(self, name: str) -> None:
        """Let this model answer from now on; "none" shows quotes only."""
        self._preferences.change(model=name)

    def install(self, name: str) -> None:
        """Fetch a model, or the rest of it, unless one is on its way already."""
        if not self.fetching:
            self.installing = name
            self._fetch(m.InstallModel(id=NEW, name=name), name)

    def add(self, path: str) -> None:
        """Take a copy of a model file of the person's own, unless one is on its way already."""
        if not self.fetching:
            self.adding = PurePath(path).name
            self._fetch(m.AddModel(id=NEW, path=path), "")

    def cancel(self) -> None:
        """Stop what is on its way; what has arrived of a download is kept by the engine."""
        if self.fetching:
            self._client.request(m.Stop(id=NEW, target=self._request))

    def remove(self, name: str) -> None:
        """Delete a model's file, or what an unfinished download left."""
        self._begin(name)
        self._client.request(
            m.RemoveModel(id=NEW, name=name),
            on_success=lambda _: self.refresh(),
            on_failure=lambda event: self._fail(name, event),
        )

    def verify(self) -> None:
        """Have the files of all installed models read and compared with what was promised."""
        if not self.verifying:
            self.verifying, self.verified = True, False
            self._begin("")
            self._client.request(
                m.VerifyModels(id=NEW), on_success=self._verified, on_failure=self._not_verified
            )

    def measure(self, name: str) -> None:
        """Find out how fast an installed model is here, unless one is being measured."""
        if not self.measuring:
            self.measuring = name
            self._begin(name)
            self._client.request(
                m.MeasureModel(id=NEW, name=name),
                on_success=lambda _: self._measured(),
                on_failure=self._measured,
            )

    def unload(self) -> None:
        """Give back the memory of the loaded model."""
        loaded = next((row.name for row in self.rows if row.loaded), "")
        if not self.unloading:
            self.unloading = True
            self._begin(loaded)
            self._client.request(
                m.UnloadModel(id=NEW),
                on_success=lambda _: self._unloaded(),
                on_failure=lambda event: self._unloaded(loaded, event),
            )

    def complain(self, failure: m.Failed) -> None:
        """Tell what is wrong with something the person tried, before the engine was asked."""
        self._fail("", failure)

    def take(self, event: m.ModelsListed) -> None:
        """Take over the table as the engine lists it."""
        self.rows, self._default, self.known = event.models, event.default, True
        self.unlisted = None
        self.changed.emit()

    def _not_listed(self, event: m.Failed) -> None:
        self.unlisted = event
        self.changed.emit()

    def _take_machine(self, event: m.MachineRead) -> None:
        self.machine = event.machine
        self.changed.emit()

    def _begin(self, name: str) -> None:
        self.failures.pop(name, None)
        self.changed.emit()

    def _fetch(self, request: m.InstallModel | m.AddModel, name: str) -> None:
        self.arrival = Arrival()
        self._request = self._client.request(
            request,
            on_success=self._fetched,
            on_failure=lambda event: self._not_fetched(name, event),
            on_event=self._advance,
        )
        self._begin(name)

    def _advance(self, event: m.AnyEvent) -> None:
        if isinstance(event, m.InstallProgress):
            self.arrival.advance(event)
            self.progressed.emit(event)

    def _fetched(self, event: m.ModelInstalled) -> None:
        self._end_fetching()
        known = self.find(event.model.name) is not None
        self.rows = tuple(event.model if r.name == event.model.name else r for r in self.rows)
        if not known:
            self.rows = (*self.rows, event.model)
        self.changed.emit()
        self.refresh()

    def _not_fetched(self, name: str, event: m.Failed) -> None:
        self._end_fetching()
        self._fail(name, event)
        self.refresh()

    def _end_fetching(self) -> None:
        self.installing = self.adding = ""
        self.arrival = Arrival()

    def _verified(self, event: m.ModelsListed) -> None:
        self.verifying, self.verified = False, True
        self.take(event)

    def _not_verified(self, event: m.Failed) -> None:
        self.verifying = False
        self._fail("", event)

    def _measured(self, failure: m.Failed | None = None) -> None:
        name, self.measuring = self.measuring, ""
        self._settle(name, failure)

    def _unloaded(self, name: str = "", failure: m.Failed | None = None) -> None:
        self.unloading = False
        self._settle(name, failure)

    def _settle(self, name: str, failure: m.Failed | None) -> None:
        if failure is not None:
            self._fail(name, failure)
        self.changed.emit()
        self.refresh()

    def _fail(self, name: str, event: m.Failed) -> None:
        if event.kind not in CANCELLED:
            self.failures[name] = event
            self.failed.emit(event)
        self.changed.emit()

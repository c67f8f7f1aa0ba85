"""The language models of an engine: which there are, which one is in memory, how fast they are."""

from pathlib import Path
from random import randrange

from msgspec.structs import replace

from .errors import ModelError, ModelUnknown
from .language_messages import Written
from .models import ModelShelf
from .phrasing import Model, StopFlag
from .profiles import profile_of
from .records import ModelRow, Speed
from .settings import Settings
from .writer import Writer

_LINES = 20
_TOKENS = 48
"""A measurement reads so many lines, about 300 tokens, and writes so many tokens."""


class LanguageModels:
    """Owner of the models folder and the model process. Any thread may call `rows`, `loaded`,
    `silence` and `close`; the others belong to whoever answers."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        """Nothing is loaded yet."""
        self.shelf = ModelShelf(folder, threads=settings.model_threads)
        self._writer = Writer(settings.model_threads)
        self._preferred = settings.model

    def rows(self) -> tuple[ModelRow, ...]:
        """Return every model; the one in memory says so."""
        loaded = self.loaded
        return tuple(replace(row, loaded=row.name == loaded) for row in self.shelf.rows())

    def row(self, name: str) -> ModelRow:
        """Return one model. Raises ModelUnknown."""
        return replace(self.shelf.row(name), loaded=name == self.loaded)

    @property
    def default(self) -> str | None:
        """What a question uses that names no model; None if it gets quotes only."""
        return self.shelf.default(self._preferred)

    @property
    def loaded(self) -> str:
        """The name of the model in memory, empty if there is none."""
        path = self._writer.loaded
        return path.stem if path else ""

    def choose(self, name: str | None) -> Model | None:
        """Return the model that writes for `name` (None: the default), None for quotes only.

        Raises ModelUnknown, ModelMissing, ModelCorrupt.
        """
        chosen = self.shelf.resolve(name, self._preferred)
        if chosen is None:
            return None
        self._writer.choose(chosen.path, chosen.context)
        profile = profile_of(chosen.path.stat().st_size)
        return Model(chosen.name, self._writer, chosen.passages, profile)

    def measure(self, name: str, stop: StopFlag) -> ModelRow:
        """Find out how fast a model reads and writes here, remember it, and return its row.

        Stopped, it finds out nothing. Raises ModelError.
        """
        model = self.choose(name)
        if model is None:
            raise ModelUnknown(f"no model is called {name}")
        written = None if stop.is_set() else self._sample(stop)
        if written is not None:
            self.shelf.note_speed(model.name, _speed(model.name, written))
        return self.row(model.name)

    def unload(self) -> None:
        """Give back the memory of the loaded model; the next question loads it again."""
        self._writer.close()

    def remove(self, name: str) -> None:
        """Delete an installed model's file. Raises ModelError."""
        if name == self.loaded:  # the file could not be deleted on every system
            self._writer.close()
        self.shelf.remove(name)

    def silence(self) -> None:
        """Make the model stop writing within 200 ms; any thread may call."""
        self._writer.stop()

    def close(self) -> None:
        """End the model process."""
        self._writer.close()

    def _sample(self, stop: StopFlag) -> Written | None:
        # What it has read before would not be read again, so it begins with another number.
        first = randrange(1000, 9000)
        lines = [f"Item {first + n} costs {7 * n} coins." for n in range(_LINES)]
        text = "\n".join((*lines, "", "Go on with this list."))
        pieces = self._writer.write([{"role": "user", "content": text}], _TOKENS)
        if stop.is_set():  # before there was anything to stop
            self._writer.stop()
        for _ in pieces:
            pass
        return None if stop.is_set() else self._writer.last


def _speed(name: str, written: Written) -> Speed:
    read = written.prompt_tokens - written.reused
    if written.tokens < 2 or not written.read_s or not written.write_s:
        raise ModelError(f"{name} wrote too little to tell how fast it is")
    return Speed(round(read / written.read_s, 1), round((written.tokens - 1) / written.write_s, 1))

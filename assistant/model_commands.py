"""`carrel models`: language models on the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import report
from .command_output import put_all, shown
from .errors import CarrelError, ModelMissing
from .paths import absolute
from .reading_lines import stopped_by_interrupt

if TYPE_CHECKING:  # heavy
    from .language_models import LanguageModels

Command = Callable[["LanguageModels", Any], None]


def list_(models: "LanguageModels", options: Any) -> None:
    """Print the models."""
    put_all(options, models.rows(), report.models)


def install(models: "LanguageModels", options: Any) -> None:
    """Download a model, check it, print its row."""
    for _ in shown(models.shelf.install(options.name)):
        pass
    _put_one(models, options, options.name)


def add(models: "LanguageModels", options: Any) -> None:
    """Copy a GGUF file among the models, print its row."""
    file = Path(absolute(options.file))
    for _ in shown(models.shelf.add(file)):
        pass
    _put_one(models, options, file.stem)


def verify(models: "LanguageModels", options: Any) -> None:
    """Hash the installed files anew and print all rows. Raises CarrelError if one is damaged."""
    for _ in shown(models.shelf.verify()):
        pass
    list_(models, options)
    damaged = [row.name for row in models.rows() if row.state == "damaged"]
    if damaged:
        raise CarrelError(f"damaged: {', '.join(damaged)}", "Remove and install them again.")


def measure(models: "LanguageModels", options: Any) -> None:
    """Find out how fast a model is here, print its row."""
    name = options.name or models.default
    if name is None:
        raise ModelMissing("there is no model to measure")
    with stopped_by_interrupt(models.silence) as stop:
        models.measure(name, stop)
    models.unload()
    if stop.is_set():
        raise KeyboardInterrupt
    _put_one(models, options, name)


def remove(models: "LanguageModels", options: Any) -> None:
    """Delete an installed model, print what is left of its row."""
    models.remove(options.name)
    _put_one(models, options, options.name)


def _put_one(models: "LanguageModels", options: Any, name: str) -> None:
    put_all(options, [row for row in models.rows() if row.name == name], report.models)


COMMANDS: dict[str, Command] = {
    "list": list_,
    "install": install,
    "add": add,
    "verify": verify,
    "measure": measure,
    "remove": remove,
}

"""Language models and what they need in words."""

from assistant.messages import InstallProgress
from assistant.records import Machine, ModelRow

from ..models.arrival import Arrival
from ..words.engine_words import told
from ..words.translating import marked, tr
from ..words.wording import decimal, sentence, size, time_left

OWN_NOTE = marked("Carrel has not tried this model: it is only as good as where it comes from.")

STAGES = {
    "download": marked("Downloading: {done} of {total}"),
    "copy": marked("Copying: {done} of {total}"),
    "check": marked("Checking: {done} of {total}"),
}


def machine_line(machine: Machine) -> str:
    """Return what this computer has: "8.2 GB of memory, 5.1 GB of it free · 2 cores · …"."""
    memory = tr("{memory} of memory, {free} of it free").format(
        memory=size(machine.memory), free=size(machine.free)
    )
    cores = tr("%Ln processor core(s)", "", machine.cores)
    if machine.gpu:
        runs = tr("{gpu} is not used: models run on the processor").format(gpu=machine.gpu)
    else:
        runs = tr("no graphics processor is used: models run on the processor")
    return tr("This computer: {facts}").format(facts=" · ".join((memory, cores, runs)))


def use_line(machine: Machine, model: str) -> str:
    """Return what Carrel takes now; `model` is the title of the loaded model, or empty."""
    if not machine.used:
        return ""
    if model:
        return tr("Carrel takes {used} now, with {model} loaded.").format(
            used=size(machine.used), model=model
        )
    return tr("Carrel takes {used} now. No model is loaded.").format(used=size(machine.used))


def note(row: ModelRow) -> str:
    """Return what the model is good for, or why it cannot be used."""
    if row.state == "damaged":
        return sentence(told(row.note))
    if row.own:
        return tr(OWN_NOTE)
    return "" if row.arrived else told(row.note)  # `state` says how much of it is here


def facts(row: ModelRow) -> str:
    """Return size, need and licence: "1.1 GB on disk · Fits this computer · Licence: MIT"."""
    parts = [tr("{size} on disk").format(size=size(row.size))]
    if row.fits and row.memory:
        fitting = tr("Fits this computer: needs {memory} of memory")
        parts.append(fitting.format(memory=size(row.memory)))
    if row.licence:
        parts.append(tr("Licence: {licence}").format(licence=row.licence))
    return " · ".join(parts)


def misfit(row: ModelRow, machine: Machine | None) -> str:
    """Return what is wanting for the model to run well here, or nothing."""
    if row.fits:
        return ""
    need = size(row.memory)
    if machine is None:
        return tr("Needs {memory} of memory, more than this computer has").format(memory=need)
    return tr("Needs {memory} of memory, this computer has {has}").format(
        memory=need, has=size(machine.memory)
    )


def speed(row: ModelRow) -> str:
    """Return how fast the model was here: "Reads 95, writes 12 tokens a second here"."""
    if row.speed is None:
        return ""
    return tr("Reads {reads}, writes {writes} tokens a second here").format(
        reads=_rate(row.speed.reads), writes=_rate(row.speed.writes)
    )


def state(row: ModelRow) -> str:
    """Return where the model stands, in a word or two."""
    if row.state == "damaged":
        return tr("Damaged: remove it and install it again")
    if row.state == "installing":
        return tr("Installing…")
    if row.state == "installed":
        return tr("Installed")
    if row.arrived:
        return tr("{arrived} of {size} are here").format(
            arrived=size(row.arrived), size=size(row.size)
        )
    return tr("Not installed")


def removal(row: ModelRow) -> str:
    """Return what becomes of a model that is removed."""
    if row.own:
        kept = tr("This deletes Carrel's copy and frees {size}. The file it was made of stays.")
        return kept.format(size=size(row.size))
    if row.state == "available":
        return tr("This deletes the {size} of it that are here.").format(size=size(row.arrived))
    return tr("This frees {size}. It can be installed again.").format(size=size(row.size))


def arrival_line(arrival: Arrival) -> str:
    """Return "Downloading: 312 MB of 1.1 GB · 4.2 MB a second · about 3 min left"."""
    if arrival.now is None:
        return tr("Starting…")
    parts = [stage_line(arrival.now)]
    if arrival.rate is not None:
        parts.append(tr("{size} a second").format(size=size(int(arrival.rate))))
        parts.append(time_left(arrival.seconds_left))
    return " · ".join(parts)


def stage_line(event: InstallProgress) -> str:
    """Return what is done with how much of a model: "Checking: 30 MB of 98 MB"."""
    text = STAGES.get(event.stage, STAGES["download"])
    return tr(text).format(done=size(event.done), total=size(event.total))


def _rate(tokens: float) -> str:
    return decimal(tokens, 1 if tokens < 10 else 0)

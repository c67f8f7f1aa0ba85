"""A training run on disk, so that it goes on where it was cut off; nothing is unpickled."""

import os
from pathlib import Path

import msgspec
import torch
from safetensors.torch import load_file, save_file

_MOMENTS = ("exp_avg", "exp_avg_sq")


class Place(msgspec.Struct):
    """How far a run has come."""

    step: int = 0
    number: int = 0
    """The pass over the questions."""
    batch: int = 0
    """Batches of that pass already learned."""
    examples: int = 0


def save(
    folder: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer, place: Place
) -> None:
    """Write weights, moments and place; a cut leaves the checkpoint before it whole."""
    new = folder / f"step-{place.step:06}"
    part = folder / f".{new.name}.part"
    part.mkdir(parents=True, exist_ok=True)
    save_file(network.state_dict(), part / "model.safetensors")
    names = {id(parameter): name for name, parameter in network.named_parameters()}
    moments = {
        f"{moment}/{names[id(parameter)]}": state[moment].contiguous()
        for parameter, state in optimizer.state.items()
        for moment in _MOMENTS
    }
    save_file(moments, part / "moments.safetensors")
    (part / "place.json").write_bytes(msgspec.json.encode(place))
    os.replace(part, new)
    for old in sorted(folder.glob("step-*"))[:-2]:
        for file in old.iterdir():
            file.unlink()
        old.rmdir()


def load(folder: Path, network: torch.nn.Module, optimizer: torch.optim.Optimizer) -> Place:
    """Fill network and optimizer from the newest checkpoint; a new run starts at nothing.

    Raises OSError, and msgspec.DecodeError or safetensors' error for a damaged checkpoint.
    """
    found = sorted(folder.glob("step-*"))
    if not found:
        return Place()
    place = msgspec.json.decode((found[-1] / "place.json").read_bytes(), type=Place)
    network.load_state_dict(load_file(found[-1] / "model.safetensors"))
    moments = load_file(found[-1] / "moments.safetensors")
    for name, parameter in network.named_parameters():
        if f"exp_avg/{name}" in moments:
            optimizer.state[parameter] = {
                "step": torch.tensor(float(place.step)),
                **{moment: moments[f"{moment}/{name}"] for moment in _MOMENTS},
            }
    return place

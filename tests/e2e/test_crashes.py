"""A library survives kill -9 at any instant; see docs/dependability.md for the long run."""

import os
import random
from pathlib import Path

import pytest
from crash_campaign import Campaign


def survive(root: Path, trials: int) -> None:
    seed = int(os.environ.get("CARREL_CRASH_SEED", random.randrange(2**32)))
    print(f"CARREL_CRASH_SEED={seed}")
    campaign = Campaign(root, seed)
    for trial in range(trials):
        print(f"trial {trial}", flush=True)
        campaign.trial()
    disturbed = campaign.finish(campaign.home)
    undisturbed = campaign.finish(root / "undisturbed")
    assert disturbed == undisturbed
    assert len(disturbed) >= 5
    for what, count in sorted(campaign.figures.items()):
        print(f"{count:6} {what}")


@pytest.mark.timeout(300)
def test_twenty_kills_lose_nothing(tmp_path: Path) -> None:
    survive(tmp_path, 20)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("campaign", range(10))
def test_hundreds_of_kills_lose_nothing(tmp_path: Path, campaign: int) -> None:
    survive(tmp_path, 30)

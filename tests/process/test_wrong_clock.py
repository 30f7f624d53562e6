"""Nobody is lost by a clock that is wrong by years, and everybody is reminded right afterwards."""

from pathlib import Path

import pytest

from tests.memory import tmp_path as tmp_path
from tests.process.wrong_clock import CASES, lived


@pytest.mark.parametrize("witness", [True, False], ids=["the platform tells dates", "nobody tells dates"])
@pytest.mark.parametrize("case", CASES)
async def test_three_starts_under_a_wrong_clock_cost_nobody_anything(tmp_path: Path, case: str, witness: bool) -> None:
    verdict = await lived(tmp_path, case, 10, witness=witness)
    assert verdict.is_good, str(verdict)

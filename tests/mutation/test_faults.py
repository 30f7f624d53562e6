"""The list of faults itself: each can be planted, and each has a suite or a proof."""

from pathlib import Path

import pytest

from tests.mutation.faults import Fault, read_faults

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("fault", read_faults(), ids=lambda fault: fault.name)
def test_a_fault_can_be_planted_and_somebody_has_to_notice(fault: Fault) -> None:
    text = (ROOT / fault.file).read_text()
    assert fault.planted_in(text) != text
    assert bool(fault.suites) != bool(fault.harmless)
    assert all((ROOT / suite).exists() for suite in fault.suites)

"""Folders in memory, for databases that no power cut has to find again: a disk takes milliseconds for each commit, in
which a processor stands idle. What it does is tried in tests/disk, and by the real program in tests/process and beside.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_MEMORY = Path("/dev/shm")  # noqa: S108  (a folder in memory, where there is one)


def folder_in_memory() -> TemporaryDirectory[str]:
    """A folder in memory, or on the disk where a system has none."""
    return TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """In place of pytest's, in whichever suite or file names it."""
    with folder_in_memory() as folder:
        yield Path(folder)

"""What is on the disk and what is only said to be: files that have to be there after a power cut.

House rules: a file is synced before it gets its name, and its folder afterwards; whoever syncs is handed in, so that a
test sees in which order that happens.
"""

import os
from collections.abc import Callable
from pathlib import Path

Sync = Callable[[int], None]
"""Brings what a handle names onto the disk; raises OSError."""


def synced(handle: int) -> None:
    """What was written through this handle is on the disk; raises OSError."""
    os.fsync(handle)


def onto_disk(folder: Path, sync: Sync = synced) -> None:
    """A new name is only safe once its folder is on the disk; raises OSError."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        sync(handle)
    finally:
        os.close(handle)

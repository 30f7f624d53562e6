"""The file of tombstones beside the database: who was forgotten, kept where no backup goes.

House rules: lines are only ever added, and are on the disk before the farewell may leave; what a crash tore is passed
over, for the table has it too. `bot/store/forgetting.py` tells what a tombstone is.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.disk import Sync, onto_disk, synced
from bot.store.context import StoreContext
from bot.store.forgetting import all_tombstones


def tombstone_file(database: Path) -> Path:
    """Where the tombstones of a database lie."""
    return database.with_name(database.name + ".forgotten")


def read_tombstones(path: Path) -> dict[bytes, int]:
    """Tombstone -> the last time; raises OSError, though not for a file that does not exist yet."""
    tombstones: dict[bytes, int] = {}
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return tombstones
    for line in lines:
        tombstone, at = _read(line)
        # The last time counts: somebody may be forgotten, come back, and be forgotten again.
        if tombstone:
            tombstones[tombstone] = max(at, tombstones.get(tombstone, 0))
    return tombstones


def _read(line: bytes) -> tuple[bytes, int]:
    at, _, tombstone = line.partition(b" ")
    try:
        tombstone = bytes.fromhex(tombstone.decode("ascii"))
        # Torn lines are passed over, for the table has what they said.
        return (tombstone, int(at)) if len(tombstone) == 16 else (b"", 0)
    except ValueError:
        return b"", 0


def add_tombstones(path: Path, tombstones: Iterable[tuple[bytes, int]], sync: Sync = synced) -> None:
    """Add some, onto the disk; raises OSError."""
    new = not path.exists()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        end = os.fstat(handle).st_size
        # A crash may have left half a line; joined to it, the next one would be lost as well.
        torn = end and os.pread(handle, 1, end - 1) != b"\n"
        _write(handle, (b"\n" if torn else b"") + _lines(tombstones), sync)
    finally:
        os.close(handle)
    # The name of a file is in its folder, which has to be synced as well, once.
    if new:
        onto_disk(path.parent, sync)


def replace_tombstones(path: Path, tombstones: Mapping[bytes, int], sync: Sync = synced) -> None:
    """Replace the whole file; raises OSError."""
    # A new file and a rename: a crash in the middle leaves the old one, which says too much and nothing wrong.
    beside = path.with_name(path.name + ".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        _write(handle, _lines(tombstones.items()), sync)
    finally:
        os.close(handle)
    beside.replace(path)
    onto_disk(path.parent, sync)


def tidy(context: StoreContext) -> None:
    """The file holds what the table does, and not more; raises OSError."""
    known = all_tombstones(context)
    if read_tombstones(context.tombstone_file) != known:
        replace_tombstones(context.tombstone_file, known)


def _write(handle: int, content: bytes, sync: Sync) -> None:
    # The system may write less than it was given, on a disk that is nearly full.
    while content:
        content = content[os.write(handle, content) :]
    sync(handle)


def _lines(tombstones: Iterable[tuple[bytes, int]]) -> bytes:
    return b"".join(b"%d %s\n" % (at, tombstone.hex().encode()) for tombstone, at in tombstones)

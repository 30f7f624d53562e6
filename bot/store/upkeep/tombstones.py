"""The file of marks beside the database: who was forgotten, kept where no backup goes.

House rules: lines are only ever added, and are on the disk before the farewell may leave; what a crash tore is passed
over, for the table has it too. `bot/store/upkeep/forgetting.py` tells what a mark is.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.disk import Sync, onto_disk, synced


def marks_file(database: Path) -> Path:
    """Where the marks of a database lie."""
    return database.with_name(database.name + ".forgotten")


def read_marks(path: Path) -> dict[bytes, int]:
    """Mark -> the last time; raises OSError, though not for a file that does not exist yet."""
    marks: dict[bytes, int] = {}
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return marks
    for line in lines:
        mark, at = _read(line)
        if mark:
            marks[mark] = max(at, marks.get(mark, 0))
    return marks


def _read(line: bytes) -> tuple[bytes, int]:
    at, _, mark = line.partition(b" ")
    try:
        found = bytes.fromhex(mark.decode("ascii"))
        return (found, int(at)) if len(found) == 16 else (b"", 0)
    except ValueError:
        return b"", 0


def add_marks(path: Path, marks: Iterable[tuple[bytes, int]], sync: Sync = synced) -> None:
    """Add some, onto the disk; raises OSError."""
    new = not path.exists()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        end = os.fstat(handle).st_size
        torn = end and os.pread(handle, 1, end - 1) != b"\n"
        _write(handle, (b"\n" if torn else b"") + _lines(marks), sync)
    finally:
        os.close(handle)
    if new:
        onto_disk(path.parent, sync)


def keep_marks(path: Path, marks: Mapping[bytes, int], sync: Sync = synced) -> None:
    """Replace the whole file; raises OSError."""
    beside = path.with_name(path.name + ".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        _write(handle, _lines(marks.items()), sync)
    finally:
        os.close(handle)
    beside.replace(path)
    onto_disk(path.parent, sync)


def _write(handle: int, content: bytes, sync: Sync) -> None:
    while content:
        content = content[os.write(handle, content) :]
    sync(handle)


def _lines(marks: Iterable[tuple[bytes, int]]) -> bytes:
    return b"".join(b"%d %s\n" % (at, mark.hex().encode()) for mark, at in marks)

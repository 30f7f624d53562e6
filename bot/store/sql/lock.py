"""The lock beside a database: one process at a time, whatever else can open the file."""

import fcntl
import os
from pathlib import Path

from bot.store.errors import DatabaseInUse, UnreadableDatabase


class Lock:
    """One process at a time: held as long as this is, and let go of by the system if the process dies."""

    def __init__(self, database: Path) -> None:
        path = database.with_name(database.name + ".lock")
        try:
            database.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise UnreadableDatabase(
                f"{path} can't be written ({error.strerror})", "Give Easeback a folder that it may write to"
            ) from None
        try:
            # By the system and not by the file's being there: it goes with the process, however that ends. Two
            # starts at once are told apart as well.
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            other = os.read(self._handle, 20).decode("ascii", "replace").strip()
            os.close(self._handle)
            raise DatabaseInUse(
                f"Another Easeback (process {other}) is working with {database}",
                "Stop that one first, or give this one a database of its own",
            ) from None
        # Only now: until the lock is ours, the number in there is the other one's, and the operator is told it.
        os.ftruncate(self._handle, 0)
        os.write(self._handle, b"%d\n" % os.getpid())

    def release(self) -> None:
        """Let others in; once more does nothing, for by then another file may have the same handle."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

"""Power cuts: `python -m tests.disk.power --cuts 1000`.

The store's own statements are played through a file system that remembers what was synced and what was only written.
At a cut every write since the last sync of its file is kept, lost, or torn into sectors. What is left is opened anew:
it has to be whole, and to hold every transaction whose commit had returned.
"""

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import apsw
from msgspec import Struct

from bot.store.sql.sqlite import PRAGMAS
from tests.disk.recording import Recording, digest, digests

SECTOR = 512
TURNS = 60
CUTS_A_RECORDING = 25


class Disk(apsw.VFS):
    """A file system that knows, for every file, what is safe and what was only written."""

    def __init__(self) -> None:
        self.name = f"power {id(self)}"
        self.files: dict[str, Platter] = {}
        self.done = 0
        """Writes, cuts and syncs so far: the moments at which the power may fail."""
        self.looks: Callable[[], None] = lambda: None
        super().__init__(self.name, "")

    def xOpen(self, name: Any, flags: list[int]) -> "File":
        file = File(self, name, flags)
        path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        file.platter = self.files.setdefault(path, Platter(path))
        return file

    def xDelete(self, name: str, sync: bool) -> None:
        self.files.pop(name, None)
        super().xDelete(name, sync)

    def one_more(self) -> None:
        """Something was done to a file."""
        self.done += 1
        self.looks()

    def cut(self, folder: Path, chance: Random) -> None:
        """What is on the disk if the power fails now, put into a folder."""
        for path, platter in self.files.items():
            (folder / Path(path).name).write_bytes(platter.after_a_cut(chance))

    def safe(self, path: str, content: bytes) -> None:
        """A file as it was before."""
        self.files[path] = Platter(path, content)


class Platter:
    """One file: what is safe, and the writes since the last sync, in order."""

    def __init__(self, path: str, content: bytes = b"") -> None:
        self.path = path
        self._safe = bytearray(content)
        self._written: list[tuple[int, bytes | None]] = []
        """Where and what; None: cut off there."""

    def write(self, at: int, content: bytes | None) -> None:
        """Written, not safe."""
        self._written.append((at, content))

    def sync(self) -> None:
        """All of it is safe."""
        for at, content in self._written:
            _put(self._safe, at, content)
        self._written.clear()

    def after_a_cut(self, chance: Random) -> bytes:
        """Each write is kept, lost, or torn: some of its sectors are kept."""
        left = bytearray(self._safe)
        for at, content in self._written:
            fate = chance.random()
            if fate < 1 / 3 or content is None:
                if fate < 1 / 2:
                    _put(left, at, content)
            elif fate < 2 / 3:
                for start in range(0, len(content), SECTOR):
                    if chance.random() < 0.5:
                        _put(left, at + start, content[start : start + SECTOR])
        return bytes(left)


def _put(file: bytearray, at: int, content: bytes | None) -> None:
    if content is None:
        del file[at:]
        return
    if len(file) < at:
        file.extend(bytes(at - len(file)))
    file[at : at + len(content)] = content


class File(apsw.VFSFile):
    """A file whose writes are noted."""

    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._disk = disk
        self.platter = Platter("")

    def xWrite(self, content: bytes, at: int) -> None:
        super().xWrite(content, at)
        self.platter.write(at, bytes(content))
        self._disk.one_more()

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self.platter.write(size, None)
        self._disk.one_more()

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self.platter.sync()
        self._disk.one_more()


class Cuts(Struct):
    """What a series of power cuts came to."""

    cuts: int = 0
    commits: int = 0
    """Acknowledged ones that had to be there, over all cuts."""
    lost: int = 0
    corrupt: int = 0
    half: int = 0
    """Databases that hold a part of a transaction."""


class Play:
    """One recording, played over a disk that loses power again and again."""

    def __init__(self, folder: Path, seed: int, synchronous: str = "FULL") -> None:
        recording = Recording(folder / "recorded", seed, TURNS)
        self._blank, self._statements = recording.blank, recording.statements
        self._calm = list(digests(recording.blank, recording.statements, folder))
        self._folder = folder
        self._chance = Random(f"power {seed}")
        self._synchronous = synchronous
        self._acknowledged = 0

    def cut(self, cuts: int, tally: Cuts) -> None:
        """Play, and look at so many cuts, each at a random moment."""
        all_moments = self._played(Disk(), "rehearsed").done
        moments = sorted((self._chance.randrange(1, all_moments) for _ in range(cuts)), reverse=True)
        disk = Disk()

        def look() -> None:
            while moments and disk.done >= moments[-1]:
                moments.pop()
                self._judge(disk, tally)

        disk.looks = look
        self._played(disk, "played")

    def _played(self, disk: Disk, name: str) -> Disk:
        path, self._acknowledged = self._folder / f"{name}.sqlite", 0
        path.write_bytes(self._blank)
        disk.safe(str(path), self._blank)
        with closing(apsw.Connection(str(path), vfs=disk.name)) as connection:
            # Without shared memory, which a file system of apsw can't offer, a log needs the file for itself.
            settings = ("locking_mode=EXCLUSIVE", *PRAGMAS, f"synchronous={self._synchronous}", "wal_autocheckpoint=80")
            for pragma in settings:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            for statement in self._statements:
                connection.execute(statement).fetchall()
                self._acknowledged += statement == "COMMIT"
            return disk

    def _judge(self, disk: Disk, tally: Cuts) -> None:
        """What is left after a cut now: whole, with all that was acknowledged, and nothing half done."""
        tally.cuts += 1
        tally.commits += self._acknowledged
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            disk.cut(Path(name), self._chance)
            with closing(sqlite3.connect(Path(name) / "played.sqlite")) as connection:
                try:
                    whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
                    found = digest(connection)
                except sqlite3.DatabaseError:
                    whole, found = False, ""
        if not whole:
            tally.corrupt += 1
        elif found not in self._calm:
            tally.half += 1
        elif found not in self._calm[self._acknowledged : self._acknowledged + 2]:
            tally.lost += self._acknowledged - self._calm.index(found)


def cut(cuts: int, seed: int, folder: Path, synchronous: str = "FULL") -> Cuts:
    """So many cuts over as many recordings as that takes."""
    tally = Cuts()
    while tally.cuts < cuts:
        here = folder / str(seed)
        here.mkdir(parents=True)
        Play(here, seed, synchronous).cut(min(CUTS_A_RECORDING, cuts - tally.cuts), tally)
        seed += 1
    return tally


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="power cuts over the store's own statements")
    parser.add_argument("--cuts", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--synchronous", default="FULL", help="NORMAL and OFF show what FULL is for")
    given = parser.parse_args()
    memory = Path("/dev/shm")  # noqa: S108  (a folder in memory, where there is one)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        tally = cut(given.cuts, given.seed, Path(folder), given.synchronous)
    print(
        f"power cuts {tally.cuts} (synchronous={given.synchronous}, from seed {given.seed}),"
        f" commits acknowledged before them {tally.commits}, lost {tally.lost}, files corrupt {tally.corrupt},"
        f" transactions half done {tally.half}, {time.monotonic() - began:.0f} s"
    )
    return 1 if tally.lost or tally.corrupt or tally.half else 0


if __name__ == "__main__":
    sys.exit(main())

"""Files that come with a letter are kept in a folder beside the person: for their owner's eyes only.

House rules: a file that is there already is never written over; a name never leads out of the folder.
"""

import os
from itertools import count
from pathlib import Path

from bot.channel import Enclosed

FOLDER = Path("easeback-files")


def keep(enclosed: Enclosed, folder: Path) -> Path:
    """Write a file into the folder, under its name or the next free one; raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = Path(Path(enclosed.name).name or "file")
    for number in count(1):
        path = folder / (name.name if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(enclosed.content)
        return path
    raise AssertionError("there is always a next number")

"""A database as the version before seals were bound to people has left it, its keys, and its file of marks.

Written by commit b4133c4 with everything in it that may wait: ann lies in a session, bob and cat are one person, dan
shows the code EB-44BN-PTAP, eve has guessed a wrong one, a turn of fay's went wrong ("boom"), gus was forgotten, hal
has buttons; words are queued and claimed, an adapter remembers a file, a scan is at its middle, and between cat and
dan the key was changed, so key 1 has sealed the first of them and key 2 the others.
"""

import gzip
import shutil
from pathlib import Path

NOW = 1_795_161_640_000
CODE = "EB-44BN-PTAP"
_HERE = Path(__file__).parent


def unpack(folder: Path) -> Path:
    """Lay it out as a house of the tests has it; the database's file."""
    data, keys = folder / "data", folder / "keys"
    for part in (data, keys):
        part.mkdir(mode=0o700)
    file = data / "easeback.db"
    file.touch(0o600)
    file.write_bytes(gzip.decompress((_HERE / "easeback.db.gz").read_bytes()))
    shutil.copy(_HERE / "easeback.db.forgotten", data)
    (keys / "key").touch(0o600)
    (keys / "key").write_text((_HERE / "key").read_text())
    return file

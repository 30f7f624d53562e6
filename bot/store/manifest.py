"""The manifest of a backup: its last bytes, by which only whoever has the key can say that it is as it was made.

House rules: it lies behind the last page, where SQLite never looks, so a backup stays one file and opens like any
other; it is checked on the very bytes that are then read. It can't tell an old backup from a new one: whoever restores
chooses.

Seals alone are not enough: they bind a row to its person, but rows can be left out, or be put back from an older file.
"""

import hashlib
import os
from pathlib import Path

from bot.store.errors import UnreadableDatabase, UnsignedBackup, WrongKey
from bot.vault import Vault

_WORD = b"easeback backup 1\n"
_WHOSE, _MANIFEST = 16, 32
_SIZE = len(_WORD) + _WHOSE + _MANIFEST
_PIECE = 1 << 20


def sign(path: Path, vault: Vault) -> None:
    """Put the manifest behind a finished file; raises OSError."""
    digest = _digest(path, path.stat().st_size)
    with path.open("ab") as file:
        # Behind the last page, which SQLite never reads (the header counts the pages), so the copy opens as it
        # is.
        file.write(_WORD + _whose(vault) + vault.manifest(digest))


def is_signed(path: Path) -> bool:
    """Whether there is a manifest at all, right or wrong; raises OSError."""
    return _last(path).startswith(_WORD)


def verify(path: Path, vault: Vault, name: Path) -> None:
    """The file is as these keys have made it; raises UnsignedBackup, WrongKey, UnreadableDatabase and OSError."""
    manifest = _last(path)
    if not manifest.startswith(_WORD):
        raise UnsignedBackup(
            f"{name} has no manifest: an earlier version made it, or somebody has cut it off, and nobody can tell "
            "whether it was changed",
            "If nobody else could write to it, say so with --unsigned; else take another backup",
        )
    if manifest[len(_WORD) : -_MANIFEST] != _whose(vault):
        raise WrongKey(f"{name} was made with other keys", "Put back the key file that belongs to it")
    if manifest[-_MANIFEST:] != vault.manifest(_digest(path, path.stat().st_size - _SIZE)):
        raise UnreadableDatabase(f"{name} is damaged, or somebody has changed it since it was made", "Take another one")


def _whose(vault: Vault) -> bytes:
    return vault.hashed("backup", "")


def _last(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _SIZE), os.SEEK_SET)
        return file.read(_SIZE)


def _digest(path: Path, size: int) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while size > 0 and (piece := file.read(min(_PIECE, size))):
            digest.update(piece)
            size -= len(piece)
    return digest.digest()

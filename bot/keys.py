"""The key file: one master key that never changes, as a line of text. All other keys are derived from it.

House rules: only its owner may read it, or the group by which its owner hands it over; it is made once, by whoever is
first, and never written to again, so it may lie on a read-only disk and any copy of it opens everything for ever; what
is wrong with it is told without showing any of it.

A file of an earlier version calls the master `hashing`, since it only found people then, and has numbered keys beside
it that sealed: they are read, for the seals they made (bot/store/sealing/rebinding.py), and seal nothing any more. The
hashing key serves as the master because no copy of the file, however old, has another one; the numbered ones came and
went.
"""

import base64
import binascii
import os
import re
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from bot.disk import Sync, onto_disk, synced

_HEAD = """\
# Easeback's key. Who has it can read the database; without it nobody can. It never changes: a copy made today opens
# everything for ever. Keep one in a safe place, apart from the database and its backups.
"""
_BYTES = 32
_MASTER = ("master", "hashing")


class UnreadableKey(Exception):
    """The keys can't be used: what happened, and what to do."""

    def __init__(self, what: str, do: str) -> None:
        super().__init__(f"{what}. {do}.")


class Keys(Struct, frozen=True):
    """All that a key file holds."""

    master: bytes
    former: dict[int, bytes] = {}
    """The numbered keys of an earlier version: number -> key."""


def made_keys() -> Keys:
    """A new key for a new database."""
    return Keys(secrets.token_bytes(_BYTES))


def read_keys(path: Path) -> Keys:
    """The keys of a file; raises UnreadableKey."""
    try:
        status = path.stat()
        text = path.read_text("ascii")
    except FileNotFoundError:
        raise UnreadableKey(
            f"The key file {path} is missing, and there is a database that was sealed with it",
            "Put the key file back from where you keep its copy; without it nobody can read the database",
        ) from None
    except OSError as error:
        raise UnreadableKey(
            f"The key file {path} can't be read ({error.strerror})", "Make it readable for the user that runs Easeback"
        ) from None
    except UnicodeDecodeError:
        raise UnreadableKey(f"{path} is not a key file", "Put the key file back from its copy") from None
    # Where somebody else owns it, as with a secret that Kubernetes hands over, its group is the only way in for us.
    ours = 0o077 if status.st_uid == os.geteuid() else 0o037
    if stat.S_IMODE(status.st_mode) & ours:
        raise UnreadableKey(f"Other users may open the key file {path}", f"Close it to them: chmod 600 {path}")
    return keys_in(text, str(path))


def keys_in(text: str, place: str) -> Keys:
    """The keys in a text, one on a line or divided by semicolons; raises UnreadableKey."""
    masters: list[bytes] = []
    former: dict[int, bytes] = {}
    for number, line in enumerate(re.split(r"[\n;]", re.sub(r"#.*", "", text)), 1):
        words = line.split()
        if not words:
            continue
        try:
            if words[0] in _MASTER:
                masters.append(_secret(*words[1:]))
            else:
                id, secret = _former(*words)
                if former.setdefault(id, secret) != secret:
                    raise ValueError
        except (ValueError, TypeError):
            raise UnreadableKey(f"Line {number} of the keys in {place} is not a key", "Put the copy back") from None
    if len(masters) != 1:
        raise UnreadableKey(
            f"The keys in {place} are not complete: exactly one line that begins with {' or '.join(_MASTER)} is needed",
            "Put the copy back",
        )
    return Keys(masters[0], former)


def _former(id: str, made: str, secret: str) -> tuple[int, bytes]:
    """A numbered key; the day it was made stands between number and key, and counts for nothing any more."""
    if not 0 < int(id) < 1 << 16:
        raise ValueError
    return int(id), _secret(secret)


def _secret(text: str) -> bytes:
    try:
        secret = base64.urlsafe_b64decode(text)
    except binascii.Error:
        raise ValueError from None
    if len(secret) != _BYTES:
        raise ValueError
    return secret


def make_key_file(path: Path, sync: Sync = synced) -> None:
    """Make a key file that only its owner may open, unless there is one by now; raises UnreadableKey.

    The whole file is on the disk before it gets its name, and a name that is taken is never given again: of several
    first starts at once one makes it, and all read what that one has made.
    """
    beside = path.with_name(f"{path.name}.{secrets.token_bytes(8).hex()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(f"{_HEAD}{_MASTER[0]} {base64.urlsafe_b64encode(made_keys().master).decode()}\n")
                file.flush()
                sync(file.fileno())
            with suppress(FileExistsError):
                os.link(beside, path)
        finally:
            beside.unlink(missing_ok=True)
        onto_disk(path.parent, sync)
    except OSError as error:
        raise UnreadableKey(
            f"The key file {path} can't be written ({error.strerror})", "Name a place that Easeback may write to"
        ) from None

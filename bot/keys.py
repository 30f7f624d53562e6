"""The key file: several sealing keys and one for hashing, as lines of text.

House rules: only its owner may read it; it is replaced as a whole, never written over; what is wrong with it is told
without showing any of it.
"""

import base64
import binascii
import os
import re
import secrets
import stat
from datetime import UTC, date, datetime, time
from pathlib import Path

from msgspec import Struct

from bot.core.model.instants import Instant

_HEAD = """\
# Easeback's keys. Who has them can read the database; without them nobody can.
# Keep a copy in a safe place, apart from the database and its backups. Lines are only ever added.
"""
_BYTES = 32


class UnreadableKey(Exception):
    """The keys can't be used: what happened, and what to do."""

    def __init__(self, what: str, do: str) -> None:
        super().__init__(f"{what}. {do}.")


class SealingKey(Struct, frozen=True, order=True):
    """One key: its number, the day it was made, and its secret."""

    id: int
    made: Instant
    secret: bytes


class Keys(Struct, frozen=True):
    """All that a key file holds, the newest sealing key last."""

    hashing: bytes
    sealing: tuple[SealingKey, ...]

    @property
    def newest(self) -> SealingKey:
        """The key that seals."""
        return self.sealing[-1]


def made_keys() -> Keys:
    """New keys for a new database."""
    today = datetime.now(UTC).date()
    return Keys(secrets.token_bytes(_BYTES), (SealingKey(1, _instant(today), secrets.token_bytes(_BYTES)),))


def renewed(keys: Keys, now: Instant) -> Keys:
    """The same keys and a new one, made at `now`."""
    fresh = SealingKey(keys.newest.id + 1, _instant(_day(now)), secrets.token_bytes(_BYTES))
    return Keys(keys.hashing, (*keys.sealing, fresh))


def read_keys(path: Path) -> Keys:
    """The keys of a file; raises UnreadableKey."""
    try:
        mode = path.stat().st_mode
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
    if stat.S_IMODE(mode) & 0o077:
        raise UnreadableKey(f"Other users may open the key file {path}", f"Close it to them: chmod 600 {path}")
    return keys_in(text, str(path))


def keys_in(text: str, place: str) -> Keys:
    """The keys in a text, one on a line or divided by semicolons; raises UnreadableKey."""
    hashing: list[bytes] = []
    sealing: list[SealingKey] = []
    for number, line in enumerate(re.split(r"[\n;]", re.sub(r"#.*", "", text)), 1):
        words = line.split()
        if not words:
            continue
        try:
            if words[0] == "hashing":
                hashing.append(_secret(*words[1:]))
            else:
                sealing.append(_sealing(*words))
        except (ValueError, TypeError):
            raise UnreadableKey(f"Line {number} of the keys in {place} is not a key", "Put the copy back") from None
    if len(hashing) != 1 or not sealing or len({key.id for key in sealing}) < len(sealing):
        raise UnreadableKey(
            f"The keys in {place} are not complete: one hashing key and at least one numbered key are needed",
            "Put the copy back",
        )
    return Keys(hashing[0], tuple(sorted(sealing)))


def _sealing(id: str, made: str, secret: str) -> SealingKey:
    if not 0 < int(id) < 1 << 16:
        raise ValueError
    return SealingKey(int(id), _instant(date.fromisoformat(made)), _secret(secret))


def _secret(text: str) -> bytes:
    try:
        secret = base64.urlsafe_b64decode(text)
    except binascii.Error:
        raise ValueError from None
    if len(secret) != _BYTES:
        raise ValueError
    return secret


def _instant(day: date) -> Instant:
    return int(datetime.combine(day, time(), UTC).timestamp()) * 1000


def _day(at: Instant) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).date()


def written(keys: Keys, path: Path, new: bool = False) -> None:
    """Write a key file that only its owner may open, as a whole and onto the disk; raises UnreadableKey."""
    sealing = (f"{key.id} {_day(key.made)} {_text(key.secret)}" for key in keys.sealing)
    text = "\n".join((f"hashing {_text(keys.hashing)}", *sealing))
    beside = path.with_name(path.name + ".new")
    try:
        if new:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(f"{_HEAD}{text}\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _onto_disk(path.parent)
    except OSError as error:
        raise UnreadableKey(
            f"The key file {path} can't be written ({error.strerror})", "Name a place that Easeback may write to"
        ) from None


def _text(secret: bytes) -> str:
    return base64.urlsafe_b64encode(secret).decode()


def _onto_disk(folder: Path) -> None:
    """A renamed file is only safe once its folder is on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""Seals personal data at rest, and finds addresses without knowing them.

House rules: AES-GCM, with the identity of the row bound in, so that a sealed value moved to another row does not open;
the key never lies in the data folder; every key that ever sealed still opens, the newest seals. The hashing key never
changes, or nobody would be found again.
"""

import base64
import binascii
import hmac
import os
import secrets
import stat
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.words import DAY, Instant

KEY_BYTES = 32
NONCE_BYTES = 12
OLD = 90 * DAY
MANY = 2**31
"""Seals per key: far below the count at which random nonces could meet."""
HEAD = "easeback-keys 1"


class UnreadableKey(Exception):
    """The key that opens the personal data is missing or can't be used; the message says what to do."""


class Vault:
    """Seals and opens with the keys of one key file."""

    def __init__(self, hashing: bytes, keys: dict[int, bytes], made: Instant = 0) -> None:
        self._hashing = hashing
        self._ciphers = {number: AESGCM(key) for number, key in keys.items()}
        self.newest = max(keys)
        """The number of the key that seals."""
        self.made = made
        """When the newest key was made."""
        self._head = bytes([self.newest])
        self.seals = 0
        """How often this program has sealed."""

    def seal(self, plain: bytes, row: str) -> bytes:
        """`plain`, sealed for the row called `row`."""
        self.seals += 1
        nonce = secrets.token_bytes(NONCE_BYTES)
        return self._head + nonce + self._ciphers[self.newest].encrypt(nonce, plain, row.encode())

    def open(self, sealed: bytes, row: str) -> bytes:
        """What was sealed for that row; raises UnreadableKey if this vault never sealed it so."""
        cipher = self._ciphers.get(sealed[0]) if sealed else None
        if cipher is None:
            raise UnreadableKey("A record was sealed with a key that the key file does not hold. Put that key back.")
        try:
            return cipher.decrypt(sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :], row.encode())
        except InvalidTag:
            raise UnreadableKey(
                "A record does not open with this key: it is another installation's key, or the record was changed. "
                "Put the right key file back, or restore the database from its backup."
            ) from None

    def hashed(self, channel: str, name: str) -> bytes:
        """A keyed hash of an address or of an event's key: the same for the same, and it tells nothing."""
        return hmac.digest(self._hashing, f"{channel}\0{name}".encode(), "sha256")[:16]


def due_for_rotation(made: Instant, seals: int, now: Instant) -> bool:
    """Whether a new key has to be made: the newest is 90 days old, or has sealed 2**31 times."""
    return now - made > OLD or seals > MANY


def open_vault(file: Path | None, text: str | None, *, fresh: bool, now: Instant) -> Vault:
    """The vault of a key file, or of the same words from the environment; `fresh` (there is no database yet) makes a
    new file. Raises UnreadableKey."""
    if text:
        return _vault(text, "EASEBACK_KEY")
    if file is None:
        raise UnreadableKey("Neither EASEBACK_KEY nor EASEBACK_KEY_FILE is set. Set one of them.")
    if not file.exists():
        if not fresh:
            raise UnreadableKey(
                f"The key file {file} is missing, and without it the database can't be opened. "
                "Put it back from where you keep its copy, or name it in EASEBACK_KEY_FILE."
            )
        _write(file, f"{HEAD}\nhashing {_new()}\n{_key_line(1, now)}\n")
    try:
        mode = stat.S_IMODE(file.stat().st_mode)
        words = file.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableKey(f"The key file {file} can't be read ({error}). Mend its rights, or put it back.") from None
    if mode & 0o077:
        raise UnreadableKey(f"Others may read the key file {file}. Run: chmod 600 {file}")
    return _vault(words, str(file))


def rotate(file: Path, now: Instant) -> Vault:
    """Add a new key to the file, and seal with it from now on; the old ones still open. Raises UnreadableKey."""
    vault = open_vault(file, None, fresh=False, now=now)
    if vault.newest >= 255:
        raise UnreadableKey(f"The key file {file} holds 255 keys, which is all it can. Export, and begin a new one.")
    _write(file, f"{file.read_text('ascii').rstrip()}\n{_key_line(vault.newest + 1, now)}\n")
    return open_vault(file, None, fresh=False, now=now)


def _vault(words: str, where: str) -> Vault:
    try:
        head, hashing, *rest = words.strip().splitlines()
        if head != HEAD:
            raise ValueError
        keys, made = {}, 0
        for line in rest:
            _, number, at, key = line.split()
            keys[int(number)], made = _bytes(key), int(at)
        return Vault(_bytes(hashing.removeprefix("hashing ")), keys, made)
    except (ValueError, binascii.Error):
        raise UnreadableKey(
            f"{where} holds no Easeback keys, or they are damaged. Put the right one back from where you keep its copy."
        ) from None


def _bytes(word: str) -> bytes:
    key = base64.b64decode(word, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError
    return key


def _new() -> str:
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _key_line(number: int, now: Instant) -> str:
    return f"key {number} {now} {_new()}"


def _write(file: Path, words: str) -> None:
    """All or nothing, on disk, for the owner's eyes."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(words)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)

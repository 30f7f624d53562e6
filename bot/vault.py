"""The vault: seals what is personal before it touches the disk, and finds people without writing down who they are.

House rules: AES-GCM with a random nonce, and the row that a value belongs to bound in, so a sealed value that is moved
to another row does not open. The newest key seals, every key of the file opens. The hashing key never changes: with
another one every person would be a stranger. Keys live apart from the data, and never in a log or a message.
"""

import hashlib
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.model.instants import DAY, Instant
from bot.keys import Keys, UnreadableKey, keys_in, made_keys, read_keys, renewed, written

__all__ = ["UnopenableSeal", "UnreadableKey", "Vault", "due_for_rotation", "open_vault", "rotate"]

ROTATE_AGE = 90 * DAY
ROTATE_SEALS = 2**31
"""Half the exponent of what random nonces bear (2**32), so a count that a crash made a little low does no harm."""
_NONCE = 12


class UnopenableSeal(ValueError):
    """A sealed value that no key opens here: another key, another row, or changed bytes."""


class Vault:
    """Seals, opens and hashes with the keys of one key file. `seals` counts what the newest key has sealed so far."""

    def __init__(self, keys: Keys) -> None:
        self.newest = keys.newest.id
        self.made = keys.newest.made
        """When the newest key was made."""
        self.seals = 0
        self._prefix = self.newest.to_bytes(2)
        self._ciphers = {key.id.to_bytes(2): AESGCM(key.secret) for key in keys.sealing}
        self._cipher = self._ciphers[self._prefix]
        self._hashing = hashlib.blake2b(key=keys.hashing, digest_size=16)

    def seal(self, plain: bytes, row: str | bytes) -> bytes:
        """`plain` sealed for the row named `row`: two bytes of key number, the nonce, and the ciphertext."""
        self.seals += 1
        nonce = os.urandom(_NONCE)
        return self._prefix + nonce + self._cipher.encrypt(nonce, plain, row if type(row) is bytes else _name(row))

    def open(self, sealed: bytes, row: str | bytes) -> bytes:
        """What was sealed for that row; raises UnopenableSeal."""
        cipher = self._ciphers.get(sealed[:2])
        if cipher is None:
            raise UnopenableSeal(f"sealed with key {int.from_bytes(sealed[:2])}, which the key file does not hold")
        try:
            return cipher.decrypt(
                sealed[2 : 2 + _NONCE], sealed[2 + _NONCE :], row if type(row) is bytes else _name(row)
            )
        except (InvalidTag, ValueError):
            raise UnopenableSeal("the seal does not fit this key and this row") from None

    def hashed(self, channel: str, chat: str) -> bytes:
        """Sixteen bytes that stand for a chat of a channel and tell nothing about it without the key."""
        digest = self._hashing.copy()
        digest.update(f"{channel}\0{chat}".encode())
        return digest.digest()


def _name(row: str | bytes) -> bytes:
    return row.encode() if isinstance(row, str) else bytes(row)


def open_vault(key_file: Path | None, key_text: str | None, fresh: bool) -> Vault:
    """The vault of the keys in `key_text` (from the environment), else in `key_file`; raises UnreadableKey.

    Only for a `fresh` start, with no database yet, a missing key file is made.
    """
    if key_text is not None:
        return Vault(keys_in(key_text, "the environment"))
    if key_file is None:
        raise UnreadableKey("No key was given", "Name a key file outside the data folder, or give the keys as text")
    if fresh and not key_file.exists():
        written(made_keys(), key_file, new=True)
    return Vault(read_keys(key_file))


def due_for_rotation(made: Instant, seals: int, now: Instant) -> bool:
    """Whether the newest key, made at `made` and used `seals` times, has served long enough."""
    return now - made >= ROTATE_AGE or seals >= ROTATE_SEALS


def rotate(key_file: Path, now: Instant) -> Vault:
    """Add a key to the file and return the vault that seals with it; raises UnreadableKey, and then nothing changed."""
    keys = renewed(read_keys(key_file), now)
    written(keys, key_file)
    return Vault(keys)

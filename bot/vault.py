"""The vault: seals what is personal before it touches the disk, and finds people without writing down who they are.

House rules: AES-GCM with a random nonce, and what a value is for, the row and the person bound in (`row`), so a sealed
value that is moved to another row, or a row that is given to another person, does not open. Keys live apart from the
data, and never in a log or a message.

How it works. The key file holds one master key. Finding people uses it itself (keyed BLAKE2b), for ever: with another
one everybody would be a stranger. Sealing uses keys that are derived from it by a counter (HKDF-SHA256; the counter is
kept in the database and stands in every seal), so a key is changed without a key file being written, and every copy of
the file opens everything. Both are pseudorandom functions under that key with different insides, so none tells anything
of the other. A seal is: two zero bytes, one byte of form, three of counter, the nonce, the ciphertext. Before it is
sealed a value is padded (one byte 0x80, then zeros) to a size that is a power of two up to 4 KB, then a multiple of
it, so its length names neither its kind nor its words.

Seals of the former form begin with the number of a key of the file, never zero, and are bound to the row's number
alone. They open only through `open_former`, which only the migration that ends them calls: a seal of today's form that
is replaced by one of that time does not open.
"""

import hashlib
import hmac
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.core.model.instants import DAY, Instant
from bot.keys import Keys, UnreadableKey, keys_in, make_key_file, read_keys

__all__ = ["UnopenableSeal", "UnreadableKey", "Vault", "due_for_rotation", "open_vault"]

ROTATE_AGE = 90 * DAY
ROTATE_SEALS = 2**31
"""Half the exponent of what random nonces bear (2**32), so a count that a crash made a little low does no harm."""
MOST_KEYS = 1 << 24
_FORM = b"\0\0\1"
_HEAD = len(_FORM) + 3
_NONCE = 12
_STEP = 4096
LEAST = 64
"""Bytes of the smallest size; one of them marks where the padding begins."""


class UnopenableSeal(ValueError):
    """A sealed value that no key opens here: another key, another row, another person, or changed bytes."""


class Vault:
    """Seals, opens and hashes with the keys of one key file."""

    def __init__(self, keys: Keys) -> None:
        self._master = keys.master
        self._former = {id.to_bytes(2): AESGCM(secret) for id, secret in keys.former.items()}
        self._ciphers: dict[bytes, AESGCM] = {}
        self._hashing = hashlib.blake2b(key=keys.master, digest_size=16)
        self.seal_with(1)

    def seal_with(self, counter: int, seals: int = 0) -> None:
        """Seal with the key of this counter from now on; it has sealed so often before."""
        self.counter = counter
        self.seals = seals
        """How often the key in use has sealed."""
        self._head = _FORM + counter.to_bytes(3)
        self._cipher = self._ciphers[self._head] = self._derived(self._head)

    def _derived(self, head: bytes) -> AESGCM:
        return AESGCM(self.secret(b"easeback sealing key %d" % int.from_bytes(head[len(_FORM) :])))

    def secret(self, purpose: bytes) -> bytes:
        """Thirty-two bytes that only this master gives, for one purpose."""
        return HKDF(SHA256(), 32, None, purpose).derive(self._master)

    def seal(self, plain: bytes, row: bytes, least: int = LEAST) -> bytes:
        """`plain` sealed for what `row` names, as if it were at least `least` bytes long (a power of two)."""
        self.seals += 1
        nonce = os.urandom(_NONCE)
        return self._head + nonce + self._cipher.encrypt(nonce, _padded(plain, least), row)

    def open(self, sealed: bytes, row: bytes) -> bytes:
        """What was sealed for that row; raises UnopenableSeal."""
        head = sealed[:_HEAD]
        cipher = self._ciphers.get(head)
        if cipher is None:
            if not is_sealed(sealed):
                raise UnopenableSeal("this is no seal of today's form")
            cipher = self._derived(head)
        try:
            padded = cipher.decrypt(sealed[_HEAD : _HEAD + _NONCE], sealed[_HEAD + _NONCE :], row)
        except (InvalidTag, ValueError):
            raise UnopenableSeal("the seal does not fit this key and this row") from None
        self._ciphers[head] = cipher  # only what has opened: a forged counter is not remembered
        return padded.rstrip(b"\0")[:-1]

    def open_former(self, sealed: bytes, row: bytes) -> bytes:
        """What a former version sealed for that row; for the migration alone. Raises UnopenableSeal."""
        cipher = self._former.get(sealed[:2])
        if cipher is None:
            raise UnopenableSeal(f"sealed with key {int.from_bytes(sealed[:2])}, which the key file does not hold")
        try:
            return cipher.decrypt(sealed[2 : 2 + _NONCE], sealed[2 + _NONCE :], row)
        except (InvalidTag, ValueError):
            raise UnopenableSeal("the seal does not fit this key and this row") from None

    def hashed(self, channel: str, chat: str) -> bytes:
        """Sixteen bytes that stand for a chat of a channel and tell nothing about it without the key."""
        digest = self._hashing.copy()
        digest.update(f"{channel}\0{chat}".encode())
        return digest.digest()

    def manifest(self, digest: bytes) -> bytes:
        """What only these keys can say about a backup with this digest (HMAC-SHA256)."""
        return hmac.digest(self.secret(b"easeback backup manifest"), digest, "sha256")


def is_sealed(sealed: bytes) -> bool:
    """Whether these bytes say of themselves that they are a seal of today's form."""
    return sealed[: len(_FORM)] == _FORM and len(sealed) >= _HEAD + _NONCE


def _padded(plain: bytes, least: int) -> bytes:
    needed = len(plain) + 1
    if needed <= least:
        size = least
    elif needed <= _STEP:
        size = 1 << (needed - 1).bit_length()
    else:
        size = -(-needed // _STEP) * _STEP
    return (plain + b"\x80").ljust(size, b"\0")


def open_vault(key_file: Path | None, key_text: str | None, fresh: bool) -> Vault:
    """The vault of the keys in `key_text` (from the environment), else in `key_file`; raises UnreadableKey.

    Only for a `fresh` start, with no database yet, a missing key file is made, and then read like any other.
    """
    if key_text is not None:
        return Vault(keys_in(key_text, "the environment"))
    if key_file is None:
        raise UnreadableKey("No key was given", "Name a key file outside the data folder, or give the keys as text")
    if fresh and not key_file.exists():
        make_key_file(key_file)
    return Vault(read_keys(key_file))


def due_for_rotation(made: Instant, seals: int, now: Instant) -> bool:
    """Whether a sealing key, in use since `made` and used `seals` times, has served long enough."""
    return now - made >= ROTATE_AGE or seals >= ROTATE_SEALS

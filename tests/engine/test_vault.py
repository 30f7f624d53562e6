"""The vault and the key file."""

import base64
import hashlib
import os
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.model.instants import DAY
from bot.keys import make_key_file, read_keys
from bot.vault import UnopenableSeal, UnreadableKey, Vault, due_for_rotation, open_vault
from tests.core.talk import MORNING


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "key"


@pytest.fixture
def vault(key_file: Path) -> Vault:
    return open_vault(key_file, None, fresh=True)


def test_what_is_sealed_opens_for_its_row_and_for_no_other(vault: Vault) -> None:
    sealed = vault.seal(b"it hurts, 7", b"person 1")
    assert b"hurts" not in sealed
    assert vault.open(sealed, b"person 1") == b"it hurts, 7"
    with pytest.raises(UnopenableSeal):
        vault.open(sealed, b"person 2")


def test_the_same_words_never_look_the_same_twice(vault: Vault) -> None:
    assert len({vault.seal(b"yes", b"row") for _ in range(1000)}) == 1000


def test_a_restart_never_seals_with_a_nonce_again(vault: Vault, key_file: Path) -> None:
    vaults = [open_vault(key_file, None, False) for _ in range(100)]
    assert len({each.seal(b"yes", b"row") for each in vaults}) == 100


@pytest.mark.parametrize("place", range(0, 98, 5))
def test_a_changed_byte_does_not_open(vault: Vault, place: int) -> None:
    sealed = bytearray(vault.seal(b"ten bytes.", b"row"))
    sealed[place] ^= 1
    with pytest.raises(UnopenableSeal):
        vault.open(bytes(sealed), b"row")


def test_what_is_too_short_to_be_a_seal_does_not_open(vault: Vault) -> None:
    for length in range(30):
        with pytest.raises(UnopenableSeal):
            vault.open(vault.seal(b"x", b"row")[:length], b"row")


def test_a_new_key_file_is_closed_to_others(vault: Vault, key_file: Path) -> None:
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert key_file.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_file_opens_again_and_also_as_text(vault: Vault, key_file: Path) -> None:
    sealed = vault.seal(b"words", b"row")
    text = key_file.read_text()
    lines = ";".join(line for line in text.splitlines() if not line.startswith("#"))
    for again in (open_vault(key_file, None, False), open_vault(None, text, False), open_vault(None, lines, True)):
        assert again.open(sealed, b"row") == b"words"
        assert again.hashed("tg", "5") == vault.hashed("tg", "5")


def test_the_next_key_seals_and_all_before_it_open_with_any_copy_of_the_file(vault: Vault, key_file: Path) -> None:
    copy = key_file.read_text()
    key_file.chmod(0o400)
    sealed = {}
    for counter in (1, 2, 3, 70_000):
        vault.seal_with(counter)
        sealed[counter] = vault.seal(b"words", b"row")
    assert len({seal[:6] for seal in sealed.values()}) == 4
    assert key_file.read_text() == copy
    reopened = open_vault(None, copy, False)
    for seal in sealed.values():
        assert reopened.open(seal, b"row") == b"words"
    swapped = sealed[1][:6] + sealed[2][6:]
    with pytest.raises(UnopenableSeal):
        reopened.open(swapped, b"row")


def test_a_key_rests_after_ninety_days_or_two_billion_seals() -> None:
    assert not due_for_rotation(MORNING, 2**31 - 1, MORNING + 90 * DAY - 1)
    assert due_for_rotation(MORNING, 0, MORNING + 90 * DAY)
    assert due_for_rotation(MORNING, 2**31, MORNING)


def test_a_vault_counts_its_seals(vault: Vault) -> None:
    for _ in range(3):
        vault.seal(b"", b"row")
    assert vault.seals == 3


def test_a_hash_tells_channel_and_chat_apart(vault: Vault) -> None:
    assert len(vault.hashed("tg", "5")) == 16
    assert len({vault.hashed(*pair) for pair in (("tg", "5"), ("t", "g5"), ("tg5", ""), ("dc", "5"))}) == 4


def test_another_hashing_key_gives_other_hashes(vault: Vault, tmp_path: Path) -> None:
    assert open_vault(tmp_path / "other", None, True).hashed("tg", "5") != vault.hashed("tg", "5")


def test_a_missing_key_of_an_old_database_is_not_made_anew(key_file: Path) -> None:
    with pytest.raises(UnreadableKey, match=r"is missing.*Put the key file back"):
        open_vault(key_file, None, fresh=False)
    assert not key_file.exists()


def test_no_key_at_all_says_what_to_do() -> None:
    with pytest.raises(UnreadableKey, match="Name a key file"):
        open_vault(None, None, fresh=True)


def test_a_key_file_that_others_may_open_is_refused(vault: Vault, key_file: Path) -> None:
    key_file.chmod(0o640)
    with pytest.raises(UnreadableKey, match="chmod 600"):
        open_vault(key_file, None, fresh=False)


def test_a_folder_in_place_of_the_key_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableKey, match="can't be read"):
        open_vault(tmp_path, None, fresh=False)


@pytest.mark.parametrize(
    "text",
    ["", "# nothing", "hashing", "1 2026-01-01 c2hvcnQ=", "\udce9", "hello world", "x y z", "hashing a b\n1 2 3 4"],
)
def test_keys_that_are_none_are_refused_without_showing_them(text: str) -> None:
    with pytest.raises(UnreadableKey) as refused:
        open_vault(None, text, fresh=False)
    assert not text or text not in str(refused.value)


def test_a_key_file_without_a_master_or_with_two_is_refused(vault: Vault, key_file: Path) -> None:
    lines = key_file.read_text().splitlines()
    for kept in (lines[:-1], [*lines, lines[-1]]):
        with pytest.raises(UnreadableKey, match="not complete"):
            open_vault(None, "\n".join(kept), fresh=False)


def test_a_key_file_of_other_bytes_is_refused(key_file: Path) -> None:
    key_file.parent.mkdir()
    key_file.write_bytes(bytes(range(128, 256)))
    key_file.chmod(0o600)
    with pytest.raises(UnreadableKey, match="not a key file"):
        open_vault(key_file, None, fresh=False)


def test_a_place_that_cant_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnreadableKey, match="can't be written"):
        open_vault(tmp_path / "file" / "key", None, fresh=True)


# Made once.


def test_the_file_is_on_the_disk_before_it_has_its_name_and_the_name_before_it_is_used(key_file: Path) -> None:
    synced: list[tuple[bool, bytes]] = []

    def sync(handle: int) -> None:
        os.fsync(handle)
        path = Path(f"/proc/self/fd/{handle}").resolve()
        synced.append((key_file.exists(), b"" if path.is_dir() else path.read_bytes()))

    make_key_file(key_file, sync)
    assert synced == [(False, key_file.read_bytes()), (True, b"")]
    assert [path.name for path in key_file.parent.iterdir()] == ["key"]


def test_a_key_that_is_there_is_never_replaced(vault: Vault, key_file: Path) -> None:
    before = key_file.read_bytes()
    make_key_file(key_file)
    assert key_file.read_bytes() == before
    assert [path.name for path in key_file.parent.iterdir()] == ["key"]


def test_no_two_key_files_are_alike(tmp_path: Path) -> None:
    made = []
    for number in range(20):
        make_key_file(tmp_path / str(number))
        made.append(read_keys(tmp_path / str(number)).master)
    assert len({byte for key in made for byte in key}) > 100
    assert len(set(made)) == 20


# What the length tells.


@pytest.mark.parametrize("length", [0, 1, 62, 63, 64, 127, 128, 4095, 4096, 9000])
def test_whatever_was_sealed_comes_back_as_it_was(vault: Vault, length: int) -> None:
    for plain in (b"x" * length, b"\0" * length, b"\x80" * length):
        assert vault.open(vault.seal(plain, b"row"), b"row") == plain


def test_lengths_fall_into_few_sizes(vault: Vault) -> None:
    sizes = [len(vault.seal(bytes(length), b"row")) - len(vault.seal(b"", b"row")) + 64 for length in range(9000)]
    assert {*sizes} == {64, 128, 256, 512, 1024, 2048, 4096, 8192, 12288}
    assert all(length < size for length, size in enumerate(sizes))
    assert {len(vault.seal(bytes(length), b"row", 256)) for length in range(256)} == {len(vault.seal(b"", b"row", 256))}


# Seals of an earlier version.


def test_a_former_seal_opens_for_the_migration_and_for_nobody_else() -> None:
    numbered = b"7" * 32
    text = f"hashing {_text(b'h' * 32)}\n1 2026-01-01 {_text(b'1' * 32)}\n7 2026-04-01 {_text(numbered)}"
    vault = open_vault(None, text, False)
    nonce = bytes(12)
    former = (7).to_bytes(2) + nonce + AESGCM(numbered).encrypt(nonce, b"words", b"note 5")
    assert vault.open_former(former, b"note 5") == b"words"
    with pytest.raises(UnopenableSeal):
        vault.open_former(former, b"note 6")
    for row in (b"note 5", b"note 5 1"):
        with pytest.raises(UnopenableSeal):
            vault.open(former, row)
    with pytest.raises(UnopenableSeal, match="does not hold"):
        open_vault(None, text.splitlines()[0], False).open_former(former, b"note 5")


def test_the_hashing_key_of_an_earlier_version_is_the_master_and_finds_whom_it_found() -> None:
    old, new = (open_vault(None, f"{word} {_text(b'h' * 32)}", False) for word in ("hashing", "master"))
    digest = hashlib.blake2b(b"tg\x005", key=b"h" * 32, digest_size=16).digest()
    assert old.hashed("tg", "5") == new.hashed("tg", "5") == digest
    assert new.open(old.seal(b"words", b"row"), b"row") == b"words"


def _text(secret: bytes) -> str:
    return base64.urlsafe_b64encode(secret).decode()

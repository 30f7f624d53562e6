"""The vault and the key file."""

from pathlib import Path

import pytest

from bot.core.model.instants import DAY
from bot.vault import UnopenableSeal, UnreadableKey, Vault, due_for_rotation, open_vault, rotate
from tests.core.talk import MORNING


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "key"


@pytest.fixture
def vault(key_file: Path) -> Vault:
    return open_vault(key_file, None, fresh=True)


def test_what_is_sealed_opens_for_its_row_and_for_no_other(vault: Vault) -> None:
    sealed = vault.seal(b"it hurts, 7", "person 1")
    assert b"hurts" not in sealed
    assert vault.open(sealed, b"person 1") == b"it hurts, 7"
    with pytest.raises(UnopenableSeal):
        vault.open(sealed, "person 2")


def test_the_same_words_never_look_the_same_twice(vault: Vault) -> None:
    assert len({vault.seal(b"yes", "row") for _ in range(1000)}) == 1000


@pytest.mark.parametrize("place", range(0, 40, 3))
def test_a_changed_byte_does_not_open(vault: Vault, place: int) -> None:
    sealed = bytearray(vault.seal(b"ten bytes.", "row"))
    sealed[place] ^= 1
    with pytest.raises(UnopenableSeal):
        vault.open(bytes(sealed), "row")


def test_what_is_too_short_to_be_a_seal_does_not_open(vault: Vault) -> None:
    for length in range(30):
        with pytest.raises(UnopenableSeal):
            vault.open(vault.seal(b"x", "row")[:length], "row")


def test_a_new_key_file_is_closed_to_others(vault: Vault, key_file: Path) -> None:
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert key_file.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_file_opens_again_and_also_as_text(vault: Vault, key_file: Path) -> None:
    sealed = vault.seal(b"words", "row")
    text = key_file.read_text()
    lines = ";".join(line for line in text.splitlines() if not line.startswith("#"))
    for again in (open_vault(key_file, None, False), open_vault(None, text, False), open_vault(None, lines, True)):
        assert again.open(sealed, "row") == b"words"
        assert again.hashed("tg", "5") == vault.hashed("tg", "5")


def test_after_a_rotation_the_new_key_seals_and_both_open(vault: Vault, key_file: Path) -> None:
    old = vault.seal(b"before", "row")
    renewed = rotate(key_file, MORNING)
    assert (renewed.newest, renewed.made) == (vault.newest + 1, MORNING - MORNING % DAY)
    new = renewed.seal(b"after", "row")
    reopened = open_vault(key_file, None, False)
    assert (reopened.open(old, "row"), reopened.open(new, "row")) == (b"before", b"after")
    with pytest.raises(UnopenableSeal, match="does not hold"):
        vault.open(new, "row")
    assert renewed.hashed("tg", "5") == vault.hashed("tg", "5")
    assert key_file.stat().st_mode & 0o777 == 0o600


def test_a_key_rests_after_ninety_days_or_two_billion_seals() -> None:
    assert not due_for_rotation(MORNING, 2**31 - 1, MORNING + 90 * DAY - 1)
    assert due_for_rotation(MORNING, 0, MORNING + 90 * DAY)
    assert due_for_rotation(MORNING, 2**31, MORNING)


def test_a_vault_counts_its_seals(vault: Vault) -> None:
    for _ in range(3):
        vault.seal(b"", "row")
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


def test_a_key_file_with_half_its_keys_is_refused(vault: Vault, key_file: Path) -> None:
    lines = key_file.read_text().splitlines()
    for kept in (lines[:-1], [line for line in lines if not line.startswith("hashing")], [*lines, lines[-1]]):
        with pytest.raises(UnreadableKey, match="not complete"):
            open_vault(None, "\n".join(kept), fresh=False)


def test_a_key_file_of_other_bytes_is_refused(key_file: Path) -> None:
    key_file.parent.mkdir()
    key_file.write_bytes(bytes(range(128, 256)))
    key_file.chmod(0o600)
    with pytest.raises(UnreadableKey, match="not a key file"):
        open_vault(key_file, None, fresh=False)


def test_a_key_file_that_cant_be_written_leaves_the_old_one(vault: Vault, key_file: Path) -> None:
    before = key_file.read_text()
    key_file.with_name("key.new").mkdir()
    with pytest.raises(UnreadableKey, match="can't be written"):
        rotate(key_file, MORNING)
    assert key_file.read_text() == before

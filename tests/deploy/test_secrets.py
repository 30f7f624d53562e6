"""Secrets from files: read as they are handed over, and what is wrong with one is told without a word of it."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.credentials import credential, with_secrets
from bot.keys import UnreadableKey, make_key_file, read_keys
from bot.settings import BadSettings, Settings, load
from tests.adapters.discord.api import TOKEN as DISCORD
from tests.adapters.telegram.api import TOKEN

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes lines of a settings file beside the secrets."""

    def written(**lines: str | Path) -> Path:
        file = tmp_path / ".env"
        file.write_text("".join(f"EASEBACK_{name.upper()}={value}\n" for name, value in lines.items()))
        return file

    return written


def secret(folder: Path, name: str, words: str) -> Path:
    file = folder / name
    file.write_text(words)
    return file


def test_a_token_may_lie_in_a_file_with_its_line_ended(write: Write, tmp_path: Path) -> None:
    settings = load(
        write(
            telegram_token_file=secret(tmp_path, "t", f"{TOKEN}\n"), discord_token_file=secret(tmp_path, "d", DISCORD)
        )
    )
    assert settings.telegram_token.get_secret_value() == TOKEN
    assert settings.discord_token.get_secret_value() == DISCORD
    assert TOKEN not in repr(settings)


def test_every_secret_but_the_key_has_a_file(write: Write) -> None:
    secrets = {name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)}
    assert secrets == {"key", "telegram_token", "discord_token"}
    assert {f"{name}_file" for name in secrets} <= set(Settings.model_fields)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (None, r"TELEGRAM_TOKEN_FILE: there is no file .*put the token there"),
        ("", r"holds no token; put it there, alone on one line"),
        ("plovdiv plovdiv", "holds no token"),
        ("plovdiv" * 1000, "holds no token"),
        ("пловдив", "holds no token"),
        ("plovdiv", r"EASEBACK_TELEGRAM_TOKEN: this is no token; copy the whole line"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_without_a_word_of_it(
    write: Write, tmp_path: Path, words: str | None, told: str
) -> None:
    file = tmp_path / "token"
    if words is not None:
        file.write_text(words, "utf-8")
    with pytest.raises(BadSettings, match=told) as refused:
        load(write(telegram_token_file=file))
    assert "plovdiv" not in str(refused.value)


def test_a_folder_in_place_of_the_file_is_told(write: Write, tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"can't be read.*name a file that this user may read"):
        load(write(telegram_token_file=tmp_path))


def test_a_token_that_is_named_twice_is_an_error(write: Write, tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"TELEGRAM_TOKEN and EASEBACK_TELEGRAM_TOKEN_FILE are both set"):
        load(write(telegram_token=TOKEN, telegram_token_file=secret(tmp_path, "t", TOKEN)))


def test_a_credential_of_the_unit_is_found_by_its_name_and_gives_way_to_a_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    secret(tmp_path, "telegram-token", TOKEN)
    make_key_file(tmp_path / "key")
    settings = load(None)
    assert settings.telegram_token.get_secret_value() == TOKEN
    assert settings.key_file == tmp_path / "key"
    assert with_secrets({"telegram_token": "another"}, "EASEBACK_") == {"telegram_token": "another"}


def test_without_systemd_there_are_no_credentials(tmp_path: Path) -> None:
    assert credential("key", {}) is None
    assert credential("key", {"CREDENTIALS_DIRECTORY": str(tmp_path)}) is None


@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_a_key_file_may_be_read_only(tmp_path: Path, mode: int) -> None:
    make_key_file(tmp_path / "key")
    (tmp_path / "key").chmod(mode)
    assert read_keys(tmp_path / "key").master


def test_a_key_that_somebody_else_hands_over_may_be_read_by_its_group_alone(tmp_path: Path) -> None:
    file = tmp_path / "key"
    make_key_file(file)
    if os.geteuid() == 0:  # only root can give a file to somebody else; anybody's own file stays closed to a group
        os.chown(file, 65532, 0)
        file.chmod(0o440)
        assert read_keys(file).master
    file.chmod(0o444)
    with pytest.raises(UnreadableKey, match=re.escape(f"chmod 600 {file}")):
        read_keys(file)

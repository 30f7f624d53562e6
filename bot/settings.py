"""The settings: `EASEBACK_*` variables and a `.env` file, read once into one frozen object.

House rules: an unknown EASEBACK_ name is an error that names the nearest known one, since a silent typo would leave a
person without what the operator meant; no other EASEBACK_ name is read anywhere. A token may lie in a file of its own
(bot/credentials.py). The key never lies in the data folder.
"""

import os
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, Self

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.credentials import KEY, credential, with_secrets

PREFIX = "EASEBACK_"
TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,}")
"""What a bot's token looks like."""
DISCORD_TOKEN = re.compile(r"[A-Za-z0-9_-]{18,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{20,}")
"""And in Discord."""
ADMIN = re.compile(r"(telegram|discord):(\d{1,20})")
"""Somebody who may write /admin: platform and number."""
Level = Literal["debug", "info", "warning", "error"]


class BadSettings(ValueError):
    """A setting is unknown or can't be used. Change the variable that is named, in the environment or in .env."""


def _home(variable: str, fallback: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / fallback) / "easeback"


def _key_file() -> Path:
    return credential(KEY) or _home("XDG_CONFIG_HOME", ".config") / "key"


class Settings(BaseSettings):
    """Everything an operator may set; every field is the variable EASEBACK_<FIELD>."""

    model_config = SettingsConfigDict(frozen=True, env_prefix=PREFIX, extra="ignore")

    state_dir: Path = Field(default_factory=lambda: _home("XDG_STATE_HOME", ".local/state"))
    """The folder of the database, its backups and the log."""
    database: str = ""
    """The database's URL; empty: SQLite in the state folder (easeback.sqlite; for `chat` one of its own)."""
    key_file: Path = Field(default_factory=_key_file)
    """The key that seals personal data; made with the first database, never written to again, so it may be read-only.
    Keep a copy elsewhere: without it nobody can read the data, and any copy opens everything, however old."""
    key: SecretStr = SecretStr("")
    """The text of the key file, instead of the file: for machines that hand secrets over in the environment."""
    log: Level = "warning"
    """How much is logged; never what anyone said."""
    content: Path | None = None
    """Another content folder than the one that Easeback ships with."""
    telegram_token: SecretStr = SecretStr("")
    """The bot's token from @BotFather; empty: no Telegram."""
    telegram_token_file: Path | None = None
    """A file that holds the bot's token from @BotFather alone, instead of the token."""
    telegram_api: str = "https://api.telegram.org"
    """The address of the Bot API; another one for a Bot API server of your own."""
    discord_token: SecretStr = SecretStr("")
    """The bot's token from Discord's developer portal; empty: no Discord."""
    discord_token_file: Path | None = None
    """A file that holds the bot's token from the developer portal alone, instead of the token."""
    discord_api: str = "https://discord.com/api/v10"
    """The address of Discord's API; another one for a proxy of your own."""
    telegram_paid_per_second: int = Field(default=0, ge=0, le=1000)
    """Messages a second that Telegram may be paid for (in Stars, above 30); 0: none, never more than 30 a second."""
    webhook_url: str = ""
    """The public https address at which Telegram calls; empty: Easeback asks Telegram itself (long polling)."""
    web_host: str = "127.0.0.1"
    """The address on which health, figures and webhooks are served; 0.0.0.0 for all of the machine's."""
    web_port: int = Field(default=0, ge=0, le=65535)
    """The port of health, figures and webhooks; 0: none of them."""
    admins: str = ""
    """Who may write /admin in their own chat: platform and number, like "telegram:123456789 discord:987654321"."""
    operator: str = ""
    """How to reach whoever runs this, as the privacy notice tells it: a name and a mail address."""
    results_least: int = Field(default=30, ge=10)
    """Answers to the poll that it takes before anybody is shown what all answered; never under 10."""
    zone: str = ""
    """The time zone of whoever chats in this terminal; empty: the machine's."""
    language: str = ""
    """The language of whoever chats in this terminal; empty: the machine's."""

    @field_validator("telegram_token_file", "discord_token_file", "content", mode="before")
    @classmethod
    def _is_nothing_if_empty(cls, value: object) -> object:
        return None if value == "" else value

    @model_validator(mode="before")
    @classmethod
    def _read_secrets(cls, values: dict[str, Any]) -> dict[str, Any]:
        return with_secrets(values, PREFIX)

    @field_validator("telegram_token")
    @classmethod
    def _is_a_token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("this is no token; copy the whole line that @BotFather gave you, like 123456:AAH")
        return value

    @field_validator("discord_token")
    @classmethod
    def _is_discords(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not DISCORD_TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("this is no token; copy the one that the developer portal shows under Bot, Reset Token")
        return value

    @field_validator("telegram_api", "discord_api")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if not re.fullmatch(r"https?://[^\s/]+(/[^\s?#]*)?", value):
            raise ValueError("this is no address; write one like http://localhost:8081")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_called_safely(cls, value: str) -> str:
        if value and not re.fullmatch(r"https://[^\s/?#]+(/[^\s?#]*)?", value):
            raise ValueError("Telegram calls https addresses only; write one like https://example.org/telegram")
        return value

    @field_validator("admins")
    @classmethod
    def _are_numbers(cls, value: str) -> str:
        if not all(ADMIN.fullmatch(each) for each in value.replace(",", " ").split()):
            raise ValueError("name each by platform and number, like telegram:123456789 or discord:987654321")
        return value

    @property
    def admin_list(self) -> frozenset[tuple[str, str]]:
        """(platform, number) of those who may write /admin."""
        found = (ADMIN.fullmatch(each) for each in self.admins.replace(",", " ").split())
        return frozenset((each[1], each[2]) for each in found if each is not None)

    @model_validator(mode="after")
    def _has_a_port_for_calls(self) -> Self:
        if self.webhook_url and not self.web_port:
            raise ValueError(
                "EASEBACK_WEBHOOK_URL needs EASEBACK_WEB_PORT, the port that your proxy passes calls on to"
            )
        return self

    def make_state_dir(self) -> None:
        """The state folder is there from now on, for nobody else to read; raises BadSettings if it can't be."""
        try:
            self.state_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise BadSettings(
                f"{PREFIX}STATE_DIR: {self.state_dir} can't be made a folder ({problem.strerror}). Name a folder that"
                " this user may write to."
            ) from None

    def url(self, name: str) -> str:
        """The database's URL, or that of the SQLite file `name` in the state folder."""
        return self.database or f"sqlite:///{self.state_dir / name}.sqlite"


def load(file: Path | None = Path(".env")) -> Settings:
    """The settings of the environment, and of `file` where the environment says nothing; raises BadSettings."""
    _refuse_unknown(dotenv_values(file) if file is not None and file.is_file() else {}, str(file))
    _refuse_unknown(os.environ, "environment")
    try:
        return Settings(_env_file=file)
    except ValidationError as error:
        wrong = "; ".join(_told(each) for each in error.errors())
        raise BadSettings(f"{wrong}. Change it in the environment or in .env.") from None


def _told(problem: Any) -> str:
    where = "".join(f"{PREFIX}{str(name).upper()}: " for name in problem["loc"][:1])
    return f"{where}{problem['msg'].removeprefix('Value error, ')}"


def unknown_names(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Those names that begin as ours do and are none of ours, each with the nearest that is."""
    known = [f"{PREFIX}{field.upper()}" for field in Settings.model_fields]
    for name in names:
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            yield name, get_close_matches(name.upper(), known, n=1, cutoff=0.0)[0]


def _refuse_unknown(names: Iterable[str], where: str) -> None:
    for name, nearest in unknown_names(names):
        raise BadSettings(f"{name} ({where}) is not a setting of Easeback. The nearest is {nearest}.")

"""The settings: unknown names, secrets that others can read, what is set and does not go together."""

import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.doctor.finding import Case, Finding, look, well, wrong
from bot.settings import PREFIX, unknown_names

ABOUT = "settings"
HERE = frozenset({"localhost", "127.0.0.1", "::1"})
CLOSED_TO_THE_WORLD = frozenset({"127.0.0.1", "localhost", "::1"})


def names(environment: Mapping[str, str], file: Path | None) -> Iterator[Finding]:
    """Every name that is no setting, each with the nearest that is one."""
    lines = dotenv_values(file) if file is not None and file.is_file() else {}
    for place, names_there in ((str(file), lines), ("the environment", environment)):
        for name, nearest in unknown_names(names_there):
            yield wrong(ABOUT, f"{name} in {place} is no setting of Easeback", f"Rename it (the nearest is {nearest})")


def examine(case: Case) -> Iterator[Finding]:
    """What is set."""
    findings = [*_secrets(case), *_tokens(case), *_addresses(case)]
    if not case.settings.operator:
        findings.append(
            look(
                ABOUT,
                "The privacy notice names nobody",
                f"Set {PREFIX}OPERATOR to a name and a mail address: people have a right to know who runs this",
            )
        )
    yield from findings or [well(ABOUT, "All of them are known and go together")]


def _secrets(case: Case) -> Iterator[Finding]:
    settings = case.settings
    if case.file is not None and case.file.is_file() and _is_open(case.file):
        lines = dotenv_values(case.file)
        if any(lines.get(f"{PREFIX}{name}") for name in ("KEY", "TELEGRAM_TOKEN", "DISCORD_TOKEN")):
            yield wrong(ABOUT, f"Other users may read {case.file}, and a secret is in it", f"chmod 600 {case.file}")
    for file in (settings.telegram_token_file, settings.discord_token_file):
        if file is not None and file.is_file() and _is_open(file):
            yield wrong(ABOUT, f"Other users may read the token in {file}", f"chmod 600 {file}")


def _is_open(file: Path) -> bool:
    return bool(stat.S_IMODE(file.stat().st_mode) & 0o007)


def _tokens(case: Case) -> Iterator[Finding]:
    settings = case.settings
    if not (settings.telegram_token.get_secret_value() or settings.discord_token.get_secret_value()):
        yield look(
            ABOUT,
            "No token is set: this terminal can be talked in, and nobody else is served",
            f"For Telegram or Discord set {PREFIX}TELEGRAM_TOKEN or {PREFIX}DISCORD_TOKEN; README.md tells how",
        )


def _addresses(case: Case) -> Iterator[Finding]:
    settings = case.settings
    for name, address in (("TELEGRAM_API", settings.telegram_api), ("DISCORD_API", settings.discord_api)):
        parts = urlsplit(address)
        if parts.scheme == "http" and parts.hostname not in HERE:
            yield look(
                ABOUT,
                f"{PREFIX}{name} is http: the token and all words travel there in the clear",
                "Use https, unless nobody else is on that network",
            )
    if settings.web_port and settings.web_host not in CLOSED_TO_THE_WORLD:
        yield look(
            ABOUT,
            f"Health and figures are open to whoever reaches {settings.web_host}:{settings.web_port}",
            "Let a firewall or a proxy keep /health and /metrics from the public",
        )

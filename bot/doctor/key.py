"""The key: whether it is there and readable, and not where the data is."""

from collections.abc import Iterator
from pathlib import Path

from bot.doctor.finding import Case, Finding, look, problem, well, wrong
from bot.keys import UnreadableKey, read_keys
from bot.place import vault_of
from bot.settings import PREFIX
from bot.store import StoreProblem
from bot.vault import Vault

ABOUT = "key"


def examine(case: Case) -> Iterator[Finding]:
    """What can be said without the database."""
    settings = case.settings
    if settings.key.get_secret_value():
        yield from _in_the_environment(case)
        return
    file = settings.key_file
    if not file.exists() and not _has_data(case):
        yield well(ABOUT, f"{file} will be made at the first start; keep a copy of it elsewhere then")
        return
    try:
        read_keys(file)
    except UnreadableKey as told:
        yield problem(ABOUT, told)
        return
    folders = {settings.state_dir.resolve(), *_database_folder(case)}
    if any(file.resolve().is_relative_to(folder) for folder in folders):
        yield wrong(
            ABOUT,
            f"{file} lies beside the data that it seals: who copies the folder can read it",
            f"With Easeback stopped, move it to another place and name that in {PREFIX}KEY_FILE",
        )
    else:
        yield well(ABOUT, f"{file} can be read, by its owner alone, and lies apart from the data")


def vault(case: Case) -> Vault | None:
    """The keys, if they can be read; never makes any."""
    try:
        return vault_of(case.settings, fresh=False)
    except UnreadableKey:
        return None


def _in_the_environment(case: Case) -> Iterator[Finding]:
    try:
        vault_of(case.settings, fresh=False)
    except UnreadableKey as told:
        yield problem(ABOUT, told)
    else:
        yield look(
            ABOUT,
            "The key stands in the environment, where other programs of this user can read it",
            f"Better put it into a file, and name that in {PREFIX}KEY_FILE",
        )


def _has_data(case: Case) -> bool:
    return any(case.settings.state_dir.glob("*.sqlite")) or any(folder.exists() for folder in _database_file(case))


def _database_file(case: Case) -> list[Path]:
    try:
        return [case.database]
    except StoreProblem:
        return []


def _database_folder(case: Case) -> list[Path]:
    return [file.resolve().parent for file in _database_file(case)]

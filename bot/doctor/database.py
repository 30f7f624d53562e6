"""The database: its version, whether it is whole, whether the key opens the newest seals, and who was forgotten."""

import stat
from collections.abc import Iterator
from pathlib import Path

from bot.doctor.finding import Case, Finding, look, problem, well, wrong
from bot.doctor.key import vault
from bot.store import StoreProblem
from bot.store.tombstones import tombstone_file
from bot.store.upkeep.examination import examine_pages, tables_of, try_keys, unnoted_tombstones

ABOUT, SEALS, FORGOTTEN = "database", "seals", "the forgotten"


def examine(case: Case) -> Iterator[Finding]:
    """All of it, as far as one finding lets the next be looked for."""
    try:
        path = case.database
        if not path.exists():
            yield well(ABOUT, f"{path} will be made at the first start")
            return
        tables = tables_of(path)
        examine_pages(path)
    except StoreProblem as told:
        yield problem(ABOUT, told)
        return
    if tables.revision is not None and tables.revision > tables.latest:
        what = (
            f"A newer Easeback has written {path}: its tables are at {tables.revision}, this one knows {tables.latest}"
        )
        yield wrong(ABOUT, what, "Start the newer version, or restore a backup from before it")
        return
    if tables.revision != tables.latest:
        what = f"The tables of {path} are those of an earlier version"
        yield look(ABOUT, what, "Make a backup (easeback backup); the next start changes them, and keeps a copy")
        return
    yield from _file(path)
    yield from _seals(case, path)
    yield from _forgotten(path)


def _file(path: Path) -> Iterator[Finding]:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield wrong(ABOUT, f"Other users may read {path}", f"chmod 600 {path}")
    else:
        yield well(ABOUT, f"{path} is whole and of this version")


def _seals(case: Case, path: Path) -> Iterator[Finding]:
    keys = vault(case)
    if keys is None:
        yield wrong(SEALS, "Without a key nothing could be opened", "Mend what is said of the key")
        return
    try:
        try_keys(path, keys)
    except StoreProblem as told:
        yield problem(SEALS, told)
    else:
        yield well(SEALS, "The key opens the newest of all that is sealed")


def _forgotten(path: Path) -> Iterator[Finding]:
    file = tombstone_file(path)
    try:
        unnoted = unnoted_tombstones(path)
    except OSError as error:
        do = "Give Easeback back the right to it: it says who was forgotten"
        yield wrong(FORGOTTEN, f"{file} can't be read ({error.strerror})", do)
        return
    if unnoted:
        what = f"{file} does not know {unnoted} of those who were forgotten, so a backup could bring them back"
        yield wrong(FORGOTTEN, what, "Put the file back if it was left behind; the next start adds those to it")
    else:
        yield well(FORGOTTEN, "Whoever was forgotten stays so after a restore")

"""The backups: whether there is one, how old the newest is, whether these keys made it and nobody changed it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.core.model.instants import DAY, HOUR
from bot.doctor.finding import Case, Finding, look, problem, well, wrong
from bot.doctor.key import vault
from bot.place import maintenance_settings
from bot.store import StoreProblem
from bot.store.upkeep.examination import examine_backup

ABOUT = "backup"
OLD = DAY + 2 * HOUR
"""One is made every day."""


def examine(case: Case) -> Iterator[Finding]:
    """The newest of the database that is examined."""
    try:
        database = case.database
    except StoreProblem:
        return
    folder = maintenance_settings(case.settings).backups
    if folder is None or not database.exists():
        return
    backups = sorted(folder.glob(f"{database.stem}-????-??-??*.sqlite"), key=lambda path: path.stat().st_mtime)
    age = case.now() - database.stat().st_ctime_ns // 1_000_000
    if not backups:
        do = "Run easeback backup now; while `easeback serve` runs, one is made every day at 02:30 UTC"
        yield (
            look(ABOUT, f"There is none in {folder}", do)
            if age < OLD
            else wrong(ABOUT, f"There is none in {folder}", do)
        )
        return
    yield _newest(case, backups[-1])


def _newest(case: Case, backup: Path) -> Finding:
    made = backup.stat().st_mtime_ns // 1_000_000
    described = f"{backup.name} of {datetime.fromtimestamp(made / 1000, UTC):%Y-%m-%d}"
    if case.now() - made > OLD + DAY:
        do = "Run easeback backup, and see why none was made: is `easeback serve` running, is the disk full?"
        return wrong(ABOUT, f"The newest is {described}, days ago", do)
    keys = vault(case)
    if keys is None:
        return wrong(ABOUT, f"Without a key {described} can't be examined", "Mend what is said of the key")
    try:
        examine_backup(backup, keys)
    except StoreProblem as problem_told:
        return problem(ABOUT, problem_told)
    except OSError as error:
        return wrong(ABOUT, f"{backup} can't be read ({error.strerror})", "Give Easeback the right to it")
    return well(ABOUT, f"The newest is {described}, made with this key and not changed since; is a copy elsewhere too?")

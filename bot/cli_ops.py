"""What an operator does with a database: copy it, put a copy back, count reports of harm.

House rule: what may run beside the serving program only reads; nothing that is printed tells of anybody in particular.
"""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import json

from bot.clock import wall
from bot.settings import BadSettings, load

CHAT = "chat"
"""The name of the database that only this terminal uses."""
BOT = "easeback"
"""The name of the database that everybody else shares."""


def add_commands(commands: Any) -> None:
    """Add them to the program's own (what `argparse.ArgumentParser.add_subparsers` gives)."""
    copying = commands.add_parser("backup", help="copy the database into one checked file, also while Easeback runs")
    copying.add_argument("file", type=Path, nargs="?", metavar="FILE", help="where to (default: the backups' folder)")
    copying.set_defaults(run=backup)
    restoring = commands.add_parser("restore", help="put a backup back; whoever was forgotten since stays forgotten")
    restoring.add_argument("file", type=Path, metavar="FILE", help="the backup")
    restoring.add_argument("--unsigned", action="store_true", help="trust a backup that has no manifest")
    restoring.set_defaults(run=restore)
    rotating = commands.add_parser("rotate-key", help="seal with the next key from now on, with Easeback stopped")
    rotating.set_defaults(run=rotate_key)
    counting = commands.add_parser("harm", help="count the reports that something went wrong, by month")
    counting.add_argument("--json", action="store_true", help="print it for a program")
    counting.set_defaults(run=harm)
    confirming = commands.add_parser("confirm-clock", help="say that this machine's clock is right, when it is doubted")
    confirming.set_defaults(run=confirm_clock)
    migrating = commands.add_parser("migrate", help="bring the tables to this version, with Easeback stopped")
    migrating.set_defaults(run=migrate)
    making = commands.add_parser("make-key", help="make a key file, where the first start is not to make it by itself")
    making.add_argument("file", type=Path, metavar="FILE", help="where to; a file that is there is left alone")
    making.set_defaults(run=make_key)
    for command in (copying, restoring, rotating, counting, confirming, migrating):
        command.add_argument("--chat", action="store_true", help="the database of the chat in this terminal")


def backup(arguments: argparse.Namespace) -> int:
    """Without the lock: the database may be written to meanwhile. The key makes the manifest."""
    from bot.place import vault_of
    from bot.store.sql.sqlite_files import backed_up, database_file

    settings = load()
    source = database_file(settings.url(CHAT if arguments.chat else BOT))
    day = datetime.fromtimestamp(wall() / 1000, UTC).strftime("%Y-%m-%d-%H%M%S")
    target = arguments.file or settings.state_dir / "backups" / f"{source.stem}-{day}.sqlite"
    if arguments.file is None:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    backed_up(source, target, vault_of(settings, fresh=False))
    print(f"Written: {target}. It can only be opened with your key file; keep a copy of that elsewhere.")
    return 0


def restore(arguments: argparse.Namespace) -> int:
    """Whoever was forgotten since the copy was made is forgotten again."""
    from bot.place import vault_of
    from bot.store import restore as put_back

    settings = load()
    url, vault = settings.url(CHAT if arguments.chat else BOT), vault_of(settings, fresh=False)
    restored = put_back(arguments.file, url, vault, wall(), unsigned=arguments.unsigned)
    print(f"Restored. People: {restored.people}. Forgotten again, as they had asked: {restored.forgotten}.")
    if restored.kept is not None:
        print(f"The database that was replaced is in {restored.kept}, for a month.")
    return 0


def confirm_clock(arguments: argparse.Namespace) -> int:
    """Beside the running program, which looks for it, or before its next start."""
    from bot.place import vault_of
    from bot.store.clock_record import confirm

    settings, now = load(), wall()
    confirm(settings.url(CHAT if arguments.chat else BOT), vault_of(settings, fresh=False), now)
    print(f"Confirmed: it is {datetime.fromtimestamp(now / 1000, UTC):%Y-%m-%d %H:%M} UTC.")
    print("A program that runs believes it within a minute; what is too old goes again from then on.")
    return 0


def rotate_key(arguments: argparse.Namespace) -> int:
    """The key file is not touched: the next key is derived from it."""
    from bot.place import vault_of
    from bot.store import UnreadableDatabase, database_file, open_store

    settings = load()
    url, now = settings.url(CHAT if arguments.chat else BOT), wall()
    if not database_file(url).is_file():
        raise UnreadableDatabase(
            f"There is no database {database_file(url)}", "For the one of this terminal add --chat"
        )
    store = open_store(url, vault_of(settings, fresh=False), boot=now)
    try:
        number = store.rotate_key(now)
    finally:
        store.close()
    print(f"From now on key number {number} seals. The key file is as it was, and any copy of it opens everything.")
    return 0


def migrate(arguments: argparse.Namespace) -> int:
    """What a start does, without serving anybody; raises a StoreProblem, and then nothing changed."""
    from bot.place import vault_of
    from bot.store import UnreadableDatabase, database_file, open_store
    from bot.store.upkeep.examination import tables_of

    settings = load()
    url = settings.url(CHAT if arguments.chat else BOT)
    path = database_file(url)
    if not path.is_file():
        raise UnreadableDatabase(f"There is no database {path}", "For the one of this terminal add --chat")
    before = tables_of(path)
    open_store(url, vault_of(settings, fresh=False), boot=wall()).close()
    if before.revision == before.latest:
        print(f"The tables were of this version already ({before.latest}).")
    else:
        print(f"The tables are at {before.latest} now, from {before.revision}; a copy of before is kept beside them.")
    return 0


def make_key(arguments: argparse.Namespace) -> int:
    """For a machine that hands the key over to the program; raises UnreadableKey."""
    from bot.keys import make_key_file

    if arguments.file.exists():
        raise BadSettings(f"{arguments.file} is there already, and is left alone. Name a file that is not there yet.")
    make_key_file(arguments.file)
    print(f"Written: {arguments.file}. Keep a copy of it elsewhere: without it nobody can read the data.")
    return 0


def harm(arguments: argparse.Namespace) -> int:
    """Beside the running program: it only reads."""
    from bot.place import vault_of
    from bot.store.upkeep.harm_count import harm_reports

    settings = load()
    reports = harm_reports(settings.url(CHAT if arguments.chat else BOT), vault_of(settings, fresh=False))
    if arguments.json:
        print(json.encode(reports).decode())
        return 0
    if not reports.months:
        print("Nobody has reported that something went wrong.")
    for month in reports.months:
        kinds = ", ".join(f"{kind} {count}" for kind, count in month.kinds.items())
        print(f"{month.name}: {month.reports} reported ({kinds}; the others did not say)")
    if reports.closed:
        print(f"{reports.closed} notes can't be opened with these keys and are not counted.")
    print("Who deletes their data takes their reports along; after thirteen months they go by themselves.")
    return 0

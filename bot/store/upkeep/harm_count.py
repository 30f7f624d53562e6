"""Reports that something went wrong, counted for whoever runs Easeback: by month, without names and without words.

House rules: only reads, through a connection of its own, so it may run beside the program; what can't be opened is told
as a number and holds nothing up. Who deleted their data took their reports along.
"""

from collections import Counter
from datetime import UTC, datetime

from msgspec import DecodeError, Struct

from bot.core.model.messages import Note
from bot.core.safety.harm import KINDS
from bot.store.errors import UnreadableDatabase
from bot.store.sealing.bindings import note_binding
from bot.store.sealing.envelope import read_note
from bot.store.sql.database import Driver
from bot.store.sql.sqlite_files import database_file, only_reading
from bot.vault import UnopenableSeal, Vault

PIECE = 1000


class Month(Struct, frozen=True):
    """The reports of one month (UTC): how many, and how many said what it was."""

    name: str
    reports: int
    kinds: dict[str, int]


class Reports(Struct, frozen=True):
    """All months that have any, oldest first, and how many notes could not be opened with these keys."""

    months: tuple[Month, ...]
    closed: int


def harm_reports(url: str, vault: Vault) -> Reports:
    """Count them; raises UnsupportedDatabase or UnreadableDatabase."""
    path = database_file(url)
    if not path.is_file():
        raise UnreadableDatabase(f"There is no database {path}", "For the one of this terminal's chat add --chat")
    with only_reading(path) as connection:
        return _counted(connection, vault)


def _counted(connection: Driver, vault: Vault) -> Reports:
    reports, kinds, closed, after = Counter[str](), Counter[tuple[str, str]](), 0, 0
    # By pieces, each its own snapshot, so that the log can be emptied in between however many notes there are.
    while rows := connection.execute(
        "SELECT id, person, sealed FROM note WHERE id > ? ORDER BY id LIMIT ?", (after, PIECE)
    ).fetchall():
        after = rows[-1][0]
        for id, person, sealed in rows:
            # The month by the row's id: the note itself tells what and how, and no date.
            note, month = _opened(vault, id, person, sealed), f"{datetime.fromtimestamp(id / 1_000_000, UTC):%Y-%m}"
            if note is None:
                closed += 1
            elif note.kind == "harm":
                reports[month] += 1
            elif note.kind == "harm-kind":
                kinds[month, str(note.facts["what"])] += 1
    months = (
        Month(month, count, {kind: kinds[month, kind] for kind in KINDS.values()})
        for month, count in sorted(reports.items())
    )
    return Reports(tuple(months), closed)


def _opened(vault: Vault, id: int, person: int, sealed: bytes) -> Note | None:
    try:
        return read_note(vault.open(sealed, note_binding(id, person)))
    except (UnopenableSeal, DecodeError):
        return None

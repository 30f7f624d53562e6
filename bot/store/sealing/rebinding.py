"""The migration of what is sealed, from the former form to today's: once, whole, in the transaction of revision 0006.

Until then a seal was bound to the number of its row and to nothing else, so whoever could write to the file could give
a row to another person. Now the person is bound in as well, under derived keys and padded (bot/vault.py).

Why all at once, and not row by row as they are written: as long as seals of both forms count, an old seal out of an old
backup can be put in the place of a new one. So after this no seal of the former form opens, ever; and a database that
says it is of before this revision, but holds a seal of today's form, has been tampered with and is refused. What nobody
can see is a whole database of before that takes the place of this one: restoring one asks for the operator's word.
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from bot.store.context import StoreContext
from bot.store.errors import UnreadableDatabase
from bot.store.meta import DROP, GET, PUT
from bot.store.sealing.bindings import meta_binding
from bot.store.sealing.kinds import KINDS, SealKind, sealed_again
from bot.store.sql.statement import Row, Statement
from bot.vault import UnopenableSeal, is_sealed

BOUND = "0006"
"""The revision from which on seals are bound to people."""
PIECE = 1000
_META = ("check", "scan", "time", "word")
log = logging.getLogger(__name__)


def opened_formerly(context: StoreContext, kind: SealKind, row: Row) -> bytes:
    """What is sealed in a row in the former form; raises UnopenableSeal."""
    return context.vault.open_former(row[-1], kind.former % row[0])


def bind_all(context: StoreContext, path: Path) -> None:
    """Seal everything anew; what does not open stays closed for good. Raises UnreadableDatabase."""
    closed = sum(_bind(context, kind, path) for kind in KINDS)
    for key in _META:
        sealed = GET.one(context.connection, key)
        if sealed is not None:
            _refuse_mixed(sealed, path)
            plain = context.vault.open_former(sealed, meta_binding(key))
            PUT.run(context.connection, key, context.vault.seal(plain, meta_binding(key)))
    DROP.run(context.connection, "seals")  # of keys that seal nothing any more
    context.log_to_empty = True
    if closed:
        log.warning("%d rows of %s could not be opened before either; nobody can read them", closed, path)


def _bind(context: StoreContext, kind: SealKind, path: Path) -> int:
    """How many rows of a kind do not open."""
    piece, put, closed = kind.piece(), kind.put(), 0
    after: object = b"" if kind.table.c[kind.bound[0]].type.python_type is bytes else -(1 << 63)
    while rows := piece.rows(context.connection, after, PIECE):
        after = rows[-1][0]
        closed += _bind_some(context, kind, put, rows, path)
    return closed


def _bind_some(context: StoreContext, kind: SealKind, put: Statement, rows: Sequence[Row], path: Path) -> int:
    changed = list[Row]()
    for row in rows:
        # A seal of today's form in a database of before can only have been put there by somebody.
        _refuse_mixed(row[-1], path)
        try:
            plain = opened_formerly(context, kind, row)
        except UnopenableSeal:
            continue
        changed.append((sealed_again(context, kind, plain, row[:-1]), row[0]))
    put.each(context.connection, changed)
    return len(rows) - len(changed)


def _refuse_mixed(sealed: bytes, path: Path) -> None:
    if is_sealed(sealed):
        raise UnreadableDatabase(
            f"{path} says that it is of an earlier version, but holds what only a later one writes",
            "Somebody has changed it: restore the last backup",
        )

"""What the store keeps of time: the record of lived.py, and an operator's word that the wall clock is right.

House rules: both lie sealed in the table meta, for whoever could write them could make everybody look old.
"""

import logging
import sqlite3

from msgspec import DecodeError, msgpack

from bot.core.model.instants import Instant
from bot.store.context import Desk
from bot.store.lived import Time, started
from bot.store.turns.person_row import meta_row
from bot.store.upkeep.housekeeping import DROP, GET, PUT
from bot.vault import UnopenableSeal, Vault

_TIME, _WORD = meta_row("time"), meta_row("word")
log = logging.getLogger(__name__)


def kept(desk: Desk) -> Time | None:
    """What was known when it was last kept; None: nothing yet, or nothing that these keys open."""
    try:
        sealed = GET.one(desk.connection, "time")
        return None if sealed is None else msgpack.decode(desk.vault.open(sealed, _TIME), type=Time)
    except (UnopenableSeal, DecodeError):
        log.error("What was known of time can't be read; it is counted from the newest row")
        return None


def start(desk: Desk, now: Instant) -> None:
    """The first reading of the wall clock in this start."""
    keep(desk, started(kept(desk), desk.last // 1000, now))


def keep(desk: Desk, time: Time) -> None:
    """Remember, and count by it from now on."""
    desk.time = time
    PUT.run(desk.connection, "time", desk.vault.seal(msgpack.encode(time), _TIME))


def give_word(connection: sqlite3.Connection, vault: Vault, now: Instant) -> None:
    """An operator says that the wall clock is right: for the program that runs, or for its next start."""
    PUT.run(connection, "word", vault.seal(b"%d" % now, _WORD))


def operators_word(desk: Desk) -> Instant | None:
    """When an operator said that, and it has not been asked for since."""
    sealed = GET.one(desk.connection, "word")
    if sealed is None:
        return None
    DROP.run(desk.connection, "word")
    try:
        return int(desk.vault.open(sealed, _WORD))
    except (UnopenableSeal, ValueError):
        log.error("A word about the clock was not sealed with these keys and does not count")
        return None

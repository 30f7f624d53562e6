"""What the store keeps of time: the record of lived.py, and an operator's word that the wall clock is right.

House rules: both lie sealed in the table meta, for whoever could write them could make everybody look old.
"""

import logging
from contextlib import closing

from msgspec import DecodeError, msgpack

from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.errors import UnreadableDatabase
from bot.store.lived import Time, started
from bot.store.meta import DROP, GET, PUT
from bot.store.sealing.bindings import meta_binding
from bot.store.sql.database import Driver
from bot.store.sql.sqlite import plain_connection
from bot.store.sql.sqlite_files import database_file
from bot.vault import UnopenableSeal, Vault

_TIME, _WORD = meta_binding("time"), meta_binding("word")
log = logging.getLogger(__name__)


def kept(context: StoreContext) -> Time | None:
    """What was known when it was last kept; None: nothing yet, or nothing that these keys open."""
    try:
        sealed = GET.one(context.connection, "time")
        return None if sealed is None else msgpack.decode(context.vault.open(sealed, _TIME), type=Time)
    except (UnopenableSeal, DecodeError):
        # Not the wall clock instead: the newest row's id tells the least that has been lived, whoever has set the
        # clock.
        log.error("What was known of time can't be read; it is counted from the newest row")
        return None


def start(context: StoreContext, now: Instant) -> None:
    """The first reading of the wall clock in this start."""
    keep(context, started(kept(context), context.last_id // 1000, now))


def keep(context: StoreContext, time: Time) -> None:
    """Remember, and count by it from now on."""
    context.time = time
    PUT.run(context.connection, "time", context.vault.seal(msgpack.encode(time), _TIME))


def give_word(connection: Driver, vault: Vault, now: Instant) -> None:
    """An operator says that the wall clock is right: for the program that runs, or for its next start."""
    PUT.run(connection, "word", vault.seal(b"%d" % now, _WORD))


def confirm(url: str, vault: Vault, now: Instant) -> None:
    """The same in the database that `url` names, beside whoever uses it; raises a StoreProblem."""
    path = database_file(url)
    # Opening it would make an empty one, and the word would lie in a database that nobody reads.
    if not path.is_file():
        raise UnreadableDatabase(f"There is no database {path}", "For the one of this terminal's chat add --chat")
    with closing(plain_connection(path)) as connection:
        give_word(connection, vault, now)


def operators_word(context: StoreContext) -> Instant | None:
    """When an operator said that, and it has not been asked for since."""
    sealed = GET.one(context.connection, "word")
    if sealed is None:
        return None
    # Taken once: a word about one clock must not count for the next one that is set.
    DROP.run(context.connection, "word")
    try:
        return int(context.vault.open(sealed, _WORD))
    except (UnopenableSeal, ValueError):
        log.error("A word about the clock was not sealed with these keys and does not count")
        return None

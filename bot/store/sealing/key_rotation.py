"""Which derived key seals, since when, and how often it has.

House rule: the count lies sealed in the table meta, so who can write the file can't make an old key seal again.
"""

from msgspec import Struct, msgpack

from bot.core.model.instants import Instant
from bot.store.context import StoreContext
from bot.store.meta import GET, PUT
from bot.store.sealing.bindings import meta_binding
from bot.vault import MOST_KEYS, due_for_rotation


class KeyUse(Struct, frozen=True, array_like=True):
    """Which derived key seals, how often it had when that was last written down, and since when."""

    counter: int = 1
    seals: int = 0
    since: Instant = 0


def key_in_use(context: StoreContext) -> None:
    """Seal with the key that the last start sealed with; raises UnopenableSeal or DecodeError."""
    sealed = GET.one(context.connection, "seals")
    use = KeyUse() if sealed is None else msgpack.decode(context.vault.open(sealed, meta_binding("seals")), type=KeyUse)
    context.vault.seal_with(use.counter, use.seals)
    context.key_since = use.since


def renew_key(context: StoreContext, lived: Instant, at_once: bool = False) -> int:
    """Seal with the next key if the one in use has served long enough, or at once; its number. Remembers the count.

    The key's age is reckoned in lived time, and even a clock that is wrong does no harm here: a key more is derived
    from the same master, and every one opens for ever.
    """
    vault = context.vault
    if at_once or (context.key_since and due_for_rotation(context.key_since, vault.seals, lived)):
        # The counter fits the prefix of a seal; it begins anew at 1 after the last, and 0 is never used.
        vault.seal_with(vault.counter % (MOST_KEYS - 1) + 1)
        context.key_since = lived
    context.key_since = context.key_since or lived
    # One more than were made: the seal around this very record counts as well.
    use = msgpack.encode(KeyUse(vault.counter, vault.seals + 1, context.key_since))
    PUT.run(context.connection, "seals", vault.seal(use, meta_binding("seals")))
    return vault.counter


def rotate(context: StoreContext, now: Instant) -> int:
    """Seal with the next key from now on; its number. What earlier ones have sealed opens as before."""
    return renew_key(context, now, at_once=True)

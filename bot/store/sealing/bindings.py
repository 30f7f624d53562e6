"""What each seal is bound to, and as how many bytes the shorter values are sealed.

A seal that is put into another row, or another person's, does not open: the row, the person and what it is for are
bound in as associated data (bot/vault.py). These bytes are part of every seal that was ever made, so they never change,
whatever the tables and the code call these things today.
"""

LEAST_STATE = LEAST_MESSAGE = LEAST_PARKED = 256
LEAST_ADAPTER_STATE = 128
"""Bytes as which shorter ones are sealed, so that lengths tell neither what was said nor how far somebody is."""


def person_binding(id: int) -> bytes:
    """What a person's seal is bound to."""
    return b"person %d" % id


def address_binding(number: int, person: int, channel: str) -> bytes:
    """What an address's seal is bound to: whose it is as well, and where."""
    return b"address %d %d %s" % (number, person, channel.encode())


def outbox_binding(id: int, person: int, chat: int) -> bytes:
    """What an outgoing message's seal is bound to: who is told, and the number of the address."""
    return b"outbox %d %d %d" % (id, person, chat)


def note_binding(id: int, person: int) -> bytes:
    """What a note's seal is bound to."""
    return b"note %d %d" % (id, person)


def parked_binding(id: int, person: int) -> bytes:
    """What a parked event's seal is bound to."""
    return b"parked %d %d" % (id, person)


def adapter_state_binding(key: bytes) -> bytes:
    """What the seal of what an adapter remembers is bound to."""
    return b"keepsake " + key


def meta_binding(key: str) -> bytes:
    """What a sealed value of the store itself is bound to."""
    return b"meta " + key.encode()

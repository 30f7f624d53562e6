"""What keeps the store well: its memory of itself, earlier routines, wakes derived anew, old rows, backups.

House rule: each verb does a bounded piece, so that nobody's cue waits for housekeeping.
"""

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import msgpack
from sqlalchemy import Row

from bot.core.book import Book, Form
from bot.core.conversation import next_wake
from bot.core.person import UnreadableConversation
from bot.core.words import DAY, Instant, Note
from bot.store import statements as sql
from bot.store.hand import Hand
from bot.store.values import Counts
from bot.vault import UnreadableKey

HEARD_FOR = 8 * DAY
KEPT_FOR = 7 * DAY
AWAITED = 2000
"""So many people whom someone awaits get their wakes derived before all others."""

_forms = msgpack.Decoder(Form)


def read(hand: Hand, name: str) -> str | None:
    """What the store remembers under a name."""
    value: str | None = hand.connection.execute(sql.READ_META, {"called": name}).scalar()
    return value


def remember(hand: Hand, name: str, value: str) -> None:
    """Remember a value under a name."""
    hand.connection.execute(sql.DROP_META, {"called": name})
    hand.connection.execute(sql.ADD_META, {"name": name, "value": value})


def editions(hand: Hand) -> tuple[Form, ...]:
    """All routines that sessions may have begun with."""
    return tuple(_forms.decode(form) for form in hand.connection.execute(sql.ALL_EDITIONS).scalars())


def begin(hand: Hand, book: Book, rule: str, now: Instant) -> bool:
    """Take the content into use; True if wakes were derived by another rule and have to be derived anew."""
    hand.book = book
    known = set(hand.connection.execute(sql.EDITION_IDS).scalars())
    forms = [form for form in book.forms.values() if form.edition not in known]
    if forms:
        hand.connection.execute(
            sql.ADD_EDITION,
            [{"id": form.edition, "at": now, "form": msgpack.encode(form)} for form in forms],
        )
    before = read(hand, "wake-rule")
    if before == rule:
        return False
    if read(hand, "next-wake-rule") != rule:
        remember(hand, "next-wake-rule", rule)
        remember(hand, "derived-up-to", "0")
    return before is not None or hand.connection.execute(sql.PEOPLE_AFTER, {"after": 0, "most": 1}).first() is not None


def rederive(hand: Hand, after: int, most: int) -> int | None:
    """Derive the wakes of some people anew, those whom someone awaits first; the cursor to go on from, None: done."""
    if after == 0:
        _derive(hand, hand.connection.execute(sql.PEOPLE_AWAITED, {"most": AWAITED}).all())
        after = int(read(hand, "derived-up-to") or 0)
    rows = hand.connection.execute(sql.PEOPLE_AFTER, {"after": after, "most": most}).all()
    _derive(hand, rows)
    if len(rows) < most:
        remember(hand, "wake-rule", read(hand, "next-wake-rule") or "")
        return None
    remember(hand, "derived-up-to", str(rows[-1].id))
    return int(rows[-1].id)


def _derive(hand: Hand, rows: Iterable[Row[*tuple[Any, ...]]]) -> None:
    changed = []
    for row in rows:
        try:
            wakes = next_wake(hand.open_person(row.id, row.sealed), hand.book)
        except (UnreadableKey, UnreadableConversation):
            continue
        if (wakes.answer_at, wakes.call_at) != (row.answer_at, row.call_at):
            changed.append({"who": row.id, "answer_at": wakes.answer_at, "call_at": wakes.call_at})
    if changed:
        hand.connection.execute(sql.SET_WAKES, changed)


def stepped(hand: Hand, now: Instant) -> None:
    """The wall clock went back: everyone whom someone awaits is woken now, and derives the rest."""
    hand.connection.execute(sql.WAKE_AWAITED, {"now": now})


def housekeep(hand: Hand, now: Instant) -> None:
    """What nobody needs any more goes."""
    hand.connection.execute(sql.OLD_HEARD, {"before": now - HEARD_FOR})
    hand.connection.execute(sql.OLD_ROWS, {"minted": (now - KEPT_FOR) * 1000})
    hand.connection.execute(sql.OLD_PARKED, {"before": now - KEPT_FOR})


def count(hand: Hand) -> Counts:
    """How much there is."""
    return Counts(*hand.connection.execute(sql.COUNTS).one())


def notes_of(hand: Hand, person: int) -> tuple[Note, ...]:
    """The facts kept beside a person's conversation, oldest first."""
    rows = hand.connection.execute(sql.NOTES_OF, {"who": person}).all()
    return tuple(hand.open_note(row.id, row.sealed) for row in rows)


def backup(source: sqlite3.Connection, path: Path) -> None:
    """A whole copy of the database while it is in use, readable by its owner only."""
    beside = path.with_name(f"{path.name}.part")
    beside.unlink(missing_ok=True)
    os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    copy = sqlite3.connect(beside)
    try:
        source.backup(copy)
    finally:
        copy.close()
    beside.replace(path)

"""The outbox: which row may go now, and what became of it.

House rules: facts (sent, maybe, refused) always land, wishes (send it again) only on a row that is still claimed; the
era is compared at every claim and at every return, so a cue refused while the person pressed "stop" never comes back.
The words of a row are wiped as soon as nothing needs them.
"""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Row

from bot.channel import Delivered, Outcome, Refused, Unknown
from bot.core.words import MINUTE, SECOND, Event, Gone, Instant, Lost
from bot.store import statements as sql
from bot.store.hand import Hand
from bot.store.turns import tell
from bot.store.values import Claim, Claimed, Queued, Receipt, Spoken, State, Told

TRIES = 6
"""A row whose arrival nobody knows is sent so often at most."""
LONGEST_BREAK = 10 * MINUTE


class _Ends(Struct):
    """What a group of rows comes to."""

    ended: list[dict[str, Any]]
    again: list[dict[str, Any]]
    queued: list[Queued]
    told: list[Told]

    def end(self, row: Row[*tuple[Any, ...]], state: State, ref: str | None = None) -> None:
        self.ended.append({"row": row.id, "state": int(state), "ref": ref})

    def hear(self, row: Row[*tuple[Any, ...]], event: Event) -> None:
        self.told.append(Told(row.person, event))

    def write(self, hand: Hand, now: Instant) -> Spoken:
        if self.ended:
            hand.connection.execute(sql.END_ROW, self.ended)
        if self.again:
            hand.connection.execute(sql.QUEUE_AGAIN, self.again)
        told = tell(hand, self.told, now) if self.told else Spoken()
        return Spoken((*self.queued, *told.queued), told.wakes, told.turned, told.parked)


def claim(hand: Hand, ids: Sequence[int], now: Instant) -> Claimed:
    """The rows that may go now; the others end here, or wait on."""
    ends = _Ends([], [], [], [])
    going: list[Row[*tuple[Any, ...]]] = []
    for row in _rows(hand, ids):
        if row.state != State.QUEUED:
            continue
        if row.not_before > now:
            ends.queued.append(Queued(row.id, row.chat, row.channel, row.urgency, row.not_before))
        elif not _passed_away(row, now, ends):
            going.append(row)
    if going:
        hand.connection.execute(sql.CLAIM_ROW, [{"row": row.id, "boot": hand.boot} for row in going])
    claims = tuple(_claim(hand, row) for row in going)
    waits = {row.id for row in ends.queued} | {each.id for each in claims}
    return Claimed(claims, tuple(id for id in ids if id not in waits), ends.write(hand, now))


def settle(hand: Hand, receipts: Sequence[Receipt], now: Instant) -> Spoken:
    """What the platform said about rows."""
    ends = _Ends([], [], [], [])
    outcomes = {receipt.id: receipt.outcome for receipt in receipts}
    for row in _rows(hand, list(outcomes)):
        _settle(row, outcomes[row.id], now, ends)
    return ends.write(hand, now)


def recover(hand: Hand, now: Instant) -> Spoken:
    """Rows that an earlier run had in hand: nobody knows whether they arrived."""
    ends = _Ends([], [], [], [])
    for row in hand.connection.execute(sql.IN_HAND).all():
        if row.resend:
            ends.again.append({"row": row.id, "not_before": now})
        else:
            ends.end(row, State.MAYBE)
    return ends.write(hand, now)


def waiting(hand: Hand, most: int, after: int) -> tuple[Queued, ...]:
    """Rows that wait, in the order of their numbers."""
    rows = hand.connection.execute(sql.WAITING, {"after": after, "most": most}).all()
    return tuple(Queued(row.id, row.chat, row.channel, row.urgency, row.not_before) for row in rows)


def expire(hand: Hand, now: Instant, most: int) -> Spoken:
    """Rows whose time is over while nobody could send them."""
    ids = hand.connection.execute(sql.EXPIRED_ROWS, {"now": now, "most": most}).scalars().all()
    ends = _Ends([], [], [], [])
    for row in _rows(hand, ids):
        _passed_away(row, now, ends)
    return ends.write(hand, now)


def _rows(hand: Hand, ids: Sequence[int]) -> Sequence[Row[*tuple[Any, ...]]]:
    return hand.connection.execute(sql.ROWS_TO_CLAIM, {"rows": list(ids)}).all() if ids else ()


def _passed_away(row: Row[*tuple[Any, ...]], now: Instant, ends: _Ends) -> bool:
    """Whether its person has changed course, or its time is over; the core hears of a lost must-say."""
    if row.era is not None and row.era != row.era_now:
        ends.end(row, State.CANCELLED)
        return True
    if row.expires is not None and row.expires <= now:
        ends.end(row, State.EXPIRED)
        _lost(row, ends)
        return True
    return False


def _lost(row: Row[*tuple[Any, ...]], ends: _Ends) -> None:
    if row.must and row.era_now is not None:
        ends.hear(row, Lost(row.era_now if row.era is None else row.era))


def _claim(hand: Hand, row: Row[*tuple[Any, ...]]) -> Claim:
    letter = hand.open_letter(row.id, row.sealed)
    edits = ""
    if row.card:
        edits = hand.connection.execute(sql.CARD_SENT, {"of": row.chat, "handle": row.card}).scalar() or ""
    return Claim(row.id, row.chat, letter.channel, letter.address, letter.message, edits)


def _settle(row: Row[*tuple[Any, ...]], outcome: Outcome, now: Instant, ends: _Ends) -> None:
    match outcome:
        case Delivered(message_id):
            ends.end(row, State.SENT, message_id or None)
        case Refused("gone"):
            ends.end(row, State.REFUSED)
            ends.hear(row, Gone())
        case Refused("bad"):
            ends.end(row, State.REFUSED)
            _lost(row, ends)
        case Refused("later", retry_at) if row.state == State.CLAIMED:
            if not _passed_away(row, now, ends):
                _send_again(row, max(retry_at, now + _break(row.tries)), ends)
        case Unknown() if row.state == State.CLAIMED and row.resend and row.tries < TRIES:
            if not _passed_away(row, now, ends):
                _send_again(row, now + _break(row.tries), ends)
        case Unknown():
            ends.end(row, State.MAYBE)
        case _:
            # A wish for a row that is not in hand any more: its end stands.
            return


def _send_again(row: Row[*tuple[Any, ...]], at: Instant, ends: _Ends) -> None:
    ends.again.append({"row": row.id, "not_before": at})
    ends.queued.append(Queued(row.id, row.chat, row.channel, row.urgency, at))


def _break(tries: int) -> int:
    doubled: int = SECOND * 2 ** min(tries, 12) // 2
    return min(doubled, LONGEST_BREAK)

"""A wall clock that went back takes everything that counts from "then" back with it. Pure.

House rules: what somebody waits for is moved, so that nothing waits for an hour or a year that never comes; what was
lived stays as it was dated, for nobody here knows which of the two clocks was wrong. Whoever asks whether something is
fresh (bot/core/promises.py, plan.py, start.py) takes a date that lies ahead for none.
"""

from msgspec.structs import replace

from bot.core import plan
from bot.core.book import Book
from bot.core.person import Asking, Call, Conversation, Session
from bot.core.words import DAY, Instant


def steady(person: Conversation, now: Instant, book: Book) -> Conversation:
    """A clock that went back takes everything that counts from "then" back with it, so nothing waits for an hour."""
    person, back = plan.steadied(person, now, book), person.seen - now
    if back <= 0:
        return person
    if back >= DAY:
        today = plan.today_of(person, now, book)
        person = replace(person, calls=tuple(_earlier_call(call, now, today, back) for call in person.calls))
    session, asking = person.session, person.asking
    return replace(
        person,
        session=None if session is None else _earlier_session(session, back),
        asking=None if asking is None else _earlier_question(asking, back),
    )


def _earlier_call(call: Call, now: Instant, today: int, back: int) -> Call:
    """What was promised under a clock that was days ahead; what lies nearer was promised before."""
    if call.day:
        is_ahead = (call.day - today) * DAY > back // 2
        return replace(call, at=min(call.at, now), day=call.day - back // DAY) if is_ahead else call
    return replace(call, at=call.at - back) if call.at - now > back // 2 else call


def _earlier_session(session: Session, back: int) -> Session:
    pause, on_ball = session.pause, session.on_ball_since
    return replace(
        session,
        since=session.since - back,
        on_ball_since=None if on_ball is None else on_ball - back,
        pause=None if pause is None else replace(pause, since=pause.since - back),
    )


def _earlier_question(asking: Asking, back: int) -> Asking:
    under = None if asking.under is None else _earlier_question(asking.under, back)
    return replace(asking, since=asking.since - back, under=under)

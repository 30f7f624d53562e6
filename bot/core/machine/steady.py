"""A wall clock that went back takes everything that counts from "then" back with it. Pure.

House rules: what somebody waits for is moved, so that nothing waits for an hour or a year that never comes; what was
lived stays as it was dated, for nobody here knows which of the two clocks was wrong. Whoever asks whether something is
fresh (dialog/outreach.py, reminders/rules.py, session/start.py) takes a date that lies ahead for none.
"""

# Theory of operation: a clock that goes back makes the instant "then" lie in the future: a question asked at ten
# would go on waiting until ten again. Nothing can tell which of the two clocks was right, so each length that is
# being waited for is kept as it is: whatever counts from a remembered instant is moved back by as much as the clock
# went, once, when the next turn begins. What was lived is left alone: a session dated tomorrow is a wrong date, and
# a wrong date never frees anybody from a rule (`DAY` of grace in session/permission.py). Only ages are counted
# elsewhere, in lived time.

from msgspec.structs import replace

from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, OpenQuestion, Outreach, Session
from bot.core.model.instants import DAY, Instant
from bot.core.reminders import rules


def steady(person: Conversation, now: Instant, content: Content) -> Conversation:
    """A clock that went back takes everything that counts from "then" back with it, so nothing waits for an hour."""
    person, back = rules.steadied(person, now, content), person.seen - now
    # Nothing has gone back: no field is written, so an ordinary turn keeps the very same record.
    if back <= 0:
        return person
    # Hours are what daylight saving and a mended clock take: the promises stay where they are, a day off at most.
    if back >= DAY:
        today = rules.today_of(person, now, content)
        person = replace(person, outreach=tuple(_earlier_call(call, now, today, back) for call in person.outreach))
    session, open_question = person.session, person.open_question
    return replace(
        person,
        # A session is never shortened by it: its second zero moves with the clock, so the seconds that are left are
        # the same.
        session=None if session is None else _earlier_session(session, back),
        open_question=None if open_question is None else _earlier_question(open_question, back),
    )


def _earlier_call(call: Outreach, now: Instant, today: int, back: int) -> Outreach:
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


def _earlier_question(open_question: OpenQuestion, back: int) -> OpenQuestion:
    under = None if open_question.under is None else _earlier_question(open_question.under, back)
    return replace(open_question, since=open_question.since - back, under=under)

"""What may happen by itself, and when. Nothing is armed and nothing is cancelled: it all follows from the person.

House rules: during a session the agenda holds session items only; whatever comes due changes the person, so that it
is not due again.
"""

# Theory of operation: nothing is armed. What comes next is derived from the person each time somebody asks, and the
# store keeps the earliest of it in a column: so a wake-up can't outlive what it was made for, and can't be lost
# with a process. Two columns, because somebody who waits must not wait for a limit that only counts unasked
# messages. Whatever comes due changes the person, or it would be due again; `catch_up` therefore ends.

from msgspec import Struct
from msgspec.structs import replace

from bot.core.checkins.followups import say_outreach
from bot.core.dialog.context import Opens, TurnContext
from bot.core.dialog.outreach import FOLLOW_UPS, due_at, not_busy
from bot.core.dialog.question import Move
from bot.core.machine.registry import QUESTIONS
from bot.core.model.content import Ball, Content, Role, Step
from bot.core.model.conversation import Conversation, OpenQuestion, Outreach, Session, Wakes
from bot.core.model.instants import Instant
from bot.core.model.localtime import NEVER
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.reminders import rules
from bot.core.reminders.delivery import remind, snoozed_enough
from bot.core.session.ending import close_quietly, nobody_rates
from bot.core.session.flow import skip_rating
from bot.core.session.pauses import came_back_too_late, lost_thread
from bot.core.session.player import enough_on_the_ball, open_step, say_cue, step_over
from bot.core.session.steps import cues_of, length_of, starts_by_itself, step_of, waits

COMES_DUE: Opens = frozenset(
    {
        *(QuestionId.RECOVERY, QuestionId.REMINDER, QuestionId.ASK_RHYTHM, QuestionId.FADE, QuestionId.RESUME),
        *(QuestionId.CALL_DISCREET, *(kind.question for kind in OutreachKind if kind is not OutreachKind.NOTICE)),
    }
)
"""The questions that may open by themselves, besides what silence leads to in an open one."""


class Due(Struct, frozen=True, gc=False):
    """Something that happens by itself at an instant."""

    at: Instant
    move: Move
    # The clock of a session: after an absence it is not done late, it is asked about.
    timed: bool = False
    """Part of the running clock: after an absence it is not simply done late."""
    unasked: bool = False
    # Of the moment that came due, and not of a table: a question opened by a timer is declared beside what opens
    # it.
    opens: Opens = COMES_DUE


def agenda(person: Conversation, content: Content, until: Instant = NEVER) -> list[Due]:
    """All that may happen next, the earliest is the next wake; of promises, those that may come due `until` then."""
    # Silence always counts: a question is asked of somebody who may not answer any more.
    dues = [] if person.open_question is None else _silence(person.open_question)
    if person.session is not None:
        dues += _session(person.session, person, content)
    # Hushed means silence until the person is here, whatever was promised; see `dispatch._awake`.
    elif not person.hush:
        dues += _unasked(person, content, until)
    return dues


def _unasked(person: Conversation, content: Content, until: Instant) -> list[Due]:
    """Promises, the reminder, and a snooze, which is waited for. A promise for a date comes before its reminder.

    Nothing takes the place of a question of safety but safety's own question, days later.
    """
    outreach = person.outreach
    # What safety itself promised may come beside its own question; nothing else may take its place.
    if outreach and rules.asks_about_safety(person):
        outreach = tuple(call for call in outreach if call.what in FOLLOW_UPS)
    # Where only what is due by now is asked for, promises that lie ahead need not be reckoned.
    times = [(due_at(call, person, content, until), call) for call in outreach if call.at <= until]
    dues = [Due(at, _keep(call), unasked=True) for at, call in times if at != NEVER]
    if (at := rules.due_at(person, content)) is not None:
        dues.append(Due(at, remind, unasked=True))
    # Off first: a snooze must not outlive the reminders it was for (the bug that this rule ended).
    if rules.is_running(person) and (snooze := rules.reminder_of(person).snooze) is not None:
        dues.append(Due(not_busy(snooze, person), snoozed_enough))
    return dues


def next_wake(person: Conversation, content: Content) -> Wakes:
    """When the clock has to call this person; the only thing that decides it."""
    # Two clocks: for who waits, and for what we do unasked. A limit on the second may not keep the first from
    # ringing.
    answer: Instant | None = None
    call: Instant | None = None
    for due in agenda(person, content):
        if due.unasked:
            call = due.at if call is None else min(call, due.at)
        else:
            answer = due.at if answer is None else min(answer, due.at)
    return Wakes(answer, call)


def catch_up(context: TurnContext) -> TurnContext:
    """Whatever is due happens, earliest first, until nothing is due."""
    # The earliest each time: what comes due first may change what comes next, or end it.
    while overdue := [due for due in agenda(context.person, context.content, context.now) if due.at <= context.now]:
        due = min(overdue, key=lambda item: item.at)
        # What it opens is its own, not that of the last table the person was in.
        context = context.within(due.opens)
        context = _after_absence(context, due) if due.timed else due.move(context)
    return context


def _after_absence(context: TurnContext, due: Due) -> TurnContext:
    """Part of the running clock: done, unless we were away too long."""
    late, caps = context.now - due.at, context.content.caps
    # Under half a minute nobody has noticed: what was meant is done, in its order.
    if late < caps.carry_on:
        return due.move(context)
    if late >= caps.ask_again:
        return came_back_too_late(context)
    # Held at the instant at which it should have come: what the person lies on did not wait for us. Its own silence
    # counts from now, for nobody could answer while we were away.
    then = lost_thread(replace(context, now=due.at))
    return replace(then, now=context.now).become(open_question=replace(then.open_question, since=context.now))


def _silence(open_question: OpenQuestion) -> list[Due]:
    """The next thing that silence leads to in the open question."""
    question = QUESTIONS[open_question.id]
    if open_question.nudged >= len(question.timers):
        return []
    # The next one only: what comes after it depends on whether this one was answered.
    return [Due(open_question.since + question.timers[open_question.nudged][0], unanswered, opens=question.opens)]


def unanswered(context: TurnContext) -> TurnContext:
    """What silence leads to, counted first; after an absence of ours only the last of what is overdue."""
    open_question, timers = context.open_question, QUESTIONS[context.open_question.id].timers
    stage = open_question.nudged
    # After an absence of ours only the last is said: two quiet ends one after the other would be read as one that
    # broke.
    while stage + 1 < len(timers) and open_question.since + timers[stage + 1][0] <= context.now:
        stage += 1
    return timers[stage][1](context.become(open_question=replace(open_question, nudged=stage + 1)))


def _keep(call: Outreach) -> Move:
    return lambda context: say_outreach(context, call)


def _session(session: Session, person: Conversation, content: Content) -> list[Due]:
    step = step_of(person, content)
    dues = []
    # First of all: five minutes on the ball are over whatever else is going on, in a pause too. On the way off it
    # is already being obeyed.
    if session.on_ball_since is not None and step.ball is not Ball.GETTING_OFF:
        until = session.on_ball_since + content.caps.on_ball
        dues.append(Due(until, enough_on_the_ball, timed=session.pause is None))
    # The clock stands, or something is asked beside it: nothing of the step comes by itself.
    if session.pause is not None or person.open_question is not None:
        return dues
    if session.said < 0:
        return [*dues, Due(session.since, open_step, timed=True)]
    if waits(step):
        return [*dues, _waiting(session, step, content)]
    return dues + _running(session, step, content)


def _waiting(session: Session, step: Step, content: Content) -> Due:
    # The number is only offered there, so silence skips it and the session begins.
    if starts_by_itself(step, session):
        return Due(session.since + content.caps.to_lie_down, skip_rating, timed=True)
    if step.nudge is not None and not session.nudged:
        return Due(session.since + step.nudge[0], nudge)
    # At the end the session is done all the same; before it nothing has begun, so it is closed.
    over = nobody_rates if step.role is Role.RATE_AFTER else close_quietly
    return Due(session.since + (step.abandon or content.caps.pause), over)


def nudge(context: TurnContext) -> TurnContext:
    """One quiet word to somebody who has not answered."""
    step = context.step
    line = step.nudge[1] if step.nudge is not None else "tap-nudge"
    return context.in_session(nudged=True).say(line, silent=True, passing=True)


def _running(session: Session, step: Step, content: Content) -> list[Due]:
    caps, cues, length = content.caps, cues_of(step, session), length_of(step, session)
    dues = []
    # One at a time, by how many were said: a cue that is late is decided where it is sent, not here.
    if session.said < len(cues):
        dues.append(Due(session.since + cues[session.said].at, say_cue, timed=True))
    if session.mode != "tap":
        return [*dues, Due(session.since + length, step_over, timed=True)]
    if not session.nudged:
        # Never before the step's own length: who taps slowly is not hurried.
        return [*dues, Due(session.since + max(length, caps.tap_nudge), nudge)]
    return [*dues, Due(session.since + caps.tap_abandon, close_quietly)]

"""Whatever interrupts a session without ending it: a pause, an unclear word, a side question, an absence of ours.

House rules: the clock stops before anything is asked; a side question never forgets the step; silence first leads
off the ball and then ends the session quietly, it never goes on by itself.
"""

# Theory of operation: whatever comes between stops the clock first (`hold`) and puts a question beside the step;
# its answer starts the clock again with the seconds that were left (`go_on`), or, where somebody has been off the
# ball or may have been, from the step that gets on it. The clock is never stopped by what is asked: a move that
# would ask without `hold` leaves the steps running under a question nobody sees. Each question in here has timers,
# for a person who can't answer may lie there with the ball under them: first the way off, then a quiet end. None of
# them goes on by itself.

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, again, these
from bot.core.model.content import Role
from bot.core.model.drafts import UnheardDraft
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.ending import close, close_quietly, has_moved, menu, to_last_question, unrated
from bot.core.session.player import back_onto_the_ball, finish_here, go_on, hold
from bot.core.session.steps import may_lie_on_ball

# A pause.


def pause(context: TurnContext) -> TurnContext:
    """The person wants a moment."""
    return hold(context).ask(QuestionId.PAUSE)


def still_here(context: TurnContext) -> TurnContext:
    """Five minutes into a pause: one kind word."""
    return context.say("pause-nudge", buttons=(Intent.GO_ON,), silent=True)


# "Are you OK?"


def are_you_ok(context: TurnContext) -> TurnContext:
    """Something came that is no answer: stop the clock and ask."""
    return hold(context).ask(QuestionId.ARE_YOU_OK)


# A voice note can't be listened to, and in a session it may be somebody who can't type any more.
def unseen(context: TurnContext) -> TurnContext:
    """A picture or a voice note in a session: it may have been a cry, so stop the clock and ask."""
    line = "voice-unheard" if context.value == "voice" else "picture-unheard"
    return hold(context).ask(QuestionId.ARE_YOU_OK, UnheardDraft(line))


def put_are_you_ok(context: TurnContext) -> TurnContext:
    """The question, in the words that fit what came."""
    line = context.person.remembers(UnheardDraft).line
    # A warning, though it may be nothing: sent first, and again when nobody knows whether it arrived.
    return context.warn(line or "safety-unknown", buttons=OK_BUTTONS)


def lead_off(context: TurnContext) -> TurnContext:
    """A minute of silence: the way off the ball, and the question once more."""
    if context.session.on_ball_since is not None:
        context = context.warn("safety-silence")
    # Put again and not closed: the person may be in the middle of getting off.
    return context.put_again()


def end_with_number(context: TurnContext) -> TurnContext:
    """Ten minutes of silence: the session ends, no number is asked, one line says whom to call."""
    # Read before `close`, which takes the session away.
    on_ball = context.session.on_ball_since is not None
    context = close(context, "quiet")
    if on_ball:
        return context.warn("ended-quietly-number", number=context.number)
    return context.say("ended-quietly-number", silent=True, number=context.number)


# One minute is longer than anybody takes to find the phone, and short enough for what lies on a nerve; ten are
# beyond any pause without a word. Both count from when it was asked; after an absence of ours only the last that is
# overdue happens (`timers.unanswered`).
SILENCE: tuple[tuple[int, Move], ...] = ((MINUTE, lead_off), (10 * MINUTE, end_with_number))


# Stopping.


def stop(context: TurnContext) -> TurnContext:
    """Stop: off the ball first; why, is asked afterwards. Before the first step there is nothing to come off."""
    if not has_moved(context.person, context.content):
        return close(context, "stopped").say("left-there", buttons=menu(context.person, context.content))
    # Only the number is left: who says "stop" there wants no number, and has done the session all the same.
    if context.step.role is Role.RATE_AFTER:
        return unrated(context)
    # Dizziness is asked about whatever the tap on stop was: it waits under the question why.
    under = context.person.open_question
    context = hold(context).ask(QuestionId.STOP)
    dizzy = under is not None and under.id in (QuestionId.DIZZY_WAIT, QuestionId.DIZZY_CHECK)
    return context.become(open_question=replace(context.open_question, under=under)) if dizzy else context


def no_time(context: TurnContext) -> TurnContext:
    """Stopped because life calls."""
    return close(context, "stopped").say("no-time-end")


def had_enough(context: TurnContext) -> TurnContext:
    """Stopped because it is enough: only the last question is left."""
    return to_last_question(context)


def close_after_stop(context: TurnContext) -> TurnContext:
    """Two minutes after "stop" without a reason: the session is closed without another word."""
    return close(context, "stopped")


def by_mistake(context: TurnContext) -> TurnContext:
    """The tap on stop was a slip. Who was on the ball was sent off it, so goes on from getting on; who was dizzy is
    asked about that first.
    """
    if context.open_question.under is not None:
        # It has its own timers, and they count on from when it was first asked.
        return context.become(open_question=context.open_question.under).put_again()
    if context.session.on_ball_since is not None:
        # The tap has led them off it: nobody is told to go on lying on what is not there.
        return back_onto_the_ball(context.say("mistake-go-on"))
    return go_on(context)


def put_stop(context: TurnContext) -> TurnContext:
    """The way off the ball and the question why."""
    line = "stop-sheet" if context.session.on_ball_since is not None else "stop-sheet-no-ball"
    # A warning, so that it overtakes the cues that are on their way and is said again when in doubt.
    return context.warn(line, buttons=STOP_BUTTONS)


# Pain and dizziness first: who stops for one of them must not have to look for it.
STOP_BUTTONS = (Intent.PAIN, Intent.DIZZY, Intent.HAD_ENOUGH, Intent.NO_TIME, Intent.BY_MISTAKE)


# Back from an absence of ours.


# A crash of ours must not look like the person's pause: it is said, and the step is not simply gone on with.
def lost_thread(context: TurnContext) -> TurnContext:
    """We were away for a moment: ask before going on."""
    return hold(context).ask(QuestionId.RECOVERY)


def came_back_too_late(context: TurnContext) -> TurnContext:
    """We were away for long: off the ball, and the session is kept up to there."""
    # After five minutes nobody knows how somebody lies; a step in the middle would be said to a person who is
    # elsewhere.
    return close(context, "away").warn("recovery-over", buttons=(Intent.START, Intent.HELP, Intent.SERIOUS))


def put_pause(context: TurnContext) -> TurnContext:
    """The pause's words."""
    line = "pause" if may_lie_on_ball(context.person, context.content) else "pause-no-ball"
    return context.say(line, buttons=(Intent.GO_ON,))


OK_BUTTONS = (Intent.IM_OK, Intent.PAIN, Intent.DIZZY, Intent.EMERGENCY)
GOING_ON: dict[Intent, Move] = dict.fromkeys(
    (Intent.GO_ON, Intent.IM_OK, Intent.NEXT, Intent.FEELS_OK, Intent.YES, Intent.OK, Intent.FINE), go_on
)

QUESTIONS = (
    Question(
        QuestionId.PAUSE,
        # "Pause" in a pause changes nothing, above all no timer.
        {**GOING_ON, Intent.PAUSE: again, Intent.FINISH: finish_here},
        # The one thing that is safe to say to words which nobody understands while somebody may lie on a ball.
        are_you_ok,
        put_pause,
        these(Intent.GO_ON),
        # Long, for a doorbell; in the meantime `enough_on_the_ball` has led off the ball, which a pause does not
        # spare.
        ((5 * MINUTE, still_here), (15 * MINUTE, close_quietly)),
        opens=frozenset({QuestionId.ARE_YOU_OK}),
    ),
    Question(QuestionId.ARE_YOU_OK, GOING_ON, again, put_are_you_ok, these(*OK_BUTTONS), SILENCE),
    Question(
        QuestionId.RECOVERY,
        {**GOING_ON, Intent.FINISH: finish_here},
        again,
        lambda context: context.warn("recovery-ask", buttons=(Intent.GO_ON, Intent.FINISH)),
        these(Intent.GO_ON, Intent.FINISH),
        SILENCE,
    ),
    Question(
        QuestionId.STOP,
        {
            Intent.HAD_ENOUGH: had_enough,
            Intent.NO_TIME: no_time,
            Intent.BY_MISTAKE: by_mistake,
            Intent.MISTAKE: by_mistake,
            # Stop, to the question why they stop: it is enough of questions.
            Intent.STOP: no_time,
        },
        again,
        put_stop,
        these(*STOP_BUTTONS),
        # Without another word: whoever has stopped and put the phone away is left alone.
        ((120 * SECOND, close_after_stop),),
    ),
)

"""The first minute: whoever is new breathes before anything but the emergency list is asked.

House rules: it needs no ball, no floor and no number; one message holds all of it; it counts as no session. What is
said of danger is heard like anywhere, and dizziness as in a session.
"""

# Why it stands so early: the first version took fourteen answers before anybody breathed. The emergency list stays
# in front of it; what else is asked forbids a ball, a position or a pressure, and this minute has none of them
# (content/REVIEW.md, change 1).

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Question, again, these
from bot.core.model.drafts import WayIn
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.start import WAY_IN, ask_for_safety, with_draft
from bot.core.session.steps import breath_at

MINUTE_BUTTONS = (Intent.NOT_HEARD, Intent.DIZZY, Intent.NEXT)


def put_minute(context: TurnContext) -> TurnContext:
    """One message holds all of it, since nobody is to read while they breathe; that it rings is the sound check."""
    breath = None
    if context.person.pictures:
        # Its pacer is the breathing routine's own, so that there is one tempo to sign and to record.
        gentle = context.content.routine(context.content.gentle)
        paced = next((breath for step in gentle.steps if (breath := breath_at(step, 0))), None)
        breath = None if paced is None else replace(paced, ends=context.open_question.since + MINUTE)
    return context.say("minute", buttons=MINUTE_BUTTONS, passing=True).bringing(breath=breath)


def heard_no_ring(context: TurnContext) -> TurnContext:
    """It did not ring: why that may be. The minute goes on, and the sound is tried again before a session."""
    # Remembered and not acted upon: whoever breathes is not to be talked to about notifications.
    return with_draft(context, unheard=True).say("minute-unheard", silent=True)


def breathe_on(context: TurnContext) -> TurnContext:
    """A nod: heard, and the minute goes on."""
    return context.say("nod", silent=True, passing=True)


def minute_over(context: TurnContext) -> TurnContext:
    """It is over, or was enough: what else has to be asked before the ball."""
    draft = context.person.remembers(WayIn)
    # It rang and nobody complained, so the ping before the first session is spared.
    context = context.become(sound_checked=context.person.sound_checked or not draft.unheard)
    # The course changes: the pacer ends now, whatever of it is still queued.
    return ask_for_safety(context.turn_away(), draft.routine, breathed=True)


QUESTIONS = (
    Question(
        QuestionId.MINUTE,
        {
            Intent.NOT_HEARD: heard_no_ring,
            **dict.fromkeys((Intent.NEXT, Intent.DONE, Intent.GO_ON, Intent.START, Intent.SKIP), minute_over),
            # Said while breathing these answer nothing that was asked, and must not end the minute.
            **dict.fromkeys((Intent.HEARD, Intent.OK, Intent.YES, Intent.FINE, Intent.IM_OK), breathe_on),
        },
        again,
        put_minute,
        these(*MINUTE_BUTTONS),
        # Its silence goes on to a question and to nothing harder: the list of today comes next.
        ((MINUTE, minute_over),),
        opens=WAY_IN,
    ),
)

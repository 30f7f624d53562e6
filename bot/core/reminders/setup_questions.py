"""The questions of the plan: what the nudge follows, the time, the days.

House rules: each takes buttons and the person's own words; what could not be read changes nothing and is asked again;
what could be the morning or the evening is asked, unless it is clear from what it follows.
"""

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import PlanDraft
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.reminders import rules
from bot.core.reminders.setup import NO_ANCHOR, PATIENCE, PLANNING, go_on_planning, keep_plan, leave_silently
from bot.core.session.ending import may_correct
from bot.core.session.flow import rating_again
from bot.core.session.start import WAY_IN, start
from bot.core.understanding.buttons import button_of
from bot.core.understanding.quantities.days import days as days_in
from bot.core.understanding.quantities.times import NOON, Clock, clock

# Longer than a habit is said in; more is a story, and it would stand in every reminder.
LONGEST_ANCHOR = 60
ANCHORS = (Intent.AFTER_WAKING, Intent.AFTER_WORK, Intent.BEFORE_BED)
# None in the quiet hours: a plan that is picked and then questioned is two taps for nothing.
TIMES = {
    Intent.AFTER_WAKING: (480, 510, 540, 600),
    Intent.AFTER_WORK: (1020, 1050, 1080, 1110),
    Intent.BEFORE_BED: (1200, 1230, 1260, 1275),
}
"""Times to pick from, by what they follow: none of them in the quiet hours that hold until somebody changes them."""
ANY_TIME = (510, 750, 1080, 1260)


# The anchor.


def anchor(intent: Intent) -> Move:
    """The move that ties the nudge to something the person does anyway."""
    # Named and not a time: the reminder says after what it comes, and the time is asked next.
    return lambda context: go_on_planning(context, anchor=str(intent))


def own_time(context: TurnContext) -> TurnContext:
    """Tied to nothing but a time."""
    return go_on_planning(context, anchor=NO_ANCHOR)


def own_anchor(context: TurnContext) -> TurnContext:
    """The person's own words; a time in them is taken too."""
    # What somebody writes here is said back to them for months: one line, nothing that breaks a line.
    words = " ".join("".join(letter for letter in context.text if letter.isprintable()).split())
    # "7:30" ties it to nothing: the time is taken, and no anchor is kept.
    if not any(map(str.isalpha, words)):
        return take_time(go_on_planning(context, anchor=NO_ANCHOR)) if words else context.put_again()
    said = heard_time(context)
    if said.minutes or said.impossible:
        # Anchor and time in one sentence are both taken: "after I brush my teeth, at 7:30".
        context = context.ask(QuestionId.PLAN_TIME, PlanDraft(_before_time(words) or NO_ANCHOR))
        return take_time(context)
    return go_on_planning(context, anchor=words[:LONGEST_ANCHOR])


def _before_time(words: str) -> str:
    """What stands before the time: "after I brush my teeth, about 7:30"."""
    before, comma, _ = words.partition(",")
    return before.strip()[:LONGEST_ANCHOR] if comma and not any(map(str.isdecimal, before)) else ""


def declined(context: TurnContext) -> TurnContext:
    """No reminders: a fine answer, and the offer is not made again."""
    # Remembered, so that it is not offered again: a no is a no.
    return context.become(reminder_offered=True).answered().say("plan-declined")


def not_answered(context: TurnContext) -> TurnContext:
    """Nobody answers the offer: it is put away, and not made again."""
    return context.become(reminder_offered=True).answered()


def start_now(context: TurnContext) -> TurnContext:
    """Another session is more important than a plan."""
    return start(context.answered())


def correct_number(context: TurnContext) -> TurnContext:
    """The number after the session was a slip; the offer can wait."""
    return rating_again(context.answered())


def anchor_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What people do every day, a time of one's own, and no."""
    correct = (Intent.CHANGE_NUMBER,) if may_correct(person, person.seen) else ()
    return tuple(map(str, (*ANCHORS, Intent.OWN_TIME, Intent.NO_THANKS, *correct, Intent.START)))


# The time.


def heard_time(context: TurnContext) -> Clock:
    """The time in the person's words."""
    return clock(context.text, context.content.calendars, context.person.language)


def take_time(context: TurnContext) -> TurnContext:
    """The time that was typed."""
    said = heard_time(context)
    if said.minutes:
        return taken_time(context, said)
    return context.say("plan-time-impossible" if said.impossible else "plan-time-unclear").put_again()


def taken_time(context: TurnContext, said: Clock) -> TurnContext:
    """A time: what could be the morning or the evening is told by what it follows, or asked."""
    # Only one clock comes into question: "half past seven in the morning".
    if len(said.minutes) == 1:
        return go_on_planning(context, minute=said.minutes[0])
    draft = context.person.remembers(PlanDraft)
    follows = draft.anchor
    if follows == Intent.AFTER_WAKING:
        return go_on_planning(context, minute=min(said.minutes))
    if follows in (Intent.AFTER_WORK, Intent.BEFORE_BED):
        return go_on_planning(context, minute=max(said.minutes))
    # 7:30 is a morning or an evening, and nobody here decides which.
    return context.ask(QuestionId.PLAN_TIME_BOTH, replace(draft, both=tuple(sorted(said.minutes))))


def pick_time(context: TurnContext) -> TurnContext:
    """A time from the buttons."""
    return go_on_planning(context, minute=int(context.value))


def time_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Times that fit what it follows."""
    follows = person.remembers(PlanDraft).anchor
    times = next((TIMES[intent] for intent in ANCHORS if follows == intent), ANY_TIME)
    return tuple(button_of(Intent.TIME, minute) for minute in times)


def both_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The morning and the evening."""
    return tuple(button_of(Intent.TIME, minute) for minute in person.remembers(PlanDraft).both)


def part_of_day(context: TurnContext) -> TurnContext:
    """ "In the evening", or the time once more."""
    said, both = heard_time(context), context.person.remembers(PlanDraft).both
    if said.minutes:
        return taken_time(context, said)
    # "In the evening" says nothing by itself; with the hour that was named it is a time.
    late = clock(f"{both[0] // 60 or NOON // 60} {context.text}", context.content.calendars, context.person.language)
    if len(late.minutes) == 1:
        return go_on_planning(context, minute=both[late.minutes[0] >= NOON])
    return context.put_again()


# The days.


def take_days(mask: int) -> Move:
    """The move that takes these weekdays."""
    return lambda context: go_on_planning(context, days=mask)


def own_days(context: TurnContext) -> TurnContext:
    """The weekdays are picked one by one, none of them yet."""
    return _picking(context, 0)


def tap_day(context: TurnContext) -> TurnContext:
    """A weekday more, or less."""
    return _picking(context, (context.person.remembers(PlanDraft).picked or 0) ^ 1 << int(context.value))


def _picking(context: TurnContext, picked: int) -> TurnContext:
    return context.ask(QuestionId.PLAN_DAYS, replace(context.person.remembers(PlanDraft), picked=picked))


def days_done(context: TurnContext) -> TurnContext:
    """Those days; none is no answer."""
    picked = context.person.remembers(PlanDraft).picked
    # No day at all would be a plan that never comes.
    return go_on_planning(context, days=picked) if picked else context.put_again()


def typed_days(context: TurnContext) -> TurnContext:
    """The days that were typed."""
    mask = days_in(context.text, context.content.calendars, context.person.language)
    return go_on_planning(context, days=mask) if mask else context.say("plan-days-unclear").put_again()


def days_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The usual sets, or each weekday."""
    if person.remembers(PlanDraft).picked is not None:
        return (*(button_of(Intent.DAY, number) for number in range(7)), str(Intent.DONE))
    return tuple(map(str, _SETS))


def put_days(context: TurnContext) -> TurnContext:
    """Which days; while they are picked, those so far, in the same message."""
    buttons = days_buttons(context.person, context.content)
    picked = context.person.remembers(PlanDraft).picked
    if picked is None:
        return context.say("plan-days", buttons=buttons)
    return context.say("plan-days-own", buttons=buttons, days=picked)


_SETS = (Intent.EVERY_DAY, Intent.WEEKDAYS, Intent.OWN_DAYS)
_LATER = ((PATIENCE, leave_silently),)
_LEAVE: dict[Intent, Move] = dict.fromkeys((Intent.NO, Intent.NO_THANKS, Intent.BACK, Intent.STOP), keep_plan)


QUESTIONS = (
    Question(
        QuestionId.PLAN_ANCHOR,
        {
            **{intent: anchor(intent) for intent in ANCHORS},
            Intent.OWN_TIME: own_time,
            Intent.START: start_now,
            Intent.CHANGE_NUMBER: correct_number,
            **dict.fromkeys((Intent.NO_THANKS, Intent.NO), declined),
        },
        own_anchor,
        lambda context: context.say("plan-anchor", buttons=anchor_buttons(context.person, context.content)),
        anchor_buttons,
        ((PATIENCE, not_answered),),
        opens=WAY_IN | PLANNING | {QuestionId.RATING_AGAIN},
    ),
    Question(
        QuestionId.PLAN_TIME,
        {**_LEAVE, Intent.TIME: pick_time},
        take_time,
        lambda context: context.say(
            "plan-time",
            buttons=time_buttons(context.person, context.content),
            anchor=context.person.remembers(PlanDraft).anchor or NO_ANCHOR,
        ),
        time_buttons,
        _LATER,
        opens=PLANNING,
    ),
    Question(
        QuestionId.PLAN_TIME_BOTH,
        {**_LEAVE, Intent.TIME: pick_time},
        part_of_day,
        lambda context: context.say(
            "plan-time-both",
            buttons=both_buttons(context.person, context.content),
            early=context.person.remembers(PlanDraft).both[0],
            late=context.person.remembers(PlanDraft).both[-1],
        ),
        both_buttons,
        _LATER,
        opens=PLANNING,
    ),
    Question(
        QuestionId.PLAN_DAYS,
        {
            **_LEAVE,
            Intent.EVERY_DAY: take_days(rules.EVERY_DAY),
            Intent.WEEKDAYS: take_days(rules.WEEKDAYS),
            Intent.OWN_DAYS: own_days,
            Intent.DAY: tap_day,
            Intent.DONE: days_done,
        },
        typed_days,
        put_days,
        days_buttons,
        _LATER,
        opens=PLANNING,
    ),
)

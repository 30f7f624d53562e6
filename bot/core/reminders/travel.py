"""Where the person is: asked without jargon, and what becomes of the plan when the place changes.

House rules: never a silent guess, the date and the time there are told back each time; whoever jumps two hours or more
is asked whether the reminder comes along or keeps the time of home.
"""

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Question, again, these
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import PlanDraft, TravelDraft
from bot.core.model.intents import Intent
from bot.core.model.localtime import local, local_date, minute_of
from bot.core.model.questions import QuestionId
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment
from bot.core.reminders.setup import PATIENCE, PLANNING, go_on_planning, keep_plan, leave_silently, next_moment
from bot.core.understanding.buttons import button_of
from bot.core.understanding.quantities.places import (
    Gazetteer,
    Where,
    nearest,
    place_in_sentence,
    place_words,
    whereabouts,
)

# Below two hours a habit moves with the clock by itself; above it somebody lands in another part of the day.
JUMP = 120
"""Minutes between two places from which on it is asked whether the plan comes along."""


def ask_zone(context: TurnContext) -> TurnContext:
    """Where are you, or what time is it there?"""
    return context.become(open_question=None).ask(QuestionId.ZONE)


def gazetteer(context: TurnContext) -> Gazetteer:
    """What places are looked up in, now."""
    content = context.content
    return Gazetteer(content.atlas, content.zones, content.calendars, context.now, context.person.language)


def read_place(context: TurnContext) -> TurnContext:
    """The answer: one place, several to choose from, or none that we know."""
    world = gazetteer(context)
    # A shared place is surer than any words.
    where = whereabouts(context.text, world) if context.spot is None else nearest(context.spot, world)
    return _arrive_or_ask(context, where) if where.zones else context.say("zone-unclear").put_again()


def _arrive_or_ask(context: TurnContext, where: Where) -> TurnContext:
    if where.sure:
        return arrive(context, where.zones[0])
    # Not sure is asked, never guessed: a wrong zone rings in the night.
    return context.ask(QuestionId.ZONE_WHICH, replace(context.person.remembers(PlanDraft), zones=where.zones))


def pick(context: TurnContext) -> TurnContext:
    """One of the places that were offered."""
    offered = context.person.remembers(PlanDraft).zones
    return arrive(context, context.value) if context.value in offered else context.put_again()


def the_only_one(context: TurnContext) -> TurnContext:
    """Yes, where one place was offered."""
    zones = context.person.remembers(PlanDraft).zones
    return arrive(context, zones[0]) if len(zones) == 1 else context.put_again()


def arrive(context: TurnContext, zone: str) -> TurnContext:
    """The place is known: it is told back with its date and time; a plan that jumps is asked about first."""
    # In the middle of a plan the place is part of it, and no journey.
    plans = context.person.remembers(PlanDraft).has_begun
    if rules.is_running(context.person) and not plans and abs(apart(context, zone)) >= JUMP:
        return context.ask(QuestionId.TRAVEL, TravelDraft(zone))
    # Told back with its date and time: that is how a wrong zone is noticed.
    context = settle_in(context, zone)
    context = context.say("zone-set", zone=zone, **_now_there(context))
    if plans:
        return go_on_planning(context)
    context = context.answered().put_nothing()
    coming = next_moment(context) if rules.is_running(context.person) else {}
    return context.say("why-next", **coming) if coming else context


def settle_in(context: TurnContext, zone: str) -> TurnContext:
    """The person lives by the clock of that zone; a reminder of today that is past there is not made up for."""
    # "Told" counts for good: from here on no platform's guess is taken any more.
    context = context.become(zone=zone, zone_told=True, staying="")
    if context.person.reminder is None:
        return context
    return context.become(
        reminder=rules.from_now(context.person.reminder, context.person, context.now, context.content)
    )


def _now_there(context: TurnContext) -> dict[str, Any]:
    now = moment(context, context.now)
    return {"when": now["when"], "at": now["at"]}


def apart(context: TurnContext, zone: str) -> int:
    """Minutes by which the clock of a zone is ahead of the person's."""
    there = local(context.now, context.content.zones[zone]).utcoffset()
    home = local(context.now, context.content.zones[context.person.zone]).utcoffset()
    return round((there - home).total_seconds() / 60) if there is not None and home is not None else 0


# Keep or move.


def put_travel(context: TurnContext) -> TurnContext:
    """Does the reminder come along?"""
    zone, reminder = context.person.remembers(TravelDraft).zone, rules.reminder_of(context.person)
    ahead = apart(context, zone)
    # Tomorrow's: today's may be past at home and still to come there.
    home = rules.time_on(context.today + 1, context.person, context.content)
    return context.say(
        "travel-ask",
        buttons=(Intent.MOVE_TIME, Intent.HOME_TIME),
        apart=abs(ahead),
        ahead=int(ahead > 0),
        at=reminder.minute,
        there=zone,
        home=context.person.zone,
        abroad=minute_of(home, context.content.zones[zone]),
    )


def move_along(context: TurnContext) -> TurnContext:
    """The same wall time, at the new place."""
    zone = context.person.remembers(TravelDraft).zone
    return _tell(settle_in(context, zone).answered(), "travel-moved", "there", zone)


def keep_home(context: TurnContext) -> TurnContext:
    """The time of home; where the person is counts for the number to call in an emergency."""
    # Only for the number to call; the plan and its quiet hours stay those of home.
    context = context.become(staying=context.person.remembers(TravelDraft).zone).answered()
    return _tell(context, "travel-kept", "home", context.person.zone)


def _tell(context: TurnContext, line: str, name: str, zone: str) -> TurnContext:
    coming = next_moment(context)
    if not coming:
        return context.say("zone-set", zone=zone, **_now_there(context))
    arguments: dict[str, Any] = {name: zone, "when": coming["when"], "clock": coming["at"], "in": coming["in"]}
    return context.say(line, **arguments)


# What people say without being asked.


def here_i_am(context: TurnContext) -> TurnContext | None:
    """ "I'm in Tokyo now", said in the middle of nothing; None if it says nothing about a place."""
    where = place_in_sentence(context.text, gazetteer(context)) if context.text else Where()
    if not where.zones:
        return None
    return _arrive_or_ask(context.ask(QuestionId.ZONE), where)


def named_in_passing(context: TurnContext) -> TurnContext | None:
    """ "We moved to Lisbon": a sentence about where the person is now, that names the place in its own way."""
    words = place_words(context.text, context.content.calendars, context.person.language)
    where = whereabouts(words, gazetteer(context)) if words else Where()
    return _arrive_or_ask(context.ask(QuestionId.ZONE), where) if where.zones else None


def which_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The places that come into question; only one is a yes or no."""
    return tuple(button_of(Intent.ZONE, zone) for zone in person.remembers(PlanDraft).zones)


def put_which(context: TurnContext) -> TurnContext:
    """Which of these, with the date and time there."""
    zone = context.person.remembers(PlanDraft).zones[0]
    there, buttons = context.content.zones[zone], which_buttons(context.person, context.content)
    when, at = local_date(context.now, there).isoformat(), minute_of(context.now, there)
    return context.say("zone-which", buttons=buttons, zone=zone, when=when, at=at)


_LATER = ((PATIENCE, leave_silently),)
_LEAVE = dict.fromkeys((Intent.NO, Intent.NO_THANKS, Intent.BACK, Intent.STOP), keep_plan)
QUESTIONS = (
    Question(
        QuestionId.ZONE,
        {**_LEAVE},
        read_place,
        lambda context: context.say("zone-ask", buttons=(Intent.BACK,)).asking_place(),
        these(Intent.BACK),
        _LATER,
        opens=PLANNING | {QuestionId.TRAVEL, QuestionId.ZONE_WHICH},
    ),
    Question(
        QuestionId.ZONE_WHICH,
        {**_LEAVE, Intent.ZONE: pick, **dict.fromkeys((Intent.YES, Intent.OK), the_only_one)},
        read_place,
        put_which,
        which_buttons,
        _LATER,
        opens=PLANNING | {QuestionId.TRAVEL, QuestionId.ZONE_WHICH},
    ),
    Question(
        QuestionId.TRAVEL,
        {Intent.MOVE_TIME: move_along, Intent.HOME_TIME: keep_home},
        again,
        put_travel,
        these(Intent.MOVE_TIME, Intent.HOME_TIME),
    ),
)

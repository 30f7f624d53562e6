"""Settings: everything that can be set, in one place, asked beside whatever is going on, and left at any moment."""

from typing import Any

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, give_way, in_session_or, otherwise
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Move, Question, these
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import PlanDraft
from bot.core.model.intents import Intent
from bot.core.model.localtime import is_quiet
from bot.core.model.messages import Shade, Sight
from bot.core.model.questions import QuestionId
from bot.core.reminders import breaks, setup, travel
from bot.core.reminders.delivery import planned
from bot.core.reminders.setup import NO_ANCHOR, PLANNING
from bot.core.session.steps import follows_track
from bot.core.understanding.buttons import button_of
from bot.core.understanding.quantities.times import two_times


def settings(context: TurnContext) -> TurnContext:
    """What can be set."""
    return aside(context, QuestionId.SETTINGS)


def language(context: TurnContext) -> TurnContext:
    """Which language?"""
    return aside(context, QuestionId.LANGUAGE)


def speak(context: TurnContext) -> TurnContext:
    """Another language; what stood open, or the step, is said again in it, and no clock stops for that."""
    if context.value not in context.content.languages:
        return context.put_again()
    # Said in the new language already: that is how somebody sees that it worked.
    context = context.become(language=context.value).say("language-set")
    if context.person.open_question is not None and context.person.open_question.id == QuestionId.LANGUAGE:
        return _set_and_back(context)
    return context.put_again()


def set_mode(mode: str) -> Move:
    """The move that chooses hands-free or tapping from now on."""

    def choose(context: TurnContext) -> TurnContext:
        context = context.become(mode=mode).say("mode-set", mode=mode)
        # The session goes on with it too: somebody who asks for tapping on the floor means it now.
        return _set_and_back(context if context.person.session is None else context.in_session(mode=mode))

    return choose


def _set_and_back(context: TurnContext) -> TurnContext:
    """Something was set: whatever is underneath is said again; a session waits for "go on"."""
    open_question = context.person.open_question
    return (
        # Only from the settings themselves: what was set by a word leaves nothing open.
        give_way(context)
        if open_question is not None and open_question.id in (QuestionId.SETTINGS, QuestionId.LANGUAGE)
        else context
    ).put_again()


def turn_pictures(context: TurnContext) -> TurnContext:
    """Pictures with the steps, or none."""
    on = not context.person.pictures
    return _set_and_back(context.become(pictures=on).say("pictures-set", on=int(on)))


def turn_described(context: TurnContext) -> TurnContext:
    """What pictures show in words too, for a screen reader, or the pictures alone."""
    on = not context.person.described
    return _set_and_back(context.become(described=on).say("described-set", on=int(on)))


def turn_voice(context: TurnContext) -> TurnContext:
    """Each step as a voice message with its words below, or words alone; a language without a voice says so."""
    if context.person.language not in context.content.voices:
        return _set_and_back(context.become(voiced=False).say("voice-set", on=2))
    on = not context.person.voiced
    return _set_and_back(context.become(voiced=on).say("voice-set", on=int(on)))


SHADES: dict[Shade, Shade] = {Shade.DUSK: Shade.DARK, Shade.DARK: Shade.LIGHT, Shade.LIGHT: Shade.DUSK}
"""What follows upon what when the person asks for another shade."""


def turn_shade(context: TurnContext) -> TurnContext:
    """Dark pictures, light ones, or by the hour."""
    shade = SHADES[context.person.shade]
    return _set_and_back(context.become(shade=shade).say("shade-set", shade=shade))


def turn_slower(context: TurnContext) -> TurnContext:
    """More time for each step that moves, or the usual pace; a session that runs keeps the slower one to its end."""
    # The pace of the person and of the session that runs: the same word means both.
    on = not context.person.slow
    context = context.become(slow=on)
    if on and context.person.session is not None:
        context = context.in_session(slow=True)
        context = context.in_session(mode="hands-free") if follows_track(context.session) else context
    return _set_and_back(context.say("slow-set", on=int(on)))


def turn_discreet(context: TurnContext) -> TurnContext:
    """Reminders that say nothing to a stranger, or the usual ones."""
    on = not context.person.discreet
    return _set_and_back(context.become(discreet=on).say("discreet-set", on=int(on)))


# Quiet hours.


def ask_quiet_hours(context: TurnContext) -> TurnContext:
    """From when to when?"""
    return context.become(open_question=None).ask(QuestionId.QUIET_HOURS)


def typed_quiet_hours(context: TurnContext) -> TurnContext:
    """Quiet hours in the person's own words: "22:00 to 7:00"."""
    hours = two_times(context.text, context.content.calendars, context.person.language)
    # From eight to eight is nothing: asked again rather than taken for the whole day.
    if hours is None or hours[0] == hours[1]:
        return context.say("quiet-unclear").put_again()
    return _quiet(context, hours)


def no_quiet_hours(context: TurnContext) -> TurnContext:
    """No quiet hours at all."""
    # The same twice is how the record says "none".
    return _quiet(context, (0, 0))


def _quiet(context: TurnContext, hours: tuple[int, int]) -> TurnContext:
    """New quiet hours; a reminder that now lies in them is asked about."""
    context = context.become(quiet=hours).say("quiet-set", **_hours(hours))
    reminder = context.person.reminder
    if reminder is None:
        return context.answered()
    inside = is_quiet(reminder.minute, hours)
    # A reminder that already comes in silence has been asked about; only a new clash is a question.
    if not inside or reminder.silent:
        return planned(context, silent=inside).answered()
    draft = PlanDraft(reminder.anchor or NO_ANCHOR, reminder.minute, reminder.days)
    return context.ask(QuestionId.PLAN_QUIET, draft)


def _hours(hours: tuple[int, int]) -> dict[str, Any]:
    begins, ends = hours
    return {"from": begins if begins != ends else "none", "to": ends}


# What stands there.


def after_the_session(context: TurnContext) -> TurnContext:
    """Reminders and the like are set up afterwards; the clock runs on."""
    return context.say("plan-later", silent=True, passing=True)


def settings_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Everything; in a session only what changes the session."""
    # In a session only what changes it: what is set up is for afterwards, when somebody can read.
    session = tuple(
        map(
            str,
            (
                *(Intent.HANDS_FREE, Intent.TAP, Intent.SLOWER, Intent.LANGUAGE),
                *((Intent.VOICE,) if person.language in content.voices else ()),
                *(Intent.PICTURES, Intent.DESCRIBED, Intent.SHADE),
            ),
        )
    )
    if person.session is not None:
        return in_session_or(session)
    return (
        *map(str, (Intent.REMIND, Intent.TIME_ZONE, Intent.QUIET_HOURS)),
        *session,
        str(Intent.DISCREET),
        str(Intent.OK),
    )


def language_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Each language by its own name."""
    buttons = tuple(button_of(Intent.SPEAK, code) for code in content.languages)
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Intent.OK))


def put_settings(context: TurnContext) -> TurnContext:
    """What is set now."""
    person, reminder = context.person, context.person.reminder
    off = reminder is None or bool(reminder.off or reminder.holiday)
    return context.say(
        "settings",
        buttons=settings_buttons(person, context.content),
        mode=person.mode or "hands-free",
        language=person.language,
        remind="none" if reminder is None else "off" if off else reminder.minute,
        days=reminder.days if reminder is not None else 0,
        zone=person.zone if setup.knows_zone(person) else "none",
        pictures=_PICTURES[person.sight],
        discreet=int(person.discreet),
        slow=int(person.slow),
        **_hours(person.quiet),
    )


_PICTURES = {Sight.TOLD: 0, Sight.SEEN: 1, Sight.BOTH: 2}
"""What the line `settings` calls them."""
AT_REST: dict[Intent, Move] = {
    Intent.REMIND: setup.make_plan,
    Intent.CHANGE_TIME: setup.change_time,
    Intent.CHANGE_DAYS: setup.change_days,
    Intent.HOLIDAY: breaks.take_a_break,
    Intent.TIME_ZONE: travel.ask_zone,
    Intent.QUIET_HOURS: ask_quiet_hours,
    Intent.PICTURES: turn_pictures,
    Intent.SHADE: turn_shade,
    Intent.DISCREET: turn_discreet,
    Intent.SLOWER: turn_slower,
    Intent.WHY: breaks.why,
}
"""What is set when nothing runs."""
# These are about the session that runs, so they work in it too.
ONLY_AT_REST = frozenset(AT_REST) - {Intent.PICTURES, Intent.SHADE, Intent.SLOWER}


def _at_rest(move: Move) -> Move:
    """The same move, put off while a session stands still behind the settings."""
    return lambda context: move(context) if context.person.session is None else after_the_session(context).put_again()


QUESTIONS = (
    Question(
        QuestionId.SETTINGS,
        {
            **BACK,
            **{intent: _at_rest(move) for intent, move in AT_REST.items()},
            Intent.PICTURES: turn_pictures,
            Intent.SHADE: turn_shade,
            Intent.SLOWER: turn_slower,
            Intent.HANDS_FREE: set_mode("hands-free"),
            Intent.TAP: set_mode("tap"),
        },
        otherwise,
        put_settings,
        settings_buttons,
        GIVE_WAY,
        opens=PLANNING | GIVES_WAY | {QuestionId.HOLIDAY, QuestionId.QUIET_HOURS},
    ),
    Question(
        QuestionId.LANGUAGE,
        BACK,
        otherwise,
        lambda context: context.say("language-ask", buttons=language_buttons(context.person, context.content)),
        language_buttons,
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
    Question(
        QuestionId.QUIET_HOURS,
        {
            Intent.NO_QUIET_HOURS: no_quiet_hours,
            **dict.fromkeys((Intent.BACK, Intent.NO, Intent.OK), setup.keep_plan),
        },
        typed_quiet_hours,
        lambda context: context.say(
            "quiet-ask", buttons=(Intent.NO_QUIET_HOURS, Intent.BACK), **_hours(context.person.quiet)
        ),
        these(Intent.NO_QUIET_HOURS, Intent.BACK),
        ((setup.PATIENCE, setup.leave_silently),),
        opens=frozenset({QuestionId.PLAN_QUIET}),
    ),
)

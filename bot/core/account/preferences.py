"""Settings: everything that can be set, in one place, asked beside whatever is going on, and left at any moment."""

from typing import Any

from bot.core.asides.way_back import BACK, GIVE_WAY, aside, give_way, in_session_or, otherwise
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.model.localtime import is_quiet
from bot.core.reminders import breaks, setup, travel
from bot.core.reminders.delivery import planned
from bot.core.reminders.setup import NO_ANCHOR
from bot.core.session.player import hold
from bot.core.understanding.times import two_times


def settings(scene: Scene) -> Scene:
    """What can be set."""
    return aside(scene, "settings")


def language(scene: Scene) -> Scene:
    """Which language?"""
    return aside(scene, "language")


def speak(scene: Scene) -> Scene:
    """Another language; what stood open is said again in it."""
    if scene.value not in scene.book.languages:
        return scene.put_again()
    scene = scene.become(language=scene.value).say("language-set", language=scene.value)
    if scene.person.asking is not None and scene.person.asking.what == "language":
        return _set_and_back(scene)
    if scene.person.session is not None and scene.person.asking is None:
        return hold(scene).ask("pause")
    return scene.put_again()


def set_mode(mode: str) -> Move:
    """The move that chooses hands-free or tapping from now on."""

    def choose(scene: Scene) -> Scene:
        scene = scene.become(mode=mode).say("mode-set", mode=mode)
        return _set_and_back(scene if scene.person.session is None else scene.in_session(mode=mode))

    return choose


def _set_and_back(scene: Scene) -> Scene:
    """Something was set: whatever is underneath is said again; a session waits for "go on"."""
    asking = scene.person.asking
    return (give_way(scene) if asking is not None and asking.what in ("settings", "language") else scene).put_again()


def turn_pictures(scene: Scene) -> Scene:
    """Pictures with the steps, or none."""
    on = not scene.person.pictures
    return _set_and_back(scene.become(pictures=on).say("pictures-set", on=int(on)))


def turn_discreet(scene: Scene) -> Scene:
    """Reminders that say nothing to a stranger, or the usual ones."""
    on = not scene.person.discreet
    return _set_and_back(scene.become(discreet=on).say("discreet-set", on=int(on)))


# Quiet hours.


def ask_quiet_hours(scene: Scene) -> Scene:
    """From when to when?"""
    return scene.become(asking=None).ask("quiet-hours")


def typed_quiet_hours(scene: Scene) -> Scene:
    """ "22:00 to 7:00"."""
    hours = two_times(scene.text, scene.book.calendars, scene.person.language)
    if hours is None or hours[0] == hours[1]:
        return scene.say("quiet-unclear").put_again()
    return _quiet(scene, hours)


def no_quiet_hours(scene: Scene) -> Scene:
    """None at all."""
    return _quiet(scene, (0, 0))


def _quiet(scene: Scene, hours: tuple[int, int]) -> Scene:
    """New quiet hours; a reminder that now lies in them is asked about."""
    scene = scene.become(quiet=hours).say("quiet-set", **_hours(hours))
    reminder = scene.person.reminder
    if reminder is None:
        return scene.answered()
    inside = is_quiet(reminder.minute, hours)
    if not inside or reminder.silent:
        return planned(scene, silent=inside).answered()
    anchor = reminder.anchor or NO_ANCHOR
    return scene.ask("plan-quiet", anchor=(anchor,), minute=(str(reminder.minute),), days=(str(reminder.days),))


def _hours(hours: tuple[int, int]) -> dict[str, Any]:
    begins, ends = hours
    return {"from": begins if begins != ends else "none", "to": ends}


# What stands there.


def after_the_session(scene: Scene) -> Scene:
    """Reminders and the like are set up afterwards; the clock runs on."""
    return scene.say("plan-later", silent=True, passing=True)


def settings_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Everything; in a session only what changes the session."""
    session = (str(Sign.HANDS_FREE), str(Sign.TAP), str(Sign.LANGUAGE), str(Sign.PICTURES))
    if person.session is not None:
        return in_session_or(session)
    return (*map(str, (Sign.REMIND, Sign.TIME_ZONE, Sign.QUIET_HOURS)), *session, str(Sign.DISCREET), str(Sign.OK))


def language_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Each language by its own name."""
    buttons = tuple(f"lang-{code}" for code in book.languages)
    return in_session_or(buttons) if person.session is not None else (*buttons, str(Sign.OK))


def put_settings(scene: Scene) -> Scene:
    """What is set now."""
    person, reminder = scene.person, scene.person.reminder
    off = reminder is None or bool(reminder.off or reminder.holiday)
    return scene.say(
        "settings",
        buttons=settings_buttons(person, scene.book),
        mode=person.mode or "hands-free",
        language=person.language,
        remind="none" if reminder is None else "off" if off else reminder.minute,
        days=reminder.days if reminder is not None else 0,
        zone=person.zone if setup.knows_zone(person) else "none",
        pictures=int(person.pictures),
        discreet=int(person.discreet),
        **_hours(person.quiet),
    )


AT_REST: dict[Sign, Move] = {
    Sign.REMIND: setup.make_plan,
    Sign.CHANGE_TIME: setup.change_time,
    Sign.CHANGE_DAYS: setup.change_days,
    Sign.HOLIDAY: breaks.take_a_break,
    Sign.TIME_ZONE: travel.ask_zone,
    Sign.QUIET_HOURS: ask_quiet_hours,
    Sign.PICTURES: turn_pictures,
    Sign.DISCREET: turn_discreet,
    Sign.WHY: breaks.why,
}
"""What is set when nothing runs."""
ONLY_AT_REST = frozenset(AT_REST) - {Sign.PICTURES}


def _at_rest(move: Move) -> Move:
    """The same move, put off while a session stands still behind the settings."""
    return lambda scene: move(scene) if scene.person.session is None else after_the_session(scene).put_again()


ROOMS = (
    Room(
        "settings",
        {
            **BACK,
            **{sign: _at_rest(move) for sign, move in AT_REST.items()},
            Sign.PICTURES: turn_pictures,
            Sign.HANDS_FREE: set_mode("hands-free"),
            Sign.TAP: set_mode("tap"),
        },
        otherwise,
        put_settings,
        settings_buttons,
        GIVE_WAY,
    ),
    Room(
        "language",
        BACK,
        otherwise,
        lambda scene: scene.say("language-ask", buttons=language_buttons(scene.person, scene.book)),
        language_buttons,
        GIVE_WAY,
    ),
    Room(
        "quiet-hours",
        {
            Sign.NO_QUIET_HOURS: no_quiet_hours,
            **dict.fromkeys((Sign.BACK, Sign.NO, Sign.OK), setup.keep_plan),
        },
        typed_quiet_hours,
        lambda scene: scene.say("quiet-ask", buttons=(Sign.NO_QUIET_HOURS, Sign.BACK), **_hours(scene.person.quiet)),
        these(Sign.NO_QUIET_HOURS, Sign.BACK),
        ((setup.PATIENCE, setup.leave_silently),),
        reads=True,
    ),
)

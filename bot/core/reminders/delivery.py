"""The reminder itself: what it says when its moment comes, and where its buttons lead.

House rules: a door held open, never a reproach; a choice in every message; nothing a stranger could read from a locked
screen; whatever is answered ends the matter for today.
"""

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import LATE, next_quiet_of, said_unasked
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation, Reminder
from bot.core.model.instants import HOUR, MINUTE, Instant
from bot.core.model.intents import Sign
from bot.core.model.localtime import at_minute, is_quiet, local, local_date, minute_of
from bot.core.reminders import rules
from bot.core.session.start import start, start_form

WORDINGS = 12
DISCREET = 8
SNOOZES = 3
EVENING = 19 * 60 + 30
LATER = 3 * HOUR


# Its moment.


def remind(scene: Scene) -> Scene:
    """A planned date has come: the rules decide, and the date is settled either way."""
    day = rules.next_date(scene.person, scene.book)
    if day is None:
        return scene
    rule = rules.verdict(scene.person, day, scene.now, scene.book)
    count = rules.ignored(scene.person)
    decided = scene.now if rule in SAYS else rules.time_on(day, scene.person, scene.book)
    scene = planned(scene, settled=max(day, rules.reminder_of(scene.person).settled), why=rule, why_at=decided)
    return SAYS[rule](_counted(scene, count)) if rule in SAYS else scene


def _counted(scene: Scene, count: int) -> Scene:
    """One more is sent: what nobody answered before it is kept, and a snooze of yesterday is over."""
    sent = rules.reminder_of(scene.person).sent + 1
    return said_unasked(planned(scene, sent_at=scene.now, sent=sent, ignored=count, snooze=None))


def planned(scene: Scene, **changes: Any) -> Scene:
    """The same scene with the plan changed."""
    return scene.become(reminder=replace(rules.reminder_of(scene.person), **changes))


def nudge(scene: Scene) -> Scene:
    """The reminder."""
    return scene.ask("reminder")


def end_of_pause(scene: Scene) -> Scene:
    """A pause is over: it goes on by itself after a short one, and only with a yes after a long one."""
    reminder = rules.reminder_of(scene.person)
    if reminder.resume_yes:
        return planned(scene, off="holiday", holiday=0).ask("resume")
    return planned(scene, holiday=0).say("holiday-over", silent=reminder.silent, at=reminder.minute)


def fall_silent(scene: Scene) -> Scene:
    """Nobody has answered for long: said once, then silence."""
    return planned(scene, off="ignored").say("remind-silent", silent=True)


SAYS: dict[str, Move] = {
    "sent": nudge,
    "ask": lambda scene: scene.ask("ask-rhythm"),
    "fade": lambda scene: planned(scene, faded=scene.now).ask("fade"),
    "resume": end_of_pause,
    "silence": fall_silent,
}
"""The rules that say something; every other rule holds the reminder back."""


def put_reminder(scene: Scene) -> Scene:
    """The reminder's words: another wording each time, the plan in the person's own words on the second."""
    reminder, buttons = rules.reminder_of(scene.person), reminder_buttons(scene.person, scene.book)
    line = wording(scene.person)
    args: dict[str, Any] = {"anchor": reminder.anchor, "at": reminder.minute} if line in WITH_PLAN else {}
    return scene.say(line, buttons=buttons, silent=reminder.silent, **args)


def wording(person: Conversation) -> str:
    """The line of the last reminder that was sent."""
    number = rules.reminder_of(person).sent
    if person.discreet:
        return f"remind-discreet-{number % DISCREET + 1}"
    if person.gentle_next:
        return "remind-gentle"
    if number == 2:
        return "remind-plan"
    return f"remind-{number % WORDINGS + 1}"


WITH_PLAN = frozenset({"remind-plan", "remind-12"})


def reminder_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What can be done now; after a day that hurt, breathing comes first."""
    begin = (Sign.BREATHING, Sign.START) if person.gentle_next else (Sign.START, Sign.THREE_MINUTES)
    return (*map(str, begin), str(Sign.SNOOZE), str(Sign.NOT_TODAY))


# Its answers.


def not_today(scene: Scene) -> Scene:
    """Not today, before the reminder or after it."""
    scene = scene.become(asking=None)
    if not rules.is_running(scene.person):
        return scene.say("nothing-planned", buttons=(Sign.REMIND, Sign.START))
    today = rules.today_of(scene.person, scene.now, scene.book)
    reminder = rules.settled(rules.reminder_of(scene.person), today, "skipped", scene.now)
    return scene.become(reminder=replace(reminder, snooze=None)).turn_away().say("remind-skipped")


def later(scene: Scene) -> Scene:
    """Later: how much?"""
    if not rules.is_running(scene.person):
        return not_today(scene)
    return _enough(scene) if _snoozed(scene) >= SNOOZES else scene.ask("snooze")


def snooze(wait: int) -> Move:
    """The move that asks to be reminded again after so many milliseconds."""
    return lambda scene: _until(scene, scene.now + wait)


def this_evening(scene: Scene) -> Scene:
    """This evening, or in three hours when the evening has begun."""
    zone = scene.book.zones[scene.person.zone]
    return _until(scene, max(at_minute(local_date(scene.now, zone), EVENING, zone), scene.now + LATER))


def _until(scene: Scene, at: Instant) -> Scene:
    if not rules.is_running(scene.person):
        return not_today(scene)
    zone, scene = scene.book.zones[scene.person.zone], scene.become(asking=None)
    if _snoozed(scene) >= SNOOZES:
        return _enough(scene)
    today = rules.today_of(scene.person, scene.now, scene.book)
    if is_quiet(minute_of(at, zone), scene.person.quiet) or local_date(at, zone).toordinal() != today:
        return planned(scene, snooze=None).say("snooze-tomorrow")
    scene = planned(scene, snooze=at, snoozes=(today, _snoozed(scene) + 1))
    return scene.say("snoozed", **moment(scene, at))


def _snoozed(scene: Scene) -> int:
    """How many snoozes there were today."""
    day, count = rules.reminder_of(scene.person).snoozes
    return count if day == rules.today_of(scene.person, scene.now, scene.book) else 0


def _enough(scene: Scene) -> Scene:
    return planned(scene.become(asking=None), snooze=None).say("snooze-enough")


def moment(scene: Scene, at: Instant) -> dict[str, Any]:
    """An instant as a person is told: the local date, the local time, and how long until then."""
    wall = local(at, scene.book.zones[scene.person.zone])
    clock, minutes = wall.hour * 60 + wall.minute, -((scene.now - at) // MINUTE)
    return {"when": wall.date().isoformat(), "at": clock, "in": minutes}


def snoozed_enough(scene: Scene) -> Scene:
    """The snooze is over; it does not ring at night, after a session, or long after its time."""
    reminder = rules.reminder_of(scene.person)
    at, zone = reminder.snooze or 0, scene.book.zones[scene.person.zone]
    scene = planned(scene, snooze=None)
    rested = any(last.ended > at - rules.PRACTISED for last in scene.person.practices if last.how == "finished")
    quiet = is_quiet(minute_of(scene.now, zone), scene.person.quiet)
    if rested or quiet or scene.now - at > LATE or not rules.is_safe(scene.person):
        return scene
    late = min(scene.now + LATE, next_quiet_of(scene.now, scene.person, scene.book))
    return replace(planned(scene, sent_at=scene.now), calling=late).ask("reminder")


# When it is ignored.


def less_often(scene: Scene) -> Scene:
    """Every other day from now on."""
    return _kept(planned(scene, gap=max(2, rules.reminder_of(scene.person).gap)), "remind-less")


def once_a_week(scene: Scene) -> Scene:
    """Once a week from now on."""
    return _kept(planned(scene, gap=7), "remind-weekly")


def as_it_is(scene: Scene) -> Scene:
    """It stays as it is."""
    return _kept(scene, "remind-kept")


def _kept(scene: Scene, line: str) -> Scene:
    return scene.answered().say(line)


def stop(scene: Scene) -> Scene:
    """No more reminders: at once, and nothing that is still queued comes."""
    scene = without_reminders(scene, "asked").turn_away()
    asked = scene.person.asking
    return (scene.answered() if asked and asked.what in NAMES else scene).say("reminders-stopped", silent=True)


def without_reminders(scene: Scene, off: str) -> Scene:
    """The same scene with the plan kept, and silent."""
    return scene if scene.person.reminder is None else scene.become(reminder=put_off(scene.person.reminder, off))


def put_off(reminder: Reminder, off: str) -> Reminder:
    """The same plan, silent; a plan that was stopped already stays so."""
    return replace(reminder, off="asked" if reminder.off == "asked" else off, snooze=None, holiday=0)


NAMES = frozenset({"reminder", "snooze", "ask-rhythm", "fade", "resume", "holiday", "plan"})
_SNOOZE = (Sign.TEN_MINUTES, Sign.ONE_HOUR, Sign.THIS_EVENING)
_RHYTHM = (Sign.MOVE_IT, Sign.LESS_OFTEN, Sign.NO_REMINDERS, Sign.ITS_FINE)
_FADE = (Sign.ONCE_A_WEEK, Sign.AS_IT_IS)
SNOOZE_MOVES: dict[Sign, Move] = {
    Sign.SNOOZE: later,
    Sign.TEN_MINUTES: snooze(10 * MINUTE),
    Sign.ONE_HOUR: snooze(HOUR),
    Sign.THIS_EVENING: this_evening,
    Sign.NOT_TODAY: not_today,
}
"""What holds at rest as well: a reminder may be answered when its buttons are gone."""

ROOMS = (
    Room(
        "reminder",
        {
            **SNOOZE_MOVES,
            **dict.fromkeys((Sign.NO, Sign.NO_THANKS, Sign.SKIP), not_today),
            **dict.fromkeys((Sign.START, Sign.YES, Sign.GO_ON), start),
            Sign.THREE_MINUTES: start_form("short"),
            Sign.BREATHING: start_form("breathing"),
        },
        again,
        put_reminder,
        reminder_buttons,
        light=True,
    ),
    Room(
        "snooze",
        SNOOZE_MOVES,
        again,
        lambda scene: scene.say("snooze-ask", buttons=(*_SNOOZE, Sign.NOT_TODAY)),
        these(*_SNOOZE, Sign.NOT_TODAY),
        light=True,
    ),
    Room(
        "ask-rhythm",
        {
            Sign.LESS_OFTEN: less_often,
            Sign.NO_REMINDERS: stop,
            Sign.NO: stop,
            **dict.fromkeys((Sign.ITS_FINE, Sign.OK, Sign.FINE, Sign.YES), as_it_is),
        },
        again,
        lambda scene: scene.say("remind-rhythm", buttons=_RHYTHM, silent=rules.reminder_of(scene.person).silent),
        these(*_RHYTHM),
        light=True,
    ),
    Room(
        "fade",
        {
            **dict.fromkeys((Sign.ONCE_A_WEEK, Sign.YES, Sign.OK), once_a_week),
            **dict.fromkeys((Sign.AS_IT_IS, Sign.NO), as_it_is),
        },
        again,
        lambda scene: scene.say("remind-fade", buttons=_FADE, silent=rules.reminder_of(scene.person).silent),
        these(*_FADE),
        light=True,
    ),
)

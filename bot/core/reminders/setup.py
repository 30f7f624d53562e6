"""Making the plan: what the nudge follows, when, on which days; asked one by one, each only if it is not known.

House rules: no reminder without a yes; every confirmation says the local date, the local time and how long until then;
whatever could not be read changes nothing and is asked again.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import FOREVER
from bot.core.dialog.question import Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation, Reminder
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Sign
from bot.core.model.localtime import is_quiet
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment, planned

NO_ANCHOR = "none"
PATIENCE = 30 * MINUTE


# The way through the questions.


def offer(scene: Scene) -> Scene:
    """After a finished session: once, and again when it has fallen silent for another reason than a wish."""
    reminder = scene.person.reminder
    if reminder is not None and reminder.off in ("ignored", "safety", "holiday"):
        return scene.ask("resume")
    if reminder is not None or scene.person.reminder_offered:
        return scene
    return scene.ask("plan-anchor")


def make_plan(scene: Scene) -> Scene:
    """ "Remind me": the plan if there is one, or the first question."""
    scene = scene.become(asking=None, reminder_offered=True)
    if scene.person.reminder is not None:
        return scene.ask("plan")
    return scene.ask("plan-anchor")


def change_time(scene: Scene) -> Scene:
    """Another time for the plan there is."""
    return _change(scene, "plan-time", "days")


def change_days(scene: Scene) -> Scene:
    """Other days for the plan there is."""
    return _change(scene, "plan-days", "minute")


def _change(scene: Scene, question: str, kept: str) -> Scene:
    reminder = scene.person.reminder
    if reminder is None:
        return make_plan(scene)
    value = reminder.days if kept == "days" else reminder.minute
    return scene.ask(question, anchor=(reminder.anchor or NO_ANCHOR,), **{kept: (str(value),)})


def go_on_planning(scene: Scene, **known: tuple[str, ...]) -> Scene:
    """The next thing that is not known yet; when all is, the plan is made."""
    draft = dict(scene.asking.knows) | known
    draft.pop("own", None)
    for part, question in (("minute", "plan-time"), ("days", "plan-days")):
        if part not in draft:
            return scene.ask(question, **draft)
    if not knows_zone(scene.person):
        return scene.ask("zone", **draft)
    minute = int(draft["minute"][0])
    if is_quiet(minute, scene.person.quiet) and "quiet" not in draft and not _is_silent_at(scene.person, minute):
        return scene.ask("plan-quiet", **draft)
    return _made(scene, draft)


def _is_silent_at(person: Conversation, minute: int) -> bool:
    """It was asked already whether the reminder may come in the quiet hours at that time."""
    return person.reminder is not None and person.reminder.silent and person.reminder.minute == minute


def _made(scene: Scene, draft: dict[str, tuple[str, ...]]) -> Scene:
    person, minute = scene.person, int(draft["minute"][0])
    anchor = draft.get("anchor", (NO_ANCHOR,))[0]
    reminder = replace(
        person.reminder or Reminder(minute, since=scene.now),
        minute=minute,
        days=int(draft["days"][0]),
        anchor=anchor,
        silent=is_quiet(minute, person.quiet),
        off="",
        holiday=0,
        snooze=None,
    )
    scene = scene.turn_away().become(reminder=rules.from_now(reminder, person, scene.now, scene.book), asking=None)
    return scene.note("reminder", minute=minute, days=reminder.days).ask("plan")


def told(scene: Scene) -> dict[str, Any]:
    """The plan, and when the next reminder comes."""
    person, reminder = scene.person, rules.reminder_of(scene.person)
    coming = next_moment(scene)
    return {
        "anchor": reminder.anchor or NO_ANCHOR,
        "at": reminder.minute,
        "days": reminder.days,
        "hushed": int(reminder.silent),
        "zone": person.zone,
        "when": coming["when"],
        "clock": coming["at"],
        "in": coming["in"],
    }


def next_moment(scene: Scene) -> dict[str, Any]:
    """When the next reminder comes, as a person is told; nothing if none is planned."""
    day = rules.next_date(scene.person, scene.book)
    return {} if day is None else moment(scene, rules.meant_at(day, scene.person, scene.book))


def knows_zone(person: Conversation) -> bool:
    """The person, or their platform, has told where they live."""
    return person.zone not in ("", "UTC") or person.zone_told


# The quiet hours, and the plan as it stands.


def put_quiet(scene: Scene) -> Scene:
    """The time lies in the quiet hours: once more, is that meant?"""
    begins, ends = scene.person.quiet
    at = int(scene.known("minute")[0])
    told: dict[str, Any] = {"at": at, "from": begins, "to": ends}
    return scene.say("plan-quiet", buttons=(Sign.YES, Sign.CHANGE_TIME), **told)


def another_time(scene: Scene) -> Scene:
    """Not then: the time is asked again, all else stays."""
    draft = dict(scene.asking.knows)
    draft.pop("minute", None)
    return scene.ask("plan-time", **draft)


def put_plan(scene: Scene) -> Scene:
    """The plan as it stands."""
    reminder, buttons = rules.reminder_of(scene.person), plan_buttons(scene.person, scene.book)
    if reminder.off or reminder.holiday == FOREVER:
        return scene.say(
            "plan-paused", buttons=buttons, off=reminder.off or "break", at=reminder.minute, days=reminder.days
        )
    if reminder.holiday:
        return scene.say("plan-break", buttons=buttons, when=date.fromordinal(reminder.holiday).isoformat())
    return scene.say("plan-set", buttons=buttons, **told(scene))


def plan_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What can be done about the plan."""
    return tuple(map(str, _plan_buttons(person)))


def _plan_buttons(person: Conversation) -> Iterator[Sign]:
    reminder = rules.reminder_of(person)
    if reminder.off or reminder.holiday:
        yield from (Sign.YES, Sign.NO, Sign.CHANGE_TIME)
    else:
        yield from (Sign.OK, Sign.CHANGE_TIME, Sign.CHANGE_DAYS, Sign.TIME_ZONE, Sign.HOLIDAY)
        yield from (Sign.WHY, Sign.NO_REMINDERS) if reminder.why else (Sign.NO_REMINDERS,)


def start_again(scene: Scene) -> Scene:
    """The same plan from the next planned day on."""
    scene = planned(scene, off="", holiday=0, resume_yes=False, sent_at=0, ignored=0).answered()
    reminder = rules.from_now(rules.reminder_of(scene.person), scene.person, scene.now, scene.book)
    return scene.become(reminder=reminder).ask("plan")


def leave_plan(scene: Scene) -> Scene:
    """It stays as it is."""
    return scene.answered().put_again()


def keep_plan(scene: Scene) -> Scene:
    """Left in the middle: nothing has changed."""
    return scene.answered().say("plan-left")


def leave_silently(scene: Scene) -> Scene:
    """Nobody answers: the question is put away."""
    return scene.answered()


_LATER = ((PATIENCE, leave_silently),)
ROOMS = (
    Room(
        "plan-quiet",
        {
            **dict.fromkeys((Sign.YES, Sign.OK), lambda scene: go_on_planning(scene, quiet=("yes",))),
            **dict.fromkeys((Sign.CHANGE_TIME, Sign.NO), another_time),
        },
        again,
        put_quiet,
        these(Sign.YES, Sign.CHANGE_TIME),
        _LATER,
    ),
    Room(
        "plan",
        {Sign.YES: start_again, Sign.REMIND: start_again, **dict.fromkeys((Sign.OK, Sign.NO, Sign.BACK), leave_plan)},
        again,
        put_plan,
        plan_buttons,
        _LATER,
        light=True,
    ),
)

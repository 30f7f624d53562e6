"""Making the plan: what the nudge follows, when, on which days; asked one by one, each only if it is not known.

House rules: no reminder without a yes; every confirmation says the local date, the local time and how long until then;
whatever could not be read changes nothing and is asked again.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace

from bot.core import plan
from bot.core.book import Book
from bot.core.hearing.days import days as days_in
from bot.core.hearing.times import NOON, Clock, clock
from bot.core.localtime import is_quiet
from bot.core.person import Conversation, Reminder
from bot.core.practice import may_correct, rating_again
from bot.core.reminders import moment, planned
from bot.core.scene import Move, Room, Scene, again, these
from bot.core.start import start
from bot.core.words import MINUTE, Sign

LONGEST_ANCHOR = 60
ANCHORS = (Sign.AFTER_WAKING, Sign.AFTER_WORK, Sign.BEFORE_BED)
NO_ANCHOR = "none"
TIMES = {
    Sign.AFTER_WAKING: (390, 420, 450, 480),
    Sign.AFTER_WORK: (1020, 1050, 1080, 1110),
    Sign.BEFORE_BED: (1230, 1260, 1290, 1320),
}
"""Times to pick from, by what they follow."""
ANY_TIME = (450, 750, 1080, 1260)
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
    if scene.text and (said := heard_time(scene)).minutes:
        return taken_time(scene.ask("plan-time", anchor=(NO_ANCHOR,)), said)
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
    scene = scene.turn_away().become(reminder=plan.from_now(reminder, person, scene.now, scene.book), asking=None)
    scene = scene.note("reminder", minute=minute, days=reminder.days)
    return scene.say("plan-set", buttons=(Sign.OK, Sign.CHANGE_TIME, Sign.CHANGE_DAYS, Sign.TIME_ZONE), **told(scene))


def told(scene: Scene) -> dict[str, Any]:
    """The plan, and when the next reminder comes."""
    person, reminder = scene.person, plan.reminder_of(scene.person)
    coming = next_moment(scene)
    return {
        "anchor": reminder.anchor or NO_ANCHOR,
        "at": reminder.minute,
        "days": reminder.days,
        "silent": int(reminder.silent),
        "zone": person.zone,
        "when": coming["when"],
        "clock": coming["at"],
        "in": coming["in"],
    }


def next_moment(scene: Scene) -> dict[str, Any]:
    """When the next reminder comes, as a person is told; nothing if none is planned."""
    day = plan.next_date(scene.person, scene.book)
    return {} if day is None else moment(scene, plan.meant_at(day, scene.person, scene.book))


def knows_zone(person: Conversation) -> bool:
    """The person, or their platform, has told where they live."""
    return person.zone not in ("", "UTC") or person.zone_told


# The anchor.


def anchor(sign: Sign) -> Move:
    """The move that ties the nudge to something the person does anyway."""
    return lambda scene: go_on_planning(scene, anchor=(str(sign),))


def own_time(scene: Scene) -> Scene:
    """Tied to nothing but a time."""
    return go_on_planning(scene, anchor=(NO_ANCHOR,))


def own_anchor(scene: Scene) -> Scene:
    """The person's own words; a time in them is taken too."""
    words = " ".join("".join(letter for letter in scene.text if letter.isprintable()).split())
    if not any(map(str.isalpha, words)):
        return _take_time(go_on_planning(scene, anchor=(NO_ANCHOR,))) if words else scene.put_again()
    said = heard_time(scene)
    if said.minutes or said.impossible:
        scene = scene.ask("plan-time", anchor=(_before_time(words) or NO_ANCHOR,))
        return _take_time(scene)
    return go_on_planning(scene, anchor=(words[:LONGEST_ANCHOR],))


def _before_time(words: str) -> str:
    """What stands before the time: "after I brush my teeth, about 7:30"."""
    before, comma, _ = words.partition(",")
    return before.strip()[:LONGEST_ANCHOR] if comma and not any(map(str.isdecimal, before)) else ""


def declined(scene: Scene) -> Scene:
    """No reminders: a fine answer, and the offer is not made again."""
    return scene.become(reminder_offered=True).answered().say("plan-declined")


# The time.


def heard_time(scene: Scene) -> Clock:
    """The time in the person's words."""
    return clock(scene.text, scene.book.calendars, scene.person.language)


def _take_time(scene: Scene) -> Scene:
    """The time that was typed."""
    said = heard_time(scene)
    if said.minutes:
        return taken_time(scene, said)
    return scene.say("plan-time-impossible" if said.impossible else "plan-time-unclear").put_again()


def taken_time(scene: Scene, said: Clock) -> Scene:
    """A time: what could be the morning or the evening is told by what it follows, or asked."""
    if len(said.minutes) == 1:
        return go_on_planning(scene, minute=(str(said.minutes[0]),))
    follows = (scene.known("anchor") or ("",))[0]
    if follows == Sign.AFTER_WAKING:
        return go_on_planning(scene, minute=(str(min(said.minutes)),))
    if follows in (Sign.AFTER_WORK, Sign.BEFORE_BED):
        return go_on_planning(scene, minute=(str(max(said.minutes)),))
    return scene.ask("plan-time-both", **dict(scene.asking.knows), both=tuple(map(str, sorted(said.minutes))))


def pick_time(scene: Scene) -> Scene:
    """A time from the buttons."""
    return go_on_planning(scene, minute=(scene.value,))


def time_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Times that fit what it follows."""
    follows = _known(person, "anchor")
    times = next((TIMES[sign] for sign in ANCHORS if follows == (sign,)), ANY_TIME)
    return tuple(f"time-{minute}" for minute in times)


def both_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The morning and the evening."""
    return tuple(f"time-{minute}" for minute in _known(person, "both"))


def part_of_day(scene: Scene) -> Scene:
    """ "In the evening", or the time once more."""
    said, both = heard_time(scene), scene.known("both")
    if said.minutes:
        return taken_time(scene, said)
    late = clock(f"{int(both[0]) // 60 or NOON // 60} {scene.text}", scene.book.calendars, scene.person.language)
    if len(late.minutes) == 1:
        return go_on_planning(scene, minute=(both[late.minutes[0] >= NOON],))
    return scene.put_again()


def _known(person: Conversation, name: str) -> tuple[str, ...]:
    return dict(person.asking.knows).get(name, ()) if person.asking else ()


# The days.


def take_days(mask: int) -> Move:
    """The move that takes these weekdays."""
    return lambda scene: go_on_planning(scene, days=(str(mask),))


def own_days(scene: Scene) -> Scene:
    """Day by day."""
    return scene.ask("plan-days", **dict(scene.asking.knows), own=("0",))


def tap_day(scene: Scene) -> Scene:
    """A weekday more, or less."""
    chosen = int((scene.known("own") or ("0",))[0]) ^ 1 << int(scene.value)
    return scene.ask("plan-days", **{**dict(scene.asking.knows), "own": (str(chosen),)})


def days_done(scene: Scene) -> Scene:
    """Those days; none is no answer."""
    chosen = int((scene.known("own") or ("0",))[0])
    return go_on_planning(scene, days=(str(chosen),)) if chosen else scene.put_again()


def typed_days(scene: Scene) -> Scene:
    """The days that were typed."""
    mask = days_in(scene.text, scene.book.calendars, scene.person.language)
    return go_on_planning(scene, days=(str(mask),)) if mask else scene.say("plan-days-unclear").put_again()


def days_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The usual sets, or each weekday."""
    if _known(person, "own"):
        return (*(f"day-{number}" for number in range(7)), str(Sign.DONE))
    return tuple(map(str, _SETS))


def put_days(scene: Scene) -> Scene:
    """Which days; while they are picked, those so far, in the same message."""
    buttons = days_buttons(scene.person, scene.book)
    own = scene.known("own")
    if not own:
        return scene.say("plan-days", buttons=buttons)
    return scene.say("plan-days-own", buttons=buttons, days=int(own[0]))


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
    reminder, buttons = plan.reminder_of(scene.person), plan_buttons(scene.person, scene.book)
    if reminder.off or reminder.holiday == plan.FOREVER:
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
    reminder = plan.reminder_of(person)
    if reminder.off or reminder.holiday:
        yield from (Sign.YES, Sign.NO, Sign.CHANGE_TIME)
    else:
        yield from (Sign.OK, Sign.CHANGE_TIME, Sign.CHANGE_DAYS, Sign.HOLIDAY, Sign.WHY, Sign.NO_REMINDERS)


def start_again(scene: Scene) -> Scene:
    """The same plan from the next planned day on."""
    scene = planned(scene, off="", holiday=0, resume_yes=False, sent_at=0, ignored=0).answered()
    reminder = plan.from_now(plan.reminder_of(scene.person), scene.person, scene.now, scene.book)
    return scene.become(reminder=reminder).say("plan-set", **told(scene.become(reminder=reminder)))


def leave_plan(scene: Scene) -> Scene:
    """It stays as it is."""
    return scene.answered().put_again()


def keep_plan(scene: Scene) -> Scene:
    """Left in the middle: nothing has changed."""
    return scene.answered().say("plan-left")


def leave_silently(scene: Scene) -> Scene:
    """Nobody answers: the question is put away."""
    return scene.answered()


def not_answered(scene: Scene) -> Scene:
    """Nobody answers the offer: it is put away, and not made again."""
    return scene.become(reminder_offered=True).answered()


def start_now(scene: Scene) -> Scene:
    """Another session is more important than a plan."""
    return start(scene.answered())


def correct_number(scene: Scene) -> Scene:
    """The number after the session was a slip; the offer can wait."""
    return rating_again(scene.answered())


def anchor_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What people do every day, a time of one's own, and no."""
    correct = (Sign.CHANGE_NUMBER,) if may_correct(person, person.seen) else ()
    return tuple(map(str, (*ANCHORS, Sign.OWN_TIME, Sign.NO_THANKS, *correct, Sign.START)))


_SETS = (Sign.EVERY_DAY, Sign.WEEKDAYS, Sign.OWN_DAYS)
_LATER = ((PATIENCE, leave_silently),)
_LEAVE: dict[Sign, Move] = dict.fromkeys((Sign.NO, Sign.NO_THANKS, Sign.BACK, Sign.STOP), keep_plan)

ROOMS = (
    Room(
        "plan-anchor",
        {
            **{sign: anchor(sign) for sign in ANCHORS},
            Sign.OWN_TIME: own_time,
            Sign.START: start_now,
            Sign.CHANGE_NUMBER: correct_number,
            **dict.fromkeys((Sign.NO_THANKS, Sign.NO), declined),
        },
        own_anchor,
        lambda scene: scene.say("plan-anchor", buttons=anchor_buttons(scene.person, scene.book)),
        anchor_buttons,
        ((PATIENCE, not_answered),),
        reads=True,
    ),
    Room(
        "plan-time",
        {**_LEAVE, Sign.TIME: pick_time},
        _take_time,
        lambda scene: scene.say(
            "plan-time",
            buttons=time_buttons(scene.person, scene.book),
            anchor=(scene.known("anchor") or (NO_ANCHOR,))[0],
        ),
        time_buttons,
        _LATER,
        reads=True,
    ),
    Room(
        "plan-time-both",
        {**_LEAVE, Sign.TIME: pick_time},
        part_of_day,
        lambda scene: scene.say(
            "plan-time-both",
            buttons=both_buttons(scene.person, scene.book),
            early=int(scene.known("both")[0]),
            late=int(scene.known("both")[-1]),
        ),
        both_buttons,
        _LATER,
        reads=True,
    ),
    Room(
        "plan-days",
        {
            **_LEAVE,
            Sign.EVERY_DAY: take_days(plan.EVERY_DAY),
            Sign.WEEKDAYS: take_days(plan.WEEKDAYS),
            Sign.OWN_DAYS: own_days,
            Sign.DAY: tap_day,
            Sign.DONE: days_done,
        },
        typed_days,
        put_days,
        days_buttons,
        _LATER,
        reads=True,
    ),
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

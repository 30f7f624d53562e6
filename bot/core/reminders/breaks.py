"""A break from the reminders: for some days or until the person writes, and the way back.

House rules: nobody explains a break or is missed in one; after a long one nothing begins again without a new yes.
"""

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import FOREVER
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.intents import Sign
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment, not_today, planned
from bot.core.reminders.setup import next_moment, start_again
from bot.core.understanding.days import length

LONG = 14
"""Days after which it goes on only with a new yes."""


def take_a_break(scene: Scene) -> Scene:
    """How long?"""
    scene = scene.become(asking=None)
    return scene.ask("holiday") if rules.is_running(scene.person) else not_today(scene)


def days_off(days: int) -> Move:
    """The move that keeps quiet for so many days, today among them."""
    return lambda scene: _break(scene, days)


def _break(scene: Scene, days: int) -> Scene:
    ends = rules.today_of(scene.person, scene.now, scene.book) + days
    scene = planned(scene, holiday=ends, resume_yes=days >= LONG, snooze=None).turn_away().answered()
    at = rules.meant_at(ends, scene.person, scene.book)
    return scene.say("holiday-set", zone=scene.person.zone, **moment(scene, at))


def until_i_write(scene: Scene) -> Scene:
    """Until the person writes, on another day than this."""
    scene = planned(scene, holiday=FOREVER, resume_yes=True, snooze=None).turn_away().answered()
    return settle_today(scene).say("holiday-open")


def settle_today(scene: Scene) -> Scene:
    """Nothing more comes today."""
    today = rules.today_of(scene.person, scene.now, scene.book)
    return scene.become(reminder=rules.settled(rules.reminder_of(scene.person), today, "skipped", scene.now))


def typed_length(scene: Scene) -> Scene:
    """ "Ten days"."""
    days = length(scene.text, scene.book.calendars, scene.person.language)
    return _break(scene, days) if days else scene.say("holiday-unclear").put_again()


def is_back(scene: Scene) -> bool:
    """A break "until I write" is over: the person has written, not on the day on which it began."""
    reminder = scene.person.reminder
    if reminder is None or reminder.off or reminder.holiday != FOREVER:
        return False
    return rules.today_of(scene.person, scene.now, scene.book) > reminder.settled


def welcome_back(scene: Scene) -> Scene:
    """Back from a break: asked once, when nothing else is going on."""
    busy = scene.person.session is not None or scene.person.asking is not None or scene.forgotten
    if busy or not is_back(scene) or not rules.is_safe(scene.person):
        return scene
    return planned(scene, off="holiday", holiday=0).ask("resume")


def stay_quiet(scene: Scene) -> Scene:
    """No: it stays silent until the person asks for it."""
    return planned(scene, off="asked").answered().say("resume-no")


def put_resume(scene: Scene) -> Scene:
    """Shall it go on?"""
    reminder = rules.reminder_of(scene.person)
    return scene.say("resume-ask", buttons=(Sign.YES, Sign.NO), silent=reminder.silent, at=reminder.minute)


def from_the_next_day(scene: Scene) -> Scene:
    """Yes: from the next day on."""
    scene = settle_today(scene)
    return start_again(scene)


def why(scene: Scene) -> Scene:
    """Which rule sent or held back the last reminder, and what comes next."""
    reminder = scene.person.reminder
    if reminder is None:
        return scene.say("why-none").put_again()
    if reminder.why:
        decided = moment(scene, reminder.why_at)
        scene = scene.say("why-rule", rule=reminder.why, when=decided["when"], at=decided["at"])
    if coming := next_moment(scene):
        return scene.say("why-next", **coming).put_again()
    return scene.say("why-not", off=reminder.off or "break").put_again()


def of_another_day(scene: Scene, prompt: int) -> bool:
    """A button under words of an earlier local date; prompts are counted from the second in which they are put."""
    return rules.today_of(scene.person, prompt * SECOND, scene.book) < rules.today_of(
        scene.person, scene.now, scene.book
    )


def is_over(scene: Scene, prompt: int) -> Scene:
    """A button under a reminder of an earlier date: that one needs no answer any more; the next one is told."""
    that = moment(scene, prompt * SECOND)
    scene = scene.say("reminder-over", when=that["when"])
    coming = next_moment(scene) if rules.is_running(scene.person) else {}
    return scene.say("why-next", **coming, silent=True) if coming else scene


_HOLIDAY = (Sign.THREE_DAYS, Sign.ONE_WEEK, Sign.TWO_WEEKS, Sign.UNTIL_I_WRITE)
_LATER = ((30 * MINUTE, lambda scene: replace(scene, person=replace(scene.person, asking=None))),)

ROOMS = (
    Room(
        "holiday",
        {
            Sign.THREE_DAYS: days_off(3),
            Sign.ONE_WEEK: days_off(7),
            Sign.TWO_WEEKS: days_off(LONG),
            Sign.UNTIL_I_WRITE: until_i_write,
            **dict.fromkeys((Sign.BACK, Sign.NO, Sign.NO_THANKS), lambda scene: scene.answered().say("plan-left")),
        },
        typed_length,
        lambda scene: scene.say("holiday-ask", buttons=_HOLIDAY),
        these(*_HOLIDAY),
        _LATER,
        reads=True,
    ),
    Room(
        "resume",
        {
            **dict.fromkeys((Sign.YES, Sign.OK), from_the_next_day),
            **dict.fromkeys((Sign.NO, Sign.NO_THANKS), stay_quiet),
        },
        again,
        put_resume,
        these(Sign.YES, Sign.NO),
        light=True,
    ),
)

"""The questions of the plan: what the nudge follows, the time, the days.

House rules: each takes buttons and the person's own words; what could not be read changes nothing and is asked again;
what could be the morning or the evening is asked, unless it is clear from what it follows.
"""

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.reminders import rules
from bot.core.reminders.setup import NO_ANCHOR, PATIENCE, go_on_planning, keep_plan, leave_silently
from bot.core.session.flow import may_correct, rating_again
from bot.core.session.start import start
from bot.core.understanding.days import days as days_in
from bot.core.understanding.times import NOON, Clock, clock

LONGEST_ANCHOR = 60
ANCHORS = (Sign.AFTER_WAKING, Sign.AFTER_WORK, Sign.BEFORE_BED)
TIMES = {
    Sign.AFTER_WAKING: (390, 420, 450, 480),
    Sign.AFTER_WORK: (1020, 1050, 1080, 1110),
    Sign.BEFORE_BED: (1230, 1260, 1290, 1320),
}
"""Times to pick from, by what they follow."""
ANY_TIME = (450, 750, 1080, 1260)


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
        return take_time(go_on_planning(scene, anchor=(NO_ANCHOR,))) if words else scene.put_again()
    said = heard_time(scene)
    if said.minutes or said.impossible:
        scene = scene.ask("plan-time", anchor=(_before_time(words) or NO_ANCHOR,))
        return take_time(scene)
    return go_on_planning(scene, anchor=(words[:LONGEST_ANCHOR],))


def _before_time(words: str) -> str:
    """What stands before the time: "after I brush my teeth, about 7:30"."""
    before, comma, _ = words.partition(",")
    return before.strip()[:LONGEST_ANCHOR] if comma and not any(map(str.isdecimal, before)) else ""


def declined(scene: Scene) -> Scene:
    """No reminders: a fine answer, and the offer is not made again."""
    return scene.become(reminder_offered=True).answered().say("plan-declined")


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


# The time.


def heard_time(scene: Scene) -> Clock:
    """The time in the person's words."""
    return clock(scene.text, scene.book.calendars, scene.person.language)


def take_time(scene: Scene) -> Scene:
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
    return _ask_on(scene, "plan-time-both", both=tuple(map(str, sorted(said.minutes))))


def _ask_on(scene: Scene, room: str, **more: tuple[str, ...]) -> Scene:
    """The next question, with all that is known so far and what has just been told."""
    return scene.ask(room, **{**dict(scene.asking.knows), **more})


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
    return _ask_on(scene, "plan-days", own=("0",))


def tap_day(scene: Scene) -> Scene:
    """A weekday more, or less."""
    chosen = int((scene.known("own") or ("0",))[0]) ^ 1 << int(scene.value)
    return _ask_on(scene, "plan-days", own=(str(chosen),))


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
        take_time,
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
            Sign.EVERY_DAY: take_days(rules.EVERY_DAY),
            Sign.WEEKDAYS: take_days(rules.WEEKDAYS),
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
)

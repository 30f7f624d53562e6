"""Where the person is: asked without jargon, and what becomes of the plan when the place changes.

House rules: never a silent guess, the date and the time there are told back each time; whoever jumps two hours or more
is asked whether the reminder comes along or keeps the time of home.
"""

from typing import Any

from bot.core.dialog.context import Scene
from bot.core.dialog.question import Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.intents import Sign
from bot.core.model.localtime import local, local_date, minute_of
from bot.core.reminders import rules
from bot.core.reminders.delivery import moment
from bot.core.reminders.setup import PATIENCE, go_on_planning, keep_plan, leave_silently, next_moment
from bot.core.understanding.places import Gazetteer, Where, nearest, place_in_sentence, whereabouts

JUMP = 120
"""Minutes between two places from which on it is asked whether the plan comes along."""


def ask_zone(scene: Scene) -> Scene:
    """Where are you, or what time is it there?"""
    return scene.become(asking=None).ask("zone")


def gazetteer(scene: Scene) -> Gazetteer:
    """What places are looked up in, now."""
    book = scene.book
    return Gazetteer(book.atlas, book.zones, book.calendars, scene.now, scene.person.language)


def read_place(scene: Scene) -> Scene:
    """The answer: one place, several to choose from, or none that we know."""
    world = gazetteer(scene)
    found = whereabouts(scene.text, world) if scene.spot is None else nearest(scene.spot, world)
    return _found(scene, found) if found.zones else scene.say("zone-unclear").put_again()


def _found(scene: Scene, where: Where) -> Scene:
    if where.sure:
        return arrive(scene, where.zones[0])
    draft = {name: values for name, values in scene.asking.knows if name != "zones"}
    return scene.ask("zone-which", **draft, zones=where.zones)


def pick(scene: Scene) -> Scene:
    """One of the places that were offered."""
    return arrive(scene, scene.value) if scene.value in scene.known("zones") else scene.put_again()


def the_only_one(scene: Scene) -> Scene:
    """Yes, where one place was offered."""
    zones = scene.known("zones")
    return arrive(scene, zones[0]) if len(zones) == 1 else scene.put_again()


def arrive(scene: Scene, zone: str) -> Scene:
    """The place is known: it is told back with its date and time; a plan that jumps is asked about first."""
    draft = {name: values for name, values in scene.asking.knows if name != "zones"}
    if rules.is_running(scene.person) and not draft and abs(apart(scene, zone)) >= JUMP:
        return scene.ask("travel", zone=(zone,))
    scene = settle_in(scene, zone)
    scene = scene.say("zone-set", zone=zone, **_now_there(scene))
    if draft:
        return go_on_planning(scene)
    scene = scene.answered().put_nothing()
    coming = next_moment(scene) if rules.is_running(scene.person) else {}
    return scene.say("why-next", **coming) if coming else scene


def settle_in(scene: Scene, zone: str) -> Scene:
    """The person lives by the clock of that zone; a reminder of today that is past there is not made up for."""
    scene = scene.become(zone=zone, zone_told=True, staying="")
    if scene.person.reminder is None:
        return scene
    return scene.become(reminder=rules.from_now(scene.person.reminder, scene.person, scene.now, scene.book))


def _now_there(scene: Scene) -> dict[str, Any]:
    now = moment(scene, scene.now)
    return {"when": now["when"], "at": now["at"]}


def apart(scene: Scene, zone: str) -> int:
    """Minutes by which the clock of a zone is ahead of the person's."""
    there = local(scene.now, scene.book.zones[zone]).utcoffset()
    home = local(scene.now, scene.book.zones[scene.person.zone]).utcoffset()
    return round((there - home).total_seconds() / 60) if there is not None and home is not None else 0


# Keep or move.


def put_travel(scene: Scene) -> Scene:
    """Does the reminder come along?"""
    zone, reminder = scene.known("zone")[0], rules.reminder_of(scene.person)
    ahead = apart(scene, zone)
    home = rules.time_on(rules.today_of(scene.person, scene.now, scene.book) + 1, scene.person, scene.book)
    return scene.say(
        "travel-ask",
        buttons=(Sign.MOVE_TIME, Sign.HOME_TIME),
        apart=abs(ahead),
        ahead=int(ahead > 0),
        at=reminder.minute,
        there=zone,
        home=scene.person.zone,
        abroad=minute_of(home, scene.book.zones[zone]),
    )


def move_along(scene: Scene) -> Scene:
    """The same wall time, at the new place."""
    zone = scene.known("zone")[0]
    return _told(settle_in(scene, zone).answered(), "travel-moved", "there", zone)


def keep_home(scene: Scene) -> Scene:
    """The time of home; where the person is counts for the number to call in an emergency."""
    scene = scene.become(staying=scene.known("zone")[0]).answered()
    return _told(scene, "travel-kept", "home", scene.person.zone)


def _told(scene: Scene, line: str, name: str, zone: str) -> Scene:
    coming = next_moment(scene)
    if not coming:
        return scene.say("zone-set", zone=zone, **_now_there(scene))
    told: dict[str, Any] = {name: zone, "when": coming["when"], "clock": coming["at"], "in": coming["in"]}
    return scene.say(line, **told)


# What people say without being asked.


def here_i_am(scene: Scene) -> Scene | None:
    """ "I'm in Tokyo now", said in the middle of nothing; None if it says nothing about a place."""
    found = place_in_sentence(scene.text, gazetteer(scene)) if scene.text else Where()
    if not found.zones:
        return None
    return _found(scene.ask("zone"), found)


def which_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The places that come into question; only one is a yes or no."""
    zones = dict(person.asking.knows).get("zones", ()) if person.asking else ()
    return tuple(f"zone-{zone}" for zone in zones)


def put_which(scene: Scene) -> Scene:
    """Which of these, with the date and time there."""
    zone = scene.known("zones")[0]
    there, buttons = scene.book.zones[zone], which_buttons(scene.person, scene.book)
    when, at = local_date(scene.now, there).isoformat(), minute_of(scene.now, there)
    return scene.say("zone-which", buttons=buttons, zone=zone, when=when, at=at)


_LATER = ((PATIENCE, leave_silently),)
_LEAVE = dict.fromkeys((Sign.NO, Sign.NO_THANKS, Sign.BACK, Sign.STOP), keep_plan)
ROOMS = (
    Room(
        "zone",
        {**_LEAVE},
        read_place,
        lambda scene: scene.say("zone-ask", buttons=(Sign.BACK,)).asking_place(),
        these(Sign.BACK),
        _LATER,
        reads=True,
    ),
    Room(
        "zone-which",
        {**_LEAVE, Sign.ZONE: pick, **dict.fromkeys((Sign.YES, Sign.OK), the_only_one)},
        read_place,
        put_which,
        which_buttons,
        _LATER,
        reads=True,
    ),
    Room(
        "travel",
        {Sign.MOVE_TIME: move_along, Sign.HOME_TIME: keep_home},
        again,
        put_travel,
        these(Sign.MOVE_TIME, Sign.HOME_TIME),
        light=True,
    ),
)

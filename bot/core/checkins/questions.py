"""Check-ins: what is asked after a week of practice and later, one question after the other, one tap each.

House rules: nothing is asked without consent; a question may always be skipped; numbers are thanked for and not judged.
The two questions about everyday life are our own wording, for the person's own use; they are no validated measure.
"""

from msgspec.structs import replace

from bot.core.checkins import poll, worse
from bot.core.checkins.schedule import counted, day_now, onward, opened, plan, settle, today_of
from bot.core.dialog.context import Scene
from bot.core.dialog.question import RATINGS, Move, Room, again, these
from bot.core.model.conversation import Answer, Conversation
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Sign
from bot.core.model.ratings import WEEK_KIND, with_number, with_practices

OVERALL = (
    *(Sign.VERY_MUCH_BETTER, Sign.MUCH_BETTER, Sign.A_LITTLE_BETTER, Sign.NO_CHANGE),
    *(Sign.A_LITTLE_WORSE, Sign.MUCH_WORSE, Sign.VERY_MUCH_WORSE),
)
LIFE = ("likes", "jobs")
"""How much the back gets in the way: of what one likes, of everyday jobs."""


# A session is over.


def after_turn(before: Conversation, scene: Scene) -> Scene:
    """What a turn has left behind of sessions is kept with the numbers, and counted for the check-ins."""
    person = scene.person
    if person.practices is before.practices or scene.forgotten:
        return scene
    scene = scene.become(ratings=with_practices(person.ratings, person.practices))
    return _finished(scene) if person.completed > before.completed else scene


def _finished(scene: Scene) -> Scene:
    person = scene.person
    scene = plan(scene.become(checkins=counted(person.checkins, person.completed, today_of(scene))))
    free = person.heard == scene.now and person.asking is None and person.session is None
    wanted = day_now(scene.person, today_of(scene)) > 0 and "start" not in scene.person.checkins.done
    return _ask_at_the_start(scene) if free and wanted else scene


def _ask_at_the_start(scene: Scene) -> Scene:
    """Two optional taps in the first days, so that there is something to compare with later.

    Not on the very first day: its end belongs to the question about reminders.
    """
    checkins = scene.person.checkins
    done = (*checkins.done, "start")
    if day_now(scene.person, today_of(scene)) > 3 or checkins.left:
        return scene.become(checkins=replace(checkins, done=done))
    return scene.become(checkins=replace(checkins, done=done, left=LIFE, tries=2)).say("life-intro").ask(LIFE[0])


# A check-in begins.


def begin(scene: Scene) -> Scene:
    """Its date has come: the first of its questions is asked now."""
    scene = plan(scene.become(checkins=opened(scene.person.checkins, today_of(scene))))
    left = scene.person.checkins.left
    if not left:
        return scene.answered()
    return scene.ask("checkin-discreet" if scene.person.discreet else left[0])


def put_discreetly(scene: Scene) -> Scene:
    """A question is there; what it is about, a stranger who reads the screen does not learn."""
    return scene.say("checkin-discreet", buttons=_DISCREET)


_DISCREET = (Sign.SHOW, Sign.SKIP)


def not_now(scene: Scene) -> Scene:
    """Not today: what is asked is asked once more in three days."""
    return scene.answered().put_again()


def week_average(scene: Scene) -> Scene:
    """The average of the last day: the trend."""
    number = int(scene.value)
    scene = scene.become(ratings=with_number(scene.person.ratings, scene.now, number, WEEK_KIND))
    return onward(scene.note("week", number=number).say("week-kept", rating=number))


def life(question: str) -> Move:
    """The move that keeps a number about everyday life."""

    def keep(scene: Scene) -> Scene:
        scene = _answered(scene, question, number=int(scene.value))
        scene = scene.say("life-kept") if question == LIFE[-1] else scene
        return onward(scene)

    return keep


def overall(sign: Sign) -> Move:
    """The move that keeps how it is since the beginning; much worse is met like "it got worse"."""

    def keep(scene: Scene) -> Scene:
        scene = settle(_answered(scene, "overall", word=str(sign)), "overall")
        if sign in (Sign.MUCH_WORSE, Sign.VERY_MUCH_WORSE):
            return worse.worse(scene)
        return onward(scene.say("overall-worse" if sign is Sign.A_LITTLE_WORSE else "overall-kept"))

    return keep


def _answered(scene: Scene, what: str, number: int = 0, word: str = "") -> Scene:
    checkins = scene.person.checkins
    answer = Answer(what, day_now(scene.person, today_of(scene)), scene.now, number, word)
    return scene.become(checkins=replace(checkins, answers=(*checkins.answers, answer)[-24:]))


_RATE = (*RATINGS, Sign.SKIP)
PROMPTS: dict[str, Move] = {
    "week": lambda scene: scene.say("week-ask", buttons=_RATE),
    "likes": lambda scene: scene.say("likes-ask", buttons=_RATE),
    "jobs": lambda scene: scene.say("jobs-ask", buttons=_RATE),
    "overall": lambda scene: scene.say("overall-ask", buttons=(*OVERALL, Sign.SKIP)),
}
"""How a question of a check-in is put; the poll has a room of its own."""

ROOMS = (
    Room("call-checkin", {}, again, begin, these(), light=True),
    Room(
        "checkin-discreet",
        {**dict.fromkeys((Sign.SHOW, Sign.YES, Sign.OK), onward), Sign.SKIP: not_now, Sign.NO: not_now},
        again,
        put_discreetly,
        these(*_DISCREET),
        light=True,
    ),
    Room(
        "week",
        {Sign.RATE: week_average, Sign.SKIP: onward},
        again,
        PROMPTS["week"],
        these(*_RATE),
        light=True,
    ),
    *(
        Room(
            question,
            {Sign.RATE: life(question), Sign.SKIP: onward},
            again,
            PROMPTS[question],
            these(*_RATE),
            ((10 * MINUTE, lambda scene: scene.answered()),),
            light=True,
        )
        for question in LIFE
    ),
    Room(
        "overall",
        {**{sign: overall(sign) for sign in OVERALL}, Sign.SKIP: onward},
        again,
        PROMPTS["overall"],
        these(*OVERALL, Sign.SKIP),
        light=True,
    ),
    *poll.ROOMS,
    *worse.ROOMS,
)

"""It got worse: no ball until somebody who knows has said yes, no reminders, and only what is urgent is asked.

House rules: the two urgent lists of the safety questions, nothing else; not sure counts as a yes to the first; one
question in a week, and silence until then. A slip can be taken back, and then the safety questions decide again.
"""

from collections.abc import Callable

from msgspec.structs import replace

from bot.core.checkins.followups import stay_quiet
from bot.core.checkins.schedule import plan
from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import CHECK_IN, broken, promise
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book, Question
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, HOUR
from bot.core.model.intents import Sign
from bot.core.safety.emergencies import emergency
from bot.core.session.start import told_ok


def worse(scene: Scene) -> Scene:
    """It got worse: no ball, no reminders, no further questions but the urgent ones."""
    reminder = scene.person.reminder
    scene = broken(scene, CHECK_IN).become(
        ball_off="worse",
        gentle_next=True,
        reminder=replace(reminder, off="safety") if reminder and not reminder.off else reminder,
        checkins=replace(scene.person.checkins, left=(), repeat=0, again=0),
    )
    scene = promise(scene, "worse", 7 * DAY).note("worse", poll=scene.person.checkins.poll)
    return scene.say("poll-worse").ask("worse-emergency")


def not_worse_after_all(scene: Scene) -> Scene:
    """The answer was a slip: the safety questions decide again whether there is a ball."""
    reminder = scene.person.reminder
    scene = broken(broken(scene, "worse"), "today").become(
        ball_off="",
        rescreen=scene.person.rescreen or "worse",
        reminder=replace(reminder, off="") if reminder and reminder.off == "safety" else reminder,
    )
    return plan(scene)


def _list(id: str, book: Book) -> Question:
    return next(asked for asked in book.screening.questions if asked.id == id)


def _ask_list(id: str) -> Move:
    return lambda scene: scene.warn(_list(id, scene.book).line, buttons=_list_buttons(id)(scene.person, scene.book))


def _list_buttons(id: str) -> Callable[[Conversation, Book], tuple[str, ...]]:
    return lambda person, book: tuple(str(sign) for sign, _, _ in _list(id, book).choices)


def see_someone_today(scene: Scene) -> Scene:
    """One of the signs for today, or no certainty about the urgent ones."""
    scene = scene.answered().warn(scene.book.screening.results["today"].line)
    return promise(broken(scene, "worse"), "today", 72 * HOUR)


def none_of_the_urgent(scene: Scene) -> Scene:
    """Then the list of what can't wait for long."""
    return scene.ask("worse-today")


def rest(scene: Scene) -> Scene:
    """Show it to somebody; quiet until then, and one question in a week."""
    return scene.answered().say("poll-worse-end")


def still_waiting(scene: Scene) -> Scene:
    """Nobody has looked at it yet: asked once more in three days."""
    return promise(scene.answered().say("follow-up-waiting"), "worse", 72 * HOUR)


_FOLLOW_UP = (Sign.TOLD_OK, Sign.WAITING, Sign.QUIET)
ROOMS = (
    Room(
        "worse-emergency",
        {
            **dict.fromkeys((Sign.ANY, Sign.YES), emergency),
            Sign.UNSURE: see_someone_today,
            **dict.fromkeys((Sign.NONE, Sign.NO), none_of_the_urgent),
        },
        again,
        _ask_list("emergency"),
        _list_buttons("emergency"),
    ),
    Room(
        "worse-today",
        {
            **dict.fromkeys((Sign.ANY, Sign.YES), see_someone_today),
            **dict.fromkeys((Sign.UNSURE, Sign.NONE, Sign.NO), rest),
        },
        again,
        _ask_list("today"),
        _list_buttons("today"),
    ),
    Room(
        "call-worse",
        {Sign.TOLD_OK: told_ok, Sign.WAITING: still_waiting, Sign.QUIET: stay_quiet},
        again,
        lambda scene: scene.say("follow-up-worse", buttons=_FOLLOW_UP),
        these(*_FOLLOW_UP),
        light=True,
    ),
)

"""A whole session: beginning it, the questions around it, and ending it.

House rules: rate first, then one tap, then nothing more is needed; a number may always be taken back; however a
session ends, it leaves one Practice in the digest if the person had begun to move.
"""

from typing import Any

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.question import RATINGS, Move, Room, again, these
from bot.core.model.content import Book, Role
from bot.core.model.conversation import Conversation, Practice, Session
from bot.core.model.instants import HOUR, MINUTE, SECOND
from bot.core.model.intents import Sign
from bot.core.session.player import enter, go_to, next_step, set_out
from bot.core.session.steps import has_track, rating_after, waits

KEPT = 20
"""How many sessions the digest remembers."""
TO_PRESS_PLAY = 10 * SECOND
"""From a track's arrival to the first step beside it: time to press play."""


# Beginning.


def begin(scene: Scene, form: str) -> Scene:
    """A session of this form begins; its first step asks for a number."""
    return enter(_new_session(scene, form), 0, scene.now)


def _new_session(scene: Scene, form: str) -> Scene:
    edition = scene.book.current[form]
    person = scene.person
    session = Session(
        edition=edition,
        form=form,
        began=scene.now,
        step=0,
        since=scene.now,
        mode=person.mode or "hands-free",
        no_ball=person.ball == "none",
    )
    return scene.turn_away().become(session=session, asking=None, hurt_at=None)


def rate_before(scene: Scene) -> Scene:
    """The number before: a high one is met with an offer of something kinder."""
    if not scene.value:
        return which_number(scene)
    rating = int(scene.value)
    scene = scene.in_session(before=rating)
    if rating >= scene.book.caps.high_rating and scene.session.form != "breathing" and not scene.session.asked_high:
        return scene.in_session(asked_high=True).ask("high-rating")
    return next_step(scene.say("ready-with-number", rating=rating))


def which_number(scene: Scene) -> Scene:
    """A number that is none of the eleven: which one?"""
    return scene.say("rating-again", buttons=(*RATINGS, Sign.SKIP))


def skip_rating(scene: Scene) -> Scene:
    """No number today."""
    return next_step(scene)


def change_number(scene: Scene) -> Scene:
    """The number before was a slip: ask again."""
    index = next(i for i, step in enumerate(scene.form.steps) if step.role is Role.RATE_BEFORE)
    return go_to(scene.in_session(before=None), index)


def other_form(form: str) -> Move:
    """The move that takes another form instead, keeping the number."""

    def take(scene: Scene) -> Scene:
        if form == scene.session.form:
            return next_step(scene)
        kept = scene.session
        scene = _new_session(scene, form).in_session(before=kept.before, asked_high=True)
        return enter(scene, 0, scene.now)

    return take


def start_hands_free(scene: Scene) -> Scene:
    """The one tap: from here on nothing more is needed."""
    return next_step(scene.become(mode="hands-free").in_session(mode="hands-free"))


def start_tapping(scene: Scene) -> Scene:
    """Each step waits for Next."""
    return next_step(scene.become(mode="tap").in_session(mode="tap"))


def listen(scene: Scene) -> Scene:
    """The whole session as one track: which?"""
    if not has_track(scene.person, scene.book):
        return scene.say("no-track", passing=True).put_again()
    return scene.ask("track")


def play(track: str) -> Move:
    """The move that sends a track; the steps follow beside it, without a sound."""

    def send(scene: Scene) -> Scene:
        form = scene.session.form
        index = scene.session.step + 1
        scene = set_out(scene).in_session(mode="track")
        scene = scene.say("track", track=f"{form}-{track}", buttons=(Sign.PAUSE, Sign.STOP))
        return enter(scene, index, scene.now + TO_PRESS_PLAY)

    return send


def without_a_ball(scene: Scene) -> Scene:
    """No ball today: the same rest without it."""
    return go_to(scene.in_session(no_ball=True), scene.session.step)


def place_chosen(place: str) -> Move:
    """The move that remembers where the person lies or sits."""
    return lambda scene: next_step(scene.in_session(place=place))


# Ending.


def has_moved(person: Conversation, book: Book) -> bool:
    """The session got past its first questions."""
    session = person.session
    if session is None:
        return False
    return any(not waits(step) for step in book.forms[session.edition].steps[: session.step + 1])


def close(scene: Scene, how: str) -> Scene:
    """The session is over; `how` is kept with it. Whatever was still to be said passes away."""
    session = scene.session
    if has_moved(scene.person, scene.book):
        practice = Practice(session.began, scene.now, session.form, session.before, session.after, how)
        scene = scene.note("session", form=session.form, how=how, began=session.began, **_ratings(session))
        scene = scene.become(practices=(*scene.person.practices, practice)[-KEPT:])
    return scene.turn_away().become(session=None, asking=None)


def rate_after(scene: Scene) -> Scene:
    """The number after, and an honest, warm end."""
    if not scene.value:
        return which_number(scene)
    return finish(scene.in_session(after=int(scene.value)))


def rate_after_in_pain(scene: Scene) -> Scene:
    """The number after, beside words of pain: it is kept, and nothing warm is said before we have asked."""
    return _done(scene.in_session(after=int(scene.value)))


def finish(scene: Scene, silent: bool = False) -> Scene:
    """The session is done."""
    return _farewell(_done(scene), scene.session, silent)


def _done(scene: Scene) -> Scene:
    session = scene.session
    whole = not session.cut_short
    scene = close(scene, "finished" if whole else "stopped")
    scene = scene.become(completed=scene.person.completed + whole, gentle_next=False)
    much_higher = _change(session.before, session.after) == "much-higher"
    return scene.become(rescreen="higher", gentle_next=True) if much_higher else scene


def _farewell(scene: Scene, session: Session, silent: bool) -> Scene:
    change = _change(session.before, session.after)
    own = {"short": "close-short", "breathing": "close-breathing"}.get(session.form)
    line = own if own and change == "skipped" else f"close-{change}"
    scene = scene.say(line, silent=silent, **(_ratings(session) if line != own else {}))
    return scene.say("session-saved", buttons=menu(scene.person, scene.book), silent=True)


def _ratings(session: Session) -> dict[str, Any]:
    given = {"before": session.before, "after": session.after}
    return {name: rating for name, rating in given.items() if rating is not None}


def _change(before: int | None, after: int | None) -> str:
    if before is None or after is None:
        return "skipped"
    if after <= before:
        return "lower" if after < before else "same"
    return "higher" if after == before + 1 else "much-higher"


def close_quietly(scene: Scene) -> Scene:
    """Nobody answers: the session is closed, and whoever may still lie on the ball is led off it."""
    return _close_gently(scene, "quiet")


def stop_here(scene: Scene) -> Scene:
    """The person has had enough of trying: the same gentle end."""
    return _close_gently(scene, "stopped")


def _close_gently(scene: Scene, how: str) -> Scene:
    on_ball = scene.session.on_ball_since is not None
    line = "ended-quietly-on-ball" if on_ball else "ended-quietly"
    scene = close(scene, how)
    return scene.warn(line) if on_ball else scene.say(line, silent=how == "quiet")


def unrated(scene: Scene) -> Scene:
    """No number at the end: the session counts all the same."""
    return finish(scene)


def nobody_rates(scene: Scene) -> Scene:
    """Nobody says a number at the end: the session counts all the same, and nothing rings."""
    return finish(scene, silent=True)


def to_last_question(scene: Scene) -> Scene:
    """Had enough: no more steps, only the number after."""
    scene = scene.say("had-enough")
    return go_to(scene.in_session(on_ball_since=None, cut_short=True), rating_after(scene.form))


# Taking a number back when the session is over.


def may_correct(person: Conversation, now_or_seen: int) -> bool:
    """The last session ended within the hour with a number after it."""
    last = person.practices[-1] if person.practices else None
    return last is not None and last.after is not None and now_or_seen - last.ended < HOUR


def rating_again(scene: Scene) -> Scene:
    """Ask once more for the number after."""
    if not may_correct(scene.person, scene.now):
        return scene.put_again()
    return scene.ask("rating-again")


def rating_corrected(scene: Scene) -> Scene:
    """The number after was a slip: this one counts."""
    last = scene.person.practices[-1]
    right = replace(last, after=int(scene.value))
    scene = scene.note("rating-corrected", began=last.began, after=int(scene.value)).answered()
    scene = scene.become(practices=(*scene.person.practices[:-1], right))
    scene = scene.say("number-changed", rating=int(scene.value))
    if _change(right.before, right.after) == "much-higher":
        return (
            scene.become(rescreen="higher", gentle_next=True)
            .say("close-much-higher", before=right.before, after=right.after)
            .put_again()
        )
    if scene.person.rescreen == "higher":
        scene = scene.become(rescreen="", gentle_next=False)
    return scene.put_again()


def menu(person: Conversation, book: Book) -> tuple[str, ...]:
    """What is offered when nothing runs and nothing is asked."""
    correct = (str(Sign.CHANGE_NUMBER),) if may_correct(person, person.seen) else ()
    numbers = (str(Sign.NUMBERS),) if person.ratings or _has_just_rated(person) else ()
    remind = (str(Sign.REMIND),) if person.completed else ()
    return (str(Sign.START), *correct, *numbers, *remind, str(Sign.HELP), str(Sign.SERIOUS))


def _has_just_rated(person: Conversation) -> bool:
    """The first number of all: it joins the others at the end of this very turn."""
    last = person.practices[-1] if person.practices else None
    return last is not None and (last.before is not None or last.after is not None)


def _other_forms(person: Conversation, book: Book) -> tuple[str, ...]:
    result = book.screening.results[person.screened.outcome] if person.screened else None
    allowed = result.forms if result else ("breathing",)
    return tuple(form for form in ("breathing", "short", "full") if form in allowed)


STEP_MOVES: dict[Role, dict[Sign, Move]] = {
    Role.RATE_BEFORE: {Sign.RATE: rate_before, Sign.SKIP: skip_rating, Sign.NEXT: skip_rating},
    Role.READY: {
        Sign.HANDS_FREE: start_hands_free,
        Sign.NEXT: start_hands_free,
        Sign.START: start_hands_free,
        Sign.YES: start_hands_free,
        Sign.GO_ON: start_hands_free,
        Sign.OK: start_hands_free,
        Sign.TAP: start_tapping,
        Sign.LISTEN: listen,
        Sign.NO_BALL: without_a_ball,
        Sign.CHANGE_NUMBER: change_number,
        Sign.BACK: change_number,
    },
    Role.PLACE: {
        Sign.ON_BACK: place_chosen("back"),
        Sign.ON_SIDE: place_chosen("side"),
        Sign.IN_CHAIR: place_chosen("chair"),
    },
    Role.RATE_AFTER: {Sign.RATE: rate_after, Sign.SKIP: unrated, Sign.NEXT: unrated, Sign.FINISH: unrated},
}
"""What the answers to a waiting step lead to."""

ROOMS = (
    Room(
        "high-rating",
        {Sign.BREATHING: other_form("breathing"), Sign.SHORT: other_form("short"), Sign.FULL: other_form("full")},
        again,
        lambda scene: scene.say(
            "high-rating", buttons=_other_forms(scene.person, scene.book), rating=scene.session.before or 0
        ),
        _other_forms,
        ((10 * MINUTE, close_quietly),),
    ),
    Room(
        "track",
        {
            Sign.SPOKEN: play("voice"),
            Sign.TONES: play("tones"),
            **dict.fromkeys((Sign.BACK, Sign.NO), lambda scene: scene.answered().put_again()),
        },
        again,
        lambda scene: scene.say("track-ask", buttons=(Sign.SPOKEN, Sign.TONES, Sign.BACK)),
        these(Sign.SPOKEN, Sign.TONES, Sign.BACK),
        ((10 * MINUTE, close_quietly),),
    ),
    Room(
        "rating-again",
        {Sign.RATE: rating_corrected, Sign.SKIP: lambda scene: scene.answered().put_again()},
        which_number,
        lambda scene: scene.say("number-change", buttons=(*RATINGS, Sign.SKIP)),
        these(*RATINGS, Sign.SKIP),
        ((HOUR, lambda scene: scene.answered()),),
    ),
)

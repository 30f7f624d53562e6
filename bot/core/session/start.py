"""The way into a session: what has to be asked first, in order, each only if it is needed.

House rules: consent before the first health question; safety before anything with a ball; the form that was wished
for is remembered across all questions; nothing here is asked twice on one way in.
"""

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND, Instant
from bot.core.model.intents import Sign
from bot.core.model.localtime import local_date
from bot.core.model.messages import Urgency
from bot.core.session.flow import begin

WITH_BALL = ("full", "short")
FORMS = {Sign.FULL: "full", Sign.SHORT: "short", Sign.BREATHING: "breathing"}


def start(scene: Scene, form: str = "", checked: bool = False) -> Scene:
    """One more step on the way into a session; `checked` says that the quick check has just been passed."""
    person = scene.person
    wish = {"form": (form,)} if form else {}
    if person.consent is None:
        return scene.ask("consent", **wish)
    if person.locked:
        return scene.say("locked", number=scene.number).ask("recheck", **wish)
    if needs_screening(person, scene.now, scene.book):
        return scene.ask("screening", **wish)
    if not (checked or screened_just_now(person, scene.now)):
        return scene.ask("quick-check", **wish)
    return choose(scene, form)


def choose(scene: Scene, form: str) -> Scene:
    """All is checked: the ball, the form, the sound, and the session begins."""
    person = scene.person
    open_forms = forms(person, scene.now, scene.book)
    if not open_forms:
        return scene.ask("see-first")
    if not person.ball and any(name in WITH_BALL for name in open_forms) and form != "breathing":
        return scene.ask("ball", **({"form": (form,)} if form else {}))
    if form not in open_forms:
        return _say_why_no_ball(scene, form).ask("form")
    if not person.sound_checked:
        return scene.say("sound-intro", silent=True).ask_later("sound-wait", form=(form,))
    return begin(scene, form)


def _say_why_no_ball(scene: Scene, form: str) -> Scene:
    """Why a form is not among those that are offered, before the choice that is left."""
    if form == "breathing" or scene.person.ball == "none":
        return scene
    if capped(scene.person, scene.now, scene.book):
        return scene.say("cap-today")
    if hurt_today(scene.person, scene.now, scene.book):
        return scene.say("no-ball-today")
    return scene.say("form-not-open") if form else scene


def needs_screening(person: Conversation, now: Instant, book: Book) -> bool:
    """Never done, too old, long without a session, or something happened since."""
    screened, rules = person.screened, book.screening
    if screened is None or person.rescreen:
        return True
    last = max(screened.at, person.practices[-1].ended if person.practices else 0)
    return now - screened.at > rules.valid or now - last > rules.lapse


def screened_just_now(person: Conversation, now: Instant) -> bool:
    """The screening itself is fresh enough to stand for the quick check."""
    return person.screened is not None and now - person.screened.at < HOUR and not _practised_since(person)


def _practised_since(person: Conversation) -> bool:
    return bool(person.practices) and person.screened is not None and person.practices[-1].ended > person.screened.at


def capped(person: Conversation, now: Instant, book: Book) -> bool:
    """Three with the ball today, by the person's own date."""
    zone = book.zones[person.zone]
    today = local_date(now, zone)
    done = [p for p in person.practices if p.form in WITH_BALL and local_date(p.began, zone) == today]
    return len(done) >= book.caps.sessions_a_day


def hurt_today(person: Conversation, now: Instant, book: Book) -> bool:
    """A session was stopped for pain today: no ball for the rest of the day."""
    zone = book.zones[person.zone]
    today = local_date(now, zone)
    return any(p.how == "pain" and local_date(p.ended, zone) == today for p in person.practices)


def forms(person: Conversation, now: Instant, book: Book) -> tuple[str, ...]:
    """The forms open to this person now, the usual one first."""
    result = book.screening.results[person.screened.outcome] if person.screened else None
    if result is None:
        return ()
    if may_breathe(person) or (person.ball_off and "breathing" in result.forms):
        return ("breathing",)
    ball = person.ball != "none" and not capped(person, now, book) and not hurt_today(person, now, book)
    usual = "breathing" if person.gentle_next else person.usual or result.usual_form
    order = sorted(result.forms, key=lambda form: form != usual)
    return tuple(form for form in order if ball or form not in WITH_BALL)


def may_breathe(person: Conversation) -> bool:
    """Told to ask someone first, but both urgent lists were answered "none": breathing is open meanwhile."""
    if person.screened is None or person.screened.outcome != "first":
        return False
    given = dict(person.screened.answers)
    return all(given.get(name) == (Sign.NONE,) for name in ("emergency", "today"))


def form_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The forms, and a way to say that there is a ball now."""
    have = (str(Sign.HAVE_BALL),) if person.ball == "none" else ()
    have = (str(Sign.TOLD_OK),) if person.ball_off else have
    return (*forms(person, person.seen, book), *have)


def start_wished(scene: Scene) -> Scene:
    """Go on into the session that was wished for before a question came between."""
    return start(scene, _wish(scene))


def _wish(scene: Scene) -> str:
    wish = scene.known("form") if scene.person.asking is not None else ()
    return wish[0] if wish else ""


def told_ok(scene: Scene) -> Scene:
    """Somebody who knows has said yes: the safety questions decide again."""
    return start(scene.answered().become(rescreen="told-ok", ball_off=""))


def start_form(form: str) -> Move:
    """The move that starts a form by its name."""
    return lambda scene: start(scene, form)


def choose_form(form: str) -> Move:
    """The move that takes a form on the way in."""
    return lambda scene: choose(scene, form)


# The ball.


def has_ball(scene: Scene) -> Scene:
    """There is a ball."""
    return choose(scene.become(ball="yes"), _wish(scene))


def has_no_ball_yet(scene: Scene) -> Scene:
    """No ball yet: what may stand in for it, and an offer to ask again in three days."""
    return scene.become(ball="none").say("ball-no-ball-yet").ask("ball-later")


def show_guide(scene: Scene) -> Scene:
    """What ball to look for."""
    return scene.say("ball-guide", picture="ball-sizes").put_again()


def ask_in_three_days(scene: Scene) -> Scene:
    """A promise to ask again; until then the breathing form is open."""
    scene = promise(scene, "ball", 3 * DAY)
    when = local_date(scene.person.calls[-1].at, scene.book.zones[scene.person.zone])
    return choose(scene.say("ball-later-set", when=when.isoformat()), "breathing")


def do_not_ask(scene: Scene) -> Scene:
    """No question about the ball; the breathing form is open all the same."""
    return choose(scene.say("ball-later-declined"), "breathing")


# The sound.


def ping(scene: Scene) -> Scene:
    """The test ping, with the question."""
    return scene.ask("sound", form=scene.known("form"))


def put_ping(scene: Scene) -> Scene:
    """A message that rings, as every step will; then the question."""
    ping = scene.say("sound-ping", Urgency.CUE, passing=True, expires=scene.now + MINUTE)
    return ping.say("sound-ask", buttons=(Sign.HEARD, Sign.NOT_HEARD))


def heard_it(scene: Scene) -> Scene:
    """The sound is on: the session begins."""
    return begin(scene.become(sound_checked=True).say("sound-ok"), _wish(scene))


def heard_nothing(scene: Scene) -> Scene:
    """Why that may be, and what to do."""
    return scene.ask("sound-why", form=scene.known("form"))


def ping_again(scene: Scene) -> Scene:
    """Once more."""
    return scene.ask_later("sound-wait", form=scene.known("form"))


def without_sound(scene: Scene) -> Scene:
    """On without sound; tap mode will do."""
    return begin(scene.become(sound_checked=True), _wish(scene))


def with_a_track(scene: Scene) -> Scene:
    """On without notifications: where the track is found, which needs none."""
    return begin(scene.become(sound_checked=True).say("track-ahead"), _wish(scene))


def sound_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What to do about a sound that is not heard; a track only for somebody who may be sent one."""
    return (Sign.TRY_AGAIN, *((Sign.LISTEN,) if person.pictures else ()), Sign.GO_ANYWAY)


def leave_it(scene: Scene) -> Scene:
    """Nobody answers: the question is put away, nothing starts."""
    return scene.answered()


_YES = (Sign.YES, Sign.OK)
ROOMS = (
    Room(
        "ball",
        {
            Sign.HAVE_BALL: has_ball,
            Sign.YES: has_ball,
            Sign.NO_BALL_YET: has_no_ball_yet,
            Sign.NO: has_no_ball_yet,
            Sign.NO_BALL: has_no_ball_yet,
            Sign.BALL_GUIDE: show_guide,
            Sign.BREATHING: choose_form("breathing"),
        },
        again,
        lambda scene: scene.say("ball-ask", buttons=(Sign.HAVE_BALL, Sign.NO_BALL_YET, Sign.BALL_GUIDE)),
        these(Sign.HAVE_BALL, Sign.NO_BALL_YET, Sign.BALL_GUIDE),
    ),
    Room(
        "ball-later",
        {
            Sign.ASK_LATER: ask_in_three_days,
            Sign.YES: ask_in_three_days,
            Sign.NO_THANKS: do_not_ask,
            Sign.NO: do_not_ask,
            Sign.HAVE_BALL: has_ball,
            Sign.BALL_GUIDE: show_guide,
        },
        again,
        lambda scene: scene.say("ball-ask-later", buttons=(Sign.ASK_LATER, Sign.NO_THANKS)),
        these(Sign.ASK_LATER, Sign.NO_THANKS),
    ),
    Room(
        "form",
        {
            **{sign: choose_form(form) for sign, form in FORMS.items()},
            Sign.HAVE_BALL: lambda scene: choose(scene.become(ball="yes"), ""),
            Sign.TOLD_OK: told_ok,
            Sign.NO_BALL: has_no_ball_yet,
        },
        again,
        lambda scene: scene.say(
            "form-ask-gentle" if scene.person.gentle_next else "form-ask",
            buttons=form_buttons(scene.person, scene.book),
        ),
        form_buttons,
    ),
    Room(
        "sound-wait",
        {Sign.SKIP: without_sound},
        ping,
        ping,
        these(),
        ((3 * SECOND, ping),),
    ),
    Room(
        "sound",
        {**dict.fromkeys((Sign.HEARD, *_YES), heard_it), Sign.NOT_HEARD: heard_nothing, Sign.NO: heard_nothing},
        again,
        put_ping,
        these(Sign.HEARD, Sign.NOT_HEARD),
        ((10 * MINUTE, leave_it),),
    ),
    Room(
        "sound-why",
        {
            Sign.TRY_AGAIN: ping_again,
            Sign.GO_ANYWAY: without_sound,
            Sign.HEARD: heard_it,
            Sign.LISTEN: with_a_track,
        },
        again,
        lambda scene: scene.say("sound-why", buttons=sound_buttons(scene.person, scene.book)),
        sound_buttons,
        ((10 * MINUTE, leave_it),),
    ),
)

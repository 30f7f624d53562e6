"""The safety questions before the first session, and the one-tap check before each.

House rules: an emergency is said at once; nothing ever says "you are safe"; the strictest answer wins; a person who
was told to see someone today is not asked on; only their own answer changes an outcome.
"""

from msgspec.structs import replace

from bot.core.dialog.context import Scene
from bot.core.dialog.outreach import promise
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book, Question
from bot.core.model.conversation import Asking, Conversation, Screened
from bot.core.model.instants import HOUR
from bot.core.model.intents import Sign
from bot.core.model.messages import Urgency
from bot.core.safety.emergencies import emergency
from bot.core.session.start import may_breathe, start, start_form


def answers(asking: Asking) -> dict[str, tuple[str, ...]]:
    """Question id -> buttons tapped, for the questions that are done."""
    return {name[2:]: values for name, values in asking.knows if name.startswith("q-")}


def question(person: Conversation, book: Book) -> Question:
    """The question that is open: the first without an answer."""
    asking = person.asking
    done = answers(asking) if asking is not None else {}
    for candidate in book.screening.questions:
        if candidate.id not in done:
            return candidate
    raise LookupError("every question is answered")


def chosen(person: Conversation) -> tuple[str, ...]:
    """What has been tapped so far in a question that takes several."""
    return dict(person.asking.knows).get("chosen", ()) if person.asking is not None else ()


def question_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The choices of the open question; where several may be tapped, those that are left."""
    tapped = chosen(person)
    hidden = {*tapped, Sign.NONE if tapped else Sign.DONE}
    signs = [str(sign) for sign, _, _ in question(person, book).choices]
    return tuple(sign for sign in signs if sign not in hidden)


def put_question(scene: Scene) -> Scene:
    """The open question; the one with several taps is edited in place."""
    open_question = question(scene.person, scene.book)
    tapped = chosen(scene.person)
    buttons = question_buttons(scene.person, scene.book)
    card = f"body-{scene.asking.since}" if open_question.multi else ""
    if tapped:
        return scene.say("screen-body-so-far", buttons=buttons, card=card, chosen=",".join(tapped))
    return scene.say(open_question.line, buttons=buttons, card=card)


def tap(sign: Sign) -> Move:
    """The move that takes a button of the open question."""

    def take(scene: Scene) -> Scene:
        open_question = question(scene.person, scene.book)
        button = _meant(sign, open_question)
        if button not in question_buttons(scene.person, scene.book):
            return scene.put_again()
        if not open_question.multi:
            return _answered(scene, open_question, (button,))
        tapped = chosen(scene.person)
        if button == Sign.DONE or button == Sign.NONE:
            return _answered(scene, open_question, tapped or (str(button),))
        return _remember(scene, chosen=(*tapped, button)).put_again()

    return take


def _meant(sign: Sign, open_question: Question) -> str:
    """A plain yes or no, or "I'm fine", as the button of this question that it stands for."""
    here = [choice for choice, _, _ in open_question.choices]
    if sign in here:
        return sign
    for_yes = next((s for s in (Sign.ADULT, Sign.ANY, Sign.YES) if s in here), sign)
    for_no = next((s for s in (Sign.NOT_ADULT, Sign.NONE, Sign.NO) if s in here), sign)
    return {Sign.YES: for_yes, Sign.OK: for_yes if Sign.ADULT in here else sign, Sign.NO: for_no}.get(sign, sign)


def _remember(scene: Scene, **new: tuple[str, ...]) -> Scene:
    known = {**dict(scene.asking.knows), **new}
    return scene.become(asking=replace(scene.asking, knows=tuple(known.items())))


def _answered(scene: Scene, done: Question, tapped: tuple[str, ...]) -> Scene:
    """Go on to the next question, or to the outcome when no later answer could change what may be done."""
    scene = _remember(scene, **{f"q-{done.id}": tapped, "chosen": ()})
    given = answers(scene.asking)
    outcome = outcome_of(given, scene.book)
    nothing_allowed = outcome in ("emergency", "today") or given.get("adult") == (Sign.NOT_ADULT,)
    if nothing_allowed or len(given) == len(scene.book.screening.questions):
        return conclude(scene, outcome, given)
    return scene.put_again()


def outcome_of(given: dict[str, tuple[str, ...]], book: Book) -> str:
    """The strictest outcome among the answers, by the order of precedence."""
    reached = {"go"}
    for asked in book.screening.questions:
        for sign, outcome, _ in asked.choices:
            if outcome and sign in given.get(asked.id, ()):
                reached.add(outcome)
    return next(outcome for outcome in book.screening.precedence if outcome in reached)


def advice(given: dict[str, tuple[str, ...]], book: Book) -> tuple[str, ...]:
    """The lines that go with the answers: pregnant, weak bones, a chair near …"""
    lines = []
    for asked in book.screening.questions:
        lines += [line for sign, _, line in asked.choices if line and sign in given.get(asked.id, ())]
    return tuple(lines)


def conclude(scene: Scene, outcome: str, given: dict[str, tuple[str, ...]]) -> Scene:
    """The screening is done: keep it, say what it means, and go on if something is open."""
    if outcome == "emergency":
        return emergency(scene)
    wish = scene.known("form")
    screened = Screened(scene.now, outcome, tuple(given.items()))
    scene = scene.become(screened=screened, rescreen="", locked="").note("screened", outcome=outcome)
    scene = scene.answered()
    for line in advice(given, scene.book):
        scene = scene.say(line)
    if given.get("adult") == (Sign.NOT_ADULT,):
        return scene.become(rescreen="adults-only").put_again()
    if outcome == "today":
        scene = scene.become(rescreen="see-someone").say(scene.book.screening.results[outcome].line)
        return promise(scene, "today", 72 * HOUR)
    if outcome in ("first", "breathing"):
        return scene.ask("see-first" if outcome == "first" else "breathing-only")
    return start(scene.say(scene.book.screening.results[outcome].line), wish[0] if wish else "")


def first_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """After "ask someone first": told OK, and breathing where it is open."""
    return (Sign.TOLD_OK, Sign.BREATHING) if may_breathe(person) else (Sign.TOLD_OK,)


def told_ok(scene: Scene) -> Scene:
    """Somebody who knows said yes: gently, from today, with the date kept."""
    screened = Screened(scene.now, "gently", scene.person.screened.answers if scene.person.screened else ())
    scene = scene.become(screened=screened, rescreen="", ball_off="").note("told-ok").answered()
    return start(scene.say("told-ok"))


# After an emergency, and before each session.


def put_recheck(scene: Scene) -> Scene:
    """The emergency question alone."""
    return scene.say(_urgent(scene.book).line, Urgency.SAFETY, buttons=recheck_buttons(scene.person, scene.book))


def _urgent(book: Book) -> Question:
    return next(asked for asked in book.screening.questions if asked.id == "emergency")


def recheck_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """None, any, not sure."""
    return tuple(str(sign) for sign, _, _ in _urgent(book).choices)


def none_after_all(scene: Scene) -> Scene:
    """Only "none of these" unlocks: after a mistake the quick check follows, else all the questions."""
    wish, mistake = scene.known("form"), scene.known("mistake")
    scene = scene.answered().become(locked="", hurt_at=None)
    if not mistake:
        return start(scene, wish[0] if wish else "")
    if scene.person.screened is not None:
        scene = scene.become(rescreen="")
    return scene.ask("quick-check", form=wish)


def unsure_after_all(scene: Scene) -> Scene:
    """Not sure is not none: see someone today; the lock stays."""
    scene = scene.answered().say(scene.book.screening.results["today"].line)
    return promise(scene, "today", 72 * HOUR)


def nothing_new(scene: Scene) -> Scene:
    """The quick check is passed; on into the session."""
    wish = scene.known("form")
    return start(scene, wish[0] if wish else "", checked=True)


def something_new(scene: Scene) -> Scene:
    """Something is new: the whole screening again, beginning with the emergency list."""
    return scene.become(rescreen="new").ask("recheck-new")


def new_but_no_emergency(scene: Scene) -> Scene:
    """New, but none of the emergency list: the questions from the start."""
    return scene.ask("screening", form=scene.known("form"))


_SCREEN_SIGNS = (
    *(Sign.ADULT, Sign.NOT_ADULT, Sign.NONE, Sign.ANY, Sign.UNSURE, Sign.CLEARED, Sign.PREGNANT, Sign.BONES),
    *(Sign.BLEED, Sign.SKIN, Sign.HEART_LUNG, Sign.METAL, Sign.DONE, Sign.YES, Sign.SLOWLY, Sign.NO, Sign.OK),
)
_RECHECK: dict[Sign, Move] = {Sign.ANY: emergency, Sign.YES: emergency, Sign.UNSURE: unsure_after_all}

ROOMS = (
    Room("screening", {sign: tap(sign) for sign in _SCREEN_SIGNS}, again, put_question, question_buttons),
    Room(
        "recheck",
        {**_RECHECK, Sign.NONE: none_after_all, Sign.NO: none_after_all},
        again,
        put_recheck,
        recheck_buttons,
    ),
    Room(
        "recheck-new",
        {**_RECHECK, Sign.NONE: new_but_no_emergency, Sign.NO: new_but_no_emergency},
        again,
        put_recheck,
        recheck_buttons,
    ),
    Room(
        "quick-check",
        {
            Sign.NOTHING_NEW: nothing_new,
            Sign.NONE: nothing_new,
            Sign.NO: nothing_new,
            Sign.SOMETHING_NEW: something_new,
            Sign.ANY: something_new,
            Sign.YES: something_new,
        },
        again,
        lambda scene: scene.say("quick-check", buttons=(Sign.NOTHING_NEW, Sign.SOMETHING_NEW)),
        these(Sign.NOTHING_NEW, Sign.SOMETHING_NEW),
    ),
    Room(
        "see-first",
        {Sign.TOLD_OK: told_ok, Sign.BREATHING: start_form("breathing")},
        again,
        lambda scene: scene.say("outcome-first", buttons=first_buttons(scene.person, scene.book)),
        first_buttons,
    ),
    Room(
        "breathing-only",
        {Sign.TOLD_OK: told_ok, Sign.BREATHING: start_form("breathing"), Sign.START: start_form("breathing")},
        again,
        lambda scene: scene.say("outcome-breathing", buttons=(Sign.BREATHING, Sign.TOLD_OK)),
        these(Sign.BREATHING, Sign.TOLD_OK),
    ),
)

"""take_turn and next_wake, and the order in which the rooms are asked.

House rules: what is overdue happens before what was heard; the first table that knows a sign decides; nothing outside
this file decides which table that is. Pure: the same arguments give the same turn.
"""

from msgspec.structs import replace

from bot.core.account import linking, welcome
from bot.core.account.preferences import AT_REST
from bot.core.asides.way_back import READ, STANDING
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move
from bot.core.machine import free_text
from bot.core.machine.registry import AT_ANY_AGE, EVERYWHERE, IDLE, ROOMS, STEPS, offered, old_button
from bot.core.model.content import Book
from bot.core.model.conversation import Conversation
from bot.core.model.events import Arrived, Event, Gone, Linked, Lost, Pressed, Said, Shown
from bot.core.model.intents import Sign
from bot.core.reminders import breaks, setup
from bot.core.reminders.delivery import SNOOZE_MOVES
from bot.core.safety import emergencies
from bot.core.session import flow, pauses, repairs
from bot.core.session.steps import buttons_of, step_of, waits
from bot.core.understanding.hearing import Here, Meaning, hear, sign_of_button
from bot.core.understanding.numbers import rating, tries_a_number


def heard_event(scene: Scene, event: Event) -> Scene:
    """From a platform's event to a sign, and from the sign to a move."""
    match event:
        case Pressed(prompt, button):
            return pressed(_awake(scene), prompt, button)
        case Said(text):
            meaning = meant(scene, text)
            scene = replace(_awake(scene), value=meaning.value, language=meaning.language, text=text)
            return respond(scene, meaning.sign, meaning.also)
        case Shown(kind, spot):
            return unseen(_awake(replace(scene, value=kind, spot=spot)))
        case Arrived(payload):
            return arrived(_awake(scene), payload)
        case Linked(how):
            return linking.linked(scene, how)
        case Lost(era):
            return lost(scene, era)
        case Gone():
            return gone(scene)
        case _:
            return scene


def matters(event: Event, book: Book) -> bool:
    """Whether this has to be heard even in a flood: words and buttons of safety and of stopping, and what is told."""
    match event:
        case Said(text):
            return hear(text, (), book.ear).sign in _MATTER
        case Pressed(_, button):
            found = sign_of_button(button)
            return found is not None and found[0] in _MATTER
        case Shown() | Arrived():
            return False
        case _:
            return True


_MILDER = frozenset({*emergencies.MILDER, Sign.TOO_MUCH})
_MATTER = frozenset({*emergencies.TIERS, Sign.TOO_MUCH, Sign.STOP, Sign.PAUSE, Sign.DELETE, Sign.DELETE_ALL})


def arrived(scene: Scene, payload: str) -> Scene:
    """The chat is opened; a link may have carried a language or the code of another chat, all else is an invitation."""
    if code := linking.code_in(payload):
        return respond(replace(scene, value=code), Sign.LINK_CODE)
    found = sign_of_button(payload)
    if found is not None and found[0] is Sign.SPEAK and found[1] in scene.book.languages:
        scene = scene.become(language=found[1])
    return respond(scene, Sign.ARRIVED)


def meant(scene: Scene, text: str) -> Meaning:
    """A code of another chat, a number told at rest ("my pain is 6 today"), or what is heard."""
    if code := linking.code_in(text):
        return Meaning(Sign.LINK_CODE, code)
    person, ear = scene.person, scene.book.ear
    meaning = hear(text, within_reach(person, scene.book), ear, here(scene))
    if meaning.sign is not Sign.UNKNOWN or not _may_tell_a_number(person):
        return meaning
    number = rating(text, ear)
    if text.strip(" .!").isdecimal() or (number is None and not tries_a_number(text)):
        return meaning
    return Meaning(Sign.LOG_PAIN, "" if number is None else str(number))


def here(scene: Scene) -> Here:
    """Where the person is, as far as it decides what they may mean; most questions take listed words only."""
    asking = scene.person.asking
    if scene.person.session is not None:
        free = asking is None or asking.what in _STANDS_STILL or asking.what in _ONLY_READ
        return Here.SESSION if free else Here.OFFERED
    if asking is not None and asking.what not in _ONLY_READ and not ROOMS[asking.what].light:
        return Here.LISTED if ROOMS[asking.what].reads else Here.OFFERED
    return Here.AFTER if scene.just_practised() else Here.REST


def _may_tell_a_number(person: Conversation) -> bool:
    """Nothing is asked that reads words of its own, or asks for a number."""
    return person.consent is not None and _may_be_left(person)


def within_reach(person: Conversation, book: Book) -> tuple[str, ...]:
    """What may be typed for a tap: the buttons that stand there, and those of a question behind "Are you OK?"."""
    buttons = offered(person, book)
    return (*buttons, *buttons_of(person, book)) if _answer_waits(person, book) else buttons


def _answer_waits(person: Conversation, book: Book) -> bool:
    """A question of the routine was not understood, so we asked "Are you OK?": its answer says that too."""
    asking = person.asking
    return (
        asking is not None
        and asking.what == "are-you-ok"
        and person.session is not None
        and waits(step_of(person, book))
    )


def _awake(scene: Scene) -> Scene:
    """The person is here: what was hushed after an emergency may speak again when it is asked to."""
    return scene.become(hush=False) if scene.person.hush else scene


def pressed(scene: Scene, prompt: int, button: str) -> Scene:
    """A button: at once if it stands under the current prompt or works at any age, else the prompt again."""
    found = sign_of_button(button)
    if found is None:
        return respond(scene, Sign.OLD)
    sign, value = found
    live = prompt == scene.person.prompt and button in offered(scene.person, scene.book)
    if not live and sign in SNOOZE_MOVES and _may_answer_late(scene.person, prompt):
        return breaks.is_over(scene, prompt) if breaks.of_another_day(scene, prompt) else _at_rest(scene, sign)
    if not live and sign not in AT_ANY_AGE:
        return respond(scene, Sign.OLD)
    return respond(replace(scene, value=value), sign)


def _may_answer_late(person: Conversation, prompt: int) -> bool:
    """Under a prompt of this life of the chat, while nothing is open that insists or is only being read."""
    reads = person.session is None and person.asking is not None and person.asking.what in _ONLY_READ
    return person.born // 1000 <= prompt <= person.prompt and (reads or _may_be_left(person))


_STANDS_STILL = frozenset({"pause", "are-you-ok"})
_ONLY_READ = READ | {"settings"}


def _at_rest(scene: Scene, sign: Sign) -> Scene:
    """What the sign means when nothing is asked."""
    return IDLE[sign](scene.answered())


def _may_be_left(person: Conversation) -> bool:
    """Nothing runs, and no question is open that insists."""
    return person.session is None and (person.asking is None or ROOMS[person.asking.what].light)


def respond(scene: Scene, sign: Sign, rating: int | None = None) -> Scene:
    """The order of the rooms: safety, everywhere, the question, the step, the session, idle."""
    if sign in _MILDER and _in_danger(scene.person):
        return scene.put_again()
    if sign in emergencies.TIERS:
        return _hurts_but_rated(scene, rating) if _rated(scene, sign, rating) else emergencies.TIERS[sign](scene)
    if sign is Sign.TOO_MUCH:
        return too_much(scene)
    if sign is Sign.STOP:
        return stop(scene)
    if sign is Sign.PAUSE and scene.person.session is not None:
        return pause(scene)
    if sign in EVERYWHERE:
        return EVERYWHERE[sign](scene)
    return _in_place(scene, sign)


def _in_danger(person: Conversation) -> bool:
    """An emergency or a crisis stands open: no milder word takes its place."""
    return person.asking is not None and person.asking.what in ("emergency", "crisis", "recheck")


def _in_place(scene: Scene, sign: Sign) -> Scene:
    person = scene.person
    if person.asking is not None:
        return _in_question(scene, sign)
    if person.session is not None:
        return STEPS[scene.step.role].get(sign, pauses.are_you_ok)(scene)
    if is_new(person):
        return welcome.greet(scene)
    return IDLE.get(sign, welcome.not_understood)(scene)


def _in_question(scene: Scene, sign: Sign) -> Scene:
    room = ROOMS[scene.asking.what]
    if sign is Sign.THANKS and Sign.OK in room.moves:
        sign = Sign.OK
    if sign in room.moves and not (room.light and free_text.says_more(scene, sign)):
        numberless = sign is Sign.RATE and not scene.value
        return room.otherwise(scene) if numberless else room.moves[sign](scene)
    if sign is Sign.ARRIVED:
        return scene.put_again()
    if sign is Sign.OLD:
        return old_button(scene)
    if _answer_waits(scene.person, scene.book) and sign in flow.STEP_MOVES[scene.step.role]:
        return flow.STEP_MOVES[scene.step.role][sign](scene.answered())
    if scene.person.session is None and room.reads and sign is Sign.UNKNOWN:
        return room.otherwise(scene)
    if scene.person.session is None and room.light:
        return _in_place(scene.answered(), sign)
    if scene.person.session is None:
        move = _elsewhere(sign)
        if move is not None and room.name not in STANDING:
            return move(scene.answered())
        if sign is Sign.UNKNOWN and room.name not in ("emergency", "crisis"):
            scene = scene.say("unclear")
    return room.otherwise(scene)


def _elsewhere(sign: Sign) -> Move | None:
    """A wish to start, or to set a reminder, in the middle of another question, is that wish."""
    wishes = (Sign.START, Sign.FULL, Sign.SHORT, Sign.BREATHING, *AT_REST)
    return IDLE[sign] if sign in wishes else None


def _rated(scene: Scene, sign: Sign, rating: int | None) -> bool:
    return rating is not None and sign in (Sign.PAIN, Sign.DIZZY) and "0" in offered(scene.person, scene.book)


def _hurts_but_rated(scene: Scene, rating: int | None) -> Scene:
    """ "Hurts, 7" as an answer to a rating: the number is kept, then we ask."""
    scene = replace(scene, value=str(rating))
    if scene.person.asking is not None:
        return emergencies.ask(ROOMS[scene.asking.what].moves[Sign.RATE](scene))
    if scene.step.role == "rate-after":
        return emergencies.ask(flow.rate_after_in_pain(scene))
    return emergencies.ask(scene.in_session(before=rating))


def is_new(person: Conversation) -> bool:
    """Nothing has ever been said to this person."""
    return person.prompt == person.born // 1000


def too_much(scene: Scene) -> Scene:
    """Too much, in a session; a question that is already about safety stays."""
    if scene.person.session is None:
        return emergencies.uncomfortable_at_rest(scene)
    if scene.person.asking is not None and scene.person.asking.what in ("stop", "ask", "dizzy-wait", "dizzy-check"):
        return scene.put_again()
    return repairs.too_much(scene)


def stop(scene: Scene) -> Scene:
    """Stop, in a session or in the middle of a question."""
    asking = scene.person.asking
    if scene.person.session is None:
        return setup.keep_plan(scene) if asking is not None and ROOMS[asking.what].reads else welcome.leave(scene)
    return pauses.no_time(scene) if asking is not None and asking.what == "stop" else pauses.stop(scene)


def pause(scene: Scene) -> Scene:
    """A pause; a question about safety stays open and stands still anyway."""
    asking = scene.person.asking
    if asking is not None and asking.what in ("stop", "ask", "dizzy-wait", "dizzy-check", "are-you-ok", "too-much"):
        return scene.put_again()
    return pauses.pause(scene)


def unseen(scene: Scene) -> Scene:
    """Something without words."""
    if scene.person.session is None:
        return _unseen_at_rest(scene)
    if scene.person.asking is not None and scene.person.asking.what != "pause":
        return scene.put_again()
    return pauses.unseen(scene)


def _unseen_at_rest(scene: Scene) -> Scene:
    asking = scene.person.asking
    if asking is None:
        return welcome.unseen_at_rest(scene)
    room = ROOMS[asking.what]
    return room.otherwise(scene) if scene.spot is not None and room.reads else scene.put_again()


def lost(scene: Scene, era: int) -> Scene:
    """Something that had to be said was not: the person may lie there in silence."""
    if scene.person.session is None or era != scene.person.era or scene.person.asking is not None:
        return scene
    return pauses.lost_thread(scene)


def gone(scene: Scene) -> Scene:
    """The platform says the person can't be reached: nothing speaks by itself until the person does."""
    if scene.person.session is not None:
        scene = flow.close(scene, "gone")
    return scene.turn_away().become(asking=None, calls=(), hush=True)

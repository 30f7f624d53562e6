"""The tables of the rooms: counted, and without holes."""

import pytest
from msgspec.structs import replace

from bot.core.asides.way_back import BESIDE, STANDING
from bot.core.machine.registry import AT_ANY_AGE, EVERYWHERE, IDLE, QUESTIONS, STEPS, drawn, offered
from bot.core.machine.timers import agenda
from bot.core.machine.turn import take_turn
from bot.core.model.content import Role
from bot.core.model.conversation import Conversation, OpenQuestion, Reminder
from bot.core.model.events import Pressed
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from bot.core.safety.emergencies import TIERS
from bot.core.understanding.hearing import intent_of_button
from tests.core.talk import BOOK, Talk, lying_down, on_the_ball
from tests.engine.world import CATALOG

IN_A_SESSION = frozenset(
    {
        *("pause", "are-you-ok", "recovery", "stop", "too-much", "ask", "dizzy-wait", "dizzy-check", "high-rating"),
        *("help", "question", "settings", "language", "privacy", "delete"),
        *("numbers", "log-pain", "results", "harm", "link"),
    }
)
"""Questions behind which a session may stand still."""


_ONLY_IN_A_SESSION = IN_A_SESSION - BESIDE - {"dizzy-wait", "dizzy-check"}
_ONLY_AT_REST = frozenset({"screening", "recheck", "recheck-new", "see-first"})


def test_the_tables_are_as_large_as_they_were_counted() -> None:
    tables = drawn()
    assert len(QUESTIONS) == len(set(QUESTIONS))
    assert len(tables) == len(QUESTIONS) + len(STEPS) + 3
    assert set(STEPS) == set(Role) - {Role.CLOSE}
    assert sum(map(len, tables.values())) >= 300


@pytest.mark.parametrize("name", sorted(IN_A_SESSION & set(QUESTIONS)))
def test_a_question_behind_which_a_session_stands_still_ends_by_itself(name: str) -> None:
    assert QUESTIONS[name].timers


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_button_of_a_question_leads_somewhere(name: str) -> None:
    room = QUESTIONS[name]
    known = {*room.moves, *TIERS, *EVERYWHERE, *AT_ANY_AGE, Intent.STOP, Intent.PAUSE, Intent.TOO_MUCH}
    known |= set(IDLE) if room.light else set()
    for person in _people(name):
        for button in room.buttons(person, BOOK):
            meant = intent_of_button(button)
            assert meant is not None
            assert meant[0] in known, f"{button} in {name} falls through"


@pytest.mark.parametrize("name", [name for name, room in QUESTIONS.items() if Intent.RATE in room.moves])
def test_a_number_that_is_none_is_not_taken(name: str) -> None:
    for person in _people(name):
        talk = Talk(person=person, now=person.seen)
        assert talk.says("11")
        assert (talk.me.ratings, talk.me.sessions) == (person.ratings, person.sessions)
        assert "0" in offered(talk.me, BOOK) or talk.question == "are-you-ok"


def _people(name: str) -> list[Conversation]:
    """Somebody at rest and somebody on the ball, each in that question; only those who can be in it."""
    found = []
    for talk in (lying_down(), on_the_ball(), _at_rest()):
        if (name in _ONLY_AT_REST and talk.me.session) or (name in _ONLY_IN_A_SESSION and not talk.me.session):
            continue
        open_question = OpenQuestion(name, talk.now, 0, (("form", ("full",)), ("id", ("see-doctor",))))
        found.append(_replace(talk.me, open_question))
    return found


def _replace(person: Conversation, open_question: OpenQuestion) -> Conversation:
    return replace(person, open_question=open_question, reminder=Reminder(450))


def _at_rest() -> Talk:
    talk = Talk()
    talk.says("hello")
    talk.taps(Intent.START, Intent.AGREE, Intent.ADULT, Intent.NONE, Intent.NONE, Intent.NONE, Intent.NONE, Intent.YES)
    return talk


def test_every_step_of_every_form_understands_its_own_buttons() -> None:
    for form in BOOK.forms.values():
        for step in form.steps:
            if step.role is Role.CLOSE:
                continue
            known = {*STEPS[step.role], *TIERS, *AT_ANY_AGE, Intent.PAUSE, Intent.STOP}
            assert set(step.buttons) <= known, (form.id, step.id, set(step.buttons) - known)


def test_every_button_that_is_offered_has_a_label() -> None:
    for form in BOOK.forms.values():
        for step in form.steps:
            for intent in step.buttons:
                assert intent is Intent.RATE or CATALOG.wording.label(str(intent), "en")


def test_the_lists_of_rooms_name_rooms() -> None:
    assert set(QUESTIONS) >= STANDING
    assert set(QUESTIONS) >= BESIDE
    assert not STANDING & {"pause", "are-you-ok", "stop"}


def test_at_rest_everything_in_the_menu_leads_somewhere() -> None:
    talk = _at_rest()
    talk.happens(Pressed(0, Intent.STOP))
    for button in offered(talk.me, BOOK):
        assert Intent(button) in {*IDLE, *EVERYWHERE, *AT_ANY_AGE}


def test_a_session_always_has_something_ahead() -> None:
    talk = lying_down()
    for _ in range(700):
        if talk.me.session is None:
            break
        assert list(agenda(talk.me, BOOK))
        talk.wait(1)


@pytest.mark.parametrize("word", ["help", "settings", "privacy", "language", "delete", "serious"])
def test_a_side_question_always_gives_way_to_the_step_again(word: str) -> None:
    talk = on_the_ball()
    step = talk.step
    turn = take_turn(talk.me, Pressed(0, word), talk.now, BOOK)
    assert turn.conversation is not None
    talk.happens(Pressed(0, word))
    talk.now += 5 * SECOND
    assert talk.question
    talk.happens(Pressed(talk.me.prompt, Intent.KEEP if word == "delete" else Intent.GO_ON))
    assert talk.question in ("", "pause")
    if talk.question == "pause":
        talk.taps(Intent.GO_ON)
    assert talk.step == step

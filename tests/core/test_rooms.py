"""The tables of the rooms: counted, and without holes."""

import pytest
from msgspec.structs import replace

from bot.core.dialog.context import TurnContext, UndeclaredQuestion
from bot.core.dialog.question import again
from bot.core.machine.registry import AT_ANY_AGE, DECLARED, EVERYWHERE, IDLE, QUESTIONS, STEPS, offered, tables
from bot.core.machine.timers import COMES_DUE, agenda
from bot.core.machine.turn import AFTERWARDS, take_turn
from bot.core.model.content import Role
from bot.core.model.conversation import Conversation, OpenQuestion, Reminder
from bot.core.model.drafts import read_former
from bot.core.model.events import Pressed
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.safety.emergencies import TIERS
from bot.core.understanding.hearing import intent_of_button
from tests.core.talk import BOOK, WELL, Talk, lying_down, on_the_ball
from tests.engine.world import CATALOG

IN_A_SESSION = frozenset(
    {
        *(
            QuestionId.PAUSE,
            QuestionId.ARE_YOU_OK,
            QuestionId.RECOVERY,
            QuestionId.STOP,
            QuestionId.TOO_MUCH,
            QuestionId.ASK,
            QuestionId.DIZZY_WAIT,
            QuestionId.DIZZY_CHECK,
            QuestionId.HIGH_RATING,
        ),
        *(
            QuestionId.HELP,
            QuestionId.QUESTION,
            QuestionId.SETTINGS,
            QuestionId.LANGUAGE,
            QuestionId.PRIVACY,
            QuestionId.DELETE,
        ),
        *(QuestionId.NUMBERS, QuestionId.LOG_PAIN, QuestionId.RESULTS, QuestionId.HARM, QuestionId.LINK),
    }
)
"""Questions behind which a session may stand still."""


_ONLY_IN_A_SESSION = {question for question in IN_A_SESSION if not (question.aside or question.insists)}
_ONLY_AT_REST = frozenset({QuestionId.SCREENING, QuestionId.RECHECK, QuestionId.RECHECK_NEW, QuestionId.SEE_FIRST})


def test_the_tables_are_as_large_as_they_were_counted() -> None:
    every = list(tables())
    assert set(QUESTIONS) == set(QuestionId)
    assert len(QUESTIONS) == DECLARED, "a question is declared twice"
    assert len(every) == len({table.name for table in every}) == len(QUESTIONS) + len(STEPS) + 4
    assert set(STEPS) == set(Role) - {Role.CLOSE}
    assert sum(len(table.moves) for table in every) >= 300


@pytest.mark.parametrize("name", sorted(IN_A_SESSION & set(QUESTIONS)))
def test_a_question_behind_which_a_session_stands_still_ends_by_itself(name: QuestionId) -> None:
    assert QUESTIONS[name].timers


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_button_of_a_question_leads_somewhere(name: QuestionId) -> None:
    room = QUESTIONS[name]
    known = {*room.moves, *TIERS, *EVERYWHERE.moves, *AT_ANY_AGE, Intent.STOP, Intent.PAUSE, Intent.TOO_MUCH}
    known |= set(IDLE.moves) if name.light else set()
    for person in _people(name):
        for button in room.buttons(person, BOOK):
            meant = intent_of_button(button)
            assert meant is not None
            assert meant[0] in known, f"{button} in {name} falls through"


@pytest.mark.parametrize("name", [name for name, room in QUESTIONS.items() if Intent.RATE in room.moves])
def test_a_number_that_is_none_is_not_taken(name: QuestionId) -> None:
    for person in _people(name):
        talk = Talk(person=person, now=person.seen)
        assert talk.says("11")
        assert (talk.me.ratings, talk.me.sessions) == (person.ratings, person.sessions)
        assert "0" in offered(talk.me, BOOK) or talk.question == "are-you-ok"


def _people(name: QuestionId) -> list[Conversation]:
    """Somebody at rest and somebody on the ball, each in that question; only those who can be in it."""
    found = []
    for talk in (lying_down(), on_the_ball(), _at_rest()):
        if (name in _ONLY_AT_REST and talk.me.session) or (name in _ONLY_IN_A_SESSION and not talk.me.session):
            continue
        open_question = OpenQuestion(name, talk.now, draft=read_former(name, (("form", ("full",)),)))
        found.append(_replace(talk.me, open_question))
    return found


def _replace(person: Conversation, open_question: OpenQuestion) -> Conversation:
    return replace(person, open_question=open_question, reminder=Reminder(450))


def _at_rest() -> Talk:
    talk = Talk()
    talk.says("hello")
    talk.taps(Intent.AGREE_ADULT, *WELL)
    return talk


def test_every_step_of_every_form_understands_its_own_buttons() -> None:
    for form in BOOK.routines.values():
        for step in form.steps:
            if step.role is Role.CLOSE:
                continue
            known = {*STEPS[step.role].moves, *TIERS, *AT_ANY_AGE, Intent.PAUSE, Intent.STOP}
            assert set(step.buttons) <= known, (form.id, step.id, set(step.buttons) - known)


def test_every_button_that_is_offered_has_a_label() -> None:
    for form in BOOK.routines.values():
        for step in form.steps:
            for intent in step.buttons:
                assert intent is Intent.RATE or CATALOG.wording.label(str(intent), "en")


def test_at_rest_everything_in_the_menu_leads_somewhere() -> None:
    talk = _at_rest()
    talk.happens(Pressed(0, Intent.STOP))
    for button in offered(talk.me, BOOK):
        assert Intent(button) in {*IDLE.moves, *EVERYWHERE.moves, *AT_ANY_AGE}


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


def test_a_question_that_a_table_does_not_declare_can_not_be_opened_by_it() -> None:
    talk = _at_rest()
    context = TurnContext(talk.me, talk.now, BOOK).within(IDLE.opens)
    assert context.ask(QuestionId.ZONE).person.open_question
    with pytest.raises(UndeclaredQuestion, match="recovery"):
        context.ask(QuestionId.RECOVERY)


@pytest.mark.parametrize("question", QuestionId)
def test_every_question_is_opened_by_some_table_but_its_own(question: QuestionId) -> None:
    from_tables = (table for table in tables() if table.name != f"question: {question}")
    assert any(question in opens for opens in (COMES_DUE, AFTERWARDS, *(table.opens for table in from_tables)))


def test_a_number_that_is_none_leaves_nobody_in_a_session_that_nothing_would_ever_end() -> None:
    talk = _at_rest()
    talk.taps(Intent.HAVE_BALL, "routine-full")
    assert talk.says("hello") == ["safety-unknown"]
    assert talk.says("11") == ["safety-unknown"]
    assert talk.next_wake() is not None
    assert talk.says("7") == ["full-settle"]


def _ways_out(question: QuestionId) -> set[Intent]:
    """What leads on from a question, besides putting it once more."""
    return {intent for intent, move in QUESTIONS[question].moves.items() if move is not again}


NEVER_PUT = {QuestionId.CALL_CHECKIN}
"""It is opened to be answered by another at once: its prompt asks what the check-in asks."""


@pytest.mark.parametrize("question", sorted(set(QuestionId) - NEVER_PUT))
def test_every_question_has_a_way_out(question: QuestionId) -> None:
    asked = QUESTIONS[question]
    left = question.light or bool(asked.timers) or asked.otherwise is not again
    assert _ways_out(question) or left
    offered_here = {intent_of_button(button) for person in _people(question) for button in asked.buttons(person, BOOK)}
    leads_on = {found[0] for found in offered_here if found is not None} & {
        *(_ways_out(question) | set(AT_ANY_AGE)),
        *(IDLE.moves if question.light else ()),
    }
    assert leads_on or bool(asked.timers) or question.reads, "nothing that stands under it leads out, and it never ends"

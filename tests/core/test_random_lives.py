"""Random lives: whatever people type, tap, send and leave undone, what must never break does not."""

from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.core.dialog.without_ball import may_use_ball, reads_of_ball
from bot.core.machine.registry import AT_ANY_AGE, QUESTIONS, offered
from bot.core.machine.turn import agenda, next_wake, take_turn
from bot.core.model.content import Role
from bot.core.model.conversation import Conversation, OpenQuestion, Outreach, Turn, newcomer, restored, saved
from bot.core.model.events import Arrived, Event, Gone, Linked, Lost, Pressed, Said, Shown, Woke
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.core.model.questions import OutreachKind, QuestionId
from bot.core.session.steps import step_of
from tests.core.ball_words import ball_words
from tests.core.talk import BOOK, MORNING, WELL
from tests.depth import DEEP
from tests.engine.world import CATALOG

EXAMPLES = 10_000 if DEEP else 300
STEPS = 50
TEXTS = (
    *("hello", "stop", "start", "pause", "go on", "next", "back", "7", "11", "it hurts", "hurts, 7", "I feel dizzy"),
    *("I am numb between my legs", "I want to die", "chest pain", "sos", "too much", "qwrtz", "no", "yes", "help"),
    *("mir ist schwindelig", "no siento las piernas", "je veux mourir", "у меня болит грудь", "delete", "privacy"),
    *("my pain is 6 today", "log my pain", "my numbers", "results", "for my doctor", "export", "withdraw", "link"),
    *("something went wrong for me", "eb-7k2m-9qxd", "change my answer", "right away", "no relief"),
    *("remind me", "remind me at 7:30", "remind me never at 25:00", "time zone", "I'm in Tokyo now", "London", "noon"),
    *("holiday", "ten days", "not today", "later", "why", "stop reminders", "quiet hours", "22:00 to 7:00", "weekdays"),
    *("1", "2", "the first one", "none", "ok then", "thanks", "I agree", "full", "start", "breathing"),
    *("settings", "language", "how long", "", "\u202e\x00", "a" * 5000, "Deutsch", "lift", "nicht schwindelig"),
)
WAITS = (
    0,
    1,
    SECOND,
    3 * SECOND,
    16 * SECOND,
    45 * SECOND,
    2 * MINUTE,
    7 * MINUTE,
    20 * MINUTE,
    2 * HOUR,
    3 * DAY,
    8 * DAY,
)
SPEAKS_OF_THE_SESSION = frozenset(
    line
    for form in BOOK.routines.values()
    for step in form.steps
    if step.role is not Role.CLOSE  # what is said when it is over
    for line in (step.line, *(cue.line for cue in step.cues))
)


class Life:
    """One person over time; every turn is checked against what must never break."""

    def __init__(self) -> None:
        self.now: Instant = MORNING
        self.person: Conversation = newcomer(MORNING, "en", "Europe/London")
        self.prompts = [self.person.prompt]
        self.under: tuple[str, ...] = ()
        """The buttons that stand under the last of them."""
        self.ended_by_safety = False
        self.unasked: list[str] = []
        """The lines that came by themselves."""

    def happens(self, event: Event) -> None:
        before = self.person
        due = [item.at for item in agenda(before, BOOK) if item.at <= self.now]
        in_time = not due or (isinstance(event, Woke) and due == [self.now])
        turn = take_turn(before, event, self.now, BOOK)
        if turn.conversation is None:
            assert all(message.course_version is None for message in turn.messages)
            # A new life begins a moment later: its prompt numbers start at that second.
            self.now = max(self.now, (self.prompts[-1] + 1) * SECOND)
            self.person, self.ended_by_safety = newcomer(self.now), False
            return
        self._reads_nothing_of_the_ball(before, turn)
        self.person = turn.conversation
        assert restored(saved(self.person)) == self.person
        self._messages(turn.messages)
        if in_time:
            lost = [
                message.line
                for message in turn.messages
                if message.course_version not in (None, self.person.course_version)
            ]
            assert not lost, "said, and taken back in the same breath"
        looked_up = any(note.kind == "link-with" for note in turn.notes)
        if isinstance(event, Said | Pressed | Shown | Arrived | Linked):
            # After "try again" the ping is the answer, and it comes three seconds later; a code is looked up first.
            waits_for_ping = self.person.open_question is not None and self.person.open_question.id == "sound-wait"
            assert turn.messages or waits_for_ping or looked_up, "somebody spoke, and nothing answered"
        self._live_buttons(turn.messages)
        self._wakes(event)
        self._safety(before, turn.messages)
        self._standing_still(before, event, turn.messages)
        self._off_is_off(before, turn.messages, in_time)
        self._ball()
        self._asked_first(before)
        if looked_up:
            self.happens(Linked(("wrong", "same", "joined")[self.now // SECOND % 3]))

    def pass_time(self, length: int) -> None:
        end, turns = self.now + length, 0
        while (at := _earliest(self.person)) is not None and at <= end:
            self.now = max(self.now, at)
            self.happens(Woke())
            turns += 1
            assert turns < 500, "wakes for ever"
        self.now = end

    def _messages(self, messages: Iterable[Message]) -> None:
        for message in messages:
            words = CATALOG.words(message)
            assert words.text
            assert all(choice.label for choice in words.choices)
            if message.buttons and message.prompt == self.prompts[-1]:
                assert message.buttons == self.under, "other buttons are another prompt"
            elif message.buttons:
                assert message.prompt > self.prompts[-1]
                self.prompts.append(message.prompt)
                self.under = message.buttons
            if message.urgency is Urgency.CUE:
                assert message.expires is not None, "a cue that could ring at any later time"
            if message.expires is not None:
                assert message.course_version is not None
            if message.line in SPEAKS_OF_THE_SESSION:
                assert message.course_version is not None, "a step's words that nothing could take back"

    def _live_buttons(self, messages: Iterable[Message]) -> None:
        """What stands under the last words with buttons may be pressed."""
        shown = [message for message in messages if message.buttons]
        if shown and shown[-1].prompt == self.person.prompt:
            dead = [b for b in shown[-1].buttons if b not in offered(self.person, BOOK) and b not in AT_ANY_AGE]
            assert not dead, f"under {shown[-1].line}: {dead}"

    def _wakes(self, event: Event) -> None:
        wakes = next_wake(self.person, BOOK)
        due = list(agenda(self.person, BOOK))
        assert (wakes.answer_at is not None) == any(not item.unasked for item in due)
        assert (wakes.call_at is not None) == any(item.unasked for item in due)
        if isinstance(event, Woke):
            assert all(at is None or at > self.now for at in (wakes.answer_at, wakes.call_at))
        if self.person.session is not None:
            assert wakes.answer_at is not None, "a session that nothing would ever end"
            assert wakes.call_at is None

    def _safety(self, before: Conversation, messages: Iterable[Message]) -> None:
        if before.session is not None and self.person.session is None:
            self.ended_by_safety = True
            assert self.person.course_version > before.course_version
        elif before.session is None and self.person.session is not None:
            self.ended_by_safety = False
        if self.ended_by_safety:
            # What was overdue when the end came is of an earlier era, and is never sent.
            assert not _of_the_session(
                message for message in messages if message.course_version == self.person.course_version
            )

    def _standing_still(self, before: Conversation, event: Event, messages: Iterable[Message]) -> None:
        """A clock that stands still says nothing of the session until somebody, not the clock, starts it again."""
        if isinstance(event, Woke) and before.session is not None and before.session.pause is not None:
            assert not _of_the_session(messages)

    def _off_is_off(self, before: Conversation, messages: Iterable[Message], in_time: bool) -> None:
        """Off, withdrawn, worse, emergency, crisis or gone: nothing comes unasked, snoozes included; and nothing
        unasked takes the place of a question of safety, but safety's own."""
        person, unasked = self.person, [each.line for each in messages if each.urgency is Urgency.CALL]
        self.unasked += unasked
        stopped = before.reminder is None or before.reminder.off
        reminders = [line for line in unasked if line.startswith(("remind-", "resume-", "holiday-"))]
        assert not (stopped and reminders), "a reminder after reminders were stopped"
        assert not (before.hush and unasked), "something unasked for somebody who is to be left in peace"
        if in_time and asks_about_safety(before):
            assert set(unasked) <= SAFETYS_OWN, f"{unasked} in the place of {before.open_question}"
        withdrew = before.consent is not None and person.consent is None
        worse = person.ball_off == "worse" and before.ball_off != "worse"
        if person.reminder is not None and (withdrew or worse or (person.hush and not before.hush)):
            assert person.reminder.snooze is None
            assert person.reminder.off or person.hush
        assert not withdrew or not person.outreach

    def _reads_nothing_of_the_ball(self, before: Conversation, turn: Turn) -> None:
        """Who may not use the ball, and lay on none within the hour, reads no word about it, once that
        was told."""
        after = turn.conversation
        assert after is not None
        if not (may_use_ball(before, BOOK) or reads_of_ball(before, self.now, BOOK) or may_use_ball(after, BOOK)):
            assert ball_words(turn.messages) == []

    def _ball(self) -> None:
        session = self.person.session
        since = session.on_ball_since if session is not None else None
        if since is not None and session is not None and step_of(self.person, BOOK).ball != "getting-off":
            assert self.now - since <= BOOK.caps.on_ball + SECOND, "longer on the ball than five minutes"

    def _asked_first(self, before: Conversation) -> None:
        """Nobody breathes or is asked about health without a yes, and nobody breathes whose age was not told; a session
        with the ball begins only where the safety questions have opened it."""
        person, session = self.person, self.person.session
        asked = person.open_question
        if asked is not None and asked.id in ("screening", "minute"):
            assert person.consent is not None
            assert asked.id == "screening" or age_is_told(person)
        if session is None or (before.session is not None and before.session.began == session.began):
            return
        assert person.consent is not None
        assert not person.locked
        assert age_is_told(person)
        if BOOK.uses_ball(session.routine) and not session.no_ball:
            assert person.screened is not None
            assert person.screened.outcome in ("go", "gently")
            assert (person.ball_off, person.ball != "none") == ("", True)


def age_is_told(person: Conversation) -> bool:
    """Eighteen or older, told once."""
    told = (*(person.screened.answers if person.screened else ()), *(person.begun.answers if person.begun else ()))
    return ("adult", ("adult",)) in told


SAFETYS_OWN = frozenset({"follow-up-worse", "follow-up-today", "checkin-discreet"})


def asks_about_safety(person: Conversation) -> bool:
    """A question that may lead to an emergency stands open, or waits under another."""
    open_ones, open_question = set[str](), person.open_question
    while open_question is not None:
        open_ones.add(open_question.id)
        open_question = open_question.under
    return bool(open_ones & {"emergency", "crisis", "recheck", "recheck-new", "worse-emergency", "worse-today"})


def _of_the_session(messages: Iterable[Message]) -> list[str]:
    return [message.line for message in messages if message.line in SPEAKS_OF_THE_SESSION]


def _earliest(person: Conversation) -> Instant | None:
    wakes = next_wake(person, BOOK)
    return min((at for at in (wakes.answer_at, wakes.call_at) if at is not None), default=None)


BUTTONS = (
    tuple(str(intent) for intent in Intent)
    + tuple(str(number) for number in range(11))
    + ("lang-de", "faq-privacy", "x", "routine-bed", "routine-full")
)
Do = tuple[str, int | str]
DOINGS = st.one_of(
    st.tuples(st.just("offered"), st.integers(0, 12)),
    st.tuples(st.just("offered"), st.integers(0, 12)),
    st.tuples(st.just("wait"), st.sampled_from(WAITS)),
    st.tuples(st.just("wait"), st.sampled_from(WAITS[:7])),
    st.tuples(st.just("say"), st.sampled_from(TEXTS)),
    st.tuples(st.just("any"), st.sampled_from(BUTTONS)),
    st.tuples(st.just("old"), st.sampled_from(BUTTONS)),
    st.tuples(st.just("away"), st.sampled_from(WAITS)),
    st.tuples(st.just("back"), st.sampled_from(WAITS[:10])),
    st.tuples(st.just("other"), st.integers(0, 6)),
)
PREGNANT = (*WELL[:3], Intent.PREGNANT, Intent.DONE)
SETUPS = (
    (),
    ("agree-adult", "none"),
    ("agree-adult", *WELL[:3], "pregnant"),
    ("agree-adult", *WELL[:3], "fall", "done"),
    ("agree-adult", *WELL),
    ("agree-adult", *WELL, "have-ball", "routine-full", "6"),
    ("agree-adult", *WELL, "have-ball", "tap", "routine-short", "6"),
    ("agree-adult", *WELL, "have-ball", "routine-breathing", "on-side", "6"),
    ("agree-adult", *PREGNANT),
    ("agree-adult", *PREGNANT, "routine-bed", "in-bed", "6"),
    (
        *("agree-adult", *WELL, "have-ball", "routine-breathing", "on-side", "6"),
        *("rest", "3", "after-waking", "time-510", "every-day", "ok"),
    ),
    (
        *("agree-adult", *WELL, "have-ball", "routine-breathing", "on-side", "6"),
        *("rest", "3", "after-waking", "time-510", "every-day", "ok", "snooze", "ten-minutes"),
    ),
)


def _begin(setup: tuple[str, ...]) -> Life:
    life = Life()
    life.happens(Said("hello"))
    for button in setup:
        if button in ("wait", "rest"):
            life.pass_time(3 * SECOND if button == "wait" else 15 * MINUTE)
        else:
            life.happens(Pressed(life.person.prompt, button))
    return life


def _do(life: Life, doing: Do) -> None:
    what, which = doing
    buttons = offered(life.person, BOOK)
    match what:
        case "offered" if buttons:
            life.happens(Pressed(life.person.prompt, buttons[int(which) % len(buttons)]))
        case "wait":
            life.pass_time(int(which))
        case "say":
            life.happens(Said(str(which)))
        case "any":
            life.happens(Pressed(life.person.prompt, str(which)))
        case "old":
            life.happens(Pressed(17, str(which)))
        case "away":
            life.now += int(which)
            life.happens(Woke())
        case "back":
            life.now -= int(which)
            life.happens(Woke())
        case "other":
            others: tuple[Event, ...] = (
                Shown("voice"),
                Shown("picture"),
                Arrived(),
                Lost(life.person.course_version - int(which) % 2),
                Gone(),
                Linked("joined"),
                Linked("wrong"),
            )
            life.happens(others[int(which)])


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
@given(st.sampled_from(SETUPS), st.lists(DOINGS, min_size=STEPS, max_size=STEPS))
def test_a_random_life_keeps_every_promise(setup: tuple[str, ...], doings: list[Do]) -> None:
    life = _begin(setup)
    for doing in doings:
        _do(life, doing)
    _way_out(life)


STOPPING: dict[str, tuple[Event, ...]] = {
    "it got worse": (Pressed(17, Intent.WORSE),),
    "it got worse, read about": (Pressed(17, Intent.WORSE), Said("help")),
    "withdrawn": (Said("withdraw my consent"),),
    "withdrawn, kept": (Said("withdraw my consent"), Said("keep it")),
    "emergency": (Said("chest pain"),),
    "emergency, read about": (Said("chest pain"), Said("help")),
    "crisis": (Said("I want to die"),),
    "crisis, not meant": (Said("I want to die"), Pressed(17, Intent.NOT_MEANT)),
    "gone": (Gone(),),
    "gone and back": (Gone(), Said("hello")),
    "no reminders": (Said("stop reminders"),),
    "stop": (Said("stop"),),
}


def _snoozed() -> Life:
    """Somebody who was reminded this morning, and wants to be reminded again in ten minutes."""
    life = _begin(SETUPS[-2])
    life.pass_time(DAY + HOUR)
    life.happens(Pressed(life.person.prompt, Intent.SNOOZE))
    life.happens(Pressed(life.person.prompt, Intent.TEN_MINUTES))
    assert life.person.reminder is not None
    assert life.person.reminder.snooze is not None
    life.unasked.clear()
    return life


def test_a_snooze_comes_when_nothing_stops_it() -> None:
    life = _snoozed()
    life.pass_time(20 * HOUR)
    assert len(life.unasked) == 1


@pytest.mark.parametrize("events", STOPPING.values(), ids=STOPPING)
def test_whatever_stops_reminders_stops_a_snooze_too(events: tuple[Event, ...]) -> None:
    life = _snoozed()
    for event in events:
        life.happens(event)
    life.pass_time(20 * HOUR)  # until before tomorrow's reminder, which whoever is back gets as ever
    assert life.unasked == []


def test_enough_of_the_questions_stops_a_snooze_too() -> None:
    life = _snoozed()
    life.person = replace(life.person, open_question=OpenQuestion(QuestionId.POLL_STOP, life.now))
    life.happens(Pressed(life.person.prompt, Intent.STOP_HERE))
    life.pass_time(20 * HOUR)
    assert life.unasked == []


def test_a_snooze_that_an_older_version_left_beside_a_stopped_plan_never_comes() -> None:
    life = _snoozed()
    assert life.person.reminder is not None
    life.person = replace(life.person, reminder=replace(life.person.reminder, off="asked"))
    life.pass_time(DAY)
    assert life.unasked == []


STANDS = [id for id, question in QUESTIONS.items() if id.safety and not question.timers and not id.aside]
"""Questions of safety that stand until they are answered."""


@pytest.mark.parametrize("question", STANDS)
@pytest.mark.parametrize("over_it", [(), (Said("settings"),), (Said("help"),)], ids=["bare", "settings", "help"])
def test_nothing_unasked_takes_the_place_of_a_question_of_safety(
    question: QuestionId, over_it: tuple[Event, ...]
) -> None:
    life = _snoozed()
    coming = replace(
        life.person,
        outreach=(Outreach(OutreachKind.BALL, life.now + HOUR), Outreach(OutreachKind.CHECK_IN, life.now + 2 * HOUR)),
    )
    life.person = replace(coming, open_question=OpenQuestion(question, life.now))
    for event in over_it:
        life.happens(event)
    life.pass_time(2 * DAY)
    assert life.unasked == []
    assert asks_about_safety(life.person)


def _way_out(life: Life) -> None:
    """No place without a way out: "stop" ends whatever runs, and so does silence, within a day."""
    silent = Life()
    silent.now, silent.person, silent.prompts = life.now, life.person, [life.person.prompt]
    silent.under = life.under
    silent.pass_time(DAY)
    assert silent.person.session is None
    life.happens(Said("stop"))
    life.pass_time(3 * MINUTE)
    life.happens(Said("stop"))
    life.pass_time(20 * MINUTE)
    assert life.person.session is None


@settings(max_examples=EXAMPLES // 3)
@given(
    st.sampled_from(SETUPS[2:]),
    st.lists(st.tuples(st.sampled_from(WAITS[:8]), st.integers(-3600, 3600)), min_size=1, max_size=20),
)
def test_a_clock_that_jumps_never_leaves_anybody_waiting(setup: tuple[str, ...], jumps: list[tuple[int, int]]) -> None:
    life = _begin(setup)
    for wait, jump in jumps:
        life.pass_time(wait)
        life.now += jump * SECOND
        life.happens(Woke())
        if life.person.session is not None:
            at = _earliest(life.person)
            assert at is not None
            assert at - life.now <= 61 * MINUTE

"""A talk with the core alone: virtual time, no store, no words; the person is saved and restored at every turn."""

from bot.core.machine.registry import offered
from bot.core.machine.turn import next_wake, take_turn
from bot.core.model.conversation import CompletedSession, Conversation, newcomer, restored, saved
from bot.core.model.events import Event, Pressed, Said, Woke
from bot.core.model.instants import DAY, SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Note
from tests.content import CATALOG

BOOK = CATALOG.content
MORNING = 1_795_161_600_000
"""2026-11-20 08:00 in London."""


class Talk:
    """One person talking with the core."""

    def __init__(self, zone: str = "Europe/London", now: Instant = MORNING, person: Conversation | None = None) -> None:
        self.now = now
        self.person: Conversation | None = person or newcomer(now, "en", zone)
        self.heard: list[Message] = []
        self.notes: list[Note] = []

    @property
    def me(self) -> Conversation:
        assert self.person is not None
        return self.person

    def happens(self, event: Event) -> list[Message]:
        turn = take_turn(self.me, event, self.now, BOOK)
        self.person = restored(saved(turn.conversation)) if turn.conversation else None
        self.heard += turn.messages
        self.notes += turn.notes
        return list(turn.messages)

    def says(self, text: str) -> list[str]:
        """The lines that answer a text."""
        return [message.line for message in self.happens(Said(text))]

    def taps(self, *buttons: str) -> list[str]:
        """The lines that answer the last of some buttons, a second apart; each has to be offered."""
        lines: list[str] = []
        for button in buttons:
            assert button in offered(self.me, BOOK), f"{button} is not offered, but {offered(self.me, BOOK)}"
            lines = [message.line for message in self.happens(Pressed(self.me.prompt, button))]
            self.now += SECOND
        return lines

    def wait(self, seconds: float) -> list[str]:
        """The lines that come by themselves in the next seconds."""
        end, lines = self.now + round(seconds * SECOND), []
        while (at := self.next_wake()) is not None and at <= end:
            self.now = max(self.now, at)
            lines += [message.line for message in self.happens(Woke())]
        self.now = end
        return lines

    def away(self, seconds: float) -> list[str]:
        """Nothing wakes for so long; then the lines that the first wake brings."""
        self.now += round(seconds * SECOND)
        return [message.line for message in self.happens(Woke())]

    def next_wake(self) -> Instant | None:
        wakes = next_wake(self.me, BOOK)
        return min((at for at in (wakes.answer_at, wakes.call_at) if at is not None), default=None)

    @property
    def step(self) -> str:
        """The id of the step the session stands at."""
        session = self.me.session
        assert session is not None
        return BOOK.routines[session.edition].steps[session.step].id

    @property
    def question(self) -> str:
        return self.me.open_question.id if self.me.open_question else ""


def plain(lines: list[str]) -> list[str]:
    """Lines whose wordings take turns, without the number of the wording."""
    return [line[:-2] if line[-2:] in ("-1", "-2", "-3") else line for line in lines]


TWO_ON_THE_BALL = tuple(
    CompletedSession(MORNING - days * DAY, MORNING - days * DAY, "short", 5, 4, "finished", on_ball=True)
    for days in (2, 1)
)
"""Practice enough for knees up."""
WELL = (Intent.NONE, Intent.NEXT, Intent.NONE, Intent.NONE)
"""The emergency list, the minute of breathing, the list of today, what else may fit."""


def agreed() -> Talk:
    """Somebody of age who has just agreed, before the emergency list."""
    talk = Talk()
    talk.says("hello")
    talk.taps(Intent.AGREE_ADULT)
    return talk


def screened(*answers: str) -> Talk:
    """Somebody who has just answered the safety questions."""
    talk = agreed()
    talk.taps(*(answers or WELL))
    return talk


def lying_down(form: str = "full", mode: str = Intent.HANDS_FREE) -> Talk:
    """Somebody whose session has just begun to move."""
    talk = screened()
    if mode == Intent.TAP:
        talk.taps(Intent.HAVE_BALL, mode)
    talk.taps(*(() if talk.me.ball else (Intent.HAVE_BALL,)), f"routine-{form}")
    if form in ("breathing", "bed"):
        talk.taps(Intent.ON_SIDE if form == "breathing" else Intent.IN_BED)
    talk.taps("6")
    return talk


def getting_ready(form: str = "full") -> Talk:
    """Somebody who named a routine at the very first, and has not yet been asked how it is to run."""
    talk = Talk()
    talk.says("hello")
    talk.says(form)
    talk.taps(Intent.AGREE_ADULT, *WELL, *((Intent.HAVE_BALL,) if form in BOOK.with_ball else ()))
    return talk


def on_the_ball() -> Talk:
    """Somebody in the middle of the long rest."""
    talk = lying_down()
    talk.wait(240)
    assert talk.step == "let-go"
    return talk

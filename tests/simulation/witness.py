"""The witness: writes down what happens and tells every oracle.

House rules: a turn counts only when its transaction has been committed; every message of a turn is stamped with a
serial number as soon as the core has said it, so that what arrives can be traced to what was said without the outbox.
"""

import asyncio
import contextlib
import logging
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from msgspec.structs import replace

from bot.catalog import Catalog
from bot.catalog import Words as Spelled
from bot.channel import Heard, Letter, Outcome
from bot.core.machine.turn import take_turn
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Turn
from bot.core.model.events import Event
from bot.core.model.instants import SECOND, Instant
from bot.core.model.messages import Message, Urgency
from bot.store import Claim
from bot.store.turns import batch
from bot.store.turns.batch import TurnBatch
from bot.store.turns.chat import Chat
from tests.simulation.oracles import Court
from tests.simulation.record import Act, Attempt, Turned, Words
from tests.simulation.trace import Trace
from tests.simulation.virtual import Machine, replaced

STAMP = "serial"
TOLD = 120
"""Seconds in which the program complains of what was broken."""


class Spelling:
    """The catalog in use, with the serial number of each message before its words; a line is rendered once."""

    _rendered: ClassVar[dict[tuple[object, ...], Spelled]] = {}

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def __getattr__(self, name: str) -> Any:
        """All else is the catalog's."""
        return getattr(self._catalog, name)

    def read_ahead(self) -> None:
        """It has been read."""

    def words(self, message: Message) -> Spelled:
        """The words of a message, its serial number first."""
        args = dict(message.args)
        serial = args.pop(STAMP, 0)
        key = (message.line, message.language, tuple(args.items()), message.buttons, message.picture)
        if key not in self._rendered:
            self._rendered[key] = self._catalog.words(replace(message, args=args))
        return replace(self._rendered[key], text=f"{serial}|{self._rendered[key].text}")


class Witness:
    """All records of one run."""

    def __init__(self, machine: Machine, trace: Trace, court: Court) -> None:
        self.machine = machine
        self.trace = trace
        self.court = court
        self.words: list[Words] = []
        self.acts: dict[int, Act] = {}
        """By the identity of the event, which nobody copies on its way to the turn."""
        self.claimed: dict[int, int] = {}
        """Letter -> the number of the commit that claimed it last."""
        self.last: dict[str, Conversation | None] = {}
        """Chat -> the record that its last turn left."""
        self.group = 0
        self.turns = 0
        self.spoke = asyncio.Event()
        """Something was just handed to a platform."""
        self.led = asyncio.Event()
        """Words that lead somebody through a step were."""
        self.stalled = -(10**9)
        """When a commit last took long."""
        self._lives: dict[str, int] = {}
        self._open: list[Turned] = []
        self._turning: list[Turned] = []
        """What the core answers in the turn that runs; the last answer is the one that counts."""
        self._chat = ""

    # Turns.

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Inside, every turn of the store is written down."""
        turn = TurnBatch.turn

        def watched(turns: TurnBatch, chat: Chat, event: Event) -> None:
            self._chat = chat.address(turns.context.vault)
            self._turning.clear()
            turn(turns, chat, event)
            self._open += self._turning[-1:]

        handler = _Errors(self)
        logger = logging.getLogger("bot")
        logger.addHandler(handler)
        try:
            with replaced((batch, "take_turn", self._take_turn), (TurnBatch, "turn", watched)):
                yield
        finally:
            logger.removeHandler(handler)

    def _take_turn(self, before: Conversation, event: Event, now: Instant, book: Content) -> Turn:
        turn = take_turn(before, event, now, book)
        chat, at = self._chat, self.machine.steady()
        turned = Turned(chat, 0, event, self.acts.get(id(event)), before, turn.conversation, now, at)
        self._turning.append(turned)
        stamped = []
        for message in turn.messages:
            words = Words(len(self.words) + 1, message, turned)
            self.words.append(words)
            turned.words.append(words)
            stamped.append(replace(message, args={**message.args, STAMP: words.serial}))
        return replace(turn, messages=tuple(stamped))

    def begin(self) -> None:
        """A transaction begins."""
        self._open = []

    def drop(self) -> None:
        """It was rolled back: nothing of it has happened."""
        self._open = []

    def keep(self) -> None:
        """It was committed."""
        self.group += 1
        self.turns += len(self._open)
        at = self.machine.steady()
        for turned in self._open:
            turned.group, turned.at = self.group, at
            self.last[turned.chat] = turned.after
            turned.life = self._lives.get(turned.chat, 0)
            if turned.after is None:
                self._lives[turned.chat] = turned.life + 1
            if turned.act is not None:
                turned.act.turns += 1
            said = " ".join(f"{words.serial}:{words.message.line}" for words in turned.words)
            self.trace.add(at, f"{turned.chat} turn {turned.event} at {turned.now}: {said}")
            self.court.turned(turned)
        self._open = []

    def life(self, chat: str) -> int:
        """How often the person of a chat has been forgotten."""
        return self._lives.get(chat, 0)

    # What people do.

    def acts_now(self, chat: str, heard: Heard) -> Act:
        """A person does something."""
        act = Act(chat, self.machine.steady(), heard)
        self.acts[id(heard.event)] = act
        self.trace.add(act.at, f"{chat} does {heard.event} ({heard.key})")
        self.court.acted(act)
        return act

    def acknowledges(self, act: Act) -> None:
        """The adapter was told that the event was received."""
        again = act.acknowledged is not None
        act.acknowledged = self.machine.steady()
        self.trace.add(act.acknowledged, f"{act.chat} acknowledged {act.heard.key}")
        self.court.acknowledged(act, again)

    # What is sent.

    def sends(self, letter: Letter, channel: str, boot: int) -> Attempt:
        """The postman hands a letter to the platform."""
        serial = int(letter.text.partition("|")[0])
        words = self.words[serial - 1] if serial else None
        claimed = self.claimed.get(letter.id, 0)
        attempt = Attempt(letter, words, channel, boot, claimed, self.machine.steady(), self.machine.now())
        self.trace.add(attempt.at, f"{letter.chat} send {serial} try {len(words.attempts) + 1 if words else 0}")
        self.court.sending(attempt)
        self.spoke.set()
        if words is not None:
            if words.message.urgency is Urgency.CUE and words.message.course_version is not None:
                self.led.set()
            words.attempts.append(attempt)
        return attempt

    def receives(self, attempt: Attempt) -> None:
        """A person's phone shows the letter."""
        attempt.copies += 1
        if attempt.words is not None:
            attempt.words.copies += 1
        self.trace.add(self.machine.steady(), f"{attempt.letter.chat} reads {attempt.letter.text[:40]!r}")
        self.court.received(attempt)

    def answers(self, attempt: Attempt, outcome: Outcome) -> None:
        """The platform answers the postman."""
        attempt.outcome, attempt.answered = outcome, self.machine.steady()
        self.trace.add(attempt.answered, f"{attempt.letter.chat} answer {outcome}")
        self.court.answered(attempt)

    def claims(self, claims: Sequence[Claim]) -> None:
        """A commit has claimed letters."""
        for claim in claims:
            self.claimed[claim.id] = self.group
            serial = int(claim.message.args.get(STAMP, 0))
            if serial:
                self.words[serial - 1].claimed = self.group


class _Errors(logging.Handler):
    """Whatever the program logs as an error is a bug, as nothing here is broken on purpose but the world."""

    def __init__(self, witness: Witness) -> None:
        super().__init__(logging.ERROR)
        self._witness = witness

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if "adapter raised" in words and "ConnectionResetError" in words:
            return  # the weather
        court = self._witness.court
        if self._witness.machine.steady() - court.last_trouble < TOLD * SECOND:
            return  # what was broken on purpose is told
        if record.exc_info and record.exc_info[1] is not None:
            words += f": {record.exc_info[1]!r}"
        self._witness.court.found("no error is logged", words)

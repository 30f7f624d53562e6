"""What has to hold whatever is broken: a task, a platform, a clock, a disk, a page of somebody in between."""

import sqlite3
from collections import defaultdict

from bot.channel import Refused, Unknown
from bot.core.model.events import Gone
from bot.core.model.instants import MINUTE, SECOND
from bot.core.model.messages import Urgency
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Attempt, Steady, Turned, Words

SOON = 2 * SECOND
"""Words of safety have left by then."""
HELD_UP = 3 * SECOND
"""What is under way in the same chat is given up by then: two seconds, and one for the disk in between."""
PACED = 4 * SECOND
"""After what was said in a chat the platform's own pace may keep the next words waiting for so long."""
MOMENT = 100
"""Milliseconds between a commit and the look at what waits."""


class SafetySoon(Oracle):
    promise = "words of safety leave within 2 s on a healthy channel, whatever another one or a letter before them does"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._busy: dict[str, int] = defaultdict(int)
        """Chat -> letters that are under way."""
        self._free: dict[str, Steady] = defaultdict(lambda: -(10**9))
        """Chat -> since when the platform and the last letter let it be spoken to."""

        self._before: dict[str, tuple[Steady, Steady]] = {}
        """Chat -> when its last letter that was not of safety set out, and when that was answered or given up."""

    def died(self, number: int) -> None:
        self._busy.clear()
        self._before.clear()

    def sending(self, attempt: Attempt) -> None:
        words, chat = attempt.words, attempt.letter.chat
        if words is not None and words.message.urgency is Urgency.SAFETY and not words.attempts:
            self._judge(words, attempt)
        self._busy[chat] += 1
        self._free[chat] = max(self._free[chat], attempt.at + PACED)

    def answered(self, attempt: Attempt) -> None:
        chat, now = attempt.letter.chat, self.court.machine.steady()
        self._busy[chat] -= 1
        if attempt.letter.urgency is not Urgency.SAFETY:
            self._before[chat] = attempt.at, now
        until = now
        if isinstance(attempt.outcome, Refused) and attempt.outcome.retry_at:
            until += max(0, attempt.outcome.retry_at - attempt.now)
        elif not isinstance(attempt.outcome, Refused):
            until += PACED if isinstance(attempt.outcome, Unknown) else 0
        else:
            until += MINUTE
        self._free[chat] = max(self._free[chat], until)

    def _judge(self, words: Words, attempt: Attempt) -> None:
        chat, said = attempt.letter.chat, words.turn.at
        well = self.court.well_since(attempt.channel)
        began = max(said, self._free[chat], well)
        quiet = self.court.up_since is not None and self.court.up_since < said and self.court.calm()
        if quiet and self._busy[chat] <= 0 and attempt.at - began > SOON:
            self.found(f"{words.message.line} in {chat} left after {attempt.at - began} ms")
        set_out, answered = self._before.get(chat, (0, 0))
        if quiet and answered - max(said, set_out) > HELD_UP:
            self.found(f"{words.message.line} in {chat} waited {answered - said} ms for the letter before it")


class NobodyErased(Oracle):
    promise = "nobody is erased who did not ask for it and was not silent for thirteen months of lived time"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._known: set[str] = set()

    def turned(self, turned: Turned) -> None:
        if turned.after is None:
            self._known.discard(turned.chat)
        else:
            self._known.add(turned.chat)

    def erased(self, people: int) -> None:
        """No run lasts for months."""
        self.found(f"{people} people were let go")

    def looked(self, view: sqlite3.Connection) -> None:
        (kept,) = view.execute("SELECT count(*) FROM person").fetchone()
        if kept < len(self._known):
            self.found(f"{kept} people are left of {len(self._known)}")


class OnceMore(Oracle):
    promise = "an answer in doubt is said again once at most, and what is not in doubt never"

    def received(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.message.resend or words.copies < 2:
            return
        doubts = sum(not isinstance(each.outcome, Refused) for each in words.attempts[:-1])
        if words.copies > 2 or not doubts or words.message.urgency in (Urgency.CUE, Urgency.CALL):
            self.found(f"{words.message.line} in {attempt.letter.chat} arrived {words.copies} times")


class OnePrompt(Oracle):
    promise = "a prompt is not said while the same, newer, waits behind it"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._waiting: dict[tuple[str, str], list[Words]] = defaultdict(list)

    def turned(self, turned: Turned) -> None:
        for words in turned.words:
            message = words.message
            if message.buttons and message.urgency is Urgency.ANSWER and not message.resend:
                self._waiting[turned.chat, message.line].append(words)

    def sending(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.attempts:
            return
        waiting = self._waiting[attempt.letter.chat, words.message.line]
        newer = [each for each in waiting if each.serial > words.serial and attempt.at - each.turn.at > MOMENT]
        waiting[:] = [each for each in waiting if each.serial > words.serial]
        if newer and words.message.buttons and words.message.urgency is Urgency.ANSWER and self.court.calm():
            self.found(f"{words.message.line} in {attempt.letter.chat}, and {len(newer)} more of it wait")


class TrulyGone(Oracle):
    promise = "somebody is gone only if the platform itself said so"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._gone: set[str] = set()

    def answered(self, attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Refused) and attempt.outcome.why == "gone":
            self._gone.add(attempt.letter.chat)

    def turned(self, turned: Turned) -> None:
        if isinstance(turned.event, Gone) and turned.chat not in self._gone:
            self.found(f"nobody said so of {turned.chat}")


class InNobodysHand(Oracle):
    promise = "five minutes after something was broken no letter is in a hand that does nothing with it"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._under_way: set[int] = set()
        self._answered: dict[int, Steady] = {}
        """Letter -> when it was answered: what became of it is on its way to the disk for a moment."""

    def sending(self, attempt: Attempt) -> None:
        self._under_way.add(attempt.letter.id)

    def answered(self, attempt: Attempt) -> None:
        self._under_way.discard(attempt.letter.id)
        self._answered[attempt.letter.id] = self.court.machine.steady()

    def died(self, number: int) -> None:
        self._under_way.clear()
        self._answered.clear()

    def healed(self, view: sqlite3.Connection) -> None:
        for (id,) in view.execute("SELECT id FROM outbox WHERE state = 1"):
            written = self._answered.get(id, 0) < self.court.machine.steady() - SECOND
            if id not in self._under_way and written:
                self.found(f"letter {id}")


WITHSTANDING = (SafetySoon, NobodyErased, OnceMore, OnePrompt, TrulyGone, InNobodysHand)

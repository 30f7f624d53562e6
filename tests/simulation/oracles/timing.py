"""When: never too late, never before its time, never at night unasked, never too long on the ball."""

import sqlite3
from collections import Counter, defaultdict
from datetime import UTC, datetime, tzinfo

import bot.postman
from bot.channel import Refused, Unknown
from bot.core.machine.turn import next_wake
from bot.core.model.content import Ball, Content
from bot.core.model.conversation import Conversation
from bot.core.model.events import Gone, Woke
from bot.core.model.instants import HOUR, MINUTE, SECOND, Instant
from bot.core.model.messages import Urgency
from tests.simulation.oracles.course import ALARMS, session_lines, word_of
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.people import ALARMING
from tests.simulation.record import Attempt, Steady, Turned

COMMIT = 100
"""Milliseconds between the look at the clock, the commit of a claim and the send."""


class NotTooLate(Oracle):
    promise = "nothing is sent when it is too late to be said"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._exercise = session_lines(self)

    def sending(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.message.urgency is not Urgency.CUE or words.message.course_version is None:
            return
        caps = self.court.book.caps
        slack = COMMIT if self.court.calm() else 2 * SECOND
        expires = words.message.expires
        if expires is not None and attempt.now > expires + slack:
            self.found(f"{words.message.line} in {attempt.letter.chat}, {attempt.now - expires} ms too late")
        waited = attempt.at - words.turn.at
        exercise = words.message.line in self._exercise
        if exercise and self.court.last_step < words.turn.at and waited > caps.carry_on + slack:
            self.found(f"{words.message.line} in {attempt.letter.chat}, said {waited} ms ago")


class NotTooEarly(Oracle):
    promise = "nothing is said before its time"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._exercise = session_lines(self)

    def turned(self, turned: Turned) -> None:
        caps = self.court.book.caps
        for words in turned.words:
            message = words.message
            if message.line in self._exercise and message.expires is not None:
                due = message.expires - (caps.carry_on if message.must else caps.late_cue)
                if turned.now < due:
                    self.found(f"{message.line} in {turned.chat}, {due - turned.now} ms too early")


class WokenInTime(Oracle):
    promise = "whoever is to be woken is woken in time"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._due: dict[str, tuple[int, int]] = {}
        """Chat -> when, and how far the wall clock had been set by then."""
        self._set = 0

    def stepped(self, by: int) -> None:
        self._set += by

    def turned(self, turned: Turned) -> None:
        due, before = self._due.pop(turned.chat, (None, 0))
        if type(turned.event) is Woke and due is not None and self.court.calm():
            late = turned.now - due - max(0, self._set - before)  # a step within seconds is for the sweep, each second
            up = self.court.up_since
            if late > SECOND and up is not None and turned.at - up > late + 5 * SECOND:
                self.found(f"{turned.chat} {late} ms late")
        if turned.after is not None:
            wakes = next_wake(turned.after, self.court.book)
            at = min((at for at in wakes_of(wakes) if at is not None), default=None)
            if at is not None:
                self._due[turned.chat] = max(at, turned.now), self._set  # what a turn makes due at once is due then

    def ended(self, view: sqlite3.Connection) -> None:
        for chat, (due, _) in self._due.items():
            if due < self.court.machine.now() - MINUTE:
                self.found(f"{chat} was to be woken at {due} and never was")


def wakes_of(wakes: object) -> tuple[int | None, int | None]:
    """Both kinds of a Wakes."""
    return wakes.answer_at, wakes.call_at  # type: ignore[attr-defined]


class NobodyLeftLying(Oracle):
    promise = "a session that runs is never left alone for minutes, and ends"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._running: dict[str, bool] = {}
        self._told: dict[str, Steady] = {}
        """Chat -> when it was last spoken to in a step that runs by itself."""

    def turned(self, turned: Turned) -> None:
        told, up = self._told.pop(turned.chat, turned.at), self.court.up_since
        waited = turned.at - max(told, self.court.last_stall())
        # Where the disk has taken nothing meanwhile, nobody could be told anything.
        if up is not None and up < told and waited > 5 * MINUTE and self.court.calm():
            self.found(f"{turned.chat} lay there for {waited // SECOND} s")
        after = turned.after
        self._running[turned.chat] = after is not None and after.session is not None
        if after is None or not goes_by_itself(after, self.court.book):
            return
        self._told[turned.chat] = turned.at
        at = next_wake(after, self.court.book).answer_at
        if at is None or at - turned.now > 4 * MINUTE:
            self.found(f"{turned.chat} waits until {at}")

    def ended(self, view: sqlite3.Connection) -> None:
        for chat in (chat for chat, runs in self._running.items() if runs):
            self.found(f"the session of {chat} never ended")


def goes_by_itself(person: Conversation, book: Content) -> bool:
    """The person lies there, hands free, and the words come by the clock."""
    session = person.session
    if session is None or session.mode == "tap" or session.pause is not None or person.open_question is not None:
        return False
    return bool(book.routines[session.edition].steps[session.step].length)


class AsksAfterAnAbsence(Oracle):
    promise = "after an absence of ours a session asks before it goes on"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._due: dict[str, tuple[Instant, Steady]] = {}
        """Chat -> when its step was to go on, and when that was settled."""
        self._exercise = session_lines(self)

    def turned(self, turned: Turned) -> None:
        after, book = turned.after, self.court.book
        due, settled = self._due.pop(turned.chat, (turned.now, turned.at))
        if turned.now - due > book.caps.carry_on and self.court.last_step < settled and turned.act is None:
            for words in turned.words:
                if words.message.line in self._exercise:
                    self.found(f"{words.message.line} in {turned.chat}, {(turned.now - due) // SECOND} s late")
            if after is not None and goes_by_itself(after, book):
                self.found(f"{turned.chat} goes on, {(turned.now - due) // SECOND} s late")
        if after is not None and goes_by_itself(after, book) and after.session is not None:
            at = next_wake(after, book).answer_at
            if at is not None:
                self._due[turned.chat] = max(at, turned.now), turned.at


class BallCap(Oracle):
    promise = "five minutes on the ball, and not more"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._since: dict[str, Steady] = {}

    def turned(self, turned: Turned) -> None:
        session = turned.after.session if turned.after is not None else None
        since = self._since.get(turned.chat)
        cap = self.court.book.caps.on_ball + 5 * SECOND
        up = self.court.up_since
        up_all_the_while = since is not None and up is not None and up < since and self.court.calm(600)
        if up_all_the_while and since is not None and turned.at - since > cap and self._on_ball(turned):
            self.found(f"{turned.chat} for {(turned.at - since) // SECOND} s")
        if session is None or not self._on_ball(turned):
            self._since.pop(turned.chat, None)
        else:
            self._since.setdefault(turned.chat, turned.at)

    def _on_ball(self, turned: Turned) -> bool:
        session = turned.after.session if turned.after is not None else None
        if session is None or session.no_ball:
            return False
        return self.court.book.routines[session.edition].steps[session.step].ball is Ball.ON


class QuietNights(Oracle):
    promise = "nothing unasked in quiet hours, unless the person wants it then, and then without a sound"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._acted: dict[str, Steady] = {}
        self._settings: dict[str, tuple[tzinfo, tuple[int, int], bool]] = {}
        """Zone, quiet hours, and whether a reminder in them is wanted, as the person's own last turn left them."""

    def turned(self, turned: Turned) -> None:
        after = turned.after
        if turned.act is not None and after is not None:
            self._acted[turned.chat] = turned.at
            wanted = after.reminder is not None and after.reminder.silent
            self._settings[turned.chat] = self.court.book.zones[after.zone], after.quiet, wanted

    def sending(self, attempt: Attempt) -> None:
        words, chat = attempt.words, attempt.letter.chat
        if words is None or type(words.turn.event) is not Woke or words.message.urgency is not Urgency.CALL:
            return
        zone, (begins, ends), wanted = self._settings[chat]
        if attempt.at - self._acted[chat] < HOUR or self.court.last_step >= words.turn.at:
            return
        wall = datetime.fromtimestamp(attempt.now / 1000, UTC).astimezone(zone)
        minute = wall.hour * 60 + wall.minute
        quiet = begins <= minute < ends if begins <= ends else minute >= begins or minute < ends
        if quiet and not (wanted and attempt.letter.silent):
            self.found(f"{words.message.line} in {chat} at {wall.time()}")


class Hushed(Oracle):
    promise = "after an emergency or a crisis, or when blocked, nothing comes unasked until the person writes"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._hushed: dict[str, bool] = {}
        self._gone: dict[str, Steady] = {}
        """Chat -> when the platform said that nobody is there."""

    def answered(self, attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Refused) and attempt.outcome.why == "gone":
            self._gone.setdefault(attempt.letter.chat, self.court.machine.steady())

    def died(self, number: int) -> None:
        """A receipt that was on its way is lost: the next message learns it anew."""
        self._gone.clear()

    def turned(self, turned: Turned) -> None:
        if turned.act is not None:
            self._gone.pop(turned.chat, None)
            word = word_of(turned.act)
            alarmed = word in ALARMING or (word in ALARMS and turned.after is not None and turned.after.hush)
            self._hushed[turned.chat] = alarmed and turned.after is not None
        elif turned.words and turned.at - self._gone.get(turned.chat, turned.at) > 5 * SECOND:
            self.found(f"{turned.words[0].message.line} in {turned.chat}, where nobody is")
        elif isinstance(turned.event, Gone):
            self._hushed[turned.chat] = True
        elif self._hushed.get(turned.chat) and turned.words:
            self.found(f"{turned.words[0].message.line} in {turned.chat}")


class NotHeldBack(Oracle):
    promise = "what may be sent is sent at once"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._free: dict[str, Steady] = defaultdict(int)
        """Chat -> when it was free to be spoken to again."""
        self._under_way: Counter[str] = Counter()
        self._room: dict[str, Steady] = defaultdict(int)
        """Channel -> since when there has been a hand for whatever comes."""

    def died(self, number: int) -> None:
        self._under_way.clear()

    def answered(self, attempt: Attempt) -> None:
        if self._under_way[attempt.channel] >= bot.postman.HANDS:
            self._room[attempt.channel] = self.court.machine.steady()
        self._under_way[attempt.channel] -= 1
        until, outcome = self.court.machine.steady(), attempt.outcome
        if isinstance(outcome, Refused) and outcome.why == "later":
            until += max(0, outcome.retry_at - attempt.now) if outcome.retry_at else 5 * MINUTE
        elif isinstance(outcome, Unknown):
            until += 5 * MINUTE
        self._free[attempt.letter.chat] = max(self._free[attempt.letter.chat], until)

    def sending(self, attempt: Attempt) -> None:
        words, up = attempt.words, self.court.up_since
        free = self._free[attempt.letter.chat]
        if words is not None and not words.attempts and up is not None:
            well = max(self.court.well_since(attempt.channel), self.court.last_trouble, self._room[attempt.channel])
            waited = attempt.at - max(words.turn.at, free, up, well)
            if waited > 20 * SECOND:
                self.found(f"{words.message.line} in {attempt.letter.chat} waited {waited} ms")
        self._free[attempt.letter.chat] = max(free, attempt.at)
        self._under_way[attempt.channel] += 1


TIMING = (
    *(NotTooLate, NotTooEarly, WokenInTime, NobodyLeftLying, AsksAfterAnAbsence),
    *(BallCap, QuietNights, Hushed, NotHeldBack),
)

"""What arrives: how often, in which order, in which place."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from bot.channel import Delivered, Refused, Unknown
from bot.core.model.events import Woke
from bot.core.model.instants import DAY, HOUR, MINUTE, SECOND
from bot.core.model.messages import Message, Urgency
from tests.simulation.oracles.course import session_lines
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Attempt, Steady, Turned, Words

QUICK = 5
"""After so many doubtful tries words of safety yield to whatever else is said."""


LOOKED = 2 * SECOND
"""So long after its beginning a start has looked at what was in hand, however long a commit takes."""
MOMENT = 100
"""Milliseconds in which the postman may not have heard yet of what was committed while it asked for the next letter."""


class AtMostOnce(Oracle):
    promise = "a cue or a call arrives at most once, an answer at most once more after a death with it in hand"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._cues: dict[tuple[object, ...], int] = {}
        self._exercise = session_lines(self)
        self._answers: dict[int, list[tuple[Steady, Attempt]]] = defaultdict(list)
        """Boot -> the platform's answers of its last moments, each with its instant."""
        self._unsaved: set[int] = set()
        """Attempts, by identity, whose answer may have died with the program before it was on disk."""

    def answered(self, attempt: Attempt) -> None:
        now = self.court.machine.steady()
        kept = [(at, each) for at, each in self._answers[attempt.boot] if now - at < SECOND]
        self._answers[attempt.boot] = [*kept, (now, attempt)]

    def died(self, number: int) -> None:
        now = self.court.machine.steady()
        self._unsaved |= {id(each) for at, each in self._answers.pop(number, []) if now - at < SECOND}

    def received(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.message.resend:
            return
        if words.copies > (2 if self._died_in_hand(attempt, words) else 1):
            self.found(f"{words.message.line} in {attempt.letter.chat} arrived {words.copies} times")
        elif words.message.line in self._exercise and words.message.expires is not None and not attempt.letter.edits:
            # The same cue under another serial number: the wake that brought it counted twice.
            key = (
                attempt.letter.chat,
                words.turn.life,
                words.message.line,
                words.message.expires,
                words.message.course_version,
            )
            first = self._cues.setdefault(key, words.serial)
            if first != words.serial:
                self.found(f"{words.message.line} in {attempt.letter.chat} was said twice ({first}, {words.serial})")

    def _died_in_hand(self, attempt: Attempt, words: Words) -> bool:
        """An answer that an earlier start had handed over, and never heard of again, or could not write that it did."""
        earlier = [each for each in words.attempts if each.boot < attempt.boot]
        unheard = [each for each in earlier if each.outcome is None or id(each) in self._unsaved]
        return bool(unheard) and words.message.urgency <= Urgency.ANSWER


class SaidAgain(Oracle):
    promise = "an answer that was in hand at a death, and that nothing has followed, is said once more"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._said: dict[str, list[Words]] = defaultdict(list)
        self._owed: dict[Words, int] = {}
        """Words -> how often they had been tried when the program started again."""
        self._newly: list[Words] = []
        """What this start owes that earlier ones did not."""
        self._began: Steady = 0
        self._spent: set[Words] = set()
        """Claimed at a death and not handed over yet: the start could not tell, so this was the once more."""
        self._life: dict[str, int] = {}

    def turned(self, turned: Turned) -> None:
        self._said[turned.chat] += turned.words
        self._life[turned.chat] = turned.life if turned.after is not None else turned.life + 1

    def booted(self, number: int) -> None:
        for said in self._said.values():
            self._spent.update(words for words in said[-30:] if words.claimed > _handed_over(words))
        self._began = self.court.machine.steady()
        self._newly = [words for chat, said in self._said.items() for words in self._in_doubt(chat, said[-30:])]
        self._owed.update({words: len(words.attempts) for words in self._newly})

    def died(self, number: int) -> None:
        """A start that ends before it has looked at what was in hand owes nothing: the next one does."""
        if self.court.machine.steady() - self._began < LOOKED:
            for words in self._newly:
                if len(words.attempts) == self._owed[words]:
                    del self._owed[words]

    def _in_doubt(self, chat: str, said: list[Words]) -> list[Words]:
        """The last that was tried in a chat, if it was an answer, just now, and nobody knows what became of it."""
        tried = [words for words in said if words.attempts or words.claimed]
        last = tried[-1] if tried else None
        if last is None or last.message.resend or last.message.urgency > Urgency.ANSWER or not last.attempts:
            return []
        attempt = last.attempts[-1]
        if (
            attempt.outcome is not None
            or last.message.course_version is not None
            or last in self._owed
            or last in self._spent
        ):
            return []
        recent = self.court.machine.steady() - attempt.at < HOUR - MINUTE and self.court.last_step < attempt.at
        return [last] if recent and self._life[chat] == last.turn.life else []

    def ended(self, view: sqlite3.Connection) -> None:
        for words, tries in self._owed.items():
            turn = words.turn
            forgotten = self._life[turn.chat] > turn.life and words.message.line != "deleted"
            if len(words.attempts) == tries and not forgotten and not given_way(words, self._said[turn.chat]):
                self.found(f"{words.message.line} ({words.serial}) to {turn.chat} was let go")


def _handed_over(words: Words) -> int:
    """The number of the commit that claimed it for its last attempt."""
    return max((attempt.claimed for attempt in words.attempts), default=0)


def put_again(words: Words) -> bool:
    """The last prompt of a turn that left the question open that it found open."""
    was, now = words.turn.before.open_question, words.turn.after.open_question if words.turn.after is not None else None
    prompts = [each for each in words.turn.words if each.message.buttons]
    stands = was is not None and now is not None and was.id is now.id and (was.draft == now.draft or now.id.danger)
    return stands and prompts[-1:] == [words]


def given_way(words: Words, said: Iterable[Words]) -> bool:
    """Something that was said later in its chat took its place before it could go."""
    message = words.message
    if message.must or message.urgency > Urgency.ANSWER:
        return False
    later = [each.message for each in said if each.serial > words.serial and each.turn.life == words.turn.life]
    same = [each for each in later if (each.line, each.urgency) == (message.line, message.urgency)]
    if message.urgency is Urgency.SAFETY:
        return put_again(words) and any(each.buttons for each in same)
    if any(each.clears for each in later):
        return True
    if message.buttons:
        return bool(same) or (put_again(words) and any(each.buttons for each in later))
    return any(plain(each) == plain(message) for each in same)


def plain(message: Message) -> dict[str, object]:
    """What words tell, but for the number that the witness gave them."""
    return {name: value for name, value in message.args.items() if name != "serial"}


class AtLeastOnce(Oracle):
    promise = "words of safety and receipts arrive, unless the person has blocked us or a day brought nothing but doubt"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._must: list[Words] = []
        self._lives: dict[str, int] = defaultdict(int)

    def turned(self, turned: Turned) -> None:
        self._must += [words for words in turned.words if words.message.resend]
        if turned.after is None:
            self._lives[turned.chat] = turned.life + 1

    def ended(self, view: sqlite3.Connection) -> None:
        for words in self._must:
            turn = words.turn
            forgotten = self._lives[turn.chat] > turn.life and words.message.line != "deleted"
            newer = given_way(words, (each for each in self._must if each.turn.chat == turn.chat))
            if words.copies == 0 and not forgotten and not newer and not self._refused(words):
                tries = [attempt.outcome for attempt in words.attempts]
                self.found(f"{words.message.line} ({words.serial}) never reached {turn.chat} after {tries}")

    @staticmethod
    def _refused(words: Words) -> bool:
        outcomes = [attempt.outcome for attempt in words.attempts]
        doubted = [attempt.at for attempt in words.attempts if isinstance(attempt.outcome, Unknown)]
        if doubted and doubted[-1] - doubted[0] > DAY - HOUR:
            return True
        return any(isinstance(outcome, Refused) and outcome.why in ("gone", "bad") for outcome in outcomes)


class InOrder(Oracle):
    promise = "in a chat what was said first arrives first, safety apart"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._last: dict[str, int] = {}

    def received(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.copies > 1 or attempt.letter.edits or self._doubted(words):
            return  # what was in doubt so often lets all others go first
        last = self._last.get(attempt.letter.chat, 0)
        if words.serial < last:
            self.found(f"{words.message.line} ({words.serial}) after {last} in {attempt.letter.chat}")
        if words.message.urgency is not Urgency.SAFETY:
            self._last[attempt.letter.chat] = max(last, words.serial)

    @staticmethod
    def _doubted(words: Words) -> bool:
        return len([attempt for attempt in words.attempts if not isinstance(attempt.outcome, Refused)]) > QUICK


class SafetyFirst(Oracle):
    promise = "words of safety overtake what waits in their chat"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._waiting: dict[str, dict[int, Words]] = defaultdict(dict)

    def booted(self, number: int) -> None:
        """What an earlier start had in hand is let go, unless it is worth a second copy."""
        for waiting in self._waiting.values():
            for words in list(waiting.values()):
                if words.claimed and not words.message.resend:
                    del waiting[words.serial]

    def troubled(self, role: str) -> None:
        """What was in a hand that raised too."""
        self.booted(0)

    def turned(self, turned: Turned) -> None:
        waiting = self._waiting[turned.chat]
        for words in list(waiting.values()):
            old = (
                words.message.course_version is not None
                and turned.after is not None
                and words.message.course_version < turned.after.course_version
            )
            if turned.after is None or old:
                del waiting[words.serial]
        for words in turned.words:
            if words.message.urgency is Urgency.SAFETY:
                waiting[words.serial] = words
        for words in list(waiting.values()):
            if given_way(words, turned.words):
                del waiting[words.serial]

    def sending(self, attempt: Attempt) -> None:
        waiting, words = self._waiting[attempt.letter.chat], attempt.words
        if words is None or words.message.urgency is Urgency.SAFETY:
            waiting.pop(words.serial if words is not None else 0, None)
            return
        for safety in waiting.values():
            known = attempt.at - safety.turn.at > MOMENT and self.court.calm()
            if len(safety.attempts) < QUICK and safety.turn.group < attempt.claimed and known:
                self.found(f"{words.message.line} before {safety.message.line} in {attempt.letter.chat}")


class NothingForgotten(Oracle):
    promise = "whatever is said is sent, or there is a reason"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._said: list[Words] = []
        self._course: dict[str, tuple[int, int]] = {}
        self._cards: dict[tuple[str, str], int] = {}

    def turned(self, turned: Turned) -> None:
        self._said += turned.words
        era = turned.after.course_version if turned.after is not None else 10**9
        self._course[turned.chat] = (turned.life, era)
        for words in turned.words:
            if words.message.card:
                self._cards[turned.chat, words.message.card] = words.serial

    def ended(self, view: sqlite3.Connection) -> None:
        for words in self._said:
            # What was claimed when the program died is let go: nobody knows whether it had left.
            if not words.attempts and not words.claimed and not self._passed_away(words):
                self.found(f"{words.message.line} ({words.serial}) to {words.turn.chat} was never tried")

    def _passed_away(self, words: Words) -> bool:
        message, turn = words.message, words.turn
        life, era = self._course[turn.chat]
        if message.line != "deleted" and (life > turn.life or era == 10**9):
            return True
        if message.course_version is not None and (turn.life, message.course_version) < (life, era):
            return True
        if message.expires is not None or self._cards.get((turn.chat, message.card), 0) > words.serial:
            return True
        return given_way(words, (each for each in self._said if each.turn.chat == turn.chat))


class RightCard(Oracle):
    promise = "an edit goes to the message that shows its card"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._shown: dict[tuple[str, str], tuple[str, int]] = {}
        """(chat, the platform's id) -> the card, and the life."""

    def answered(self, attempt: Attempt) -> None:
        if isinstance(attempt.outcome, Delivered) and attempt.words is not None:
            shown = attempt.letter.card, attempt.words.turn.life
            self._shown[attempt.letter.chat, attempt.outcome.message_id] = shown

    def sending(self, attempt: Attempt) -> None:
        letter = attempt.letter
        if letter.edits and attempt.words is not None:
            shown = self._shown.get((letter.chat, letter.edits))
            if shown != (letter.card, attempt.words.turn.life):
                self.found(f"{attempt.words.message.line} edits {shown} instead of {letter.card} in {letter.chat}")


class LostIsTold(Oracle):
    promise = "a step's opening that could not be sent in time is followed by a question, or by the end"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._must: dict[str, list[Words]] = {}
        """Chat -> what had to be said there and was not said when somebody last looked."""
        self._asked: dict[str, Steady] = {}
        """Chat -> when it was last asked something, or had no session."""

    def turned(self, turned: Turned) -> None:
        after = turned.after
        if after is None or after.session is None or after.open_question is not None:
            self._asked[turned.chat] = turned.at
        elif type(turned.event) is Woke and self.court.calm(MINUTE / SECOND):
            self._goes_on(turned.chat, turned.at, after.course_version)
        must = [words for words in turned.words if words.message.must and words.message.expires is not None]
        self._must.setdefault(turned.chat, []).extend(must)

    def _goes_on(self, chat: str, at: Steady, era: int) -> None:
        """The clock goes on with a session: everything that had to be said a minute ago was said, or is under way."""
        asked = self._asked.get(chat, 0)
        self._must[chat] = [
            words
            for words in self._must.get(chat, ())
            if words.message.course_version == era and words.turn.at >= asked and words.copies == 0
        ]  # whatever leaves here can't be lost any more
        for words in self._must[chat]:
            turn, message = words.turn, words.message
            late = at - turn.at - ((message.expires or 0) - turn.now)
            if late > MINUTE and not self._in_doubt(words):
                self.found(f"{message.line} ({words.serial}) was lost and {chat} never asked")

    def died(self, number: int) -> None:
        """What was in hand at a death is in doubt."""
        for chat, must in self._must.items():
            self._must[chat] = [words for words in must if not words.claimed]

    def troubled(self, role: str) -> None:
        """So is what was in a hand that raised."""
        self.died(0)

    @staticmethod
    def _in_doubt(words: Words) -> bool:
        """It may have arrived, or it was refused for good."""
        return any(
            not isinstance(attempt.outcome, Refused) or attempt.outcome.why != "later" for attempt in words.attempts
        )


ARRIVING = (AtMostOnce, SaidAgain, AtLeastOnce, InOrder, SafetyFirst, NothingForgotten, RightCard, LostIsTold)

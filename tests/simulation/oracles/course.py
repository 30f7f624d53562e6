"""A person who changes course is not followed by words of the old one: stop, delete, alarm, silence."""

from bot.core.model.events import Pressed, Said, Woke
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.people import ALARMING, STOPPING
from tests.simulation.record import Act, Attempt, Turned

STOPS = frozenset(STOPPING)
ALARMS = frozenset((*ALARMING, "is-emergency", "red", "faint"))


def word_of(act: Act | None) -> str:
    """The button or the text, as a word."""
    event = act.heard.event if act is not None else None
    if isinstance(event, Pressed):
        return event.button
    return event.text if isinstance(event, Said) else ""


def session_lines(oracle: Oracle) -> frozenset[str]:
    """All lines that lead through an exercise: openings and cues of every step with a clock."""
    book = oracle.court.book
    steps = [step for form in book.routines.values() for step in form.steps if step.length]
    return frozenset(
        line
        for step in steps
        for line in (step.line, *(cue.line for cue in step.cues), *(line for _, line in step.instead))
    )


class Chat:
    """What an oracle of this file knows of a chat."""

    def __init__(self) -> None:
        self.life = 0
        self.era = 0
        self.changed = 0
        """The commit that changed the course last."""
        self.halted = 0
        """The commit in which the person's last act asked to stop; 0: it did not."""
        self.alarmed = 0
        self.forgotten = 0


class Course(Oracle):
    """What all of them keep: one record a chat, made by committed turns."""

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self.chats: dict[str, Chat] = {}
        self.lines = session_lines(self)

    def chat(self, name: str) -> Chat:
        return self.chats.setdefault(name, Chat())

    def is_cue(self, attempt: Attempt) -> bool:
        return attempt.words is not None and attempt.words.message.line in self.lines


class OldCourse(Course):
    promise = "nothing of an old course is sent after the new one was saved"

    def turned(self, turned: Turned) -> None:
        chat, after = self.chat(turned.chat), turned.after
        if after is None or turned.life != chat.life or after.course_version > chat.era:
            chat.changed = turned.group
        chat.life = turned.life
        chat.era = after.course_version if after is not None else 10**9

    def sending(self, attempt: Attempt) -> None:
        words = attempt.words
        if words is None or words.message.course_version is None:
            return
        chat = self.chat(attempt.letter.chat)
        if (words.turn.life, words.message.course_version) < (chat.life, chat.era) and attempt.claimed > chat.changed:
            self.found(
                f"{words.message.line} of era {words.message.course_version} in {attempt.letter.chat}, now {chat.era}"
            )


class Stopped(Course):
    promise = "after stop, pain or pause no cue comes until the person does something"

    def turned(self, turned: Turned) -> None:
        if turned.act is not None:
            stops = word_of(turned.act) in STOPS | ALARMS
            self.chat(turned.chat).halted = turned.group if stops else 0

    def sending(self, attempt: Attempt) -> None:
        halted = self.chat(attempt.letter.chat).halted
        if not halted or attempt.claimed <= halted or not self.is_cue(attempt) or attempt.words is None:
            return
        if attempt.words.turn.group > halted or attempt.words.message.course_version is not None:
            self.found(f"{attempt.words.message.line} in {attempt.letter.chat}")


class AfterAcknowledgedStop(Course):
    promise = "no cue leaves after a stop was acknowledged"

    def acknowledged(self, act: Act, again: bool) -> None:
        if not again and word_of(act) in STOPS | ALARMS:
            self.chat(act.chat).halted = 1

    def turned(self, turned: Turned) -> None:
        if turned.act is not None and turned.act.acknowledged is None:
            self.chat(turned.chat).halted = 0

    def sending(self, attempt: Attempt) -> None:
        if self.chat(attempt.letter.chat).halted and self.is_cue(attempt) and attempt.words is not None:
            self.found(f"{attempt.words.message.line} in {attempt.letter.chat}")


class RedFlag(Course):
    promise = "after a red flag no exercise until it is cleared"

    def turned(self, turned: Turned) -> None:
        if turned.after is None:
            self.chat(turned.chat).alarmed = 0
        elif turned.act is not None:
            word = word_of(turned.act)
            alarming = word in ALARMS or (word == "any" and self._asked(turned))
            if alarming and word != "I want to die":
                self.chat(turned.chat).alarmed = turned.group
            elif word in ("none", "no") or (word == "fine" and not turned.before.locked) or self._undone(word, turned):
                self.chat(turned.chat).alarmed = 0

    @staticmethod
    def _asked(turned: Turned) -> bool:
        """ "Any of these" counts as an answer to the question that stands there."""
        return turned.after is not None and turned.after.locked != "" and turned.before.locked == ""

    @staticmethod
    def _undone(word: str, turned: Turned) -> bool:
        """The person says that it was a mistake, and nothing was locked before it."""
        return word == "mistake" and turned.after is not None and not turned.after.locked

    def sending(self, attempt: Attempt) -> None:
        alarmed = self.chat(attempt.letter.chat).alarmed
        if alarmed and attempt.claimed > alarmed and self.is_cue(attempt) and attempt.words is not None:
            self.found(f"{attempt.words.message.line} in {attempt.letter.chat}")


class Forgotten(Course):
    promise = "whoever had everything deleted hears only the farewell"

    def turned(self, turned: Turned) -> None:
        if turned.after is None:
            chat = self.chat(turned.chat)
            chat.forgotten, chat.life = turned.group, turned.life + 1

    def sending(self, attempt: Attempt) -> None:
        chat, words = self.chat(attempt.letter.chat), attempt.words
        if words is None or not chat.forgotten or attempt.claimed <= chat.forgotten:
            return
        if words.turn.life < chat.life and words.message.line != "deleted":
            self.found(f"{words.message.line} in {attempt.letter.chat}")


class StandingStill(Course):
    promise = "a clock that stands still says nothing of the exercise by itself"

    def turned(self, turned: Turned) -> None:
        session = turned.before.session
        if type(turned.event) is Woke and session is not None and session.pause is not None:
            for words in turned.words:
                if words.message.line in self.lines:
                    self.found(f"{words.message.line} in {turned.chat}")


COURSE = (OldCourse, Stopped, AfterAcknowledgedStop, RedFlag, Forgotten, StandingStill)

"""The frozen record of a conversation, and its saved form.

House rules: fields are only ever appended (the saved form is positional), each with a default that an older record
can live with; nothing is stored that `next_wake` could derive. One digest is bounded, so a record stays small.
"""

from msgspec import Struct, msgpack
from msgspec.structs import replace

from bot.core.model.drafts import Answers, Draft, DraftT, read_former
from bot.core.model.instants import Instant
from bot.core.model.localtime import QUIET, Quiet
from bot.core.model.messages import Message, Note
from bot.core.model.questions import OutreachKind, QuestionId

EDITION = 1


class CompletedSession(Struct, frozen=True, array_like=True, gc=False):
    """One session that is over: when it began and ended, its routine, the ratings, and how it ended."""

    began: Instant
    ended: Instant
    routine: str
    before: int | None
    after: int | None
    how: str
    """finished, stopped, pain, dizzy, quiet (silence closed it), emergency or crisis."""
    on_ball: bool | None = None
    """The person came to get onto the ball; None: from before this was kept, so the routine tells."""
    left_ball: bool = False
    """The person went on without it."""


class Screened(Struct, frozen=True, array_like=True, gc=False):
    """The last finished screening: when, its outcome, and the answers that led there."""

    at: Instant
    outcome: str
    answers: Answers = ()


BREATHED = "breathed"
"""In place of an outcome: the first minute of breathing came, and the screening is not done."""


class Pause(Struct, frozen=True, array_like=True, gc=False):
    """The session's clock stands still: since when, and the milliseconds of the step that had passed."""

    since: Instant
    offset: int
    nudged: int = 0


class Session(Struct, frozen=True, array_like=True, gc=False):
    """A session that runs or stands still."""

    edition: str
    """The id of the routine it began with; content may change meanwhile."""
    routine: str
    began: Instant
    step: int
    """Index of the step in the routine."""
    since: Instant
    """When the step's second zero was, or would have been without pauses."""
    said: int = 0
    """How many cues of the step have been said."""
    mode: str = "hands-free"
    before: int | None = None
    after: int | None = None
    no_ball: bool = False
    on_ball_since: Instant | None = None
    """The person may have been on the ball since then: wall time, pauses included."""
    extra: int = 0
    """Milliseconds added to this step by "more time"."""
    too_much: int = 0
    knees_up: bool = False
    place: str = ""
    nudged: bool = False
    """Tap mode has whispered once in this step."""
    pause: Pause | None = None
    asked_high: bool = False
    """The kinder routine was offered for a high rating."""
    cut_short: bool = False
    """The person stopped early; only the last question was left."""
    had_ball: bool = False
    """The person has come to a step in which they get onto the ball."""
    slow: bool = False
    """Each step that moves takes half as long again."""
    chosen: str = ""
    """How it runs, if that was chosen together with the routine (hands-free, tap, listen): then the number before may
    be left out, and nothing more has to be tapped."""


class OpenQuestion(Struct, frozen=True, array_like=True, gc=False):
    """One open question beside the step: which one, since when, how often it was repeated, and what it remembers."""

    id: QuestionId
    since: Instant
    nudged: int = 0
    former: Answers = ()
    """What a record of before remembers; it is read into the draft when the record is opened."""
    under: "OpenQuestion | None" = None
    """The question that this one stands beside, and gives way to."""
    draft: Draft | None = None
    """What it remembers until it is answered."""

    def remembers(self, kind: type[DraftT]) -> DraftT:
        """Its draft, if it is one of this kind; else one in which nothing is told."""
        return self.draft if isinstance(self.draft, kind) else kind()


class Outreach(Struct, frozen=True, array_like=True, gc=False):
    """An unasked message that was promised: what and when."""

    what: OutreachKind
    at: Instant
    day: int = 0
    """A local date (its ordinal): it comes at the reminder's time on that date, instead of the reminder."""


class Reminder(Struct, frozen=True, array_like=True, gc=False):
    """The plan a person has agreed to: a wall time where they live, and what became of it so far.

    A wall time and a zone's name are kept, never an instant to come: the next reminder is derived. Dates are ordinals.
    """

    minute: int
    """Of the day, on the wall clock."""
    days: int = 127
    """The weekdays, one bit each, Monday is 1."""
    anchor: str = ""
    """What it follows: after-waking, after-work, before-bed, or the person's own words."""
    since: Instant = 0
    """When the plan was agreed."""
    settled: int = 0
    """The last local date whose reminder was sent, skipped or dropped; no date is settled twice."""
    sent_at: Instant = 0
    ignored: int = 0
    """Reminders in a row that nobody answered, the last one sent not counted."""
    gap: int = 1
    """At least so many days between two."""
    snooze: Instant | None = None
    snoozes: tuple[int, int] = (0, 0)
    """The date of the last snooze, and how many there were on it."""
    holiday: int = 0
    """The date on which a pause ends; 0: none."""
    resume_yes: bool = False
    """After the pause it goes on only with a new yes."""
    off: str = ""
    """Why it is silent: asked, ignored, holiday, safety; empty while it runs."""
    silent: bool = False
    """The time lies in the quiet hours because the person wants it so: it comes without a sound."""
    why: str = ""
    """The rule that sent or held back the last one, and when."""
    why_at: Instant = 0
    sent: int = 0
    """How many were sent; the next wording follows from it."""
    faded: Instant = 0
    """When it was offered to step back to once a week."""


class Vote(Struct, frozen=True, array_like=True, gc=False):
    """One answer to the poll: which poll (the day it was asked on, counted from the first session), and the option."""

    poll: int
    option: str
    at: Instant
    """The first answer; for a week from then it may be changed."""
    changed: Instant
    """The last answer, the one that counts."""


class Answer(Struct, frozen=True, array_like=True, gc=False):
    """What was answered in a check-in: the question, the day counted from the first session, and a number or a word."""

    what: str
    day: int
    at: Instant
    number: int = 0
    word: str = ""


class Checkins(Struct, frozen=True, array_like=True, gc=False):
    """How far the check-ins are. Dates are ordinals of the person's local dates."""

    first: int = 0
    """The date of the first finished session; 0: none yet, so nothing is asked."""
    fourth: int = 0
    """The date of the fourth."""
    done: tuple[str, ...] = ()
    """What was asked: week-1 … week-4, poll-7, poll-again, poll-28, poll-84, low-use, start."""
    again: int = 0
    """The date of one more poll after "not yet"; 0: none."""
    left: tuple[QuestionId, ...] = ()
    """Questions that are still open in this check-in."""
    tries: int = 0
    """How often those were asked."""
    repeat: int = 0
    """The date on which they are asked once more; 0: not."""
    poll: int = 0
    """The day of the last poll, as its votes name it; 0: never asked."""
    votes: tuple[Vote, ...] = ()
    answers: tuple[Answer, ...] = ()
    ended: bool = False
    """The person wants no more of them."""


class Conversation(Struct, frozen=True, array_like=True, gc=False):
    """Everything Easeback knows of one person."""

    edition: int
    born: Instant
    seen: Instant
    """The instant of the last turn: a clock that goes back is noticed by it."""
    language: str
    zone: str
    course_version: int = 0
    """Raised whenever the person changes course; queued words of an earlier course are never sent."""
    prompt: int = 0
    """The number of the current prompt; never reused, not even in another life of the same chat."""
    consent: Instant | None = None
    mode: str = ""
    ball: str = ""
    """yes, none, or empty while unknown."""
    sound_checked: bool = False
    screened: Screened | None = None
    rescreen: str = ""
    """Why the screening has to be asked again, if anything: pain, new, higher."""
    locked: str = ""
    """emergency: no session until the screening says so."""
    hush: bool = False
    """After an emergency or a crisis, or when they could not be reached: nothing unasked until the person writes."""
    hurt_at: Instant | None = None
    """The last pain, dizziness or emergency; words of pain count for an hour after a session."""
    completed: int = 0
    sessions: tuple[CompletedSession, ...] = ()
    """The last twenty, oldest first."""
    session: Session | None = None
    open_question: OpenQuestion | None = None
    outreach: tuple[Outreach, ...] = ()
    gentle_next: bool = False
    """The next session starts with the gentle routine."""
    heard: Instant = 0
    """When the person last said or tapped anything."""
    reminder: Reminder | None = None
    reminder_offered: bool = False
    unasked: tuple[Instant, ...] = ()
    """When the last unasked messages were said, for the limits of a day and a week."""
    quiet: Quiet = QUIET
    """The quiet hours, from and to, in minutes of the local day; the same twice: none."""
    pictures: bool = True
    zone_told: bool = False
    """The person has said where they are; before that a zone may be the platform's, or UTC for nobody knows."""
    staying: str = ""
    """Somebody who travels and keeps the time of home: the zone of the place where they are."""
    discreet: bool = False
    """Reminders say nothing that a stranger who reads the screen could understand."""
    ratings: bytes = b""
    """All ratings of the last months, packed by bot/core/model/ratings.py: read seldom, carried through every turn."""
    checkins: Checkins = Checkins()
    ball_off: str = ""
    """Why there is no ball until somebody who knows has said yes: worse."""
    usual: str = ""
    """The id of the routine the person would rather be offered first."""
    withdrawn: Instant | None = None
    """When the consent was taken back."""
    linking: Instant | None = None
    """Until when a code of this chat joins another."""
    met: int = 0
    """When the person was last heard, to the hour, in lived time (bot/store/lived.py). The store writes it before a
    turn; 0: from before it was kept."""
    came: int = 0
    """When the person came, in lived time, written by the store; 0: from before it was kept."""
    slow: bool = False
    """Somebody who moves slowly: each step that moves takes half as long again."""
    told: int = 0
    """How often a sore back, or a better one, has been told at rest: the wordings that answer take turns."""
    begun: Screened | None = None
    """A screening that has begun: the last answer's time, and the answers so far, the age among them. Its outcome tells
    whether the first minute of breathing has been (BREATHED)."""
    place: str = ""
    """Where the person rested the last time it was asked: back, side, chair."""

    def remembers(self, kind: type[DraftT]) -> DraftT:
        """The draft of the open question, if it is one of this kind; else one in which nothing is told."""
        return kind() if self.open_question is None else self.open_question.remembers(kind)


class Turn(Struct, frozen=True, gc=False):
    """What one event leads to. No conversation means: forget this person."""

    conversation: Conversation | None
    messages: tuple[Message, ...] = ()
    notes: tuple[Note, ...] = ()


class Wakes(Struct, frozen=True, gc=False):
    """When the clock has to call: for someone who waits, and for an unasked message."""

    answer_at: Instant | None = None
    call_at: Instant | None = None


class UnreadableConversation(ValueError):
    """The saved record of a person was written by a newer Easeback. Start that version, or restore its backup."""


def newcomer(now: Instant, language: str = "en", zone: str = "UTC") -> Conversation:
    """Somebody who has never been here; the prompt number starts at the present second, so none is ever reused."""
    return Conversation(edition=EDITION, born=now, seen=now, language=language, zone=zone, prompt=now // 1000)


_encoder = msgpack.Encoder()
_decoder = msgpack.Decoder(Conversation)


def saved(conversation: Conversation) -> bytes:
    """The saved form."""
    return _encoder.encode(conversation)


def restored(record: bytes) -> Conversation:
    """The conversation of a saved form; raises UnreadableConversation if a newer Easeback wrote it."""
    conversation = _decoder.decode(record)
    if conversation.edition > EDITION:
        raise UnreadableConversation
    asked = conversation.open_question
    if asked is not None and (asked.former or asked.under is not None):
        return replace(conversation, open_question=_read_draft(asked))
    return conversation


def _read_draft(asked: OpenQuestion) -> OpenQuestion:
    under = None if asked.under is None else _read_draft(asked.under)
    draft = read_former(asked.id, asked.former) if asked.former else asked.draft
    return replace(asked, former=(), under=under, draft=draft)

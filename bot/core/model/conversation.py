"""The frozen record of a conversation, and its saved form.

House rules: fields are only ever appended (the saved form is positional), each with a default that an older record
can live with; nothing is stored that `next_wake` could derive. One digest is bounded, so a record stays small.
"""

# Theory of operation: a record is one msgpack array, sealed and written by every turn, so it holds only what a turn
# has to know; the rest is a Note beside it. Arrays have no names: what counts is a field's place. A field is never
# taken out or moved, or else a record of last year would be read askew without any error. A field that has got
# another meaning keeps its old name in a reader (`drafts.read_former`), and tests/core/fixtures holds records of
# before to prove it. `gc=False` is for the collector, which has nothing to find here: frozen values never refer
# back to themselves.

from msgspec import Struct, msgpack
from msgspec.structs import replace

from bot.core.model.checkins import Checkins
from bot.core.model.drafts import Answers, Draft, DraftT, read_former
from bot.core.model.instants import Instant
from bot.core.model.localtime import QUIET, Quiet
from bot.core.model.messages import Message, Note, Shade, Sight
from bot.core.model.questions import OutreachKind, QuestionId

# Raised only when an older Easeback could no longer read what this one writes. It then refuses to start with it,
# which an operator can mend; to guess would lose what somebody told.
EDITION = 1


class CompletedSession(Struct, frozen=True, array_like=True, gc=False):
    """One session that is over: when it began and ended, its routine, the ratings, and how it ended."""

    began: Instant
    ended: Instant
    routine: str
    before: int | None
    after: int | None
    # A word and no enum: it is in people's records and exports, where an update may not rename it.
    how: str
    """finished, stopped, pain, dizzy, quiet (silence closed it), emergency or crisis."""
    # Three answers, because a record of before tells none, and "no" would take the ball from who had practised on
    # it.
    on_ball: bool | None = None
    """The person came to get onto the ball; None: from before this was kept, so the routine tells."""
    left_ball: bool = False
    """The person went on without it."""
    ball_time: int | None = None
    """Milliseconds on the ball, pauses included; None: from before this was kept."""


class Screened(Struct, frozen=True, array_like=True, gc=False):
    """The last finished screening: when, its outcome, and the answers that led there."""

    at: Instant
    outcome: str
    answers: Answers = ()


# It stands where an outcome would, and is none: nothing may be opened by it (session/permission.py).
BREATHED = "breathed"
"""In place of an outcome: the first minute of breathing came, and the screening is not done."""


class Pause(Struct, frozen=True, array_like=True, gc=False):
    """The session's clock stands still: since when, and the milliseconds of the step that had passed."""

    since: Instant
    # What had passed and not what is left: the step's length may change meanwhile ("more time", a slower pace).
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
    # Wall time, since pressure does not stop in a pause. A clock put back takes it along (machine/steady.py).
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
    # Apart from `mode`, which may change on the way: it says that nothing more has to be asked before the first
    # step.
    chosen: str = ""
    """How it runs (hands-free, tap, listen), if chosen together with the routine: then the number may be left out."""
    ball_time: int = 0
    """Milliseconds on the ball up to the last time they came off it."""
    shown: tuple[str, ...] = ()
    """The pictures that have been sent in it: words speak of them from then on."""


class OpenQuestion(Struct, frozen=True, array_like=True, gc=False):
    """One open question beside the step: which one, since when, how often it was repeated, and what it remembers."""

    id: QuestionId
    since: Instant
    nudged: int = 0
    # In its place for good, since the record is positional; what is written today leaves it empty.
    former: Answers = ()
    """What a record of before remembers; it is read into the draft when the record is opened."""
    # One deep by intent: a side question takes the place of another side question (asides/way_back.py), so that the
    # way back is one tap.
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
    """The plan a person has agreed to: a wall time where they live, and what became of it. Dates are ordinals."""

    # A wall time and never an instant to come, for the next reminder is derived: clock changes, journeys and a mended
    # clock would each have to find and move it.
    minute: int
    """Of the day, on the wall clock."""
    days: int = 127
    """The weekdays, one bit each, Monday is 1."""
    anchor: str = ""
    """What it follows: after-waking, after-work, before-bed, or the person's own words."""
    since: Instant = 0
    """When the plan was agreed."""
    # This one field is why no date has two reminders: whatever happens, a date up to it is done with.
    settled: int = 0
    """The last local date whose reminder was sent, skipped or dropped; no date is settled twice."""
    sent_at: Instant = 0
    # The last one is left out because it may still be answered; `rules.ignored` adds it once it counts.
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
    # The reason and not a flag: what fell silent by itself may be offered again, what was asked for may not.
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


class Conversation(Struct, frozen=True, array_like=True, gc=False):
    """Everything Easeback knows of one person."""

    edition: int
    born: Instant
    seen: Instant
    """The instant of the last turn: a clock that goes back is noticed by it."""
    language: str
    zone: str
    # "Stop" raises it and touches nothing else. The postman compares at the claim, so a queued word of the old
    # course can't slip through between two transactions.
    course_version: int = 0
    """Raised whenever the person changes course; queued words of an earlier course are never sent."""
    # Seconds since 1970 as a beginning: a forgotten person who comes back gets higher numbers than any button still
    # on their screen bears.
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
    # Apart from the reminders' own end, since it ends by itself as soon as the person is here (dispatch._awake).
    hush: bool = False
    """After an emergency or a crisis, or when they could not be reached: nothing unasked until the person writes."""
    hurt_at: Instant | None = None
    """The last pain, dizziness or emergency; words of pain count for an hour after a session."""
    completed: int = 0
    # Twenty, and no more: the record is read and sealed anew in every turn. Numbers of months are packed in
    # `ratings`.
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
    # Decoded only by who looks at them: every turn would pay for what few turns show.
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
    # The store's to write, because only it knows lived time; by the hour, so that not every turn changes a column.
    met: int = 0
    """When the person was last heard, to the hour, in lived time, written by the store; 0: from before it was kept."""
    came: int = 0
    """When the person came, in lived time, written by the store; 0: from before it was kept."""
    slow: bool = False
    """Somebody who moves slowly: each step that moves takes half as long again."""
    told: int = 0
    """How often a sore back, or a better one, has been told at rest: the wordings that answer take turns."""
    begun: Screened | None = None
    """A screening that has begun: when the last answer came, and all so far. BREATHED: the first minute has been."""
    place: str = ""
    """Where the person rested the last time it was asked: back, side, chair."""
    shade: Shade = Shade.DUSK
    """Which pictures the person wants: light, dark, or by the hour."""
    described: bool = False
    """A screen reader reads to the person: what pictures show is told in words below them."""
    voiced: bool = False
    """The steps of a session come as voice messages, their words below."""

    @property
    def sight(self) -> Sight:
        """How pictures reach the person: words only means told alone."""
        if not self.pictures:
            return Sight.TOLD
        return Sight.BOTH if self.described else Sight.SEEN

    @property
    def is_new(self) -> bool:
        """Nothing has ever been said to this person: prompts are still counted from the second they came in."""
        return self.prompt == self.born // 1000

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


# Made once: each would otherwise compile the types anew, which costs more than the record.
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
    # Most records have nothing of before in them and are handed on as they are.
    if asked is not None and (asked.former or asked.under is not None):
        return replace(conversation, open_question=_read_draft(asked))
    return conversation


def _read_draft(asked: OpenQuestion) -> OpenQuestion:
    under = None if asked.under is None else _read_draft(asked.under)
    draft = read_former(asked.id, asked.former) if asked.former else asked.draft
    return replace(asked, former=(), under=under, draft=draft)

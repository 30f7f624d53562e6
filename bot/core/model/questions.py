"""Every question there is: its id, what it is about, and the properties that other rooms need to know of it.

House rules: an id is saved in records, so its value never changes. A property stands here and nowhere else; what a
question says, takes and leads to stands in its table (`dialog.question.Question`), in the room that asks it.
"""

# Theory of operation: whether a reminder may come, whether "pause" counts, whether a hello ends something: all of
# it depends on which question is open, and each used to be a list of ids in another file. The lists drifted: after
# "it got worse" a snoozed reminder took the place of the urgent list, because two questions were missing in one of
# them. So a property is written on the question, once, and everybody reads it there.

from __future__ import annotations

from enum import Enum, Flag, StrEnum, auto
from typing import Self


class Kind(Enum):
    """What a question is about."""

    WAY_IN = auto()
    SCREENING = auto()
    SESSION = auto()
    SAFETY = auto()
    ASIDE = auto()
    REMINDER = auto()
    """The reminder and the plan as it stands: "no reminders" answers it."""
    PLAN = auto()
    CHECK_IN = auto()
    OUTREACH = auto()
    """Something unasked that was promised."""
    POLL = auto()
    """What an answer to the poll leads to; taken back with it."""
    WORSE = auto()


# Flags only while they are written down: read off the question, each is a plain attribute, for every turn asks
# several.
class _T(Flag):
    """The properties, as they are written below; read them off the question."""

    NONE = 0
    INSISTS = auto()
    SAFETY = auto()
    DANGER = auto()
    OUTRANKS_TOO_MUCH = auto()
    OUTRANKS_PAUSE = auto()
    HEARS_SESSION = auto()
    ASIDE = auto()
    READ_ONLY = auto()
    AT_REST = auto()
    LIGHT = auto()
    READS = auto()


class QuestionId(StrEnum):
    """A question by the name that is saved."""

    kind: Kind
    insists: bool
    """A wish to start, or another setting, does not push it aside."""
    safety: bool
    """No reminder pushes it aside."""
    danger: bool
    """An emergency or a crisis stands open: no milder word takes its place."""
    outranks_too_much: bool
    """It is about safety already: "too much" does not take its place in a session."""
    outranks_pause: bool
    """The session stands still anyway: "pause" does not take its place."""
    hears_session: bool
    """In a session, free words are heard as if the step stood open."""
    aside: bool
    """It stands beside another question, and gives way to it."""
    read_only: bool
    """It is hardly more than something to be read, and is not read twice."""
    at_rest: bool
    """Free words are heard as if nothing were asked."""
    light: bool
    """At rest any word that it does not know leaves it and is heard as if nothing had been asked."""
    reads: bool
    """It takes free values: `otherwise` reads the person's own words (context.text, context.spot)."""

    # A StrEnum's member is its value; what stands behind the value in the tuple has to be set here, before it is
    # frozen.
    def __new__(cls, value: str, kind: Kind, traits: _T = _T.NONE) -> Self:
        """An id with its properties as plain attributes, since every turn asks for them."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.kind = kind
        for trait in _T:
            setattr(member, trait.name.lower() if trait.name else "", trait in traits)
        return member

    # Light: a first text that asks for something else is answered, not met with the same form again.
    CONSENT = "consent", Kind.WAY_IN, _T.LIGHT
    MINUTE = "minute", Kind.WAY_IN
    """The first minute of breathing, before anything else is asked."""
    BALL = "ball", Kind.WAY_IN
    BALL_LATER = "ball-later", Kind.WAY_IN
    # Saved as "form" since the first version: ids are never renamed.
    ROUTINE = "form", Kind.WAY_IN
    SOUND_WAIT = "sound-wait", Kind.WAY_IN
    SOUND = "sound", Kind.WAY_IN
    SOUND_WHY = "sound-why", Kind.WAY_IN

    # Insists, since "start" typed in the middle of it is meant as an answer to nothing: the questions come first
    # anyway.
    SCREENING = "screening", Kind.SCREENING, _T.INSISTS
    # Danger, as the emergency that it comes after: until it is answered nothing milder may take its place.
    RECHECK = "recheck", Kind.SCREENING, _T.SAFETY | _T.DANGER
    RECHECK_NEW = "recheck-new", Kind.SCREENING, _T.SAFETY
    QUICK_CHECK = "quick-check", Kind.SCREENING
    SEE_FIRST = "see-first", Kind.SCREENING
    BREATHING_ONLY = "breathing-only", Kind.SCREENING

    HIGH_RATING = "high-rating", Kind.SESSION
    TRACK = "track", Kind.SESSION
    PLAY = "play", Kind.SESSION
    """The track is there, and play is still to be pressed."""
    RATING_AGAIN = "rating-again", Kind.SESSION
    # Free words count here as they do in the step: whoever has paused says "next" and means it.
    PAUSE = "pause", Kind.SESSION, _T.HEARS_SESSION
    ARE_YOU_OK = "are-you-ok", Kind.SESSION, _T.OUTRANKS_PAUSE | _T.HEARS_SESSION
    RECOVERY = "recovery", Kind.SESSION
    # Outranks: the person has been led off the ball already, and "too much" or "pause" would lead back towards it.
    STOP = "stop", Kind.SESSION, _T.OUTRANKS_TOO_MUCH | _T.OUTRANKS_PAUSE
    TOO_MUCH = "too-much", Kind.SESSION, _T.OUTRANKS_PAUSE

    EMERGENCY = "emergency", Kind.SAFETY, _T.INSISTS | _T.SAFETY | _T.DANGER
    CRISIS = "crisis", Kind.SAFETY, _T.INSISTS | _T.SAFETY | _T.DANGER
    ASK = "ask", Kind.SAFETY, _T.OUTRANKS_TOO_MUCH | _T.OUTRANKS_PAUSE
    ASK_IDLE = "ask-idle", Kind.SAFETY, _T.ASIDE | _T.INSISTS | _T.SAFETY
    PAIN_WAIT = "pain-wait", Kind.SAFETY, _T.INSISTS | _T.SAFETY
    PAIN_CHECK = "pain-check", Kind.SAFETY, _T.INSISTS | _T.SAFETY
    DIZZY_WAIT = "dizzy-wait", Kind.SAFETY, _T.INSISTS | _T.SAFETY | _T.OUTRANKS_TOO_MUCH | _T.OUTRANKS_PAUSE
    DIZZY_CHECK = "dizzy-check", Kind.SAFETY, _T.INSISTS | _T.SAFETY | _T.OUTRANKS_TOO_MUCH | _T.OUTRANKS_PAUSE

    # Read-only: once it has been read at rest, an answer beside it does not say it all over again.
    HELP = "help", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    QUESTION = "question", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    TOPICS = "topics", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    SORE = "sore", Kind.ASIDE, _T.LIGHT
    SETTINGS = "settings", Kind.ASIDE, _T.ASIDE | _T.AT_REST
    LANGUAGE = "language", Kind.ASIDE, _T.ASIDE
    PRIVACY = "privacy", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    DELETE = "delete", Kind.ASIDE, _T.ASIDE
    WITHDRAW = "withdraw", Kind.ASIDE, _T.ASIDE | _T.LIGHT
    RESULTS = "results", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    NUMBERS = "numbers", Kind.ASIDE, _T.ASIDE | _T.READ_ONLY | _T.AT_REST
    LOG_PAIN = "log-pain", Kind.ASIDE, _T.ASIDE
    HARM = "harm", Kind.ASIDE, _T.ASIDE
    LINK = "link", Kind.ASIDE, _T.ASIDE
    LINK_CONFIRM = "link-confirm", Kind.ASIDE, _T.ASIDE | _T.LIGHT
    STEPS = "steps", Kind.ASIDE, _T.ASIDE | _T.AT_REST
    DID_YOU_MEAN = "did-you-mean", Kind.ASIDE, _T.ASIDE | _T.LIGHT

    REMINDER = "reminder", Kind.REMINDER, _T.LIGHT
    SNOOZE = "snooze", Kind.REMINDER, _T.LIGHT
    ASK_RHYTHM = "ask-rhythm", Kind.REMINDER, _T.LIGHT
    FADE = "fade", Kind.REMINDER, _T.LIGHT
    PLAN = "plan", Kind.REMINDER, _T.LIGHT
    HOLIDAY = "holiday", Kind.REMINDER, _T.READS
    RESUME = "resume", Kind.REMINDER, _T.LIGHT

    QUIET_HOURS = "quiet-hours", Kind.PLAN, _T.READS
    PLAN_QUIET = "plan-quiet", Kind.PLAN
    PLAN_ANCHOR = "plan-anchor", Kind.PLAN, _T.READS
    PLAN_TIME = "plan-time", Kind.PLAN, _T.READS
    PLAN_TIME_BOTH = "plan-time-both", Kind.PLAN, _T.READS
    PLAN_DAYS = "plan-days", Kind.PLAN, _T.READS
    ZONE = "zone", Kind.PLAN, _T.READS
    ZONE_WHICH = "zone-which", Kind.PLAN, _T.READS
    TRAVEL = "travel", Kind.PLAN, _T.LIGHT

    CALL_CHECKIN = "call-checkin", Kind.CHECK_IN, _T.LIGHT
    CHECKIN_DISCREET = "checkin-discreet", Kind.CHECK_IN, _T.LIGHT
    WEEK = "week", Kind.CHECK_IN, _T.LIGHT
    LIKES = "likes", Kind.CHECK_IN, _T.LIGHT
    JOBS = "jobs", Kind.CHECK_IN, _T.LIGHT
    OVERALL = "overall", Kind.CHECK_IN, _T.LIGHT
    POLL = "poll", Kind.CHECK_IN, _T.LIGHT
    LOW_USE = "low-use", Kind.CHECK_IN, _T.LIGHT

    CALL_DISCREET = "call-discreet", Kind.OUTREACH
    CALL_BALL = "call-ball", Kind.OUTREACH
    CALL_TODAY = "call-today", Kind.OUTREACH
    CALL_WORSE = "call-worse", Kind.OUTREACH, _T.LIGHT

    POLL_YES = "poll-yes", Kind.POLL, _T.LIGHT
    POLL_NOT_YET = "poll-not-yet", Kind.POLL, _T.LIGHT
    POLL_STOP = "poll-stop", Kind.POLL, _T.LIGHT
    POLL_TOO_LITTLE = "poll-too-little", Kind.POLL, _T.LIGHT

    # Safety, though no tier of words leads here: missing among those that nothing pushes aside, it was replaced;
    # see above.
    WORSE_EMERGENCY = "worse-emergency", Kind.WORSE, _T.INSISTS | _T.SAFETY
    WORSE_TODAY = "worse-today", Kind.WORSE, _T.INSISTS | _T.SAFETY


class OutreachKind(StrEnum):
    """What may be promised to be said unasked; saved by these names."""

    BALL = "ball"
    TODAY = "today"
    WORSE = "worse"
    CHECK_IN = "checkin"
    NOTICE = "notice"  # of whoever runs the program: it asks nothing

    @property
    def question(self) -> QuestionId:
        """The question that keeps the promise; raises KeyError for one that asks nothing."""
        return QuestionId[f"CALL_{self.value.upper()}"]

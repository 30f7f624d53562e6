"""The vocabulary of the whole program: what is heard, what is said, what is remembered.

House rules: frozen values only, no behaviour; nothing here knows a platform or a language. An instant is a whole
number of milliseconds since 1970 in UTC, a length of time is a whole number of milliseconds. A line is the id of a
Fluent message under content/languages; words are chosen when a message is delivered, never before.
"""

from enum import IntEnum, StrEnum

from msgspec import Struct

Instant = int
"""Milliseconds since 1970-01-01 00:00 UTC."""

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Sign(StrEnum):
    """What a person means, by button or by text alike. The value is the button's id and its label's line."""

    # Words of safety. They are heard in every language and every place, before anything else.
    EMERGENCY = "emergency"
    CRISIS = "crisis"
    ASK = "ask"
    PAIN = "hurts"
    DIZZY = "dizzy"
    TOO_MUCH = "too-much"

    # What holds everywhere.
    STOP = "stop"
    PAUSE = "pause"
    HELP = "help"
    PRIVACY = "privacy"
    DELETE = "delete"
    LANGUAGE = "language"
    SETTINGS = "settings"
    START = "start"
    QUESTION = "question"
    """A question of the FAQ; the value is its id."""

    # Moving through a session.
    NEXT = "next"
    BACK = "back"
    REPEAT = "repeat"
    GO_ON = "go-on"
    MORE_TIME = "more-time"
    SHOW = "show"
    HOW_LONG = "how-long"
    ON_BALL = "on-ball"
    FEELS_OK = "feels-ok"
    WOBBLY = "wobbly"
    NO_BALL = "no-ball"
    LIFT = "lift"
    STAY_DOWN = "stay-down"
    FINISH = "finish"
    HANDS_FREE = "hands-free"
    TAP = "tap"
    LISTEN = "listen"
    """The whole session as one sound track."""
    SPOKEN = "spoken"
    TONES = "tones"
    RATE = "rate"
    """A number from 0 to 10; the value is the number. Its eleven buttons have the ids 0 to 10."""
    SKIP = "skip"
    CHANGE_NUMBER = "change-number"
    ON_BACK = "on-back"
    ON_SIDE = "on-side"
    IN_CHAIR = "in-chair"
    SOFTER = "softer"
    MOVE_BALL = "move-ball"
    TWO_BALLS = "two-balls"
    WITHOUT_BALL = "without-ball"
    PILLOW = "pillow"
    STOP_HERE = "stop-here"

    # The forms.
    FULL = "full"
    SHORT = "short"
    BREATHING = "breathing"

    # Answers to our questions.
    AGREE = "agree"
    DECLINE = "decline"
    ADULT = "adult"
    NOT_ADULT = "not-adult"
    NONE = "none"
    ANY = "any"
    UNSURE = "unsure"
    CLEARED = "cleared"
    PREGNANT = "pregnant"
    BONES = "bones"
    BLEED = "bleed"
    SKIN = "skin"
    HEART_LUNG = "heart-lung"
    METAL = "metal"
    DONE = "done"
    YES = "yes"
    SLOWLY = "slowly"
    NO = "no"
    NOTHING_NEW = "nothing-new"
    SOMETHING_NEW = "something-new"
    TOLD_OK = "told-ok"
    WAITING = "waiting"
    QUIET = "quiet"
    CALLED = "called"
    WILL_CALL = "will-call"
    MISTAKE = "mistake"
    NOT_MEANT = "not-meant"
    IS_EMERGENCY = "is-emergency"
    HURTS_ONLY = "hurts-only"
    FINE = "fine"
    IM_OK = "im-ok"
    HAD_ENOUGH = "had-enough"
    NO_TIME = "no-time"
    BY_MISTAKE = "by-mistake"
    EASING = "easing"
    ONE_LEG = "one-leg"
    RED = "red"
    GONE_BY = "gone-by"
    STILL_DIZZY = "still-dizzy"
    FAINT = "faint"
    HAVE_BALL = "have-ball"
    NO_BALL_YET = "no-ball-yet"
    BALL_GUIDE = "ball-guide"
    ASK_LATER = "ask-later"
    NO_THANKS = "no-thanks"
    HEARD = "heard"
    NOT_HEARD = "not-heard"
    TRY_AGAIN = "try-again"
    GO_ANYWAY = "go-anyway"
    SERIOUS = "serious"
    HAVE_ONE = "have-one"
    OK = "ok"
    SPEAK = "speak"
    """A language; the value is its code. Its buttons have the ids lang-en, lang-es …"""
    DELETE_ALL = "delete-all"
    KEEP = "keep"

    # Reminders, time and settings.
    REMIND = "remind"
    NO_REMINDERS = "no-reminders"
    AFTER_WAKING = "after-waking"
    AFTER_WORK = "after-work"
    BEFORE_BED = "before-bed"
    OWN_TIME = "own-time"
    CHANGE_TIME = "change-time"
    TIME = "time"
    """A minute of the day; the value is its number. Its buttons have the ids time-450, time-1200 …"""
    CHANGE_DAYS = "change-days"
    EVERY_DAY = "every-day"
    WEEKDAYS = "weekdays"
    OWN_DAYS = "own-days"
    DAY = "day"
    """A weekday; the value is its number, Monday is 0. Its buttons have the ids day-0 to day-6."""
    TIME_ZONE = "time-zone"
    ZONE = "zone"
    """A time zone; the value is its name. Its buttons have the ids zone-Europe/Riga …"""
    MOVE_TIME = "move-time"
    HOME_TIME = "home-time"
    QUIET_HOURS = "quiet-hours"
    NO_QUIET_HOURS = "no-quiet-hours"
    THREE_MINUTES = "three-minutes"
    SNOOZE = "snooze"
    TEN_MINUTES = "ten-minutes"
    ONE_HOUR = "one-hour"
    THIS_EVENING = "this-evening"
    NOT_TODAY = "not-today"
    HOLIDAY = "holiday"
    THREE_DAYS = "three-days"
    ONE_WEEK = "one-week"
    TWO_WEEKS = "two-weeks"
    UNTIL_I_WRITE = "until-i-write"
    MOVE_IT = "move-it"
    LESS_OFTEN = "less-often"
    ITS_FINE = "its-fine"
    ONCE_A_WEEK = "once-a-week"
    AS_IT_IS = "as-it-is"
    WHY = "why"
    PICTURES = "pictures"
    DISCREET = "discreet"

    # Check-ins: the poll, what its answers lead to, how it is since the beginning.
    AT_ONCE = "at-once"
    AFTER_DAYS = "after-days"
    NOT_YET = "not-yet"
    WORSE = "got-worse"
    TOO_LITTLE = "too-little"
    RATHER_NOT = "rather-not"
    CHANGE_VOTE = "change-vote"
    TAKE_BACK_VOTE = "take-back-vote"
    """An answer was taken out of a poll of the platform's own."""
    KEEP_TIME = "keep-time"
    OTHER_TIME = "other-time"
    ONE_MORE_WEEK = "one-more-week"
    CHANGE_SOMETHING = "change-something"
    SHORTER = "shorter"
    FEWER = "fewer"
    VERY_MUCH_BETTER = "very-much-better"
    MUCH_BETTER = "much-better"
    A_LITTLE_BETTER = "a-little-better"
    NO_CHANGE = "no-change"
    A_LITTLE_WORSE = "a-little-worse"
    MUCH_WORSE = "much-worse"
    VERY_MUCH_WORSE = "very-much-worse"

    # Numbers: a person's own, and what all answered.
    NUMBERS = "numbers"
    LOG_PAIN = "log-pain"
    """Pain told outside of a session; the value is the number, if it was said at once."""
    SHEET = "sheet"
    RESULTS = "results"

    # What is kept, and whose it is.
    EXPORT = "export"
    WITHDRAW = "withdraw"
    HARM = "harm"
    HARM_PAIN = "harm-pain"
    HARM_SKIN = "harm-skin"
    HARM_OTHER = "harm-other"
    LINK = "link"
    LINK_CODE = "link-code"
    """A code that another chat showed; the value is the code."""
    LINK_HERE = "link-here"
    LINK_THERE = "link-there"

    # What is not an answer.
    THANKS = "thanks"
    SMALL_TALK = "small-talk"
    OUT_OF_SCOPE = "out-of-scope"
    """Something that Easeback has no say in: the weather, a knee."""
    GREETING = "greeting"
    """A hello. In a session it is no answer either, and may be a call."""
    UNKNOWN = "unknown"
    SHOWN = "shown"
    """A picture, a sticker, a voice note, a place: anything without words."""
    OLD = "old"
    """A button of an earlier prompt."""
    ARRIVED = "arrived"
    LOST = "lost"
    GONE = "gone"


class Urgency(IntEnum):
    """What may overtake what, most urgent first."""

    SAFETY = 0
    ANSWER = 1
    CUE = 2
    CALL = 3
    TIDY = 4
    """Taking old buttons away: whenever nothing else wants to be said."""


class Said(Struct, frozen=True, gc=False, tag="said"):
    """A person wrote this: a message, a caption, or the new words of an edited message."""

    text: str


class Pressed(Struct, frozen=True, gc=False, tag="pressed"):
    """A person pressed the button `button` under the prompt with number `prompt`."""

    prompt: int
    button: str


class Shown(Struct, frozen=True, gc=False, tag="shown"):
    """A person sent something without words; `kind` is picture, voice, sticker, place, contact or file."""

    kind: str
    spot: tuple[float, float] | None = None
    """Latitude and longitude of a place, in degrees."""


class Arrived(Struct, frozen=True, gc=False, tag="arrived"):
    """A person opened the chat; `payload` is what a link carried, if anything."""

    payload: str = ""


class Woke(Struct, frozen=True, gc=False, tag="woke"):
    """The clock reached a time that `next_wake` named."""


class Lost(Struct, frozen=True, gc=False, tag="lost"):
    """A message that had to be said expired unsent; `era` is the era that spoke it."""

    era: int


class Gone(Struct, frozen=True, gc=False, tag="gone"):
    """The platform says that this person can't be reached any more."""


class Linked(Struct, frozen=True, gc=False, tag="linked"):
    """The store looked up a code: `how` is joined, wrong (nobody showed it in the last ten minutes), same or wait."""

    how: str


Event = Said | Pressed | Shown | Arrived | Woke | Lost | Gone | Linked


class Chart(Struct, frozen=True, array_like=True):
    """A person's ratings, to be drawn where the message is delivered; the points travel inside the sealed message."""

    ratings: bytes
    """As bot/core/series.py packs them."""
    zone: str
    """Whose dates are shown."""
    facts: dict[str, str | int] = {}
    """The same numbers for words: the arguments of the line chart-alt, or of a sheet's lines."""


class Document(Struct, frozen=True, array_like=True):
    """A file for the person: finished, or a sheet to be drawn where the message is delivered."""

    name: str
    media: str
    """The MIME type."""
    content: bytes = b""
    chart: Chart | None = None
    """To be drawn as a one-page PDF; then `content` is empty."""


class Breath(Struct, frozen=True, array_like=True):
    """A pacer as one animation instead of a stream of edits: lengths in milliseconds, and the lines in and out."""

    breathe_in: int
    breathe_out: int
    in_line: str
    out_line: str
    ends: Instant


class Message(Struct, frozen=True, gc=False, omit_defaults=True):
    """One message, not yet in words."""

    line: str
    language: str
    urgency: Urgency
    args: dict[str, str | int] = {}
    buttons: tuple[str, ...] = ()
    """Button ids, in order; labels are the lines button-<id>, numbers speak for themselves."""
    prompt: int = 0
    """The number that the buttons carry; 0 where there are none."""
    silent: bool = False
    picture: str = ""
    """The id of a drawing; its alt text is the line picture-<id>."""
    card: str = ""
    """A handle: a later message with the same one edits this in place."""
    expires: Instant | None = None
    """Not sent after this instant."""
    era: int | None = None
    """Set for a message that passes away when the person changes course."""
    must: bool = False
    """If it expires unsent, the core is told (Lost)."""
    resend: bool = False
    """When nobody knows whether it arrived: send again (True) or let go."""
    ends: Instant | None = None
    """When the step ends that this message opens, for a channel that shows a countdown."""
    poll: str = ""
    """A poll: a channel that has its own may put the line as the question and the buttons as the options."""
    chart: Chart | None = None
    """To be drawn; its alt text is the line chart-alt."""
    document: Document | None = None
    breath: Breath | None = None
    """The pacer's animation goes with it; its alt text is the line picture-pacer."""
    track: str = ""
    """The id of a sound track; what it holds is told by the line track-<id>."""
    asks_place: bool = False
    """The person is asked where they are."""
    again: bool = False
    """The question stood already and is only put once more; see bot/core/giving_way.py."""


class Note(Struct, frozen=True, gc=False):
    """A fact to keep beside the conversation, sealed: a consent, a session, a rating, a harm."""

    kind: str
    facts: dict[str, str | int] = {}

"""What is remembered of the check-ins and the poll: what was asked, what was answered, and what is still to come.

House rules: those of the conversation's record (`model/conversation.py`), of which these are a part: fields are only
ever appended, each with a default.
"""

from msgspec import Struct

from bot.core.model.instants import Instant
from bot.core.model.questions import QuestionId


# By the poll's day and no running number: two chats of one person that are joined have answered the same poll then.
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

    # Ordinals and no instants: a check-in comes on a date, wherever the person lives by then.
    first: int = 0
    """The date of the first finished session; 0: none yet, so nothing is asked."""
    fourth: int = 0
    """The date of the fourth."""
    # By name and not by a count, so that a check-in which is taken out of the course leaves no hole that fills
    # again.
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
    # Kept apart from the reminders' end: who wants no questions may still want to be reminded.
    ended: bool = False
    """The person wants no more of them."""

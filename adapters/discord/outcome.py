"""What became of a message, from what Discord said or did not say.

House rules: the person is gone, or the message is bad, only where the server says so; without an answer nobody knows,
except where the request certainly did not leave.
"""

from adapters.discord.trouble import Denied, NotSent, SlowDown, Trouble
from bot.channel import Outcome, Refused, Unknown
from bot.core.model.instants import MINUTE, Instant

CLOSED = frozenset({50007, 50278})
"""The person takes no direct messages from us: their settings, or no server in common."""
GONE = CLOSED | {10003, 10013, 50001}
"""And: no such channel, no such person, no access."""
OPENED_TOO_FAST = 40003
LOST = frozenset({10008, 30046, 50005})
"""The message that was to be changed is not there, is too old to be changed so often, or is not ours."""
TOO_LARGE = 40005
"""The request is larger than Discord takes here."""
BAD_FORM = 50035
"""A form that is not taken, in whatever part of it."""
NO_POLL = frozenset({BAD_FORM, 50013, 520000, 520006})
"""This poll, or any, is not taken here."""


def outcome_of(trouble: Trouble, now: Instant) -> Outcome:
    """A trouble as an outcome."""
    match trouble:
        case SlowDown(milliseconds=wait):
            return Refused("later", now + wait, "too many requests")
        case NotSent():
            return Refused("later", 0, str(trouble))
        case Denied(code=code) if code in GONE:
            return Refused("gone", words=str(trouble))
        case Denied(code=code) if code == OPENED_TOO_FAST:
            return Refused("later", now + MINUTE, str(trouble))
        case Denied(status=401 | 403) | Denied(code=0):
            # Not the message's fault: the token, the address, or a guard before Discord.
            return Refused("later", now + MINUTE, str(trouble))
        case Denied():
            return Refused("bad", words=str(trouble))
        case _:
            return Unknown()

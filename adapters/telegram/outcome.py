"""What became of a message, from what the Bot API said or did not say.

House rules: the person is gone, or the message is bad, only where the server says so, in words that are known; without
an answer nobody knows, except where the request certainly did not leave.
"""

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from adapters.telegram.http import NotSent, SlowDown
from bot.channel import Outcome, Refused, Unknown
from bot.core.model.instants import MINUTE, SECOND, Instant

# By its words, because the codes don't tell: 403 is a block as well as a right that is missing. What is not listed
# here never counts as gone (the descriptions are the server's: tdlib/telegram-bot-api).
_GONE = (
    *("chat not found", "user not found", "user is deactivated", "user_deactivated", "peer_id_invalid"),
    *("bot was blocked by the user", "user_is_blocked", "can't initiate conversation", "can't send messages to bots"),
    *("bot was kicked", "bot is not a member", "group chat was upgraded", "chat was deleted"),
)
_LOST = (
    *("message to edit not found", "message can't be edited", "message_id_invalid"),
    *("message to delete not found", "message can't be deleted"),
)
_CLOSE = SECOND
"""Two chats that are refused within this time: it is the whole bot that speaks too fast."""


def outcome_of(error: TelegramError, now: Instant) -> Outcome:
    """An error as an outcome."""
    match error:
        case SlowDown():
            return Refused("later", now + error.seconds * SECOND, "too many requests")
        case NotSent():
            return Refused("later", 0, error.message)
        case _ if is_gone(error):
            return Refused("gone", words=error.message)
        case BadRequest():
            return Refused("bad", words=error.message)
        case Forbidden() | InvalidToken():
            # Neither the message's fault nor anything about the person; whoever listens tells of the token.
            return Refused("later", now + MINUTE, error.message)
        # Whatever nobody has thought of may have had its effect.
        case _:
            return Unknown()


def is_gone(error: TelegramError) -> bool:
    """The chat is not there any more, or the person does not want us in it: by Telegram's words, not by a status."""
    if isinstance(error, ChatMigrated):
        return True
    description = error.message.lower() if isinstance(error, BadRequest | Forbidden) else ""
    return any(words in description for words in _GONE)


def is_unchanged(error: BadRequest) -> bool:
    """An edit to what stands there already."""
    return "message is not modified" in error.message.lower()


def is_lost(error: BadRequest) -> bool:
    """A message that can't be edited any more, for instance because the person deleted it."""
    return any(words in error.message.lower() for words in _LOST)


class Brake:
    """Holds everything back while the server asks the whole bot to wait."""

    def __init__(self) -> None:
        self.until: Instant = 0
        self._last: tuple[str, Instant] = ("", 0)

    def felt(self, chat: str, now: Instant, seconds: int) -> None:
        """A chat was refused; a second one within a moment means everybody."""
        before, at = self._last
        # One chat's 429 is about that chat (more than one message a second); two chats' within a second can
        # only be about the bot.
        if before and before != chat and now - at <= _CLOSE:
            self.until = max(self.until, now + seconds * SECOND)
        self._last = (chat, now)

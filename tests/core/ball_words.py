"""What people read of the ball: in words, labels and the alt texts of pictures, as the first language says it."""

import re
from collections.abc import Iterable
from functools import cache

from bot.core.model.messages import Message, Urgency
from tests.content import CATALOG, library

_BALL = re.compile(rf"\b(?:{'|'.join(map(re.escape, library().lines.holds.ball.words))})\b", re.IGNORECASE)
TELLS = ("outcome-", "message-", "ball-guide", "poll-worse", "told-ok", *CATALOG.content.ball_buttons)
"""What tells somebody that they may not, and answers to who has asked about the ball by name."""


def ball_words(messages: Iterable[Message]) -> list[str]:
    """What speaks of the ball among these, in words, labels or the alt text of a picture."""
    told = {(m.line, m.picture, m.buttons, tuple(m.args.items())): m for m in messages}
    return [f"{message.line}: {_said(*key)}" for key, message in told.items() if _BALL.search(_said(*key))]


@cache
def _said(line: str, picture: str, buttons: tuple[str, ...], args: tuple[tuple[str, str | int], ...]) -> str:
    message = Message(line, "en", Urgency.ANSWER, args=dict(args), buttons=buttons, picture=picture)
    words = CATALOG.words(message)
    own = "" if line.startswith(TELLS) and not line.endswith("-no-ball") else words.text
    return "\n".join((own, words.alt, *(choice.label for choice in words.choices)))

"""What a button's id means.

House rule: an id comes from outside and may be forged; what is not exactly an id that Easeback could have sent means
nothing.
"""

import re
from functools import lru_cache

from bot.core.model.intents import Intent
from bot.core.model.messages import Tone, Urgency

# Heard from words only: a button that bore one of these could be forged to say what nobody has said.
NEVER_BUTTONS = frozenset(
    {
        *(Intent.CRISIS, Intent.ASK, Intent.RATE, Intent.SPEAK, Intent.TIME, Intent.DAY, Intent.ZONE, Intent.LINK_CODE),
        *(Intent.ROUTINE, Intent.THANKS, Intent.SMALL_TALK, Intent.OUT_OF_SCOPE, Intent.TOPIC, Intent.SORE),
        *(Intent.GREETING, Intent.UNKNOWN, Intent.SHOWN, Intent.OLD, Intent.ARRIVED, Intent.LOST, Intent.GONE),
    }
)
"""Intents that no button bears: what is only ever typed or told, and what names itself (numbers, languages, times)."""
WITHOUT_LABEL = NEVER_BUTTONS | {Intent.TAKE_BACK_VOTE}
"""Intents that need no words: those, and what is done to a platform's own poll."""

RATINGS = frozenset(str(number) for number in range(11))
_INTENTS = {str(intent): intent for intent in Intent if intent not in NEVER_BUTTONS}
# re.ASCII throughout: "٣" is a digit to Python, and no id that we have ever sent.
_LANGUAGE = re.compile(r"lang-([a-z]{2,3})", re.ASCII)
_QUESTION = re.compile(r"faq-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
_ROUTINE = re.compile(r"routine-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
_TOPIC = re.compile(r"topic-([a-z0-9]+(?:-[a-z0-9]+)*)", re.ASCII)
# No leading zeros: "time-0450" is not an id that Easeback sends, and two ids for one time would be two buttons.
_MINUTE = re.compile(r"time-(0|[1-9]\d{0,3})", re.ASCII)
_DAY = re.compile(r"day-([0-6])", re.ASCII)
# The names of the zone database, and no path that could be one.
_ZONE = re.compile(r"zone-([A-Za-z0-9_+\-]+(?:/[A-Za-z0-9_+\-]+){0,2})", re.ASCII)
_VALUED = (
    *((_LANGUAGE, Intent.SPEAK), (_QUESTION, Intent.QUESTION), (_ROUTINE, Intent.ROUTINE)),
    *((_DAY, Intent.DAY), (_ZONE, Intent.ZONE), (_TOPIC, Intent.TOPIC)),
)
_MINUTES = 24 * 60
# Telegram's whole callback data has 64 bytes (core.telegram.org/bots/api, InlineKeyboardButton): what is longer is
# not from us.
_LONGEST = 64
_FORMER = {former: f"routine-{former}" for former in ("full", "short", "breathing")}
"""Buttons of messages that were sent before routines were named by their content."""


def today(button: str) -> str:
    """The id that a button has today; buttons of messages of before keep working."""
    return _FORMER.get(button, button)


_VALUED_BY = {
    **{Intent.SPEAK: "lang-", Intent.QUESTION: "faq-", Intent.ROUTINE: "routine-"},
    **{Intent.TIME: "time-", Intent.DAY: "day-", Intent.ZONE: "zone-", Intent.RATE: "", Intent.TOPIC: "topic-"},
}
VALUED_PREFIXES = tuple(filter(None, _VALUED_BY.values()))
"""How the ids of buttons begin that bear a value."""


def button_of(intent: Intent, value: object = "") -> str:
    """The id of the button that bears a wish, with its value where it has one: a routine, a minute, a zone …"""
    prefix = _VALUED_BY.get(intent)
    return str(intent) if prefix is None else f"{prefix}{value}"


@lru_cache(maxsize=4096)
def intent_of_button(button: str) -> tuple[Intent, str] | None:
    """The intent of a button and its value (a number, a language, a time, a place, the id of a question), or None."""
    # First: the patterns below would else be asked of whatever somebody puts into a press.
    if len(button) > _LONGEST:
        return None
    button = today(button)
    if button in RATINGS:
        return Intent.RATE, button
    for pattern, valued in _VALUED:
        if match := pattern.fullmatch(button):
            return valued, match[1]
    if match := _MINUTE.fullmatch(button):
        # 9999 matches the pattern and is no minute of any day.
        return (Intent.TIME, match[1]) if int(match[1]) < _MINUTES else None
    intent = _INTENTS.get(button)
    return None if intent is None else (intent, "")


_EXPECTED = (
    *(Intent.NEXT, Intent.ON_BALL, Intent.FEELS_OK, Intent.GO_ON, Intent.HANDS_FREE, Intent.START, Intent.PLAYING),
)
"""What goes on as it was meant. Neither a consent nor "none of these" is among them: no colour speaks for those."""


def tones(buttons: tuple[str, ...], urgency: Urgency) -> tuple[Tone, ...]:
    """How the buttons of a message look. Where safety asks none is expected: no colour may wave a sign off."""
    stops = str(Intent.STOP)
    expected = next((each for each in buttons if each in _EXPECTED), "") if urgency is not Urgency.SAFETY else ""
    looks = {stops: Tone.STOPS, expected: Tone.EXPECTED}
    return tuple(looks.get(each, Tone.PLAIN) for each in buttons)

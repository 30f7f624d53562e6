"""Lengths of time and what is counted from now: "in twenty minutes", "half an hour later", "until Monday"."""

import re
from collections.abc import Iterable

from bot.core.model.calendars import Calendar
from bot.core.understanding.quantities.times import digits_for_words, folded_time, in_order

# Beyond a day it is a date, and a snooze is none.
LONGEST = 24 * 60


def span(text: str, calendars: Iterable[Calendar], language: str = "en") -> int:
    """The minutes that a text names; 0 if it names none, or more than a day."""
    folded = folded_time(text)
    for calendar in in_order(calendars, language):
        if minutes := _in_one(digits_for_words(folded, calendar), folded, calendar):
            return minutes if minutes <= LONGEST else 0
    return 0


def shift(text: str, calendars: Iterable[Calendar], language: str = "en") -> int:
    """By how many minutes something is to come later (or earlier: below 0); 0 if a text does not say."""
    folded = folded_time(text)
    for calendar in in_order(calendars, language):
        minutes = _in_one(digits_for_words(folded, calendar), folded, calendar)
        # A length alone moves nothing: "half an hour" has to say whether it comes earlier or later.
        if minutes and calendar.earlier.search(folded):
            return -minutes
        if minutes and calendar.later.search(folded):
            return minutes
    return 0


def until(text: str, calendars: Iterable[Calendar], language: str = "en") -> int:
    """The weekday until which something lasts, Monday is 1; 0 if a text names none."""
    folded = folded_time(text)
    for calendar in in_order(calendars, language):
        _, word, rest = _parted(folded, calendar)
        named = [day for day, pattern in enumerate(calendar.days, 1) if word and pattern.search(rest)]
        if named:
            return named[0]
    return 0


def _parted(text: str, calendar: Calendar) -> tuple[str, str, str]:
    match = re.search(rf"\b(?:{calendar.until.pattern})\b", text)
    return (text[: match.start()], match[0], text[match.end() :]) if match else (text, "", "")


def _in_one(said: str, folded: str, calendar: Calendar) -> int:
    if calendar.half_hour.search(folded):
        return 30
    for unit, size in ((calendar.a_minute, 1), (calendar.an_hour, 60)):
        if match := re.search(rf"(?<![\d:.])(\d{{1,3}}) ?(?:{unit.pattern})", said):
            return int(match[1]) * size
    # "An hour" without a number is one, unless it names it twice.
    return 60 if calendar.an_hour.search(folded) and len(calendar.an_hour.findall(folded)) == 1 else 0

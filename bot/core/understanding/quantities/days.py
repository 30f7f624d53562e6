"""Days of the week, and lengths of time in days: "Mon, Wed, Fri", "weekdays", "every day but Sunday", "ten days"."""

import re
from collections.abc import Iterable

from bot.core.model.calendars import Calendar
from bot.core.understanding.quantities.times import digits_for_words, folded_time, in_order

ALL = 0b111_1111
WORK = 0b001_1111
FREE = 0b110_0000
# A year, so that "3000 days" in a sentence is no break.
LONGEST = 366
SHORT = 3
"""Letters of a short form: "mon", "do", "seg"."""
_DIGITS = re.compile(r"\d")


def days(text: str, calendars: Iterable[Calendar], language: str = "en") -> int:
    """The weekdays that a text names, one bit each, Monday is 1; 0 if it names none."""
    folded = folded_time(text)
    for calendar in in_order(calendars, language):
        if mask := _in_one(_without_doubtful(folded, calendar, is_own=calendar.code == language), calendar):
            return mask
    return 0


def _without_doubtful(text: str, calendar: Calendar, *, is_own: bool) -> str:
    """The text with a dash for each short form that is as good as certain to be another word there: "do" is a Thursday
    to Germans, and in every second English question."""
    matches = [match for pattern in calendar.days for match in pattern.finditer(text)]
    short = [match for match in matches if match.end() - match.start() <= SHORT]
    if is_own:
        # What also stands around a time ("so gegen sieben") is a day beside another one only.
        doubtful = [match for match in short if match[0] in calendar.around and not _beside(match, matches, calendar)]
    else:
        rest = text
        for match in matches:
            rest = rest.replace(match[0], " ")
        rest = calendar.until.sub(" ", calendar.joint.sub(" ", rest))
        doubtful = [] if all(word in calendar.around or _DIGITS.match(word) for word in rest.split()) else short
    for match in doubtful:
        text = text[: match.start()] + "-" * (match.end() - match.start()) + text[match.end() :]
    return text


def _beside(one: re.Match[str], matches: Iterable[re.Match[str]], calendar: Calendar) -> bool:
    """Whether another day stands right before or behind a day."""
    gaps = (one.string[min(one.end(), each.end()) : max(one.start(), each.start())].strip() for each in matches)
    return sum(not gap or bool(calendar.joint.fullmatch(gap) or calendar.until.fullmatch(gap)) for gap in gaps) > 1


def _in_one(text: str, calendar: Calendar) -> int:
    said = calendar.but.split(text, maxsplit=1)
    wanted = _named(said[0], calendar)
    if len(said) == 2:
        left_out = _named(said[1], calendar)
        # "Every day but Sunday" names every day before it, "but Sunday" alone means the rest of the week.
        return (wanted or ALL) & ~left_out if left_out else 0
    return wanted


def _named(text: str, calendar: Calendar) -> int:
    whole = (WORK if calendar.weekdays.search(text) else 0) | (FREE if calendar.weekend.search(text) else 0)
    # Weekdays and the weekend are sets of their own, and nobody says them together with days.
    if whole:
        return whole
    matches = sorted(
        (match.start(), match.end(), day)
        for day, pattern in enumerate(calendar.days)
        for match in pattern.finditer(text)
    )
    mask = 0
    for index, (start, _, day) in enumerate(matches):
        mask |= 1 << day
        # Only what stands exactly between two days makes a range of them: "Monday, and until Friday I am away" is
        # none.
        between = text[matches[index - 1][1] : start].strip() if index else ""
        if index and calendar.until.fullmatch(between):
            mask |= _range(matches[index - 1][2], day)
    # Named days win over "every": "every Tuesday" is one day.
    return mask or (ALL if calendar.every.search(text) else 0)


def _range(first: int, last: int) -> int:
    mask, day = 1 << last, first
    # Over the end of the week as well: from Saturday to Monday is three days.
    while day != last:
        mask |= 1 << day
        day = (day + 1) % 7
    return mask


def length(text: str, calendars: Iterable[Calendar], language: str = "en") -> int:
    """A number of days, or of weeks, that a text names; 0 if it names none or one that is too long."""
    for calendar in in_order(calendars, language):
        said = digits_for_words(folded_time(text), calendar)
        for unit, size in ((calendar.a_day, 1), (calendar.a_week, 7)):
            if match := re.search(rf"(?<!\d)(\d{{1,3}}) (?:{unit.pattern})", said):
                count = int(match[1]) * size
                return count if count <= LONGEST else 0
    return 0

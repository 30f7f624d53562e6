"""A time of day in the person's own words: "half past seven", "halb acht", "19h30", "a las 7 y media", "noon".

House rules: what can be the morning or the evening is both, and the room asks; what is no time on any clock is told
apart from words that speak of no time; the person's own language is tried before the others.
"""

# Theory of operation: a time is digits with something beside them that says they are one. What marks it is looked
# for from the surest to the loosest (a colon, a saying of the language, "uhr"), then the part of the day shifts it,
# and only a text that is nothing else may be a bare number. What could be the morning or the evening is both: the
# room asks.

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.core.model.calendars import Calendar, Saying
from bot.core.understanding.words.normalise import seen

NOON = 12 * 60
_LONGEST = 200
_THROUGH = str.maketrans(dict.fromkeys("'’‘`´-‐‑–—,;!?()\"«»„“”~≈", " "))
# Not behind a digit, a colon or a dot: "1:07:30" is no 7:30.
_DIGITAL = re.compile(r"(?<![\d:.])(?P<h>\d{1,2}) ?(?::|\.|h(?:rs?)? ?|uhr )(?P<m>\d{2})(?![\d:])(?: ?(?:uhr|h)\b)?")
# "19h" and "7 uhr" leave no doubt about the clock; a bare 7 does.
_MARKED = re.compile(r"(?<![\d:.])(?P<h>\d{1,2}) ?(?:h|uhr)\b(?! ?\d)")
_LONE_PAIR = re.compile(r"(?P<h>\d{1,2}) (?P<m>\d{2})")
_LONE = re.compile(r"(?P<h>\d{1,2})")
_NUMBERS = re.compile(r"(?<![\d:.])\d+(?![\d:])")
_DIGIT = re.compile(r"\d")
_AS_SHOWN, _AS_MARKED = Saying(_DIGITAL), Saying(_MARKED, sure=True)
_SHAPE = re.compile(r"\d{1,3} ?[:.h] ?\d{2}|\d{3,}")


class Clock(Struct, frozen=True):
    """What was said: one minute of the day, two if morning and evening are both possible, none if no time was named."""

    minutes: tuple[int, ...] = ()
    impossible: bool = False
    """It looks like a time, and no clock shows it."""


def clock(text: str, calendars: Iterable[Calendar], language: str = "en") -> Clock:
    """The time of day that a text names."""
    folded = folded_time(text)
    impossible = False
    for calendar in in_order(calendars, language):
        time = _in_one(folded, calendar)
        if time.minutes:
            return time
        impossible |= time.impossible
    # It looks like a time and no clock shows it: 25:00 is asked again with a word about it, instead of being
    # ignored.
    return Clock(impossible=impossible or bool(_SHAPE.search(folded)))


def two_times(text: str, calendars: Iterable[Calendar], language: str = "en") -> tuple[int, int] | None:
    """From one time to another, as for quiet hours: the evening first, the morning after it."""
    for calendar in in_order(calendars, language):
        folded = " ".join(seen(text[:_LONGEST]).split())
        parts = re.split(rf"\s*[-–—]\s*|\s+(?:{calendar.until.pattern}|{calendar.joint.pattern})\s+", folded)
        times = [clock(part, (calendar,), language) for part in parts]
        if len(times) == 2 and all(time.minutes for time in times):
            # Quiet hours begin in the evening and end in the morning: that tells apart what both may be.
            return times[0].minutes[-1], times[1].minutes[0]
    return None


def in_order(calendars: Iterable[Calendar], language: str) -> list[Calendar]:
    """The calendars, that of a language first."""
    return sorted(calendars, key=lambda calendar: calendar.code != language)


def folded_time(text: str) -> str:
    """Small letters, no accents, no quotes or hyphens; digits, colons and dots stay."""
    folded = seen(text[:_LONGEST]).translate(_THROUGH)
    return " ".join(re.sub(r"\.(?!\d)", " ", folded).split())


def digits_for_words(text: str, calendar: Calendar) -> str:
    """The same text with digits where numbers are written out."""
    return calendar.number.sub(lambda word: str(calendar.numbers[word[0]]), text)


def _in_one(folded: str, calendar: Calendar) -> Clock:
    text = digits_for_words(folded, calendar)
    part, text = _part_of_day(text, calendar)
    digits = _DIGIT.search(text)
    for saying in (_AS_SHOWN, *calendar.sayings, _AS_MARKED):
        # Without a digit only the sayings that need none are tried: "noon", "midday".
        if (digits or saying.wordy) and (match := saying.pattern.search(text)):
            return _read(match, saying, part, calendar)
    if part in ("noon", "midnight"):
        return Clock((NOON if part == "noon" else 0,))
    if not digits:
        return Clock()
    # "Seven in the evening": one number and a part of the day is a time.
    if part and len(numbers := _NUMBERS.findall(text)) == 1:
        return _shown(int(numbers[0]), 0, part, sure=False)
    bare = " ".join(word for word in text.split() if word not in calendar.around)
    match = _LONE_PAIR.fullmatch(bare) or _LONE.fullmatch(bare)
    return _read(match, Saying(_LONE), part, calendar) if match else Clock()


def _part_of_day(text: str, calendar: Calendar) -> tuple[str, str]:
    """The part of the day that is named, and the text without it."""
    for name, pattern in calendar.parts.items():
        if match := pattern.search(text):
            rest = f"{text[: match.start()]} {text[match.end() :]}"
            return name, " ".join(rest.split())
    return "", text


def _read(match: re.Match[str], saying: Saying, part: str, calendar: Calendar) -> Clock:
    groups = match.groupdict()
    hour, after, before = (int(groups.get(name) or 0) for name in ("h", "m", "less"))
    # Told apart from no time at all: it is said that this is no time on any clock.
    if hour > 24 or after > 59 or before > 59 or (hour == 24 and after):
        return Clock(impossible=True)
    digital = saying.pattern is _DIGITAL
    written24 = digital and (calendar.clock24 or match["h"].startswith("0") or "h" in match[0] or "uhr" in match[0])
    return _shown(hour, saying.plus + after - before, part, sure=saying.sure or written24)


def _shown(hour: int, minutes: int, part: str, *, sure: bool) -> Clock:
    if hour > 24 or not 0 <= (hour * 60 + minutes) <= 24 * 60:
        return Clock(impossible=hour > 24)
    return Clock(tuple(dict.fromkeys((hour * 60 + minutes + shift) % (24 * 60) for shift in _shifts(hour, part, sure))))


def _shifts(hour: int, part: str, sure: bool) -> Iterator[int]:
    """What the part of the day adds to an hour from 1 to 12: nothing, or twelve hours."""
    # Twelve at night is midnight, and the small hours belong to the night before.
    if part == "morning" or (part == "night" and (hour < 6 or hour == 12)):
        yield -NOON if hour == 12 else 0
    elif part in ("afternoon", "night"):
        yield NOON if hour < 12 else 0
    elif sure or hour == 0 or hour > 12:
        yield 0
    else:
        yield from (0, NOON)

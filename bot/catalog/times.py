"""Times, days, lengths of time, places and numbers, the way people say them: by CLDR, which Babel brings along.

House rules: DAY takes a local date (ISO), DATE the same and says its year, CLOCK a minute of the day, SPAN whole
minutes, LENGTH whole seconds, DAYS a set of weekdays (one bit each, Monday is 1), ZONE a zone's name. A clock always
shows 24 hours, so nothing depends on am and pm. What they give is in the case that stands alone (a label's), so a line
says "label: value" wherever a language would bend it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

_MONDAY = date(2024, 1, 1)
_EVERY, _WORK = 0b111_1111, 0b001_1111
_LOCALES = {"en": "en_GB"}
"""Our English puts the day before the month; each other code is a locale itself (pt is Brazil's in CLDR)."""
_QUOTED = re.compile(r"('[^']*')")
_SIZES = ((1440 * 60, "duration-day"), (3600, "duration-hour"), (60, "duration-minute"), (1, "duration-second"))
Word = Callable[[str], str]
"""From the id of a line to its words, in the language that is spoken."""


def day(when: str, code: str, _word: Word = str) -> str:
    """A date as people say it; what is no date stays as it is."""
    return _date(when, code, "MMMMEEEEd")


def year(when: str, code: str, _word: Word = str) -> str:
    """A date with its year."""
    return _date(when, code, "yMMMMd")


def short_day(when: date, code: str) -> str:
    """A date so short that several stand side by side."""
    return _date(when.isoformat(), code, "MMMd")


def _date(when: str, code: str, skeleton: str) -> str:
    # Its locale files are not needed to speak most lines, and a start should be quick.
    from babel.dates import format_date

    try:
        return str(format_date(date.fromisoformat(when), _pattern(code, skeleton), locale=_locale(code)))
    except ValueError:
        return when


@lru_cache(maxsize=64)
def _pattern(code: str, skeleton: str) -> str:
    """A skeleton's pattern in a language. Where only a narrower one is listed, its fields become as wide as is asked
    for, as https://unicode.org/reports/tr35/tr35-dates.html#Matching_Skeletons says; Babel leaves that out."""
    from babel import Locale
    from babel.dates import match_skeleton

    listed = Locale.parse(_locale(code)).datetime_skeletons
    matched = skeleton if skeleton in listed else match_skeleton(skeleton, listed)
    if matched is None:
        raise LookupError(f"no date for {skeleton} in {code}")
    parts = _QUOTED.split(listed[matched].pattern)
    return "".join(part if part.startswith("'") else _widened(part, skeleton) for part in parts)


def _widened(pattern: str, skeleton: str) -> str:
    if "EEEE" in skeleton:
        pattern = re.sub(r"E+|c+", "EEEE", pattern)
    return re.sub(r"(?<![ML])[ML]{3}(?![ML])", "MMMM", pattern) if "MMMM" in skeleton else pattern


def clock(minute: Any, _code: str = "", _word: Word = str) -> str:
    """A time of day."""
    return f"{int(minute) // 60:02}:{int(minute) % 60:02}"


def span(minutes: Any, code: str, _word: Word = str) -> str:
    """A length of time in its two largest units: "13 hours and 20 minutes"; days only from two on, never nothing."""
    return _length(max(1, int(minutes)) * 60, code)


def length(seconds: Any, code: str, _word: Word = str) -> str:
    """The same in seconds: "2 minutes and 30 seconds"."""
    return _length(max(1, int(seconds)), code)


def _length(seconds: int, code: str) -> str:
    from babel.units import format_unit

    said = []
    for size, unit in _SIZES:
        if seconds >= size and not (unit == "duration-day" and seconds < 2 * size):
            said.append(str(format_unit(seconds // size, unit, "long", locale=_locale(code))))
            seconds %= size
    return listed(said[:2], code)


def weekdays(mask: Any, code: str, word: Word) -> str:
    """A set of weekdays."""
    if int(mask) in (_EVERY, _WORK):
        return word("said-every-day" if int(mask) == _EVERY else "said-weekdays")
    return listed([_weekday(number, code) for number in range(7) if int(mask) >> number & 1], code)


def listed(things: Sequence[str], code: str) -> str:
    """All of them in a row: "A, B and C"."""
    from babel.lists import format_list

    return str(format_list(things, locale=_locale(code))) if things else ""


def zone(name: str, code: str, _word: Word = str) -> str:
    """A zone by the city it is named after, as the language calls it."""
    from babel.dates import get_timezone_location

    with suppress(LookupError):
        name = str(get_timezone_location(name, locale=_locale(code), return_city=True))
    return name.rsplit("/", 1)[-1].replace("_", " ")


def halves(counted: Any, code: str, _word: Word = str) -> str:
    """A number that is counted in halves."""
    from babel.numbers import format_decimal

    return str(format_decimal(int(counted) / 2, "0.#", locale=_locale(code)))


def in_tenths(counted: Any, code: str, _word: Word = str) -> str:
    """A number that is counted in tenths, one digit behind the language's own sign."""
    return tenths(int(counted) / 10, code)


def tenths(number: float, code: str) -> str:
    """A number with one digit behind the language's own sign."""
    from babel.numbers import format_decimal

    return str(format_decimal(number, "0.0", locale=_locale(code)))


def categories(code: str, most: int) -> list[str]:
    """CLDR's plural category of each whole number below `most`."""
    from babel import Locale

    # That of the language itself: no country bends otherwise, and each locale is a file more to be read at a start.
    form = Locale.parse(code).plural_form
    return [str(form(number)) for number in range(most)]


def label_of(button: str, code: str) -> str:
    """What a button that names itself is called: a time, a weekday, a zone; empty for every other."""
    kind, _, value = button.partition("-")
    if kind == "time" and value.isdecimal():
        return clock(value)
    if kind == "day" and value.isdecimal():
        return _weekday(int(value), code)
    return zone(value, code) if kind == "zone" else ""


def _weekday(number: int, code: str) -> str:
    from babel.dates import format_date

    return str(format_date(_MONDAY + timedelta(days=number), "ccc", locale=_locale(code)))


def _locale(code: str) -> str:
    return _LOCALES.get(code, code)


SAYING: Mapping[str, Callable[[Any, str, Word], str]] = {
    "DAY": day,
    "DATE": year,
    "CLOCK": clock,
    "SPAN": span,
    "LENGTH": length,
    "DAYS": weekdays,
    "ZONE": zone,
    "HALVES": halves,
    "TENTHS": in_tenths,
}
"""The functions that may stand in a line."""

"""Times, days, lengths of time and places, the way people say them.

House rules: DAY takes a local date (ISO), DATE the same and says its year, CLOCK a minute of the day, SPAN whole
minutes, DAYS a set of weekdays (one bit each, Monday is 1), ZONE a zone's name. A clock always shows 24 hours, so
nothing depends on am and pm.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

_MONDAY = date(2024, 1, 1)
_EVERY, _WORK = 0b111_1111, 0b001_1111
Word = Callable[[str], str]
"""From the id of a line to its words, in the language that is spoken."""


def day(when: str, code: str, _word: Word = str) -> str:
    """A date as people say it; what is no date stays as it is."""
    return _date(when, code, "EEEE d MMMM")


def year(when: str, code: str, _word: Word = str) -> str:
    """A date with its year."""
    return _date(when, code, "d MMMM y")


def short_day(when: date, language: str) -> str:
    """A date so short that several stand side by side."""
    return _date(when.isoformat(), language.partition("-")[0].lower(), "d MMM")


def _date(when: str, code: str, form: str) -> str:
    # Its locale files are not needed to speak most lines, and a start should be quick.
    from babel.dates import format_date

    try:
        return str(format_date(date.fromisoformat(when), form, locale=code))
    except ValueError:
        return when


def clock(minute: Any, _code: str = "", _word: Word = str) -> str:
    """A time of day."""
    return f"{int(minute) // 60:02}:{int(minute) % 60:02}"


def span(minutes: Any, _code: str, word: Word) -> str:
    """A length of time: "13 h 20 min"."""
    whole = max(1, int(minutes))
    days = whole // 1440 if whole >= 2 * 1440 else 0
    rest = whole - days * 1440
    parts = ((days, "said-days"), (rest // 60, "said-hours"), (rest % 60, "said-minutes"))
    said = [f"{count} {word(unit)}" for count, unit in parts if count]
    return " ".join(said[:2])


def weekdays(mask: Any, code: str, word: Word) -> str:
    """A set of weekdays."""
    if int(mask) in (_EVERY, _WORK):
        return word("said-every-day" if int(mask) == _EVERY else "said-weekdays")
    names = [_weekday(number, code) for number in range(7) if int(mask) >> number & 1]
    return f"{', '.join(names[:-1])} {word('said-and')} {names[-1]}" if len(names) > 1 else "".join(names)


def zone(name: str, _code: str = "", _word: Word = str) -> str:
    """A zone by the city it is named after."""
    return name.rsplit("/", 1)[-1].replace("_", " ")


def label_of(button: str, code: str) -> str:
    """What a button that names itself is called: a time, a weekday, a zone; empty for every other."""
    kind, _, value = button.partition("-")
    if kind == "time" and value.isdecimal():
        return clock(value)
    if kind == "day" and value.isdecimal():
        return _weekday(int(value), code)
    return zone(value) if kind == "zone" else ""


def _weekday(number: int, code: str) -> str:
    from babel.dates import format_date

    return str(format_date(_MONDAY + timedelta(days=number), "EEE", locale=code))


SAYING: Mapping[str, Callable[[Any, str, Word], str]] = {
    "DAY": day,
    "DATE": year,
    "CLOCK": clock,
    "SPAN": span,
    "DAYS": weekdays,
    "ZONE": zone,
}
"""The functions that may stand in a line."""

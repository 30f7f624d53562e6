"""From the words for times, days and places to what the core hears with.

House rule: a pattern is written for folded texts, so it is folded itself, and {h}, {m} and {less} become groups.
"""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.shapes import SayingShape, TimesShape
from bot.core.model.calendars import Calendar, Saying
from bot.core.understanding.quantities.times import folded_time
from bot.core.understanding.words.normalise import as_pattern

PARTS = ("noon", "midnight", "morning", "afternoon", "night")
_SPANS = ("a_minute", "an_hour", "half_hour", "earlier", "later")
_TENS = range(20, 60, 10)
_GROUPS = {
    "{h}": r"(?<![\d:.])(?P<h>\d{1,2})(?![\d:])",
    "{m}": r"(?<![\d:.])(?P<m>\d{1,2})(?!\d)",
    "{less}": r"(?<![\d:.])(?P<less>\d{1,2})(?!\d)",
}


def calendar_of(code: str, shape: TimesShape) -> Calendar:
    """One language's way with times."""
    numbers = dict(_numbers(shape))
    names = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True)))
    return Calendar(
        code=code,
        numbers=numbers,
        number=re.compile(rf"(?:\b|(?<=\b{shape.glued}))(?:{names})\b"),
        sayings=tuple(map(_saying, shape.sayings)),
        clock24=shape.clock24,
        # In the order in which they are looked for: "de la manana" stands before "manana".
        parts={part: _pattern(shape.parts[part]) for part in shape.parts},
        around=frozenset(map(folded_time, shape.around)),
        days=tuple(_words(names) for names in shape.days),
        **{
            name: _words(getattr(shape, name))
            for name in ("every", "weekdays", "weekend", "a_day", "a_week", "into", "here", *_SPANS)
        },
        **{name: _pattern(getattr(shape, name)) for name in ("but", "until", "joint", "place", "remind")},
    )


def _numbers(shape: TimesShape) -> Iterator[tuple[str, int]]:
    plain = {folded_time(word): number for word, number in shape.numbers.items()}
    yield from plain.items()
    tens = [(word, number) for word, number in plain.items() if number in _TENS]
    ones = [(word, number) for word, number in plain.items() if 1 <= number <= 9]
    for joined in shape.joined:
        for ten, many in tens:
            for one, few in ones:
                yield joined.format(ten=ten, one=one), many + few


def _saying(shape: SayingShape) -> Saying:
    return Saying(_pattern(_with_groups(shape.say, _GROUPS)), shape.plus, shape.sure, wordy="{h}" not in shape.say)


def _with_groups(say: str, groups: Mapping[str, str]) -> str:
    for name, group in groups.items():
        say = say.replace(name, group)
    return say


def _words(pattern: str) -> re.Pattern[str]:
    return _pattern(rf"\b(?:{pattern})\b")


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(as_pattern(pattern))

"""From the words for times, days and places to what the core hears with.

House rule: a pattern is written for folded texts, so it is folded itself, and {h}, {m} and {less} become groups.
"""

import re
from collections.abc import Iterator

from bot.catalog.page import Key
from bot.catalog.shapes import SayingShape, TimesShape
from bot.core.model.calendars import Calendar, Saying
from bot.core.understanding.quantities.times import folded_time
from bot.core.understanding.words.normalise import as_pattern

PARTS = ("noon", "midnight", "morning", "afternoon", "night")
GROUPS = {
    "{h}": r"(?<![\d:.])(?P<h>\d{1,2})(?![\d:])",
    "{m}": r"(?<![\d:.])(?P<m>\d{1,2})(?!\d)",
    "{less}": r"(?<![\d:.])(?P<less>\d{1,2})(?!\d)",
}
_WORDS = (
    *("every", "weekdays", "weekend", "a_day", "a_week", "into", "here"),
    *("a_minute", "an_hour", "half_hour", "earlier", "later"),
)
_OWN = ("but", "until", "joint", "place", "remind")
_TENS = range(20, 60, 10)


def calendar_of(code: str, shape: TimesShape) -> Calendar:
    """One language's way with times."""
    made = {path: re.compile(pattern) for path, pattern in patterns_of(shape)}
    return Calendar(
        code=code,
        numbers=dict(_numbers(shape)),
        number=made["glued",],
        sayings=tuple(
            Saying(made["sayings", index, "say"], saying.plus, saying.sure, wordy="{h}" not in saying.say)
            for index, saying in enumerate(shape.sayings)
        ),
        clock24=shape.clock24,
        # In the order in which they are looked for: "de la manana" stands before "manana".
        parts={part: made["parts", part] for part in shape.parts},
        around=frozenset(map(folded_time, shape.around)),
        days=tuple(made["days", index] for index in range(len(shape.days))),
        **{name: made[_key(name),] for name in (*_WORDS, *_OWN)},
    )


def patterns_of(shape: TimesShape) -> Iterator[tuple[tuple[Key, ...], str]]:
    """Every pattern of a calendar, with the path of what it is made of."""
    names = "|".join(map(re.escape, sorted(dict(_numbers(shape)), key=len, reverse=True)))
    yield ("glued",), as_pattern(rf"(?:\b|(?<=\b{shape.glued}))(?:{names})\b")
    for index, saying in enumerate(shape.sayings):
        yield ("sayings", index, "say"), as_pattern(_with_groups(saying))
    for part, said in shape.parts.items():
        yield ("parts", part), as_pattern(said)
    for index, day in enumerate(shape.days):
        yield ("days", index), _whole(day)
    for name in _WORDS:
        yield (_key(name),), _whole(getattr(shape, name))
    for name in _OWN:
        yield (_key(name),), as_pattern(getattr(shape, name))


def _numbers(shape: TimesShape) -> Iterator[tuple[str, int]]:
    plain = {folded_time(word): number for word, number in shape.numbers.items()}
    yield from plain.items()
    tens = [(word, number) for word, number in plain.items() if number in _TENS]
    ones = [(word, number) for word, number in plain.items() if 1 <= number <= 9]
    for joined in shape.joined:
        for ten, many in tens:
            for one, few in ones:
                yield joined.format(ten=ten, one=one), many + few


def _with_groups(saying: SayingShape) -> str:
    say = saying.say
    for name, group in GROUPS.items():
        say = say.replace(name, group)
    return say


def _whole(pattern: str) -> str:
    return as_pattern(rf"\b(?:{pattern})\b")


def _key(field: str) -> str:
    return field.replace("_", "-")

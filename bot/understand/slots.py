"""What a text names beside the wish itself: a time, days, a length, a number, a place."""

from collections.abc import Callable, Mapping

from bot.core.model.content import Content
from bot.core.model.intents import Intent
from bot.core.understanding.families import families_heard
from bot.core.understanding.hearing import Meaning, normalise
from bot.core.understanding.numbers import numbers_in
from bot.core.understanding.quantities.days import ALL, days, length
from bot.core.understanding.quantities.places import place_words
from bot.core.understanding.quantities.spans import shift, span, until
from bot.core.understanding.quantities.times import clock
from bot.understand.names import INTENTS, SLOTS

Slots = dict[str, object]
_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN_OF_DAYS = 3
"""From so many days in a row on they are told as a range."""


def slots_of(meaning: Meaning, text: str, language: str, content: Content) -> Slots:
    """The slots of what was heard."""
    known = dict(SLOTS.get(meaning.intent, {}))
    if meaning.intent is Intent.SPEAK:
        return {"lang": meaning.value}
    if meaning.intent is Intent.ROUTINE:
        return {"form": meaning.value}
    if meaning.intent is Intent.THREE_MINUTES:
        return {"form": content.quick}
    if meaning.intent is Intent.QUESTION:
        return {"id": meaning.value.replace("-", "_")}
    read = _READERS.get(INTENTS.get(meaning.intent, ""))
    return known if known or read is None else read(text, language, content)


def _plan(text: str, language: str, content: Content) -> Slots:
    slots: Slots = {}
    said = clock(text, content.calendars, language)
    if said.minutes:
        slots["time"] = "|".join(f"{minute // 60:02}:{minute % 60:02}" for minute in sorted(said.minutes))
    if len(said.minutes) > 1:
        slots["ambiguous"] = True
    mask = days(text, content.calendars, language)
    if mask and mask != ALL:
        slots["days"] = _days(mask)
    heard = families_heard(normalise(text), content.ear.vocabulary)
    if not said.minutes and "bed" in heard:
        slots["anchor"] = "bed"
    return slots


def _change(text: str, language: str, content: Content) -> Slots:
    if minutes := shift(text, content.calendars, language):
        return {"shift_min": minutes}
    return _plan(text, language, content)


def _days(mask: int) -> str:
    numbers = [number for number in range(7) if mask >> number & 1]
    in_a_row = numbers == list(range(numbers[0], numbers[-1] + 1)) and len(numbers) >= _SPAN_OF_DAYS
    names = [_NAMES[number] for number in numbers]
    return f"{names[0]}-{names[-1]}" if in_a_row else ",".join(names)


def _snooze(text: str, language: str, content: Content) -> Slots:
    minutes = span(text, content.calendars, language)
    return {"minutes": minutes} if minutes else {}


def _break(text: str, language: str, content: Content) -> Slots:
    if count := length(text, content.calendars, language):
        return {"days": count}
    if day := until(text, content.calendars, language):
        return {"until": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[day - 1]}
    return {"days": 7} if "week" in families_heard(normalise(text), content.ear.vocabulary) else {}


def _pain(text: str, _language: str, content: Content) -> Slots:
    numbers = numbers_in(text, content.ear)
    if len(numbers) == 2:
        return {"before": numbers[0], "value": numbers[1]}
    if numbers:
        return {"value": numbers[-1]}
    return {"value": 0} if "no" in families_heard(normalise(text), content.ear.vocabulary) else {}


def _progress(text: str, _language: str, content: Content) -> Slots:
    return {"chart": True} if "chart" in families_heard(normalise(text), content.ear.vocabulary) else {}


def _place(text: str, language: str, content: Content) -> Slots:
    place = place_words(text, content.calendars, language)
    return {"place": place} if place else {}


_READERS: Mapping[str, Callable[[str, str, Content], Slots]] = {
    "set_reminder": _plan,
    "change_time": _change,
    "snooze": _snooze,
    "pause_reminders": _break,
    "log_pain": _pain,
    "show_progress": _progress,
    "set_timezone": _place,
}

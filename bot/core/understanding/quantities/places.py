"""Where somebody is: a city or a country in any language, the name of a zone, "it's 8:15 here", a shared location.

House rules: what comes out is a list of time zones, the likeliest first, and whether it is certain; never a guess that
the caller could take for knowledge. Zones whose clocks agree all through the year are one.
"""

# Theory of operation: names of places are thousands and ambiguous: many towns are called Springfield, and "Georgia"
# is a country and a state. So what is found is a list with a likelihood, and `sure` only where one name means one
# place. Zones whose clocks agree all through the year are one: nobody who says "Germany" means a difference.

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import tzinfo
from math import cos, radians

from msgspec import Struct

from bot.core.model.calendars import Atlas, Calendar, Place
from bot.core.model.instants import DAY, Instant
from bot.core.model.localtime import local, minute_of
from bot.core.understanding.quantities.times import clock, folded_time, in_order
from bot.core.understanding.words.normalise import normalise, wording

_DAY = 24 * 60
_FARTHEST = 14 * 60
NEAR = 15
"""Minutes by which a clock on a wall may be wrong."""
# As many as fit on a phone without scrolling; more are another question, not a longer list.
CHOICES = 5
# Six times: Paris in Texas has no claim on the name.
CLEARLY_LARGER = 6
_ZONE = re.compile(r"[A-Za-z][A-Za-z_+-]*(?:/[A-Za-z0-9_+\-]+){1,2}", re.ASCII)
_OFFSET = re.compile(r"\b(?:utc|gmt) ?([+\-−]) ?(\d{1,2})(?::?([0-5]\d))?\b", re.IGNORECASE)
# Of a Russian name the ending tells the case: "v Moskve" is Moscow.
_ENDS = ("", "а", "я", "ь", "и")
_KNOWN = 150
"""Thousands of people from which on a city may be meant by a name that is a country's too."""
_WORDS = 4
_LONGEST = 200
"""Letters that are read of an answer; whoever writes more tells a story."""


class Where(Struct, frozen=True):
    """The zones that come into question, the likeliest first; certain only if it is one that was named."""

    zones: tuple[str, ...] = ()
    sure: bool = False


class Gazetteer(Struct, frozen=True):
    """What places are looked up in, and when: zones that agree today may have parted last year."""

    atlas: Atlas
    zones: Mapping[str, tzinfo]
    calendars: tuple[Calendar, ...]
    now: Instant
    language: str = "en"


def whereabouts(text: str, world: Gazetteer) -> Where:
    """The zones that an answer to "where are you, or what time is it?" names."""
    # The surest first; a name that is a slip away is only tried when nothing else was found.
    for read in (_zone_named, _offset_named, _place_named, _time_here):
        if (where := read(text, world)).zones:
            return where
    return _slip(text, world)


def place_in_sentence(text: str, world: Gazetteer) -> Where:
    """The same for a sentence nobody asked for: only if it says where the person is ("I'm in Tokyo now")."""
    folded = folded_time(text)
    for calendar in in_order(world.calendars, world.language):
        said = calendar.place.match(folded)
        # A sentence has to say that it is about where somebody is: "Bangkok was hot" says nothing of it.
        if said and calendar.into.search(folded) and (where := _named(said["place"], world, strict=True)).zones:
            return where
        if calendar.here.search(folded) and (where := _time_here(text, world)).zones:
            return where
    return Where()


def place_words(text: str, calendars: Iterable[Calendar], language: str = "en") -> str:
    """The words by which a sentence names a place, as written; empty if it names none."""
    folded = folded_time(text)
    for calendar in in_order(calendars, language):
        for said in (
            calendar.place.match(folded),
            re.search(rf"\b(?:{calendar.into.pattern})\b (?P<place>.+)", folded),
        ):
            if said and said["place"]:
                count = len(said["place"].split())
                return " ".join(text.strip(" .!?").split()[-count:])
    return ""


def nearest(spot: tuple[float, float], world: Gazetteer) -> Where:
    """The zone of the city that is nearest to a place on the map."""
    latitude, longitude = spot
    narrow = cos(radians(latitude)) ** 2

    def away(city: Place) -> float:
        east = (city.longitude - longitude + 180) % 360 - 180
        return (city.latitude - latitude) ** 2 + narrow * east**2

    city = min(world.atlas.cities, key=away)
    return Where((city.zone,), sure=city.zone in world.zones)


# The ways to say it.


def _zone_named(text: str, world: Gazetteer) -> Where:
    text = text[:_LONGEST]
    for name in (*_ZONE.findall(text.replace(" ", "_")), *_ZONE.findall(text)) if "/" in text else ():
        if zone := _exact(name.strip("_"), world):
            return Where((zone,), sure=True)
    # "Z" alone: everything else that is a letter is a word.
    whole = text.strip(" .!").lower()
    return Where(("UTC",), sure=True) if whole in ("utc", "z") else Where()


def _exact(name: str, world: Gazetteer) -> str:
    if name in world.zones:
        return name
    wanted = name.lower()
    return next((zone for zone in world.zones if zone.lower() == wanted), "")


def _offset_named(text: str, world: Gazetteer) -> Where:
    if not (match := _OFFSET.search(text[:_LONGEST])):
        return Where()
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if minutes > _FARTHEST:
        return Where()
    # Not sure: an offset is the same for many places, and only half of the year.
    return Where(zones_at(minutes if match[1] == "+" else -minutes, world))


def _time_here(text: str, world: Gazetteer) -> Where:
    """A clock on the wall: the zones where it is that time now."""
    shown = clock(text, world.calendars, world.language)
    utc = world.now // 60_000 % _DAY
    each = CHOICES if len(shown.minutes) < 2 else CHOICES // 2 + 1
    zones = [zone for minute in shown.minutes for zone in zones_at(minute - utc, world, NEAR)[:each]]
    # Never sure: what a clock on a wall says is one of 24, and may be off by minutes.
    return Where(tuple(dict.fromkeys(zones))[:CHOICES])


def zones_at(offset: int, world: Gazetteer, near: int = 0) -> tuple[str, ...]:
    """The zones whose clocks are nearest to so many minutes ahead of UTC now (a day more or less is the same); none if
    no clock is within `near` minutes. The clock that most people live by comes first."""
    people: Counter[str] = Counter()
    for city in world.atlas.cities:
        if city.zone in world.zones:
            # Of the zones that fit, the ones that most people live in: it is more likely that somebody is there.
            people[city.zone] += city.people
    away = {zone: abs(_round_the_clock(_offset(world.zones[zone], world.now) - offset)) for zone in people}
    least = min(away.values())
    right = [zone for zone, _ in people.most_common() if away[zone] == least <= near]
    together: Counter[str] = Counter()
    for zone in right:
        together[_behaviour(zone, world)] += people[zone]
    return tuple(sorted(_apart(right, world), key=lambda zone: -together[_behaviour(zone, world)]))[:CHOICES]


def _round_the_clock(minutes: int) -> int:
    return (minutes + _DAY // 2) % _DAY - _DAY // 2


def _place_named(text: str, world: Gazetteer) -> Where:
    whole = _plain(text)
    if zone := world.atlas.abbreviation(whole):
        return Where((zone,), sure=True)
    for where in (_called(whole, "", world), _sentence(text, world), _named(text, world, strict=False)):
        if where.zones:
            return where
    return Where()


def _sentence(text: str, world: Gazetteer) -> Where:
    folded = folded_time(text)
    for calendar in in_order(world.calendars, world.language):
        if (said := calendar.place.match(folded)) and (where := _named(said["place"], world, strict=True)).zones:
            return where
    return Where()


def _named(text: str, world: Gazetteer, *, strict: bool) -> Where:
    """A city, a country, or a city and its country, anywhere in some words (strict: at their beginning)."""
    words = _plain(text).split()[:12]
    # Longest first: "New York" is read before "York".
    for length in range(min(_WORDS, len(words)), 0, -1):
        for start in range(1 if strict else len(words) - length + 1):
            name = " ".join(words[start : start + length])
            # A short name, or a word of small talk, names a place only where it is the whole answer.
            if length < len(words) and (len(name) < 4 or _is_small_talk(name, world)):
                continue
            where = _called(name, " ".join(words[start + length :]), world, part=length < len(words))
            if where.zones:
                return where
    return Where()


def _called(name: str, rest: str, world: Gazetteer, *, part: bool = False) -> Where:
    """The city or the country of a name; where it is both, and not the same, both are offered."""
    cities, country = _cities(name, world), _country(name, world)
    own = [city for city in cities if _plain(city.name) == name]
    # A name of four letters in the middle of a sentence is a word: only its exact spelling counts.
    if part and len(name) == 4 and not own:
        cities = []
    if not country:
        return _told_apart(cities, rest, world) if cities else Where()
    there = _of_country(country, world)
    # Both mean something there: offered, and not decided.
    if own and own[0].country != country and own[0].people >= _KNOWN:
        return Where((*there.zones, own[0].zone)[:CHOICES])
    # A country that is named is meant, whatever small town bears its name somewhere else.
    return there


def _is_small_talk(name: str, world: Gazetteer) -> bool:
    return all(any(word in calendar.around for calendar in world.calendars) for word in name.split())


def _cities(name: str, world: Gazetteer) -> list[Place]:
    """The cities of a name; in Russian a place one is in has another ending."""
    for ending in _ENDS:
        stem = name if not ending else name[:-1] + ending if name[-1:] in "еиуюыо" else ""
        if stem and (cities := [city for city in world.atlas.named(stem) if city.zone in world.zones]):
            return cities
    if name[-1:] in "еуюи" and (cities := [city for city in world.atlas.named(name[:-1]) if city.zone in world.zones]):
        return cities
    return []


def _country(name: str, world: Gazetteer) -> str:
    ends = (name, *(name[:-1] + ending for ending in ("я", "а", "", "ия") if name[-1:] in "еиую"))
    return next((code for end in ends if (code := world.atlas.country(end))), "")


def _told_apart(cities: list[Place], rest: str, world: Gazetteer) -> Where:
    """One city if the others of its name are much smaller, or in another country than the one that is named."""
    country = next((code for word in _tails(rest) if (code := _country(word, world))), "")
    here = [city for city in cities if city.country == country] or cities
    zones = _apart([city.zone for city in here], world)
    if len(zones) == 1 or here[0].people > CLEARLY_LARGER * max(c.people for c in here if c.zone != here[0].zone):
        return Where(zones[:1], sure=True)
    return Where(zones[:CHOICES])


def _tails(rest: str) -> list[str]:
    words = rest.split()
    return [" ".join(words[start:]) for start in range(len(words))]


def _of_country(country: str, world: Gazetteer) -> Where:
    zones = [city.zone for city in world.atlas.cities if city.country == country and city.zone in world.zones]
    apart = _apart(zones, world)
    return Where(apart[:CHOICES], sure=len(apart) == 1)


def _slip(text: str, world: Gazetteer) -> Where:
    """A slip of the finger: never certain."""
    zones = [city.zone for city in world.atlas.alike(_plain(text)) if city.zone in world.zones]
    # Three: a slip of the finger is never certain, and a wrong zone rings in the night.
    return Where(_apart(zones, world)[:3])


# Clocks.


def _apart(zones: Iterable[str], world: Gazetteer) -> tuple[str, ...]:
    """One zone for each way in which clocks behave."""
    by_behaviour: dict[str, str] = {}
    for zone in dict.fromkeys(zones):
        by_behaviour.setdefault(_behaviour(zone, world), zone)
    return tuple(by_behaviour.values())


def _behaviour(zone: str, world: Gazetteer) -> str:
    rules = world.zones[zone]
    # By two weeks: a change of clocks is never undone within two.
    return ",".join(str(_offset(rules, world.now + days * DAY)) for days in range(0, 365, 14))


def _offset(zone: tzinfo, at: Instant) -> int:
    """Minutes ahead of UTC."""
    ahead = local(at, zone).utcoffset()
    return round(ahead.total_seconds() / 60) if ahead is not None else minute_of(at, zone)


def _plain(text: str) -> str:
    return wording(normalise(text[:_LONGEST]).replace(" ,, ", " ").replace(" , ", " "))

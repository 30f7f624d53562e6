"""Time zones and their emergency numbers, from the pinned tzdata package and nowhere else.

House rule: the machine's own zone files are never read; two machines with the same lock file agree on every second.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from importlib.resources import files
from zoneinfo import ZoneInfo

from bot.catalog.shapes import NumberShape

_TZDATA = files("tzdata")
_NO_PLACE = frozenset({"Factory", "localtime"})


class Zones(Mapping[str, tzinfo]):
    """Zone name -> its rules, each read when it is first asked for."""

    def __init__(self) -> None:
        names = _TZDATA.joinpath("zones").read_text("utf-8").split()
        self._rules: dict[str, tzinfo | None] = {name: None for name in names if name not in _NO_PLACE}

    def __getitem__(self, name: str) -> tzinfo:
        rules = self._rules[name]
        if rules is None:
            with _TZDATA.joinpath("zoneinfo", *name.split("/")).open("rb") as file:
                rules = self._rules[name] = ZoneInfo.from_file(file, key=name)
        return rules

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)


def countries() -> dict[str, str]:
    """Zone name -> the country (ISO 3166) it belongs to. A zone that stands for several countries is in the first only
    if tzdata says so; names kept for old times' sake have none."""
    table = _TZDATA.joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = (row.split("\t") for row in table.splitlines() if row and not row.startswith("#"))
    return {row[2]: row[0] for row in rows}


def numbers_by_zone(listed: Iterable[NumberShape]) -> dict[str, str]:
    """Zone name -> the number to call, for the countries whose number is known."""
    by_country = {country: each.number for each in listed for country in each.countries}
    return {zone: by_country[country] for zone, country in countries().items() if country in by_country}

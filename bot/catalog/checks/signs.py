"""The check that a button in the content is one that the core knows."""

from collections.abc import Iterator
from difflib import get_close_matches

from bot.catalog.page import Key, Page
from bot.catalog.problem import Problem
from bot.core.model.intents import Intent

_KNOWN = {str(sign) for sign in Intent}


def unknown_signs(page: Page, path: tuple[Key, ...], signs: tuple[str, ...]) -> Iterator[Problem]:
    """A problem for each button id that bot/core/model/intents.py does not have, naming the nearest one that it has."""
    for index, sign in enumerate(signs):
        if sign not in _KNOWN:
            nearest = get_close_matches(sign, _KNOWN, n=1)
            do = f"Did you mean '{nearest[0]}'?" if nearest else "The signs are listed in bot/core/model/intents.py"
            yield page.problem((*path, index), f"'{sign}' is not a sign", do.rstrip("?"))

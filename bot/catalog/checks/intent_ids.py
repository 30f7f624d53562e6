"""The checks that a button, or a wish, in the content is one that the core or the content knows."""

from collections.abc import Iterator
from difflib import get_close_matches

from bot.catalog.library import Library
from bot.catalog.page import Key, Page
from bot.catalog.problem import Problem
from bot.core.model.intents import Intent

_KNOWN = {str(intent) for intent in Intent}


def unknown_intents(page: Page, path: tuple[Key, ...], intents: tuple[str, ...]) -> Iterator[Problem]:
    """A problem for each button id that bot/core/model/intents.py does not have, naming the nearest one that it has."""
    for index, intent in enumerate(intents):
        if intent not in _KNOWN:
            nearest = get_close_matches(intent, _KNOWN, n=1)
            do = f"Did you mean '{nearest[0]}'?" if nearest else "The intents are listed in bot/core/model/intents.py"
            yield page.problem((*path, index), f"'{intent}' is not an intent", do.rstrip("?"))


def unknown_routine(library: Library, page: Page, path: tuple[Key, ...], wish: str) -> Iterator[Problem]:
    """A problem if a wish written routine/<id> names none, or a wish for a routine does not say for which."""
    intent, _, id = wish.partition("/")
    known = sorted(routine.holds.routine for routine in library.routines)
    if intent == Intent.ROUTINE and id not in known:
        do = f"Write {', '.join(f'{Intent.ROUTINE}/{each}' for each in known)}"
        yield page.problem(path, f"'{wish}' names no routine", do)

"""The check that nothing of the seed article was lost: each item is carried, or left out for a stated reason."""

from collections.abc import Callable, Iterator

from bot.catalog.binding import TIMED_ROLES
from bot.catalog.library import Library
from bot.catalog.needs import needs
from bot.catalog.problem import Problem

ROSTER = {"B": 7, "M": 6, "S": 17, "C": 9, "V": 6, "F": 10}
"""Background, materials, steps, cautions, variations and readers' questions of the article, and how many of each."""


OURS = "ours"
"""What a step names that the article does not have."""


def roster() -> list[str]:
    """The ids of all items: B1 … F10."""
    return [f"{kind}{number}" for kind, count in ROSTER.items() for number in range(1, count + 1)]


def check_source(library: Library) -> Iterator[Problem]:
    """Every item is accounted for, and what is said to carry it exists."""
    page, items = library.source.page, library.source.holds.items
    known = roster()
    exists = _shelves(library)
    for item in known:
        if item not in items:
            do = "Name what carries it, or give a 'deviation' with the reason"
            yield page.problem(("items",), f"The item {item} of the article is not accounted for", do)
    for item, where in items.items():
        here = ("items", item)
        if item not in known:
            yield page.problem(here, f"The article has no item {item}", "Items are B1 to F10, see the check's roster")
        if not where.carried and not where.deviation:
            what = f"The item {item} is neither carried nor a named deviation"
            yield page.problem(here, what, "Name what carries it under 'in', or give the reason under 'deviation'")
        for index, reference in enumerate(where.carried):
            kind, _, name = reference.partition(" ")
            if kind not in exists or not exists[kind](name):
                do = f"Kinds: {', '.join(exists)}; a step is written step routine/step"
                yield page.problem((*here, "in", index), f"There is no {reference}", do)
    yield from _claimed_sources(library, {*known, OURS})


def _claimed_sources(library: Library, known: set[str]) -> Iterator[Problem]:
    for routine in library.routines:
        for index, step in enumerate(routine.holds.steps):
            if step.role in TIMED_ROLES and not step.source:
                what = f"The step '{step.id}' does not say which step of the article it comes from"
                yield routine.page.problem(("steps", index), what, f"Give it 'source', or source: [{OURS}]")
            for number, item in enumerate(step.source):
                if item not in known:
                    at = ("steps", index, "source", number)
                    yield routine.page.problem(at, f"The article has no item {item}", "Name one of B1 to F10")


def _shelves(library: Library) -> dict[str, Callable[[str], bool]]:
    routines = {routine.holds.routine for routine in library.routines}
    steps = {f"{routine.holds.routine}/{step.id}" for routine in library.routines for step in routine.holds.steps}
    variations = {shape.intent for shape in library.variations.holds.variations}
    questions = {question.id for question in library.screening.holds.questions}
    asked = {asked.id for asked in library.faq.holds.questions}
    caps = {name.replace("_", "-") for name in library.caps.holds.__struct_fields__}
    return {
        "routine": routines.__contains__,
        "step": steps.__contains__,
        "variation": variations.__contains__,
        "question": questions.__contains__,
        "faq": asked.__contains__,
        "cap": caps.__contains__,
        "line": needs(library).__contains__,
    }

"""Checks of the safety questions, the emergency numbers, the languages and the limits."""

import re
from collections.abc import Iterator

from bot.catalog.checks.intent_ids import unknown_intents
from bot.catalog.library import Library
from bot.catalog.page import Page
from bot.catalog.problem import Problem
from bot.catalog.shapes import Allowed, NumberShape, QuestionShape
from bot.catalog.zones import countries
from bot.core.model.intents import Intent

_A_NUMBER = re.compile(r"\d[\d ]{1,14}\d")
_SEE_SOMEBODY = frozenset({"emergency", "today"})
_NO_BALL = frozenset({"first", "breathing"})
"""What the core does after these is told in bot/core/safety/screening.py."""
MOST_OF_A_TOPIC = 14
"""Questions that one message may list as buttons: what fits a phone's screen."""


def check_safety(library: Library) -> Iterator[Problem]:
    """All checks of what protects a person."""
    for index, question in enumerate(library.screening.holds.questions):
        yield from _question(library, index, question)
    yield from _outcomes(library)
    yield from _numbers(library)
    yield from _languages(library)
    yield from _faq(library)


def _question(library: Library, index: int, question: QuestionShape) -> Iterator[Problem]:
    page, outcomes = library.screening.page, library.screening.holds.outcomes
    for number, choice in enumerate(question.choices):
        here = ("questions", index, "choices", number)
        yield from unknown_intents(page, (*here, "button"), (choice.button,))
        if choice.outcome and choice.outcome not in outcomes:
            do = f"Use one of: {', '.join(outcomes)}"
            yield page.problem((*here, "outcome"), f"'{choice.outcome}' is not an outcome", do)
        if not choice.outcome and not (question.multi and choice.button == Intent.DONE):
            yield page.problem(here, f"The answer '{choice.button}' decides nothing", "Give it an 'outcome'")
    if question.multi and Intent.DONE not in {choice.button for choice in question.choices}:
        what = f"Nobody can finish the question '{question.id}'"
        yield page.problem(("questions", index), what, "Add the choice {button: done}")


def _outcomes(library: Library) -> Iterator[Problem]:
    page, screening = library.screening.page, library.screening.holds
    if sorted(screening.precedence) != sorted(screening.outcomes):
        what = "The precedence does not name each outcome once"
        yield page.problem(("precedence",), what, f"Order these: {', '.join(screening.outcomes)}")
    elif screening.precedence[0] != "emergency":
        yield page.problem(("precedence",), "An emergency does not win over all else", "Put 'emergency' first")
    for name in _SEE_SOMEBODY & set(screening.outcomes):
        if screening.outcomes[name].routines is not Allowed.NONE:
            yield page.problem(("outcomes", name), f"'{name}' sends people to see somebody now", "Allow no routine")
    for name in _NO_BALL & set(screening.outcomes):
        if screening.outcomes[name].routines is Allowed.ANY:
            yield page.problem(("outcomes", name), f"'{name}' is no outcome for the ball", "Allow those 'without-ball'")


def _numbers(library: Library) -> Iterator[Problem]:
    holds = library.numbers.holds
    for part, listed in (("emergency", holds.emergency), ("crisis", holds.crisis)):
        yield from _numbers_of(library.numbers.page, part, listed)


def _numbers_of(page: Page, part: str, listed: tuple[NumberShape, ...]) -> Iterator[Problem]:
    known, seen = set(countries().values()), set[str]()
    for index, each in enumerate(listed):
        if not _A_NUMBER.fullmatch(each.number):
            yield page.problem((part, index, "number"), f"'{each.number}' can't be called", "Write digits and spaces")
        if "http" not in each.source:
            what = f"Nothing public says that {each.number} is right"
            yield page.problem((part, index, "source"), what, "Name the document and its address, or take it away")
        for place, country in enumerate(each.countries):
            here = (part, index, "countries", place)
            if country not in known:
                yield page.problem(here, f"'{country}' is not a country of tzdata", "Use the two letters of ISO 3166")
            if country in seen:
                yield page.problem(here, f"'{country}' has two numbers", "Keep the one that is certain")
            seen.add(country)


def _languages(library: Library) -> Iterator[Problem]:
    page, languages = library.shelf.page, library.shelf.holds.languages
    for code, ships in languages.items():
        if ships not in ("whole", "safety"):
            yield page.problem(("languages", code), f"'{ships}' is not a promise", "Write 'whole' or 'safety'")
    first = next(iter(languages), "")
    if languages.get(first) != "whole":
        what = "The first language has to be whole: the others fall back to it"
        yield page.problem(("languages", first), what, "Put a whole language first")


def _faq(library: Library) -> Iterator[Problem]:
    page, heard = library.faq.page, dict[str, str]()
    topics = library.faq.holds.topics
    for index, topic in enumerate(topics):
        size = sum(asked.topic == topic for asked in library.faq.holds.questions)
        if not 0 < size <= MOST_OF_A_TOPIC:
            what = f"The topic '{topic}' has {size} questions"
            yield page.problem(("topics", index), what, f"Give it 1 to {MOST_OF_A_TOPIC}: each is a button")
    for index, asked in enumerate(library.faq.holds.questions):
        if asked.topic not in topics:
            yield page.problem(("questions", index, "topic"), f"'{asked.topic}' is no topic", "List it under 'topics'")
        for number, paraphrase in enumerate(asked.paraphrases):
            if heard.setdefault(paraphrase.casefold(), asked.id) != asked.id:
                what = f"'{paraphrase}' asks for '{asked.id}' and for '{heard[paraphrase.casefold()]}'"
                yield page.problem(("questions", index, "paraphrases", number), what, "Keep it at one of them")

"""Checks of the wishes: intents and questions exist, each family has words in every language, no phrase is empty."""

from collections.abc import Iterator

from bot.catalog.checks.intent_ids import unknown_routine
from bot.catalog.intents import families_in, listed
from bot.catalog.library import Library
from bot.catalog.page import Page
from bot.catalog.problem import Problem
from bot.catalog.shapes import WishShape, WordsShape
from bot.core.model.intents import Intent
from bot.core.understanding.words.normalise import normalise


def check_wishes(library: Library) -> Iterator[Problem]:
    """All checks of how wishes are told."""
    shape, page = library.intents.holds, library.intents.page
    asked = {question.id for question in library.faq.holds.questions}
    families, names = set[str](), set[str]()
    for part, wishes in (("do", shape.do), ("questions", shape.questions)):
        for name, wish in wishes.items():
            known = asked if part == "questions" else set(map(str, Intent))
            if name.partition("/")[0] not in known:
                what = f"'{name}' is no {'question of faq.yaml' if part == 'questions' else 'intent'}"
                yield page.problem((part, name), what, "Use one that exists, or take the wish away")
            yield from unknown_routine(library, page, (part, name), name)
            names.add(name)
            families |= {*families_in(wish), *_ruled_out(wish)}
    for missing in sorted(asked - set(shape.questions)):
        yield page.problem(("questions",), f"The question '{missing}' can't be asked in own words", "List it here")
    for read in library.wordings.values():
        yield from _words(read.page, read.holds, families, names)


def _ruled_out(wish: WishShape) -> set[str]:
    return set(wish.never.split())


def _words(page: Page, words: WordsShape, families: set[str], names: set[str]) -> Iterator[Problem]:
    for family in sorted(families - set(words.families)):
        yield page.problem(("families",), f"The family '{family}' is missing", "List its words in this language")
    for name in sorted(set(words.phrases) - names):
        yield page.problem(("phrases", name), f"No wish is called '{name}'", "See content/intents.yaml")
    for part, listing in (("families", words.families), ("phrases", words.phrases)):
        for name, own in listing.items():
            empty = [word for word in listed(own) if not _is_a_word(word)]
            if empty or not own.strip(" ,"):
                yield page.problem((part, name), "There is no word here", "Write what people say")


def _is_a_word(text: str) -> bool:
    """Something of it is left when it is heard: a letter, a digit, or a sign."""
    return any(map(str.isalnum, text)) or bool(normalise(text.replace("*", "")))

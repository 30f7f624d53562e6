"""Checks of the lexicons: each pattern can be read, each tier and intent exists, no text means two things."""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.checks.intent_ids import unknown_intents, unknown_routine
from bot.catalog.ear import any_mask, any_of, words_of
from bot.catalog.library import Library
from bot.catalog.page import Key, Page
from bot.catalog.problem import Problem
from bot.catalog.shapes import LexiconShape
from bot.core.understanding.numbers import HIGHEST
from bot.core.understanding.words.normalise import as_pattern
from bot.core.understanding.words.stems import is_sure
from bot.core.understanding.words.tiers import TIERS

_ESCAPED = re.compile(r"\\.")


def check_hearing(library: Library) -> Iterator[Problem]:
    """All checks of how people are heard."""
    shared = library.hearing
    yield from _patterns(shared.page, shared.holds.patterns)
    for index, rule in enumerate(shared.holds.rules):
        yield from _tier(shared.page, ("rules", index, "tier"), rule.tier)
        if rule.apart < 0:
            yield shared.page.problem(("rules", index, "apart"), "Words can't be less than 0 apart", "Count from 0")
    held = shared.holds
    manners = {"asking": held.asking, "sore": held.sore, "relief": held.relief, "warned-of": held.warned_of}
    for name, listed in manners.items():
        yield from _all_readable(shared.page, (name,), listed, any_mask(listed))
    for name, listed in (("denies", held.denies), ("dated", held.dated)):
        yield from _all_readable(shared.page, (name,), listed, any_of(listed))
    known = True
    for read in library.lexicons.values():
        for problem in _lexicon(library, read.page, read.holds):
            known = False
            yield problem
    if known:
        yield from _two_meanings(library)


def _lexicon(library: Library, page: Page, lexicon: LexiconShape) -> Iterator[Problem]:
    yield from _patterns(page, lexicon.patterns)
    yield from _all_readable(page, ("mask",), lexicon.mask, any_mask(lexicon.mask))
    for name, words in lexicon.families.items():
        yield from _all_readable(page, ("families", name), words, any_of(words))
    for written in lexicon.respell:
        yield from _readable(page, ("respell", written), written)
    for rule in library.hearing.holds.rules:
        for name in rule.families:
            if not lexicon.families.get(name):
                what = f"The family '{name}' is missing, which a rule for '{rule.tier}' needs"
                yield page.problem(("families",), what, "List the words of this language that belong to it")
    for intent in lexicon.words:
        yield from _wish(library, page, intent)
    for word, number in lexicon.numbers.items():
        if not 0 <= number <= HIGHEST:
            yield page.problem(("numbers", word), f"{number} is no rating", f"List 0 to {HIGHEST} only")


def _wish(library: Library, page: Page, wish: str) -> Iterator[Problem]:
    yield from unknown_intents(page, ("words", wish), (wish.partition("/")[0],))
    yield from unknown_routine(library, page, ("words", wish), wish)


def _patterns(page: Page, patterns: Mapping[str, tuple[str, ...]]) -> Iterator[Problem]:
    for tier, listed in patterns.items():
        yield from _tier(page, ("patterns", tier), tier)
        for index, pattern in enumerate(listed):
            yield from _readable(page, ("patterns", tier, index), pattern)


def _tier(page: Page, path: tuple[Key, ...], tier: str) -> Iterator[Problem]:
    if tier not in TIERS:
        yield page.problem(path, f"'{tier}' is not a tier of safety", f"Use one of: {', '.join(TIERS)}")


def _all_readable(page: Page, path: tuple[Key, ...], listed: tuple[str, ...], together: str) -> Iterator[Problem]:
    """Each pattern of a list; `together` is what the ear makes of them, and where that can be read, most is known."""
    sound = all(map(_closes, listed)) and _can_be_read(together)
    for index, pattern in enumerate(listed):
        if not sound or pattern != pattern.lower():
            yield from _readable(page, (*path, index), pattern)


def _closes(pattern: str) -> bool:
    letters = _ESCAPED.sub("", pattern)
    return letters.count("(") == letters.count(")") and letters.rfind("(") <= letters.rfind(")")


def _can_be_read(together: str) -> bool:
    if is_sure(together):
        return True
    try:
        pattern = re.compile(together)
    except (re.error, OverflowError):
        return False
    # No list holds this word, so whoever hears something there hears it in every text.
    return not pattern.search("\u0416")


def _readable(page: Page, path: tuple[Key, ...], pattern: str) -> Iterator[Problem]:
    meant = as_pattern(pattern)
    sound = is_sure(meant)
    try:
        compiled = None if sound else re.compile(meant)
    except (re.error, OverflowError) as error:
        yield page.problem(path, f"This is not a pattern: {error}", "Mend its brackets and signs")
        return
    letters = _ESCAPED.sub("", pattern)
    if letters != letters.lower():
        yield page.problem(path, "A capital letter is never heard", "Write the pattern in small letters")
    if compiled is not None and compiled.search(""):
        yield page.problem(path, "This pattern is heard in every text", "Let it need at least one word")


def _two_meanings(library: Library) -> Iterator[Problem]:
    seen = dict[str, tuple[object, Page, tuple[Key, ...]]]()
    for text, wish, (code, path) in words_of(library):
        page = library.lexicons[code].page
        if not text:
            yield page.problem(path, "There is no word here", "Write what people say, or take the line away")
        first, there, place = seen.setdefault(text, (wish, page, path))
        if first != wish:
            what = f"'{text}' means something else in {there.name}:{there.line(*place)}"
            yield page.problem(path, what, "Keep it at one of them")

"""Checks of what a line does with its arguments: in every language the same, bent as the language bends it."""

from collections.abc import Iterator

from bot.catalog.language import Choice, Language, Line
from bot.catalog.library import Library
from bot.catalog.problem import Problem
from bot.catalog.times import categories
from bot.catalog.wording import FUNCTIONS

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_COUNTED = 200
"""Beyond a hundred, every language that is spoken here counts as below it; we count to no million."""


def check_grammar(library: Library) -> Iterator[Problem]:
    """All checks of grammar."""
    counts = frozenset(library.lines.holds.counts)
    for language in library.languages.values():
        plural = Plural(language.code)
        for name, line in language.lines.items():
            if line.plain:
                continue
            first = library.first.lines.get(name)
            yield from _functions(name, line, first)
            yield from _references(name, line, language)
            yield from _counted(name, line, counts)
            for choice in line.choices:
                if choice.arg in counts:
                    yield from plural.bends(name, line, choice)
                elif first is not None and language is not library.first:
                    yield from _branches(name, line, choice, first)
        yield from _same_words(library, language)


class Plural:
    """How a language bends words by numbers."""

    def __init__(self, code: str) -> None:
        self._code = code
        self._by_category: dict[str, set[str]] = {}
        for number, category in enumerate(categories(code, _COUNTED)):
            self._by_category.setdefault(category, set()).add(str(number))

    def bends(self, name: str, line: Line, choice: Choice) -> Iterator[Problem]:
        """A choice by a number has all forms of the language, and a digit stands in none that means others too."""
        exact = choice.branches.keys() - self._by_category.keys() - {"other"}
        lacking = {form for form, numbers in self._by_category.items() if numbers - exact} - choice.branches.keys()
        if "other" in choice.branches:
            lacking -= {"many"}
        if lacking:
            what = f"The line '{name}' has no words for ${choice.arg} of the plural form {', '.join(sorted(lacking))}"
            every = ", ".join(f"[{form}]" for form in _CATEGORIES if form in self._by_category)
            yield Problem(line.file, line.line, what, f"Write all forms of this language: {every}")
        for number in exact - {str(number) for number in range(_COUNTED)}:
            what = f"The line '{name}' has words for ${choice.arg} of the plural form {number}, which is none here"
            yield Problem(line.file, line.line, what, "Take the branch away")
        for form in self._by_category.keys() & choice.branches.keys():
            meant = self._by_category[form] - exact
            if len(meant) > 1 and any(word.isdecimal() for word in choice.branches[form].split()):
                others = ", ".join(sorted(meant, key=int)[:3])
                what = f"The line '{name}' says a number in the branch [{form}], which stands for {others} … too"
                yield Problem(line.file, line.line, what, f"Write {{ ${choice.arg} }} there")


def _functions(name: str, line: Line, first: Line | None) -> Iterator[Problem]:
    for function in sorted(line.functions - FUNCTIONS):
        known = ", ".join(sorted(FUNCTIONS))
        yield Problem(line.file, line.line, f"The line '{name}' calls {function}, which is unknown", f"Known: {known}")
    if first is not None and first.functions != line.functions and line.functions <= FUNCTIONS:
        theirs = ", ".join(sorted(first.functions)) or "none"
        what = f"The line '{name}' calls other functions than {first.file}:{first.line}"
        yield Problem(line.file, line.line, what, f"Call the same: {theirs}")


def _references(name: str, line: Line, language: Language) -> Iterator[Problem]:
    """A line of words stands outside of Fluent's own store, so a name in braces finds nothing when it is said."""
    for reference in line.refers:
        if not reference.by_step:
            what = f"The line '{name}' names the line '{reference.name}' in braces, which says nothing there"
            do = f'Write its words, or {{ STEP("{reference.name}") }} in every language'
            yield Problem(line.file, reference.line, what, do)
        elif reference.name not in language.lines:
            what = f"The line '{name}' says the line '{reference.name}', and there is none"
            yield Problem(line.file, reference.line, what, "Name a line of this language in STEP, or write the words")


def _counted(name: str, line: Line, counts: frozenset[str]) -> Iterator[Problem]:
    for arg in sorted(line.bare & counts):
        what = f"The line '{name}' puts the number ${arg} into a sentence that does not bend by it"
        yield Problem(line.file, line.line, what, f"Choose the words by it ({{ ${arg} -> … }}), or say 'label: number'")


def _branches(name: str, line: Line, choice: Choice, first: Line) -> Iterator[Problem]:
    theirs = next((each for each in first.choices if each.arg == choice.arg), None)
    if theirs is None or theirs.branches.keys() == choice.branches.keys():
        return
    lacking = sorted(theirs.branches.keys() - choice.branches.keys())
    more = sorted(choice.branches.keys() - theirs.branches.keys())
    differences = "; ".join(
        f"{which} {', '.join(f'[{each}]' for each in keys)}"
        for which, keys in (("lacks", lacking), ("adds", more))
        if keys
    )
    what = f"The line '{name}' chooses otherwise by ${choice.arg} than {first.file}:{first.line}: it {differences}"
    yield Problem(line.file, line.line, what, "Write the same branches, in any order")


def _same_words(library: Library, language: Language) -> Iterator[Problem]:
    """A line that was copied and never translated."""
    if language is library.first:
        return
    for name, line in language.lines.items():
        first = library.first.lines.get(name)
        if first is not None and first.text == line.text and sum(map(str.isalpha, line.text.split())) > 2:
            what = f"The line '{name}' says the same words as {first.file}:{first.line}"
            yield Problem(line.file, line.line, what, "Translate it")

"""Checks of how a language speaks of times and days: each pattern can be read, for none is put together at a start."""

import re
from collections.abc import Iterator

from bot.catalog.library import Library
from bot.catalog.problem import Problem
from bot.catalog.sayings import GROUPS, patterns_of
from bot.core.understanding.words.stems import is_sure

_GROUP = re.compile(f"({'|'.join(map(re.escape, GROUPS.values()))})")
_NUMBER = "0"
"""Stands for the group of a number while a pattern is looked through."""


def check_times(library: Library) -> Iterator[Problem]:
    """All checks of times.yaml."""
    for read in library.times.values():
        for path, pattern in patterns_of(read.holds):
            # Numbers are words, escaped: only what is glued to them can be wrong.
            if path == ("glued",) and not read.holds.glued:
                continue
            try:
                if not is_sure(_without_groups(pattern)):
                    re.compile(pattern)
            except (re.error, OverflowError) as error:
                yield read.page.problem(path, f"This is not a pattern: {error}", "Mend its brackets and signs")


def _without_groups(pattern: str) -> str:
    """A pattern with a digit in the place of each number, where that leaves it as sound as it is."""
    parts, seen = _GROUP.split(pattern.replace("(?P<place>", "(", 1)), set[str]()
    for index in range(1, len(parts), 2):
        before, group, after = "".join(parts[:index]), parts[index], parts[index + 1]
        if group not in seen and "(?<" not in before and not after.startswith(("*", "+", "?", "{")):
            parts[index] = _NUMBER
        seen.add(group)
    return "".join(parts)

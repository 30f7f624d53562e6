"""`easeback check` and the check at every start: all that is wrong with the content, each with its file and line.

House rules: what can't be read is told first and alone; only a content that can be read is asked if it makes sense.
A start is refused for whatever could not be said or might harm somebody. How easily a line is read is measured by
`easeback check` alone: it is for who writes, and a program that stays down over a long sentence helps nobody.
"""

from pathlib import Path

from bot.catalog.checks.ball import check_ball
from bot.catalog.checks.grammar import check_grammar
from bot.catalog.checks.hearing import check_hearing
from bot.catalog.checks.lines import check_lines
from bot.catalog.checks.media import check_media
from bot.catalog.checks.reading import check_reading
from bot.catalog.checks.routines import check_routines
from bot.catalog.checks.safety import check_safety
from bot.catalog.checks.source import check_source
from bot.catalog.checks.style import check_style
from bot.catalog.checks.times import check_times
from bot.catalog.checks.wishes import check_wishes
from bot.catalog.library import Library, read_library
from bot.catalog.needs import needs
from bot.catalog.problem import BrokenContent, Problem

_CHECKS = (
    check_routines,
    check_safety,
    check_lines,
    check_grammar,
    check_style,
    check_ball,
    check_source,
    check_hearing,
    check_times,
    check_media,
    check_wishes,
)
_OF_WRITING = (check_reading,)


def check(folder: Path) -> list[Problem]:
    """All problems of the content in `folder`, by file and line; none: it may be used."""
    try:
        library = read_library(folder)
        return sorted({*problems_of(library), *(problem for look in _OF_WRITING for problem in look(library))})
    except BrokenContent as broken:
        return list(broken.problems)


def problems_of(library: Library) -> list[Problem]:
    """Whatever keeps a content that could be read from being used."""
    return sorted({problem for look in _CHECKS for problem in look(library)})


def notices_of(library: Library) -> tuple[str, ...]:
    """What an operator should know, although Easeback runs with it: who has not signed the content."""
    review = library.review.holds
    notices = []
    if not review.clinician:
        notices.append(
            "No clinician has signed this content. Easeback runs and says so under 'help'. "
            "Have a physiotherapist or doctor read it, then name them in content/review.yaml under 'clinician'."
        )
    unread = [code for code in library.languages if code not in review.native_speakers]
    if unread:
        notices.append(
            f"No native speaker has checked the texts in: {', '.join(unread)}. "
            "Name each reader in content/review.yaml under 'native-speakers'."
        )
    needed = [line for line in needs(library) if line in library.first.lines]
    parts = [
        f"{code} has {sum(line in language.lines for line in needed)} of {len(needed)} lines"
        for code, language in library.languages.items()
        if not library.whole(code)
    ]
    if parts:
        notices.append(
            f"Not whole, so the rest comes in the first language, and people are told so: {'; '.join(parts)}. "
            "content/ADDING.md tells how a language becomes whole."
        )
    return tuple(notices)

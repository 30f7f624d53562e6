"""Checks of the words: every line that can be said exists, is said by somebody, fits, and claims nothing."""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.language import Language, Line
from bot.catalog.library import Library
from bot.catalog.needs import Need, needs, safety_needs
from bot.catalog.problem import Problem
from bot.catalog.wording import FUNCTIONS

LONGEST_TEXT = 1024
"""Characters: what Telegram takes as the caption of a picture."""
LONGEST_LABEL = 64
"""Bytes: so that a label is shown whole on Telegram's buttons, in every script; Discord takes 80 characters."""
LONGEST_ANSWER = 55
"""Characters: what Discord takes as an answer to a poll, and every label may be one."""
CERTAIN = frozenset({"112", "911", "999", "000"})
"""The only phone numbers that may be shown before somebody has verified others."""

_DIGITS = re.compile(r"(?<![\d.,:])\d{3,}")
_OWN_NEEDS = re.compile(r"(?:faq-.*\.question|button-.*)")


def check_lines(library: Library) -> Iterator[Problem]:
    """All checks of the words."""
    needed = needs(library)
    for language in library.languages.values():
        promised = needed if library.whole(language.code) else safety_needs(library)
        yield from _missing(language, promised)
        yield from _unused(language, needed)
        for name, line in language.lines.items():
            if name in needed:
                yield from _arguments(library, language, name, needed[name])
            yield from _length(name, line)
            yield from _numbers(line)
        yield from _same_labels(language)
        yield from _claims(library, language)
    yield from _off_the_ball(library)


def _missing(language: Language, promised: Mapping[str, Need]) -> Iterator[Problem]:
    folder = f"languages/{language.code}"
    for name, need in promised.items():
        if name in language.lines:
            continue
        if name.startswith("picture-"):
            what = f"The picture '{name.removeprefix('picture-')}' has no alt text in {folder}"
            yield Problem(need.file, need.line, what, f"Add the line '{name}': what the picture shows, in words")
        else:
            do = "Add it there, or take away what says it (here)"
            yield Problem(need.file, need.line, f"The line '{name}' is missing in {folder}", do)


def _unused(language: Language, needed: Mapping[str, Need]) -> Iterator[Problem]:
    for name, line in language.lines.items():
        if name not in needed and name.removesuffix(".voice") not in needed:
            do = "Take it away, or name it where it is said (lines.yaml for the rooms)"
            yield Problem(line.file, line.line, f"Nobody says the line '{name}'", do)


def _arguments(library: Library, language: Language, name: str, need: Need) -> Iterator[Problem]:
    line = language.lines[name]
    for arg in sorted(line.args - need.args):
        given = ", ".join(f"${given}" for given in sorted(need.args)) or "nothing"
        what = f"The line '{name}' needs ${arg}, but is given {given}"
        yield Problem(line.file, line.line, what, f"Write it without ${arg}, or have lines.yaml give it")
    for function in sorted(line.functions - FUNCTIONS):
        known = ", ".join(sorted(FUNCTIONS))
        yield Problem(line.file, line.line, f"The line '{name}' calls {function}, which is unknown", f"Known: {known}")
    first = library.first.lines.get(name)
    if first and first.args != line.args:
        theirs = ", ".join(f"${arg}" for arg in sorted(first.args)) or "none"
        what = f"The line '{name}' has other placeholders than {first.file}:{first.line}"
        yield Problem(line.file, line.line, what, f"Use the same: {theirs}")


def _length(name: str, line: Line) -> Iterator[Problem]:
    if len(line.text) > LONGEST_TEXT:
        what = f"The line '{name}' has {len(line.text)} characters, more than {LONGEST_TEXT}"
        yield Problem(line.file, line.line, what, "Shorten it, or make two messages of it")
    if not _OWN_NEEDS.fullmatch(name):
        return
    size = len(line.text.encode())
    if size > LONGEST_LABEL:
        what = f"The label '{name}' has {size} bytes, more than {LONGEST_LABEL}"
        yield Problem(line.file, line.line, what, "Use fewer words")
    if len(line.text) > LONGEST_ANSWER:
        what = f"The label '{name}' has {len(line.text)} characters, more than the {LONGEST_ANSWER} that Discord takes"
        yield Problem(line.file, line.line, what, "Use fewer words")
    if not re.search(r"\w", line.text):
        what = f"The label '{name}' has no words"
        yield Problem(line.file, line.line, what, "Say it in words; a sign may stand beside them")


def _numbers(line: Line) -> Iterator[Problem]:
    for digits in _DIGITS.findall(line.text):
        if digits not in CERTAIN:
            what = f"'{digits}' may be a phone number, and nobody has verified it"
            yield Problem(line.file, line.line, what, "Say 'your local …' instead, or $number")


def _same_labels(language: Language) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for name, line in language.lines.items():
        if name.startswith("button-"):
            twin = seen.setdefault(line.text.casefold(), name)
            if twin != name:
                what = f"'{name}' is called the same as '{twin}'"
                yield Problem(line.file, line.line, what, "Call one of them differently: people type labels too")


def _claims(library: Library, language: Language) -> Iterator[Problem]:
    banned = library.claims.holds.never.get(language.code, ())
    if not banned:
        return
    any_of_them = _as_pattern(*banned)
    for name, line in language.lines.items():
        if any_of_them.search(line.text) is None:
            continue
        for claim in banned:
            if _as_pattern(claim).search(line.text):
                what = f"The line '{name}' says '{claim}', which we never claim"
                yield Problem(line.file, line.line, what, "Say what the person does or may feel, and promise nothing")


def _as_pattern(*claims: str) -> re.Pattern[str]:
    """Whatever says one of these."""
    said = (r"\s+".join(map(re.escape, claim.rstrip("*").split())) for claim in claims)
    ended = (words if claim.endswith("*") else rf"{words}\b" for words, claim in zip(said, claims, strict=True))
    return re.compile(rf"\b(?:{'|'.join(ended)})", re.IGNORECASE)


def _off_the_ball(library: Library) -> Iterator[Problem]:
    promise = library.lines.holds.off_the_ball
    for name in promise.lines:
        line = library.first.lines.get(name)
        if line and not any(words in line.text.casefold() for words in promise.says):
            what = f"The line '{name}' does not lead the person off the ball"
            yield Problem(line.file, line.line, what, f"Say it first, with one of: {', '.join(promise.says)}")

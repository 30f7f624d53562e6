"""Checks of the words: every line that can be said exists, is said by somebody, gets what it needs, and fits."""

import re
from collections.abc import Iterator, Mapping

from bot.catalog.language import Language, Line
from bot.catalog.library import Library
from bot.catalog.needs import Need, needs, safety_needs
from bot.catalog.problem import Problem
from bot.catalog.wording import OPTIONAL

LONGEST_TEXT = 1024
"""Characters: what Telegram takes as the caption of a picture."""
LONGEST_LABEL = 55
"""Characters: what Discord takes as an answer to a poll, and every label may be one; it takes 80 on a button, Telegram
100 in a poll and any length on a button. (Its 64 bytes are what a button carries unseen: adapters/telegram/buttons.py.)
https://discord.com/developers/docs/resources/poll, https://core.telegram.org/bots/api#inlinekeyboardbutton"""
LONGEST_QUESTION = 200
"""Characters of a question that has a label for its button."""
LONGEST = {"bot-description": 512, "bot-about": 120}
"""Characters: https://core.telegram.org/bots/api#setmydescription, #setmyshortdescription."""
LONGEST_COMMAND = 100
"""Characters of what a command does: Discord's limit; Telegram takes 256."""
CERTAIN = frozenset({"112", "911", "999", "000"})
"""The only phone numbers that may be shown before somebody has verified others."""

_THREE = re.compile(r"\d\d\d")
"""Looked for first, for it is found, or not, at a third of the price; hardly any line has so many."""
_DIGITS = re.compile(r"(?<![\d.,:])\d{3,}")
_LABEL = re.compile(r"faq-.*\.(?:question|label)|button-.*|share-place|discord-card-button")
_SLASH = re.compile(r"[-_\w]{1,32}")
"""https://discord.com/developers/docs/interactions/application-commands#application-command-object, its names."""


def check_lines(library: Library) -> Iterator[Problem]:
    """All checks of the words."""
    needed, first = needs(library), library.first
    for language in library.languages.values():
        promised = needed if library.whole(language.code) else safety_needs(library)
        yield from _missing(language, promised)
        yield from _unused(language, needed)
        for name, line in language.lines.items():
            if name in needed:
                yield from _arguments(first, language, name, needed[name])
            yield from _length(name, line, language.lines)
            yield from _numbers(line)
        yield from _same_labels(language)


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
        if name not in needed and not _beside(name, needed):
            do = "Take it away, or name it where it is said (lines.yaml for the rooms)"
            yield Problem(line.file, line.line, f"Nobody says the line '{name}'", do)


def _beside(name: str, needed: Mapping[str, Need]) -> bool:
    """Whether it is what a line may have beside itself."""
    line, _, what = name.rpartition(".")
    return f".{what}" in OPTIONAL and line in needed


def _arguments(first: Language, language: Language, name: str, need: Need) -> Iterator[Problem]:
    line, theirs = language.lines[name], first.lines.get(name)
    if not line.args and (theirs is None or not theirs.args):
        return
    for arg in sorted(line.args - need.args):
        given = ", ".join(f"${given}" for given in sorted(need.args)) or "nothing"
        what = f"The line '{name}' needs ${arg}, but is given {given}"
        yield Problem(line.file, line.line, what, f"Write it without ${arg}, or have lines.yaml give it")
    if theirs and theirs.args != line.args:
        wanted = ", ".join(f"${arg}" for arg in sorted(theirs.args)) or "none"
        what = f"The line '{name}' has other placeholders than {theirs.file}:{theirs.line}"
        yield Problem(line.file, line.line, what, f"Use the same: {wanted}")


def _length(name: str, line: Line, lines: Mapping[str, Line]) -> Iterator[Problem]:
    size = len(line.text)
    most = LONGEST.get(name, LONGEST_COMMAND if name.startswith("command-") else LONGEST_TEXT)
    if size > most:
        what = f"The line '{name}' has {size} characters, more than {most}"
        yield Problem(line.file, line.line, what, "Shorten it, or make two messages of it")
    if name.startswith("slash-") and not (_SLASH.fullmatch(line.text) and line.text == line.text.lower()):
        what = f"The command '{name}' can't be called '{line.text}' in Discord"
        yield Problem(line.file, line.line, what, "Use one word of at most 32 small letters; a hyphen may join two")
    if _LABEL.fullmatch(name):
        yield from _label(name, line, lines)


def _label(name: str, line: Line, lines: Mapping[str, Line]) -> Iterator[Problem]:
    short = f"{name.removesuffix('.question')}.label"
    most = LONGEST_QUESTION if name.endswith(".question") and short in lines else LONGEST_LABEL
    if len(line.text) > most:
        what = f"The label '{name}' has {len(line.text)} characters, more than {most}"
        do = (
            "Use fewer words, or give its button a short one: .label"
            if name.endswith(".question")
            else "Use fewer words"
        )
        yield Problem(line.file, line.line, what, do)
    if "\n" in line.text:
        yield Problem(line.file, line.line, f"The label '{name}' has more than one line", "Write it on one")
    if not re.search(r"\w", line.text):
        what = f"The label '{name}' has no words"
        yield Problem(line.file, line.line, what, "Say it in words; a sign may stand beside them")


def _numbers(line: Line) -> Iterator[Problem]:
    for digits in _DIGITS.findall(line.text) if _THREE.search(line.text) else ():
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

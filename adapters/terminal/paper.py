"""How a letter looks in a terminal: airy, wrapped to the width, buttons numbered, a picture as its alt text.

House rules: pure, no escape codes; what the platform's typed text could smuggle in (control characters) never gets out.
"""

import re
import textwrap

from bot.channel import Choice, Letter

LEFT = "  "
WIDEST = 76
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """A text without control and direction marks; lines stay."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def drawn(letter: Letter, width: int, wall: str = "") -> str:
    """A letter as lines; `wall` is the wall time to show before it."""
    lines = [f"{LEFT}{wall}"] if wall else []
    for paragraph in clean(letter.text).splitlines():
        lines += _wrapped(paragraph, width)
    if letter.alt:
        lines += _wrapped(f"[picture: {clean(letter.alt)}]", width)
    if letter.choices:
        lines += ["", *_buttons(letter.choices, width)]
    return "\n".join(lines) + "\n"


def _wrapped(paragraph: str, width: int) -> list[str]:
    bullet = "  " if paragraph.startswith("• ") else ""
    return textwrap.wrap(
        paragraph, min(width, WIDEST) - 1, initial_indent=LEFT, subsequent_indent=LEFT + bullet, break_on_hyphens=False
    ) or [""]


def _buttons(choices: tuple[Choice, ...], width: int) -> list[str]:
    """All on a line where they fit; numbers that are labels themselves get no second number."""
    if names_itself(choices):
        words = [choice.label for choice in choices]
    else:
        words = [f"{index} {choice.label}" for index, choice in enumerate(choices, 1)]
    lines, line = [], LEFT
    for word in words:
        piece = f"[{word}] "
        if len(line) + len(piece) > min(width, WIDEST) and line.strip():
            lines.append(line.rstrip())
            line = LEFT
        line += piece
    return [*lines, line.rstrip()]


def names_itself(choices: tuple[Choice, ...]) -> bool:
    """Whether a number typed under these buttons is a label, and not a button's place."""
    return any(choice.label.strip().isdecimal() for choice in choices)


def chosen(line: str, choices: tuple[Choice, ...]) -> Choice | None:
    """The button that a typed line means: by its label, with or without its sign, or by its place."""
    said = _bare(line)
    for choice in choices:
        if said and said == _bare(choice.label):
            return choice
    if said.isdecimal() and not names_itself(choices) and 1 <= int(said) <= len(choices):
        return choices[int(said) - 1]
    return None


def _bare(label: str) -> str:
    return re.sub(r"^\W+|\W+$", "", label, flags=re.UNICODE).casefold()


def left_words(ends: int, now: int) -> str:
    """The time that is left of a step, as 1:47."""
    seconds = max(0, -(-(ends - now) // 1000))
    return f"{seconds // 60}:{seconds % 60:02}"

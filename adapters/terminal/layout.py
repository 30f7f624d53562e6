"""A letter as lines on a screen: airy, no wider than the eye likes, readable by somebody who lies on the floor."""

import unicodedata

from prompt_toolkit.utils import get_cwidth

from adapters.terminal import phrases
from adapters.terminal.answers import speaks_numbers
from adapters.terminal.halfblocks import UPPER, Colour, Row, inked
from adapters.terminal.screen import Fragments
from bot.channel import Choice, Letter

WIDEST = 72
NARROWEST = 16
MARGIN = "  "
GAP = "    "


def width_of(columns: int) -> int:
    """How many columns words and pictures may take."""
    return max(NARROWEST, min(WIDEST, columns - 2 * len(MARGIN)))


def drawn(letter: Letter, columns: int, wall: str = "") -> Fragments:
    """A letter with its buttons and its picture's words; `wall` stands before it where time may travel."""
    width = width_of(columns)
    words: Fragments = [("class:wall", f"{MARGIN}{wall}\n")] if wall else []
    words.append(("", _indented(wrapped(tidy(letter.text), width))))
    if letter.alt:
        words.append(("class:picture", "\n" + _indented(wrapped(phrases.picture_words(tidy(letter.alt)), width))))
    if letter.choices:
        words.append(("class:buttons", "\n" + _indented(_rows(letter.choices, width))))
    words.append(("", "\n"))
    return words


def pictured(rows: tuple[Row, ...], colours: bool) -> Fragments:
    """A picture, in its colours or as ink."""
    if not colours:
        return [("", "".join(f"{MARGIN}{inked(row)}".rstrip() + "\n" for row in rows)), ("", "\n")]
    words: Fragments = []
    for row in rows:
        words.append(("", f"{MARGIN}{row.side}"))
        words += [(f"fg:{_named_colour(above)} bg:{_named_colour(below)}", UPPER) for above, below in row.points]
        words.append(("", "\n"))
    return [*words, ("", "\n")]


def _named_colour(colour: Colour) -> str:
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"


def note(text: str, columns: int) -> Fragments:
    """A line of the terminal's own."""
    return [("class:note", _indented(wrapped(text, width_of(columns)))), ("", "\n")]


def tidy(text: str) -> str:
    """Words without control characters, line breaks kept: nothing that is said can steer the terminal."""
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"))


def wrapped(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns, broken between words where that is possible."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in (piece for each in paragraph.split() for piece in _pieces(each, width)):
            if line and get_cwidth(f"{line} {word}") > width:
                lines.append(line)
                line = ""
            line = f"{line} {word}" if line else word
        lines.append(line)
    return lines


def shortened(text: str, width: int) -> str:
    """One line of at most `width` columns; an ellipsis stands for what is missing."""
    if get_cwidth(text) <= width:
        return text
    while text and get_cwidth(text) > width - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _pieces(word: str, width: int) -> list[str]:
    pieces = [""]
    for char in word:
        if pieces[-1] and get_cwidth(pieces[-1] + char) > width:
            pieces.append("")
        pieces[-1] += char
    return pieces


def _rows(choices: tuple[Choice, ...], width: int) -> list[str]:
    """Buttons in rows; one that is wider than a row continues on lines of its own."""
    rows = [""]
    for button in _named(choices):
        if rows[-1] and get_cwidth(f"{rows[-1]}{GAP}{button}") <= width:
            rows[-1] += f"{GAP}{button}"
        else:
            rows += wrapped(button, width)
    return rows[1:]


def _named(choices: tuple[Choice, ...]) -> list[str]:
    labels = [" ".join(tidy(choice.label).split()) for choice in choices]
    if speaks_numbers(choices):
        return [f"[{label}]" for label in labels]
    return [f"{number} {label}" for number, label in enumerate(labels, 1)]


def _indented(lines: list[str]) -> str:
    return "".join(f"{MARGIN}{line}".rstrip() + "\n" for line in lines)

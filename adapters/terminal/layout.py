"""A letter as lines on a screen: airy, no wider than the eye likes, readable by somebody who lies on the floor."""

import unicodedata
from enum import Enum
from itertools import groupby
from typing import NamedTuple

from prompt_toolkit.utils import get_cwidth

from adapters.terminal import phrases
from adapters.terminal.answers import speaks_numbers
from adapters.terminal.asking import UNTOLD, Graphics
from adapters.terminal.chart import legend, plotted
from adapters.terminal.halfblocks import UPPER, Colour, Row, inked
from adapters.terminal.picture import LEAST_ROWS, MOST_ROWS, drawing, points
from adapters.terminal.screen import Fragments
from bot.channel import Choice, Letter, Media
from bot.charts import Drawing
from bot.core.model.messages import Tone, Urgency

# Wider lines are lost by an eye that lies on the floor beside the screen.
WIDEST = 72
NARROWEST = 16
MARGIN = "  "
GAP = "    "
BULLET = "• "
INPUT_ROWS = 2
"""The staying line and the one that is typed."""
RAW = "[ZeroWidthEscape]"
"""What prompt_toolkit hands to the terminal as it is."""


class Paper(Enum):
    """What a drawing is put on."""

    NONE = "none"
    """Nowhere: its words are told."""
    INK = "ink"
    """A window without colours."""
    LIGHT = "light"
    DARK = "dark"


class Canvas(NamedTuple):
    """What a picture is put on, and how."""

    paper: Paper = Paper.NONE
    rows: int = 24
    """Of the window."""
    graphics: Graphics = Graphics.BLOCKS
    cell: tuple[int, int] = UNTOLD.cell


NOWHERE = Canvas()
"""For who gets no pictures."""


def width_of(columns: int) -> int:
    """How many columns words and pictures may take."""
    return max(NARROWEST, min(WIDEST, columns - 2 * len(MARGIN)))


def drawn(
    letter: Letter,
    columns: int,
    wall: str = "",
    *,
    canvas: Canvas = NOWHERE,
    stands: bool = False,
) -> Fragments:
    """A letter with its buttons, and its picture put on this `canvas`, or told in words; `wall` stands before it
    where time may travel. Where its buttons stand above already (`stands`), only what stops is shown again."""
    width = width_of(columns)
    words: Fragments = [("class:wall", f"{MARGIN}{wall}\n")] if wall else []
    picture = _pictured(letter, width, canvas, words + _worded(letter, width, stands, letter.described))
    # The pacer moves in the line above the input.
    seen = any(text for _, text in picture) or (canvas.paper is not Paper.NONE and letter.breath is not None)
    return words + picture + _worded(letter, width, stands, letter.described or not seen)


def _pictured(letter: Letter, width: int, canvas: Canvas, words: Fragments) -> Fragments:
    """The picture in what room the window has beside these words; nothing where there is none."""
    media = letter.media
    if canvas.paper is Paper.NONE or media is None or media.kind != "picture":
        return []
    taken = sum(text.count("\n") for _, text in words)
    return _sketched(media, width, min(MOST_ROWS, canvas.rows - taken - INPUT_ROWS), canvas)


def _worded(letter: Letter, width: int, stands: bool, described: bool) -> Fragments:
    """All of a letter but its picture, which is told in words if it is to be `described`."""
    words = _told(letter, width)
    if letter.alt and described:
        words.append(("class:picture", "\n" + _indented(wrapped(_about(letter), width))))
    if letter.choices:
        words += _buttons(letter.choices, width, stands)
    words.append(("", "\n"))
    return words


def _sketched(media: Media, width: int, rows: int, canvas: Canvas) -> Fragments:
    """A drawing: black lines on black are nothing, so the dark one unless the window is light or shows no colours. One
    that would push its own words out of the window, or them it, is left to the words."""
    if rows < LEAST_ROWS:
        return []
    if canvas.paper is Paper.INK:
        return [("", "".join(f"{MARGIN}{inked(row)}".rstrip() + "\n" for row in drawing(media.path, width, rows)))]
    path = (canvas.paper is Paper.DARK and media.dark) or media.path
    if canvas.graphics is Graphics.BLOCKS:
        return _coloured(drawing(path, width, rows))
    return [(RAW, points(path, width, rows, canvas.graphics, canvas.cell))]


def pictured(rows: tuple[Row, ...], colours: bool) -> Fragments:
    """A picture, in its colours or as ink."""
    if not colours:
        return [("", "".join(f"{MARGIN}{inked(row)}".rstrip() + "\n" for row in rows)), ("", "\n")]
    return [*_coloured(rows), ("", "\n")]


def charted(chart: Drawing, columns: int) -> Fragments:
    """A chart of letters under its title, its legend below it."""
    width = width_of(columns)
    about = wrapped(tidy("\n".join(legend(chart))), width)
    lines = [*map(tidy, plotted(chart, width)), "", *about, ""]
    return [("class:lead", _indented(wrapped(tidy(chart.title), width))), ("", _indented(lines))]


def _coloured(rows: tuple[Row, ...]) -> Fragments:
    words: Fragments = []
    for row in rows:
        words.append(("", MARGIN))
        for pair, same in groupby(row):
            above, below = map(_hex, pair)
            words.append((f"fg:{above} bg:{below}", UPPER * len(list(same))))
        words.append(("", "\n"))
    return words


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _about(letter: Letter) -> str:
    """What cannot be heard or seen here, in words; a track is a file that any player plays."""
    if letter.media is not None and letter.media.kind == "track":
        return phrases.track_words(tidy(letter.alt), str(letter.media.path))
    return phrases.picture_words(tidy(letter.alt))


def note(text: str, columns: int) -> Fragments:
    """A line of the terminal's own."""
    return [("class:note", _indented(wrapped(text, width_of(columns)))), ("", "\n")]


def tidy(text: str) -> str:
    """Words without control characters, line breaks kept: nothing that is said can steer the terminal."""
    # An escape sequence in somebody's own words (an anchor, a name of a place) must not move the cursor or clear
    # the screen.
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) not in ("Cc", "Cs"))


def wrapped(text: str, width: int) -> list[str]:
    """Lines of at most `width` columns, broken between words where that is possible; a point of a list goes on under
    its text and not under its mark."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, margin = "", BULLET if paragraph.startswith(BULLET) else ""
        room = width - len(margin)
        for word in (piece for each in paragraph.removeprefix(margin).split() for piece in _pieces(each, room)):
            # In columns and not in letters: an emoji takes two, an accent none.
            if line and get_cwidth(f"{line} {word}") > room:
                lines.append(margin + line)
                line, margin = "", " " * len(margin)
            line = f"{line} {word}" if line else word
        lines.append(margin + line)
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


def _told(letter: Letter, width: int) -> Fragments:
    """The words: those of safety set apart as a whole, of a guide the first sentence."""
    text = tidy(letter.text)
    if letter.urgency is Urgency.SAFETY:
        return [("class:safety", _indented(wrapped(text, width)))]
    lead = tidy(letter.text[: letter.lead])
    first = len(wrapped(lead, width)) if lead else 0
    lines = wrapped(text, width)
    return (
        [("class:lead", _indented(lines[:first])), ("", _indented(lines[first:]))]
        if first
        else [("", _indented(lines))]
    )


def _buttons(choices: tuple[Choice, ...], width: int, stands: bool) -> Fragments:
    """Buttons in rows; what stops has the last row to itself."""
    named = list(zip(_named(choices), choices, strict=True))
    usual = [name for name, choice in named if choice.tone is not Tone.STOPS]
    stops = [name for name, choice in named if choice.tone is Tone.STOPS]
    rows: Fragments = [("", "\n")]
    if usual and not stands:
        rows.append(("class:buttons", _indented(_rows(usual, width))))
    if stops:
        rows.append(("class:stop", _indented(_rows(stops, width))))
    return rows


def _rows(buttons: list[str], width: int) -> list[str]:
    """Buttons side by side; one that is wider than a row continues on lines of its own."""
    rows = [""]
    for button in buttons:
        if rows[-1] and get_cwidth(f"{rows[-1]}{GAP}{button}") <= width:
            rows[-1] += f"{GAP}{button}"
        else:
            rows += wrapped(button, width)
    return rows[1:]


def _named(choices: tuple[Choice, ...]) -> list[str]:
    labels = [" ".join(tidy(choice.label).split()) for choice in choices]
    # A rating is typed as it is read: no other number may stand before it.
    if speaks_numbers(choices):
        return [f"[{label}]" for label in labels]
    return [f"{number} {label}" for number, label in enumerate(labels, 1)]


def _indented(lines: list[str]) -> str:
    return "".join(f"{MARGIN}{line}".rstrip() + "\n" for line in lines)

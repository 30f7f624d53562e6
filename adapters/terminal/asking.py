"""What a window can show, asked of the terminal itself: its background, pictures, how large a character is.

House rules: one question and one bounded wait, before anything else is said; a terminal that never answers costs a
third of a second and nothing else. What a person types meanwhile is theirs and is handed on.

Sources: OSC 11, CSI 16 t and the device attributes (CSI c; 4 is sixel) as in xterm's control sequences
(https://invisible-island.net/xterm/ctlseqs/ctlseqs.html); kitty's query as in
https://sw.kovidgoyal.net/kitty/graphics-protocol/#querying-support-and-available-transmission-mediums.
"""

# Theory of operation: nearly every terminal answers for its device attributes, and all answer in the order in which
# they were asked. So these are asked for last: once they are told, whatever has not come by then never comes, and most
# windows are known within a few milliseconds. Some old ones print what they don't know, so those are not asked.

import os
import re
import select
import sys
import time
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

PATIENCE = 0.33
"""Seconds that a terminal gets for its answer."""
MOST = 65_536
"""Bytes that are looked at; who sends more is no terminal that answers."""
_QUESTION = b"\x1b]11;?\x1b\\\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[16t\x1b[c"
_PART = rb"([0-9a-fA-F]{1,4})"
_BACKGROUND = re.compile(rb"\x1b\]11;rgba?:%b/%b/%b[^\x07\x1b]*(?:\x07|\x1b\\)" % (_PART, _PART, _PART))
_KITTY = re.compile(rb"\x1b_Gi=31;([^\x1b]*)\x1b\\")
_CELL = re.compile(rb"\x1b\[6;(\d{1,4});(\d{1,4})t")
_ATTRIBUTES = re.compile(rb"\x1b\[\?([\d;]*)c")
_ANSWERS = (_BACKGROUND, _KITTY, _CELL, _ATTRIBUTES)
_LATE = re.compile(r"\]11;rgba?:[0-9a-fA-F/]+\\?|_Gi=31;\w*\\?|\[6;\d+;\d+t|\[\?[\d;]*c")
SIXEL = b"4"
"""The device attribute of who shows sixels."""
SILENT = ("dumb", "linux", "screen")
"""Terminals, by how their names begin, that are not asked: they print what they don't know, or swallow what follows."""


class Graphics(Enum):
    """How pictures get into the window."""

    BLOCKS = "half blocks"
    KITTY = "kitty"
    SIXEL = "sixel"


class Capabilities(NamedTuple):
    """What a window told of itself."""

    light: bool | None = None
    """Whether its background is light; None: it did not say."""
    graphics: Graphics = Graphics.BLOCKS
    cell: tuple[int, int] = (10, 20)
    """Width and height of a character, in points."""
    typed: str = ""
    """What the person typed before it had answered."""


UNTOLD = Capabilities()
"""Of a window that tells nothing."""


def ask(source: int, shown: int, environ: Mapping[str, str]) -> Capabilities:
    """What the terminal behind these descriptors can show; nothing is known of one that does not answer in time."""
    name = environ.get("TERM", "")
    # tmux calls itself a screen, and answers.
    silent = not name or (name.startswith(SILENT) and "TMUX" not in environ)
    if silent or sys.platform == "win32":
        return UNTOLD
    try:
        return understood(_asked(source, shown))
    except OSError:
        return UNTOLD


def understood(answer: bytes) -> Capabilities:
    """What an answer says; what is no answer was typed."""
    typed = answer
    for each in _ANSWERS:
        typed = each.sub(b"", typed)
    cell = _CELL.search(answer)
    height, width = map(int, cell.groups()) if cell else (0, 0)
    size = (width, height) if width and height else UNTOLD.cell
    return Capabilities(_is_light(answer), _graphics(answer), size, _letters(typed))


def without_late_answers(line: str) -> str:
    """A typed line without what a slow terminal answered into it."""
    return _LATE.sub("", line)


def _asked(source: int, shown: int) -> bytes:
    import termios

    try:
        before = termios.tcgetattr(source)
    except termios.error:  # no OSError: it is no terminal
        return b""
    quiet = termios.tcgetattr(source)
    # No echo and no waiting for a line; Ctrl-C stays what it is. Not flushed, for somebody may type already.
    quiet[3] &= ~(termios.ICANON | termios.ECHO)
    answer = b""
    try:
        termios.tcsetattr(source, termios.TCSANOW, quiet)
        os.write(shown, _QUESTION)
        until = time.monotonic() + PATIENCE
        while not _ATTRIBUTES.search(answer) and len(answer) < MOST and (left := until - time.monotonic()) > 0:
            if select.select([source], [], [], left)[0]:
                more = os.read(source, 4096)
                if not more:
                    break
                answer += more
    finally:
        termios.tcsetattr(source, termios.TCSANOW, before)
    return answer


def _is_light(answer: bytes) -> bool | None:
    told = _BACKGROUND.search(answer)
    if told is None:
        return None
    red, green, blue = (int(part, 16) / (16 ** len(part) - 1) for part in told.groups())
    # The weights of ITU-R BT.601, as for the half blocks.
    return bool(0.299 * red + 0.587 * green + 0.114 * blue > 0.5)


def _graphics(answer: bytes) -> Graphics:
    kitty, attributes = _KITTY.search(answer), _ATTRIBUTES.search(answer)
    if kitty is not None and kitty[1] == b"OK":
        return Graphics.KITTY
    # The first number is the class of the terminal, and no attribute.
    return Graphics.SIXEL if attributes and SIXEL in attributes[1].split(b";")[1:] else Graphics.BLOCKS


def _letters(typed: bytes) -> str:
    """What was typed, without the rest of an answer that was cut off."""
    return re.sub(r"\x1b.*", "", typed.decode("utf-8", "ignore"), flags=re.DOTALL).replace("\r", "\n")

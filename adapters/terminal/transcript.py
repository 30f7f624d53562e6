"""A conversation as a text file: what `--record` writes and what tests/transcripts/*.chat hold.

House rules: one event is one line, its further lines begin with a bar; a line begins with the wall time there and a
mark that says who speaks and how:

    == Fri 20 Nov 2026, Europe/London
    08:00:00 > hello                          the person writes
    08:00:05 > [Start]                        the person presses the button with this label
    08:00:06 > (voice)                        the person sends something without words
    08:00:06 < Lie on your back.              Easeback speaks, with sound
    08:00:06 . Soft jaw.                      Easeback speaks, without sound
    08:00:10 ~ In… belly up                   Easeback changes a message in place
             | [⏸ Pause] [⏹ Stop]             the buttons under it
             | {A mat on the floor.}          the alt text of its picture
             | <easeback.json>                the file that comes with it
"""

from datetime import UTC, datetime, tzinfo

from bot.channel import Letter
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.instants import Instant

INDENT = " " * 9 + "| "


def day_line(at: Instant, zone: tzinfo, name: str) -> str:
    """The line that opens a date."""
    wall = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"== {wall:%a} {wall.day} {wall:%b %Y}, {name}"


def clock(at: Instant, zone: tzinfo) -> str:
    """The wall time there, with milliseconds only where there are some."""
    wall = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"{wall:%H:%M:%S}" + (f".{at % 1000:03}" if at % 1000 else "")


def spoken(letter: Letter, at: Instant, zone: tzinfo, *, edited: bool = False) -> str:
    """A letter as lines of a transcript; `edited` if it stands in the place of an earlier one."""
    mark = "~" if edited else "." if letter.silent else "<"
    lines = letter.text.splitlines() or [""]
    if letter.alt:
        lines.append(f"{{{letter.alt}}}")
    if letter.enclosed is not None and letter.enclosed.media != "image/png":
        lines.append(f"<{letter.enclosed.name}>")
    if letter.choices:
        lines.append(" ".join(f"[{choice.label}]" for choice in letter.choices))
    return f"{clock(at, zone)} {mark} " + f"\n{INDENT}".join(lines)


def heard(event: Event, at: Instant, zone: tzinfo, label: str = "") -> str:
    """What the person did, as lines of a transcript; `label` is what a pressed button is called."""
    return f"{clock(at, zone)} > " + f"\n{INDENT}".join(_words(event, label).splitlines() or [""])


def _words(event: Event, label: str) -> str:
    match event:
        case Said(text):
            return text
        case Pressed(_, button):
            return f"[{label or button}]"
        case Shown(kind):
            return f"({kind})"
        case Arrived():
            return "(arrived)"
        case _:
            return f"({type(event).__name__.lower()})"

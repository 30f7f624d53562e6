"""A whole session at real speed in a real chat, against the same session in virtual time:
`python -m tests.process.real_time --form full`. Every cue comes within 100 ms of its second, and the words are the same
byte for byte.
"""

import argparse
import asyncio
import re
import sys
import tempfile
from pathlib import Path

from bot.core.model.instants import SECOND
from tests.engine.world import World
from tests.process.chat import WAY_IN, Chat

LATE = 100
"""Milliseconds that a cue may be off."""
LABELS = {"full": "Full, 10 minutes", "short": "Short, 3 minutes"}
LENGTHS = {"full": 600, "short": 180}
_SPOKEN = re.compile(r"(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))? ([<.~]) (.*)")

Spoken = tuple[int, str]
"""Milliseconds since the session's first words, and the mark with the first line of the words."""


def spoken_in(lines: list[str]) -> list[Spoken]:
    """What was said from the first step on."""
    found = []
    for line in lines:
        if match := _SPOKEN.fullmatch(line):
            hours, minutes, seconds, thousandth, mark, words = match.groups()
            at = ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * SECOND + int(thousandth or 0)
            found.append((at, f"{mark} {words}"))
    first = next(number for number, (_, words) in enumerate(found) if words.startswith("< Lie on your back"))
    began = found[first][0]
    return [(at - began, words) for at, words in found[first:]]


def in_real_time(form: str, folder: Path) -> list[Spoken]:
    """The session as a real process says it at real speed."""
    record = folder / "record.chat"
    chat = Chat(folder, "--record", str(record))
    chat.start()
    way = [LABELS[form] if word == LABELS["short"] else word for word in WAY_IN]
    chat.types(*way)
    chat.waits_for("And now", seconds=LENGTHS[form] + 60)
    assert chat.ends() == 0
    return spoken_in(record.read_text("utf-8").splitlines())


async def in_virtual_time(form: str, folder: Path) -> list[Spoken]:
    """The same session in virtual time."""
    from adapters.terminal.transcript import spoken
    from tests.engine.world import CATALOG

    world = World(folder)
    await world.start()
    await world.says("hello")
    for button in ("agree-adult", "none", "next", "none", "none", "have-ball", form):
        await world.taps(button)
    await world.taps("6")
    await world.wait(LENGTHS[form] + 1)
    await world.stop()
    zone = CATALOG.content.zones["Europe/London"]
    said = [spoken(letter, at, zone, edited=bool(letter.edits)) for at, letter in world.paper.delivered]
    return spoken_in("\n".join(said).splitlines())


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="a session at real speed")
    parser.add_argument("--form", choices=LABELS, default="full")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        real = in_real_time(given.form, Path(folder) / "real")
        virtual = asyncio.run(in_virtual_time(given.form, Path(folder) / "virtual"))
    same = [words for _, words in real] == [words for _, words in virtual]
    off = [abs(at - due) for (at, _), (due, _) in zip(real, virtual, strict=False)]
    print(
        f"{given.form}: {len(real)} messages in {LENGTHS[given.form]} s, words the same as in virtual time: {same}, "
        f"off by {sorted(off)[len(off) // 2]} ms in the middle, {max(off)} ms at most"
    )
    return 0 if same and max(off) <= LATE else 1


if __name__ == "__main__":
    sys.exit(main())

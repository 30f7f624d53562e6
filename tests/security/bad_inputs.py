"""Bad inputs by the thousand: `python -m tests.security.bad_inputs --inputs 1000000`.

Texts, buttons, prompts, addresses, keys, languages and zones that no honest platform would hand over, from strangers to
whom somebody's chat is next door. Nothing raises, and the neighbours' records and letters stay as they are.
"""

import argparse
import sys
import time
from pathlib import Path
from random import Random

from msgspec import Struct

from bot.channel import Heard
from bot.core.model.events import Arrived, Event, Pressed, Said, Shown
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from tests.engine.house import House
from tests.memory import folder_in_memory

GROUP = 100
NEIGHBOURS = ("ann", "bob")
WORDS = (
    *(
        "start",
        "stop",
        "delete",
        "yes",
        "it hurts",
        "7",
        "link EB-ABCD-2345",
        "remind me at 25:99",
        "/start",
        "settings",
    ),
    *("<b>", "{0}", "%s%n", "'; DROP TABLE person; --", "\\u0000", "\ud83d\ude80", "\u202egnp.exe", "\x00", "a" * 5000),
    *("((((" * 50, "ZALGO" + "\u0301" * 400, "९", "１２", "\r\n\r\n", "0" * 400, "1e400", "-0", "NaN", "$(reboot)"),
)
BUTTONS = (*map(str, Intent), "", "0", "10", "11", "-1", "lang-xx", "lang-de", "../../etc/passwd", "\x00", "b" * 300)


class Inputs(Struct):
    """What a series of bad inputs came to."""

    inputs: int = 0
    raised: int = 0
    """Turns that raised, however well that was borne."""
    neighbours: int = 0
    """Times that somebody else's record or letters had changed."""


class Nuisance:
    """Makes bad inputs."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(f"nuisance {seed}")
        self._number = 0

    def heard(self, now: int) -> Heard:
        """One more."""
        chance = self._chance
        self._number += 1
        chat = chance.choice((f"chat {chance.randrange(60)}", self._text()[:80]))
        chat = f"{chat}." if chat in NEIGHBOURS else chat
        key = str(self._number) if chance.random() < 0.95 else self._text()
        tongue, zone = (
            chance.choice(("", "en", "de_DE", "x" * 90, "\x00")),
            chance.choice(("", "UTC", "../UTC", "\x00", "Mars")),
        )
        return Heard(chance.choice(("tg", "dc")), chat, key, self._event(now), language=tongue, zone=zone)

    def _event(self, now: int) -> Event:
        chance = self._chance
        kind = chance.random()
        if kind < 0.45:
            return Said(self._text())
        if kind < 0.9:
            prompt = chance.choice(
                (0, -1, now // 1000, now // 1000 - chance.randrange(100), 2**63 - 1, chance.getrandbits(40))
            )
            return Pressed(prompt, chance.choice(BUTTONS) if chance.random() < 0.95 else self._text())
        return chance.choice((Shown("picture"), Shown("voice"), Shown(self._text()), Arrived(), Arrived(self._text())))

    def _text(self) -> str:
        chance = self._chance
        if chance.random() < 0.7:
            return chance.choice(WORDS)
        if chance.random() < 0.5:
            word = list(chance.choice(WORDS))
            for _ in range(chance.randint(1, 4)):
                word.insert(chance.randint(0, len(word)), chr(chance.choice((0, 10, 0x300, 0x202E, 0xFFFF, 0x1F480))))
            return "".join(word)
        return "".join(chr(chance.randrange(1, 0xD7FF)) for _ in range(chance.randint(0, 60)))


def pestered(inputs: int, seed: int, folder: Path) -> Inputs:
    """So many bad inputs beside two neighbours, one of whom lies on the floor."""
    house, told, nuisance = House(folder), Inputs(), Nuisance(seed)
    house.lies_down("ann")
    house.hears(Said("hello"), "bob")
    house.deliver()
    before = _of_the_neighbours(house)
    while told.inputs < inputs:
        events = [nuisance.heard(house.now) for _ in range(min(GROUP, inputs - told.inputs))]
        told.raised += house.store.hear(events, house.now).parked
        told.inputs += len(events)
        house.now += SECOND // 50
        if _of_the_neighbours(house) != before:
            told.neighbours += 1
            before = _of_the_neighbours(house)
        if told.inputs % (GROUP * 50) == 0:
            ids = [house.id_of(chat) for chat in NEIGHBOURS]
            house.change("DELETE FROM outbox WHERE person NOT IN (?, ?)", *ids)
    house.store.close()
    return told


def _of_the_neighbours(house: House) -> list[object]:
    ids = [house.id_of(chat) for chat in NEIGHBOURS]
    query = "SELECT * FROM person WHERE id IN (?, ?) UNION ALL SELECT person, count(*), 0, 0, 0, 0, x'' FROM outbox"
    return house.rows(f"{query} WHERE person IN (?, ?) GROUP BY person ORDER BY 1, 2", *ids, *ids)


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description="bad inputs")
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.monotonic()
    with folder_in_memory() as folder:
        told = pestered(given.inputs, given.seed, Path(folder))
    print(
        f"bad inputs {told.inputs} (seed {given.seed}): turns that raised {told.raised},"
        f" effects on somebody else {told.neighbours}, {time.monotonic() - began:.0f} s"
    )
    return 1 if told.raised or told.neighbours else 0


if __name__ == "__main__":
    sys.exit(main())

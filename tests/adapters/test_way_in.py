"""The way from the first hello to the first breath, to the long rest and back on another day, on every platform: how
often a person has to say something, how often to read something, and how much. It fails when any of them grows.
"""

from pathlib import Path

import pytest
from msgspec import Struct

from bot.channel import Letter
from tests.adapters.test_same_conversation import ZONE, Act, Person, TerminalWorld
from tests.engine.world import MORNING
from tests.transcripts.discord import ILZE as ILZE_THERE
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.telegram import ILZE, TelegramWorld

PLATFORMS = ("terminal", "telegram", "discord")
WORDS = 220
"""Before the first breath: ours, the labels of the buttons and the alt texts that a screen shows included."""
BREATHING = "Sit or lie as you like."
RESTING = "Lie on your back, legs long"

TAPS: list[Act] = [("says", "hello"), ("picks", "I'm 18+, I agree"), ("picks", "None of these")]
TO_THE_FULL: list[Act] = [
    *TAPS,
    ("waits", 60),
    *(("picks", label) for label in ("None of these", "None of these", "I have a ball", "Full, 10 minutes")),
]
BY_TEXT: list[Act] = [("says", words) for words in ("hello", "yes", "none")]
TO_THE_FULL_BY_TEXT: list[Act] = [
    *BY_TEXT,
    ("waits", 60),
    *(("says", words) for words in ("none", "none", "1", "the first one")),
]
WAYS = {
    "by taps": TO_THE_FULL,
    "by taps, with a number": [*TO_THE_FULL, ("picks", "6")],
    "by text": TO_THE_FULL_BY_TEXT,
    "by text, with a number": [*TO_THE_FULL_BY_TEXT, ("says", "six")],
}
RETURNING: dict[str, list[Act]] = {
    "by taps": [("says", "start"), ("picks", "None. Let's start")],
    "by text": [("says", "start"), ("says", "none")],
}


class Counted(Struct):
    """What a way has cost."""

    inputs: int
    letters: list[Letter]

    @property
    def words(self) -> int:
        """All that there was to read."""
        read = (" ".join((each.text, each.alt, *(choice.label for choice in each.choices))) for each in self.letters)
        return sum(any(map(str.isalnum, word)) for text in read for word in text.split())


def person_on(platform: str, folder: Path) -> Person:
    """A stranger before a whole engine."""
    if platform == "terminal":
        return Person(TerminalWorld(folder, MORNING, ZONE), "terminal", "me")
    if platform == "telegram":
        return Person(TelegramWorld(folder, MORNING, ZONE), "telegram", str(ILZE))
    discord = DiscordWorld(folder, MORNING, ZONE)
    return Person(discord, "discord", str(discord.api.home(ILZE_THERE)))


async def counted(person: Person, acts: list[Act], until: str) -> Counted:
    """The acts, and half a minute after them; what is read up to the message that begins so, itself included."""
    before = len(person.world.paper.delivered)
    for act in acts:
        await person.does(act)
    await person.world.wait(30)
    letters = [letter for _, letter in person.world.paper.delivered[before:]]
    last = next(number for number, letter in enumerate(letters) if letter.text.startswith(until))
    return Counted(sum(kind != "waits" for kind, _ in acts), letters[: last + 1])


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("acts", [TAPS, BY_TEXT], ids=["by taps", "by text"])
async def test_two_answers_after_hello_the_first_breath_is_drawn(
    platform: str, acts: list[Act], tmp_path: Path
) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        way = await counted(person, acts, BREATHING)
    finally:
        await person.world.close()
    assert (way.inputs - 1, len(way.letters)) == (2, 3)
    assert way.words <= WORDS


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("how", WAYS)
async def test_the_long_rest_begins_within_eight_answers_and_ten_messages(
    platform: str, how: str, tmp_path: Path
) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        way = await counted(person, WAYS[how], RESTING)
    finally:
        await person.world.close()
    assert way.inputs <= (8 if "number" in how else 7)
    assert len(way.letters) <= 9


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("how", RETURNING)
async def test_back_on_another_day_the_same_rest_begins_after_two(platform: str, how: str, tmp_path: Path) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        for act in [*TO_THE_FULL, ("waits", 700), ("picks", "4"), ("says", "no thanks"), ("waits", 86_400)]:
            await person.does(act)
        way = await counted(person, RETURNING[how], RESTING)
    finally:
        await person.world.close()
    assert (way.inputs, len(way.letters)) == (2, 3)

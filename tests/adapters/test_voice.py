"""A session with the voice on, over each wire: each step is heard, its words stand there, and Stop with them."""

from pathlib import Path

import pytest

from tests.adapters.test_same_conversation import Act
from tests.adapters.test_stop_row import STOP, shown_by
from tests.adapters.test_way_in import TO_THE_FULL, person_on
from tests.transcripts.discord import DiscordWorld
from tests.transcripts.telegram import TelegramWorld

WITH_VOICE: list[Act] = [*TO_THE_FULL[:-1], ("says", "voice on"), TO_THE_FULL[-1], ("picks", "6"), ("waits", 20)]
LYING_DOWN = "Lie on your back, legs long"


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_a_step_is_heard_with_its_words_below_and_stop_under_them(platform: str, tmp_path: Path) -> None:
    person = person_on(platform, tmp_path)
    await person.world.start()
    try:
        for act in WITH_VOICE:
            await person.does(act)
        # Telegram takes a clip up beside the first words that need it; from then on it goes with them.
        await person.does(("says", "repeat"))
        text, rows = shown_by(person)[-1]
        match person.world:
            case TelegramWorld() as world:
                assert [each.text for each in world.api.shown if each.file == "voice"][-1] == text
                assert not any(each.file == "photo" for each in world.api.shown if each.text.startswith(LYING_DOWN))
            case DiscordWorld() as world:
                (name, described, size), *others = world.api.shown[-1].files
                assert (name, described, others) == ("clip-en-full-settle.ogg", "", [])
                assert size > 1000
        assert text.startswith(LYING_DOWN)
        assert rows[-1] == [(STOP, "danger")]
        await person.does(("says", "it hurts"))
        assert not shown_by(person)[-1][0].startswith(LYING_DOWN)
    finally:
        await person.world.close()

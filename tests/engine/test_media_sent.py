"""Media on their whole way: from a message, sealed through the outbox, to the letter that an adapter gets."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.catalog import load
from bot.catalog.files import look
from bot.catalog.library import content_folder
from bot.catalog.media import still_whole
from bot.channel import Letter
from bot.core.model.instants import SECOND
from bot.core.model.messages import Breath, Message, Urgency
from tests.engine.test_app import WAY_IN
from tests.engine.world import CATALOG, World


async def _session(world: World, seconds: float, *ways: str) -> list[Letter]:
    """All letters of a three-minute rest up to so many seconds after its last tap."""
    await world.start()
    await world.says("hello")
    for button in (*WAY_IN[:-1], *ways[:1], WAY_IN[-1], "6", *ways[1:]):
        await world.taps(button)
    await world.wait(seconds)
    await world.stop()
    return [letter for _, letter in world.paper.delivered]


async def test_a_step_comes_with_its_drawing_by_name_and_path(tmp_path: Path) -> None:
    letters = await _session(World(tmp_path), 5)
    shown = [letter for letter in letters if letter.media is not None and letter.breath is None]
    assert {"setup", "knees-bent"} <= {letter.media.name for letter in shown if letter.media}
    for letter in shown:
        assert letter.media is not None
        assert letter.media.path.is_file()
        assert letter.media.dark is not None
        assert letter.media.dark.is_file()
        assert letter.alt
        assert letter.enclosed is None


async def test_the_words_that_open_a_step_tell_which_it_is_of_how_many(tmp_path: Path) -> None:
    letters = await _session(World(tmp_path), 200)
    told = [letter.progress for letter in letters if letter.progress is not None]
    steps = {progress.steps for progress in told}
    assert len(steps) == 1
    numbers = [progress.step for progress in told]
    assert numbers == sorted(set(numbers))
    assert (numbers[0], numbers[-1]) == (1, steps.pop())
    assert all(letter.progress is None for letter in letters if letter.ends is None and letter.urgency is Urgency.CUE)


async def test_a_pacer_comes_as_a_film_and_as_numbers(tmp_path: Path) -> None:
    letters = await _session(World(tmp_path), 60)
    first, pacer = (letter for letter in letters if letter.breath is not None)
    assert first.text.startswith("Sit or lie as you like."), "the first minute, in one message with its buttons"
    assert first.choices
    assert pacer.media is not None
    assert pacer.media.kind == "animation"
    assert look(pacer.media.path).seconds == pytest.approx(10, abs=0.1)
    assert look(pacer.media.path.with_suffix(".gif")).seconds == pytest.approx(10, abs=0.1)
    assert pacer.breath is not None
    assert (pacer.breath.breathe_in, pacer.breath.in_words) == (4 * SECOND, "In… belly up")


async def test_a_track_comes_with_its_length_and_its_words(tmp_path: Path) -> None:
    letters = await _session(World(tmp_path), 5, "listen", "spoken")
    sent = letters[-1]
    assert sent.media is not None
    assert (sent.media.name, sent.media.kind, sent.media.seconds) == ("short-voice", "track", 180)
    assert sent.media.size == sent.media.path.stat().st_size <= 2_500_000
    assert sent.alt == "Three minutes of sound. A calm voice says each step."


async def test_a_file_that_was_cut_off_after_the_start_is_never_sent(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(content_folder(), content, ignore=shutil.ignore_patterns("__pycache__"))
    world = World(tmp_path)
    world.catalog = load(content)
    torn = content / "pictures" / "knees-bent.png"
    torn.write_bytes(torn.read_bytes()[:100])
    letters = await _session(world, 5)
    settled = next(letter for letter in letters if letter.text.startswith("Lie on your back"))
    assert settled.media is None
    assert settled.alt.startswith("A person lies on the back")
    assert any(letter.media is not None for letter in letters)


PACED = Message("pacer", "en", Urgency.CUE, breath=Breath(4000, 6000, "full-breathe-in", "full-breathe-out", 0))


@pytest.mark.parametrize("message", [Message("help", "en", Urgency.ANSWER, picture="flat"), PACED])
def test_in_the_dark_the_dark_twin_is_sent_whole(message: Message) -> None:
    light, dark = CATALOG.media_for(message), CATALOG.media_for(replace(message, dark=True))
    assert light is not None
    assert dark is not None
    assert dark.path == light.dark
    assert dark.path != light.path
    assert still_whole(dark)
    if dark.kind == "animation":
        assert look(dark.path.with_suffix(".gif")).seconds == pytest.approx(10, abs=0.1)


def test_a_spoken_step_brings_its_clip_in_the_persons_language_and_one_without_a_voice_its_picture() -> None:
    message = Message("short-settle", "en", Urgency.CUE, picture="knees-bent", spoken=True)
    names = [CATALOG.media_for(replace(message, language=code)) for code in ("en", "es", "de")]
    assert [each and each.name for each in names] == ["clip-en-short-settle", "clip-es-short-settle", "knees-bent"]
    assert all(each is not None and still_whole(each) for each in names)

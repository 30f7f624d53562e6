"""Pictures and files on their whole way: from the core, sealed through the outbox, to the channel."""

from pathlib import Path

from msgspec import json

from bot.core.model.events import Pressed, Said
from bot.core.model.intents import Intent
from tests.engine.world import World


async def _with_a_number(folder: Path) -> World:
    world = World(folder)
    await world.start()
    await world.says("hello")
    await world.taps(Intent.AGREE_ADULT)
    await world.says("stop")
    await world.says("log my pain")
    assert (await world.says("6"))[0] == "6 right now. I've kept it with your numbers."
    return world


async def test_the_numbers_arrive_as_a_picture_with_its_words(tmp_path: Path) -> None:
    world = await _with_a_number(tmp_path)
    letters = await world.happens(Said("my numbers"))
    picture = letters[0].enclosed
    assert picture is not None
    assert picture.media == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    assert letters[0].alt.startswith("A chart of 1 entry")
    assert letters[0].chart is not None
    assert [(mark.before, mark.kind) for mark in letters[0].chart.marks] == [(6, "day")]
    await world.stop()


async def test_the_page_and_the_tables_arrive_as_files(tmp_path: Path) -> None:
    world = await _with_a_number(tmp_path)
    letters = [*await world.happens(Pressed(0, Intent.SHEET)), *await world.happens(Pressed(0, Intent.EXPORT))]
    files = {letter.enclosed.name: letter.enclosed for letter in letters if letter.enclosed}
    assert set(files) == {"easeback-numbers.pdf", "easeback-numbers.csv", "easeback.json"}
    assert files["easeback-numbers.pdf"].content.startswith(b"%PDF-")
    assert json.decode(files["easeback.json"].content)["ratings"][0]["before"] == 6
    await world.stop()


async def test_nothing_that_was_told_lies_open_on_the_disk(tmp_path: Path) -> None:
    world = await _with_a_number(tmp_path)
    await world.happens(Pressed(0, Intent.EXPORT))
    await world.stop()
    for file in (tmp_path / "data").iterdir():
        assert b"easeback-numbers" not in file.read_bytes()
        assert b'"ratings"' not in file.read_bytes()


async def test_the_file_with_everything_has_the_notes_and_the_chats_in_it(tmp_path: Path) -> None:
    world = await _with_a_number(tmp_path)
    await world.happens(Said("something went wrong"))
    await world.taps(Intent.HARM_SKIN)
    letters = await world.happens(Said("send me my data"))
    kept = json.decode(next(letter.enclosed.content for letter in letters if letter.enclosed))
    assert [(note["kind"], note["facts"]) for note in kept["notes"] if note["kind"].startswith("harm")] == [
        ("harm", {"form": "", "how": "", "hours": 0}),
        ("harm-kind", {"what": "skin"}),
    ]
    assert {note["kind"] for note in kept["notes"]} >= {"consent", "harm"}
    assert all(note["at"].startswith("2026-11-20T08:00:") for note in kept["notes"])
    assert kept["chats"] == [{"channel": "paper", "chat": "ilze"}]
    await world.stop()

"""Pictures, animations, tracks and files: uploaded once, words under them, and words alone where nothing else goes."""

import asyncio
from pathlib import Path
from typing import Literal

import pytest

from bot.channel import Choice, Delivered, Enclosed, Media, Unknown
from bot.core.words import SECOND
from tests.adapters.telegram.api import DATE, BotApi
from tests.adapters.telegram.bot import ILZE, Notebook, letter, telegram_at
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.server import serving

PNG = b"\x89PNG\r\n\x1a\n a mat on the floor"
OGG = b"OggS a quiet voice"


@pytest.fixture
def picture(tmp_path: Path) -> Media:
    path = tmp_path / "mat.png"
    path.write_bytes(PNG)
    return Media("mat", "picture", path)


def media(folder: Path, kind: Literal["picture", "animation", "track"], content: bytes) -> Media:
    path = folder / f"{kind}.bin"
    path.write_bytes(content)
    return Media(kind, kind, path, seconds=12)


async def test_a_picture_goes_up_once_and_then_by_its_name_even_after_a_restart(picture: Media) -> None:
    notebook = Notebook()
    async with serving() as server:
        for _ in range(2):
            bot = telegram_at(server, notebook=notebook)
            for chat in (ILZE, ILZE + 1):
                outcome = await bot.deliver(letter("Lie down.", ("Next",), media=picture, alt="A mat.", chat=str(chat)))
                assert isinstance(outcome, Delivered)
                assert outcome.keyboard
            await bot.close()
    api = server.api
    assert len(api.uploads) == 1
    assert [sent.file for sent in api.shown] == ["photo"] * 4
    assert {sent.text for sent in api.shown} == {"Lie down.\n\nA mat."}
    assert api.last(ILZE).labels == [["Next"]]
    assert PNG.hex() not in str(notebook.kept)


async def test_twenty_who_need_the_same_picture_at_once_wait_for_one_upload(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await asyncio.gather(*(bot.deliver(letter("x", media=picture, chat=str(chat))) for chat in range(1, 21)))
        await bot.close()
    assert len(server.api.uploads) == 1
    assert len(server.api.shown) == 20


async def test_a_new_drawing_under_an_old_name_goes_up_anew(picture: Media) -> None:
    notebook = Notebook()
    async with serving() as server:
        for content in (PNG, PNG + b" with a cat"):
            picture.path.write_bytes(content)
            bot = telegram_at(server, notebook=notebook)
            await bot.deliver(letter("x", media=picture))
            await bot.close()
    assert len(server.api.uploads) == 2


async def test_another_bots_name_for_a_file_is_forgotten(picture: Media) -> None:
    notebook = Notebook()
    for _ in range(2):
        async with serving(BotApi()) as server:
            bot = telegram_at(server, notebook=notebook)
            assert isinstance(await bot.deliver(letter("x", media=picture)), Delivered)
            assert isinstance(await bot.deliver(letter("x", media=picture)), Delivered)
            await bot.close()
        assert len(server.api.uploads) == 1


@pytest.mark.parametrize(
    ("kind", "content", "file"),
    [("animation", b"mp4", "animation"), ("track", OGG, "voice"), ("picture", PNG, "photo")],
)
async def test_each_kind_is_what_it_is_in_telegram(
    kind: Literal["picture", "animation", "track"], content: bytes, file: str, tmp_path: Path
) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        for _ in range(2):
            await bot.deliver(letter("Breathe.", media=media(tmp_path, kind, content), silent=True))
        await bot.close()
    assert [(sent.file, sent.text, sent.silent) for sent in server.api.shown] == [(file, "Breathe.", True)] * 2
    assert len(server.api.uploads) == 1


async def test_a_long_track_goes_up_in_pieces(tmp_path: Path) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        outcome = await bot.deliver(letter("Press play.", media=media(tmp_path, "track", OGG + bytes(3 << 20))))
        await bot.close()
    assert isinstance(outcome, Delivered)
    assert server.api.last(ILZE).file == "voice"


async def test_words_too_long_for_a_caption_stand_below_the_picture(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        outcome = await bot.deliver(letter("😀" * 600, ("Next",), media=picture, alt="A mat."))
        await bot.close()
    first, second = server.api.shown
    assert (first.file, first.text, first.keyboard, first.silent) == ("photo", "", [], True)
    assert second.text.startswith("😀")
    assert second.labels == [["Next"]]
    assert outcome == Delivered(str(second.id), keyboard=True, dated=DATE * SECOND)


async def test_words_too_long_for_anything_are_cut_and_not_lost() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        outcome = await bot.deliver(letter("😀 long " * 1000, alt="A mat."))
        await bot.close()
    assert isinstance(outcome, Delivered)
    assert server.api.last(ILZE).text.endswith("…\n\nA mat.")


async def test_a_chart_is_shown_and_a_file_is_handed_over() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await bot.deliver(letter("Your numbers.", enclosed=Enclosed("numbers.png", "image/png", PNG), alt="Falling."))
        await bot.deliver(letter("Your copy.", enclosed=Enclosed("easeback.json", "application/json", b"{}")))
        await bot.close()
    assert [(sent.file, sent.text) for sent in server.api.shown] == [
        ("photo", "Your numbers.\n\nFalling."),
        ("document", "Your copy."),
    ]


async def test_what_telegram_will_not_show_is_said(tmp_path: Path) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        broken = media(tmp_path, "picture", b"no picture at all")
        gone = Media("gone", "picture", tmp_path / "gone.png")
        for each in (broken, gone):
            outcome = await bot.deliver(letter("Lie down.", ("Next",), media=each, alt="A mat."))
            assert isinstance(outcome, Delivered)
        await bot.close()
    assert [(sent.file, sent.text) for sent in server.api.shown] == [("", "Lie down.\n\nA mat.")] * 2


async def test_who_is_gone_and_what_nobody_knows_is_the_same_with_a_picture(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        server.fails("sendPhoto", "drop after")
        assert await bot.deliver(letter("x", media=picture)) == Unknown()
        server.api.unreachable[ILZE] = Refusal(400, "Bad Request: chat not found")
        outcome = await bot.deliver(letter("x", media=picture))
        await bot.close()
    assert getattr(outcome, "why", "") == "gone"
    assert server.api.calls["sendMessage"] == 0


async def test_the_words_under_a_picture_change_in_place_and_its_buttons_are_taken_away(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        first = await bot.deliver(letter("In…", ("Next",), media=picture))
        assert isinstance(first, Delivered)
        second = await bot.deliver(letter("Out…", ("Next",), edits=first.message_id))
        assert second == Delivered(first.message_id, keyboard=True)
        assert server.api.last(ILZE).text == "Out…"
        assert server.api.last(ILZE).file == "photo"
        for _ in range(2):
            faded = await bot.deliver(letter("", edits=first.message_id, fades=True))
            assert faded == Delivered()
        assert not any(sent.keyboard for sent in server.api.sent.values())
        assert await bot.deliver(letter("", edits="777", fades=True)) == Delivered()
        await bot.close()


async def test_a_place_is_shared_by_one_tap_and_the_keys_go_away_with_the_next_words() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        back = (Choice("back", "Back"),)
        asked = await bot.deliver(letter("Where are you?", choices=back, prompt=7, asks_place="📍 Here"))
        assert isinstance(asked, Delivered)
        assert not asked.keyboard
        assert server.api.last(ILZE).typed == [[{"text": "📍 Here", "request_location": True}], [{"text": "Back"}]]
        card = await bot.deliver(letter("In…", card="pacer"))
        assert not server.api.last(ILZE).untypes
        await bot.deliver(letter("It is 8:15 there."))
        assert server.api.last(ILZE).untypes
        await bot.deliver(letter("And on."))
        assert not server.api.last(ILZE).untypes
        assert isinstance(card, Delivered)
        await bot.close()


async def test_a_message_is_paid_for_only_where_the_operator_wants_it() -> None:
    async with serving() as server:
        for per_second in (0, 100):
            bot = telegram_at(server, paid_per_second=per_second)
            assert bot.limits.per_second == max(30, per_second)
            await bot.deliver(letter("x"))
            await bot.close()
    assert [sent.paid for sent in server.api.shown] == [False, True]

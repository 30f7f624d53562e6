"""Pictures, animations, tracks and files: uploaded once, words under them, and words alone where nothing else goes."""

import asyncio
import time
from pathlib import Path
from typing import Literal

import pytest

from adapters.telegram import Telegram
from adapters.telegram.http import Deadlines
from bot.channel import Choice, Delivered, Enclosed, Media, Refused, Unknown
from bot.core.model.instants import SECOND
from tests.adapters.telegram.api import DATE, BotApi
from tests.adapters.telegram.bot import ILZE, Notebook, letter, telegram_at, until
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.server import Kind, Server, serving

PNG = b"\x89PNG\r\n\x1a\n a mat on the floor"
OGG = b"OggS a quiet voice"


@pytest.fixture
def picture(tmp_path: Path) -> Media:
    path = tmp_path / "mat.png"
    path.write_bytes(PNG)
    return Media("mat", "picture", path)


def media(folder: Path, kind: Literal["picture", "animation", "track", "clip"], content: bytes) -> Media:
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
    beside, words, *others = api.shown
    assert (beside.file, beside.text, beside.keyboard, beside.silent) == ("photo", "", [], True)
    assert (words.file, words.labels) == ("", [["Next"]])
    assert [sent.file for sent in others] == ["photo"] * 3
    assert {sent.text for sent in (words, *others)} == {"Lie down."}
    assert api.last(ILZE).labels == [["Next"]]
    assert PNG.hex() not in str(notebook.kept)


async def test_what_a_picture_shows_stands_under_it_only_for_who_asked_for_that(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await bot.deliver(letter("x", media=picture, chat="77"))
        for described in (False, True):
            await bot.deliver(letter("Lie down.", media=picture, alt="A mat.", described=described))
        await bot.deliver(letter("Lie down.", alt="A mat.", described=True))
        await bot.close()
    shown = [(sent.file, sent.text) for sent in server.api.shown if sent.chat == ILZE]
    assert shown == [("photo", "Lie down."), ("photo", "Lie down.\n\nA mat."), ("", "Lie down.\n\nA mat.")]


async def test_twenty_who_need_the_same_picture_at_once_wait_for_one_upload(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await asyncio.gather(*(bot.deliver(letter("x", media=picture, chat=str(chat))) for chat in range(1, 21)))
        await bot.close()
    assert len(server.api.uploads) == 1
    assert len(server.api.shown) == 21
    assert sum(sent.file == "photo" for sent in server.api.shown) == 20


async def shown_with(server: Server, bot: Telegram, media: Media, people: range) -> float:
    """Seconds until all of them have their words."""
    began = time.monotonic()
    sent = (bot.deliver(letter("Lie down.", media=media, alt="A mat.", chat=str(chat))) for chat in people)
    assert all(isinstance(outcome, Delivered) for outcome in await asyncio.gather(*sent))
    return time.monotonic() - began


SHORT = Deadlines(upload=5, beside=0.2, late=0.5, again=0.3)


async def test_a_slow_upload_holds_up_nobodys_words(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server, deadlines=SHORT)
        server.fails("sendPhoto", "slow", seconds=2)
        assert await shown_with(server, bot, picture, range(1, 6)) < 1
        assert await shown_with(server, bot, picture, range(6, 11)) < 0.6
        # It comes beside the words of the first alone, so what it shows is told to all the others.
        texts = [sent.text for sent in server.api.shown]
        assert (texts.count("Lie down."), texts.count("Lie down.\n\nA mat.")) == (1, 9)
        assert len(server.api.shown) == 10
        await until(lambda: len(server.api.deleted) == 1)
        assert await shown_with(server, bot, picture, range(11, 13)) < 1
        assert [sent.file for sent in server.api.shown[-2:]] == ["photo"] * 2
        await bot.close()
    assert len(server.api.uploads) == 1
    assert server.api.calls["sendPhoto"] == 3


@pytest.mark.parametrize("kind", ["never", "page 403"])
async def test_an_upload_that_failed_is_tried_again_after_a_pause_that_doubles(picture: Media, kind: Kind) -> None:
    async with serving() as server:
        bot = telegram_at(server, deadlines=Deadlines(upload=0.1, beside=0.2, again=0.6))
        server.fails("sendPhoto", kind, kind, seconds=1)
        tries = []
        for pause in (0.0, 0.2, 0.5, 0.8, 0.5):
            await asyncio.sleep(pause)
            await shown_with(server, bot, picture, range(1, 2))
            tries.append(server.api.calls["sendPhoto"] + 2 - len(server.faults["sendPhoto"]))
        await bot.close()
    assert tries == [1, 1, 2, 2, 3]
    assert len(server.api.uploads) == 1


async def test_who_is_gone_costs_the_next_one_no_picture(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        server.api.unreachable[ILZE] = Refusal(403, "Forbidden: bot was blocked by the user")
        gone = await bot.deliver(letter("x", media=picture))
        assert isinstance(gone, Refused)
        assert gone.why == "gone"
        await bot.deliver(letter("x", media=picture, chat="77"))
        await bot.close()
    assert len(server.api.uploads) == 1


async def test_who_asked_for_a_track_gets_it_however_slowly_it_goes_up(tmp_path: Path) -> None:
    async with serving() as server:
        bot = telegram_at(server, deadlines=SHORT)
        server.fails("sendVoice", "drop before", "slow", seconds=1)
        track = media(tmp_path, "track", OGG)
        assert await shown_with(server, bot, track, range(1, 4)) < 0.6
        await until(lambda: len(server.api.shown) == 6)
        await bot.close()
    voices = [sent.chat for sent in server.api.shown if sent.file == "voice"]
    assert sorted(voices) == [1, 2, 3]
    assert server.api.deleted == []
    assert len(server.api.uploads) == 1


async def test_long_words_wait_a_moment_for_their_picture_and_no_longer(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server, deadlines=SHORT)
        await bot.deliver(letter("x", media=picture))
        server.fails("sendPhoto", "never", seconds=3)
        began = time.monotonic()
        assert isinstance(await bot.deliver(letter("😀" * 600, media=picture)), Delivered)
        assert time.monotonic() - began < 1
        await bot.close()


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
    [
        *(("animation", b"mp4", "animation"), ("track", OGG, "voice"), ("clip", OGG, "voice")),
        ("picture", PNG, "photo"),
    ],
)
async def test_each_kind_is_what_it_is_in_telegram(
    kind: Literal["picture", "animation", "track", "clip"], content: bytes, file: str, tmp_path: Path
) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        for _ in range(2):
            await bot.deliver(letter("Breathe.", media=media(tmp_path, kind, content), silent=True))
        await bot.close()
    shown = [(sent.file, sent.text, sent.silent) for sent in server.api.shown]
    assert shown == [(file, "", True), ("", "Breathe.", True), (file, "Breathe.", True)]
    assert len(server.api.uploads) == 1


async def test_the_words_of_a_cue_never_wait_for_its_voice_and_a_late_voice_is_taken_away(tmp_path: Path) -> None:
    async with serving() as server:
        bot = telegram_at(server, deadlines=SHORT)
        server.fails("sendVoice", "slow", seconds=2)
        clip = media(tmp_path, "clip", OGG)
        assert await shown_with(server, bot, clip, range(1, 6)) < 1
        assert {sent.text[:9] for sent in server.api.shown if not sent.file} == {"Lie down."}
        assert len([sent for sent in server.api.shown if not sent.file]) == 5
        await until(lambda: len(server.api.deleted) == 1)
        await shown_with(server, bot, clip, range(6, 7))
        await bot.close()
    assert (server.api.shown[-1].file, server.api.shown[-1].text) == ("voice", "Lie down.")


async def test_a_long_track_goes_up_in_pieces(tmp_path: Path) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        outcome = await bot.deliver(letter("Press play.", media=media(tmp_path, "track", OGG + bytes(3 << 20))))
        await bot.close()
    assert isinstance(outcome, Delivered)
    assert [sent.file for sent in server.api.shown] == ["voice", ""]


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
        chart = Enclosed("numbers.png", "image/png", PNG)
        for described in (False, True):
            await bot.deliver(letter("Your numbers.", enclosed=chart, alt="Falling.", described=described))
        await bot.deliver(letter("Your copy.", enclosed=Enclosed("easeback.json", "application/json", b"{}")))
        await bot.close()
    assert [(sent.file, sent.text) for sent in server.api.shown] == [
        ("photo", "Your numbers."),
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
        await bot.deliver(letter("x", media=picture))
        server.fails("sendPhoto", "drop after")
        assert await bot.deliver(letter("x", media=picture)) == Unknown()
        server.api.unreachable[ILZE] = Refusal(400, "Bad Request: chat not found")
        outcome = await bot.deliver(letter("x", media=picture))
        await bot.close()
    assert getattr(outcome, "why", "") == "gone"
    assert server.api.calls["sendMessage"] == 1


async def test_a_page_is_turned_in_place_with_its_picture_and_comes_anew_where_that_cannot_be(
    picture: Media, tmp_path: Path
) -> None:
    path = tmp_path / "other.png"
    path.write_bytes(PNG + b", from the side")
    other = Media("other", "picture", path)
    async with serving() as server:
        bot = telegram_at(server)
        await bot.deliver(letter("x", media=picture, chat="77"))
        first = await bot.deliver(letter("1 of 2", ("Next",), media=picture, card="steps-1"))
        assert isinstance(first, Delivered)
        unknown = await bot.deliver(letter("2 of 2", ("Back",), media=other, card="steps-1", edits=first.message_id))
        assert isinstance(unknown, Delivered)
        assert unknown.message_id != first.message_id, "a picture that Telegram does not have yet"
        turned = await bot.deliver(letter("2 of 2", ("Back",), media=other, card="steps-1", edits=first.message_id))
        assert turned == Delivered(first.message_id, keyboard=True)
        assert (server.api.calls["editMessageMedia"], len(server.api.turned)) == (1, 1)
        assert server.api.sent[(ILZE, int(first.message_id[:-1]))].text == "2 of 2"
        counted = await bot.deliver(letter("2 of 2, a minute left", media=picture, edits=first.message_id))
        assert counted == Delivered(first.message_id)
        assert server.api.calls["editMessageMedia"] == 1, "a countdown changes words alone"
        await bot.close()


async def test_the_words_under_a_picture_change_in_place_and_its_buttons_are_taken_away(picture: Media) -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await bot.deliver(letter("x", media=picture, chat="77"))
        first = await bot.deliver(letter("In…", ("Next",), media=picture))
        assert isinstance(first, Delivered)
        second = await bot.deliver(letter("Out…", ("Next",), edits=first.message_id))
        assert second == Delivered(first.message_id, keyboard=True)
        assert server.api.last(ILZE).text == "Out…"
        assert server.api.last(ILZE).file == "photo"
        for _ in range(2):
            faded = await bot.deliver(letter("", edits=first.message_id, remove_buttons=True))
            assert faded == Delivered()
        assert not any(sent.keyboard for sent in server.api.sent.values())
        assert await bot.deliver(letter("", edits="777", remove_buttons=True)) == Delivered()
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

"""What leaves: how it looks, and what became of it."""

import asyncio
import base64
import logging
import time
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import Discord
from adapters.discord.buttons import FOREIGN, LONGEST, Buttons, rows
from adapters.discord.http import USUAL, Deadlines, _denied, _guarded
from adapters.discord.page import RED, escaped, words_of
from adapters.discord.rate_limits import LimitedRoute, RateLimits
from adapters.discord.trouble import Denied, TurnedAway
from bot.channel import Choice, Delivered, Enclosed, Letter, Media, Outcome, Refused, Unknown
from bot.core.model.events import Pressed
from bot.core.model.instants import MINUTE, SECOND, Instant
from bot.core.model.intents import Intent
from bot.core.model.messages import Urgency
from bot.core.understanding.hearing import NEVER_BUTTONS
from tests.adapters.discord.api import EPOCH, TOKEN
from tests.adapters.discord.bot import ILZE, KEY, discord_at, letter
from tests.adapters.discord.markdown import parsed
from tests.adapters.discord.refusal import Refusal
from tests.adapters.discord.server import Kind, Server, serving
from tests.adapters.stage import StillClock
from tests.content import CATALOG

POST = "POST /channels/{}/messages"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.discord.sending.AGAIN", (0.01, 0.01))


HURRIED = Deadlines(answer=0.1)


async def delivered(
    *kinds: Kind, refusal: Refusal | None = None, seconds: float = 1, deadlines: Deadlines = USUAL
) -> tuple[Outcome, int]:
    """What becomes of a letter when its requests go wrong like that, and how often it arrived."""
    async with serving() as server:
        bot = discord_at(server, deadlines=deadlines)
        server.fails(POST, *kinds, seconds=seconds)
        if refusal is not None:
            server.api.refuses[server.api.home(ILZE)] = refusal
        outcome = await bot.deliver(letter(server, "Lie on your back."))
        await bot.close()
        return outcome, len(server.api.shown)


def taken_at(snowflake: int) -> Instant:
    return (snowflake >> 22) + EPOCH


async def test_a_letter_arrives_as_it_was_meant() -> None:
    async with serving() as server:
        bot = discord_at(server)
        words = "If a < b & c > d: **no** @everyone <@4242> `x` # - \ud83d\n# no heading\n- no list\n> no quote\nend 😀"
        outcome = await bot.deliver(letter(server, words, ("Next", "⏹ Stop"), alt="A <mat>.", silent=True))
        await bot.close()
    sent = server.api.last(ILZE)
    assert outcome == Delivered(str(sent.id), keyboard=True, dated=taken_at(sent.id))
    assert sent.text == words.replace("\ud83d", "?")
    assert sent.alt == "A <mat>."
    assert sent.silent
    assert sent.labels == [["Next", "⏹ Stop"]]
    assert sent.nonce == "e1"


@given(st.text(), st.text())
def test_nothing_that_is_said_turns_into_markup(text: str, alt: str) -> None:
    shown, italics = parsed(escaped(text))
    assert shown == text.rstrip("\n")
    assert italics == ""


@given(st.text(min_size=1500, max_size=4000))
def test_a_long_text_is_cut_where_discord_ends(text: str) -> None:
    letter = Letter(1, "1", text, Urgency.ANSWER)
    assert len(words_of(letter)) <= 2000
    parsed(words_of(letter))


async def test_a_card_is_changed_in_place_and_loses_its_buttons() -> None:
    async with serving() as server:
        bot = discord_at(server)
        first = await bot.deliver(letter(server, "In…", ("Next",)))
        assert isinstance(first, Delivered)
        changed = await bot.deliver(letter(server, "Out…", edits=first.message_id, id=2))
        assert changed == Delivered(first.message_id)
        await bot.close()
    assert server.api.texts(ILZE) == ["In…", "Out…"]
    assert server.api.last(ILZE).labels == []
    assert len(server.api.sent) == 1


async def test_a_card_that_the_person_deleted_is_sent_anew() -> None:
    async with serving() as server:
        bot = discord_at(server)
        outcome = await bot.deliver(letter(server, "Out…", edits="777"))
        await bot.close()
    sent = server.api.last(ILZE)
    assert outcome == Delivered(str(sent.id), dated=taken_at(sent.id))


async def test_a_picture_goes_with_its_words_and_a_file_with_its_name() -> None:
    async with serving() as server:
        bot = discord_at(server)
        picture = Enclosed("numbers.png", "image/png", b"\x89PNG....")
        await bot.deliver(letter(server, "Your numbers.", alt="A line that goes down.", enclosed=picture))
        sound = Enclosed("bell.ogg", "audio/ogg", b"OggS")
        await bot.deliver(letter(server, "Listen.", ("I heard it",), enclosed=sound, id=2))
        await bot.close()
    shown = server.api.shown
    assert shown[0].files == [("numbers.png", "A line that goes down.", 8)]
    assert (shown[0].text, shown[0].alt) == ("Your numbers.", "A line that goes down.")
    assert shown[1].files == [("bell.ogg", "", 4)]
    assert shown[1].labels == [["I heard it"]]


async def test_media_of_the_content_go_as_files_and_an_animation_as_one_that_plays(tmp_path: Path) -> None:
    for name, words in (("breath.mp4", b"mp4"), ("breath.gif", b"GIF89a"), ("rest.png", b"PNG"), ("hum.ogg", b"OggS.")):
        (tmp_path / name).write_bytes(words)
    kinds: tuple[tuple[str, Literal["picture", "animation", "track", "clip"]], ...] = (
        ("rest.png", "picture"), ("breath.mp4", "animation"), ("hum.ogg", "track"), ("hum.ogg", "clip"),
    )  # fmt: skip
    async with serving() as server:
        bot = discord_at(server)
        for number, (name, kind) in enumerate(kinds, 1):
            media = Media(name.partition(".")[0], kind, tmp_path / name)
            await bot.deliver(letter(server, "Here.", alt="What it shows.", media=media, id=number))
        await bot.close()
    files = [sent.files for sent in server.api.shown]
    assert files == [
        [("rest.png", "What it shows.", 3)],
        [("breath.gif", "What it shows.", 6)],
        [("hum.ogg", "What it shows.", 5)],
        [("hum.ogg", "What it shows.", 5)],
    ]
    assert {(sent.text, sent.alt) for sent in server.api.shown} == {("Here.", "What it shows.")}


@pytest.mark.parametrize(
    ("refusal", "why"),
    [
        (Refusal(403, 50007, "Cannot send messages to this user"), "gone"),
        (Refusal(403, 50278, "Cannot send messages to this user due to having no mutual guilds"), "gone"),
        (Refusal(404, 10003, "Unknown Channel"), "gone"),
        (Refusal(403, 50001, "Missing Access"), "gone"),
        (Refusal(400, 50035, "Invalid Form Body"), "bad"),
        (Refusal(400, 50006, "Cannot send an empty message"), "bad"),
        (Refusal(400, 40003, "You are opening direct messages too fast"), "later"),
        (Refusal(401, 0, "401: Unauthorized"), "later"),
        (Refusal(403, 0, "error code: 1010"), "later"),
        (Refusal(404, 0, "404: Not Found"), "later"),
    ],
)
async def test_a_refusal_is_told_by_its_kind(refusal: Refusal, why: str) -> None:
    outcome, arrived = await delivered(refusal=refusal)
    assert isinstance(outcome, Refused)
    assert outcome.why == why
    assert arrived == 0


async def test_too_many_requests_come_back_when_discord_says() -> None:
    outcome, _ = await delivered("429", seconds=7)
    assert outcome == Refused("later", StillClock().now() + 7 * SECOND, "too many requests")


async def test_too_many_for_one_chat_hold_back_that_one_and_for_all_everybody() -> None:
    async with serving() as server:
        clock = StillClock()
        bot = discord_at(server, clock=clock)
        other = str(server.api.home(77))
        server.fails(POST, "429", seconds=3)
        await bot.deliver(letter(server, "one"))
        assert isinstance(await bot.deliver(letter(server, "two", chat=other, id=2)), Delivered)
        assert isinstance(await bot.deliver(letter(server, "three", id=3)), Refused)
        clock.at += 4 * SECOND
        server.fails(POST, "429 global", seconds=3)
        await bot.deliver(letter(server, "four", id=4))
        later = Refused("later", clock.at + 3 * SECOND, "too many requests")
        assert await bot.deliver(letter(server, "five", chat=other, id=5)) == later
        assert server.api.calls[POST] == 1
        clock.at += 3 * SECOND
        assert isinstance(await bot.deliver(letter(server, "five", chat=other, id=5)), Delivered)
        await bot.close()


@pytest.mark.parametrize("kind", ["500", "502 before", "502 after", "no JSON", "drop before", "drop after"])
async def test_in_doubt_the_same_is_sent_again_and_shown_once(kind: Kind) -> None:
    outcome, arrived = await delivered(kind, kind)
    assert isinstance(outcome, Delivered)
    assert arrived == 1


@pytest.mark.parametrize(("kind", "arrived"), [("500", 0), ("502 after", 1), ("drop after", 1)])
async def test_without_any_honest_answer_nobody_knows(kind: Kind, arrived: int) -> None:
    assert await delivered(kind, kind, kind) == (Unknown(), arrived)


@pytest.mark.parametrize("kind", ["hang after", "never", "drip", "endless"])
async def test_an_answer_that_takes_too_long_is_asked_for_again(kind: Kind) -> None:
    began = time.monotonic()
    outcome, arrived = await delivered(kind, kind, seconds=2, deadlines=HURRIED)
    assert isinstance(outcome, Delivered)
    assert arrived == 1
    assert time.monotonic() - began < 1.5


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    began = time.monotonic()
    outcome, _ = await delivered("endless", seconds=30)
    assert isinstance(outcome, Delivered)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("kind", ["page 307", "page 401", "page 403", "page 404", "403 of others"])
async def test_who_stands_before_discord_and_turns_away_says_nothing_of_anybody(kind: Kind) -> None:
    outcome, arrived = await delivered(kind)
    assert isinstance(outcome, Refused)
    assert (outcome.why, outcome.retry_at, arrived) == ("later", 0, 0)


@pytest.mark.parametrize("kind", ["page 200", "page 503"])
async def test_a_page_that_may_hide_an_effect_is_asked_past(kind: Kind) -> None:
    assert await delivered(kind, kind, kind) == (Unknown(), 0)
    outcome, arrived = await delivered(kind)
    assert isinstance(outcome, Delivered)
    assert arrived == 1


async def test_a_guard_that_says_too_many_holds_back_everybody_for_a_moment() -> None:
    async with serving() as server:
        clock = StillClock()
        bot = discord_at(server, clock=clock)
        server.fails(POST, "page 429")
        later = Refused("later", clock.at + 5 * SECOND, "too many requests")
        assert await bot.deliver(letter(server, "one")) == later
        assert await bot.deliver(letter(server, "two", chat=str(server.api.home(77)), id=2)) == later
        clock.at += 5 * SECOND
        assert isinstance(await bot.deliver(letter(server, "one")), Delivered)
        await bot.close()


def test_a_guard_is_believed_for_a_minute_at_most_and_odd_headers_not_at_all() -> None:
    told = {"7": 7 * SECOND, "0": SECOND, "86400": MINUTE, "": 5 * SECOND, "inf": 5 * SECOND, "-3": 5 * SECOND}
    assert {each: _guarded({"Retry-After": each}) for each in told} == told
    limits, limited = RateLimits(), LimitedRoute("POST /x", "1")
    for odd in ("inf", "nan", "x"):
        limits.note_headers(limited, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": odd}, 1000)
    assert limits.free_at(limited, 1000) <= 1000


@pytest.mark.parametrize("body", [b'{"message":"x"}', b'{"code":50007}', b'{"code":"50007","message":"x"}', b"[]", b""])
def test_only_a_code_and_a_message_are_discords_no(body: bytes) -> None:
    assert isinstance(_denied(403, body), TurnedAway)
    told = _denied(403, b'{"code":50007,"message":"x","errors":{}}')
    assert isinstance(told, Denied)
    assert told.code == 50007


SHORT = Deadlines(answer=5, picture=0.2, file=0.4, again=2)


def picture(folder: Path) -> Media:
    (folder / "rest.png").write_bytes(b"PNG")
    return Media("rest", "picture", folder / "rest.png")


async def shown_with(server: Server, bot: Discord, media: Media, people: range) -> float:
    """Seconds until all of them have their words."""
    began = time.monotonic()
    letters = [
        letter(server, "Lie down.", media=media, alt="A mat.", chat=str(server.api.home(n)), id=n) for n in people
    ]
    for outcome in await asyncio.gather(*map(bot.deliver, letters)):
        assert isinstance(outcome, Delivered)
    return time.monotonic() - began


async def test_a_slow_picture_holds_up_nobodys_words(tmp_path: Path) -> None:
    async with serving() as server:
        bot = discord_at(server, deadlines=SHORT)
        for _ in range(5):
            server.fails(POST, "slow", seconds=2)
        assert await shown_with(server, bot, picture(tmp_path), range(1, 6)) < 1
        assert await shown_with(server, bot, picture(tmp_path), range(6, 11)) < 0.6
        assert [sent.files for sent in server.api.shown] == [[]] * 10
        assert {(sent.text, sent.alt) for sent in server.api.shown} == {("Lie down.", "A mat.")}
        await asyncio.sleep(2)
        assert len(server.api.shown) == 10
        await shown_with(server, bot, picture(tmp_path), range(11, 12))
        assert server.api.shown[-1].files == [("rest.png", "A mat.", 3)]
        await bot.close()


async def test_a_picture_whose_answer_is_lost_is_shown_once(tmp_path: Path) -> None:
    async with serving() as server:
        bot = discord_at(server, deadlines=SHORT)
        server.fails(POST, "hang after", seconds=2)
        await shown_with(server, bot, picture(tmp_path), range(1, 2))
        await bot.close()
    assert [sent.files for sent in server.api.shown] == [[("rest.png", "A mat.", 3)]]


@pytest.mark.parametrize("kind", ["page 413", "413"])
async def test_a_picture_that_is_not_let_through_is_told_in_words(kind: Kind, tmp_path: Path) -> None:
    async with serving() as server:
        bot = discord_at(server, deadlines=SHORT)
        server.fails(POST, kind)
        assert await shown_with(server, bot, picture(tmp_path), range(1, 2)) < 0.5
        await bot.close()
    assert [(sent.text, sent.alt, sent.files) for sent in server.api.shown] == [("Lie down.", "A mat.", [])]


async def test_a_chart_too_goes_in_words_and_a_file_has_a_deadline_of_its_own() -> None:
    async with serving() as server:
        bot = discord_at(server, deadlines=SHORT)
        server.fails(POST, "never", seconds=3)
        chart = Enclosed("numbers.png", "image/png", b"PNG")
        assert isinstance(await bot.deliver(letter(server, "Yours.", alt="A line.", enclosed=chart)), Delivered)
        assert (server.api.last(ILZE).files, server.api.last(ILZE).alt) == ([], "A line.")
        server.fails(POST, "never", "never", seconds=3)
        copy = Enclosed("easeback.json", "application/json", b"{}")
        assert await bot.deliver(letter(server, "Your copy.", enclosed=copy, id=2)) == Unknown()
        assert isinstance(await bot.deliver(letter(server, "Your copy.", enclosed=copy, id=2)), Delivered)
        assert server.api.last(ILZE).files == [("easeback.json", "", 2)]
        await bot.close()


async def test_where_nobody_listens_it_was_certainly_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        bot = discord_at(server)
        words = letter(server, "Lie on your back.")
    with caplog.at_level(logging.INFO):
        outcome = await bot.deliver(words)
    await bot.close()
    assert isinstance(outcome, Refused)
    assert outcome.why == "later"
    assert TOKEN not in caplog.text + outcome.words


def poll(
    labels: tuple[str, ...] = ("Yes, right away", "Not yet"), question: str = "Did you find any relief?"
) -> Letter:
    choices = tuple(Choice(f"b{place}", label) for place, label in enumerate(labels, 1))
    return Letter(9, str(ILZE + 5_000_000), question, Urgency.CALL, choices, 100, poll="poll-1")


async def test_a_poll_is_discords_own() -> None:
    async with serving() as server:
        server.api.home(ILZE)
        bot = discord_at(server)
        assert isinstance(await bot.deliver(poll()), Delivered)
        await bot.close()
    sent = server.api.last(ILZE)
    assert sent.poll is not None
    assert sent.text == "Did you find any relief?"
    assert [each["poll_media"]["text"] for each in sent.poll["answers"]] == ["Yes, right away", "Not yet"]
    assert sent.components == []


@pytest.mark.parametrize("letter", [poll(("x" * 56, "No")), poll(tuple("abcdefghijk")), poll(question="?" * 301)])
async def test_a_poll_that_does_not_fit_goes_as_buttons(letter: Letter) -> None:
    async with serving() as server:
        server.api.home(ILZE)
        bot = discord_at(server)
        await bot.deliver(letter)
        await bot.close()
    assert server.api.last(ILZE).poll is None
    assert len(server.api.last(ILZE).buttons) == len(letter.choices)


async def test_a_poll_that_is_not_taken_goes_as_a_menu() -> None:
    async with serving() as server:
        chat = server.api.home(ILZE)
        bot = discord_at(server)
        server.api.no_polls = True
        await bot.deliver(poll())
        await bot.close()
    menu = server.api.last(ILZE).components[0]["components"][0]
    assert [each["label"] for each in menu["options"]] == ["Yes, right away", "Not yet"]
    assert Buttons(KEY).pressed(str(chat), menu["custom_id"]).prompt == 100


async def test_discords_own_clock_is_asked_before_it_has_to_say_no() -> None:
    async with serving() as server:
        clock = StillClock()
        bot = discord_at(server, clock=clock)
        outcomes = [await bot.deliver(letter(server, "x", chat=str(server.api.home(n)), id=n)) for n in range(1, 61)]
        await bot.close()
    went = [isinstance(outcome, Delivered) for outcome in outcomes]
    assert went == [True] * 46 + [False] * 14
    assert all(isinstance(each, Refused) and each.retry_at - clock.at <= 2 * SECOND for each in outcomes[46:])


async def test_words_of_safety_have_requests_of_their_own() -> None:
    async with serving() as server:
        bot = discord_at(server)
        for n in range(1, 50):
            await bot.deliver(letter(server, "x", chat=str(server.api.home(n)), id=n))
        assert isinstance(await bot.deliver(letter(server, "x")), Refused)
        assert isinstance(await bot.deliver(letter(server, "Stop.", urgency=Urgency.SAFETY, id=99)), Delivered)
        await bot.close()


def test_a_tag_cannot_be_guessed_and_only_its_keys_make_it() -> None:
    mine, others = Buttons(KEY), Buttons(b"another bot's key")
    carried = mine.carried("1", 7, "stop")
    assert len(base64.urlsafe_b64decode(carried.rpartition("/")[2])) >= 6
    assert mine.pressed("1", carried) == Pressed(7, "stop")
    assert others.pressed("1", carried) == FOREIGN
    assert Buttons(b"").pressed("1", carried) == FOREIGN


def test_a_route_without_requests_left_waits_for_its_own_reset() -> None:
    limits, limited, other = RateLimits(), LimitedRoute("POST /x", "1"), LimitedRoute("POST /x", "2")
    limits.note_headers(limited, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "2"}, 1000)
    limits.note_headers(other, {"X-RateLimit-Remaining": "1", "X-RateLimit-Reset-After": "2"}, 1000)
    assert limits.free_at(limited, 1000) >= 3000
    assert limits.free_at(other, 1000) <= 1000
    limits.take(other, 1000)
    assert limits.free_at(other, 1000) >= 3000


def test_every_button_fits() -> None:
    book, buttons = CATALOG.content, Buttons(KEY)
    every = {str(sign) for sign in Intent if sign not in NEVER_BUTTONS}
    every |= {f"lang-{code}" for code in book.languages} | {f"faq-{question}" for question, _ in book.faq}
    every |= {f"zone-{zone}" for zone in book.zones}
    for button in every:
        carried = buttons.carried("1420070400000000000", 4_102_444_800, button)
        assert len(carried) <= LONGEST
        assert buttons.pressed("1420070400000000000", carried).button == button
    with pytest.raises(ValueError, match="too long"):
        buttons.carried("1", 1, "x" * 100)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(label, label) for label in labels)


def test_buttons_stand_in_at_most_five_rows_of_five() -> None:
    assert [len(row) for row in rows(choices("Next", "Say it again", "⏸ Pause", "⏹ Stop"))] == [4]
    assert [len(row) for row in rows(choices(*map(str, range(11))))] == [5, 5, 1]
    assert [len(row) for row in rows(choices(*("x" * 70 for _ in range(7))))] == [5, 2]
    assert rows(()) == []


async def test_buttons_are_taken_away_and_what_misleads_goes_altogether() -> None:
    async with serving() as server:
        bot = discord_at(server)
        first = await bot.deliver(letter(server, "Rest.", ("Next", "⏹ Stop")))
        assert isinstance(first, Delivered)
        faded = letter(server, "", edits=first.message_id, remove_buttons=True)
        assert await bot.deliver(faded) == Delivered()
        assert (server.api.sent[int(first.message_id)].text, server.api.sent[int(first.message_id)].labels) == (
            "Rest.",
            [],
        )
        gone = letter(server, "", edits=first.message_id, take_away=True)
        assert [await bot.deliver(gone), await bot.deliver(gone), await bot.deliver(faded)] == [Delivered()] * 3
        await bot.close()
    assert server.api.deleted == [int(first.message_id)]


async def test_words_of_safety_stand_in_a_box_and_go_without_one_where_it_is_not_taken() -> None:
    async with serving() as server:
        bot = discord_at(server)
        words = letter(server, "Roll off. Why?", ("It hurts",), urgency=Urgency.SAFETY, lead=9)
        outcome = await bot.deliver(words)
        sent = server.api.last(ILZE)
        assert (sent.edge, sent.words, sent.labels) == (RED, "**Roll off.** Why?", [["It hurts"]])
        assert outcome == Delivered(str(sent.id), dated=taken_at(sent.id))
        server.api.no_boxes = True
        await bot.deliver(letter(server, "Roll off. Why?", ("It hurts",), id=2, urgency=Urgency.SAFETY, lead=9))
        await bot.close()
    sent = server.api.last(ILZE)
    assert (sent.edge, sent.content, sent.labels) == (None, "**Roll off.** Why?", [["It hurts"]])


async def test_long_reading_is_quoted_below_its_first_paragraph() -> None:
    async with serving() as server:
        bot = discord_at(server)
        await bot.deliver(letter(server, "What I keep: little.\nWhy: to guide.\nHow: sealed.", folds=True))
        await bot.close()
    assert server.api.last(ILZE).content == "What I keep: little.\n> Why: to guide.\n> How: sealed."

"""What leaves: how it looks, and what became of it."""

import base64
import logging
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import Forbidden, NetworkError

from adapters.telegram.buttons import FOREIGN, LONGEST, Buttons, rows
from adapters.telegram.http import USUAL, Deadlines, Http, NotSent, _refusal
from adapters.telegram.page import escaped, words_of
from bot.channel import Choice, Delivered, Outcome, Refused, Unknown
from bot.core.model.events import Pressed
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import NEVER_BUTTONS
from tests.adapters.stage import StillClock
from tests.adapters.telegram.api import DATE, TOKEN
from tests.adapters.telegram.bot import ILZE, KEY, letter, telegram_at
from tests.adapters.telegram.markup import parsed
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.server import Kind, serving
from tests.content import CATALOG

HURRIED = Deadlines(answer=0.1)


async def delivered(
    *kinds: Kind, refusal: Refusal | None = None, seconds: float = 1, deadlines: Deadlines = USUAL
) -> tuple[Outcome, int]:
    """What becomes of a letter when its request goes wrong like that, and how often it arrived."""
    async with serving() as server:
        bot = telegram_at(server, deadlines=deadlines)
        server.fails("sendMessage", *kinds, seconds=seconds)
        if refusal is not None:
            server.api.unreachable[ILZE] = refusal
        outcome = await bot.deliver(letter("Lie on your back."))
        await bot.close()
        return outcome, len(server.api.shown)


async def test_a_letter_arrives_as_it_was_meant() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        words = "If a < b & c > d: <b>no</b> &amp; \ud83d\n\nSecond part 😀"
        outcome = await bot.deliver(letter(words, ("Next", "⏹ Stop"), alt="A <mat>.", silent=True))
        await bot.close()
    sent = server.api.last(ILZE)
    assert outcome == Delivered(str(sent.id), keyboard=True, dated=DATE * SECOND)
    assert sent.text == words.replace("\ud83d", "?") + "\n\nA <mat>."
    assert [entity["type"] for entity in sent.entities] == ["italic"]
    assert sent.silent
    assert sent.labels == [["Next", "⏹ Stop"]]


@given(st.text(), st.text())
def test_nothing_that_is_said_turns_into_markup(text: str, alt: str) -> None:
    shown, entities = parsed(escaped(text))
    assert shown == text.rstrip()
    assert entities == []
    _, entities = parsed(words_of(letter(text, alt=alt)))
    assert len(entities) == bool(alt)


async def test_a_card_is_changed_in_place_and_loses_its_buttons() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        first = await bot.deliver(letter("In…", ("Next",)))
        assert isinstance(first, Delivered)
        bare = Delivered(first.message_id)
        assert await bot.deliver(letter("Out…", edits=first.message_id)) == bare
        assert await bot.deliver(letter("Out…", edits=first.message_id)) == bare
        await bot.close()
    assert server.api.texts(ILZE) == ["In…", "Out…"]
    assert server.api.last(ILZE).keyboard == []
    assert len(server.api.sent) == 1


async def test_long_reading_is_folded_below_its_first_paragraph() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        await bot.deliver(letter("What I keep: little.\nWhy: to guide.\nHow: sealed.", folds=True))
        await bot.close()
    sent = server.api.last(ILZE)
    assert sent.text == "What I keep: little.\nWhy: to guide.\nHow: sealed."
    assert [(each["type"], sent.text[each["offset"] :]) for each in sent.entities] == [
        ("expandable_blockquote", "Why: to guide.\nHow: sealed.")
    ]


async def test_what_misleads_is_taken_away_and_may_be_gone_already() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        first = await bot.deliver(letter("In…"))
        assert isinstance(first, Delivered)
        gone = letter("", edits=first.message_id, take_away=True)
        assert [await bot.deliver(gone), await bot.deliver(gone)] == [Delivered()] * 2
        await bot.close()
    assert server.api.deleted == [int(first.message_id)]


async def test_a_card_that_the_person_deleted_is_sent_anew() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        outcome = await bot.deliver(letter("Out…", edits="777"))
        await bot.close()
    assert outcome == Delivered(str(server.api.last(ILZE).id), dated=DATE * SECOND)


@pytest.mark.parametrize(
    ("refusal", "why"),
    [
        (Refusal(403, "Forbidden: bot was blocked by the user"), "gone"),
        (Refusal(403, "Forbidden: user is deactivated"), "gone"),
        (Refusal(400, "Bad Request: chat not found"), "gone"),
        (Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001), "gone"),
        (Refusal(400, "Bad Request: message is too long"), "bad"),
        (Refusal(400, "Bad Request: something new"), "bad"),
        (Refusal(403, "Forbidden: bot can't initiate conversation with a user"), "gone"),
        (Refusal(400, "Bad Request: PEER_ID_INVALID"), "gone"),
        (Refusal(400, "Bad Request: the bot was told something else"), "bad"),
        (Refusal(413, "Request Entity Too Large"), "bad"),
        (Refusal(403, "Forbidden: something new"), "later"),
        (Refusal(404, "Not Found"), "later"),
        (Refusal(401, "Unauthorized"), "later"),
    ],
)
async def test_a_refusal_is_told_by_its_kind(refusal: Refusal, why: str) -> None:
    outcome, arrived = await delivered(refusal=refusal)
    assert isinstance(outcome, Refused)
    assert outcome.why == why
    assert arrived == 0


async def test_too_many_requests_come_back_when_telegram_says() -> None:
    outcome, _ = await delivered("429", seconds=7)
    assert outcome == Refused("later", StillClock().now() + 7 * SECOND, "too many requests")


@pytest.mark.parametrize(
    ("kind", "arrived"), [("500", 0), ("502", 0), ("no JSON", 0), ("drop before", 0), ("drop after", 1)]
)
async def test_without_an_honest_answer_nobody_knows(kind: Kind, arrived: int) -> None:
    assert await delivered(kind) == (Unknown(), arrived)


@pytest.mark.parametrize("kind", ["page 307", "page 401", "page 403", "page 409", "page 429", "403 of others"])
async def test_who_stands_before_telegram_and_turns_away_says_nothing_of_anybody(kind: Kind) -> None:
    outcome, arrived = await delivered(kind)
    assert isinstance(outcome, Refused)
    assert (outcome.why, outcome.retry_at, arrived) == ("later", 0, 0)


@pytest.mark.parametrize("kind", ["page 200", "page 503"])
async def test_a_page_that_may_hide_an_effect_leaves_it_unknown(kind: Kind) -> None:
    assert await delivered(kind) == (Unknown(), 0)


async def test_a_refusal_for_another_status_is_not_telegrams() -> None:
    for no in (b'{"ok":false,"error_code":400,"description":"chat not found"}', b'{"ok":true,"result":{}}', b"[]"):
        refusal = _refusal(403, no)
        assert isinstance(refusal, NotSent)
    told = _refusal(403, b'{"ok":false,"error_code":403,"description":"Forbidden: x","more":{"new":[1]}}')
    assert isinstance(told, Forbidden)


@pytest.mark.parametrize(("kind", "arrived"), [("hang after", 1), ("never", 0), ("drip", 0), ("endless", 0)])
async def test_every_request_has_a_deadline_however_slowly_the_answer_trickles(kind: Kind, arrived: int) -> None:
    began = time.monotonic()
    assert await delivered(kind, seconds=1.5, deadlines=HURRIED) == (Unknown(), arrived)
    assert time.monotonic() - began < 1


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    began = time.monotonic()
    assert await delivered("endless", seconds=30) == (Unknown(), 0)
    assert time.monotonic() - began < 5


async def test_where_nobody_listens_it_was_certainly_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    async with serving() as server:
        bot = telegram_at(server)
    with caplog.at_level(logging.INFO):
        outcome = await bot.deliver(letter("Lie on your back."))
    await bot.close()
    assert isinstance(outcome, Refused)
    assert outcome.why == "later"
    assert TOKEN not in caplog.text + outcome.words


@pytest.mark.parametrize(
    "body", [b'{"result":{}}', b'{"ok":false,"result":{}}', b'{"ok":1,"result":{}}', b'{"ok":true}', b"[]", b"<html>"]
)
def test_only_an_ok_with_a_result_is_telegrams_yes(body: bytes) -> None:
    with pytest.raises(NetworkError, match="not telegram's"):
        Http.parse_json_payload(body)
    assert Http.parse_json_payload(b'{"ok":true,"result":[5]}')["result"] == [5]


async def test_one_chat_refused_twice_holds_back_nobody_else() -> None:
    async with serving() as server:
        bot = telegram_at(server)
        server.fails("sendMessage", "429", "429", seconds=3)
        for _ in range(2):
            await bot.deliver(letter("one"))
        assert isinstance(await bot.deliver(letter("two", chat="77")), Delivered)
        await bot.close()


def test_a_tag_cannot_be_guessed_and_only_its_keys_make_it() -> None:
    mine, others = Buttons(KEY), Buttons(b"another bot's key")
    carried = mine.carried("1", 7, "stop")
    assert len(base64.urlsafe_b64decode(carried.rpartition(".")[2])) >= 6
    assert mine.pressed("1", carried) == Pressed(7, "stop")
    assert others.pressed("1", carried) == FOREIGN
    assert others.carried("1", 7, "stop") != carried
    assert Buttons(b"").pressed("1", carried) == FOREIGN


async def test_two_chats_refused_at_once_hold_back_everybody_and_one_only_itself() -> None:
    async with serving() as server:
        clock = StillClock()
        bot = telegram_at(server, clock)
        server.fails("sendMessage", "429", seconds=3)
        await bot.deliver(letter("one"))
        assert isinstance(await bot.deliver(letter("two", chat="77")), Delivered)
        server.fails("sendMessage", "429", seconds=3)
        await bot.deliver(letter("three", chat="77"))
        assert await bot.deliver(letter("four")) == Refused("later", clock.at + 3 * SECOND, "too many requests")
        assert server.api.calls["sendMessage"] == 1
        clock.at += 3 * SECOND
        assert isinstance(await bot.deliver(letter("four")), Delivered)
        await bot.close()


def test_every_button_fits() -> None:
    book, buttons = CATALOG.content, Buttons(KEY)
    every = {str(sign) for sign in Intent if sign not in NEVER_BUTTONS}
    every |= {f"lang-{code}" for code in book.languages} | {f"faq-{question}" for question, _ in book.faq}
    for button in every:
        assert len(buttons.carried("-1009999999999", 4_102_444_800, button)) <= LONGEST
    with pytest.raises(ValueError, match="too long"):
        buttons.carried("1", 1, "x" * 60)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(label, label) for label in labels)


def test_buttons_stand_in_rows_that_a_thumb_can_hit() -> None:
    found = rows(choices("Next", "Say it again", "⏸ Pause", "⏹ Stop"))
    assert [len(row) for row in found] == [2, 2]
    assert [len(row) for row in rows(choices(*map(str, range(11))))] == [6, 5]
    assert [len(row) for row in rows(choices("Heart, lung or fainting problem", "No"))] == [1, 1]
    assert rows(()) == []

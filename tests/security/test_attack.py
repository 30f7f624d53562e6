"""One who writes what is dear to hear, and another who says "stop": nobody waits for anybody else's story.

The texts are found anew each time, by the search of worst_texts.py.
"""

import asyncio
import random
import re
import time
from itertools import cycle, islice, product
from pathlib import Path

import pytest

from bot.catalog.library import content_folder
from bot.channel import Heard
from bot.core.machine.turn import take_turn
from bot.core.model.events import Event, Said
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Here, get_ready, hear_anew, listen
from bot.core.understanding.words.effort import Effort, Spent
from bot.core.understanding.words.normalise import normalised
from bot.core.understanding.words.sieve import MOST_WORDS, REMEMBERED, sieve_of
from bot.core.understanding.words.tiers import TIERS, tier_of
from bot.intake import LONG, LONG_ONES, SHARE, Intake, Queues
from tests.core.hearing_cases import EAR, as_grave
from tests.core.talk import BOOK, screened
from tests.core.test_hearing_properties import CRIES, HARMLESS, LONG_CRIES
from tests.engine.world import World
from tests.security.flood import ATTACKS, attack, mark
from tests.security.worst_texts import LENGTH, LENGTHS, LETTERS, MAKERS, cost, worst

MOST_MS = 1.0
"""Milliseconds of the processor that hearing may take, on the machine that the figures are of."""
ROOM = 6
"""How much slower a machine may be that has other things to do, and whose caches others fill."""
STOPPED = 0.1
"""Seconds of the processor, of all threads, in which another person's "stop" is answered 99 times of a hundred."""
HELD = 0.05
"""Seconds of the processor that the loop is held from whoever wants a moment of it, at worst."""


def texts(seed: int, count: int) -> list[str]:
    """Dear texts, every kind of them."""
    dice = random.Random(seed)
    return [maker(dice) for maker, _ in zip(cycle(MAKERS), range(count), strict=False)]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("seed", range(len(MAKERS)))
def test_no_text_is_dear_to_hear(seed: int, length: int) -> None:
    get_ready(EAR)
    dear, text = worst(seed, 8, length)
    assert dear < MOST_MS * ROOM, (seed, text)


def test_a_story_is_no_dearer_for_what_it_repeats() -> None:
    get_ready(EAR)
    for unit in ("numb ", "my leg ", "no, ", "i cant feel ", "what if i ", "I don't want to ", "🆘", "é", "ﷺ", "'"):
        assert cost(unit * (LENGTH // len(unit))) < MOST_MS * ROOM, unit


def padded(cry: str, dice: random.Random) -> str:
    """A cry somewhere in a long harmless text."""
    around = [dice.choice(HARMLESS) for _ in range(dice.randint(40, 160))]
    around.insert(dice.randrange(len(around) + 1), f"{cry}.")
    return " ".join(around)[:LENGTH] if cry in " ".join(around)[:LENGTH] else f"{cry}. {' '.join(around)}"[:LENGTH]


def test_harmless_words_around_it_never_hide_a_cry() -> None:
    dice = random.Random(11)
    for cry in [*(case.text for case in CRIES), *LONG_CRIES]:
        alone = hear_anew(cry, (), EAR, Here.SESSION).intent
        if alone in TIERS:
            assert as_grave(hear_anew(padded(cry, dice), (), EAR, Here.SESSION).intent, alone), cry


def test_what_costs_too_much_to_hear_is_asked_about_at_least() -> None:
    dice = random.Random(12)
    for cry in [case.text for case in CRIES][::3]:
        alone = hear_anew(cry, (), EAR, Here.SESSION).intent
        around = dice.choice(MAKERS[:3])(dice)
        at = dice.randrange(len(around) - len(cry) - 8)
        at = around.rfind(" ", 0, at) + 1
        said = f"{around[:at]} . {cry} . {around[at:]}"[:LENGTH]
        if alone in TIERS:
            found = hear_anew(said, (), EAR, Here.SESSION).intent
            assert as_grave(found, alone) or found is Intent.ASK, (cry, said)


def outing() -> str:
    """A long text about nothing, without a mark."""
    words = cycle(re.findall("[a-z]+", "today the weather was nice and we went to the park with our dog before lunch"))
    return " ".join(islice(words, 400))


def test_a_cry_is_heard_wherever_it_stands_in_a_long_text() -> None:
    around = outing()
    for cry in (
        "numb since the accident last friday around the groin",
        "i want to talk about it because i could kill myself",
    ):
        for at in range(600, 1500, 17):
            said = f"{around[:at]} . {cry} . {around[at:]}"
            assert hear_anew(said, (), EAR, Here.SESSION).intent in TIERS[:2], said


@pytest.mark.parametrize(
    "cry", ["please call an ambulance", "numb since the accident last friday around the groin", "i want to end my life"]
)
def test_a_cry_is_heard_in_a_story_without_a_single_full_stop(cry: str) -> None:
    around, alone = outing(), hear_anew(cry, (), EAR, Here.SESSION).intent
    assert alone in TIERS
    for at in range(600, 1500, 23):
        said = f"{around[:at].rsplit(' ', 1)[0]} {cry} {around[at:].split(' ', 1)[1]}"
        # The words around it may lift a doubt about it, and never make it milder.
        assert as_grave(hear_anew(said, (), EAR, Here.SESSION).intent, alone), said


def test_effort_ends() -> None:
    effort = Effort(10)
    effort.pay(10)
    with pytest.raises(Spent):
        effort.pay(1)
    assert tier_of("i cant feel my legs", "i cant feel my legs", EAR, Effort(0)) == (Intent.ASK, "")
    assert tier_of("it hurts", "it hurts", EAR, Effort(0)) == (Intent.PAIN, "")
    assert tier_of("hello there", "hello there", EAR, Effort(0)) is None


@pytest.mark.parametrize("path", sorted(content_folder().glob("languages/*/*.ftl")), ids=lambda path: path.stem)
def test_effort_does_not_end_in_what_people_write_however_much_of_it_is_about_pain(path: Path) -> None:
    """Our own words are full of legs, backs, numbness and emergencies."""
    lines = [line.partition("=")[2] for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    text = " ".join(lines)
    for start in range(0, len(text), LENGTH // 2):
        plain, held = normalised(text[start : start + LENGTH])
        found, in_the_end = tier_of(plain, held, EAR), tier_of(plain, held, EAR, Effort(10**9))
        assert (found and found[0]) == (in_the_end and in_the_end[0]), plain


def test_words_that_nobody_would_write_in_one_text_are_asked_about() -> None:
    made_up = ["".join(letters) for letters in product("bcdfghkl", repeat=3)][: MOST_WORDS + 1]
    assert hear_anew(" ".join([*made_up, "no"]), (), EAR, Here.REST).intent is Intent.ASK
    assert hear_anew(" ".join(made_up[:300]), (), EAR, Here.REST).intent not in TIERS
    slips = [f"dizzy{letter}" for letter in LETTERS] + [f"{letter}numbness" for letter in LETTERS]
    slips += [f"breathe{letter}" for letter in LETTERS]
    sieve_of(EAR).forget()
    assert hear_anew(" ".join(slips), (), EAR, Here.REST).intent is Intent.ASK
    # What was said before changes nothing in what is heard now.
    hear_anew(" ".join(slips[::3]), (), EAR, Here.REST)
    assert hear_anew(" ".join(slips), (), EAR, Here.REST).intent is Intent.ASK


def test_a_crowd_of_signs_hides_no_sign_that_matters() -> None:
    crowd = "".join(map(chr, range(0x4E00, 0x4E00 + 2000)))
    assert hear_anew(f"{crowd} 🤮 {crowd}", (), EAR, Here.REST).intent is Intent.ASK
    assert hear_anew(f"{crowd[:150]} 🤮 {crowd[:150] * 9}", (), EAR, Here.SESSION).intent is Intent.DIZZY
    assert hear_anew(f"{crowd[:150]} {crowd[:150] * 9}", (), EAR, Here.SESSION).intent is Intent.UNKNOWN


def test_words_that_are_known_are_still_known_when_the_memory_is_full() -> None:
    sieve = sieve_of(EAR)
    sieve.forget()
    words = ("".join(letters) for letters in product("bcdfghklnpqr", repeat=4))
    for _ in range(2 * REMEMBERED // 400):
        assert {"numb", "groin"} <= sieve.known({"numb", "groin", *islice(words, 400)}).keys()


def test_harmless_words_are_no_emergency_however_many_they_are() -> None:
    dice = random.Random(13)
    for _ in range(20):
        text = " ".join(dice.choices(HARMLESS, k=200))[:LENGTH]
        assert hear_anew(text, (), EAR, Here.REST).intent not in TIERS, text


@pytest.mark.parametrize("question", ["hello", "remind me", "change my time zone", "quiet hours", "take a break"])
def test_no_question_reads_for_long(question: str) -> None:
    """Times, days, places and wishes in an answer, once what is the same everywhere is understood."""
    talk = screened()
    talk.says(question)
    units = ("a", "a/", "A-", "1", "1:", "utc + ", "in ", "i am in a ", "7 ", "remind me at ", "monday ", "half past ")
    for text in [*texts(seed=31, count=len(MAKERS)), *(unit * (LENGTH // len(unit)) for unit in units)]:
        least = 1e9
        for _ in range(3):
            listen(text, EAR)
            began = time.process_time()
            take_turn(talk.me, Said(text), talk.now + 1000, BOOK)
            least = min(least, time.process_time() - began)
        assert least * 1000 < 3 * MOST_MS * ROOM, (question, text[:60])


# In the engine.


@pytest.mark.parametrize(("chats", "count"), ATTACKS)
async def test_another_persons_stop_is_answered_at_once_in_a_flood_of_dear_texts(
    tmp_path: Path, chats: int, count: int
) -> None:
    found = await attack(tmp_path, chats, count, stops=100)
    assert mark(found.cpu, 99) < STOPPED, found.cpu
    assert found.held < HELD


def falls_ill(text: str) -> object:
    """A hearing that is broken."""
    raise RecursionError(text)


async def test_a_text_that_nobody_can_understand_keeps_nobody_elses_words_from_being_saved(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    app = world.app
    assert app is not None
    intake = Intake(app.store, app.writer, app.clock, app.flood, app.announce, falls_ill)
    working = asyncio.create_task(intake.work())
    said = [Heard("paper", chat, f"key {chat}", Said("hello")) for chat in ("ilze", "oto")]
    await asyncio.wait_for(asyncio.gather(*map(intake.hear, said)), 10)
    assert intake.heard == 2
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    await world.close()


# In line.


def waiting(chat: str, event: Event) -> tuple[Heard, asyncio.Future[None]]:
    return Heard("paper", chat, "key", event), asyncio.Future()


async def test_short_texts_go_before_long_ones_of_others_and_only_a_few_long_ones_go_together() -> None:
    queues = Queues()
    for number in range(50):
        queues.put(waiting(f"long {number}", Said("x" * (LONG + 1))))
    queues.put(waiting("ilze", Said("stop")))
    first = queues.group()
    assert first[0][0].chat == "ilze"
    assert [heard.chat for heard, _ in first[1:]] == [f"long {number}" for number in range(LONG_ONES)]
    assert next(heard.chat for heard, _ in queues.group()) == f"long {LONG_ONES}"


async def test_a_long_text_behind_a_short_one_waits_like_all_long_ones() -> None:
    queues = Queues()
    for number in range(10):
        queues.put(waiting(f"chat {number}", Said("hello")))
        queues.put(waiting(f"chat {number}", Said("x" * (LONG + 1))))
    assert len(queues.group()) == 10 + LONG_ONES


async def test_what_a_chat_says_stays_in_its_order_and_the_long_wait_has_an_end() -> None:
    queues = Queues()
    said = ["a", "b" * (LONG + 1), "c", "d" * (LONG + 1), "e"]
    for text in said:
        queues.put(waiting("ilze", Said(text)))
    heard = list[str]()
    for number in range(10):
        for _ in range(SHARE):
            queues.put(waiting(f"short {number}", Said("hello")))
        heard += [each.event.text for each, _ in queues.group() if each.chat == "ilze" and isinstance(each.event, Said)]
    assert heard == said
    assert not queues


async def test_a_chat_has_its_share_of_a_group_and_the_rest_waits_behind_the_others() -> None:
    queues = Queues()
    for number in range(SHARE + 3):
        queues.put(waiting("ilze", Said(str(number))))
    queues.put(waiting("other", Said("stop")))
    assert [heard.chat for heard, _ in queues.group()] == ["ilze"] * SHARE + ["other"]
    assert len(queues.group()) == 3


def test_stop_in_a_story_is_heard() -> None:
    text = f"{'I was at home today and the weather was nice. ' * 40}Stop. {'It was a nice day. ' * 30}"
    assert hear_anew(text, (), EAR, Here.SESSION).intent is Intent.STOP

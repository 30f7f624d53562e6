"""Two chats become one person's: the code, the joining, and what each chat says from then on."""

import re

import pytest

from bot.channel import Delivered, Refused
from bot.core.account.linking import GROUPS, LETTERS, VALID
from bot.core.model.events import Event, Pressed, Said
from bot.core.model.instants import MINUTE
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.store import Queued, Spoken, State
from bot.store.turns import link_codes
from tests.core.talk import WELL
from tests.engine.house import House
from tests.engine.test_store_outbox import says

CODE = re.compile(r"EB(-[A-HJ-NP-Z2-9]{4}){3}")
OTHER = "EB-ZZZZ-9999-ZZZZ"


def shows(house: House, chat: str = "ann") -> str:
    """The code that a chat shows."""
    house.hears(Said("privacy"), chat)
    house.taps(Intent.LINK, chat=chat)
    code = str(next(message for message in house.messages(chat) if message.line == "link-code").args["code"])
    house.deliver()
    return code


def types(house: House, code: str, chat: str = "bob", where: str = Intent.LINK_HERE) -> list[Message]:
    """What is said after a chat typed a code and said where reminders shall come."""
    house.hears(Said(code), chat)
    house.deliver()
    house.taps(where, chat=chat)
    return house.messages(chat)


def joins(house: House, where: str = Intent.LINK_HERE) -> None:
    """Ann has a conversation, bob types her code."""
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
        house.taps(Intent.AGREE_ADULT, *WELL, chat=chat)
    code = shows(house)
    assert CODE.fullmatch(code)
    types(house, code, where=where)
    house.deliver()


def number(house: House, chat: str) -> int:
    return int(house.one("SELECT number FROM address WHERE hash = ?", house.vault.hashed("tg", chat)))


def chats(house: House, spoken: Spoken) -> dict[str, list[str]]:
    """Chat -> the lines that were just queued for it."""
    claimed = house.store.claim([each.id for each in spoken.queued], house.now)
    house.settle(claimed.claims, Delivered("7"))
    said: dict[str, list[str]] = {}
    for claim in claimed.claims:
        said.setdefault(claim.chat, []).append(claim.message.line)
    return said


def test_a_typed_code_makes_two_chats_one_person(house: House) -> None:
    joins(house)
    assert house.id_of("ann") == house.id_of("bob")
    assert house.one("SELECT count(*) FROM person") == 1
    assert house.one("SELECT count(*) FROM code") == 0
    assert house.wakes_fit()
    assert house.rows("PRAGMA foreign_key_check") == []


def test_both_chats_are_told_and_no_wish_is_kept_as_a_note(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    assert [message.line for message in types(house, code)][-1] == "link-done"
    assert house.lines("ann") == ["link-done"]
    clear = b"".join(sealed for (sealed,) in house.rows("SELECT sealed FROM note"))
    assert code.encode() not in clear
    assert house.one("SELECT count(*) FROM note") == 1


@pytest.mark.parametrize(("where", "home"), [(Intent.LINK_HERE, "bob"), (Intent.LINK_THERE, "ann")])
def test_unasked_messages_come_to_the_preferred_chat_whoever_spoke_last(house: House, where: str, home: str) -> None:
    joins(house, where)
    assert house.one("SELECT home FROM person") == number(house, home)
    house.hears(Said("remind me in 2 hours"), "bob" if home == "ann" else "ann")
    house.change("UPDATE person SET call_at = ?, answer_at = NULL", house.now)
    house.hears(Said("hello"), "bob" if home == "ann" else "ann")
    house.change("UPDATE person SET call_at = ?", house.now)
    house.store.wake(house.now, 64, unasked=True)
    assert house.one("SELECT home FROM person") == number(house, home)


def test_an_answer_comes_where_it_was_asked_for(house: House) -> None:
    joins(house)
    for chat, other in (("ann", "bob"), ("bob", "ann")):
        said = chats(house, house.hears(Said("help"), chat))
        assert said[chat]
        assert other not in said


def test_cues_come_where_the_session_is(house: House) -> None:
    joins(house)
    for chat in ("ann", "bob"):
        house.hears(Said("start"), chat)
        assert house.one("SELECT home FROM person") == number(house, chat)


def lies_down_joined(house: House) -> None:
    """Joined with the reminders at bob's, and in a session in ann's chat."""
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    types(house, shows(house))
    house.lies_down("ann")


@pytest.mark.parametrize("words", ["stop", "it hurts", "I can't feel my legs"])
def test_stop_and_safety_in_one_chat_end_the_session_of_the_other_and_it_is_told(house: House, words: str) -> None:
    lies_down_joined(house)
    said = chats(house, house.hears(Said(words), "bob"))
    assert said["bob"]
    person = house.person("ann")
    where = "elsewhere-stopped" if person.session is None else "elsewhere-goes-on"
    assert said["ann"] == [where]
    if words == "I can't feel my legs":
        assert person.session is None
    assert house.one("SELECT home FROM person") == number(house, "bob")


def test_a_code_that_ends_a_session_leads_off_the_ball_there(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code = shows(house, "ann")
    house.taps(Intent.OK, chat="ann")
    house.lies_down("ann")
    types(house, code)
    ((line, urgency),) = [(message.line, message.urgency) for message in house.messages("ann")]
    assert (line, urgency) == ("elsewhere-stopped", Urgency.SAFETY)
    assert house.person("ann").session is None


def test_what_is_said_to_the_other_person_in_the_same_breath_arrives(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    house.hears(Said(code), "bob")
    house.deliver()
    prompt = house.person("bob").prompt
    batch = [house.heard(Said("help"), "ann"), house.heard(Pressed(prompt, Intent.LINK_HERE), "bob")]
    said = chats(house, house.store.hear(batch, house.now))
    assert house.id_of("ann") == house.id_of("bob")
    assert "help" in said["ann"]


def test_what_was_queued_for_the_other_person_passes_away_or_arrives(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code, era = shows(house), house.person("ann").course_version
    passes, stays = says(
        house, Message("menu", "en", Urgency.ANSWER, course_version=era), Message("menu", "en", Urgency.ANSWER)
    )
    house.hears(Said(code), "bob")
    house.taps(Intent.LINK_HERE, chat="bob")
    assert {person for (person,) in house.rows("SELECT person FROM outbox")} == {house.id_of("ann")}
    house.deliver()
    assert house.state(passes.id) is State.CANCELLED
    assert house.state(stays.id) is State.SENT


def test_a_code_counts_once_and_ten_minutes(house: House) -> None:
    for chat in ("ann", "bob", "cat"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    types(house, code)
    assert types(house, code, "cat")[-1].line == "link-wrong"
    late = shows(house)
    house.now += 10 * MINUTE + 2000
    assert types(house, late, "cat")[-1].line == "link-wrong"
    house.store.housekeep(house.now)
    assert house.one("SELECT count(*) FROM code") == 0


def test_only_the_last_code_of_a_chat_counts(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    first, second = shows(house), shows(house)
    assert first != second
    assert types(house, first)[-1].line == "link-wrong"
    assert types(house, second)[-1].line == "link-done"


def test_the_same_chat_is_told_so(house: House) -> None:
    house.hears(Said("hello"))
    assert types(house, shows(house), "ann")[-1].line == "link-same"


def test_after_five_wrong_codes_the_chat_waits_ten_minutes(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    for _ in range(5):
        assert types(house, OTHER)[-1].line == "link-wrong"
    assert types(house, shows(house))[-1].line == "link-wait"
    assert house.one("SELECT count(*) FROM person") == 2
    house.now += 10 * MINUTE
    house.store.housekeep(house.now)
    assert house.one("SELECT count(*) FROM guess") == 0
    assert types(house, shows(house))[-1].line == "link-done"


def test_delete_takes_both_chats_with_all_rows(house: House) -> None:
    joins(house, Intent.LINK_THERE)
    house.hears(Said("delete"), "bob")
    house.taps(Intent.DELETE_ALL, chat="bob")
    for table in ("person", "address", "note", "parked", "preferred", "code", "guess"):
        assert house.one(f"SELECT count(*) FROM {table}") == 0, table
    assert house.one("SELECT count(*) FROM outbox") == 1
    assert house.one("SELECT count(*) FROM forgotten") == 2


def test_joining_and_deleting_in_one_batch_leaves_nothing(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    house.hears(Said(shows(house)), "bob")
    house.deliver()
    prompt = house.person("bob").prompt
    events = [
        house.heard(Pressed(prompt, Intent.LINK_HERE), "bob"),
        house.heard(Said("hello"), "ann"),
        house.heard(Said("delete"), "ann"),
        house.heard(Said("delete everything"), "bob"),
        house.heard(Said("hello again"), "ann"),
    ]
    house.store.hear(events, house.now)
    assert house.rows("PRAGMA foreign_key_check") == []
    assert house.wakes_fit()
    people = house.one("SELECT count(*) FROM person")
    assert people == len({person for (person,) in house.rows("SELECT person FROM address")})


def test_in_a_chat_that_is_gone_nothing_is_tidied_up_though_the_person_lives_on_in_the_other(house: House) -> None:
    joins(house)
    tidying: list[Queued] = []
    for text, ref in (("settings", "70"), ("help", "71")):
        spoken = house.hears(Said(text), "bob")
        claimed = house.store.claim([each.id for each in spoken.queued], house.now)
        tidying = list(house.settle(claimed.claims, Delivered(ref, keyboard=True)).queued)
    assert tidying
    claimed = house.store.claim([each.id for each in house.hears(Said("help"), "bob").queued], house.now)
    house.settle(claimed.claims, Refused("gone"))
    assert {house.state(row.id) for row in tidying} == {State.CANCELLED}


def test_a_chat_that_is_gone_leaves_the_other(house: House) -> None:
    joins(house)
    spoken = house.hears(Said("help"), "bob")
    claimed = house.store.claim([each.id for each in spoken.queued], house.now)
    assert house.settle(claimed.claims, Refused("gone")).turned == 0
    assert house.one("SELECT home FROM person") == number(house, "ann")
    assert house.one("SELECT chat FROM preferred") == number(house, "ann")
    spoken = house.hears(Said("help"), "ann")
    assert set(chats(house, spoken)) == {"ann"}


def guesses(house: House, chat: str, times: int) -> tuple[int, str]:
    """A chat types so many wrong codes, all of them in one batch, and where reminders shall come: how many of them were
    looked up and counted, and what the last one was answered (of answers that say the same only one is left)."""
    before = house.one("SELECT count(*) FROM guess")
    letters = ("ABCDEFGHJKMNPQRSTVWXYZ23456789"[at % 30] for at in range(4 * times))
    codes = [f"EB-ZZZZ-ZZZZ-{''.join(next(letters) for _ in range(4))}" for _ in range(times)]
    house.store.hear([house.heard(Said(text), chat) for code in codes for text in (code, "here")], house.now)
    told = [message.line for message in house.messages(chat) if message.line in ("link-wrong", "link-wait")]
    house.deliver()
    return house.one("SELECT count(*) FROM guess") - before, told[-1]


def test_wrong_codes_of_one_batch_are_counted_before_they_are_written(house: House) -> None:
    house.hears(Said("hello"), "bob")
    house.deliver()
    assert guesses(house, "bob", 8) == (5, "link-wait")


def test_who_deletes_everything_begins_no_new_count(house: House) -> None:
    for _ in range(3):
        house.hears(Said("hello"), "bob")
        house.deliver()
        guesses(house, "bob", 5)
        house.hears(Said("delete"), "bob")
        house.taps(Intent.DELETE_ALL, chat="bob")
        house.deliver()
    assert house.one("SELECT count(*) FROM guess") == 5
    assert house.one("SELECT count(*) FROM person") == 0
    mark = house.one("SELECT DISTINCT chat FROM guess")
    assert mark != house.vault.hashed("tg", "bob")


def test_wrong_codes_of_both_chats_stay_counted_when_they_become_one(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    guesses(house, "bob", 4)
    types(house, shows(house))
    assert house.one("SELECT count(*) FROM guess") == 4
    house.deliver()
    assert guesses(house, "bob", 2) == (1, "link-wait")


def test_when_all_have_guessed_too_often_everybody_is_left_one_guess(house: House) -> None:
    for chat in ("ann", "bob", "cat"):
        house.hears(Said("hello"), chat)
    house.deliver()
    house.change(
        "WITH RECURSIVE one(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM one WHERE id < ?)"
        " INSERT INTO guess (id, chat) SELECT ? + id, x'00' FROM one",
        link_codes.MOST_TOGETHER,
        house.now * 1000 - 10_000,
    )
    assert guesses(house, "cat", 3) == (1, "link-wait")
    assert types(house, shows(house))[-1].line == "link-done"
    house.now += VALID
    assert guesses(house, "cat", 2) == (2, "link-wrong")


def test_a_year_of_guessing_finds_one_of_ten_thousand_codes_less_often_than_once_in_a_million_years() -> None:
    """Ten thousand codes that are shown day and night, and everybody together guesses as fast as they are let."""
    year = 365 * 24 * 60 * MINUTE
    tries = (link_codes.MOST_TOGETHER + link_codes.MOST_GUESSES) * year // VALID
    assert 10_000 * tries / len(LETTERS) ** (4 * GROUPS) < 1e-6
    assert len(set(LETTERS)) == len(LETTERS) == 30


def test_each_letter_of_a_code_is_a_die_of_its_own(house: House) -> None:
    house.hears(Said("hello"))
    codes = [shows(house).replace("-", "")[2:] for _ in range(40)]
    assert len(set(codes)) == 40
    for place in zip(*codes, strict=True):
        assert len(set(place)) > 8, "the same few letters at one place of forty codes"


def test_what_was_set_aside_goes_along_when_two_become_one(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    house.change(
        "INSERT INTO parked (id, person, at, sealed, fault) VALUES (7, ?, ?, x'00', 'x')", house.id_of("ann"), house.now
    )
    types(house, shows(house))
    assert house.rows("SELECT person FROM parked WHERE id = 7") == [(house.id_of("bob"),)]
    assert house.rows("PRAGMA foreign_key_check") == []


def batch(house: House, *said: tuple[str, str]) -> None:
    house.store.hear([house.heard(Said(text), chat) for chat, text in said], house.now)
    assert house.rows("PRAGMA foreign_key_check") == []


def test_a_code_of_somebody_who_is_forgotten_in_the_same_batch_leads_to_nobody(house: House) -> None:
    for chat in ("ann", "bob"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    house.hears(Said("delete"), "ann")
    house.deliver()
    ask = Pressed(house.person("ann").prompt, Intent.DELETE_ALL)
    events: list[tuple[Event, str]] = [(Said(code), "bob"), (ask, "ann"), (Said("here"), "bob")]
    house.store.hear([house.heard(event, chat) for event, chat in events], house.now)
    assert house.rows("PRAGMA foreign_key_check") == []
    assert house.lines("bob")[-1] == "link-wrong"
    assert house.one("SELECT count(*) FROM person") == 1


def test_a_code_of_somebody_who_became_another_in_the_same_batch_leads_to_nobody(house: House) -> None:
    for chat in ("ann", "bob", "cat"):
        house.hears(Said("hello"), chat)
    code = shows(house)
    batch(house, ("bob", code), ("cat", code), ("bob", "here"), ("cat", "here"))
    assert house.lines("cat")[-1] == "link-wrong"
    assert house.id_of("ann") == house.id_of("bob") != house.id_of("cat")

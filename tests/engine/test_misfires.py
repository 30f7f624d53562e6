"""What people write that once led astray, and where it leads now: each line of `misfires.yaml`, on the real store.

House rules: a case says where somebody is, what they write and which lines answer (the number of a wording that takes
turns is left out). Whatever is written, no number is kept unless the answer says so, and nobody is locked unless the
answer names whom to call.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from msgspec.structs import replace

from bot.core.model.conversation import Conversation, saved
from bot.core.model.events import Said
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.store.sealing.bindings import person_binding
from tests.core.days import after_one_session
from tests.core.talk import Talk, on_the_ball, plain
from tests.engine.house import House

CASES: dict[str, list[list[str]]] = yaml.safe_load(Path(__file__).with_name("misfires.yaml").read_text("utf-8"))
KEEPS = ("pain-kept",)
CALLS = (
    "safety-emergency",
    "outcome-emergency",
    "emergency-again",
    "emergency-still",
    "safety-crisis",
    "left-in-crisis",
)


def _met() -> Talk:
    talk = Talk()
    talk.says("hello")
    return talk


def _practised() -> Talk:
    talk = after_one_session()
    talk.now += 2 * DAY
    talk.wait(1)
    return talk


def _asked_for_the_ball() -> Talk:
    talk = _practised()
    talk.person = replace(talk.me, ball="")
    talk.says("full")
    if talk.question == "quick-check":
        talk.taps(Intent.NOTHING_NEW)
    assert talk.question == "ball"
    return talk


def _then(begin: Callable[[], Talk], *texts: str) -> Callable[[], Talk]:
    def told() -> Talk:
        talk = begin()
        for text in texts:
            talk.says(text)
        return talk

    return told


WHERE: dict[str, Callable[[], Talk]] = {
    "stranger": Talk,
    "met": _met,
    "practised": _practised,
    "ball": on_the_ball,
    "stopping": _then(on_the_ball, "stop"),
    "asked the ball": _asked_for_the_ball,
    "emergency": _then(_practised, "I can't feel my legs"),
    "logging": _then(_practised, "log my pain"),
    "listing signs": _then(_met, "yes, I'm 18 and I agree"),
    "reading the help": _then(_practised, "help"),
    "reading the help before the list of signs": _then(_met, "yes, I'm 18 and I agree", "help"),
    "reading the numbers": _then(_practised, "my numbers"),
    "reading the signs": _then(_practised, "when should I see a doctor?"),
    "reading an answer": _then(_practised, "should I see a physio?"),
}
"""Where somebody is."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """One store for all."""
    return House(tmp_path_factory.mktemp("misfires"))


@pytest.fixture(scope="module")
def people() -> dict[str, tuple[Conversation, int]]:
    """Each of the places, entered once: who stands there, and when."""
    talks = {where: begin() for where, begin in WHERE.items()}
    return {where: (talk.me, talk.now) for where, talk in talks.items()}


def answers(house: House, person: Conversation, now: int, text: str, chat: str) -> tuple[list[str], Conversation]:
    """The lines that the store queues for a text, and the person afterwards."""
    house.now = now
    house.hears(Said("hello"), chat)
    id = house.id_of(chat)
    house.change("UPDATE person SET sealed = ? WHERE id = ?", house.vault.seal(saved(person), person_binding(id)), id)
    house.deliver()
    house.hears(Said(text), chat)
    return house.lines(chat), house.person(chat)


def test_there_are_more_than_a_hundred_and_sixty() -> None:
    assert sum(map(len, CASES.values())) >= 160
    assert set(CASES) == set(WHERE)


@pytest.mark.parametrize(
    ("where", "text", "lines"),
    [(where, *case) for where, cases in CASES.items() for case in cases],
    ids=lambda value: value[:40],
)
def test_what_people_write_leads_where_it_should(
    house: House, people: dict[str, tuple[Conversation, int]], where: str, text: str, lines: str
) -> None:
    person, now = people[where]
    said, after = answers(house, person, now, text, f"{where} {text}")
    assert " ".join(plain(said)) == lines
    kept = any(line.startswith(KEEPS) for line in said)
    assert (after.ratings == person.ratings) == (not kept) or after.sessions != person.sessions
    locked = after.locked != "" and not person.locked
    assert not locked or any(line in CALLS for line in said)

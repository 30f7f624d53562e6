"""Records that an earlier Easeback saved: they open, wake their people when they were to be woken, and go on.

House rule: `UPDATE=1` writes anew what is made of them, for review, where that has changed on purpose; a record never.
"""

import json
import os
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from msgspec import msgpack
from msgspec.structs import replace

from bot.core.machine.registry import QUESTIONS, offered
from bot.core.machine.turn import next_wake, take_turn
from bot.core.model.content import Routine
from bot.core.model.conversation import Conversation, restored, saved
from bot.core.model.events import Arrived, Event, Said, Woke
from bot.core.model.instants import SECOND
from tests.core.talk import BOOK as TODAY

FIXTURES = Path(__file__).parent / "fixtures"
FILE = FIXTURES / "people.jsonl"
ROUTINES = msgpack.decode((FIXTURES / "routines.msgpack").read_bytes(), type=list[Routine])
BOOK = replace(TODAY, routines={**TODAY.routines, **{form.edition: form for form in ROUTINES}})
RECORDS: list[dict[str, Any]] = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
EVENTS: dict[str, Event] = {"woke": Woke(), "arrived": Arrived(), "yes": Said("yes"), "stop": Said("stop")}


SINCE = {"steps", "minute", "sore", "topics", "play"}
"""Questions that no record of before can have open."""


def opened(record: dict[str, Any]) -> Conversation:
    return restored(b64decode(record["record"]))


def made_of(person: Conversation, at: int) -> dict[str, Any]:
    """When the person is woken, what is offered, and what a few events lead to a second later: lines and buttons."""
    wakes = next_wake(person, BOOK)
    turns = {name: take_turn(person, event, at + SECOND, BOOK) for name, event in EVENTS.items()}
    answers = {name: [[said.line, *map(str, said.buttons)] for said in turn.messages] for name, turn in turns.items()}
    buttons = list(map(str, offered(person, BOOK)))
    return {"answer_at": wakes.answer_at, "call_at": wakes.call_at, "offered": buttons, "answers": answers}


def test_there_are_two_hundred_and_every_question_that_is_put_is_open_in_one() -> None:
    assert len(RECORDS) == 200
    assert {record["question"] for record in RECORDS} == {"", *QUESTIONS} - {"call-checkin"} - SINCE


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["question"] or "nothing")
def test_a_record_of_before_opens_and_goes_on_as_it_was_meant_to(record: dict[str, Any]) -> None:
    person = opened(record)
    assert restored(saved(person)) == person
    today = made_of(person, record["at"])
    if os.environ.get("UPDATE"):
        record |= today
        FILE.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in RECORDS), "utf-8")
    assert today == {name: record[name] for name in today}

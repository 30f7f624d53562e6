"""The real program while everything goes wrong that the Bot API can do: nothing lost, nothing twice, nobody waits."""

import random
import signal
import time
from collections import Counter
from pathlib import Path

from tests.adapters.telegram.bot import until
from tests.adapters.telegram.refusal import Refusal
from tests.adapters.telegram.server import Kind
from tests.process.serving import easeback

PEOPLE = range(1000, 1030)
BLOCKED, DELETED = 1100, 1101
POLLS: tuple[Kind, ...] = ("500", "drop before", "429", "drop after")
SENDS: tuple[Kind, ...] = ("429", "500", "drop before", "drop after", "no JSON")


async def test_a_bad_hour_of_telegrams(tmp_path: Path) -> None:
    chance = random.Random(5)
    async with easeback(tmp_path) as program:
        await program.started()
        api, server = program.api, program.server
        api.unreachable[BLOCKED] = Refusal(403, "Forbidden: bot was blocked by the user")
        api.unreachable[DELETED] = Refusal(403, "Forbidden: user is deactivated")
        server.fails("getUpdates", *POLLS)
        told = Counter[int]()
        for person in (*PEOPLE, BLOCKED, DELETED):
            api.says(person, "hello")
            told[person] += 1
            if chance.random() < 0.3:
                api.tell(api.pending[-1])
        chance.shuffle(api.pending)
        await until(lambda: not api.pending, seconds=40)
        # After a quiet week the numbers begin anywhere, and lower.
        api.renumber(7)
        server.fails("sendMessage", *SENDS)
        for person in PEOPLE:
            api.says(person, "hello")
            told[person] += 1
        await until(lambda: not api.pending, seconds=40)
        lost = SENDS.count("500") + SENDS.count("drop before") + SENDS.count("no JSON")
        expected = sum(told[person] for person in PEOPLE) - lost
        await until(lambda: sum(len(api.texts(person)) for person in PEOPLE) >= expected, seconds=40)
        assert await program.ends(signal.SIGTERM) == 0
        answers = program.rows("SELECT count(*) FROM outbox WHERE urgency < 4 GROUP BY person")
        assert sorted(count for (count,) in answers) == sorted(told.values())
        assert all(len(api.texts(person)) <= told[person] for person in PEOPLE)
        assert (api.texts(BLOCKED), api.texts(DELETED)) == ([], [])


async def test_one_that_cannot_be_read_holds_up_none_of_forty_nine(tmp_path: Path) -> None:
    async with easeback(tmp_path) as program:
        await program.started()
        for number in range(49):
            program.api.says(2000 + number, "hello")
            if number == 20:
                program.api.update(message={"message_id": 1, "date": "yesterday", "chat": {"type": "private"}})
        began = time.monotonic()
        await until(lambda: len(program.api.confirmed) == 50)
        print(f"49 others on disk within {time.monotonic() - began:.2f} s")
        assert program.rows("SELECT count(*) FROM person") == [(49,)]
        assert await program.ends(signal.SIGTERM) == 0

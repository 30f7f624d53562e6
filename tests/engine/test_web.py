"""The web server over real sockets: who is let in, how much, how long, and what it says of itself."""

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.channel import Route
from bot.core.model.instants import SECOND
from bot.core.model.messages import Urgency
from bot.figures import Figure, Histogram
from bot.web import LARGEST, LINGER, CannotServe, Web
from tests.engine.test_app import lying_down
from tests.engine.world import World


class House:
    """Somebody who is called."""

    def __init__(self) -> None:
        self.trouble = ""
        self.full = False
        self.taken: list[bytes] = []

    def parts(self) -> Mapping[str, str]:
        return {"disk": self.trouble, "intake": ""}

    async def figures(self) -> tuple[Figure | Histogram, ...]:
        delivered, later = (("outcome", "delivered"),), (("outcome", "later"),)
        return (
            Figure("people", "People.", 3),
            Figure("messages_total", "Messages.", 5354886, delivered),
            Figure("lag", "Lag.", 0.25),
            Histogram("late_seconds", "Late.", (("0.5", 2), ("+Inf", 3)), 2.5),
            Figure("messages_total", "Messages.", 2, later),
        )

    async def take(self, _: Mapping[str, str], body: bytes) -> int:
        if self.full:
            raise OSError("no space left on device")
        self.taken.append(body)
        return 200

    def allows(self, headers: Mapping[str, str]) -> bool:
        return headers.get("X-Secret") == "right"

    def web(self, port: int = 0) -> Web:
        routes = (Route("/call", self.allows, self.take),)
        return Web("127.0.0.1", port, parts=self.parts, figures=self.figures, routes=routes)


@asynccontextmanager
async def open_to_calls(house: House) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    web = house.web()
    await web.start()
    serving = asyncio.create_task(web.serving())
    try:
        async with aiohttp.ClientSession() as session:
            yield session, f"http://127.0.0.1:{web.port}"
    finally:
        serving.cancel()
        await asyncio.wait([serving])
        await web.stop()


RIGHT = {"X-Secret": "right"}


async def status(
    session: aiohttp.ClientSession, url: str, data: bytes = b"{}", headers: Mapping[str, str] | None = None
) -> int:
    async with session.post(url, data=io.BytesIO(data), headers=headers) as response:
        return response.status


async def test_only_whoever_is_allowed_is_heard_and_only_by_post() -> None:
    house = House()
    async with open_to_calls(house) as (session, url):
        assert await status(session, f"{url}/call") == 403
        assert await status(session, f"{url}/call", headers={"X-Secret": "wrong"}) == 403
        assert await status(session, f"{url}/other", headers=RIGHT) == 404
        async with session.get(f"{url}/call", headers=RIGHT) as response:
            assert response.status == 405
        assert house.taken == []
        assert await status(session, f"{url}/call", b"hello", headers=RIGHT) == 200
    assert house.taken == [b"hello"]


async def test_a_body_is_a_mebibyte_at_most() -> None:
    house = House()
    async with open_to_calls(house) as (session, url):
        assert await status(session, f"{url}/call", b"x" * LARGEST, headers=RIGHT) == 200
        assert await status(session, f"{url}/call", b"x" * (LARGEST + 1), headers=RIGHT) == 413
    assert [len(body) for body in house.taken] == [LARGEST]


async def test_a_body_that_does_not_come_is_waited_for_only_so_long_and_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.web.PATIENCE", 0.3)
    house = House()
    async with open_to_calls(house) as (session, url):
        host, port = "127.0.0.1", int(url.rsplit(":", 1)[1])
        head = f"POST /call HTTP/1.1\r\nHost: {host}\r\nX-Secret: right\r\nContent-Length: 9\r\n\r\nslow"
        slow = [await asyncio.open_connection(host, port) for _ in range(100)]
        for _, writer in slow:
            writer.write(head.encode())
        async with asyncio.timeout(10):
            assert await status(session, f"{url}/call", headers=RIGHT) == 200
        for reader, writer in slow:
            async with asyncio.timeout(LINGER + 1):
                assert b" 408 " in await reader.readline()
                await reader.read()
            writer.close()
    assert house.taken == [b"{}"]


async def test_what_could_not_be_saved_is_asked_for_again() -> None:
    house = House()
    house.full = True
    async with open_to_calls(house) as (session, url):
        assert await status(session, f"{url}/call", headers=RIGHT) == 503
        house.full = False
        assert await status(session, f"{url}/call", headers=RIGHT) == 200


async def test_health_and_figures_are_told() -> None:
    house = House()
    async with open_to_calls(house) as (session, url):
        async with session.get(f"{url}/health") as response:
            assert (response.status, await response.json()) == (
                200,
                {"status": "ok", "parts": {"disk": "ok", "intake": "ok"}},
            )
        house.trouble = "The disk is full."
        async with session.get(f"{url}/health") as response:
            assert (response.status, await response.json()) == (
                503,
                {"status": "trouble", "parts": {"disk": "The disk is full.", "intake": "ok"}},
            )
        async with session.get(f"{url}/metrics") as response:
            lines = (await response.text()).splitlines()
    ours = lines[: lines.index(next(line for line in lines if "easeback_process" in line))]
    assert ours == [
        "# HELP easeback_late_seconds Late.",
        "# TYPE easeback_late_seconds histogram",
        'easeback_late_seconds_bucket{le="0.5"} 2.0',
        'easeback_late_seconds_bucket{le="+Inf"} 3.0',
        "easeback_late_seconds_count 3.0",
        "easeback_late_seconds_sum 2.5",
        "# HELP easeback_people People.",
        "# TYPE easeback_people gauge",
        "easeback_people 3.0",
        "# HELP easeback_messages_total Messages.",
        "# TYPE easeback_messages_total counter",
        'easeback_messages_total{outcome="delivered"} 5.354886e+06',
        'easeback_messages_total{outcome="later"} 2.0',
        "# HELP easeback_lag Lag.",
        "# TYPE easeback_lag gauge",
        "easeback_lag 0.25",
    ]
    assert any(line.startswith("easeback_process_open_fds ") for line in lines)


async def test_a_port_that_is_taken_is_told_with_what_to_do() -> None:
    house = House()
    async with open_to_calls(house) as (_, url):
        with pytest.raises(CannotServe, match="EASEBACK_WEB_PORT"):
            await house.web(int(url.rsplit(":", 1)[1])).start()


async def test_a_running_easeback_is_well_and_counts(tmp_path: Path) -> None:
    world = World(tmp_path)
    await world.start()
    assert world.app is not None
    app = world.app
    await world.says("hello")
    assert set(app.parts()) >= {"intake", "alarm", "sweep", "postman paper", "maintenance daily", "watch"}
    assert not any(app.parts().values())
    told = await app.figures()
    figures = {(each.name, *(v for _, v in each.labels)): each.value for each in told if isinstance(each, Figure)}
    assert figures["people",] == 1
    assert figures["events_total",] == 1
    assert figures["messages_total", "paper", "delivered"] == 1
    assert figures["people_by_state", "quiet"] == 1
    assert figures["outbox_queued_total",] == figures["outbox_ended_total", "sent"] == 1
    assert figures["outbox_messages", "queued", "answer"] == figures["due_wakes",] == 0
    commits = next(each for each in told if each.name == "commit_seconds")
    assert isinstance(commits, Histogram)
    assert commits.buckets[-1][1] >= 3
    assert figures["part_well", "intake"] == 1
    assert figures["part_restarts_total", "intake"] == 0
    await world.stop()


async def test_cues_are_counted_by_how_late_they_came(tmp_path: Path) -> None:
    world = World(tmp_path)
    await lying_down(world)
    assert world.app is not None
    await world.wait(60)
    cues = [letter for _, letter in world.paper.delivered if letter.urgency is Urgency.CUE]
    counted = dict(world.app.postman.lateness.told("x_seconds", "X.").buckets)
    assert counted["0.05"] == counted["+Inf"] == len(cues) > 1
    world.clock.set(world.clock.now() + 3 * SECOND)  # and nobody has woken for it
    late = [letter for letter in await world.wait(60) if letter.urgency is Urgency.CUE]
    counted = dict(world.app.postman.lateness.told("x_seconds", "X.").buckets)
    assert counted["+Inf"] == len(cues) + len(late)
    await world.stop()

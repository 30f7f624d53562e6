"""Somebody with a plan, and what comes by itself."""

from msgspec.structs import replace

from bot.core.model.conversation import Reminder
from bot.core.model.events import Woke
from bot.core.model.instants import DAY
from bot.core.model.localtime import local, local_date
from bot.core.reminders import rules
from tests.core.talk import BOOK, MORNING, Talk, lying_down


def rested() -> Talk:
    """Somebody whose first session has just ended."""
    talk = lying_down("breathing")
    talk.wait(900)
    talk.taps("3")
    return talk


def with_plan(minute: int = 600, now: int = MORNING, zone: str = "Europe/London", **more: object) -> Talk:
    """Somebody with a plan, and nothing else going on."""
    talk = Talk(zone, now)
    talk.says("hello")
    reminder = rules.from_now(Reminder(minute, since=now), talk.me, now, BOOK)
    talk.person = replace(talk.me, reminder=replace(reminder, **more), reminder_offered=True)
    return talk


def days_of(talk: Talk, days: float) -> list[tuple[int, str, str]]:
    """What comes by itself in so many days: the day (0 is today), the local time, the line."""
    first, start, heard = local_date(talk.now, BOOK.zones[talk.me.zone]), len(talk.heard), []
    end = talk.now + round(days * DAY)
    while (at := talk.next_wake()) is not None and at <= end:
        talk.now = max(talk.now, at)
        for message in talk.happens(Woke()):
            wall = local(talk.now, BOOK.zones[talk.me.zone])
            heard.append(((wall.date() - first).days, wall.strftime("%H:%M"), message.line))
    talk.now = end
    assert len(talk.heard) - start == len(heard)
    return heard


def reminder(talk: Talk) -> Reminder:
    assert talk.me.reminder is not None
    return talk.me.reminder

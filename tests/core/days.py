"""Days and weeks of one person: a session a day, told quickly."""

from bot.core.model.instants import DAY, SECOND
from bot.core.model.intents import Intent
from tests.core.talk import Talk, lying_down


def after_one_session(after: str = "5") -> Talk:
    """Somebody whose first session, just breathing, is over, and who wants no reminders."""
    talk = lying_down("breathing")
    talk.wait(240)
    talk.taps(after)
    if talk.question == "plan-anchor":
        talk.taps(Intent.NO_THANKS)
    return talk


def practise(talk: Talk, before: str = "6", after: str = "5") -> None:
    """One more session, a short breathing one."""
    talk.says("breathing")
    if talk.question == "quick-check":
        talk.taps(Intent.NOTHING_NEW)
    talk.taps(before)
    if talk.question == "high-rating":
        talk.taps("routine-breathing")
    talk.wait(240)
    talk.taps(after)


def until(talk: Talk, day: int, hour: float = 8) -> list[str]:
    """Wait until an hour (London, winter) of a day counted from the first; the lines that come meanwhile."""
    midnight = 1_795_161_600_000 - 8 * 3600 * SECOND
    return talk.wait((midnight + day * DAY + hour * 3600 * SECOND - talk.now) / SECOND)


def a_week(sessions: int = 7, before: tuple[str, ...] = ("6",)) -> Talk:
    """Somebody who practised on so many days, one after the other, in the first week; it is the eve of day seven."""
    talk = after_one_session()
    for day in range(1, 7):
        until(talk, day)
        if day < sessions:
            practise(talk, before[day % len(before)])
            if talk.question == "likes":
                talk.taps("4", "3")
    until(talk, 6, 20)
    return talk


def polled() -> Talk:
    """Somebody who has just been asked whether it helped."""
    talk = a_week()
    lines = until(talk, 7, 11)
    assert lines == ["poll"], lines
    return talk

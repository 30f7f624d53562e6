"""When a turn goes wrong: what is told to the person, what is kept, and how a session is ended that can't go on.

House rule: what an error says may hold a person's words, so only its kind and its place are ever written down.
"""

from pathlib import Path
from traceback import extract_tb

from msgspec.structs import replace

from bot import backoff
from bot.core.machine.turn import next_wake
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation, Wakes
from bot.core.model.instants import MINUTE, SECOND, Instant
from bot.core.model.messages import Message, Urgency

PATIENCE = 3
"""So many wake-ups in a row may fail before the session is ended kindly."""


def fault_of(error: BaseException) -> str:
    """The kind of an error and where it arose, without a word of what it says."""
    frames = extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    # The place alone: the message of an error quotes what it choked on, and that may be a person's words.
    last = frames[-1]
    path = Path(last.filename)
    return f"{type(error).__name__} in {path.parent.name}/{path.name}:{last.lineno} {last.name}"


def crashed(language: str) -> Message:
    """The way off the ball and an apology."""
    return Message(line="crashed", language=language, urgency=Urgency.SAFETY, resend=True)


def back_off(faults: int) -> int:
    """How long a wake-up waits after so many failures, in milliseconds."""
    return backoff.back_off(faults, 2 * SECOND, MINUTE)


def let_go(person: Conversation, now: Instant, content: Content) -> tuple[Conversation, Wakes]:
    """The person with session and question closed, and with no promise either if even that can't be kept."""
    person = replace(person, session=None, open_question=None, course_version=person.course_version + 1)
    # The smaller the change, the better; if even without a session something is due, promises go as well.
    for kinder in (person, replace(person, outreach=())):
        try:
            wakes = next_wake(kinder, content)
        except Exception:  # noqa: S112  (the next, smaller try is the answer)
            continue
        if not is_due(wakes, now):
            return kinder, wakes
    return replace(person, outreach=()), Wakes()


def is_due(wakes: Wakes, now: Instant) -> bool:
    """Whether something is due by now."""
    answer, call = wakes.answer_at, wakes.call_at
    return (answer is not None and answer <= now) or (call is not None and call <= now)

"""Which messages there are: the forms step by step, the other ways, the questions with their buttons, all other lines.

House rule: every line that can be said stands on the page once at least; what a line needs is filled with examples.
"""

from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from bot.catalog.library import Library
from bot.catalog.media import TRACKS
from bot.catalog.needs import needs
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import RATINGS
from bot.core.machine.registry import QUESTIONS
from bot.core.machine.turn import next_wake, take_turn
from bot.core.model.content import Ball, Content, CueKind, Role, Routine, Step
from bot.core.model.conversation import Conversation, OpenQuestion, Reminder, Screened, Session, newcomer
from bot.core.model.drafts import PlanDraft
from bot.core.model.events import Event, Pressed, Said, Woke
from bot.core.model.instants import SECOND
from bot.core.model.intents import Intent
from bot.core.model.messages import Message, Urgency
from bot.core.model.questions import Kind
from bot.core.session.flow import begin
from bot.core.session.player import go_to
from bot.core.session.steps import breath_of, role_index, session_of

NOW = 1_795_161_600_000
"""A morning in November 2026."""
EXAMPLES: Mapping[str, str | int] = {
    "number": "112", "rating": 6, "before": 6, "after": 3, "now": 3, "minutes": 2, "seconds": 30, "when": "2026-11-21",
    "at": 450, "from": 1290, "to": 480, "in": 90, "clock": 450, "early": 450, "late": 1170, "zone": "Europe/Riga",
    "home": "Europe/Riga", "there": "Europe/Lisbon", "abroad": 390, "apart": 120, "ahead": 0, "anchor": "after-waking",
    "mode": "hands-free", "language": "en", "remind": 450, "days": 127, "pictures": 1, "discreet": 0, "hushed": 0,
    "on": 1, "off": "asked", "rule": "sent", "code": "4 7 1 9 2 6", "link": "https://example.org",
    "contact": "Ilze, help@example.org", "people": 120, "bot": "easeback_bot", "crisis": "116 123",
    "percent": 35,
    "shares": "at-once:35,after-days:30,not-yet:20", "what": "Not yet", "count": 12, "first": 6, "last": 3, "lowest": 2,
    "highest": 7, "sessions": 12, "week": 4, "asked": 15, "numbers": "6, 5, 4",
    "chosen": "pregnant,bones", "today": "2026-11-20",
    "routine": "routine-full", "routines": "full,short,breathing,bed", "step": "full-settle", "page": 1, "pages": 13,
    "slow": 0, "total": 412, "mean": 34, "words": "Easeback sleeps on Sunday from 2 to 3.", "most": 500, "queued": 4,
    "awaited": "< 30", "aside": 1, "ailing": "-", "held": "no", "faults": "KeyError in bot/letters.py:12: 1",
}  # fmt: skip
TEN = 10
_TAPS = (
    *(Intent.AGREE_ADULT, Intent.NONE, Intent.NEXT, Intent.NONE, Intent.NONE, Intent.HAVE_BALL, "routine-full", "6"),
)
_DATED = {
    "chart-alt": {"from": "2026-11-01", "to": "2026-11-20"},
    "sheet-span": {"from": "2026-11-01", "to": "2026-11-20"},
}
_LABELS = ("button-", "picture-", "track-", "said-", "share", "chart-", "sheet-")
"""Lines that are parts of others: labels, alt texts, words of a chart."""


class Shown(Struct, frozen=True):
    """A message, where it belongs, and what it is called there."""

    section: str
    title: str
    message: Message


def messages(library: Library, content: Content) -> list[Shown]:
    """All messages, in the order in which a person may meet them."""
    asked = [*_routines(content), *_variations(content), *_screening(content), *_questions(content)]
    said = {shown.message.line for shown in asked}
    return [*asked, *_rest(library, content, said)]


def first_ten(content: Content) -> list[Shown]:
    """The first ten messages of somebody new: they say hello, tap what most people tap, and lie down."""
    person, now = newcomer(NOW, "en", "Europe/Riga"), NOW
    said: list[Message] = []
    taps = iter(_TAPS)
    event: Event = Said("hello")
    while len(said) < TEN:
        turn = take_turn(person, event, now, content)
        person = turn.conversation or person
        said += [message for message in turn.messages if not message.silent]
        if tap := next(taps, ""):
            event, now = Pressed(person.prompt, tap), now + SECOND
        else:
            wakes = next_wake(person, content)
            event, now = Woke(), min(at for at in (wakes.answer_at, wakes.call_at) if at is not None)
    return [Shown("The first messages", str(number), message) for number, message in enumerate(said[:TEN], 1)]


def example(library: Library, line: str) -> dict[str, str | int]:
    """What a line is filled with."""
    spoken = library.first.lines[line]
    return {name: _DATED.get(line, {}).get(name, EXAMPLES.get(name, f"‹{name}›")) for name in spoken.args}


def _routines(content: Content) -> Iterator[Shown]:
    for id in content.current:
        routine = content.routine(id)
        for step in routine.steps:
            for title, message in _step(routine, step):
                yield Shown(f"The routine: {id}", title, message)
        for track in TRACKS if routine.has_track else ():
            line = Message("track", "en", Urgency.ANSWER, track=f"{id}-{track}", buttons=(Intent.PAUSE, Intent.STOP))
            yield Shown(f"The routine: {id}", f"{id} as a track: {track}", line)


def _step(routine: Routine, step: Step) -> Iterator[tuple[str, Message]]:
    rated = step.role in (Role.RATE_BEFORE, Role.RATE_AFTER)
    buttons = (*RATINGS, Intent.SKIP) if rated else tuple(map(str, step.buttons))
    title = f"{step.id}, {step.length // 1000} s" if step.length else step.id
    yield title, Message(step.line, "en", Urgency.CUE, buttons=buttons, picture=step.picture)
    for name, line in step.instead:
        picture = dict(step.pictures_instead).get(name, step.picture_without_ball or step.picture)
        yield f"{step.id}, {name}", Message(line, "en", Urgency.CUE, buttons=buttons, picture=picture)
    for name in sorted(dict(step.pictures_instead).keys() - dict(step.instead).keys()):
        picture = dict(step.pictures_instead)[name]
        yield f"{step.id}, {name}", Message(step.line, "en", Urgency.CUE, buttons=buttons, picture=picture)
    for cue in step.cues:
        if cue.kind is not CueKind.PACE:
            silent = cue.kind is CueKind.WHISPER
            yield f"{step.id}, second {cue.at // 1000}", Message(cue.line, "en", Urgency.CUE, silent=silent)
    if breath := breath_of(step, Session(routine.edition, routine.id, NOW, 0, NOW)):
        yield f"{step.id}, the pacer", Message("pacer", "en", Urgency.CUE, silent=True, breath=breath)
        for line in (breath.in_line, breath.out_line):
            yield f"{step.id}, words only", Message(line, "en", Urgency.CUE, silent=True)
    if step.nudge is not None:
        yield f"{step.id}, no answer", Message(step.nudge[1], "en", Urgency.ANSWER, silent=True)


def _variations(content: Content) -> Iterator[Shown]:
    for intent, way in content.variations.items():
        message = Message(way.line, "en", Urgency.ANSWER, picture=way.picture, buttons=(Intent.PAUSE, Intent.STOP))
        yield Shown("Other ways", str(intent), message)


def _screening(content: Content) -> Iterator[Shown]:
    for question in content.screening.questions:
        buttons = tuple(str(intent) for intent, _, _ in question.choices)
        yield Shown("Safety questions", question.id, Message(question.line, "en", Urgency.ANSWER, buttons=buttons))
    for outcome, result in content.screening.results.items():
        args: dict[str, str | int] = {"number": EXAMPLES["number"]} if outcome == "emergency" else {}
        message = Message(result.line, "en", Urgency.SAFETY if args else Urgency.ANSWER, args=args)
        yield Shown("Safety questions", f"outcome: {outcome}", message)


def _questions(content: Content) -> Iterator[Shown]:
    """Each question as its room puts it; one that can't be put out of the blue comes later, among the lines."""
    for id, question in QUESTIONS.items():
        draft = PlanDraft(minute=450, days=127) if id.kind is Kind.PLAN else None
        for person in (_resting(content), _lying(content)):
            context = TurnContext(replace(person, open_question=OpenQuestion(id, NOW, draft=draft)), NOW, content)
            try:
                put = question.prompt(context)
            except (LookupError, ValueError):
                continue
            if put.messages:
                yield from (Shown("Questions", id, message) for message in put.messages)
                break


def _resting(content: Content) -> Conversation:
    """Somebody who has been screened and rests."""
    screened = Screened(NOW, "go")
    return replace(
        newcomer(NOW, "en", "Europe/Riga"),
        consent=NOW,
        screened=screened,
        ball="yes",
        completed=4,
        reminder=Reminder(450, anchor="after-waking"),
        zone_told=True,
    )


def _lying(content: Content) -> Conversation:
    """Somebody in the middle of a session."""
    context = begin(TurnContext(_resting(content), NOW, content), content.quick)
    on_ball = go_to(context, role_index(context.routine, Ball.ON))
    return replace(on_ball.person, session=replace(session_of(on_ball.person), before=6))


def _rest(library: Library, content: Content, said: set[str]) -> Iterator[Shown]:
    """Every other line, by the file it stands in."""
    asked = needs(library)
    for line, words in library.first.lines.items():
        part = line.startswith(_LABELS) and line not in library.lines.holds.rooms
        if line in said or line not in asked or part or line.endswith(".question"):
            continue
        args = example(library, line)
        picture = content.faq_pictures.get(line.removeprefix("faq-"), "")
        section = words.file.rpartition("/")[2].removesuffix(".ftl")
        urgency = Urgency.SAFETY if section == "safety" else Urgency.ANSWER
        yield Shown(f"Lines: {section}", line, Message(line, "en", urgency, args=args, picture=picture))

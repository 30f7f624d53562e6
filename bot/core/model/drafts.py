"""What an open question remembers until it is answered: one struct for each kind, and a reader for records of before.

House rules: the tag is saved, and fields are only ever appended, each with a default; what was never told has its
default. Numbers are numbers here: whatever an id or a text says is read once, where it is heard.
"""

from collections.abc import Callable, Mapping
from typing import TypeVar

from msgspec import Struct

from bot.core.model.questions import OutreachKind, QuestionId

# Pairs in the order in which they were given, and no mapping: it is part of a positional record.
Answers = tuple[tuple[str, tuple[str, ...]], ...]
"""Question ids and the ids of the buttons tapped, in the order in which they were answered."""


class WayIn(Struct, frozen=True, array_like=True, gc=False, tag="way-in"):
    """On the way into a session: the routine that was wished for; empty: none yet."""

    routine: str = ""
    mode: str = ""
    """How it is to run: hands-free, tap, or listen (as one sound track); empty: not chosen yet."""
    unheard: bool = False
    """The first message that rings was not heard."""
    # Whoever reads an older prompt and says "yes" has told nothing of their age, so that is asked by itself.
    asks_age: bool = False
    """The consent is asked for together with the age; an older prompt did not, so a "yes" to it tells none."""


class ScreeningDraft(Struct, frozen=True, array_like=True, gc=False, tag="screening"):
    """In the middle of the safety questions."""

    routine: str = ""
    answers: Answers = ()
    chosen: tuple[str, ...] = ()
    """What has been tapped so far in a question that takes several."""
    breathed: bool = False
    """The minute of breathing has just been: the next words are the first after it."""
    # "None" to the shorter list of before is no "none" to the longer one that took its place.
    joined: bool = False
    """It was put since the last three questions were joined in one; what an older prompt said "none" to was less."""


class RecheckDraft(Struct, frozen=True, array_like=True, gc=False, tag="recheck"):
    """After an emergency: what was wished for, and whether it was told to be a mistake."""

    routine: str = ""
    mistake: bool = False


# What undoes a slip has to be remembered from before it: after it the record says "locked" and nothing of what was.
class EmergencyDraft(Struct, frozen=True, array_like=True, gc=False, tag="emergency"):
    """What was before an emergency was named, so that one tap can undo a mistake, and how often it was said."""

    on_ball: bool = False
    """The person may have lain on the ball."""
    said: int = 0
    """How often whom to call has been said."""
    rescreen: str = ""
    locked: str = ""
    reminding: bool = False
    """The reminders were running."""


class UnheardDraft(Struct, frozen=True, array_like=True, gc=False, tag="unheard"):
    """The line that says what it was that could not be heard; empty: words that nobody knows."""

    line: str = ""


class FaqDraft(Struct, frozen=True, array_like=True, gc=False, tag="faq"):
    """The question of the FAQ that is being answered, and a second one if two were asked at once."""

    # In doubt the answer that says when to see a doctor: no harm can come of reading it.
    id: str = "see-doctor"
    also: str = ""


class TopicDraft(Struct, frozen=True, array_like=True, gc=False, tag="topic"):
    """The topic whose questions are listed; empty: all topics."""

    topic: str = ""


class LinkDraft(Struct, frozen=True, array_like=True, gc=False, tag="link"):
    """The code of the other chat."""

    code: str = ""


class StepsDraft(Struct, frozen=True, array_like=True, gc=False, tag="steps"):
    """Looking through the steps: of which routine (empty: none chosen yet), the page, and when the looking began."""

    routine: str = ""
    page: int = 0
    since: int = 0


class GuessesDraft(Struct, frozen=True, array_like=True, gc=False, tag="guesses"):
    """The buttons of what may have been meant."""

    buttons: tuple[str, ...] = ()


class OutreachDraft(Struct, frozen=True, array_like=True, gc=False, tag="outreach"):
    """What the message that says nothing to a stranger is about."""

    about: OutreachKind = OutreachKind.CHECK_IN


class PlanDraft(Struct, frozen=True, array_like=True, gc=False, tag="plan"):
    """The plan as far as it is told; None: not yet."""

    anchor: str | None = None
    minute: int | None = None
    """Of the day, on the wall clock."""
    days: int | None = None
    """The weekdays, one bit each, Monday is 1."""
    quiet: bool = False
    """It is meant to come in the quiet hours."""
    # Kept until it is asked: reading "7:30" a second time could come out otherwise, in another language's calendar.
    both: tuple[int, ...] = ()
    """The minutes that a time may have meant: in the morning and in the evening."""
    picked: int | None = None
    """The weekdays picked so far, where they are picked one by one."""
    zones: tuple[str, ...] = ()
    """The places that an answer may have meant."""

    @property
    def has_begun(self) -> bool:
        """Something of the plan itself is told, so there is one to go on with."""
        return self.anchor is not None or self.minute is not None or self.days is not None


class TravelDraft(Struct, frozen=True, array_like=True, gc=False, tag="travel"):
    """The zone of the place where the person is now."""

    zone: str = "UTC"


# Tagged, so a record says which of them it holds; a tag that is gone would not be read any more, so none ever goes.
Draft = (
    WayIn
    | ScreeningDraft
    | RecheckDraft
    | EmergencyDraft
    | UnheardDraft
    | FaqDraft
    | TopicDraft
    | LinkDraft
    | StepsDraft
    | GuessesDraft
    | OutreachDraft
    | PlanDraft
    | TravelDraft
)
DraftT = TypeVar("DraftT", bound=Draft)


# Records of before: a question remembered names with texts.


def read_former(question: QuestionId, former: Answers) -> Draft | None:
    """What a record of before remembered for a question; None: nothing."""
    # All that was not in any of these tables only ever remembered which routine was wished for.
    texts = dict(former)
    return _FORMER.get(question, _way_in)(texts) if texts else None


def _first(texts: Mapping[str, tuple[str, ...]], name: str, default: str = "") -> str:
    return (texts.get(name) or (default,))[0]


def _way_in(texts: Mapping[str, tuple[str, ...]]) -> Draft:
    return WayIn(_first(texts, "form"))


def _screening(texts: Mapping[str, tuple[str, ...]]) -> Draft:
    # "q-" kept questions apart from what else stood in the same list of names.
    answers = tuple((name[2:], values) for name, values in texts.items() if name.startswith("q-"))
    return ScreeningDraft(_first(texts, "form"), answers, texts.get("chosen", ()))


def _plan(texts: Mapping[str, tuple[str, ...]]) -> Draft:
    number = {name: int(_first(texts, name)) for name in ("minute", "days", "own") if texts.get(name)}
    return PlanDraft(
        anchor=_first(texts, "anchor") if "anchor" in texts else None,
        minute=number.get("minute"),
        days=number.get("days"),
        quiet="quiet" in texts,
        both=tuple(map(int, texts.get("both", ()))),
        picked=number.get("own"),
        zones=texts.get("zones", ()),
    )


_FORMER: Mapping[QuestionId, Callable[[Mapping[str, tuple[str, ...]]], Draft]] = {
    QuestionId.SCREENING: _screening,
    QuestionId.RECHECK: lambda texts: RecheckDraft(_first(texts, "form"), "mistake" in texts),
    QuestionId.EMERGENCY: lambda texts: EmergencyDraft(_first(texts, "where") == "ball"),
    QuestionId.ARE_YOU_OK: lambda texts: UnheardDraft(_first(texts, "line")),
    QuestionId.QUESTION: lambda texts: FaqDraft(_first(texts, "id", "see-doctor")),
    QuestionId.LINK_CONFIRM: lambda texts: LinkDraft(_first(texts, "code")),
    QuestionId.DID_YOU_MEAN: lambda texts: GuessesDraft(texts.get("wishes", ())),
    QuestionId.CALL_DISCREET: lambda texts: OutreachDraft(OutreachKind(_first(texts, "about", "checkin"))),
    QuestionId.TRAVEL: lambda texts: TravelDraft(_first(texts, "zone", "UTC")),
    **dict.fromkeys(
        (
            *(QuestionId.PLAN_ANCHOR, QuestionId.PLAN_TIME, QuestionId.PLAN_TIME_BOTH, QuestionId.PLAN_DAYS),
            *(QuestionId.PLAN_QUIET, QuestionId.ZONE, QuestionId.ZONE_WHICH),
        ),
        _plan,
    ),
}

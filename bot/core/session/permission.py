"""What is open to a person now: which routines, with the ball or without, and whether safety has to be asked first.

House rules: it only reads, and never asks; where the content or the record leaves a doubt, less is open.
"""

from bot.core.model.content import Content
from bot.core.model.conversation import BREATHED, Conversation, Screened
from bot.core.model.drafts import Answers
from bot.core.model.instants import DAY, HOUR, Instant
from bot.core.model.intents import Intent
from bot.core.model.localtime import local_date


def needs_screening(person: Conversation, now: Instant, content: Content) -> bool:
    """Never done, too old, long without a session, or something happened since. What is dated days ahead was dated by
    a clock that was wrong: nobody knows how old it is."""
    screened, rules = person.screened, content.screening
    if screened is None or person.rescreen or screened.at - now > DAY:
        return True
    last = max([screened.at, *(each.ended for each in person.sessions[-1:] if each.ended - now <= DAY)])
    return now - screened.at > rules.valid or now - last > rules.lapse


def screened_just_now(person: Conversation, now: Instant) -> bool:
    """The screening itself is fresh enough to stand for the quick check."""
    return person.screened is not None and abs(now - person.screened.at) < HOUR and not _practised_since(person)


def _practised_since(person: Conversation) -> bool:
    return bool(person.sessions) and person.screened is not None and person.sessions[-1].ended > person.screened.at


AGE = "adult"
"""The question about the age: whoever has told it once, or together with the consent, is not asked again."""
URGENT = "emergency"
"""The question with the emergency list."""


def already_answered(person: Conversation, now: Instant) -> Answers:
    """What a screening that begins now need not ask: the age; and within the hour, what was answered before."""
    begun = person.begun
    if begun is not None and abs(now - begun.at) < HOUR:
        return begun.answers
    return _age(*(person.screened.answers if person.screened else ()), *(begun.answers if begun else ()))


def ticked_before(person: Conversation, content: Content) -> tuple[str, ...]:
    """What was ticked the last time, among what can be ticked today: it stands there ticked when it is asked again."""
    told = dict(person.screened.answers) if person.screened else {}
    here = [
        (asked.id, str(choice)) for asked in content.screening.questions if asked.multi for choice, *_ in asked.choices
    ]
    return tuple(choice for id, choice in here if choice in told.get(id, ()) and choice != Intent.NONE)


def age_alone(begun: Screened | None) -> Screened | None:
    """A screening that has begun, without its answers about health."""
    return None if begun is None else Screened(begun.at, begun.outcome, _age(*begun.answers))


def _age(*answers: tuple[str, tuple[str, ...]]) -> Answers:
    return tuple({(id, told) for id, told in answers if id == AGE and told == (Intent.ADULT,)})


def may_breathe_first(person: Conversation, now: Instant) -> bool:
    """The emergency list has just been answered with none by somebody new, of age, who has not had the first minute."""
    begun = person.begun
    if person.screened is not None or begun is None or begun.outcome == BREATHED:
        return False
    return {(AGE, (Intent.ADULT,)), (URGENT, (Intent.NONE,))} <= set(already_answered(person, now))


def suggested(person: Conversation, now: Instant, content: Content, wish: str = "") -> str:
    """The routine that needs no choosing: the one wished for, or the last one; empty: there is none that is open. After
    a bad time it is the gentle one."""
    may_choose = open_routines(person, now, content)
    last = person.sessions[-1].routine if person.sessions else ""
    likeliest = wish or (content.gentle if last and person.gentle_next else last)
    ready = person.sound_checked and (person.ball != "" or not content.uses_ball(likeliest))
    return likeliest if ready and likeliest in may_choose else ""


def capped(person: Conversation, now: Instant, content: Content) -> bool:
    """Three with the ball today, by the person's own date."""
    zone = content.zones[person.zone]
    today = local_date(now, zone)
    done = [p for p in person.sessions if content.uses_ball(p.routine) and local_date(p.began, zone) == today]
    return len(done) >= content.caps.sessions_a_day


def hurt_today(person: Conversation, now: Instant, content: Content) -> bool:
    """A session was stopped for pain today, or ended with a much higher number: no ball for the rest of the day."""
    zone = content.zones[person.zone]
    today = local_date(now, zone)
    hurt = (p for p in person.sessions if p.how == "pain" or change(p.before, p.after) == "much-higher")
    return any(local_date(p.ended, zone) == today for p in hurt)


def change(before: int | None, after: int | None) -> str:
    """What became of the number in a session: skipped, lower, same, higher (by one) or much-higher."""
    if before is None or after is None:
        return "skipped"
    if after <= before:
        return "lower" if after < before else "same"
    return "higher" if after == before + 1 else "much-higher"


def open_routines(person: Conversation, now: Instant, content: Content) -> tuple[str, ...]:
    """The ids of the routines open to this person now, the usual one first."""
    if person.screened is None or (person.screened.outcome == "first" and not both_urgent_lists_clear(person.screened)):
        return ()
    allowed = content.screening.results[person.screened.outcome].routines
    if person.ball_off or capped(person, now, content) or hurt_today(person, now, content):
        allowed = tuple(id for id in allowed if not content.uses_ball(id))
    elif person.ball == "none":
        allowed = tuple(id for id in allowed if id not in content.current or content.routine(id).works_without_ball)
    usual = content.gentle if person.gentle_next else person.usual or _usual(person, content)
    return tuple(sorted(allowed, key=lambda id: id != usual)) if usual else allowed


def _usual(person: Conversation, content: Content) -> str:
    """Off the floor, for who has said that they don't get down to it; empty: as the outcome has them."""
    given = dict(person.screened.answers) if person.screened else {}
    told = (
        line
        for asked in content.screening.questions
        for intent, _, line in asked.choices
        if intent in given.get(asked.id, ())
    )
    return content.off_floor if "message-no-floor" in told else ""


def may_breathe(person: Conversation) -> bool:
    """Told to ask someone first, but both urgent lists were answered "none": what needs no ball is open meanwhile."""
    screened = person.screened
    return screened is not None and screened.outcome == "first" and both_urgent_lists_clear(screened)


def both_urgent_lists_clear(screened: Screened) -> bool:
    """Nothing of the two lists that send people to somebody today was answered with more than "none"."""
    answers = dict(screened.answers)
    return all(answers.get(name) == (Intent.NONE,) for name in ("emergency", "today"))


def kinder_routines(person: Conversation, content: Content) -> list[str]:
    """What may be done instead, the kindest first: without the ball, and then the shorter."""
    result = content.screening.results[person.screened.outcome] if person.screened else None
    allowed = result.routines if result else (content.gentle,)
    return sorted(allowed, key=lambda id: (content.uses_ball(id), content.routine(id).length))

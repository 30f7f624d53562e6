"""What is open to a person now: which routines, with the ball or without, and whether safety has to be asked first.

House rules: it only reads, and never asks; where the content or the record leaves a doubt, less is open.
"""

# Theory of operation: three things close a ball and none of them knows of the others: what the screening said, what
# has happened since (`ball_off`, `hurt_today`, the three a day), and that there is none. Each question here reads
# all that concerns it off the record, at the moment it is asked; nothing is remembered as "allowed", because a
# permission that is kept outlives what it was given for.

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
    # A day of grace: a clock that was set a little is no reason to ask everybody again.
    if screened is None or person.rescreen or screened.at - now > DAY:
        return True
    # A long break asks again whatever the date of the screening: somebody who was away may have been ill.
    last = max([screened.at, *(each.ended for each in person.sessions[-1:] if each.ended - now <= DAY)])
    # Ninety days: six questions every month were skipped by habit (content/REVIEW.md, change 7).
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
    # Within the hour it is one way in, and nothing is asked twice on one; of a new way in only the age still
    # counts.
    if begun is not None and abs(now - begun.at) < HOUR:
        return begun.answers
    return _age(*(person.screened.answers if person.screened else ()), *(begun.answers if begun else ()))


def ticked_before(person: Conversation, content: Content) -> tuple[str, ...]:
    """What was ticked the last time, among what can be ticked today: it stands there ticked when it is asked again."""
    # Ticked again rather than left empty: nothing that protects is lost by a hurried "none" (content/REVIEW.md,
    # change 8).
    answers = dict(person.screened.answers) if person.screened else {}
    here = [
        (asked.id, str(choice)) for asked in content.screening.questions if asked.multi for choice, *_ in asked.choices
    ]
    return tuple(choice for id, choice in here if choice in answers.get(id, ()) and choice != Intent.NONE)


def age_alone(begun: Screened | None) -> Screened | None:
    """A screening that has begun, without its answers about health."""
    return None if begun is None else Screened(begun.at, begun.outcome, _age(*begun.answers))


def _age(*answers: tuple[str, tuple[str, ...]]) -> Answers:
    # Only "of age" is kept: who said no to it is asked again.
    return tuple({(id, buttons) for id, buttons in answers if id == AGE and buttons == (Intent.ADULT,)})


def may_breathe_first(person: Conversation, now: Instant) -> bool:
    """The emergency list has just been answered with none by somebody new, of age, who has not had the first minute."""
    begun = person.begun
    if person.screened is not None or begun is None or begun.outcome == BREATHED:
        return False
    # Both, exactly: a list that is answered with anything else has an outcome, and no minute comes before that.
    return {(AGE, (Intent.ADULT,)), (URGENT, (Intent.NONE,))} <= set(already_answered(person, now))


def suggested(person: Conversation, now: Instant, content: Content, wish: str = "") -> str:
    """The routine that needs no choosing: the one wished for, or the last one; empty: there is none that is open. After
    a bad time it is the gentle one."""
    may_choose = open_routines(person, now, content)
    last = person.sessions[-1].routine if person.sessions else ""
    likeliest = wish or (content.gentle if last and person.gentle_next else last)
    # With either still to be asked nothing begins at once, so nothing is named.
    ready = person.sound_checked and (person.ball != "" or not content.uses_ball(likeliest))
    return likeliest if ready and likeliest in may_choose else ""


def capped(person: Conversation, now: Instant, content: Content) -> bool:
    """Three with the ball today, by the person's own date."""
    zone = content.zones[person.zone]
    today = local_date(now, zone)
    # By when they began, on the person's date: a session over midnight belongs to the evening it was begun in.
    done = [p for p in person.sessions if content.uses_ball(p.routine) and local_date(p.began, zone) == today]
    return len(done) >= content.caps.sessions_a_day


def hurt_today(person: Conversation, now: Instant, content: Content) -> bool:
    """A session was stopped for pain today, or ended with a much higher number: no ball for the rest of the day."""
    zone = content.zones[person.zone]
    today = local_date(now, zone)
    # A much higher number is the body's answer too; asked anew by safety, the ball still rests for the day.
    hurt = (p for p in person.sessions if p.how == "pain" or change(p.before, p.after) == "much-higher")
    return any(local_date(p.ended, zone) == today for p in hurt)


def change(before: int | None, after: int | None) -> str:
    """What became of the number in a session: skipped, lower, same, higher (by one) or much-higher."""
    if before is None or after is None:
        return "skipped"
    if after <= before:
        return "lower" if after < before else "same"
    # One point is what people differ by when they are asked twice; from two on it is met as a change.
    return "higher" if after == before + 1 else "much-higher"


def open_routines(person: Conversation, now: Instant, content: Content) -> tuple[str, ...]:
    """The ids of the routines open to this person now, the usual one first."""
    # Told to ask someone first, and not both lists clear: nothing is open, not even what needs no ball.
    if person.screened is None or (person.screened.outcome == "first" and not both_urgent_lists_clear(person.screened)):
        return ()
    # What the outcome allows only ever gets less from here on.
    allowed = content.screening.results[person.screened.outcome].routines
    if person.ball_off or capped(person, now, content) or hurt_today(person, now, content):
        allowed = tuple(id for id in allowed if not content.uses_ball(id))
    elif person.ball == "none":
        allowed = tuple(id for id in allowed if id not in content.current or content.routine(id).works_without_ball)
    usual = content.gentle if person.gentle_next else person.usual or _usual(person, content)
    # sorted is stable: the others keep the order of the content.
    return tuple(sorted(allowed, key=lambda id: id != usual)) if usual else allowed


def _usual(person: Conversation, content: Content) -> str:
    """Off the floor, for who has said that they don't get down to it; empty: as the outcome has them."""
    answers = dict(person.screened.answers) if person.screened else {}
    lines = (
        line
        for asked in content.screening.questions
        for intent, _, line in asked.choices
        if intent in answers.get(asked.id, ())
    )
    # By the line that is said for it, so that the content decides which answer means it.
    return content.off_floor if "message-no-floor" in lines else ""


def may_breathe(person: Conversation) -> bool:
    """Told to ask someone first, but both urgent lists were answered "none": what needs no ball is open meanwhile."""
    screened = person.screened
    return screened is not None and screened.outcome == "first" and both_urgent_lists_clear(screened)


def both_urgent_lists_clear(screened: Screened) -> bool:
    """Nothing of the two lists that send people to somebody today was answered with more than "none"."""
    answers = dict(screened.answers)
    # An empty answer is no "none": a list that was never asked is not clear.
    return all(answers.get(name) == (Intent.NONE,) for name in ("emergency", "today"))


def kinder_routines(person: Conversation, content: Content) -> list[str]:
    """What may be done instead, the kindest first: without the ball, and then the shorter."""
    result = content.screening.results[person.screened.outcome] if person.screened else None
    allowed = result.routines if result else (content.gentle,)
    # Without the ball is always kinder, whatever it takes.
    return sorted(allowed, key=lambda id: (content.uses_ball(id), content.routine(id).length))

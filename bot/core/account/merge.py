"""Two chats of one person become one conversation. Pure.

House rules: nothing that protects is lost: of two answers about safety the stricter counts, of two doubts both; no
session runs in the result; what was practised adds up, and so do the day's limits; one person has one vote. Language,
place, reminder and settings are those of the first, the preferred chat.
"""

# Theory of operation: each line of this table has one reason, and it is always the same: where two records
# disagree, what protects more counts. Of settings the preferred chat's are taken, because only one of them can be
# right and it is the one that the person chose to be reminded in. The course version rises above both, because what
# is queued for either was said to somebody who was not joined yet; unasked messages add up, because the limits are
# for the person.

from msgspec.structs import replace

from bot.core.model.checkins import Checkins, Vote
from bot.core.model.content import Content
from bot.core.model.conversation import CompletedSession, Conversation, Outreach, Screened
from bot.core.model.instants import Instant
from bot.core.model.ratings import pack, read
from bot.core.session.ending import KEPT

URGENT = ("emergency", "see-someone", "worse", "harm", "pain")
"""Why the safety questions have to be asked again, the weightiest first."""


def join(preferred: Conversation, other: Conversation, now: Instant, content: Content) -> Conversation:
    """One conversation of two; commutative in all but what is taken from the preferred chat."""
    both = (preferred, other)
    return replace(
        preferred,
        born=min(each.born for each in both),
        seen=now,
        course_version=max(each.course_version for each in both) + 1,
        prompt=max(each.prompt for each in both),
        session=None,
        open_question=None,
        consent=_consent(*both),
        withdrawn=_withdrawn(*both),
        ball=preferred.ball or other.ball,
        screened=_stricter(preferred.screened, other.screened, content),
        rescreen=_rescreen(*both),
        locked=preferred.locked or other.locked,
        hush=preferred.hush or other.hush,
        hurt_at=max((each.hurt_at for each in both if each.hurt_at is not None), default=None),
        gentle_next=preferred.gentle_next or other.gentle_next,
        ball_off=preferred.ball_off or other.ball_off,
        completed=preferred.completed + other.completed,
        sessions=_practices(*both),
        outreach=_calls(*both),
        reminder=preferred.reminder or other.reminder,
        shade=preferred.shade,
        described=preferred.described or other.described,
        voiced=preferred.voiced,
        discreet=preferred.discreet or other.discreet,
        heard=max(each.heard for each in both),
        unasked=tuple(sorted({*preferred.unasked, *other.unasked}))[-18:],
        ratings=_ratings(preferred.ratings, other.ratings),
        checkins=_checkins(preferred.checkins, other.checkins),
        linking=None,
        begun=None,
        place=preferred.place or other.place,
        met=max(each.met for each in both),
        came=min(each.came for each in both),
        slow=preferred.slow or other.slow,
    )


def _withdrawn(a: Conversation, b: Conversation) -> Instant | None:
    return max((each.withdrawn for each in (a, b) if each.withdrawn is not None), default=None)


def _consent(a: Conversation, b: Conversation) -> Instant | None:
    """The first consent, unless one was taken back after the last was given."""
    consents = [each.consent for each in (a, b) if each.consent is not None]
    withdrawn = _withdrawn(a, b)
    if not consents or (withdrawn is not None and withdrawn >= max(consents)):
        return None
    # The first that still counts: how long they have agreed is a date, and the earlier one is true.
    return min(at for at in consents if withdrawn is None or at > withdrawn)


def _stricter(a: Screened | None, b: Screened | None, content: Content) -> Screened | None:
    """The strictest outcome with the oldest date; a chat that was never screened knows nothing."""
    known = [each for each in (a, b) if each is not None]
    if not known:
        return None
    order = content.screening.precedence
    # The strictest outcome, and with it the oldest date: what was asked longer ago is asked again sooner.
    strictest = min(known, key=lambda each: (order.index(each.outcome), each.at, each.answers))
    return replace(strictest, at=min(each.at for each in known))


def _rescreen(a: Conversation, b: Conversation) -> str:
    """Either chat's reason to ask again; where two screenings answered differently, that is one too."""
    reasons = {each.rescreen for each in (a, b) if each.rescreen}
    if reasons:
        # The weightiest reason, so that what is asked first is what may matter most.
        return next((reason for reason in URGENT if reason in reasons), min(reasons))
    # Two answers of one person to the same question are a doubt, and a doubt is asked.
    differ = a.screened is not None and b.screened is not None and a.screened.answers != b.screened.answers
    return "joined" if differ else ""


def _practices(a: Conversation, b: Conversation) -> tuple[CompletedSession, ...]:
    every = {*a.sessions, *b.sessions}
    return tuple(sorted(every, key=_in_order))[-KEPT:]


def _in_order(each: CompletedSession) -> tuple[Instant | str, ...]:
    """By time; of two at the same instant by everything else, so that the order of the chats makes no difference."""
    # At the same instant nothing tells them apart: without the rest of the fields the result would depend on which
    # chat was asked first.
    fields = (each.before, each.after, each.on_ball, each.left_ball)
    return each.ended, each.began, each.routine, each.how, *map(str, fields)


def _ratings(a: bytes, b: bytes) -> bytes:
    """All of both; of two of the same second the higher one."""
    every = (*read(a), *read(b))
    return pack(
        sorted(
            every,
            key=lambda each: (-1 if each.before is None else each.before, -1 if each.after is None else each.after),
        )
    )


def _calls(a: Conversation, b: Conversation) -> tuple[Outreach, ...]:
    """What was promised, each kind once, the earlier one."""
    earliest: dict[str, Outreach] = {}
    for call in sorted((*a.outreach, *b.outreach), key=lambda call: (call.day, call.at)):
        earliest.setdefault(call.what, call)
    return tuple(earliest[what] for what in sorted(earliest))


def _checkins(a: Checkins, b: Checkins) -> Checkins:
    """As far as the one that is further; the poll's answers of both, and of two to the same poll the later."""
    both = (a, b)
    first = min((each.first for each in both if each.first), default=0)
    fourth = min((each.fourth for each in both if each.fourth), default=0)
    answers = sorted({*a.answers, *b.answers}, key=lambda each: (each.at, each.what))
    return Checkins(
        first=first,
        fourth=fourth,
        done=tuple(sorted({*a.done, *b.done})),
        again=max(each.again for each in both),
        left=(),
        tries=0,
        repeat=0,
        poll=max(each.poll for each in both),
        votes=_votes(a, b),
        answers=tuple(answers)[-24:],
        ended=a.ended or b.ended,
    )


def _votes(a: Checkins, b: Checkins) -> tuple[Vote, ...]:
    latest: dict[int, Vote] = {}
    for vote in sorted((*a.votes, *b.votes), key=lambda vote: (vote.changed, vote.option)):
        # Of two answers to one poll the later one: it is what the person thought last.
        latest[vote.poll] = vote
    return tuple(latest[poll] for poll in sorted(latest))

""" "Did you find any relief with this method?": the poll, what each answer leads to, and what all answered.

House rules: the last answer counts, and for a week it may be changed; no answer is praised or argued with; the second
"not yet" is met with honest advice, not with a third try.
"""

# Theory of operation: a vote is kept by the day its poll was asked on, so the same poll answered twice has one
# vote, the last; it may be changed for a week, and every answer leads to a branch of its own, which is where the
# poll earns its place: it is not asked to count, but to know what to do next. "It got worse" is heard as a word of
# safety too, whether or not a poll is open, and undoes itself if the answer is changed.

from msgspec.structs import replace

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise
from bot.core.checkins.schedule import CHECK_IN_ASKS, onward, settle
from bot.core.checkins.worse import not_worse_after_all, worse
from bot.core.dialog.context import TurnContext
from bot.core.dialog.outreach import FOLLOW_UPS
from bot.core.dialog.question import Move, Question, again, these
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.checkins import Checkins, Vote
from bot.core.model.content import Content
from bot.core.model.conversation import Conversation
from bot.core.model.instants import DAY
from bot.core.model.intents import Intent
from bot.core.model.questions import Kind, QuestionId
from bot.core.reminders.delivery import stop_reminders
from bot.core.reminders.setup import PLANNING, change_time
from bot.core.safety.emergencies import ask as ask_if_emergency

OPTIONS = (Intent.AT_ONCE, Intent.AFTER_DAYS, Intent.NOT_YET, Intent.WORSE, Intent.TOO_LITTLE, Intent.RATHER_NOT)
# After a week the answer is history and counted; a change then would move a published number.
CHANGEABLE = 7 * DAY


def vote_on(checkins: Checkins, poll: int) -> Vote | None:
    """The answer to one of the polls."""
    return next((vote for vote in checkins.votes if vote.poll == poll), None)


def may_vote(context: TurnContext) -> bool:
    """There is a poll, and its answer is open or not older than a week."""
    checkins = context.person.checkins
    vote = vote_on(checkins, checkins.poll)
    open_still = vote is None or context.now - vote.at <= CHANGEABLE
    # Without consent nothing about health is kept, and a vote is one.
    return bool(checkins.poll) and context.person.consent is not None and open_still


def vote(option: Intent) -> Move:
    """The move that takes an answer, from a poll of any age that may still be answered."""

    def take(context: TurnContext) -> TurnContext:
        # The poll is over, but worse is worse: what it leads to does not depend on the counting.
        if not may_vote(context):
            return (
                worse(context)
                if option is Intent.WORSE and _may_ask(context)
                else context.say("poll-over", silent=True)
            )
        before = vote_on(context.person.checkins, context.person.checkins.poll)
        context = _kept(context, option, before)
        # In a session the vote is kept and no branch follows; only "worse" has it asked what is urgent.
        if _in_the_middle(context):
            return ask_if_emergency(context) if option is Intent.WORSE else context.say("vote-kept", silent=True)
        # A slip has stopped reminders and the ball; taken back it must not leave them stopped.
        if before is not None and before.option == Intent.WORSE and option is not Intent.WORSE:
            context = not_worse_after_all(context)
        return BRANCHES[option](context)

    return take


def take_back(context: TurnContext) -> TurnContext:
    """An answer is taken out of the platform's own poll: it counts no more, and the poll stays open.

    What "it got worse" has led to stays as it is: to say nothing is not to say that it is well.
    """
    before = vote_on(context.person.checkins, context.person.checkins.poll)
    if before is None or not may_vote(context):
        return context.say("poll-over", silent=True)
    checkins = context.person.checkins
    others = tuple(each for each in checkins.votes if each.poll != checkins.poll)
    context = context.become(checkins=replace(checkins, votes=others))
    open_question = context.person.open_question
    if open_question is not None and open_question.id.kind is Kind.POLL:
        context = context.answered()
    return context.say("vote-taken-back", silent=True)


def _kept(context: TurnContext, option: Intent, before: Vote | None) -> TurnContext:
    checkins = context.person.checkins
    # The first answer keeps its date: the week for changing counts from it, not from the last change.
    new = Vote(checkins.poll, str(option), before.at if before else context.now, context.now)
    others = tuple(each for each in checkins.votes if each.poll != checkins.poll)
    return settle(context.become(checkins=replace(checkins, votes=(*others, new), again=0)), QuestionId.POLL)


def _in_the_middle(context: TurnContext) -> bool:
    open_question = context.person.open_question
    # What "it got worse" leads to may be answered again, since that is how it is taken back.
    if open_question is not None and open_question.id.kind is Kind.WORSE:
        return False
    return context.person.session is not None or (open_question is not None and open_question.id.insists)


def _may_ask(context: TurnContext) -> bool:
    """It got worse counts as a word of safety too, whether or not a poll is open."""
    return context.person.consent is not None and not _in_the_middle(context)


def change_vote(context: TurnContext) -> TurnContext:
    """Ask once more, within the week."""
    if not may_vote(context) or _in_the_middle(context):
        return context.say("poll-over", silent=True)
    return context.ask(QuestionId.POLL)


def put_poll(context: TurnContext) -> TurnContext:
    """The question itself."""
    # Named by its day: a platform's own poll comes back with it, days later.
    return context.say("poll", buttons=tuple(map(str, OPTIONS))).bringing(poll=f"poll-{context.person.checkins.poll}")


# What each answer leads to.


def yes_at_once(context: TurnContext) -> TurnContext:
    """Relief from the start."""
    return context.say("poll-at-once").ask(QuestionId.POLL_YES)


def yes_after_days(context: TurnContext) -> TurnContext:
    """Relief after some days."""
    return context.say("poll-after-days").ask(QuestionId.POLL_YES)


def not_yet(context: TurnContext) -> TurnContext:
    """No relief: one more week, something else, or an end; the second time, honest advice."""
    others = [each for each in context.person.checkins.votes if each.poll != context.person.checkins.poll]
    # The second time: a third "try another week" would be a promise that nobody can keep.
    if any(each.option == Intent.NOT_YET for each in others):
        return context.say("poll-not-yet-again").ask(QuestionId.POLL_STOP)
    return context.ask(QuestionId.POLL_NOT_YET)


def too_little(context: TurnContext) -> TurnContext:
    """Not done enough: what would make it easier?"""
    return context.ask(QuestionId.POLL_TOO_LITTLE)


def rather_not(context: TurnContext) -> TurnContext:
    """No answer is an answer."""
    return onward(context.say("poll-rather-not"))


BRANCHES: dict[Intent, Move] = {
    Intent.AT_ONCE: yes_at_once,
    Intent.AFTER_DAYS: yes_after_days,
    Intent.NOT_YET: not_yet,
    Intent.WORSE: worse,
    Intent.TOO_LITTLE: too_little,
    Intent.RATHER_NOT: rather_not,
}

# Within the branches.


def keep_time(context: TurnContext) -> TurnContext:
    """All stays as it is."""
    return onward(context.say("time-kept") if context.person.reminder else context)


def other_time(context: TurnContext) -> TurnContext:
    """Another time of day; the questions that are left wait for their day."""
    return change_time(context.answered())


def one_more_week(context: TurnContext) -> TurnContext:
    """Another week, and the question once more."""
    return onward(_ask_again_in_a_week(context).say("week-more"))


def change_something(context: TurnContext) -> TurnContext:
    """Another week, softer or in another spot."""
    return onward(_ask_again_in_a_week(context).say("something-else"))


def _ask_again_in_a_week(context: TurnContext) -> TurnContext:
    checkins = context.person.checkins
    return context.become(checkins=replace(checkins, again=context.today + 7))


def shorter(context: TurnContext) -> TurnContext:
    """The quick routine is offered first from now on."""
    return onward(context.become(usual=context.content.quick).say("shorter-set"))


def fewer(context: TurnContext) -> TurnContext:
    """Every second day from now on."""
    # Every second day, and never more often than they have it already.
    reminder = context.person.reminder
    if reminder is None:
        return onward(context.say("no-reminders-yet"))
    return onward(context.become(reminder=replace(reminder, gap=max(2, reminder.gap))).say("fewer-set"))


def stop_here(context: TurnContext) -> TurnContext:
    """Enough: no reminders and no more questions; everything stays open."""
    person = context.person
    context = (
        stop_reminders(context.turn_away(), "asked")
        .answered()
        .become(
            # What safety promised stays: "enough" is about our questions, not about a doctor's.
            outreach=tuple(call for call in person.outreach if call.what in FOLLOW_UPS),
            checkins=replace(person.checkins, ended=True, left=(), repeat=0),
        )
    )
    return context.say("stopped-here")


def yes_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """Keeping the time is asked only of those who have one."""
    time = (str(Intent.KEEP_TIME), str(Intent.OTHER_TIME)) if person.reminder else (str(Intent.OK),)
    return (*time, str(Intent.NUMBERS), str(Intent.RESULTS))


def put_yes(context: TurnContext) -> TurnContext:
    """Keep the time?"""
    line = "keep-time-ask" if context.person.reminder else "vote-thanks"
    return context.say(line, buttons=yes_buttons(context.person, context.content))


def easier_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """What could be easier."""
    less = (str(Intent.OTHER_TIME), str(Intent.FEWER)) if person.reminder else ()
    # The short routine is with the ball; who may not use it is offered nothing that they can't take.
    shorter = (str(Intent.SHORTER),) if may_use_ball(person, content) else ()
    return (*shorter, *less, str(Intent.STOP_HERE), str(Intent.RESULTS))


# What all answered.


def results(context: TurnContext) -> TurnContext:
    """What all answered, as of the last weekly count."""
    return aside(context, QuestionId.RESULTS)


def results_buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The way back."""
    return in_session_or(()) if person.session is not None else (str(Intent.OK),)


def put_results(context: TurnContext) -> TurnContext:
    """The snapshot, or that there are too few answers for one."""
    buttons = results_buttons(context.person, context.content)
    published = context.content.published
    if published is None:
        answered, least = context.content.answered, context.content.least
        return context.say("results-too-few", buttons=buttons, people=answered, least=least)
    shares = ",".join(f"{share.id}:{share.percent}" for share in published.shares)
    line = "results-in-part" if published.hidden else "results"
    return context.say(line, buttons=buttons, people=published.people, shares=shares)


_NOT_YET = (Intent.ONE_MORE_WEEK, Intent.CHANGE_SOMETHING, Intent.STOP_HERE, Intent.NUMBERS, Intent.RESULTS)
_END = (Intent.STOP_HERE, Intent.GO_ANYWAY, Intent.NUMBERS, Intent.RESULTS)
_TIMES: dict[Intent, Move] = {Intent.KEEP_TIME: keep_time, Intent.OTHER_TIME: other_time}
_EASIER: dict[Intent, Move] = {Intent.SHORTER: shorter, **_TIMES, Intent.FEWER: fewer, Intent.STOP_HERE: stop_here}
_ON: dict[Intent, Move] = dict.fromkeys((Intent.OK, Intent.YES, Intent.FINE, Intent.DONE), keep_time)


QUESTIONS = (
    Question(
        QuestionId.POLL,
        {Intent.NO: vote(Intent.NOT_YET), Intent.SKIP: vote(Intent.RATHER_NOT)},
        again,
        put_poll,
        these(*OPTIONS),
        opens=frozenset({QuestionId.ASK, QuestionId.ASK_IDLE, QuestionId.PAUSE, QuestionId.WORSE_EMERGENCY}),
    ),
    Question(QuestionId.POLL_YES, {**_TIMES, **_ON}, again, put_yes, yes_buttons, opens=PLANNING | CHECK_IN_ASKS),
    Question(
        QuestionId.POLL_NOT_YET,
        {
            Intent.ONE_MORE_WEEK: one_more_week,
            Intent.YES: one_more_week,
            Intent.CHANGE_SOMETHING: change_something,
            Intent.STOP_HERE: stop_here,
            Intent.NO: stop_here,
        },
        again,
        lambda context: context.say("poll-not-yet", buttons=_NOT_YET),
        these(*_NOT_YET),
        opens=CHECK_IN_ASKS,
    ),
    Question(
        QuestionId.POLL_STOP,
        {Intent.STOP_HERE: stop_here, Intent.GO_ANYWAY: keep_time, Intent.OK: stop_here},
        again,
        lambda context: context.say("poll-stop-ask", buttons=_END),
        these(*_END),
        opens=CHECK_IN_ASKS,
    ),
    Question(
        QuestionId.POLL_TOO_LITTLE,
        _EASIER,
        again,
        lambda context: context.say("poll-too-little", buttons=easier_buttons(context.person, context.content)),
        easier_buttons,
        opens=PLANNING | CHECK_IN_ASKS,
    ),
    Question(
        QuestionId.LOW_USE,
        _EASIER,
        again,
        lambda context: context.say("low-use", buttons=easier_buttons(context.person, context.content)),
        easier_buttons,
        opens=PLANNING | CHECK_IN_ASKS,
    ),
    Question(QuestionId.RESULTS, BACK, otherwise, put_results, results_buttons, GIVE_WAY, opens=GIVES_WAY),
)
EVERYWHERE: dict[Intent, Move] = {
    **{option: vote(option) for option in OPTIONS},
    Intent.CHANGE_VOTE: change_vote,
    Intent.TAKE_BACK_VOTE: take_back,
    Intent.RESULTS: results,
}
"""An answer counts wherever it is given: the poll's buttons may be days old."""

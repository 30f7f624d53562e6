"""Who may use the ball, and who reads of it: a line that speaks of the ball has a twin for everybody else.

House rules: whoever may not use the ball never reads a word about it, reminders and the poll included; whoever may lie
on one now, or lay on one within the hour, always reads how to come off it. Which lines have a twin is for the content
to say (a room's line called `<line>-no-ball`), and the catalog checks that none is missing.
"""

# Theory of operation: whoever was told to leave the ball alone and then reads "lie on your ball" has been told two
# things. A rule in every move would be forgotten in one of them, so it stands at the one place through which every
# line goes (`TurnContext.say`), and the catalog lists the lines that speak of the ball. The other way round is
# worse: somebody who lies on one and reads only words without it is not told how to come off; so in doubt it is
# named.

from bot.core.model.content import NO_BALL, Content
from bot.core.model.conversation import CompletedSession, Conversation
from bot.core.model.instants import HOUR, Instant


def twin_of(line: str) -> str:
    """The line that is said instead to who does without the ball."""
    return f"{line}-{NO_BALL}"


def fitting(line: str, person: Conversation, now: Instant, content: Content) -> str:
    """The line itself, or its twin for who does not read of the ball."""
    if line not in content.ball_lines or reads_of_ball(person, now, content):
        return line
    return twin_of(line)


def had_ball(done: CompletedSession, content: Content) -> bool:
    """The person got onto the ball in this session."""
    # A record of before `on_ball` was kept is told by its routine: it may have been on the ball.
    return content.uses_ball(done.routine) if done.on_ball is None else done.on_ball


def practised_with_ball(person: Conversation, content: Content) -> int:
    """Finished sessions with the ball to their end, of those that are remembered."""
    done = (each for each in person.sessions if each.how == "finished" and not each.left_ball)
    return sum(had_ball(each, content) for each in done)


def may_use_ball(person: Conversation, content: Content) -> bool:
    """Nothing that the person has told forbids it; who has told nothing yet may still read of it."""
    if person.ball_off:
        return False
    if person.screened is None:
        return True
    # An outcome that this content does not know opens nothing: it was told under other rules.
    result = content.screening.results.get(person.screened.outcome)
    return result is not None and any(map(content.uses_ball, result.routines))


def reads_of_ball(person: Conversation, now: Instant, content: Content) -> bool:
    """There may be a ball: in the session that runs, in one that is over since less than an hour, or in the next."""
    session = person.session
    if session is not None:
        return session.had_ball or (content.routines[session.edition].uses_ball and not session.no_ball)
    last = person.sessions[-1] if person.sessions else None
    # Who has just stopped may still lie there, whatever the answer that stopped them has closed.
    if last is not None and abs(now - last.ended) < HOUR and had_ball(last, content):
        return True
    return person.ball != "none" and may_use_ball(person, content)

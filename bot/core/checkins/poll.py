""" "Did you find any relief with this method?": the poll, what each answer leads to, and what all answered.

House rules: the last answer counts, and for a week it may be changed; no answer is praised or argued with; the second
"not yet" is met with honest advice, not with a third try.
"""

from msgspec.structs import replace

from bot.core.asides.way_back import BACK, GIVE_WAY, STANDING, aside, in_session_or, otherwise
from bot.core.checkins.schedule import onward, settle, today_of
from bot.core.checkins.worse import not_worse_after_all, worse
from bot.core.dialog.context import Scene
from bot.core.dialog.question import Move, Room, again, these
from bot.core.model.content import Book
from bot.core.model.conversation import Checkins, Conversation, Vote
from bot.core.model.instants import DAY
from bot.core.model.intents import Sign
from bot.core.reminders.setup import change_time
from bot.core.safety.emergencies import ask as ask_if_emergency

OPTIONS = (Sign.AT_ONCE, Sign.AFTER_DAYS, Sign.NOT_YET, Sign.WORSE, Sign.TOO_LITTLE, Sign.RATHER_NOT)
CHANGEABLE = 7 * DAY


def vote_on(checkins: Checkins, poll: int) -> Vote | None:
    """The answer to one of the polls."""
    return next((vote for vote in checkins.votes if vote.poll == poll), None)


def may_vote(scene: Scene) -> bool:
    """There is a poll, and its answer is open or not older than a week."""
    checkins = scene.person.checkins
    vote = vote_on(checkins, checkins.poll)
    open_still = vote is None or scene.now - vote.at <= CHANGEABLE
    return bool(checkins.poll) and scene.person.consent is not None and open_still


def vote(option: Sign) -> Move:
    """The move that takes an answer, from a poll of any age that may still be answered."""

    def take(scene: Scene) -> Scene:
        if not may_vote(scene):
            return worse(scene) if option is Sign.WORSE and _may_ask(scene) else scene.say("poll-over", silent=True)
        before = vote_on(scene.person.checkins, scene.person.checkins.poll)
        scene = _kept(scene, option, before)
        if _in_the_middle(scene):
            return ask_if_emergency(scene) if option is Sign.WORSE else scene.say("vote-kept", silent=True)
        if before is not None and before.option == Sign.WORSE and option is not Sign.WORSE:
            scene = not_worse_after_all(scene)
        return BRANCHES[option](scene)

    return take


def take_back(scene: Scene) -> Scene:
    """An answer is taken out of the platform's own poll: it counts no more, and the poll stays open.

    What "it got worse" has led to stays as it is: to say nothing is not to say that it is well.
    """
    before = vote_on(scene.person.checkins, scene.person.checkins.poll)
    if before is None or not may_vote(scene):
        return scene.say("poll-over", silent=True)
    checkins = scene.person.checkins
    others = tuple(each for each in checkins.votes if each.poll != checkins.poll)
    scene = scene.become(checkins=replace(checkins, votes=others))
    asking = scene.person.asking
    if asking is not None and asking.what.startswith("poll-"):
        scene = scene.answered()
    return scene.say("vote-taken-back", silent=True)


def _kept(scene: Scene, option: Sign, before: Vote | None) -> Scene:
    checkins = scene.person.checkins
    new = Vote(checkins.poll, str(option), before.at if before else scene.now, scene.now)
    others = tuple(each for each in checkins.votes if each.poll != checkins.poll)
    return settle(scene.become(checkins=replace(checkins, votes=(*others, new), again=0)), "poll")


def _in_the_middle(scene: Scene) -> bool:
    asking = scene.person.asking
    if asking is not None and asking.what.startswith("worse-"):
        return False
    return scene.person.session is not None or (asking is not None and asking.what in STANDING)


def _may_ask(scene: Scene) -> bool:
    """It got worse counts as a word of safety too, whether or not a poll is open."""
    return scene.person.consent is not None and not _in_the_middle(scene)


def change_vote(scene: Scene) -> Scene:
    """Ask once more, within the week."""
    if not may_vote(scene) or _in_the_middle(scene):
        return scene.say("poll-over", silent=True)
    return scene.ask("poll")


def put_poll(scene: Scene) -> Scene:
    """The question itself."""
    return scene.say("poll", buttons=tuple(map(str, OPTIONS)), poll=f"poll-{scene.person.checkins.poll}")


# What each answer leads to.


def yes_at_once(scene: Scene) -> Scene:
    """Relief from the start."""
    return scene.say("poll-at-once").ask("poll-yes")


def yes_after_days(scene: Scene) -> Scene:
    """Relief after some days."""
    return scene.say("poll-after-days").ask("poll-yes")


def not_yet(scene: Scene) -> Scene:
    """No relief: one more week, something else, or an end; the second time, honest advice."""
    others = [each for each in scene.person.checkins.votes if each.poll != scene.person.checkins.poll]
    if any(each.option == Sign.NOT_YET for each in others):
        return scene.say("poll-not-yet-again").ask("poll-stop")
    return scene.ask("poll-not-yet")


def too_little(scene: Scene) -> Scene:
    """Not done enough: what would make it easier?"""
    return scene.ask("poll-too-little")


def rather_not(scene: Scene) -> Scene:
    """No answer is an answer."""
    return onward(scene.say("poll-rather-not"))


BRANCHES: dict[Sign, Move] = {
    Sign.AT_ONCE: yes_at_once,
    Sign.AFTER_DAYS: yes_after_days,
    Sign.NOT_YET: not_yet,
    Sign.WORSE: worse,
    Sign.TOO_LITTLE: too_little,
    Sign.RATHER_NOT: rather_not,
}

# Within the branches.


def keep_time(scene: Scene) -> Scene:
    """All stays as it is."""
    return onward(scene.say("time-kept") if scene.person.reminder else scene)


def other_time(scene: Scene) -> Scene:
    """Another time of day; the questions that are left wait for their day."""
    return change_time(scene.answered())


def one_more_week(scene: Scene) -> Scene:
    """Another week, and the question once more."""
    return onward(_ask_again_in_a_week(scene).say("week-more"))


def change_something(scene: Scene) -> Scene:
    """Another week, softer or in another spot."""
    return onward(_ask_again_in_a_week(scene).say("something-else"))


def _ask_again_in_a_week(scene: Scene) -> Scene:
    checkins = scene.person.checkins
    return scene.become(checkins=replace(checkins, again=today_of(scene) + 7))


def shorter(scene: Scene) -> Scene:
    """The short form is offered first from now on."""
    return onward(scene.become(usual="short").say("shorter-set"))


def fewer(scene: Scene) -> Scene:
    """Every second day from now on."""
    reminder = scene.person.reminder
    if reminder is None:
        return onward(scene.say("no-reminders-yet"))
    return onward(scene.become(reminder=replace(reminder, gap=max(2, reminder.gap))).say("fewer-set"))


def stop_here(scene: Scene) -> Scene:
    """Enough: no reminders and no more questions; everything stays open."""
    person = scene.person
    scene = (
        scene.turn_away()
        .answered()
        .become(
            calls=tuple(call for call in person.calls if call.what in ("today", "worse")),
            reminder=replace(person.reminder, off="asked") if person.reminder else None,
            checkins=replace(person.checkins, ended=True, left=(), repeat=0),
        )
    )
    return scene.say("stopped-here")


def yes_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """Keeping the time is asked only of those who have one."""
    time = (str(Sign.KEEP_TIME), str(Sign.OTHER_TIME)) if person.reminder else (str(Sign.OK),)
    return (*time, str(Sign.NUMBERS))


def put_yes(scene: Scene) -> Scene:
    """Keep the time?"""
    line = "keep-time-ask" if scene.person.reminder else "vote-thanks"
    return scene.say(line, buttons=yes_buttons(scene.person, scene.book))


def easier_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """What could be easier."""
    less = (str(Sign.OTHER_TIME), str(Sign.FEWER)) if person.reminder else ()
    return (str(Sign.SHORTER), *less, str(Sign.STOP_HERE))


# What all answered.


def results(scene: Scene) -> Scene:
    """What all answered, as of the last weekly count."""
    return aside(scene, "results")


def results_buttons(person: Conversation, book: Book) -> tuple[str, ...]:
    """The way back."""
    return in_session_or(()) if person.session is not None else (str(Sign.OK),)


def put_results(scene: Scene) -> Scene:
    """The snapshot, or that there are too few answers for one."""
    buttons = results_buttons(scene.person, scene.book)
    found = scene.book.published
    if found is None:
        return scene.say("results-too-few", buttons=buttons)
    shares = ",".join(f"{share.id}:{share.percent}" for share in found.shares)
    line = "results-in-part" if found.hidden else "results"
    return scene.say(line, buttons=buttons, people=found.people, shares=shares)


_NOT_YET = (Sign.ONE_MORE_WEEK, Sign.CHANGE_SOMETHING, Sign.STOP_HERE, Sign.NUMBERS)
_END = (Sign.STOP_HERE, Sign.GO_ANYWAY, Sign.NUMBERS)
_TIMES: dict[Sign, Move] = {Sign.KEEP_TIME: keep_time, Sign.OTHER_TIME: other_time}
_EASIER: dict[Sign, Move] = {Sign.SHORTER: shorter, **_TIMES, Sign.FEWER: fewer, Sign.STOP_HERE: stop_here}
_ON: dict[Sign, Move] = dict.fromkeys((Sign.OK, Sign.YES, Sign.FINE, Sign.DONE), keep_time)


ROOMS = (
    Room(
        "poll",
        {Sign.NO: vote(Sign.NOT_YET), Sign.SKIP: vote(Sign.RATHER_NOT)},
        again,
        put_poll,
        these(*OPTIONS),
        light=True,
    ),
    Room("poll-yes", {**_TIMES, **_ON}, again, put_yes, yes_buttons, light=True),
    Room(
        "poll-not-yet",
        {
            Sign.ONE_MORE_WEEK: one_more_week,
            Sign.YES: one_more_week,
            Sign.CHANGE_SOMETHING: change_something,
            Sign.STOP_HERE: stop_here,
            Sign.NO: stop_here,
        },
        again,
        lambda scene: scene.say("poll-not-yet", buttons=_NOT_YET),
        these(*_NOT_YET),
        light=True,
    ),
    Room(
        "poll-stop",
        {Sign.STOP_HERE: stop_here, Sign.GO_ANYWAY: keep_time, Sign.OK: stop_here},
        again,
        lambda scene: scene.say("poll-stop-ask", buttons=_END),
        these(*_END),
        light=True,
    ),
    Room(
        "poll-too-little",
        _EASIER,
        again,
        lambda scene: scene.say("poll-too-little", buttons=easier_buttons(scene.person, scene.book)),
        easier_buttons,
        light=True,
    ),
    Room(
        "low-use",
        _EASIER,
        again,
        lambda scene: scene.say("low-use", buttons=easier_buttons(scene.person, scene.book)),
        easier_buttons,
        light=True,
    ),
    Room("results", BACK, otherwise, put_results, results_buttons, GIVE_WAY),
)
EVERYWHERE: dict[Sign, Move] = {
    **{option: vote(option) for option in OPTIONS},
    Sign.CHANGE_VOTE: change_vote,
    Sign.TAKE_BACK_VOTE: take_back,
    Sign.RESULTS: results,
}
"""An answer counts wherever it is given: the poll's buttons may be days old."""

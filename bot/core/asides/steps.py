"""All steps of a routine to look through: its pictures with their words, in one message that pages.

House rules: what is shown is what the person would hear: without the ball where they have none, and nothing of it where
they may use none; looking starts nothing, and a session stands still meanwhile.
"""

from msgspec import Struct
from msgspec.structs import replace

from bot.core.asides.way_back import BACK, GIVE_WAY, GIVES_WAY, aside, in_session_or, otherwise
from bot.core.dialog.context import TurnContext
from bot.core.dialog.question import Question
from bot.core.dialog.without_ball import may_use_ball
from bot.core.model.content import NO_BALL, Ball, Content, Role
from bot.core.model.conversation import Conversation
from bot.core.model.drafts import StepsDraft
from bot.core.model.intents import Intent
from bot.core.model.questions import QuestionId
from bot.core.session.steps import waits
from bot.core.understanding.buttons import button_of


class Leaf(Struct, frozen=True):
    """What a step says, and its drawing (or none)."""

    line: str
    picture: str


def steps(context: TurnContext) -> TurnContext:
    """What each routine holds; in a session, the steps of the one that runs."""
    # In a session only the routine that runs is of any use, and its page is open at once.
    running = "" if context.person.session is None else context.session.routine
    shown = running if running in shelf(context.person, context.content) else ""
    return aside(context, QuestionId.STEPS, StepsDraft(shown, since=context.now))


def shelf(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines that are shown, in the order in which they are offered where all may be."""
    # The outcome that opens most names them all, in the order of the content; none is listed in code.
    all_of_them = max((result.routines for result in content.screening.results.values()), key=len)
    return tuple(id for id in all_of_them if may_use_ball(person, content) or not content.uses_ball(id))


def leaves(routine: str, person: Conversation, content: Content) -> tuple[Leaf, ...]:
    """The steps of a routine that move or rest, as this person would meet them."""
    # The same two reasons as in a session, so nobody reads here what they would not hear there.
    without = person.ball == "none" or not may_use_ball(person, content)
    pages = []
    for step in content.routine(routine).steps:
        instead = dict(step.instead)
        # What waits asks something, and the close is a thanks: neither is a step to look at.
        if waits(step) or step.role is Role.CLOSE or (without and step.ball is not Ball.OFF and NO_BALL not in instead):
            continue
        line = instead.get(NO_BALL, step.line) if without else step.line
        pages.append(Leaf(line, (without and step.picture_without_ball) or step.picture))
    return tuple(pages)


def choose(context: TurnContext) -> TurnContext:
    """One of the routines, from its first step."""
    if context.value not in shelf(context.person, context.content):
        return context.put_again()
    return _turn_to(context, StepsDraft(context.value, 0, context.person.remembers(StepsDraft).since))


def next_leaf(context: TurnContext) -> TurnContext:
    """The step after this one."""
    return _leafed(context, 1)


def leaf_before(context: TurnContext) -> TurnContext:
    """The step before this one; before the first, the routines."""
    return _leafed(context, -1)


def _leafed(context: TurnContext, by: int) -> TurnContext:
    draft = context.person.remembers(StepsDraft)
    if not draft.routine:
        return context.put_again()
    page = draft.page + by
    # Before the first page are the routines: back leads out of what one came into.
    if page < 0:
        return _turn_to(context, replace(draft, routine="", page=0))
    last = len(leaves(draft.routine, context.person, context.content)) - 1
    return _turn_to(context, replace(draft, page=min(page, last)))


def _turn_to(context: TurnContext, draft: StepsDraft) -> TurnContext:
    # Silence counts from here: somebody who turns pages is reading.
    turned = replace(context.open_question, since=context.now, nudged=0, draft=draft)
    return context.become(open_question=turned).put_again()


def buttons(person: Conversation, content: Content) -> tuple[str, ...]:
    """The routines, or the way back and forth."""
    draft, leaf = _here(person, content)
    if leaf is None:
        return _with_way_out(tuple(button_of(Intent.ROUTINE, id) for id in shelf(person, content)), person)
    more = draft.page + 1 < len(leaves(draft.routine, person, content))
    return _with_way_out((str(Intent.BACK), *((str(Intent.NEXT),) if more else ())), person)


def _with_way_out(own: tuple[str, ...], person: Conversation) -> tuple[str, ...]:
    return in_session_or(own) if person.session is not None else (*own, str(Intent.OK))


def _here(person: Conversation, content: Content) -> tuple[StepsDraft, Leaf | None]:
    draft = person.remembers(StepsDraft)
    if draft.routine not in shelf(person, content):
        return draft, None
    all_leaves = leaves(draft.routine, person, content)
    return draft, all_leaves[draft.page] if draft.page < len(all_leaves) else None


def put_leaf(context: TurnContext) -> TurnContext:
    """The page that is open; turning it changes the message that stands there."""
    person, content = context.person, context.content
    draft, leaf = _here(person, content)
    # The page changes in place; a message for each would bury the chat under pictures.
    card = f"steps-{draft.since}"
    if leaf is None:
        return context.say("steps-ask", buttons=buttons(person, content), routines=",".join(shelf(person, content)))
    return context.say(
        "steps-page",
        buttons=buttons(person, content),
        picture=leaf.picture,
        card=card,
        routine=button_of(Intent.ROUTINE, draft.routine),
        page=draft.page + 1,
        pages=len(leaves(draft.routine, person, content)),
        step=leaf.line,
    )


QUESTIONS = (
    Question(
        QuestionId.STEPS,
        {**BACK, Intent.NEXT: next_leaf, Intent.BACK: leaf_before, Intent.ROUTINE: choose},
        otherwise,
        put_leaf,
        buttons,
        GIVE_WAY,
        opens=GIVES_WAY,
    ),
)

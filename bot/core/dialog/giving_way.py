"""How messages that wait to be sent stand to one another: what overtakes, and what gives way, since nobody is to read
six copies of one question, one a second.

House rules: pure, by what the messages are and not by when they were said. A question that stood already and was only
put again gives way to whatever asks next, and takes the place of its own first copy if that waits still; else words
give way to the same words alone, where a prompt is known by its line and plain words by what they tell as well. What
is no longer wanted ("delete my data" after six questions in a hurry) gives way as a whole. What
may never be missed gives way to nothing: the way off the ball, cues, files, and words of safety but for a question of
safety that was only put again, which gives way to itself.
"""

# Theory of operation: a platform lets so many messages through a minute; whoever taps "stop" twenty times in a
# hurry would read twenty copies, one a second, with the answer to "delete" behind them. So each message that may
# give way names its place, the store keeps the names sealed beside the row (store/pending.py), and a later message
# with the same name takes it. Only what waits gives way; what a hand has claimed is on its way and lands.

from msgspec.structs import replace

from bot.core.model.conversation import Conversation
from bot.core.model.messages import Message, Urgency

PUT_AGAIN = "put again"
"""The place of a question that stood already."""
SAFETY = "safety"
"""How the places of words of safety begin."""


def places(message: Message) -> tuple[str, ...]:
    """The names of a message's places among what waits in its chat, which a later one of such a name takes; or none."""
    # A card without buttons is an edit of something that stands there: it has a place of its own on the screen.
    if message.urgency > Urgency.ANSWER or message.must or (message.card and not message.buttons):
        return ()
    if message.urgency is Urgency.SAFETY:
        # By its line: another question of safety is never the same one said again.
        return (f"{SAFETY} {message.line}",) if message.again else ()
    stays = (
        "stays" if message.course_version is None else "passes"
    )  # what stays never gives way to what may pass away unsaid
    if message.again:
        return (PUT_AGAIN, f"{stays} {message.line}")
    # Two exports are two files: each was asked for.
    if message.document is not None or message.chart is not None or message.track:
        return ()
    # A prompt by its line alone, since only the newest can be answered; of plain words "your number is 4" and "your
    # number is 6" are two things that were told.
    return (f"{stays} {message.line}" if message.buttons else f"{stays} {message.line} {message.args}",)


def marked(messages: tuple[Message, ...], before: Conversation, after: Conversation) -> tuple[Message, ...]:
    """The words of a turn, its last prompt marked if it only puts the question that stood already."""
    was, now = before.open_question, after.open_question
    # An emergency counts how often it was said in its draft, so there a changed draft is still the same question.
    if was is None or now is None or was.id is not now.id or (was.draft != now.draft and not now.id.danger):
        return messages
    last = max((n for n, message in enumerate(messages) if message.prompt == after.prompt), default=-1)
    if last < 0 or not messages[last].buttons:
        return messages
    return (*messages[:last], replace(messages[last], again=True), *messages[last + 1 :])


def in_order(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Words of safety overtake what is queued; what this very turn says before them comes along, in its order."""
    if len(messages) < 2:
        return messages
    # A warning often refers to the words before it in the same turn; overtaking them it would answer nothing.
    last = max((n for n, message in enumerate(messages) if message.urgency is Urgency.SAFETY), default=0)
    if last == 0:
        return messages
    return tuple(
        replace(message, urgency=Urgency.SAFETY) if n < last and message.urgency is Urgency.ANSWER else message
        for n, message in enumerate(messages)
    )

"""Two chats of one person: codes that are shown and typed, and what the store has to know to join them.

House rules: a code is made here, for the core never rolls a die, and only its keyed hash is kept; it counts once, and
until it is too old. Wrong ones are counted chat by chat, with those of the batch that is being made, and whoever
deletes everything in between begins no new count; after five, nothing is even looked up for as long as a code lives.
When all chats together have guessed too often, each is left one guess: who floods takes from others only their slips.
Nothing is changed here: what a turn's wishes lead to is returned, and written with all else that the turn brings.
"""

import secrets

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import delete, func, select, update

from bot.core.account.linking import CODE, GROUPS, LETTERS, VALID, spelt
from bot.core.account.merge import join
from bot.core.machine.turn import take_turn
from bot.core.model.conversation import Conversation, Turn
from bot.core.model.events import Event, Linked, Pressed, Said, Shown
from bot.core.model.instants import Instant
from bot.core.model.messages import Message, Note, Urgency
from bot.store.context import StoreContext
from bot.store.forgetting import FORGET_PERSON
from bot.store.sealing.kinds import KINDS, move_seals
from bot.store.sql.database import Driver
from bot.store.sql.statement import Statement, insert_row, parameter
from bot.store.tables import address, code, guess, person, preferred
from bot.store.turns.chat import Chat
from bot.store.turns.new_rows import NewGuess
from bot.store.turns.person_row import COLUMNS, PersonRow

MOST_GUESSES = 5
"""Wrong codes of one chat, in the time that a code lives."""
MOST_TOGETHER = 1000
"""The same of all chats; from there on a chat has one."""
SHOW, TYPED = "link", "link-with"
"""The notes by which the core asks for a code, and hands over one that was typed."""

FIND_CODE = Statement(
    select(code.c.person, code.c.chat).where(code.c.hash == parameter("hash"), code.c.until >= parameter("now")),
    "hash now",
)
COUNT_GUESSES = Statement(
    select(func.count()).where(guess.c.chat == parameter("chat"), guess.c.id > parameter("after")), "chat after"
)
COUNT_ALL_GUESSES = Statement(select(func.count()).where(guess.c.id > parameter("after")), "after")
FIND_PERSON = Statement(select(*COLUMNS).where(person.c.id == parameter("id")), "id")
ADDRESS = Statement(
    select(address.c.person, address.c.channel, address.c.sealed).where(address.c.number == parameter("number")),
    "number",
)
OTHER_CHAT = Statement(
    select(address.c.number).where(address.c.person == parameter("id"), address.c.number != parameter("not_this")),
    "id not_this",
)
MOVE_HOME = Statement(
    update(person)
    .where(person.c.id == parameter("row"), person.c.home == parameter("from"))
    .values(home=parameter("to")),
    "to row from",
)
MOVE_PREFERRED = Statement(
    update(preferred)
    .where(preferred.c.person == parameter("id"), preferred.c.chat == parameter("from"))
    .values(chat=parameter("to")),
    "to id from",
)
INSERT_CODE = insert_row(code)
INSERT_GUESS = insert_row(guess)
FORGET_CODES = Statement(delete(code).where(code.c.person == parameter("id")), "id")
FORGET_PREFERRED = Statement(delete(preferred).where(preferred.c.person == parameter("id")), "id")
INSERT_PREFERRED = insert_row(preferred)
OLD_CODES = Statement(delete(code).where(code.c.until < parameter("now")), "now")
OLD_GUESSES = Statement(delete(guess).where(guess.c.id < parameter("before")), "before")
MOVE = tuple(
    (
        kind,
        Statement(
            update(kind.table).where(kind.table.c.person == parameter("from")).values(person=parameter("to")), "to from"
        ),
    )
    for kind in KINDS
    if "person" in kind.bound
)
"""What carries a person's number and goes along when two become one; its seals are bound to the person anew."""


class Joined(Struct):
    """Another person, who is this one from now on, and the chat that unasked messages come to."""

    other: PersonRow
    chat: int


class Linking(Struct):
    """A turn with its wishes for codes met, and what has to be written because of them."""

    turn: Turn
    code: tuple[bytes, int] | None = None
    """A fresh code's hash, and until when it counts."""
    wrong: bytes | None = None
    """A code that was wrong was typed in the chat of this hash."""
    joined: Joined | None = None
    elsewhere: tuple[tuple[int, Message], ...] = ()
    """What other chats of the person are told: the address's number, and the message."""


def fulfilled(context: StoreContext, chat: Chat, turn: Turn, now: Instant, people: "PeopleOfBatch") -> Linking:
    """What the turn wishes for, done; the wishes themselves are no notes to keep."""
    if not turn.notes:
        return Linking(turn)
    wishes = {each.kind: each for each in turn.notes if each.kind in (SHOW, TYPED)}
    conversation = turn.conversation
    if not wishes or conversation is None:
        return Linking(turn)
    turn = replace(turn, notes=tuple(each for each in turn.notes if each.kind not in wishes))
    linking = (
        _typed(context, chat, conversation, wishes[TYPED], now, people)
        if TYPED in wishes
        else Linking(Turn(conversation))
    )
    reply = linking.turn
    linking.turn = Turn(reply.conversation, turn.messages + reply.messages, turn.notes + reply.notes)
    return _shown(context, linking, wishes[SHOW]) if SHOW in wishes else linking


class PeopleOfBatch:
    """The people of a batch by their numbers, as far as a code may lead to them."""

    def __init__(self, people: dict[int, PersonRow], guesses: list[NewGuess]) -> None:
        self.people = people
        self.guesses = guesses
        """Wrong codes that are not written yet."""
        self.into: dict[int, PersonRow] = {}
        """Who has become somebody else in this batch."""

    def now(self, person: PersonRow) -> PersonRow:
        """Who that is by now."""
        # Three chats may become one in one batch, one after the other.
        while person.id in self.into:
            person = self.into[person.id]
        return person

    def is_now(self, id: int, person: PersonRow) -> bool:
        """Whether this number is that of a person, or of one who has become that person in this batch."""
        return id == person.id or (id in self.into and self.now(self.into[id]) is person)

    def find(self, context: StoreContext, id: int) -> PersonRow | None:
        """A person by number; None if forgotten, or joined with another, in this very batch."""
        rows = () if id in self.people else FIND_PERSON.rows(context.connection, id)
        person = self.people.get(id) or (PersonRow.read(rows[0]) if rows else None)
        return None if person is None or person.forgotten or person.id in self.into else person


def _shown(context: StoreContext, linking: Linking, wish: Note) -> Linking:
    """The code, in its place among the words."""
    # Each letter is a throw of its own; the time and the numbers of rows are known to others.
    fresh = spelt("".join(secrets.choice(LETTERS) for _ in range(4 * GROUPS)))
    messages = tuple(_with_code(message, fresh) for message in linking.turn.messages)
    linking.turn = replace(linking.turn, messages=messages)
    linking.code = (hashed(context, fresh), context.time.aged(int(wish.facts["until"])))
    return linking


def _with_code(message: Message, fresh: str) -> Message:
    if message.args.get("code") != CODE:
        return message
    return replace(message, args={**message.args, "code": fresh})


def hashed(context: StoreContext, code: str) -> bytes:
    """What stands for a code in the file."""
    return context.vault.hashed("code", code)


def _typed(
    context: StoreContext, chat: Chat, me: Conversation, wish: Note, now: Instant, people: PeopleOfBatch
) -> Linking:
    """Somebody typed a code and knows what it means: the one who showed it is found, or not."""
    mine, typed_in = (
        chat.person.id,
        context.vault.hashed("guess", f"{chat.channel} {chat.address(context.vault)}"),
    )
    # Before the code is looked up, so that not even the time of an answer tells whether it was right.
    if _has_guessed_enough(context, typed_in, (context.time.aged(now) - VALID) * 1000, people):
        return _outcome(context, me, "wait", now)
    rows = FIND_CODE.rows(context.connection, hashed(context, str(wish.facts["code"])), context.time.aged(now))
    id, shown_in = rows[0] if rows else (0, 0)
    if id == mine:
        return _outcome(context, me, "same", now)
    other = people.find(context, id) if rows else None
    if other is None:
        linking = _outcome(context, me, "wrong", now)
        linking.wrong = typed_in
        return linking
    # The older record may be on either side; what both are is decided by the core (account/merge.py).
    theirs, here = other.conversation(context.vault), wish.facts["preferred"] == "here"
    both = join(me, theirs, now, context.content) if here else join(theirs, me, now, context.content)
    linking = _outcome(context, both, "joined", now)
    linking.turn = replace(linking.turn, notes=(*linking.turn.notes, Note("joined")))
    linking.joined = Joined(other, chat.number if here else shown_in)
    linking.elsewhere = (_to_theirs(other, theirs, shown_in),)
    return linking


def _has_guessed_enough(context: StoreContext, chat: bytes, after: int, people: PeopleOfBatch) -> bool:
    own: int = COUNT_GUESSES.one(context.connection, chat, after) + sum(each.chat == chat for each in people.guesses)
    # A chat's first guess is always free: who floods all codes from many chats takes nothing from those who
    # mistype one.
    if own == 0 or own >= MOST_GUESSES:
        return own > 0
    everybodys: int = COUNT_ALL_GUESSES.one(context.connection, after) + len(people.guesses)
    return everybodys >= MOST_TOGETHER


def _outcome(context: StoreContext, person: Conversation, how: str, now: Instant) -> Linking:
    """The core hears what came of it, in the same breath."""
    return Linking(take_turn(person, Linked(how), now, context.content))


def _to_theirs(other: PersonRow, theirs: Conversation, shown_in: int) -> tuple[int, Message]:
    """A session that ran there is over, and the way off the ball comes first; else the code has been taken."""
    if theirs.session is not None:
        return other.home, _elsewhere("elsewhere-stopped", theirs.language)
    return shown_in, _elsewhere("link-done", theirs.language)


def _elsewhere(line: str, language: str) -> Message:
    stopped = line == "elsewhere-stopped"
    return Message(line, language, Urgency.SAFETY if stopped else Urgency.ANSWER, resend=stopped)


def elsewhere(chat: Chat, event: Event, before: Conversation, after: Conversation | None) -> list[tuple[int, Message]]:
    """Who speaks in another chat than the one where a session runs takes it along, or ends it: that chat is told."""
    home = chat.person.home
    if before.session is None or home == chat.number or not isinstance(event, (Said, Pressed, Shown)):
        return []
    goes_on = after is not None and after.session is not None
    return [(home, _elsewhere("elsewhere-goes-on" if goes_on else "elsewhere-stopped", before.language))]


def moved_out(connection: Driver, id: int, chat: int) -> bool:
    """Somebody's chat is closed: whether there is another one, which everything comes to from now on."""
    other = OTHER_CHAT.one(connection, id, chat)
    if other is not None:
        MOVE_HOME.run(connection, other, id, chat)
        MOVE_PREFERRED.run(connection, other, id, chat)
    return other is not None


def become_one(context: StoreContext, id: int, other: int, chat: int) -> None:
    """Rows of the other person are this one's from now on; unasked messages come to `chat`."""
    connection = context.connection
    # First whatever points at either of them, then the rows with their seals, and the other's own row last: the
    # database checks that nothing points at nobody.
    for statement in (FORGET_CODES, FORGET_PREFERRED):
        statement.each(connection, [(id,), (other,)])
    for kind, move in MOVE:
        move_seals(context, kind, other, id)
        move.run(connection, id, other)
    FORGET_PERSON.run(connection, other)
    context.tally.meet(other, in_session=False)
    INSERT_PREFERRED.run(connection, id, chat)

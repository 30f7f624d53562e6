"""The people of one batch, as they are now.

House rules: the row is read once, changed by each turn, and written once at the end; which columns it has, and in which
order, stands here and nowhere else.
"""

from sqlalchemy import update

from bot.core.model.conversation import Conversation, Wakes, restored
from bot.core.model.instants import Instant
from bot.store.sealing.bindings import person_binding
from bot.store.sql.statement import Row, Statement, insert_row, parameter
from bot.store.tables import person as _table
from bot.vault import Vault

# One order for reading, inserting and updating: before, it stood in two places.
_CHANGING = ("home", "era", "answer_at", "call_at", "faults", "sealed")
COLUMNS = tuple([_table.c[name] for name in ("id", *_CHANGING)])
"""A person's row as it is read; `era` is what the code calls the course version."""
INSERT_PERSON = insert_row(_table)
UPDATE_PERSON = Statement(
    update(_table).where(_table.c.id == parameter("row")).values({name: parameter(name) for name in _CHANGING}),
    " ".join((*_CHANGING, "row")),
)


class PersonRow:
    """One person in a batch; the conversation is opened only if a turn needs it."""

    # A batch may hold hundreds of people, most of whom are read, changed once and dropped.
    __slots__ = (
        *("_conversation", "changed", "course_version", "faults", "forgotten"),
        *("home", "id", "in_session", "new", "sealed", "wakes"),
    )

    def __init__(
        self, id: int, home: int, course_version: int, wakes: Wakes, faults: int, sealed: bytes, new: bool = False
    ) -> None:
        self.id = id
        self.home = home
        """The number of the chat of the last turn."""
        self.course_version = course_version
        self.wakes = wakes
        self.faults = faults
        self.sealed = sealed
        self.new = new
        self.changed = new
        self.forgotten = False
        self.in_session: bool | None = None
        """Whether a session goes on after this batch; None: as before."""
        # Opening is the dearest step of a turn: who only moves house, or is found to be forgotten, is never opened.
        self._conversation: Conversation | None = None

    @classmethod
    def read(cls, row: Row) -> "PersonRow":
        """From the columns as `COLUMNS` has them."""
        id, home, course_version, answer_at, call_at, faults, sealed = row
        return cls(id, home, course_version, Wakes(answer_at, call_at), faults, sealed)

    def inserted(self) -> Row:
        """What INSERT_PERSON is given."""
        wakes = self.wakes
        return (self.id, self.home, self.course_version, wakes.answer_at, wakes.call_at, self.faults, self.sealed)

    def updated(self) -> Row:
        """What UPDATE_PERSON is given."""
        return (*self.inserted()[1:], self.id)

    def conversation(self, vault: Vault) -> Conversation:
        """The conversation, opened when first asked for."""
        if self._conversation is None:
            self._conversation = restored(vault.open(self.sealed, person_binding(self.id)))
        return self._conversation

    # A turn that raised may have left anything in memory; what is on the disk is right.
    def doubt(self) -> None:
        """Read the saved record again at the next turn."""
        self._conversation = None

    def become(self, conversation: Conversation, sealed: bytes, wakes: Wakes, home: int) -> None:
        """The state after a turn that went well."""
        self._conversation = conversation
        self.sealed = sealed
        self.course_version = conversation.course_version
        self.wakes = wakes
        self.home = home
        self.faults = 0
        self.in_session = conversation.session is not None
        self.changed = True

    def back_off(self, until: Instant, now: Instant) -> None:
        """Whatever is due by now waits until then."""
        # Only what is due waits: a wake-up that lies ahead is not the one that failed.
        answer, call = self.wakes.answer_at, self.wakes.call_at
        self.wakes = Wakes(
            until if answer is not None and answer <= now else answer,
            until if call is not None and call <= now else call,
        )
        self.changed = True

    def sleep(self) -> None:
        """Nothing wakes this person until something is heard."""
        self.wakes = Wakes()
        self.faults = 0
        self.in_session = False
        self.changed = True

"""The court: every oracle is told what happens, and says when a promise is broken.

House rules: an oracle keeps records of its own and never reads the row that it judges; to add one, subclass Oracle,
take the hooks it needs, and name it in ORACLES.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from bot.channel import Limits
from bot.core.model.content import Content
from bot.core.model.instants import SECOND
from bot.vault import Vault
from tests.simulation.record import Act, Attempt, Steady, Turned
from tests.simulation.trace import Trace
from tests.simulation.virtual import Machine

HOOKS = (
    *("acted", "acknowledged", "turned", "sending", "answered", "received"),
    *("booted", "died", "stepped", "troubled", "healed", "erased"),
    *("blocked", "looked", "ended"),
)


class Oracle:
    """One promise, judged. All hooks do nothing until an oracle needs them."""

    promise = ""
    """What must hold, in a few words."""

    def __init__(self, court: "Court") -> None:
        self.court = court

    def found(self, what: str) -> None:
        """The promise is broken."""
        self.court.found(self.promise, what)

    def acted(self, act: Act) -> None:
        """A person did something."""

    def acknowledged(self, act: Act, again: bool) -> None:
        """The program said that it has it; `again`: it had said so before."""

    def turned(self, turned: Turned) -> None:
        """A turn was committed."""

    def sending(self, attempt: Attempt) -> None:
        """The postman hands a letter to the platform; it is not among its words' attempts yet."""

    def answered(self, attempt: Attempt) -> None:
        """The platform's answer is on its way back."""

    def received(self, attempt: Attempt) -> None:
        """The person's phone shows it."""

    def booted(self, number: int) -> None:
        """The program has started."""

    def died(self, number: int) -> None:
        """The program has ended, one way or another."""

    def stepped(self, by: int) -> None:
        """The wall clock was set."""

    def troubled(self, role: str) -> None:
        """A task of a part has raised."""

    def healed(self, view: sqlite3.Connection) -> None:
        """What was broken has been well again for minutes, and the program has not ended meanwhile."""

    def erased(self, people: int) -> None:
        """The program has let go of people by their age."""

    def blocked(self, chat: str, blocks: bool) -> None:
        """A person has blocked the program, or lets it speak again."""

    def looked(self, view: sqlite3.Connection) -> None:
        """The program is down: the database may be looked into."""

    def ended(self, view: sqlite3.Connection) -> None:
        """All faults are over, nobody does anything for hours, and the program is down."""


class Court:
    """All oracles of a run, and what they have found."""

    def __init__(
        self,
        machine: Machine,
        trace: Trace,
        book: Content,
        vault: Vault,
        limits: dict[str, Limits],
        kinds: Sequence[type[Oracle]],
    ) -> None:
        self.machine = machine
        self.book = book
        self.vault = vault
        self.limits = limits
        self.findings: list[str] = []
        self.up_since: Steady | None = None
        self.last_step: Steady = -(10**9)
        self.last_trouble: Steady = -(10**9)
        """When something of the program itself was last broken: a task raised, or the disk was ill."""
        self.well_since: Callable[[str], Steady] = lambda channel: -(10**9)
        """Since when a channel has been well."""
        self.last_stall: Callable[[], Steady] = lambda: -(10**9)
        self._trace = trace
        oracles = [kind(self) for kind in kinds]
        self._hooks: dict[str, list[Callable[..., None]]] = {
            hook: [getattr(oracle, hook) for oracle in oracles if hook in _own(type(oracle))] for hook in HOOKS
        }

    def found(self, promise: str, what: str) -> None:
        """A broken promise."""
        at = self.machine.steady()
        self.findings.append(f"{promise}: {what} (at {at})")
        self._trace.add(at, f"VIOLATION {promise}: {what}")

    def calm(self, seconds: float = 10) -> bool:
        """No step of the clock and no slow commit lately: then times may be judged."""
        last = max(self.last_step, self.last_stall(), self.last_trouble, self.up_since or 0)
        return self.machine.steady() - last > seconds * SECOND

    def tell(self, hook: str, *args: Any) -> None:
        """Tell every oracle that wants to know."""
        for oracle in self._hooks[hook]:
            oracle(*args)

    def acted(self, act: Act) -> None:
        self.tell("acted", act)

    def acknowledged(self, act: Act, again: bool) -> None:
        self.tell("acknowledged", act, again)

    def turned(self, turned: Turned) -> None:
        self.tell("turned", turned)

    def sending(self, attempt: Attempt) -> None:
        self.tell("sending", attempt)

    def answered(self, attempt: Attempt) -> None:
        self.tell("answered", attempt)

    def received(self, attempt: Attempt) -> None:
        self.tell("received", attempt)

    def booted(self, number: int) -> None:
        self.up_since = self.machine.steady()
        self.tell("booted", number)

    def died(self, number: int) -> None:
        self.up_since = None
        self.tell("died", number)

    def stepped(self, by: int) -> None:
        self.last_step = self.machine.steady()
        self.tell("stepped", by)

    def troubled(self, role: str) -> None:
        self.last_trouble = self.machine.steady()
        self.tell("troubled", role)


def _own(kind: type[Oracle]) -> set[str]:
    return {name for each in kind.__mro__[:-1] if each is not Oracle for name in vars(each)}

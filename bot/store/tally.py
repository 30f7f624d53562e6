"""What came into the outbox, how it left it, and who is in a session, counted since this start.

House rules: counted beside the rows, and true only once they are committed; what is rolled back was never counted. A
message ends once, as whatever was known first: what turns out later to have arrived all the same is counted apart, so
that all that came is what ended and what is open. Only numbers leave this room.
"""

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct, field

from bot.store.values import State

ENDS = tuple(state for state in State if state >= State.SENT)
"""How a message can leave the outbox."""


class Counted(Struct, frozen=True):
    """What is on the disk of all that was counted: one moment, that of a commit."""

    queued: int = 0
    """Messages that came into the outbox."""
    ended: Mapping[State, int] = field(default_factory=lambda: dict.fromkeys(ENDS, 0))
    """How messages left it; those of somebody who was forgotten were cancelled."""
    cleared_up: int = 0
    """Messages of which it was learnt later what became of them."""
    sessions: int = 0
    """People in a session, of those who have had a turn since the start."""


class Tally:
    """The counts of one start; only the writer's thread touches it, and `counted` may be read in any."""

    def __init__(self) -> None:
        self.counted = Counted()
        self._in_session: set[int] = set()
        self.forget_the_rest()

    def come(self, messages: int) -> None:
        """So many messages come into the outbox."""
        self._queued += messages

    def end(self, state: State, messages: int = 1) -> None:
        """So many messages leave it."""
        self._ended[state] += messages

    def clear_up(self) -> None:
        """A message that had left it is known to have ended otherwise."""
        self._cleared_up += 1

    def meet(self, person: int, in_session: bool) -> None:
        """Somebody is in a session, or is not, after a turn."""
        self._met[person] = in_session

    def committed(self) -> None:
        """All this is on the disk."""
        for person, here in self._met.items():
            (self._in_session.add if here else self._in_session.discard)(person)
        was = self.counted
        self.counted = Counted(
            was.queued + self._queued,
            {state: times + self._ended[state] for state, times in was.ended.items()},
            was.cleared_up + self._cleared_up,
            len(self._in_session),
        )
        self.forget_the_rest()

    def forget_the_rest(self) -> None:
        """What was counted since the last commit never happened."""
        self._queued = self._cleared_up = 0
        self._ended: Counter[State] = Counter()
        self._met: dict[int, bool] = {}

"""How fast a platform lets us speak.

Theory of operation: the generic cell rate algorithm (ITU-T I.371), as a leaky bucket with one number of state. `_next`
is the theoretical instant of the next message if they all came evenly; each that goes moves it on by `_gap`. One may go
as long as `_next` is no more than the burst ahead of the clock, so after a rest a whole burst goes at once and then one
a gap. Nothing is counted and nothing has to be reset, which is why a thousand chats cost a thousand floats.

House rule: pure, the instant is handed in.
"""

from bot.core.model.instants import SECOND, Instant


class Pace:
    """So many a second with a small burst: the generic cell rate algorithm, one number of state."""

    def __init__(self, per_second: float, burst: int = 1) -> None:
        self._gap = SECOND / per_second if per_second else 0.0
        self._slack = self._gap * (max(burst, 1) - 1)
        self._next: float = 0
        self._held: float = 0

    def free_at(self) -> float:
        """The first instant at which one more may go."""
        return max(self._next - self._slack, self._held)

    def rested_at(self) -> float:
        """The instant from which on the whole burst is there again: then there is nothing to remember."""
        return max(self._next, self._held)

    def take(self, now: Instant) -> None:
        """A message goes now: the next may go a gap later."""
        self._next = max(self._next, now) + self._gap

    def put_back(self) -> None:
        """The one that went last did not go after all."""
        self._next -= self._gap

    def hold(self, until: Instant) -> None:
        """None may go before that."""
        self._held = max(self._held, until)

    def set_back(self, by: int) -> None:
        """The wall clock was set back by so many milliseconds."""
        self._next -= by
        self._held -= by

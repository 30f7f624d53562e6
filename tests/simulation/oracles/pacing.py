"""How fast, and when again: the pace that a platform allows, and the moments that it named."""

from bot.channel import Refused
from bot.core.model.instants import SECOND
from bot.core.model.messages import Urgency
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Attempt, Steady


class Bucket:
    """Tokens that come back over time."""

    def __init__(self, per_second: float, burst: int) -> None:
        self._gap = SECOND / per_second
        self._slack = self._gap * burst
        self._next = 0.0

    def takes(self, at: Steady) -> bool:
        """One more now; whether that was within the pace."""
        right = at >= self._next - self._slack - 5
        self._next = max(self._next, at) + self._gap
        return right


class ChatPace(Oracle):
    promise = "the pace of a chat is kept"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._buckets: dict[str, Bucket] = {}

    def booted(self, number: int) -> None:
        self._buckets.clear()

    def sending(self, attempt: Attempt) -> None:
        limits = self.court.limits[attempt.channel]
        name = attempt.letter.chat
        if name not in self._buckets:
            # One more than the burst: between the token and the send lies a commit, and those differ.
            self._buckets[name] = Bucket(limits.chat_per_second, limits.chat_burst + 1)
        if not self._buckets[name].takes(attempt.at) and self.court.calm():
            self.found(f"{attempt.letter.text[:40]} in {name}")


class BotPace(ChatPace):
    promise = "the pace of the whole bot is kept, safety apart"

    def sending(self, attempt: Attempt) -> None:
        limits = self.court.limits[attempt.channel]
        if attempt.channel not in self._buckets:
            burst = max(1, round(limits.per_second / 10))
            self._buckets[attempt.channel] = Bucket(limits.per_second, burst + 2)
        if attempt.letter.urgency is Urgency.SAFETY:
            return
        if not self._buckets[attempt.channel].takes(attempt.at) and self.court.calm():
            self.found(f"{attempt.letter.text[:40]} on {attempt.channel}")


class NotBefore(Oracle):
    promise = "nobody is tried before the moment that the platform named, unless the program has died since"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._until: dict[str, Steady] = {}
        """Chat -> when."""

    def answered(self, attempt: Attempt) -> None:
        outcome = attempt.outcome
        if attempt.at <= self.court.last_step:
            return  # the moment was named by a clock that has been set meanwhile
        if isinstance(outcome, Refused) and outcome.why == "later" and outcome.retry_at:
            self._until[attempt.letter.chat] = attempt.at + outcome.retry_at - attempt.now

    def stepped(self, by: int) -> None:
        self._until.clear()

    def booted(self, number: int) -> None:
        """A row keeps its moment on disk, its chat does not: the platform says so again."""
        self._until.clear()

    def sending(self, attempt: Attempt) -> None:
        if attempt.at < self._until.get(attempt.letter.chat, 0):
            self.found(f"{attempt.letter.text[:40]} in {attempt.letter.chat}")


PACING = (ChatPace, BotPace, NotBefore)

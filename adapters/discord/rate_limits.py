"""How fast the API may be asked: so many requests a second for the whole bot, and what each route's headers say.

House rules: pure, the instant is handed in; the platform never has to say "too many", because we look before we ask.
Nothing here waits; who is too early is told when to come.
"""

from collections import OrderedDict, deque
from collections.abc import Mapping

from msgspec import Struct

from bot.core.model.instants import SECOND, Instant

BOT_PER_SECOND = 50
SPARE = 4
"""Requests of each second that only words of safety may take."""
# Requests that were a second apart here may arrive closer together there.
MARGIN = 60
"""Milliseconds that a second is taken to be longer, since requests may catch up with one another on the way."""
MOST = 4096
"""Buckets that are remembered."""


class LimitedRoute(Struct, frozen=True):
    """Where a request goes, as far as limits are concerned: the route, and the channel or the like that counts."""

    route: str
    major: str = ""
    free: bool = False
    """The bot's own limit does not count (answers to interactions)."""


class _Bucket(Struct):
    left: int
    until: Instant


class RateLimits:
    """The limits as they are known."""

    def __init__(self, per_second: int = BOT_PER_SECOND) -> None:
        self._per_second = per_second
        self._asked: deque[Instant] = deque(maxlen=per_second)
        self._names: dict[str, str] = {}
        self._buckets: OrderedDict[tuple[str, str], _Bucket] = OrderedDict()
        self._held: Instant = 0

    def free_at(self, limited: LimitedRoute, now: Instant, *, urgent: bool = False) -> Instant:
        """The first instant at which a request may go; `now` or earlier: at once."""
        at = self._held
        if not limited.free:
            most = self._per_second - (0 if urgent else SPARE)
            while self._asked and self._asked[0] > now:
                self._asked.clear()  # the clock went back
            if len(self._asked) >= most:
                # A sliding window: the one that is `most` back must be a second old before another may go.
                at = max(at, self._asked[-most] + SECOND + MARGIN)
        bucket = self._buckets.get(self._key(limited))
        if bucket is not None and bucket.left <= 0:
            at = max(at, bucket.until)
        return at

    def take(self, limited: LimitedRoute, now: Instant) -> None:
        """A request goes now."""
        if not limited.free:
            self._asked.append(now)
        bucket = self._buckets.get(self._key(limited))
        if bucket is not None:
            # Counted down by us until the answer says better; a bucket whose time is over is full again, by how
            # much the answer tells.
            bucket.left = bucket.left - 1 if bucket.until > now else 0

    def note_headers(self, limited: LimitedRoute, headers: Mapping[str, str], now: Instant) -> None:
        """What the headers of an answer say about the route."""
        try:
            left = int(headers["X-RateLimit-Remaining"])
            until = now + round(float(headers["X-RateLimit-Reset-After"]) * SECOND) + MARGIN
        except (LookupError, ValueError, OverflowError):
            return
        name = headers.get("X-RateLimit-Bucket")
        if name:
            # Several routes may share a bucket, which Discord alone knows, and tells by its name with the first
            # answer.
            self._names[limited.route] = name
        key = self._key(limited)
        self._buckets[key] = _Bucket(left, until)
        self._buckets.move_to_end(key)
        while len(self._buckets) > MOST:
            self._buckets.popitem(last=False)

    def refused(self, limited: LimitedRoute, until: Instant, *, everybody: bool) -> None:
        """Too many, after all: this route, or the whole bot, waits until then."""
        if everybody:
            self._held = max(self._held, until)
        else:
            self._buckets[self._key(limited)] = _Bucket(0, until)

    def _key(self, limited: LimitedRoute) -> tuple[str, str]:
        return self._names.get(limited.route, limited.route), limited.major

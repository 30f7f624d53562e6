"""Discord's limits as they really bite: fifty a second for the bot, and a bucket for each route and channel."""

import time
from collections import defaultdict, deque

from tests.adapters.discord.refusal import Refusal

GLOBAL = 50
ROUTES = {
    "POST /channels/{}/messages": (5, 5.0),
    "PATCH /channels/{}/messages/{}": (5, 5.0),
    "GET /channels/{}/messages": (10, 2.0),
    "POST /users/@me/channels": (10, 10.0),
}


class Limits:
    """Counts; raises 429 with all that the real one sends."""

    def __init__(self) -> None:
        self._all: deque[float] = deque()
        self._windows: defaultdict[tuple[str, str], deque[float]] = defaultdict(deque)

    def take(self, route: str, major: str) -> dict[str, str]:
        """The headers of an answer; raises Refusal."""
        now = time.monotonic()
        while self._all and now - self._all[0] >= 1:
            self._all.popleft()
        if len(self._all) >= GLOBAL:
            raise _too_many(1 - (now - self._all[0]), everybody=True)
        self._all.append(now)
        if route not in ROUTES:
            return {}
        most, seconds = ROUTES[route]
        window = self._windows[route, major]
        while window and now - window[0] >= seconds:
            window.popleft()
        if len(window) >= most:
            raise _too_many(seconds - (now - window[0]), everybody=False)
        window.append(now)
        return {
            "X-RateLimit-Limit": str(most),
            "X-RateLimit-Remaining": str(most - len(window)),
            "X-RateLimit-Reset": f"{time.time() + seconds - (now - window[0]):.3f}",
            "X-RateLimit-Reset-After": f"{seconds - (now - window[0]):.3f}",
            "X-RateLimit-Bucket": f"{abs(hash(route)):x}"[:16],
        }


def _too_many(wait: float, *, everybody: bool) -> Refusal:
    refusal = Refusal(429, 0, "You are being rate limited.", retry_after=wait, **{"global": everybody})
    refusal.headers = {
        "Retry-After": str(max(1, round(wait))),
        "X-RateLimit-Scope": "global" if everybody else "user",
        "Via": "1.1 google",
    } | ({"X-RateLimit-Global": "true"} if everybody else {})
    return refusal

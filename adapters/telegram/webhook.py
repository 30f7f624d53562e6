"""Telegram calls: one update a call, believed by its secret, answered when it is on disk.

House rules: without a secret there is no webhook; it is compared in constant time; what is no update is refused and
never comes again, what could not be saved is refused and comes again.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from telegram import Bot

from adapters.telegram.reading import HEARD
from adapters.telegram.terms import Terms
from adapters.telegram.updates import Updates
from bot.channel import Hear, Route

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
SHORTEST = 32
LOOK_AFTER = 600
"""Seconds between two looks at how Telegram gets on with us."""
MOST_AT_ONCE = 100
"""Calls that Telegram may make at the same time."""

log = logging.getLogger(__name__)


class Webhook:
    """The address at which Telegram calls."""

    def __init__(self, terms: Terms) -> None:
        """Raises ValueError for a secret that could be guessed."""
        if len(terms.secret) < SHORTEST:
            raise ValueError(f"a webhook needs a secret of at least {SHORTEST} letters")
        self._terms = terms
        self._taking: tuple[Updates, Hear] | None = None
        self._is_set = False

    @property
    def route(self) -> Route:
        """The path for the web server."""
        return Route(urlsplit(self._terms.webhook).path or "/", self._allows, self._take)

    async def open(self, bot: Bot, updates: Updates, hear: Hear) -> None:
        """Tell Telegram to call here if it does not."""
        self._taking = updates, hear
        # Looked at now and then: another program may set its own, and then Telegram falls silent without a
        # word.
        known = await bot.get_webhook_info() if self._is_set else None
        if known is None or known.url != self._terms.webhook:
            await bot.set_webhook(
                self._terms.webhook,
                secret_token=self._terms.secret,
                allowed_updates=HEARD,
                max_connections=MOST_AT_ONCE,
            )
            self._is_set = True
        elif known.pending_update_count and known.last_error_message:
            log.warning("%d updates wait at telegram: %s", known.pending_update_count, known.last_error_message)

    async def rest(self) -> None:
        """Until it is time to look again."""
        await asyncio.sleep(LOOK_AFTER)

    def _allows(self, headers: Mapping[str, str]) -> bool:
        borne = headers.get(SECRET, "").encode("utf-8", "replace")
        # In constant time and before the body is read: who has no secret costs us a few microseconds.
        return hmac.compare_digest(borne, self._terms.secret.encode())

    async def _take(self, _: Mapping[str, str], body: bytes) -> int:
        if self._taking is None:
            return 503
        update = _parsed(body)
        # 400 and not 5xx: Telegram says again for a day whatever was not taken, and this would never be right.
        if update is None:
            return 400
        updates, hear = self._taking
        await updates.take([update], hear)
        return 200


def _parsed(body: bytes) -> Any:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) else None

"""The Bot API's webhook: it calls, one update a call, and calls again until the answer is 2xx."""

import asyncio
import re
from typing import Any

import aiohttp

from tests.adapters.telegram.refusal import Refusal

Json = dict[str, Any]
AGAIN = 0.05
"""Seconds before a call that was not answered well is made again; the real ones are more."""


class Webhooks:
    """A webhook of a bot; part of BotApi."""

    hook: Json
    pending: list[Json]
    confirmed: list[int]
    calls_at: str
    """Where the public address leads to: what a proxy would do."""
    _news: asyncio.Event

    async def _setWebhook(
        self, url: str, secret_token: str = "", allowed_updates: list[str] | None = None, max_connections: int = 40
    ) -> bool:
        if url and not url.startswith("https://"):
            raise Refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret_token):
            raise Refusal(400, "Bad Request: secret token contains unallowed characters")
        if not 1 <= max_connections <= 100:
            raise Refusal(400, "Bad Request: bad webhook: invalid number of connections")
        self.hook = {"url": url, "secret": secret_token, "allowed": allowed_updates}
        return True

    async def _getWebhookInfo(self) -> Json:
        count = len(self.pending)
        told: Json = {"url": self.hook["url"], "has_custom_certificate": False, "pending_update_count": count}
        return told | dict(self.hook.get("trouble", {}))

    async def brings(self, address: str) -> None:
        """Call there, for ever, with what is pending."""
        async with aiohttp.ClientSession() as session:
            while True:
                self._news.clear()
                for update in list(self.pending):
                    if self.hook["url"] and await self._brought(session, address, update):
                        self.pending.remove(update)
                        self.confirmed.append(update["update_id"])
                if self.pending or not self.hook["url"]:
                    await asyncio.sleep(AGAIN)
                else:
                    await self._news.wait()

    async def _brought(self, session: aiohttp.ClientSession, address: str, update: Json) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.hook["secret"]}
        try:
            async with session.post(address, json=update, headers=headers) as response:
                return response.ok
        except aiohttp.ClientError:
            return False

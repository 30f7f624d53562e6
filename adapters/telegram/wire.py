"""The way to the Bot API: python-telegram-bot's requests over one aiohttp session.

House rules: whether a request can have had an effect is told apart (NotSent: certainly none); no error, and nothing
that is logged here, holds an address, because the token stands in it, or an answer, because a person's words may.
"""

import io
import json
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

CONNECT = 5.0
"""Seconds to reach the server."""
ANSWER = 30.0
"""Seconds that an answer may take; one that takes longer may have had its effect."""


class NotSent(NetworkError):
    """The request did not reach the server, so it has had no effect."""


class SlowDown(TelegramError):
    """The server asks to wait so many seconds; the request has had no effect."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"slow down for {seconds} s")
        self.seconds = seconds


class Wire(BaseRequest):
    """One session for everything; it is opened with the first request."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take unless told otherwise."""
        return ANSWER

    async def initialize(self) -> None:
        """Open the session."""
        self._opened()

    def _opened(self) -> aiohttp.ClientSession:
        """The session. How many requests are under way at once is the postman's to bound."""
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        return self._session

    async def shutdown(self) -> None:
        """Close the session; what is under way is cut off."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        """The status and the body of an answer; raises NotSent, SlowDown and NetworkError."""
        seconds = read_timeout if isinstance(read_timeout, int | float) else ANSWER
        limits = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT, sock_read=seconds)
        asked: dict[str, Any] = {} if request_data is None else _body(request_data)
        try:
            async with self._opened().request(method, url, timeout=limits, **asked) as response:
                status, body = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NetworkError(f"no answer ({type(error).__name__})") from None
        if status == 429:
            raise SlowDown(_wait(body))
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """An answer taken apart; raises TelegramError. The library's own way would log what it can't read."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("the answer can't be read")
        return answer


def _body(given: RequestData) -> dict[str, Any]:
    """The parameters as JSON, or as a form where files go along."""
    if not given.contains_files:
        return {"json": given.parameters}
    form = aiohttp.FormData()
    for name, value in given.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media) in given.multipart_data.items():
        file = io.BytesIO(content) if isinstance(content, bytes) else content  # sent in pieces, not in one
        form.add_field(name, file, filename=filename, content_type=media)
    return {"data": form}


def _wait(body: bytes) -> int:
    try:
        return max(1, int(json.loads(body)["parameters"]["retry_after"]))
    except (ValueError, TypeError, LookupError):
        return 1

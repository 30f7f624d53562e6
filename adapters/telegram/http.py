"""The way to the Bot API: python-telegram-bot's requests over one aiohttp session.

House rules: whether a request can have had an effect is told apart (NotSent: certainly none); only an answer in the Bot
API's own form means anything about a person, a message or the token, whatever else stands between us and it; every
request has a deadline and every answer a size; no error, and nothing that is logged here, holds an address, because the
token stands in it, or an answer, because a person's words may.
"""

import io
import json
from typing import Any

import aiohttp
import msgspec
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)
from telegram.request import BaseRequest, RequestData

LONGEST = 1 << 20
"""Bytes of an answer."""
LONGEST_POLL = 16 << 20
"""Bytes of the answer to a poll: a hundred updates."""


class Deadlines(msgspec.Struct, frozen=True):
    """Seconds that things may take."""

    connect: float = 5.0
    """To reach the server, its name and the handshake included."""
    answer: float = 15.0
    """All of a request; one that takes longer may have had its effect."""
    upload: float = 60.0
    """A request with a file in it."""
    poll: float = 10.0
    """A long poll, beyond what it was told to wait."""
    beside: float = 1.0
    """How long words wait for a picture that is on its way up."""
    late: float = 10.0
    """A picture that comes after so long shows what is over, and is taken away."""
    again: float = 10.0
    """Until a file that did not go up is tried again; twice as long after each time, at most ten minutes."""
    back_off: float = 30.0
    """The longest pause between two polls that fail."""


USUAL = Deadlines()


class NotSent(NetworkError):
    """The request did not reach the server, so it has had no effect."""


class SlowDown(TelegramError):
    """The server asks to wait so many seconds; the request has had no effect."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"slow down for {seconds} s")
        self.seconds = seconds


class _Parameters(msgspec.Struct, frozen=True):
    migrate_to_chat_id: int = 0
    retry_after: int = 1


class _Refusal(msgspec.Struct, frozen=True):
    """How the Bot API says no (https://core.telegram.org/bots/api#making-requests)."""

    ok: bool
    error_code: int
    description: str
    parameters: _Parameters = _Parameters()


class Http(BaseRequest):
    """One session for everything; it is opened with the first request."""

    def __init__(self, deadlines: Deadlines = USUAL) -> None:
        self.deadlines = deadlines
        self._session: aiohttp.ClientSession | None = None
        self.date = ""
        """What the head of the last answer said of the time."""
        self.refusals = 0
        """Answers that there were too many requests."""

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take unless told otherwise."""
        return self.deadlines.answer

    async def initialize(self) -> None:
        """Open the session."""
        self._opened()

    def _opened(self) -> aiohttp.ClientSession:
        """The session. How many requests are under way at once is the postman's to bound."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # No limit here: the postman's hands bound it, and a queue inside of the connector would hold a
                # row that has changed course since.
                connector=aiohttp.TCPConnector(limit=0),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
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
        """The body of an answer that says yes; raises NotSent, SlowDown and what else the library has for a no.

        `read_timeout` is the deadline of the whole request, a slow trickle included.
        """
        seconds = read_timeout if isinstance(read_timeout, int | float) else self.deadlines.answer
        limits = aiohttp.ClientTimeout(total=seconds, connect=self.deadlines.connect)
        asked: dict[str, Any] = {} if request_data is None else _body(request_data)
        most = LONGEST_POLL if "/getUpdates" in url else LONGEST
        try:
            # Nobody is sent elsewhere: the Bot API does not do that, and the address bears the token.
            async with self._opened().request(method, url, timeout=limits, allow_redirects=False, **asked) as response:
                status, body = response.status, await _read(response, most)
                self.date = response.headers.get("Date", "")
        # Not even the connection came about, so nothing can have had an effect: only these may be tried again
        # by anybody.
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection ({type(error).__name__})") from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NetworkError(f"no answer ({type(error).__name__})") from None
        if status != 200:
            refusal = _refusal(status, body)
            self.refusals += isinstance(refusal, SlowDown)
            raise refusal
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """A yes taken apart; raises NetworkError for what is none. The library's own way would log it."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict) or answer.get("ok") is not True or "result" not in answer:
            raise NetworkError("the answer is not telegram's")
        return answer


def _refusal(status: int, body: bytes) -> TelegramError:
    """What a no means: the Bot API's own by its words, anybody else's only whether the request may have got through."""
    try:
        no = msgspec.json.decode(body, type=_Refusal)
    except (msgspec.DecodeError, RecursionError):
        no = None
    # A hotel's portal and a broken proxy answer as well, with any status; a person must not be forgotten for
    # that.
    if no is None or no.ok or no.error_code != status:
        words = f"not telegram's answer: status {status}"
        # What stands before the server turns a request away with 3xx and 4xx; with 5xx it does not know either.
        return NotSent(words) if 300 <= status < 500 else NetworkError(words)
    return _by_status(no)


def _by_status(no: _Refusal) -> TelegramError:
    if no.parameters.migrate_to_chat_id:
        return ChatMigrated(no.parameters.migrate_to_chat_id)
    match no.error_code:
        case 429:
            return SlowDown(max(1, no.parameters.retry_after))
        # 404 is what a token gets that has not even the form of one, since it stands in the path.
        case 401 | 404:
            return InvalidToken(no.description)
        case 403:
            return Forbidden(no.description)
        case 409:
            return Conflict(no.description)
        case code if 400 <= code < 500:
            return BadRequest(no.description)
        case code:
            return NetworkError(f"status {code}")


async def _read(response: aiohttp.ClientResponse, most: int) -> bytes:
    """The whole answer; raises ClientPayloadError for one that has no end."""
    body = bytearray()
    async for piece in response.content.iter_any():
        body += piece
        if len(body) > most:
            raise aiohttp.ClientPayloadError("the answer is too long")
    return bytes(body)


def _body(request: RequestData) -> dict[str, Any]:
    """The parameters as JSON, or as a form where files go along."""
    if not request.contains_files:
        return {"json": request.parameters}
    form = aiohttp.FormData()
    for name, value in request.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media) in request.multipart_data.items():
        file = io.BytesIO(content) if isinstance(content, bytes) else content  # sent in pieces, not in one
        form.add_field(name, file, filename=filename, content_type=media)
    return {"data": form}

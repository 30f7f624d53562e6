"""Telegram as a channel: what arrives is on disk before it is acknowledged; what leaves has an honest outcome.

House rules: it translates and never decides. The offset is sent once, with the poll after a commit, and then left out:
after a quiet week Telegram numbers its updates anew, and an old offset would throw away what has a lower number.
"""

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any
from urllib.parse import urlencode

from telegram import Bot, LinkPreviewOptions, User
from telegram.constants import ParseMode
from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError

from adapters.telegram.buttons import Buttons
from adapters.telegram.outcome import Brake, is_lost, is_unchanged, outcome_of
from adapters.telegram.page import escaped, keyboard_of, words_of
from adapters.telegram.reading import HEARD, NOTHING, Reader, Reading, albums_once
from adapters.telegram.wire import NotSent, SlowDown, Wire
from bot.channel import ChannelClosed, Clock, Delivered, Hear, Letter, Limits, Outcome, Refused
from bot.core.words import MINUTE, Instant

API = "https://api.telegram.org"
POLL = 50
"""Seconds that a poll waits for something to happen."""
LONGEST_BACK_OFF = 30.0
GROUPS = 1000
"""Groups whose last invitation is remembered."""
_PLAIN = LinkPreviewOptions(is_disabled=True)

log = logging.getLogger(__name__)


class Telegram:
    """The channel of one bot."""

    name = "telegram"
    limits = Limits(per_second=30, chat_per_second=1, chat_burst=4)

    def __init__(
        self,
        clock: Clock,
        token: str,
        key: bytes,
        *,
        invite: Callable[[str, str], str],
        api: str = API,
        poll: int = POLL,
    ) -> None:
        """`key` makes the tags of buttons; `invite` gives the words for a group, from the bot's name and a language;
        `api` is the address of the Bot API, `poll` how many seconds a poll waits."""
        self._clock = clock
        self._buttons = Buttons(key)
        self._invite = invite
        self._wire = Wire()
        self._bot = Bot(token, base_url=f"{api}/bot", request=self._wire, get_updates_request=self._wire)
        self._poll_seconds = poll
        self._me: User | None = None
        self._offset = 0
        self._brake = Brake()
        self._aside: set[asyncio.Task[None]] = set()
        self._invited: OrderedDict[int, Instant] = OrderedDict()

    # In.

    async def listen(self, hear: Hear) -> None:
        """Hear until cancelled; raises ChannelClosed where only an operator can help."""
        tries = 0
        while True:
            try:
                me = self._me or await self._arrive()
                await self._take(await self._poll(), me, hear)
                tries = 0
            except Conflict as error:
                raise ChannelClosed(_conflict(error.message)) from None
            except InvalidToken:
                raise ChannelClosed(
                    "Telegram does not know this token. Copy it from @BotFather into EASEBACK_TELEGRAM_TOKEN"
                ) from None
            except SlowDown as slow:
                await asyncio.sleep(slow.seconds)
            except TelegramError as error:
                tries += 1
                log.warning("telegram can't be polled: %s; trying again", error.message)
                await asyncio.sleep(_back_off(tries))
            except Exception:
                # Not on disk, so not acknowledged: Telegram says it again.
                tries += 1
                log.exception("what telegram told could not be saved; asking again")
                await asyncio.sleep(_back_off(tries))

    async def _arrive(self) -> User:
        self._me = await self._bot.get_me()
        return self._me

    async def _poll(self) -> list[Any]:
        asked = {"timeout": str(self._poll_seconds), "allowed_updates": json.dumps(HEARD)}
        if self._offset:
            asked["offset"] = str(self._offset)
        url = f"{self._bot.base_url}/getUpdates?{urlencode(asked)}"
        updates: Any = await self._wire.post(url, read_timeout=self._poll_seconds + 10)
        self._offset = 0
        if not isinstance(updates, list):
            raise TelegramError("the answer is no list")
        return updates

    async def _take(self, updates: list[Any], me: User, hear: Hear) -> None:
        reader = Reader(str(me.id), me.username or "", self._buttons)
        readings = [_read(reader, update) for update in updates]
        await _all_heard(hear, readings)
        self._offset = max((_number(update) + 1 for update in updates), default=0)
        for reading in readings:
            if reading.query:
                self._do(self._bot.answer_callback_query(reading.query))
            if reading.group:
                self._invite_group(reading.group, me.username or "", reading.language)

    def _invite_group(self, group: int, name: str, language: str) -> None:
        """One line, at most once a minute in a group."""
        now = self._clock.now()
        if now - self._invited.get(group, -MINUTE) < MINUTE:
            return
        self._invited[group] = now
        self._invited.move_to_end(group)
        while len(self._invited) > GROUPS:
            self._invited.popitem(last=False)
        words = escaped(self._invite(name, language))
        self._do(self._bot.send_message(group, words, ParseMode.HTML, link_preview_options=_PLAIN))

    def _do(self, asked: Coroutine[Any, Any, Any]) -> None:
        """Something that is nice to have: never waited for, never tried again."""
        task = asyncio.create_task(_best_effort(asked))
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)

    # Out.

    async def deliver(self, letter: Letter) -> Outcome:
        """Send a letter, or change the message that it replaces."""
        now = self._clock.now()
        if self._brake.until > now:
            return Refused("later", self._brake.until, "too many requests")
        try:
            return Delivered(await self._edited(letter) if letter.edits else await self._sent(letter))
        except SlowDown as slow:
            self._brake.felt(letter.chat, now, slow.seconds)
            return outcome_of(slow, self._clock.now())
        except TelegramError as error:
            outcome = outcome_of(error, self._clock.now())
            if not isinstance(error, NotSent):
                log.info("row %d: telegram says %s", letter.id, error.message)
            return outcome

    async def _sent(self, letter: Letter) -> str:
        message = await self._bot.send_message(
            int(letter.chat),
            words_of(letter),
            ParseMode.HTML,
            disable_notification=letter.silent,
            link_preview_options=_PLAIN,
            reply_markup=keyboard_of(letter, self._buttons),
        )
        return str(message.message_id)

    async def _edited(self, letter: Letter) -> str:
        """The same message with other words; if it can't be changed any more, a new one."""
        try:
            await self._bot.edit_message_text(
                words_of(letter),
                int(letter.chat),
                int(letter.edits),
                parse_mode=ParseMode.HTML,
                link_preview_options=_PLAIN,
                reply_markup=keyboard_of(letter, self._buttons),
            )
        except BadRequest as error:
            if is_lost(error):
                return await self._sent(letter)
            if not is_unchanged(error):
                raise
        return letter.edits

    async def close(self) -> None:
        """After the last delivery: let what is nice to have finish for a moment, then close the connections."""
        if self._aside:
            await asyncio.wait(self._aside, timeout=0.5)
        for task in self._aside:
            task.cancel()
        await self._wire.shutdown()


def _read(reader: Reader, update: Any) -> Reading:
    try:
        return reader.read(update)
    except Exception as error:
        log.warning("update %d can't be read (%s) and is passed over", _number(update), type(error).__name__)
        return NOTHING


async def _all_heard(hear: Hear, readings: list[Reading]) -> None:
    """All of them at once, so that they share a commit, in their order; raises what kept one from the disk."""
    hearing = [asyncio.ensure_future(hear(heard)) for heard in albums_once(readings)]
    for outcome in await asyncio.gather(*hearing, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


def _number(update: Any) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else -1


def _back_off(tries: int) -> float:
    return min(LONGEST_BACK_OFF, 2.0 ** (tries - 1))


def _conflict(words: str) -> str:
    if "webhook" in words.lower():
        return "A webhook is set for this bot, so it can't be polled. Take it away with deleteWebhook, then start again"
    return "Another program polls this bot. Stop the other one, or give this one a bot of its own"


async def _best_effort(asked: Coroutine[Any, Any, Any]) -> None:
    with suppress(TelegramError):
        await asked

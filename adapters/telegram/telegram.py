"""Telegram as a channel: what arrives is on disk before it is acknowledged; what leaves has an honest outcome.

House rules: it translates and never decides. The offset is sent once, with the poll after a commit, and then left out:
after a quiet week Telegram numbers its updates anew, and an old offset would throw away what has a lower number. Only
what Telegram itself says about token or webhook ends it; another program that polls is waited for.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError

from adapters.telegram.background import Background
from adapters.telegram.buttons import Buttons
from adapters.telegram.http import USUAL, Deadlines, Http, NotSent, SlowDown
from adapters.telegram.outcome import Brake, outcome_of
from adapters.telegram.polls import Polls
from adapters.telegram.reading import HEARD
from adapters.telegram.sending import Sending
from adapters.telegram.terms import Terms
from adapters.telegram.updates import Say, Updates, number
from adapters.telegram.uploads import Uploads
from adapters.telegram.webhook import Webhook
from bot.backoff import back_off, spread
from bot.channel import (
    Ails,
    ChannelClosed,
    Clock,
    Hear,
    Letter,
    Limits,
    Memory,
    Outcome,
    Refused,
    Route,
    TokenRefused,
)
from bot.figures import Figure

BELIEVED = 4
"""So many polls in a row that another program cut off: it is there to stay, and not the one we have taken over from."""

log = logging.getLogger(__name__)


class Telegram:
    """The channel of one bot."""

    name = "telegram"

    def __init__(
        self,
        clock: Clock,
        token: str,
        key: bytes,
        memory: Memory,
        *,
        say: Say,
        terms: Terms,
        ails: Ails = lambda _: None,
        deadlines: Deadlines = USUAL,
    ) -> None:
        """`key` makes the tags of buttons; `say` gives a line of the content, for what stands around the talk; `ails`
        is told whether it hears."""
        # One a second in a chat and a short burst, thirty a second for the whole bot (docs: Bots FAQ, My bot is
        # hitting limits); more only for who pays for it. The burst leaves room for a picture, which may go up beside
        # its words, and for what the network brings together that had set out apart.
        self.limits = Limits(per_second=terms.per_second, chat_per_second=1, chat_burst=3, counts_down=True)
        self._clock = clock
        self._terms = terms
        self._say = say
        self._ails = ails
        self._deadlines = deadlines
        self._http = Http(deadlines)
        # The library's typed methods and errors, over our own connection: its updater is not used, because it
        # acknowledges into memory. Of ten updates fetched before a kill it handled none.
        self._bot = Bot(token, base_url=f"{terms.api}/bot", request=self._http, get_updates_request=self._http)
        self._buttons = Buttons(key)
        self._polls = Polls(memory, self._buttons)
        paid = bool(terms.paid_per_second)
        self._background = Background()
        self._uploads = Uploads(memory, deadlines)
        self._sending = Sending(
            self._bot, self._buttons, self._polls, self._uploads, self._background, deadlines, paid=paid
        )
        self._webhook = Webhook(terms) if terms.webhook else None
        self._brake = Brake()
        self._updates: Updates | None = None
        self._offset = 0

    @property
    def routes(self) -> tuple[Route, ...]:
        """Where Telegram calls, if it is to call."""
        return () if self._webhook is None else (self._webhook.route,)

    @property
    def figures(self) -> Sequence[Figure]:
        """What goes on with Telegram, counted since the start."""
        return (Figure("telegram_too_many_requests_total", "Answers of 429.", self._http.refusals),)

    # In.

    async def listen(self, hear: Hear) -> None:
        """Hear until cancelled; raises TokenRefused, and ChannelClosed where only an operator can help."""
        tries = 0
        while True:
            try:
                # Everything of a poll is in one commit, and the next poll's offset is what acknowledges it.
                await self._hear_more(hear, anew=tries > 0)
                tries = 0
                self._ails("")
                if self._webhook is not None:
                    await self._webhook.rest()
            except InvalidToken:
                raise TokenRefused(_UNKNOWN) from None
            except SlowDown as slow:
                await asyncio.sleep(slow.seconds)
            except TelegramError as error:
                # The address is wrong, or its certificate: no number of tries mends that, and the operator is
                # sitting there now.
                if isinstance(error, BadRequest) and "webhook" in error.message.lower():
                    raise ChannelClosed(f"Telegram can't call EASEBACK_WEBHOOK_URL: {error.message}") from None
                tries += 1
                self._tell(error, tries)
                await asyncio.sleep(self._back_off(tries))
            except Exception:
                # Not on disk, so not acknowledged: Telegram says it again.
                tries += 1
                log.exception("what telegram told could not be saved; asking again")
                await asyncio.sleep(self._back_off(tries))

    def _tell(self, error: TelegramError, tries: int) -> None:
        """What ails it; another program only when it seems to stay, for at an upgrade there are two for a moment."""
        if not isinstance(error, Conflict):
            log.warning("telegram can't be reached: %s; trying again", error.message)
            self._ails(f"Telegram can't be reached: {error.message}. It is tried again all the time.")
        # The old process of an upgrade holds its last poll for some seconds more; a rival holds it for good.
        elif tries >= BELIEVED:
            self._ails(words := _rival(error))
            log.error("%s", words)
        else:
            log.warning("somebody else asks telegram for this bot's updates; trying again")

    async def _hear_more(self, hear: Hear, *, anew: bool) -> None:
        if self._updates is None:
            # Before the first poll, because a key names the bot too: the same chat may have talked to another
            # one before.
            me = await self._bot.get_me()
            self._updates = Updates(self._bot, me, self._buttons, self._polls, self._background, self._clock, self._say)
        if self._webhook is not None:
            await self._webhook.open(self._bot, self._updates, hear)
            return
        # After a poll that failed one that does not wait: it tells at once that all is well again.
        updates = await self._poll(0 if anew else self._terms.poll_seconds)
        await self._updates.take(updates, hear)
        # One more than the highest means that all of them have arrived (docs: getUpdates, offset).
        self._offset = max((number(update) + 1 for update in updates), default=0)

    async def _poll(self, seconds: int) -> list[Any]:
        asked = {"timeout": str(seconds), "allowed_updates": json.dumps(HEARD)}
        if self._offset:
            asked["offset"] = str(self._offset)
        self._offset = 0  # whether or not this poll arrives: what is told again is known
        url = f"{self._bot.base_url}/getUpdates?{urlencode(asked)}"
        updates: Any = await self._http.post(url, read_timeout=seconds + self._deadlines.poll)
        if not isinstance(updates, list):
            raise TelegramError("the answer is no list")
        return updates

    def _back_off(self, tries: int) -> float:
        return spread(back_off(tries, 1.0, self._deadlines.back_off))

    # Out.

    async def deliver(self, letter: Letter) -> Outcome:
        """Send a letter, or change the message that it replaces."""
        now = self._clock.now()
        # The whole bot was asked to wait: asking again before that makes it longer.
        if self._brake.until > now:
            return Refused("later", self._brake.until, "too many requests")
        try:
            return await self._sending.send(letter)
        except SlowDown as slow:
            self._brake.felt(letter.chat, now, slow.seconds)
            return outcome_of(slow, self._clock.now())
        except TelegramError as error:
            # When it came back, not when it was sent: the wait that it names begins now.
            outcome = outcome_of(error, self._clock.now())
            if not isinstance(error, NotSent):
                log.info("row %d: telegram says %s", letter.id, error.message)
            return outcome

    async def close(self) -> None:
        """After the last delivery: let what is nice to have finish for a moment, then close the connections."""
        # What was pressed last is answered, or its button would turn for a minute on the phone.
        await self._background.close()
        await self._uploads.close()
        await self._http.shutdown()


_UNKNOWN = "Telegram does not know this token. Copy it from @BotFather into EASEBACK_TELEGRAM_TOKEN"


def _rival(conflict: Conflict) -> str:
    if "webhook" in conflict.message.lower():
        return "A webhook is set for this bot, so it can't be polled. Take it away with deleteWebhook."
    return "Another program polls this bot. Stop the other one, or give this one a bot of its own."

"""Discord as a channel: what arrives is on disk before it is acknowledged; what leaves has an honest outcome.

House rules: it translates and never decides. The gateway's session is ours, not the library's, so that a new process
goes on where the old one was killed. One letter has one nonce, so sending it again, with or without its picture, shows
nothing new. Only what Discord itself says about the token ends it.
"""

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from typing import Any

from adapters.discord.backfill import Backfill, vote
from adapters.discord.buttons import Buttons
from adapters.discord.cards import Cards
from adapters.discord.dm_channels import DmChannels
from adapters.discord.http import API, USUAL, Deadlines, Http
from adapters.discord.identify import IdentifyGate
from adapters.discord.interactions import NOTHING_NEW, Acknowledgements, Answer, Say
from adapters.discord.outcome import CLOSED, outcome_of
from adapters.discord.page import can_fade
from adapters.discord.polls import Polls
from adapters.discord.reading import CHANNEL, NOTHING, Interaction, Reader, Reading, instant
from adapters.discord.sending import Sending
from adapters.discord.session import Session, kept
from adapters.discord.shard import Reshard, Shard, back_off
from adapters.discord.trouble import Denied, Trouble
from bot.channel import Ails, Clock, Delivered, Hear, Heard, Lately, Letter, Limits, Memory, Outcome
from bot.channel import Route as CallRoute
from bot.core.model.instants import MINUTE
from bot.figures import Figure

NONCE_LIVES = 2 * MINUTE
"""So long Discord certainly knows a nonce ("the past few minutes")."""

log = logging.getLogger(__name__)


class Discord:
    """The channel of one bot."""

    name = CHANNEL
    # Five messages in five seconds are what a channel takes before its own limit stops it; forty of the fifty
    # requests a second leave room for answers, edits and looks into channels.
    limits = Limits(per_second=40, chat_per_second=1, chat_burst=5, again_within=NONCE_LIVES)

    def __init__(
        self,
        clock: Clock,
        token: str,
        key: bytes,
        memory: Memory,
        lately: Lately,
        *,
        say: Say,
        api: str = API,
        ails: Ails = lambda _: None,
        deadlines: Deadlines = USUAL,
    ) -> None:
        """`key` makes the tags of buttons; `lately` names the chats that were spoken to in the last days; `say` gives a
        line in a language; `api` is the address of the REST API; `ails` is told whether it hears."""
        self._ails = ails
        self._clock = clock
        self._token = token
        self._memory = memory
        self._buttons = Buttons(key)
        self._http = Http(clock, token, api, deadlines)
        self._identify_gate = IdentifyGate(self._http)
        self._polls = Polls(memory)
        self._dm_channels = DmChannels(self._http, clock)
        self._backfill = Backfill(self._http, lately, self._polls)
        self._sending = Sending(self._http, self._buttons, self._polls, clock)
        self._cards = Cards(self._http, say)
        self.acknowledgements = Acknowledgements(self._http, say)
        self._shards: list[Shard] = []
        self._closed: set[str] = set()
        """Private chats that took no message; who calls from a server is told how to open theirs."""
        self._background: set[asyncio.Task[None]] = set()
        self._hear: Hear | None = None

    @property
    def connected(self) -> bool:
        """All shards are connected."""
        return bool(self._shards) and all(ear.connected for ear in self._shards)

    @property
    def routes(self) -> "tuple[CallRoute, ...]":
        """Discord calls nobody: it is listened to."""
        return ()

    @property
    def figures(self) -> Sequence[Figure]:
        """What goes on with Discord, counted since the start."""
        early, late = self.acknowledgements.early, self.acknowledgements.late
        return (
            Figure("discord_connected", "1 while the gateway's session is there.", self.connected),
            Figure(
                "discord_identifies_total",
                "New sessions; a thousand a day are allowed.",
                self._identify_gate.identified,
            ),
            Figure("discord_acknowledged_before_commit_total", "Interactions answered before the disk.", early),
            Figure("discord_acknowledged_in_vain_total", "Interactions that Discord had given up.", late),
            Figure("discord_too_many_requests_total", "Answers of 429.", self._http.refusals),
            Figure("discord_found_after_loss_total", "Events read after a lost session.", self._backfill.recovered),
        )

    # In.

    async def listen(self, hear: Hear) -> None:
        """Hear until cancelled; raises TokenRefused, and ChannelClosed where only an operator can help."""
        self._hear = hear
        first = await kept(self._memory, 0)
        # A session that lives was made for so many connections, and can only be resumed by as many.
        shards = first.shards if first.id else 0
        while True:
            shards = shards or await self._shard_count()
            self._shards = [
                Shard(self._http, self._identify_gate, self._memory, self._clock, self._token, shard, self._tell)
                for shard in range(shards)
            ]
            try:
                async with asyncio.TaskGroup() as group:
                    for ear in self._shards:
                        group.create_task(ear.listen(self._take, self._lost, shards))
            except ExceptionGroup as several:
                # No `except*`: some Pythons wrap again what is raised there.
                _, others = several.split(Reshard)
                if others is not None:
                    raise others.exceptions[0] from None
                log.warning("discord wants another number of connections; connecting anew")
            shards = 0

    async def _shard_count(self) -> int:
        tries = 0
        while True:
            try:
                return (await self._identify_gate.find()).shards
            except Trouble as trouble:
                log.warning("discord can't be reached: %s; trying again", trouble)
                tries += 1
                self._tell(f"Discord can't be reached: {trouble}. It is tried again all the time.")
                await asyncio.sleep(back_off(tries, self._http.deadlines.back_off))

    def _tell(self, words: str) -> None:
        """What ails one shard; all is well when all are."""
        if words or self.connected:
            self._ails(words)

    async def _take(self, name: str, payload: Any, bot: str) -> None:
        reading = _read(Reader(bot, self._buttons), name, payload)
        if reading.heard is not None:
            # Who writes in a private chat is its person; the first one who is met there is believed, and nobody
            # after that.
            if self._dm_channels.may_be_of(reading.person, reading.heard.chat):
                self._dm_channels.learn(reading.person, reading.heard.chat)
            await self._heard(reading.heard)
        elif reading.vote is not None and self._dm_channels.may_be_of(reading.person, reading.vote[0]):
            await self._voted(bot, *reading.vote)
        elif reading.interaction is not None:
            await self._interacted(reading.interaction, bot)

    async def _heard(self, heard: Heard) -> None:
        assert self._hear is not None  # noqa: S101 - nothing comes before listen
        # Whoever writes there takes messages there again.
        self._closed.discard(heard.chat)
        await self._hear(heard)

    async def _voted(self, bot: str, chat: str, message: str, answer: str, voted: bool) -> None:
        # Another vote follows at once when somebody changes their mind; only the new one counts.
        if not voted:
            self._polls.take_back(message, answer)
        elif button := await self._polls.meant(message, answer):
            await self._heard(vote(bot, chat, self._polls.key(message, answer), button))

    async def _interacted(self, interaction: Interaction, bot: str) -> None:
        match interaction.what:
            case "press" | "command" if interaction.chat and not self._dm_channels.may_be_of(
                interaction.person, interaction.chat
            ):
                await self.acknowledgements.answer(
                    interaction, self.acknowledgements.quietly("discord-not-yours", interaction)
                )
            case "press" | "command" if interaction.chat:
                self._dm_channels.learn(interaction.person, interaction.chat)
                await self.acknowledgements.after(
                    self._saved(interaction, interaction.chat, bot),
                    interaction,
                    self.acknowledgements.seen(interaction),
                )
            case "command" | "card":
                await self.acknowledgements.after(
                    self._moved(interaction, bot), interaction, self._elsewhere(interaction, "")
                )
            case "press":
                await self.acknowledgements.answer(
                    interaction, self.acknowledgements.quietly("discord-not-yours", interaction)
                )
            # Answered first, since posting takes longer than the three seconds that Discord waits.
            case "places" if interaction.moderates:
                await self.acknowledgements.answer(interaction, {"type": NOTHING_NEW})
                self._do(self._cards.post(interaction, self._shards[0].session.application))
            case "cards" | "places":
                await self.acknowledgements.answer(interaction, self._cards.asked(interaction))

    async def _saved(self, interaction: Interaction, chat: str, bot: str) -> None:
        if interaction.event is not None:
            # Interactions have ids of their own and are never told twice; with the bot and the chat the key is
            # nobody else's.
            key = f"{bot} {chat} interaction {interaction.id}"
            await self._heard(
                Heard(CHANNEL, chat, key, interaction.event, interaction.language, dated=instant(interaction.id))
            )

    async def _moved(self, interaction: Interaction, bot: str) -> Answer | None:
        """From a server to the private chat."""
        chat = await self._dm_channels.of(interaction.person)
        if not chat:
            return self.acknowledgements.quietly("discord-unreachable", interaction)
        # Asked before the event is heard, because hearing it clears the mark.
        closed = chat in self._closed
        await self._saved(interaction, chat, bot)
        return self._elsewhere(interaction, chat, closed=closed)

    def _elsewhere(self, interaction: Interaction, chat: str, *, closed: bool = False) -> Answer:
        link = f"https://discord.com/channels/@me/{chat}".rstrip("/")
        return self.acknowledgements.quietly("discord-closed" if closed else "discord-moved", interaction, link=link)

    def _lost(self, before: Session, now: Session) -> None:
        log.warning("a session with discord was lost; looking for what was said meanwhile")
        reader = Reader(now.bot, self._buttons)
        self._do(self._backfill.look(reader, now.bot, before.alive, self._clock.now(), self._heard))

    def _do(self, asked: Coroutine[Any, Any, None]) -> None:
        """Something beside what is heard and said."""
        task = asyncio.create_task(_background(asked))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    # Out.

    async def deliver(self, letter: Letter) -> Outcome:
        """Send a letter, or change the message that it replaces."""
        try:
            if letter.remove_buttons:
                await self._sending.fade(letter)
                return Delivered()
            if letter.take_away:
                await self._sending.take_away(letter)
                return Delivered()
            message = await self._sending.send(letter)
            self._closed.discard(letter.chat)
            # An id tells when it was made; an edited message keeps the old one.
            dated = None if message == letter.edits else instant(message)
            return Delivered(message, can_fade(letter), dated)
        except Trouble as trouble:
            if isinstance(trouble, Denied):
                log.info("row %d: discord says %s", letter.id, trouble)
                if trouble.code in CLOSED:
                    self._closed.add(letter.chat)
            return outcome_of(trouble, self._clock.now())

    async def close(self) -> None:
        """After the last delivery: let what is beside finish for a moment, then close the connections."""
        if self._background:
            await asyncio.wait(self._background, timeout=0.5)
        for task in self._background:
            task.cancel()
        await self._http.close()


def _read(reader: Reader, name: str, payload: Any) -> Reading:
    try:
        return reader.read(name, payload)
    except Exception as error:
        log.warning("an event %s can't be read (%s) and is passed over", name[:40], type(error).__name__)
        return NOTHING


async def _background(asked: Coroutine[Any, Any, None]) -> None:
    try:
        await asked
    except Exception:
        log.exception("something beside the talk failed")

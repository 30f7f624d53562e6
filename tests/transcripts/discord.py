"""The world of a script as Discord sees it: what the person does is dispatched over a real gateway, what Easeback says
is read from what the private chat shows. Buttons are pressed by what they carry, polls are voted in.
"""

import asyncio
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from msgspec.structs import replace

from adapters.discord import Discord
from bot.app import App
from bot.channel import Choice, Enclosed, Heard, Letter, Limits
from bot.core.words import Event, Instant, Pressed, Said, Shown, Urgency, Woke
from tests.adapters.discord.api import TOKEN, DiscordApi
from tests.adapters.discord.bot import until
from tests.adapters.discord.forms import Json, Sent
from tests.adapters.discord.server import serving
from tests.engine.world import CATALOG, World, store_in

ILZE = 4242
OFTEN = 5
"""A restart after so many lines."""
VOTE = "vote"
SHOWN = (".png", ".gif", ".ogg")
"""Files that are shown or played in the chat; others are kept."""
WIRE: dict[str, Json] = {
    "picture": {"attachments": [{"id": "1", "content_type": "image/png"}]},
    "voice": {"attachments": [{"id": "1", "content_type": "audio/ogg"}], "flags": 1 << 13},
    "sticker": {"sticker_items": [{"id": "1", "name": "x"}]},
    "file": {"attachments": [{"id": "1", "content_type": "text/plain"}]},
}


class DiscordWorld(World):
    """An engine with Discord before it; a restart makes everything new but the database and Discord itself."""

    def __init__(self, folder: Path, now: Instant, zone: str) -> None:
        super().__init__(folder, now, zone)
        self.api = DiscordApi(now=self.clock.now)
        self.api.on_shown = lambda sent: self.paper.delivered.append((self.clock.now(), letter_of(sent)))
        self.heard = 0
        self._open = AsyncExitStack()
        self._url = ""
        self._lines = 0
        self._discord: Discord | None = None
        self._ears: asyncio.Task[None] | None = None

    async def start(self) -> None:
        if not self._url:
            self._url = (await self._open.enter_async_context(serving(self.api))).url
        self.boots += 1
        store = store_in(self.folder, boot=self.boots)
        self.app = App(store, CATALOG, self.clock)
        discord = Discord(
            self.clock,
            TOKEN,
            store.secret("discord buttons"),
            self.app.memory(Discord.name),
            self.app.lately(Discord.name),
            say=CATALOG.wording.line,
            api=self._url,
        )
        discord.limits = Limits(again_within=discord.limits.again_within)  # a script tells when things are said
        self._discord = discord
        await self.app.start([discord])
        self._ears = asyncio.create_task(discord.listen(self._hear))
        await until(lambda: discord.connected)
        await self.app.settle()

    async def stop(self) -> None:
        assert self._discord is not None
        assert self._ears is not None
        self._ears.cancel()
        with suppress(asyncio.CancelledError):
            await self._ears
        await super().stop()
        await self._discord.close()

    async def restart(self) -> None:
        """Now and then is enough: the store's own world does it between all lines."""
        self._lines += 1
        if self._lines % OFTEN == 0:
            await super().restart()

    async def close(self) -> None:
        await super().close()
        await self._open.aclose()

    async def happens(self, event: Event, chat: str = "") -> list[Letter]:
        assert self.app is not None
        before = len(self.paper.delivered)
        if isinstance(event, Woke):
            await self.app.alarm.wake_due()
        else:
            heard = self.heard
            await self._does(event)
            await until(lambda: self.heard > heard)
        await self.app.settle()
        return [letter for _, letter in self.paper.delivered[before:]]

    async def _hear(self, heard: Heard) -> None:
        """Discord tells no zone; the script's person has told it before."""
        assert self.app is not None
        await self.app.hear(replace(heard, zone=self.zone))
        self.heard += 1

    async def _does(self, event: Event) -> None:
        match event:
            case Said(text):
                await self.api.says(ILZE, text)
            case Shown(kind):
                await self.api.says(ILZE, "", **WIRE.get(kind, WIRE["file"]))
            case Pressed(_, button) if button.startswith(VOTE):
                _, message, answer = button.split(" ")
                await self.api.votes(ILZE, int(message), int(answer))
            case Pressed(prompt, button):
                await self.api.presses_id(ILZE, self._carried(f"{prompt}/{button}/"))
            case _:
                raise AssertionError(f"nobody does {event} in a script")

    def _carried(self, begins: str) -> str:
        for sent in self.api.shown:
            for button in sent.buttons:
                if button["custom_id"].startswith(begins):
                    return str(button["custom_id"])
        raise AssertionError(f"no button {begins} was ever shown")


def letter_of(sent: Sent) -> Letter:
    """What a chat shows, as the letter it must have been."""
    carried = [button["custom_id"].split("/", 1) for button in sent.buttons]
    choices = tuple(
        Choice(rest.rpartition("/")[0], button["label"])
        for (_, rest), button in zip(carried, sent.buttons, strict=True)
    )
    if sent.poll is not None:
        answers = sent.poll["answers"]
        choices = tuple(Choice(f"{VOTE} {sent.id} {each['answer_id']}", each["poll_media"]["text"]) for each in answers)
    return Letter(
        sent.id,
        str(sent.chat),
        sent.text,
        Urgency.ANSWER,
        choices,
        int(carried[0][0]) if carried else 0,
        sent.silent,
        sent.alt,
        edits=str(sent.id) if sent.edited else "",
        enclosed=next((Enclosed(name, "", b"") for name, *_ in sent.files if not name.endswith(SHOWN)), None),
    )

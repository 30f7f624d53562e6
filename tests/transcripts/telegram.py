"""The world of a script as Telegram sees it: what the person does goes in as an update over a real socket, what
Easeback says is read from what the chat shows. Buttons are pressed by what they carry.
"""

import asyncio
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from msgspec.structs import replace

from adapters.telegram import Telegram, Terms
from bot.app import App
from bot.channel import Choice, Enclosed, Heard, Letter, Limits
from bot.core.words import Event, Instant, Pressed, Said, Shown, Urgency, Woke
from tests.adapters.telegram.api import TOKEN, BotApi, Sent
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving
from tests.engine.world import CATALOG, World, store_in

ILZE = 4242
TYPED = "typed "
"""Before the label of a key that stands in place of the person's own keyboard."""
VOTED = "voted "
"""Before an option of Telegram's own poll."""
OFTEN = 5
"""A restart after so many lines."""
WIRE = {"picture": "photo", "voice": "voice", "sticker": "sticker", "place": "location", "contact": "contact"}


class TelegramWorld(World):
    """An engine with Telegram before it; a restart makes everything new but the database and Telegram itself."""

    def __init__(self, folder: Path, now: Instant, zone: str) -> None:
        super().__init__(folder, now, zone)
        self.api = BotApi()
        self.api.on_shown = lambda sent: self.paper.delivered.append((self.clock.now(), letter_of(sent)))
        self._open = AsyncExitStack()
        self._url = ""
        self._lines = 0
        self._telegram: Telegram | None = None
        self._ears: asyncio.Task[None] | None = None

    async def start(self) -> None:
        if not self._url:
            self._url = (await self._open.enter_async_context(serving(self.api))).url
        self.boots += 1
        store = store_in(self.folder, boot=self.boots)
        self.app = App(store, CATALOG, self.clock)
        telegram = self._telegram = Telegram(
            self.clock,
            TOKEN,
            store.secret("telegram buttons"),
            self.app.memory("telegram"),
            say=CATALOG.wording.line,
            terms=Terms(api=self._url, poll_seconds=5),
        )
        # The pace has tests of its own; a script tells when things are meant to be said.
        telegram.limits = Limits()
        await self.app.start([telegram])
        self._ears = asyncio.create_task(telegram.listen(self._hear))
        await self.app.settle()

    async def stop(self) -> None:
        assert self._telegram is not None
        assert self._ears is not None
        self._ears.cancel()
        with suppress(asyncio.CancelledError):
            await self._ears
        await super().stop()
        await self._telegram.close()

    async def restart(self) -> None:
        """Now and then is enough: the store's own world does it between all lines."""
        self._lines += 1
        if self._lines % OFTEN == 0:
            await super().restart()

    async def close(self) -> None:
        if self.app is not None:
            await super().close()
        await self._open.aclose()

    async def happens(self, event: Event, chat: str = "") -> list[Letter]:
        assert self.app is not None
        before = len(self.paper.delivered)
        if isinstance(event, Woke):
            await self.app.alarm.wake_due()
        else:
            self._does(event)
            await until(lambda: not self.api.pending)
        await self.app.settle()
        return [letter for _, letter in self.paper.delivered[before:]]

    async def _hear(self, heard: Heard) -> None:
        """Telegram tells no zone; the script's person has told it before."""
        assert self.app is not None
        await self.app.hear(replace(heard, zone=self.zone))

    def _does(self, event: Event) -> None:
        match event:
            case Said(text):
                self.api.says(ILZE, text)
            case Shown(kind):
                self.api.update(message=self.api.message(ILZE, **{WIRE[kind]: {"file_id": "x"}}))
            case Pressed(_, button) if button.startswith(TYPED):
                self.api.says(ILZE, button.removeprefix(TYPED))
            case Pressed(_, button) if button.startswith(VOTED):
                self.api.votes(ILZE, button.removeprefix(VOTED))
            case Pressed(prompt, button):
                self.api.presses_data(ILZE, self._carried(f"{prompt}.{button}."))
            case _:
                raise AssertionError(f"nobody does {event} in a script")

    def _carried(self, begins: str) -> str:
        for sent in self.api.shown:
            for row in sent.keyboard:
                for button in row:
                    if button["callback_data"].startswith(begins):
                        return str(button["callback_data"])
        raise AssertionError(f"no button {begins} was ever shown")


def letter_of(sent: Sent) -> Letter:
    """What a chat shows, as the letter it must have been."""
    text, alt = sent.text, ""
    for entity in sent.entities:
        wide = text.encode("utf-16-le")
        at = entity["offset"] * 2
        text, alt = wide[:at].decode("utf-16-le").removesuffix("\n\n"), wide[at:].decode("utf-16-le")
    buttons = [button for row in sent.keyboard for button in row]
    carried = [button["callback_data"].split(".") for button in buttons]
    choices = tuple(Choice(id, button["text"]) for (_, id, _), button in zip(carried, buttons, strict=True))
    keys = [key["text"] for row in sent.typed for key in row if not key.get("request_location")]
    options = [option["text"] for option in sent.poll["options"]] if sent.poll else []
    choices += (*(Choice(TYPED + key, key) for key in keys), *(Choice(VOTED + option, option) for option in options))
    return Letter(
        sent.id,
        str(sent.chat),
        text,
        Urgency.ANSWER,
        choices,
        int(carried[0][0]) if carried else 0,
        sent.silent,
        alt,
        edits=str(sent.id) if sent.edited else "",
        enclosed=Enclosed(sent.name, "application/octet-stream", b"") if sent.file == "document" else None,
    )

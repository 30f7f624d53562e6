"""The world of a script as Discord sees it: what the person does is dispatched over a real gateway, what Easeback says
is read from what the private chat shows. Buttons are pressed by what they carry, polls are voted in.
"""

from pathlib import Path

from adapters.discord import Discord
from bot.app import App
from bot.channel import Choice, Enclosed, Letter, Limits
from bot.core.model.events import Event, Pressed, Said, Shown
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.store import Store
from tests.adapters.discord.api import TOKEN, DiscordApi
from tests.adapters.discord.bot import until
from tests.adapters.discord.forms import Json, Sent
from tests.adapters.discord.server import serving
from tests.engine.world import CATALOG
from tests.transcripts.wired import WiredWorld

ILZE = 4242
VOTE = "vote"
SHOWN = (".png", ".gif", ".ogg")
"""Files that are shown or played in the chat; others are kept."""
WIRE: dict[str, Json] = {
    "picture": {"attachments": [{"id": "1", "content_type": "image/png"}]},
    "voice": {"attachments": [{"id": "1", "content_type": "audio/ogg"}], "flags": 1 << 13},
    "sticker": {"sticker_items": [{"id": "1", "name": "x"}]},
    "file": {"attachments": [{"id": "1", "content_type": "text/plain"}]},
}


class DiscordWorld(WiredWorld[Discord]):
    """An engine with Discord before it."""

    def __init__(self, folder: Path, now: Instant, zone: str, language: str = "en") -> None:
        super().__init__(folder, now, zone, language)
        self.api = DiscordApi(now=self.clock.now)
        self.api.on_shown = lambda sent: self.paper.delivered.append((self.clock.now(), letter_of(sent)))

    async def served(self) -> str:
        return (await self._open.enter_async_context(serving(self.api))).url

    def adapter(self, app: App, store: Store, url: str) -> Discord:
        key, memory, lately = store.secret("discord buttons"), app.memory(Discord.name), app.lately(Discord.name)
        discord = Discord(self.clock, TOKEN, key, memory, lately, say=CATALOG.wording.line, api=url)
        discord.limits = Limits(again_within=discord.limits.again_within)
        return discord

    async def ready(self, adapter: Discord) -> None:
        await until(lambda: adapter.connected)

    async def does(self, event: Event) -> None:
        heard = self.heard
        await self._does(event)
        await until(lambda: self.heard > heard)

    async def hint(self, command: str, locale: str) -> None:
        """The person uses a command; only with one Discord tells what language its app is set to."""
        assert self.app is not None
        heard = self.heard
        await self.api.calls_command(ILZE, command, locale=locale)
        await until(lambda: self.heard > heard)
        await self.app.settle()

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

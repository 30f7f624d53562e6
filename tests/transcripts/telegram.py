"""The world of a script as Telegram sees it: what the person does goes in as an update over a real socket, what
Easeback says is read from what the chat shows. Buttons are pressed by what they carry.
"""

from pathlib import Path

from adapters.telegram import Telegram, Terms
from bot.app import App
from bot.channel import Choice, Enclosed, Letter, Limits
from bot.core.model.events import Event, Pressed, Said, Shown
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency
from bot.store import Store
from tests.adapters.telegram.api import TOKEN, BotApi, Sent
from tests.adapters.telegram.bot import until
from tests.adapters.telegram.server import serving
from tests.engine.world import CATALOG
from tests.transcripts.wired import WiredWorld

ILZE = 4242
TYPED = "typed "
"""Before the label of a key that stands in place of the person's own keyboard."""
VOTED = "voted "
"""Before an option of Telegram's own poll."""
WIRE = {"picture": "photo", "voice": "voice", "sticker": "sticker", "place": "location", "contact": "contact"}


class TelegramWorld(WiredWorld[Telegram]):
    """An engine with Telegram before it."""

    def __init__(self, folder: Path, now: Instant, zone: str, language: str = "en") -> None:
        super().__init__(folder, now, zone, language)
        self.api = BotApi()
        self.api.language = language
        self.api.on_shown = self._shown

    async def served(self) -> str:
        return (await self._open.enter_async_context(serving(self.api))).url

    def adapter(self, app: App, store: Store, url: str) -> Telegram:
        key, terms = store.secret("telegram buttons"), Terms(api=url, poll_seconds=5)
        telegram = Telegram(self.clock, TOKEN, key, app.memory("telegram"), say=CATALOG.wording.line, terms=terms)
        telegram.limits = Limits()
        return telegram

    def _shown(self, sent: Sent) -> None:
        """A file beside its words, while it goes up, says nothing of its own."""
        if sent.text or not sent.file:
            self.paper.delivered.append((self.clock.now(), letter_of(sent)))

    async def ready(self, adapter: Telegram) -> None:
        """It asks by itself."""

    async def does(self, event: Event) -> None:
        self._does(event)
        await until(lambda: not self.api.pending)

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
    for entity in (each for each in sent.entities if each["type"] == "italic"):
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

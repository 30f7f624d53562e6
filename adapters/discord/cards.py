"""Invitation cards in servers: a moderator chooses channels, and a card with one button is posted there.

House rules: only who may manage the server posts; a card calls nobody and says nothing of anybody; its button leads
whoever presses it to a private chat.
"""

import logging
from typing import Any

from discord import ButtonStyle, ChannelType, ui
from discord.http import Route

from adapters.discord.buttons import CARD, PLACES
from adapters.discord.http import Http
from adapters.discord.interactions import EPHEMERAL, MESSAGE, Answer, Say, message
from adapters.discord.reading import Interaction
from adapters.discord.trouble import Trouble

MOST = 5
"""Channels at once."""

log = logging.getLogger(__name__)


class Cards:
    """Posts cards."""

    def __init__(self, http: Http, say: Say) -> None:
        self._http = http
        self._say = say

    def asked(self, interaction: Interaction) -> Answer:
        """The answer to the command: a menu of channels, or that it is for moderators."""
        # Discord hides the command from others, but a server may give it to anybody: it is asked once more here.
        if not interaction.moderates:
            return {
                "type": MESSAGE,
                "data": message(self._say("discord-card-not-yours", interaction.language), ephemeral=True),
            }
        menu = ui.View(timeout=None)
        menu.add_item(
            ui.ChannelSelect(
                custom_id=PLACES, channel_types=[ChannelType.text, ChannelType.news], min_values=1, max_values=MOST
            )
        )
        shown = message(self._say("discord-card-where", interaction.language), ephemeral=True)
        return {"type": MESSAGE, "data": shown | {"components": menu.to_components()}}

    async def post(self, interaction: Interaction, application: str) -> None:
        """Post a card in each chosen channel, and tell the moderator how that went."""
        posted = [channel for channel in interaction.chosen[:MOST] if await self._posted(channel, interaction)]
        line = "discord-card-posted" if len(posted) == len(interaction.chosen) else "discord-card-refused"
        words = self._say(line, interaction.language, {"count": len(posted), "asked": len(interaction.chosen)})
        route = Route(
            "PATCH",
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            webhook_id=application,
            webhook_token=interaction.token,
        )
        try:
            await self._http.ask(route, {"content": words, "components": []}, free=True)
        except Trouble as trouble:
            log.info("a moderator could not be told about the cards: %s", trouble)

    async def _posted(self, channel: str, interaction: Interaction) -> bool:
        view = ui.View(timeout=None)
        label = self._say("discord-card-button", interaction.language)
        view.add_item(ui.Button[Any](label=label, custom_id=CARD, style=ButtonStyle.primary))
        card = message(self._say("discord-card", interaction.language)) | {"components": view.to_components()}
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
        try:
            await self._http.patiently(
                # So that a card that is tried again is posted once.
                route,
                card | {"nonce": f"c{interaction.id[-12:]}{channel[-12:]}", "enforce_nonce": True},
            )
        except Trouble as trouble:
            log.info("a card could not be posted: %s", trouble)
            return False
        return True


__all__ = ["EPHEMERAL", "Cards"]

"""The slash commands, and what Discord shows around the talk, set with `easeback publish`.

House rules: names and descriptions are lines of the content, in every language that has them; only what differs is set.
"""

from collections.abc import Callable, Iterable
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, locale_str
from discord.http import Route

from adapters.discord.http import API, Http
from adapters.discord.identify import unknown_token
from adapters.discord.invite import PERMISSIONS
from adapters.discord.reading import CARDS, COMMANDS
from adapters.discord.trouble import Denied, Trouble
from bot.channel import ChannelClosed, Clock

Has = Callable[[str, str], bool]
Line = Callable[[str, str], str]
EVERYWHERE = AppCommandContext(guild=True, dm_channel=True, private_channel=True)
ANYBODY = AppInstallationType(guild=True, user=True)
SERVERS = AppCommandContext(guild=True, dm_channel=False, private_channel=False)
BY_SERVERS = AppInstallationType(guild=True, user=False)
INSTALLS = {
    "0": {"oauth2_install_params": {"scopes": ["applications.commands", "bot"], "permissions": str(PERMISSIONS.value)}},
    "1": {"oauth2_install_params": {"scopes": ["applications.commands"], "permissions": "0"}},
}
_KNOWN = ("name", "name_localizations", "description", "description_localizations", "contexts", "integration_types")
_KEPT = (*_KNOWN, "type", "options", "default_member_permissions")


class _Tree:
    """What a command asks its tree for: nothing is allowed beyond what the command says itself."""

    allowed_contexts = AppCommandContext()
    allowed_installs = AppInstallationType()


class Words(app_commands.Translator):
    """The content's lines, as the library asks for them."""

    def __init__(self, languages: Iterable[str], has: Has, line: Line) -> None:
        self._languages = tuple(languages)
        self._has = has
        self._line = line

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """A line in a language, or None where that language has none of its own."""
        # Discord has es-ES and es-419, pt-BR alone: the content has one Spanish and one Portuguese.
        code, line = locale.value.partition("-")[0], str(string.extras.get("line", ""))
        if code == self._languages[0] or not self._has(line, code):
            return None
        return self._line(line, code)


async def commands(words: Words, first: Callable[[str], str]) -> list[dict[str, Any]]:
    """All commands as Discord takes them; `first` gives a line in the first language."""
    tree: Any = _Tree
    made = []
    for name in (*COMMANDS, CARDS):
        described = first(f"command-{name}")
        command = app_commands.Command[Any, ..., Any](
            name=locale_str(name, line=f"slash-{name}"),
            description=locale_str(described, line=f"command-{name}"),
            callback=_nothing,
            allowed_contexts=SERVERS if name == CARDS else EVERYWHERE,
            allowed_installs=BY_SERVERS if name == CARDS else ANYBODY,
        )
        if name == CARDS:
            command.default_permissions = discord.Permissions(manage_guild=True)
        payload = await command.get_translated_payload(tree, words)
        made.append({key: payload[key] for key in _KEPT})
    return made


async def _nothing(interaction: discord.Interaction) -> None:
    """What a command does is decided where interactions are read, not here."""


async def publish(
    clock: Clock, token: str, languages: Iterable[str], has: Has, line: Line, *, api: str = API
) -> list[str]:
    """Set what differs; what that was. Raises ChannelClosed."""
    languages = tuple(languages)
    wanted = await commands(Words(languages, has, line), lambda name: line(name, languages[0]))
    http = Http(clock, token, api)
    try:
        return await _published(http, wanted)
    except Denied as denied:
        raise unknown_token() if denied.status == 401 else ChannelClosed(f"Discord did not take it: {denied}") from None
    except Trouble as trouble:
        raise ChannelClosed(f"Discord did not take it: {trouble}") from None
    finally:
        await http.close()


async def _published(http: Http, wanted: list[dict[str, Any]]) -> list[str]:
    changed = []
    application = await http.patiently(Route("GET", "/applications/@me"))
    route = f"/applications/{int(application['id'])}/commands"
    published = await http.patiently(Route("GET", f"{route}?with_localizations=true"))
    # Discord counts how many commands are made in a day, so nothing is set that is there already.
    if [_compared(each) for each in published] != [_compared(each) for each in wanted]:
        await http.patiently(Route("PUT", route), wanted)
        changed.append("commands")
    if application.get("integration_types_config") != INSTALLS:
        await http.patiently(Route("PATCH", "/applications/@me"), {"integration_types_config": INSTALLS})
        changed.append("installs")
    return changed


def _compared(command: dict[str, Any]) -> tuple[str, ...]:
    return tuple(repr(command.get(key) or None) for key in _KNOWN)

"""What Telegram shows around the talk: the list of commands, and the words in an empty chat, in each language.

House rule: only what differs is set, so it may run as often as one likes.
"""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from adapters.telegram.http import Http
from bot.channel import ChannelClosed

COMMANDS = (
    *("session", "stop", "help", "settings", "progress", "results", "why"),
    *("language", "privacy", "export", "delete", "start"),
)
"""Each is heard as its word."""
Say = Callable[[str, str], str]


async def publish(token: str, api: str, languages: Iterable[str], say: Say) -> list[str]:
    """Set what differs; what that was. The first language is also for everybody whose own is not there.

    `say` gives a line in a language. Raises ChannelClosed.
    """
    http = Http()
    bot = Bot(token, base_url=f"{api}/bot", request=http, get_updates_request=http)
    changed: list[str] = []
    try:
        for number, language in enumerate(languages):
            for code in ("", language) if number == 0 else (language,):
                changed += [f"{what} ({code or 'default'})" for what in await _published(bot, language, code, say)]
    except TelegramError as error:
        raise ChannelClosed(f"Telegram did not take it: {error.message}") from None
    finally:
        await http.shutdown()
    return changed


async def _published(bot: Bot, language: str, code: str, say: Say) -> list[str]:
    commands = tuple(BotCommand(name, say(f"command-{name}", language)) for name in COMMANDS)
    description, about = say("bot-description", language), say("bot-about", language)
    steps: tuple[tuple[str, Any, Any, Callable[[], Awaitable[Any]]], ...] = (
        (
            "commands",
            commands,
            await bot.get_my_commands(language_code=code),
            lambda: bot.set_my_commands(commands, language_code=code),
        ),
        (
            "description",
            description,
            (await bot.get_my_description(code)).description,
            lambda: bot.set_my_description(description, code),
        ),
        (
            "short description",
            about,
            (await bot.get_my_short_description(code)).short_description,
            lambda: bot.set_my_short_description(about, code),
        ),
    )
    changed = []
    for what, wanted, published, change in steps:
        if wanted != published:
            await change()
            changed.append(what)
    return changed

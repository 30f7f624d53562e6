"""What Telegram knows of our bot: whether the token is good, its clock, the webhook, the list of commands.

House rule: it only asks.
"""

from telegram import Bot
from telegram.error import InvalidToken, NetworkError, TelegramError

from adapters.telegram.http import Http
from adapters.telegram.publish import COMMANDS
from bot.clock import date_of
from bot.registration import Registration, Trouble

NAME = "telegram"


async def registration(token: str, api: str) -> Registration:
    """Ask; whatever goes wrong is in the answer."""
    http = Http()
    bot = Bot(token, base_url=f"{api}/bot", request=http, get_updates_request=http)
    try:
        await bot.get_me()
        told_at = date_of(http.date)
        hook = await bot.get_webhook_info()
        published = {command.command for command in await bot.get_my_commands()}
    except InvalidToken:
        return Registration(NAME, Trouble.TOKEN)
    except NetworkError as error:
        return Registration(NAME, Trouble.AWAY, error.message)
    except TelegramError as error:
        return Registration(NAME, Trouble.NO, error.message)
    finally:
        await http.shutdown()
    return Registration(
        NAME,
        told_at=told_at,
        is_published=published >= set(COMMANDS),
        webhook=hook.url,
        webhook_trouble=hook.last_error_message or "",
        webhook_behind=hook.pending_update_count,
    )

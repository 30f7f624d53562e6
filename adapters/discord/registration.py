"""What Discord knows of our bot: whether the token is good, its clock, the slash commands.

House rule: it only asks.
"""

from discord.http import Route

from adapters.discord.http import API, Http
from adapters.discord.reading import CARDS, COMMANDS
from adapters.discord.trouble import Denied
from adapters.discord.trouble import Trouble as NoReply
from bot.channel import Clock
from bot.clock import date_of
from bot.registration import Registration, Trouble

NAME = "discord"


async def registration(clock: Clock, token: str, *, api: str = API) -> Registration:
    """Ask; whatever goes wrong is in the answer."""
    http = Http(clock, token, api)
    try:
        application = await http.patiently(Route("GET", "/applications/@me"))
        told_at = date_of(http.date)
        commands = await http.patiently(Route("GET", f"/applications/{int(application['id'])}/commands"))
        published = {str(command["name"]) for command in commands}
    except Denied as denied:
        return Registration(NAME, Trouble.TOKEN if denied.status == 401 else Trouble.NO, str(denied))
    except NoReply as trouble:
        return Registration(NAME, Trouble.AWAY, str(trouble))
    except (LookupError, TypeError, ValueError):
        return Registration(NAME, Trouble.AWAY, "the answer is not discord's")
    finally:
        await http.close()
    return Registration(NAME, told_at=told_at, is_published=published >= {*COMMANDS, CARDS})

"""The links with which somebody adds Easeback: to their own apps, or to a server.

House rule: exactly the permissions that are needed. In a private chat none is; in a server only to post a card.
"""

from discord import Permissions
from discord.http import Route
from discord.utils import oauth_url

from adapters.discord.http import API, Http
from adapters.discord.identify import unknown_token
from adapters.discord.trouble import Denied, Trouble
from bot.channel import ChannelClosed, Clock

PERMISSIONS = Permissions(view_channel=True, send_messages=True)


def links(application: str) -> tuple[str, str]:
    """The link for a person, and the link for a server."""
    person = oauth_url(application, scopes=("applications.commands",))
    server = oauth_url(application, permissions=PERMISSIONS, scopes=("bot", "applications.commands"))
    return f"{person}&integration_type=1", f"{server}&integration_type=0"


async def invite(clock: Clock, token: str, *, api: str = API) -> tuple[str, str]:
    """Both links of the bot with this token; raises ChannelClosed."""
    http = Http(clock, token, api)
    try:
        application = await http.patiently(Route("GET", "/applications/@me"))
        return links(str(int(application["id"])))
    except Denied as denied:
        raise unknown_token() if denied.status == 401 else ChannelClosed(f"Discord says {denied}") from None
    except (Trouble, LookupError, TypeError, ValueError) as trouble:
        raise ChannelClosed(f"Discord can't be asked: {trouble}") from None
    finally:
        await http.close()

"""Discord: a session that outlives the process, acknowledgements after the commit, one nonce for one message."""

from adapters.discord.commands import publish
from adapters.discord.discord import Discord
from adapters.discord.invite import invite
from adapters.discord.registration import registration

__all__ = ["Discord", "invite", "publish", "registration"]

"""How a platform knows our bot: what it answers when it is asked, before anybody is talked to.

House rules: an adapter asks and judges nothing; it changes nothing on the platform; no token and no address stands in
what it gives back.
"""

from enum import StrEnum

from msgspec import Struct

from bot.core.model.instants import Instant


class Trouble(StrEnum):
    """Why a platform told nothing of the bot."""

    NONE = ""
    TOKEN = "the token is not accepted"  # noqa: S105 - a sentence
    AWAY = "it can't be reached"
    NO = "it said no"


class Registration(Struct, frozen=True):
    """What one platform answered."""

    platform: str
    """As the settings call it: telegram or discord."""
    trouble: Trouble = Trouble.NONE
    why: str = ""
    """The trouble in the words of whoever met it."""
    told_at: Instant | None = None
    """The platform's clock, from the head of its answer, to the second."""
    is_published: bool = True
    """The list of commands is there."""
    webhook: str | None = None
    """The address that it calls; empty: none; None: it calls nobody."""
    webhook_trouble: str = ""
    """What the last call met."""
    webhook_behind: int = 0
    """Events that wait for a call."""

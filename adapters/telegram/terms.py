"""On what terms one bot works: where its Bot API is, how it hears, what it pays for."""

from msgspec import Struct

API = "https://api.telegram.org"
FREE = 30
"""Messages a second that cost nothing."""


class Terms(Struct, frozen=True):
    """Everything an operator may choose about one bot."""

    api: str = API
    """The address of the Bot API."""
    poll_seconds: int = 50
    """How long a poll waits for something to happen."""
    webhook: str = ""
    """The https address at which Telegram calls; empty: it is polled."""
    secret: str = ""
    """What a call has to bear to be believed; a webhook without one is refused."""
    paid_per_second: int = 0
    """Messages a second that may be paid for; 0: none."""

    @property
    def per_second(self) -> int:
        """Messages a second, to all chats together."""
        return max(FREE, self.paid_per_second)

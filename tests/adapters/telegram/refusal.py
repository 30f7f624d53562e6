"""What a server answers when it does not do what it is asked to."""

from typing import Any


class Refusal(Exception):
    """A status, Telegram's own words, and what an answer carries beside them."""

    def __init__(self, status: int, words: str, **parameters: int) -> None:
        super().__init__(words)
        self.status = status
        self.words = words
        self.parameters = parameters

    @property
    def body(self) -> dict[str, Any]:
        said: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.words}
        return said | ({"parameters": self.parameters} if self.parameters else {})

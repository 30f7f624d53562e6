"""How Discord says no."""

from typing import Any


class Refusal(Exception):
    """A status, Discord's own code, and its words; `more` stands beside them in the body."""

    def __init__(self, status: int, code: int, words: str, **more: Any) -> None:
        super().__init__(f"{status} {code} {words}")
        self.status = status
        self.code = code
        self.body = {"message": words, "code": code} | more
        self.headers: dict[str, str] = {}


def invalid(words: str) -> Refusal:
    """A form that does not fit."""
    return Refusal(400, 50035, "Invalid Form Body", errors={"_errors": [{"code": "FAKE", "message": words}]})


def unknown_interaction() -> Refusal:
    """Too late, or made up."""
    return Refusal(404, 10062, "Unknown interaction")

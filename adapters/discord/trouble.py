"""What can go wrong with a request, told apart by what it means for the request's effect.

House rule: no error holds an address, a token or what anybody said.
"""


class Trouble(Exception):
    """A request that did not bring what was asked for."""


class NotSent(Trouble):
    """The request did not reach the server, so it has had no effect."""


class TurnedAway(NotSent):
    """Something before Discord answered instead of it and let nothing through; it says nothing about anybody."""


class NoAnswer(Trouble):
    """Nobody knows whether the request had its effect."""


class SlowDown(Trouble):
    """Too many requests, ours to know or theirs to say; it has had no effect and may come again after so long."""

    def __init__(self, milliseconds: int) -> None:
        super().__init__(f"slow down for {milliseconds} ms")
        self.milliseconds = milliseconds


class Denied(Trouble):
    """The server says no: the status, Discord's own code (0: none), and its words."""

    def __init__(self, status: int, code: int, words: str) -> None:
        super().__init__(f"{status} {code} {words}")
        self.status = status
        self.code = code
        self.words = words

"""One run of the program between two starts, and the ways in which it ends."""

import asyncio


class Died(BaseException):
    """The program is dead: nothing more of it happens."""


class Boot:
    """One run of the program. What runs in it asks `may_die` wherever a death would be telling."""

    POINTS = ("before a commit", "inside a commit", "after a commit", "before a send", "in a send", "any moment")

    def __init__(self, number: int) -> None:
        self.number = number
        self.dead = False
        self.death = asyncio.Event()
        self.where = ""
        self.ending = False
        """It was told to end, and lets go of what takes too long."""
        self._doomed = ""

    def doom(self, point: str) -> None:
        """It dies at the next such point."""
        self._doomed = point

    def may_die(self, point: str) -> None:
        """Die here if that is the plan; raises Died."""
        if point == self._doomed and not self.dead:
            self.die(point)
        if self.dead:
            raise Died

    def die(self, point: str) -> None:
        """It is dead from now on."""
        self.dead = True
        self.where = point
        self.death.set()

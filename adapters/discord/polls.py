"""Polls of Discord's own: what the number of an answer means.

House rule: a vote tells the number of the answer only, so the order in which the answers stood is kept, whenever it
changes, with the first poll that had it; nothing of a person is.
"""

from collections import OrderedDict

from msgspec import DecodeError, ValidationError, json

from bot.channel import Choice, Memory
from bot.core.model.instants import DAY

NAME = "poll orders"
OFTEN = (30 * DAY) << 22
"""How long, in message ids, until what is kept is kept anew, because memory fades."""
MOST = 1000
"""Votes that were taken back and are remembered."""
Order = tuple[int, tuple[str, ...]]


class Polls:
    """The orders of answers, the latest last."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._kept_about = 0
        self._orders: list[Order] | None = None
        self._taken_back: OrderedDict[tuple[str, str], int] = OrderedDict()

    async def put(self, choices: tuple[Choice, ...], about: int) -> None:
        """A poll with these answers is about to be put; `about` is any message id of this moment."""
        order = tuple(each.id for each in choices)
        orders = await self._kept()
        known = bool(orders) and orders[-1][1] == order
        if not known:
            orders.append((about, order))
        if not known or about - self._kept_about > OFTEN:
            self._kept_about = about
            await self._memory.keep(NAME, json.encode(orders).decode())

    async def meant(self, message: str, answer: str) -> str:
        """The id of the choice that was voted for; empty where that is not known."""
        order: tuple[str, ...] = ()
        # By the poll's own id, which tells when it was put: the last order that was there by then.
        for since, each in await self._kept():
            if since <= int(message) or not order:
                order = each
        place = int(answer) - 1
        return order[place] if 0 <= place < len(order) else ""

    def take_back(self, message: str, answer: str) -> None:
        """A vote was taken back: if it is given again, that is another vote."""
        self._taken_back[message, answer] = self._taken_back.get((message, answer), 0) + 1
        while len(self._taken_back) > MOST:
            self._taken_back.popitem(last=False)

    def key(self, message: str, answer: str) -> str:
        """What names a vote, wherever it is learnt of."""
        return f"vote {message} {answer} {self._taken_back.get((message, answer), 0)}"

    async def _kept(self) -> list[Order]:
        if self._orders is None:
            saved = await self._memory.find(NAME)
            try:
                self._orders = json.decode(saved, type=list[Order]) if saved else []
            except (DecodeError, ValidationError):
                self._orders = []
        return self._orders

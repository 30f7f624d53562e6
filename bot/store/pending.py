"""What waits to be said in each chat, by its place, so that a newer message finds the one that gives way to it.

House rules: in memory and of the writer's thread, for a look into the outbox at every message would cost more than all
that it saves; filled again at a start from what waits. Whatever is forgotten here too early is said once too often,
and what is kept too long names a row that does not wait any more: nothing is ever left out because of it.
"""

from bot.core.dialog.giving_way import PUT_AGAIN, SAFETY, places
from bot.core.model.messages import Message

MOST = 100_000
"""Rows that are known at a time; of more, the oldest are said even if they are old."""


class PendingMessages:
    """Row by chat and place, and back."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, str], int] = {}
        self._places: dict[int, tuple[tuple[int, str], ...]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def put(self, chat: int, id: int, message: Message) -> list[int]:
        """A message waits in a chat; the rows that give way to it."""
        names = places(message)
        if PUT_AGAIN in names and self._is_first(chat, names[-1]):
            names = names[1:]  # its first copy was never read, so it is no repetition to whoever reads it
        # A message with buttons asks something, so it takes the place of any question that was merely put
        # again.
        taken = dict.fromkeys((*names, PUT_AGAIN) if message.buttons else names)
        older = [row for name in taken if (row := self._rows.get((chat, name), id)) < id]
        if message.clears:
            older += [row for row, keys in self._places.items() if row < id and _may_go(chat, keys)]
        for row in older:
            self.gone(row)
        if names:
            self._places[id] = keys = tuple([(chat, name) for name in names])
            self._rows.update(dict.fromkeys(keys, id))
            if len(self._places) > MOST:
                # The oldest known one is forgotten, not cancelled: it is said although something newer may say
                # the same.
                self.gone(next(iter(self._places)))
        return list(dict.fromkeys(older))

    def _is_first(self, chat: int, name: str) -> bool:
        """Whether the row of a place is the first copy of its question."""
        row = self._rows.get((chat, name))
        return row is not None and (chat, PUT_AGAIN) not in self._places[row]

    def has_newer(self, chat: int, id: int, message: Message) -> bool:
        """Whether a row that comes back would say what a newer one says."""
        return any(self._rows.get((chat, name), 0) > id for name in places(message))

    def gone(self, id: int) -> None:
        """A row does not wait any more."""
        for key in self._places.pop(id, ()):
            # A newer row may have this place by now.
            if self._rows.get(key) == id:
                del self._rows[key]


def _may_go(chat: int, keys: tuple[tuple[int, str], ...]) -> bool:
    """Whether a row waits in a chat and is no word of safety."""
    return keys[0][0] == chat and not keys[0][1].startswith(SAFETY)

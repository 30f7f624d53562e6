"""What waits to be said in each chat, by its place, so that a newer message finds the one that gives way to it.

House rules: in memory and of the writer's thread, for a look into the outbox at every message would cost more than all
that it saves; filled again at a start from what waits. Whatever is forgotten here too early is said once too often,
and what is kept too long names a row that does not wait any more: nothing is ever left out because of it.
"""

from bot.core.dialog.giving_way import PUT_AGAIN, place
from bot.core.model.messages import Message

MOST = 100_000
"""Rows that are known at a time; of more, the oldest are said even if they are old."""


class Unsaid:
    """Row by chat and place, and back."""

    def __init__(self) -> None:
        self._rows: dict[tuple[int, str], int] = {}
        self._places: dict[int, tuple[int, str]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def put(self, chat: int, id: int, message: Message) -> list[int]:
        """A message waits in a chat; the rows that give way to it."""
        older = []
        if message.buttons and (row := self._rows.get((chat, PUT_AGAIN))) is not None and row < id:
            older.append(row)
            self.gone(row)
        if name := place(message):
            key = (chat, name)
            row = self._rows.get(key)
            if row is not None and row < id:
                older.append(row)
                self.gone(row)
            self._rows[key], self._places[id] = id, key
            if len(self._places) > MOST:
                self.gone(next(iter(self._places)))
        return older

    def has_newer(self, chat: int, id: int, message: Message) -> bool:
        """Whether a row that comes back would say what a newer one says."""
        return self._rows.get((chat, place(message)), 0) > id

    def gone(self, id: int) -> None:
        """A row does not wait any more."""
        key = self._places.pop(id, None)
        if key is not None and self._rows.get(key) == id:
            del self._rows[key]

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
        # By chat, because words that clear a chat look through all that waits there, and must not look through all.
        self._chats: dict[int, dict[str, int]] = {}
        self._places: dict[int, tuple[int, tuple[str, ...]]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def put(self, chat: int, id: int, message: Message) -> list[int]:
        """A message waits in a chat; the rows that give way to it."""
        names = places(message)
        older: list[int] = []
        if waiting := self._chats.get(chat):
            if PUT_AGAIN in names and self._is_first(waiting.get(names[-1])):
                names = names[1:]  # its first copy was never read, so it is no repetition to whoever reads it
            # A message with buttons asks something, so it takes the place of any question that was merely put
            # again.
            taken = (*names, PUT_AGAIN) if message.buttons else names
            older = [row for name in taken if (row := waiting.get(name, id)) < id]
            if message.clears:
                older += [row for row in waiting.values() if row < id and self._may_go(row)]
            for row in older:
                self.gone(row)
        if names:
            self._places[id] = chat, names
            self._chats.setdefault(chat, {}).update(dict.fromkeys(names, id))
            if len(self._places) > MOST:
                # The oldest known one is forgotten, not cancelled: it is said although something newer may say
                # the same.
                self.gone(next(iter(self._places)))
        return list(dict.fromkeys(older))

    def _is_first(self, row: int | None) -> bool:
        """Whether the row of a place is the first copy of its question."""
        return row is not None and PUT_AGAIN not in self._places[row][1]

    def _may_go(self, row: int) -> bool:
        """Whether a row is no word of safety."""
        return not self._places[row][1][0].startswith(SAFETY)

    def has_newer(self, chat: int, id: int, message: Message) -> bool:
        """Whether a row that comes back would say what a newer one says."""
        waiting = self._chats.get(chat, {})
        return any(waiting.get(name, 0) > id for name in places(message))

    def gone(self, id: int) -> None:
        """A row does not wait any more."""
        chat, names = self._places.pop(id, _NOWHERE)
        waiting = self._chats.get(chat)
        if waiting is None:
            return
        for name in names:
            # A newer row may have this place by now.
            if waiting.get(name) == id:
                del waiting[name]
        if not waiting:
            del self._chats[chat]


_NOWHERE: tuple[int, tuple[str, ...]] = (0, ())
"""Of a row that is not known."""

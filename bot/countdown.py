"""What is left of a step, shown by changing the message that opened it: once a minute, when nothing else is to be said.

House rules: kept in memory alone, for it is nice to have; whatever else the chat is told, cues apart, ends it, and so
does a chat that closes; a change that comes late shows what is left then, and none is made up for.
"""

from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from bot.channel import Letter
from bot.core.model.instants import MINUTE, Instant
from bot.core.model.messages import Urgency
from bot.store import Queued


class Counted(Struct):
    """A message that counts down."""

    letter: Letter
    row: Queued


class Countdown:
    """All messages that count down, one a chat, and the pacers that breathe beside them."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, str], Counted] = {}
        self._pacers: dict[tuple[str, str], Letter] = {}
        self._ended: dict[int, Letter] = {}
        """What takes away what words of safety have ended, by its row."""
        self._ids = count(-1, -1)

    def __len__(self) -> int:
        return len(self._running)

    @staticmethod
    def left_at(ends: Instant | None, now: Instant) -> int:
        """Whole minutes that are left of a step; 0: not worth counting."""
        return 0 if ends is None else max(0, round((ends - now) / MINUTE))

    def follow(self, letter: Letter, message: str, channel: str, now: Instant) -> tuple[Queued, ...]:
        """A letter has been delivered: unless it is a cue it ends what was counted and takes the pacer off the screen,
        and it may begin to count. Words of safety take the minutes off the screen too."""
        place = channel, letter.chat
        if letter.breath is not None and message:
            self._pacers[place] = Letter(
                letter.id, letter.chat, "", letter.urgency, prompt=letter.prompt, edits=message, take_away=True
            )
        running, pacer = self._running.get(place), self._pacers.get(place)
        if _goes_by(letter, *(each for each in (running and running.letter, pacer) if each)):
            if running is not None and letter.choices:
                # The step's buttons stand under the cue from here on.
                running.letter = replace(running.letter, choices=())
            return ()
        self._running.pop(place, None)
        over = [] if pacer is None or not _ends(letter, pacer) else [pacer]
        if over or letter.choices:
            self._pacers.pop(place, None)
        if letter.urgency is Urgency.SAFETY and running is not None:
            over.append(replace(running.letter, left=0, choices=()))
        rows = [self._over(each, channel, now) for each in over]
        if not letter.left or not message:
            return tuple(rows)
        row = Queued(next(self._ids), letter.chat, channel, Urgency.CLEANUP, self._next_at(letter, now))
        self._running[place] = Counted(replace(letter, edits=message), row)
        return (*rows, row)

    def _over(self, change: Letter, channel: str, now: Instant) -> Queued:
        row = Queued(next(self._ids), change.chat, channel, Urgency.CLEANUP, now)
        self._ended[row.id] = change
        return row

    def end(self, channel: str, chat: str) -> None:
        """Nobody is there any more, or everything is to be forgotten: what was counted is let go at once."""
        self._running.pop((channel, chat), None)
        self._pacers.pop((channel, chat), None)

    def change(self, row: Queued, now: Instant) -> Letter | None:
        """What the message is to show now; None if it counts no more."""
        if row.id in self._ended:
            return self._ended.pop(row.id)
        running = self._running.get((row.channel, row.chat))
        if running is None or running.row.id != row.id:
            return None
        left = self.left_at(running.letter.ends, now)
        if not left:
            del self._running[row.channel, row.chat]
            return None
        return replace(running.letter, left=left)

    def again(self, row: Queued, now: Instant) -> Queued | None:
        """When the message changes next, if it does."""
        running = self._running.get((row.channel, row.chat))
        if running is None or running.row.id != row.id:
            return None
        at = self._next_at(running.letter, now)
        if self.left_at(running.letter.ends, at) < 1:
            del self._running[row.channel, row.chat]
            return None
        return replace(row, not_before=at)

    @staticmethod
    def _next_at(letter: Letter, now: Instant) -> Instant:
        """The next instant at which whole minutes are left."""
        ends = letter.ends or now
        return ends - max(0, -(-(ends - now) // MINUTE) - 1) * MINUTE


def _ends(letter: Letter, pacer: Letter) -> bool:
    """A step's pacer goes with whatever is no longer of its step; that of the first minute holds all of its words, so
    it goes with words of safety alone."""
    return pacer.urgency is Urgency.CUE or letter.urgency is Urgency.SAFETY


def _goes_by(letter: Letter, *shown: Letter) -> bool:
    """A cue, a pacer, or a nod; its buttons, if it bears some, are those of the step that is shown already."""
    if letter.urgency is not Urgency.SAFETY and any(each.prompt == letter.prompt for each in shown):
        return True
    return letter.urgency is Urgency.CUE and (letter.breath is not None or not letter.choices)

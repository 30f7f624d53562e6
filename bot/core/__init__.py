"""The pure core: everything that decides, nothing that acts. `take_turn` and `next_wake` are all that it does.

House rules: only the standard library and msgspec (rapidfuzz's edit distance in understanding/words/); `now` is an
argument; no clock, no dice, no waiting, no disk, no network. The rules are import contracts and a lint, not good
intentions.
"""

from bot.core.machine.turn import next_wake, take_turn

__all__ = ["next_wake", "take_turn"]

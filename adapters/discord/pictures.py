"""Whether pictures go along: here each message brings its own anew, and who lies on the floor must not wait for it.

House rule: one picture that took too long, and words go alone for a while, twice as long each time; what they show is
told in words then. A track or a person's own file is no picture: it is what was asked for.
"""

import asyncio

from msgspec.structs import replace

from bot.backoff import back_off
from bot.channel import Letter

LONGEST_PAUSE = 600.0


# A picture is 40 kB and a pacer 350, with every message anew: Discord has no name for a file that could be sent
# again. On a thin line they hold up the words they belong to, so one that is slow stops all for a while.
class Pictures:
    """How the way for pictures is, by the loop's clock."""

    def __init__(self, again: float) -> None:
        """`again` is for how many seconds none goes after the first that took too long."""
        self._again = again
        self._failed = 0
        self._until = 0.0

    @property
    def may_go(self) -> bool:
        """A picture may be tried now."""
        return asyncio.get_running_loop().time() >= self._until

    def went(self) -> None:
        """One arrived in time."""
        self._failed = 0

    def failed(self) -> None:
        """One took too long; many that are under way at once are one failure."""
        if self.may_go:
            pause = back_off(self._failed + 1, self._again, LONGEST_PAUSE)
            self._until = asyncio.get_running_loop().time() + pause
            self._failed += 1


def has_picture(letter: Letter) -> bool:
    """Something to look at, or a clip to listen to, goes with it, and its words tell the same."""
    if letter.enclosed is not None:
        return letter.enclosed.media == "image/png"
    return letter.media is not None and letter.media.kind != "track"


def has_file(letter: Letter) -> bool:
    """A track or a file goes with it, which is what it is about."""
    return (letter.media is not None or letter.enclosed is not None) and not has_picture(letter)


def in_words(letter: Letter) -> Letter:
    """The same without its picture."""
    return replace(letter, media=None, enclosed=None)

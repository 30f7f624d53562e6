"""What the terminal needs of a screen: a place to show, a place to type, a bell, and perhaps a line that stays.

House rule: a screen knows nothing of letters or of the core. Whatever the world does to its streams is ScreenGone.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from adapters.terminal.asking import Graphics

Fragments = list[tuple[str, str]]
"""Styled text: pairs of a style and the words in it, as prompt_toolkit has them."""


class ScreenGone(Exception):
    """Nobody reads this screen any more: the pipe is broken or the window is closed."""


class Screen(Protocol):
    """Where a person types and reads."""

    has_foot: bool
    """Whether a line above the input stays and changes in place."""
    light: bool
    """Whether its background is light, as far as it tells."""
    graphics: Graphics
    """How pictures get into it, where it shows colours."""
    cell: tuple[int, int]
    """Width and height of a character, in points."""
    echoes: bool
    """Whether what is typed has to be shown by us, because nobody else does."""

    @property
    def colours(self) -> bool:
        """Whether it can show colours."""

    @property
    def width(self) -> int:
        """Columns, at this moment."""

    @property
    def height(self) -> int:
        """Rows, at this moment."""

    def opened(self, foot: Callable[[], str], words: Callable[[], list[str]]) -> AbstractContextManager[None]:
        """The time in which lines are read; `foot` says what the staying line shows, `words` what Tab completes."""

    async def read(self) -> str | None:
        """The next line as typed; None when the person has left (Ctrl-C, Ctrl-D, end of input)."""

    async def show(self, words: Fragments, *, ring: bool = False) -> None:
        """Show some lines above whatever is being typed, with the bell if asked; without words only the staying line
        is drawn again. Raises ScreenGone."""

"""A screen on a real terminal: messages scroll above a half-typed line, and a line above it changes in place.

House rules: history stays in memory; nothing typed is written anywhere else. The staying line is a part of the prompt
and not a toolbar at the bottom, so that it needs no answers from the terminal about where its cursor is.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from prompt_toolkit import PromptSession
from prompt_toolkit.application import run_in_terminal
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.renderer import print_formatted_text
from prompt_toolkit.shortcuts import CompleteStyle
from prompt_toolkit.styles import Style

from adapters.terminal.asking import Capabilities, without_late_answers
from adapters.terminal.screen import Fragments, ScreenGone

BEAT = 0.25
"""Seconds between two looks at the staying line."""
STYLE = Style.from_dict(
    {
        "buttons": "bold",
        "lead": "bold",
        "safety": "bold",
        "stop": "bold ansired",
        "picture": "italic",
        "foot": "bold",
        "chosen": "italic",
        "wall": "italic",
        "note": "italic",
    }
)


LIGHT = ("7", "15")
"""The colours of COLORFGBG, its last, that are paper and not night."""


def depth_of(environ: Mapping[str, str]) -> ColorDepth | None:
    """How many colours the environment asks for (https://no-color.org; COLORTERM); None where it does not say."""
    if environ.get("NO_COLOR"):
        return ColorDepth.DEPTH_1_BIT
    return ColorDepth.DEPTH_24_BIT if environ.get("COLORTERM") in ("truecolor", "24bit") else None


def is_light(environ: Mapping[str, str]) -> bool:
    """Whether the window's background is light, as far as the terminal tells it (COLORFGBG)."""
    return environ.get("COLORFGBG", "").rpartition(";")[2] in LIGHT


class LiveScreen:
    """A prompt that goes on while messages arrive."""

    has_foot = True
    echoes = False

    def __init__(
        self, source: Input, shown: Output, told: Capabilities, environ: Mapping[str, str] = os.environ
    ) -> None:
        self.light = is_light(environ) if told.light is None else told.light
        self.cell = told.cell
        # What was typed before the first prompt: whole lines are read first, the rest is where the cursor stands.
        *self._lines, self._typed = told.typed.split("\n")
        self.graphics = told.graphics
        if isinstance(shown, Vt100_Output):
            # A terminal that is asked where its cursor is answers among the typed keys; many never answer, and
            # then every prompt waits.
            shown.enable_cpr = False
            shown.default_color_depth = depth_of(environ) or shown.default_color_depth
        self._given = source
        self._shown = shown
        self._foot: Callable[[], str] = str
        self._session: PromptSession[str] | None = None

    @property
    def colours(self) -> bool:
        """Whether it shows colours: most do, unless somebody wants none."""
        return self._shown.get_default_color_depth() is not ColorDepth.DEPTH_1_BIT

    @property
    def width(self) -> int:
        """The terminal's columns now."""
        return self._shown.get_size().columns

    @property
    def height(self) -> int:
        """The terminal's rows now."""
        return self._shown.get_size().rows

    @contextmanager
    def opened(self, foot: Callable[[], str], words: Callable[[], list[str]]) -> Iterator[None]:
        """Lines can be read; what others print in this time comes above the input too."""
        self._foot = foot
        self._session = PromptSession(
            self._prompt,
            input=self._given,
            output=self._shown,
            history=InMemoryHistory(),
            refresh_interval=BEAT,
            style=STYLE,
            # In a line of its own and not in a menu, for which room would be kept below the input.
            completer=WordCompleter(words, ignore_case=True, sentence=True),
            complete_style=CompleteStyle.READLINE_LIKE,
            complete_while_typing=False,
            reserve_space_for_menu=0,
        )
        with patch_stdout(raw=True):
            yield

    async def read(self) -> str | None:
        """The next line; None for Ctrl-C, Ctrl-D and a window that has closed."""
        if self._session is None:
            raise RuntimeError("the screen is read before it is opened")
        if self._lines:
            return self._lines.pop(0)
        begun, self._typed = self._typed, ""
        try:
            # Ctrl-C is the terminal's own to handle (it means to leave), and so is whatever is raised beside
            # the prompt.
            line: str = await self._session.prompt_async(
                default=begun, handle_sigint=False, set_exception_handler=False
            )
            return without_late_answers(line)
        except (KeyboardInterrupt, EOFError, OSError):
            return None

    async def show(self, words: Fragments, *, ring: bool = False) -> None:
        """Print above the input, and go on with what was typed; no words: only look at the staying line again."""
        try:
            if words:
                await run_in_terminal(lambda: self._print(words))
            elif self._session is not None:
                self._session.app.invalidate()
            if ring:
                self._shown.bell()
                self._shown.flush()
        except (OSError, ValueError) as gone:
            raise ScreenGone from gone

    def _print(self, words: Fragments) -> None:
        # The renderer's own function: the one in shortcuts would only put the words in a queue, and a letter would
        # count as delivered before anybody can read it.
        print_formatted_text(self._shown, FormattedText(words), STYLE)

    def _prompt(self) -> FormattedText:
        session = self._session
        foot = "" if session is None or session.app.is_done else self._foot()
        return FormattedText([("class:foot", f"  {foot}\n"), ("", "> ")] if foot else [("", "> ")])

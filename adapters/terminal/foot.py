"""The line that stays above the input: the pacer or the running step, how far one is, the speed of the clock."""

from adapters.terminal import phrases
from adapters.terminal.layout import shortened, tidy
from bot.channel import Breath, Letter, Progress
from bot.core.model.instants import Instant
from bot.core.model.messages import Urgency

LONGEST_BREATH = 20
"""Characters of the line that breathes."""


class Foot:
    """What the staying line says; it follows the letters."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._pacer = ""
        self._step = ""
        self._ends: Instant = 0
        self._progress: Progress | None = None
        self._prompt = 0
        self._cards: set[str] = set()
        self._breath: Breath | None = None
        self.practised = False
        """Whether a step has been opened in this window."""

    def holds(self, letter: Letter) -> bool:
        """Whether a letter belongs here: a card, or its change, that is nothing but words, with no buttons but those
        of the step that stand above already."""
        wordy = not letter.alt and (not letter.choices or letter.prompt == self._prompt)
        return wordy and bool(letter.card or letter.edits in self._cards)

    def pace(self, message: str, letter: Letter) -> None:
        """A card replaces the one before; `message` is what later edits call it."""
        self._cards.add(message)
        self._pacer = " ".join(tidy(letter.text).split())

    def follow(self, letter: Letter) -> None:
        """Another letter: the pacer gives way; a step that it opens is counted down, a question ends the counting, and
        so do words of safety."""
        self._pacer = ""
        goes_by = letter.urgency is Urgency.CUE and letter.ends is None and letter.breath is None
        if goes_by and letter.prompt == self._prompt:
            return
        if letter.urgency is Urgency.SAFETY:
            self._breath, self._ends = None, 0
            return
        self._prompt = letter.prompt or self._prompt
        if letter.breath is not None:
            self._breath = letter.breath
        # Another step or a question ends the breath: a line that breathes on beside it would be followed.
        elif letter.ends is not None or letter.prompt:
            self._breath = None
        if letter.ends is not None:
            self._ends, self._step, self.practised = letter.ends, _first_words(letter), True
        # The same step's words once more leave its clock alone.
        elif letter.prompt and (letter.progress is None or letter.progress != self._progress):
            self._ends = 0
        if letter.prompt or letter.ends is not None:
            self._progress = letter.progress

    def words(self, now: Instant, width: int) -> str:
        """The line, no wider than `width`; empty where there is nothing to say."""
        left = phrases.left_words(self._ends - now) if self._ends > now else ""
        what = self._breathing(now) or self._pacer or (self._step if left else "")
        speed = f"{self._speed:g}×" if self._speed != 1 else ""
        far = phrases.step_words(self._progress) if left and self._progress else ""
        tail = " · ".join(part for part in (far, left, speed) if part)
        if not what:
            return shortened(tail, width)
        return f"{shortened(what, max(1, width - len(tail) - 3))} · {tail}" if tail else shortened(what, width)

    def _breathing(self, now: Instant) -> str:
        """A line that grows while the breath goes in and shrinks while it goes out, with the word for it."""
        breath = self._breath
        if breath is None or now >= breath.ends:
            return ""
        # Reckoned back from its end, which is all that is known of it: the last breath out ends exactly there.
        passed = (now - breath.ends) % (breath.breathe_in + breath.breathe_out)
        inwards = passed < breath.breathe_in
        share = passed / breath.breathe_in if inwards else 1 - (passed - breath.breathe_in) / breath.breathe_out
        line = "━" * round(LONGEST_BREATH * share)
        return f"{line:·<{LONGEST_BREATH}} {' '.join(tidy(breath.in_words if inwards else breath.out_words).split())}"


def _first_words(letter: Letter) -> str:
    """The first sentence: it carries the instruction."""
    return " ".join(tidy(letter.text[: letter.lead or None]).split()).rstrip(".")

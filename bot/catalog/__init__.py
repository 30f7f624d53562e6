"""The catalog: reads content/ once, checks it, freezes it into the Content for the core, and turns messages into words.

House rules: a start with broken content is refused with every problem named (file, line, what to do); nothing reads
content/ after the start; the core gets only ids, the postman gets only words.
"""

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from bot.catalog.binding import bind
from bot.catalog.check import check, notices_of, problems_of
from bot.catalog.clips import clip_name
from bot.catalog.ear import ear_of
from bot.catalog.library import content_folder, read_library
from bot.catalog.media import media_of, names_of
from bot.catalog.needs import safety_needs
from bot.catalog.problem import BrokenContent, Problem
from bot.catalog.wording import UnspeakableLine, Wording, Words
from bot.channel import Breath, Media, Progress
from bot.core.model.content import Content, Role, Routine
from bot.core.model.messages import Message, Sight
from bot.core.understanding.hearing import get_ready

__all__ = ["BrokenContent", "Catalog", "Problem", "UnspeakableLine", "Words", "check", "load"]

GUIDING = frozenset({Role.TIMED, Role.COMFORT, Role.KNEES})
"""The steps that a person counts when they ask how far they are."""


class Catalog(Struct, frozen=True):
    """What is in use: the Content for the core, the words for the postman, and what an operator should know of it."""

    content: Content
    wording: Wording
    notices: tuple[str, ...]
    media: Mapping[str, Media]
    openings: Mapping[str, Progress]
    """Line -> the step that it opens."""

    def words(self, message: Message) -> Words:
        """A message as a person reads it; raises UnspeakableLine, which is our bug."""
        return self.wording.words(message)

    def read_ahead(self) -> None:
        """Do what a start leaves for later (places, patterns, lines), so that nobody waits for it; for a thread."""
        with _no_sweeping():
            get_ready(self.content.ear)
            self.wording.get_ready()
            _ = self.content.times.made
            if self.content.atlas.cities:
                self.content.atlas.named("")

    def media_for(self, message: Message) -> Media | None:
        """What is shown or played with a message; in the dark its dark twin, where it has one; nothing where what it
        shows is told."""
        if message.spoken and (clip := self.media.get(clip_name(message.language, message.line))):
            return clip
        if message.sight is Sight.TOLD:
            return None
        media = next((self.media[name] for name in names_of(message) if name in self.media), None)
        if media is None or not message.dark or media.dark is None:
            return media
        return replace(media, path=media.dark, size=media.dark_size)

    def progress_of(self, message: Message) -> Progress | None:
        """Which step a message opens, by its words; None for all others."""
        return self.openings.get(message.line)

    def breath_for(self, message: Message) -> Breath | None:
        """How the pacer of a message breathes, for a channel that draws its own."""
        breath = message.breath
        if breath is None:
            return None
        inwards, outwards = (self.wording.line(line, message.language) for line in (breath.in_line, breath.out_line))
        return Breath(breath.breathe_in, breath.breathe_out, inwards, outwards, breath.ends)


def load(folder: Path | None = None, earlier: Iterable[Routine] = (), operator: str = "") -> Catalog:
    """The content of `folder` (default: what Easeback ships with); raises BrokenContent with every problem.

    `earlier` are editions of routines for the sessions that began with them; one that can't be spoken in full any more
    is left out. `operator` is how to reach whoever runs this, for the privacy notice.
    """
    with _no_sweeping():
        library = read_library(folder or content_folder())
        if problems := problems_of(library):
            raise BrokenContent(tuple(problems))
        wording = Wording(library.languages, bool(library.review.holds.clinician), safety_needs(library))
        speakable = [each for each in earlier if all(line in library.first.lines for line in _lines(each))]
        content = replace(bind(library, speakable, ear_of(library)), operator=operator)
        return Catalog(content, wording, notices_of(library), media_of(library), _openings(content))


def _openings(content: Content) -> dict[str, Progress]:
    """Every line that opens a step which guides: asking for numbers and the like is none."""
    progress: dict[str, Progress] = {}
    for edition in content.current.values():
        steps = [step for step in content.routines[edition].steps if step.role in GUIDING]
        for number, step in enumerate(steps, 1):
            turns = (f"{step.line}-{turn}" for turn in range(1, step.wordings + 1))
            lines = (step.line, *turns, *(line for _, line in step.instead))
            progress |= dict.fromkeys(lines, Progress(number, len(steps)))
    return progress


@contextmanager
def _no_sweeping() -> Iterator[None]:
    """Nearly all that is read is kept, so looking for garbage in it, now or later, is an eighth of the start for
    nothing."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.freeze()
            gc.enable()


def _lines(routine: Routine) -> Iterable[str]:
    for step in routine.steps:
        yield step.line
        yield from (cue.line for cue in step.cues)
        yield from (line for _, line in step.instead)
        if step.nudge:
            yield step.nudge[1]

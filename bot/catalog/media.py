"""The media that ship with the content: which there have to be, who needs them, and where they lie.

House rules: a picture is pictures/<id>.png and, for a dark screen, pictures/dark/<id>.png; the pacer is
pictures/pacer.mp4 and .gif, and the same two in pictures/dark; a routine that offers to be heard has two tracks,
audio/<routine>-voice.ogg and -tones.ogg,
and the first one again for each other language that audio/tracks.yaml names, audio/<routine>-voice.<language>.ogg.
Whoever names a picture is told from the alt texts that are needed, so no list of pictures is kept anywhere.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

from bot.catalog.clips import clip_file, clip_name
from bot.catalog.library import Library
from bot.catalog.needs import Need, has_track, needs
from bot.channel import Media
from bot.core.model.messages import Message

PACER = "pacer"
TRACKS = ("voice", "tones")
BREATH = (4, 6)
"""Seconds in and out that the pacer's animation shows."""
Kind = Literal["picture", "animation", "track", "clip"]


class Wanted(Struct, frozen=True):
    """A medium that has to be there: its files, how long it has to last, and the place that asks for it."""

    name: str
    kind: Kind
    files: tuple[str, ...]
    seconds: int
    need: Need


def wanted(library: Library) -> Iterator[Wanted]:
    """All media of the content."""
    asked, rooms = needs(library), library.lines.holds.rooms
    for line, need in asked.items():
        name = line.removeprefix("picture-")
        if line.startswith("picture-") and line not in rooms and name != PACER:
            yield Wanted(name, "picture", (f"pictures/{name}.png", f"pictures/dark/{name}.png"), 0, need)
    files = tuple(f"{folder}/{PACER}.{form}" for form in ("mp4", "gif") for folder in ("pictures", "pictures/dark"))
    yield Wanted(PACER, "animation", files, sum(BREATH), asked[f"picture-{PACER}"])
    for routine in library.routines:
        id = routine.holds.routine
        others = [("voice", code) for code in library.tracks.holds.tracks.get(id, {}) if code != library.first.code]
        for track, code in (*((track, "") for track in TRACKS), *others) if has_track(routine.holds) else ():
            file = track_file(id, track, code)
            need = Need(frozenset(), routine.page.name, routine.page.line("routine"))
            yield Wanted(file.removesuffix(".ogg"), "track", (f"audio/{file}",), routine.holds.seconds, need)
    yield from _clips(library)


def _clips(library: Library) -> Iterator[Wanted]:
    need = Need(frozenset(), library.clips.page.name, 1)
    for code, said in library.clips.holds.clips.items():
        for line in said:
            yield Wanted(clip_name(code, line), "clip", (clip_file(code, line),), 0, need)


def track_file(routine: str, track: str, language: str = "") -> str:
    """The file of a track under audio/; without a language it is the first language's, or has no words."""
    return f"{routine}-{track}.{language}.ogg" if language else f"{routine}-{track}.ogg"


def media_of(library: Library) -> dict[str, Media]:
    """Name -> medium, for content that was checked."""
    return {each.name: _medium(library.folder, each) for each in wanted(library)}


def _medium(folder: Path, each: Wanted) -> Media:
    path = folder / each.files[0]
    dark = folder / each.files[1] if len(each.files) > 1 else None
    dark_size = 0 if dark is None else dark.stat().st_size
    return Media(each.name, each.kind, path, dark, each.seconds, path.stat().st_size, dark_size)


def names_of(message: Message) -> tuple[str, ...]:
    """The medium that goes with a message, the best first: a track is spoken in the person's language if it can be."""
    if message.track and message.breath is None:
        return f"{message.track}.{message.language}", message.track
    return (PACER if message.breath is not None else message.picture,)


def still_whole(media: Media) -> bool:
    """Whether the file is what it was at the start."""
    try:
        return media.path.stat().st_size == media.size
    except OSError:
        return False

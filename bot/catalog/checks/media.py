"""Checks of the media: each picture, the pacer and each track is there, whole, and says what is written."""

from collections.abc import Iterator

from bot.catalog.clips import FOLDER as CLIPS
from bot.catalog.clips import edition_of_clip, lines_of
from bot.catalog.files import BadFile, Found, look
from bot.catalog.library import Library
from bot.catalog.media import BREATH, PACER, Wanted, wanted
from bot.catalog.needs import has_track, step_line
from bot.catalog.problem import Problem
from bot.catalog.script import edition_of, script_of

MAKE = "Run `make media` and keep what it writes"
LARGEST = {"picture": 400_000, "animation": 600_000, "track": 2_500_000, "clip": 80_000}
"""Bytes of one file."""
NARROWEST, WIDEST = 640, 2560
"""Points across a picture."""
MOST_OVER = 2
"""Seconds that a track may be longer than its routine."""
_PICTURES = ("pictures", "pictures/dark")
CAPTION = 1024
"""Characters: what Telegram takes under a picture, its alt text included, and Discord as an alt text."""


def check_media(library: Library) -> Iterator[Problem]:
    """All checks of pictures, pacer and tracks."""
    media = list(wanted(library))
    for each in media:
        for file in each.files:
            yield from _file(library, each, file)
        if each.kind == "picture":
            yield from _drawn(library, each)
    yield from _unshown(library, {file for each in media for file in each.files})
    yield from _tracks(library)
    yield from _clips(library)
    yield from _paces(library)
    yield from _captions(library)


def _file(library: Library, each: Wanted, file: str) -> Iterator[Problem]:
    try:
        file_facts = look(library.folder / file)
    except BadFile as bad:
        if (library.folder / file).exists():
            yield Problem(file, 1, f"The {each.kind} '{each.name}' can't be used: {bad}", MAKE)
        else:
            what = f"The {each.kind} '{each.name}' has no file {file}"
            yield Problem(each.need.file, each.need.line, what, "Draw it in deploy/media, then run `make media`")
        return
    if file_facts.size > LARGEST[each.kind]:
        what = f"The {each.kind} '{each.name}' has {file_facts.size} bytes, more than {LARGEST[each.kind]}"
        yield Problem(file, 1, what, "Make it smaller: nobody should wait for it on a slow line")
    yield from _measure(each, file, file_facts)


def _measure(each: Wanted, file: str, file_facts: Found) -> Iterator[Problem]:
    if each.kind == "picture" and not NARROWEST <= file_facts.width <= WIDEST:
        do = f"Render it between {NARROWEST} and {WIDEST} across"
        yield Problem(file, 1, f"The picture '{each.name}' is {file_facts.width} points across", do)
    if each.kind == "track" and not each.seconds <= file_facts.seconds <= each.seconds + MOST_OVER:
        what = f"The track '{each.name}' lasts {file_facts.seconds:.0f} seconds, and its routine takes {each.seconds}"
        yield Problem(file, 1, what, MAKE)
    if each.kind == "animation" and abs(file_facts.seconds - each.seconds) > 0.2:
        what = f"The pacer takes {file_facts.seconds:.1f} seconds for a breath, not {each.seconds}"
        yield Problem(file, 1, what, MAKE)


def _drawn(library: Library, each: Wanted) -> Iterator[Problem]:
    """A picture is a drawing: its source lies beside it."""
    for file in each.files:
        source = library.folder / file.replace(".png", ".svg")
        if not source.exists():
            what = f"The picture '{each.name}' has no drawing {file.replace('.png', '.svg')}"
            yield Problem(each.need.file, each.need.line, what, MAKE)


def _unshown(library: Library, shown: set[str]) -> Iterator[Problem]:
    for pattern in (
        *(f"{folder}/*.{form}" for folder in _PICTURES for form in ("png", "mp4", "gif")),
        "audio/*.ogg",
        f"{CLIPS}/*/*.ogg",
    ):
        for path in sorted(library.folder.glob(pattern)):
            file = path.relative_to(library.folder).as_posix()
            if file not in shown:
                yield Problem(file, 1, "Nobody shows or plays this", "Name it in the content, or take it away")


def _tracks(library: Library) -> Iterator[Problem]:
    page, kept = library.tracks.page, library.tracks.holds.tracks
    for routine in library.routines:
        id = routine.holds.routine
        if not has_track(routine.holds):
            continue
        for code, edition in {library.first.code: "", **kept.get(id, {})}.items():
            # A language that is not whole may still lack lines of the routine.
            spoken = library.languages[code].lines if code in library.languages and library.whole(code) else None
            if spoken is not None and edition != edition_of(script_of(routine.holds, spoken)):
                what = (
                    f"The track of '{id}' in '{code}' says other words, or at other seconds, than its routine does now"
                )
                yield page.problem(("tracks", id), what, MAKE)


def _clips(library: Library) -> Iterator[Problem]:
    """A language that has clips has one of each line of a routine, or none, and it says what is written."""
    page, kept = library.clips.page, library.clips.holds.clips
    for code, said in kept.items():
        # As of tracks: one that is not whole, or not spoken at all, may lack lines.
        if code not in library.languages or not library.whole(code):
            continue
        lines = library.languages[code].lines
        for spoken in (lines_of(routine.holds, library) for routine in library.routines):
            if said.keys().isdisjoint(spoken):
                continue
            for line in spoken:
                if said.get(line) != edition_of_clip(line, lines):
                    what = f"The clip of '{line}' in '{code}' says other words, or none"
                    yield page.problem(("clips", code), what, MAKE)


def _paces(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        for index, step in enumerate(routine.holds.steps):
            if step.pacer and (step.pacer.breathe_in, step.pacer.breathe_out) != BREATH:
                what = f"The pacer of '{step.id}' breathes otherwise than its animation '{PACER}'"
                do = f"Breathe {BREATH[0]} seconds in and {BREATH[1]} out, or change the animation too"
                yield routine.page.problem(("steps", index, "pacer"), what, do)


def _captions(library: Library) -> Iterator[Problem]:
    """A text and the alt text of its picture together fit under a picture."""
    lines = library.first.lines
    for routine in library.routines:
        for index, step in enumerate(routine.holds.steps):
            said, shown = lines.get(step_line(routine.holds.routine, step)), lines.get(f"picture-{step.picture}")
            if said and shown and len(said.text) + len(shown.text) + 2 > CAPTION:
                what = f"The words of '{step.id}' and of its picture are together longer than {CAPTION} characters"
                yield routine.page.problem(
                    ("steps", index), what, "Shorten one: Telegram takes no more under a picture"
                )

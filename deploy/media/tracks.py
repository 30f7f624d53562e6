"""The sound tracks: a whole session to be played while the phone lies beside; spoken, or with bells and tones only.

House rules: every sound begins on its second; words that can't be said slowly before the next sound are an error, never
cut; all tracks are as loud as each other, nothing clips, and the same words make the same bytes.
"""

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np

from bot.catalog.library import Library, read_library
from bot.catalog.media import track_file
from bot.catalog.needs import has_track
from bot.catalog.script import BELLS, Sound, edition_of, script_of
from deploy.media.hearing import loudness, read
from deploy.media.voices import VOICES, Speak, spoken
from deploy.media.waves import BELL_HERTZ, BREATH_IN, BREATH_OUT, MINUTE_HERTZ, RATE, Wave, bell, breath, rounded

BITS = 16_000
"""A second; words by the codec's mode for voices, since the one for music overshoots with them here and there."""
AFTER_BELL = 1.6
"""Seconds that a bell has for itself before words follow."""
SPARE = 0.2
LAST_BELL = 3
"""So many seconds before its end a track rings once more."""
LOUD, PEAK = -18.0, -1.2
"""LUFS of every track, and the highest true peak in dB."""
UNEVEN = 0.7
"""LU that one may be louder or quieter than the others."""
CEILING = 0.5
LOST = 0.3
"""Decibels that the codec takes away."""
TONE_LEVEL, UNDER_VOICE = 0.1, 0.05
BELL_LEVEL, MINUTE_LEVEL = 0.08, 0.045
"""Root mean squares beside the words' own; in the end the whole track is brought to its loudness."""


class Uneven(ValueError):
    """A track that came out too loud, too quiet, or with peaks that may clip."""


def make_tracks(content: Path) -> None:
    """Write audio/<routine>-voice.ogg, those of other languages, -tones.ogg, and audio/tracks.yaml: what they hold."""
    library = read_library(content)
    folder = content / "audio"
    folder.mkdir(exist_ok=True)
    editions: dict[str, dict[str, str]] = {}
    for language, make_voice in VOICES.items():
        speak = make_voice()
        for routine, script in scripts(library, language):
            editions.setdefault(routine, {})[language] = edition_of(script)
            first = language == library.first.code
            record(
                folder / track_file(routine, "voice", "" if first else language),
                _mixed(script, speak, language),
                speaks=True,
            )
            if first:
                record(folder / track_file(routine, "tones"), _mixed(script, None, language), speaks=False)
    rows = [
        "# What the tracks hold, written by `make media`: a routine whose words or seconds have changed has another",
        "# edition here than its routine, and `easeback check` says so. Other languages have bells and tones.",
        "tracks:",
    ]
    for routine, held in editions.items():
        rows.append(f"  {routine}: {{{', '.join(f'{language}: {edition}' for language, edition in held.items())}}}")
    (folder / "tracks.yaml").write_text("\n".join(rows) + "\n", "utf-8")


def scripts(library: Library, language: str) -> list[tuple[str, tuple[Sound, ...]]]:
    """Each routine that may be heard as a track, and what its track holds in a language."""
    shapes = [routine.holds for routine in library.routines if has_track(routine.holds)]
    return [(shape.routine, script_of(shape, library.languages[language].lines)) for shape in shapes]


def rooms(script: tuple[Sound, ...]) -> Iterator[tuple[Sound, float, float]]:
    """Each spoken sound, when its words begin, and how many seconds they have."""
    bells = {sound.at for sound in script if sound.kind in BELLS}
    for sound in script:
        if sound.kind == "voice":
            begins = sound.at + (AFTER_BELL if sound.at in bells else 0)
            follows = next(other for other in script if other.at > sound.at)
            ends = follows.at - (LAST_BELL if follows.kind == "end" else 0) - SPARE
            yield sound, begins, ends - begins


def _mixed(script: tuple[Sound, ...], speak: Speak | None, language: str) -> Wave:
    """All sounds on one strip; without a voice only bells and tones."""
    strip = np.zeros(script[-1].at * RATE)
    tone = TONE_LEVEL if speak is None else UNDER_VOICE
    for sound in script:
        if sound.kind == "end":
            _lay(strip, bell(BELL_HERTZ, BELL_LEVEL), sound.at - LAST_BELL)
        elif sound.kind == "bell":
            _lay(strip, bell(BELL_HERTZ, BELL_LEVEL), sound.at)
        elif sound.kind == "minute":
            _lay(strip, bell(MINUTE_HERTZ, MINUTE_LEVEL), sound.at)
        elif sound.kind in ("in", "out"):
            _lay(strip, breath(BREATH_IN if sound.kind == "in" else BREATH_OUT, sound.seconds, tone), sound.at)
    if speak is not None:
        for sound, begins, room in rooms(script):
            _lay(strip, spoken(speak, sound.words, language, room), begins)
    return strip


def _lay(strip: Wave, wave: Wave, at: float) -> None:
    begins = round(at * RATE)
    ends = min(len(strip), begins + len(wave))
    strip[begins:ends] += wave[: ends - begins]


def record(path: Path, strip: Wave, *, speaks: bool, bits: int = BITS) -> None:
    """Write it at its loudness, and hear it again; raises Uneven."""
    for _ in range(2):
        strip = rounded(strip * 10 ** ((LOUD + LOST - loudness(strip)[0]) / 20), CEILING)
    for _ in range(3):
        _write(path, strip, speaks, bits)
        loud, peak = loudness(read(path))
        if abs(loud - LOUD) <= UNEVEN:
            break
        # Of a few words the codec takes more than of a whole track.
        strip = rounded(strip * 10 ** ((LOUD - loud) / 20), CEILING)
    print(f"{path.name}: {loud:.1f} LUFS, true peak {peak:.1f} dB, {path.stat().st_size} bytes", flush=True)
    if abs(loud - LOUD) > UNEVEN or peak > PEAK:
        raise Uneven(f"{path.name} has {loud:.1f} LUFS and peaks of {peak:.1f} dB")


def _write(path: Path, strip: Wave, speaks: bool, bits: int) -> None:
    whole = np.round(strip * 32767).astype(np.int16)
    with av.open(str(path), "w", format="ogg", options={"fflags": "+bitexact"}) as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = bits
        stream.options = {"application": "voip" if speaks else "audio", "vbr": "on", "flags": "+bitexact"}
        for begins in range(0, len(whole), RATE):
            frame = av.AudioFrame.from_ndarray(
                whole[begins : begins + RATE].reshape(1, -1), format="s16", layout="mono"
            )
            frame.sample_rate = RATE
            frame.pts = begins
            for packet in stream.encode(frame):
                file.mux(packet)
        for packet in stream.encode():
            file.mux(packet)

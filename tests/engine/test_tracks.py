"""The sound tracks, measured on the files that are sent: loudness, peaks, pitch, silence, how fast the voice speaks."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from bot.catalog.clips import clip_file, spoken_lines
from bot.catalog.library import content_folder, read_library
from bot.catalog.media import track_file
from bot.catalog.needs import has_track
from bot.catalog.script import Sound, script_of
from deploy.media.hearing import longest_silence, loudness, read, share_above, sounds
from deploy.media.tracks import rooms
from deploy.media.voices import count, pauses, sentences
from deploy.media.waves import RATE, Wave

LIBRARY = read_library(content_folder())
RECORDED = LIBRARY.tracks.holds.tracks
ROUTINES = [routine.holds.routine for routine in LIBRARY.routines if has_track(routine.holds)]
SPOKEN = [(routine, language) for routine in ROUTINES for language in RECORDED[routine]]
FILES = [
    *(track_file(routine, "tones") for routine in ROUTINES),
    *(track_file(routine, "voice", "" if language == "en" else language) for routine, language in SPOKEN),
]
SLOWEST_COUNTS = 115
"""Words a minute, from the first sound of a line to its last."""


@cache
def heard(file: str) -> Wave:
    return read(content_folder() / "audio" / file)


def script(routine: str, language: str = "en") -> tuple[Sound, ...]:
    shape = next(each.holds for each in LIBRARY.routines if each.holds.routine == routine)
    return script_of(shape, LIBRARY.languages[language].lines)


@pytest.mark.parametrize("file", FILES)
def test_every_track_is_as_loud_as_a_phone_needs_and_never_clips(file: str) -> None:
    loud, peak = loudness(heard(file))
    assert loud == pytest.approx(-18, abs=1)
    assert peak <= -1


@pytest.mark.parametrize("file", FILES)
def test_no_track_is_silent_for_more_than_a_minute(file: str) -> None:
    assert longest_silence(heard(file)) <= 60


@pytest.mark.parametrize("routine", ROUTINES)
def test_the_tones_lie_where_a_phone_can_play_them(routine: str) -> None:
    strip = heard(track_file(routine, "tones"))
    assert share_above(strip, 350) >= 0.97
    for sound in script(routine):
        if sound.kind in ("in", "out"):
            assert 350 <= _pitch(strip, sound.at + 0.5) <= 700
            assert 350 <= _pitch(strip, sound.at + sound.seconds - 1.5) <= 700
            rises = _pitch(strip, sound.at + sound.seconds - 1.5) > _pitch(strip, sound.at + 0.5)
            assert rises == (sound.kind == "in")


@pytest.mark.parametrize("routine", ROUTINES)
def test_a_bell_rings_at_every_step_and_at_each_minute_on_the_ball(routine: str) -> None:
    strip = heard(track_file(routine, "tones"))
    bells = [sound.at for sound in script(routine) if sound.kind in ("bell", "minute")]
    for at in bells:
        before, after = strip[round((at - 0.4) * RATE) : at * RATE], strip[at * RATE : round((at + 0.8) * RATE)]
        assert np.sqrt((after**2).mean()) > 0.02
        assert not before.size or np.sqrt((before**2).mean()) < np.sqrt((after**2).mean())
    on_ball = [sound.at for sound in script(routine) if sound.kind == "minute"]
    assert bool(on_ball) == (routine == "full"), "only the long rest lies still for more than a minute on the ball"


@pytest.mark.parametrize(("routine", "language"), SPOKEN)
def test_the_voice_speaks_slowly_and_gives_time_to_move(routine: str, language: str) -> None:
    strip = heard(track_file(routine, "voice", "" if language == "en" else language))
    for sound, begins, room in rooms(script(routine, language)):
        piece = strip[round(begins * RATE) : round((begins + room) * RATE)]
        found = sounds(piece, 0.1)
        seconds = found[-1][1] - found[0][0]
        assert 60 * count(sound.words) / seconds <= SLOWEST_COUNTS, sound.words
        assert found[-1][1] <= room, f"{sound.words!r} is cut off"
        quiet = [after[0] - before[1] for before, after in pairwise(found)]
        to_move = sum(least >= 3 for least, _ in pauses(sentences(sound.words), language))
        assert sum(3 <= gap <= 6 for gap in quiet) >= to_move, sound.words
        assert max(quiet, default=0) <= 6, sound.words


@pytest.mark.parametrize(("routine", "language"), SPOKEN)
def test_every_word_has_its_sound(routine: str, language: str) -> None:
    """Each line is heard in its place, and as loud as the others."""
    strip = heard(track_file(routine, "voice", "" if language == "en" else language))
    levels = []
    for _, begins, room in rooms(script(routine, language)):
        piece = strip[round(begins * RATE) : round((begins + room) * RATE)]
        loud = np.concatenate([piece[round(a * RATE) : round(b * RATE)] for a, b in sounds(piece, 0.1)])
        levels.append(10 * np.log10((loud**2).mean()))
    assert max(levels) - min(levels) <= 4


def _pitch(strip: Wave, at: float) -> float:
    """Hertz of the strongest tone in a second."""
    piece = strip[round(at * RATE) : round((at + 1) * RATE)]
    power = np.abs(np.fft.rfft(piece * np.hanning(len(piece))))
    return float(np.argmax(power) * RATE / len(piece))


@pytest.mark.parametrize("language", sorted(LIBRARY.clips.holds.clips))
def test_every_step_and_every_cue_has_its_clip_which_is_small_and_as_loud_as_a_track(language: str) -> None:
    said = LIBRARY.clips.holds.clips[language]
    assert set(said) == set(spoken_lines(LIBRARY))
    files = [content_folder() / clip_file(language, line) for line in said]
    assert sum(file.stat().st_size for file in files) < 2_000_000
    for file in files[::9]:
        loud, peak = loudness(read(file))
        assert loud == pytest.approx(-18, abs=1)
        assert peak <= -1

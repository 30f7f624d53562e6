"""The sound tracks: a whole session to be played while the phone lies beside; spoken, or with bells and tones only.

House rules: every sound begins on its second; words that would run into the next sound are an error, never cut; each
voice is brought to the same loudness, nothing clips, and the same words make the same bytes.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.catalog.library import Library, read_library
from bot.catalog.needs import has_track
from bot.catalog.script import Sound, edition_of, script_of

RATE = 48_000
BITS = 24_000
SPEED = 0.85
AFTER_BELL = 1.6
"""Seconds that a bell has for itself before words follow."""
SPARE = 0.3
VOICE_LEVEL, TONE_LEVEL, BELL_LEVEL = 0.085, 0.03, 0.05
"""Root mean squares: how loud each kind of sound is on the average."""
CEILING = 0.84
SLIDE = {"in": (174.6, 261.6), "out": (261.6, 174.6)}
"""Hertz from which and to which a breath's tone slides: up is in, down is out."""

Wave = NDArray[np.float64]


class TooLong(ValueError):
    """Words that can't be said before the next sound; shorten them, or give the line another `voice`."""


class Uneven(ValueError):
    """A track that came out too loud, cut at its peaks, or with one voice louder than the others."""


LOUDEST = 0.97
APART = 3.0
"""Decibels that the quietest and the loudest words may be apart."""


def make_tracks(content: Path) -> None:
    """Write audio/<routine>-voice.ogg and -tones.ogg for who offers them, and audio/tracks.yaml: what they hold."""
    library = read_library(content)
    folder = content / "audio"
    folder.mkdir(exist_ok=True)
    from hibari import Hibari

    voice = Hibari()
    rows = [
        "# What the tracks hold, written by `make media`: a routine whose words or seconds have changed has another",
        "# edition here than its routine, and `easeback check` says so.",
        "tracks:",
    ]
    for routine, script in scripts(library):
        for name, strip in (("voice", _mixed(script, voice)), ("tones", _mixed(script, None))):
            path = folder / f"{routine}-{name}.ogg"
            _write(path, strip)
            print(f"{path.name}: {_proven(path, script, name == 'voice')}")
        rows.append(f"  {routine}: {edition_of(script)}")
    (folder / "tracks.yaml").write_text("\n".join(rows) + "\n", "utf-8")


def scripts(library: Library) -> list[tuple[str, tuple[Sound, ...]]]:
    """Each routine that may be heard as a track, and what its track holds."""
    shapes = [routine.holds for routine in library.routines if has_track(routine.holds)]
    return [(shape.routine, script_of(shape, library.first.lines)) for shape in shapes]


def _mixed(script: tuple[Sound, ...], voice: Any) -> Wave:
    """All sounds on one strip; without a voice only bells and tones."""
    strip = np.zeros(script[-1].at * RATE)
    heard = [sound for sound in script if voice is not None or sound.kind != "voice"]
    bells = {sound.at for sound in heard if sound.kind == "bell"}
    for sound in heard:
        if sound.kind == "end":
            _lay(strip, _bell(), sound.at - 3)
        elif sound.kind == "bell":
            _lay(strip, _bell(), sound.at)
        elif sound.kind == "voice":
            begins = sound.at + (AFTER_BELL if sound.at in bells else 0)
            wave = spoken(voice, sound.words)
            ends = begins + len(wave) / RATE
            follows = min(other.at for other in script if other.at > sound.at)
            if ends > follows - SPARE:
                raise TooLong(f"{sound.words!r} ends at {ends:.1f} s, and the next sound begins at {follows} s")
            _lay(strip, wave, begins)
        else:
            _lay(strip, _breath(sound.kind, sound.seconds), sound.at)
    return np.clip(strip, -CEILING, CEILING)


def _lay(strip: Wave, wave: Wave, at: float) -> None:
    begins = round(at * RATE)
    ends = min(len(strip), begins + len(wave))
    strip[begins:ends] += wave[: ends - begins]


def spoken(voice: Any, words: str) -> Wave:
    """Words as a wave of 48 kHz at the level of all words, its peaks rounded off."""
    raw = np.asarray(voice(words, seed=0, speed=SPEED), dtype=np.float64)
    wave = _finer(raw)
    wave *= VOICE_LEVEL / max(1e-6, _loudness(wave))
    return CEILING * np.tanh(wave / CEILING)


def _finer(wave: Wave) -> Wave:
    """From 24 to 48 kHz, exactly: the spectrum stays, its upper half is empty."""
    spectrum = np.fft.rfft(wave)
    wide = np.zeros(len(wave) + 1, dtype=complex)
    wide[: len(spectrum)] = spectrum
    return np.asarray(np.fft.irfft(wide, 2 * len(wave)) * 2)


def _loudness(wave: Wave) -> float:
    """The root mean square of what is not silence."""
    size = RATE // 50
    blocks = wave[: len(wave) // size * size].reshape(-1, size)
    power = (blocks**2).mean(axis=1)
    return float(np.sqrt(power[power > power.max() / 1000].mean()))


def _level(wave: Wave, level: float) -> Wave:
    return wave * (level / _loudness(wave))


def _bell() -> Wave:
    """A soft bell of a second and a half."""
    t = np.arange(int(1.5 * RATE)) / RATE
    wave = sum(
        share * np.sin(2 * np.pi * 523.25 * ratio * t) * np.exp(-t * fade)
        for ratio, share, fade in ((1, 1.0, 3.0), (2, 0.4, 4.5), (2.76, 0.22, 7.0), (5.4, 0.06, 11.0))
    )
    rise = np.minimum(1, t / 0.012)
    fall = np.minimum(1, (t[-1] - t) / 0.2)
    return _level(np.asarray(wave * rise * fall), BELL_LEVEL)


def _breath(kind: str, seconds: int) -> Wave:
    """A tone that slides up while the breath goes in, and down while it goes out."""
    t = np.arange(seconds * RATE) / RATE
    low, high = SLIDE[kind]
    share = t / seconds
    pitch = low * (high / low) ** (0.5 - 0.5 * np.cos(np.pi * share))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    wave = np.sin(phase) + 0.25 * np.sin(2 * phase) + 0.08 * np.sin(3 * phase)
    swell = np.sin(np.pi * np.clip(share, 0, 1)) ** 0.6
    return _level(wave * swell, TONE_LEVEL)


def _write(path: Path, strip: Wave) -> None:
    import av

    whole = np.round(strip * 32767).astype(np.int16)
    with av.open(str(path), "w", format="ogg", options={"fflags": "+bitexact"}) as file:
        stream = file.add_stream("libopus", rate=RATE, layout="mono")
        stream.bit_rate = BITS
        stream.options = {"application": "audio", "vbr": "on", "flags": "+bitexact"}
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


def _proven(path: Path, script: tuple[Sound, ...], speaks: bool) -> str:
    """The written file heard again: nothing clips, and all words are about as loud; raises Uneven."""
    heard = _read(path)
    peak = float(np.abs(heard).max())
    if peak > LOUDEST:
        raise Uneven(f"{path.name} has a peak of {peak:.2f}, so it may clip")
    if not speaks:
        return f"{len(heard) / RATE:.0f} s, peak {peak:.2f}"
    levels = []
    for index, sound in enumerate(script):
        if sound.kind == "voice":
            ends = next(other.at for other in script[index + 1 :] if other.at > sound.at)
            begins = sound.at + (AFTER_BELL if any(o.at == sound.at and o.kind == "bell" for o in script) else 0)
            levels.append(20 * np.log10(_loudness(heard[round(begins * RATE) : round((ends - SPARE / 2) * RATE)])))
    apart = max(levels) - min(levels)
    if apart > APART:
        raise Uneven(f"the words of {path.name} are {apart:.1f} dB apart")
    return f"{len(heard) / RATE:.0f} s, peak {peak:.2f}, words within {apart:.1f} dB"


def _read(path: Path) -> Wave:
    import av

    with av.open(str(path)) as file:
        pieces = [frame.to_ndarray().reshape(-1) for frame in file.decode(audio=0)]
    return np.concatenate(pieces).astype(np.float64)

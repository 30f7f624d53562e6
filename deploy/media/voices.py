"""Who speaks the tracks: for each language a voice that comes whole inside a package, with its licence.

House rules: a language whose voice an offline recogniser does not understand has bells and tones only; a line is spoken
sentence by sentence, with quiet between them in which one does what was said; slowly enough, or not at all.
"""

import re
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from deploy.media.waves import RATE, Wave, finer, levelled

Speak = Callable[[str, float], Wave]
"""Words and a speed to a wave of 48 kHz."""

FASTEST = 110.0
"""Words a minute, from a line's first sound to its last."""
SPEEDS = (0.6, 0.55, 0.5, 0.45, 0.4, 0.65, 0.7, 0.75, 0.8, 0.85)
"""The calm one first, then slower ones for what stands alone, then faster ones where there is little room."""
BREATHER, LONGEST_BREATHER = 1.0, 2.5
"""Seconds between two sentences."""
TO_MOVE, LONGEST_TO_MOVE = 3.2, 5.8
"""Seconds between two sentences that both tell to move: the first takes its time to be done."""
MOVES = {
    "en": "bend bring lie open push put roll sit slide tip tuck wiggle",
    "es": "abre acuéstate apoya aparta baja bájate cae caer dobla desliza empuja gira levántate lleva mete mueve pon "
    "ponte saca siéntate túmbate vuelve",
}
"""Words that tell to move, by language."""
LEVEL = 0.085


def english() -> Speak:
    """hibari-tts, Apache-2.0."""
    from hibari import Hibari

    voice = Hibari()
    return lambda words, speed: finer(np.asarray(voice(words, seed=0, speed=speed), dtype=np.float64), 24_000)


def spanish() -> Speak:
    """SVOX Pico inside py-nanotts, Apache-2.0."""
    from py_nanotts import NanoTTS

    voice = NanoTTS()

    def speak(words: str, speed: float) -> Wave:
        heard = np.frombuffer(voice.speak(words, voice="es-ES", speed=speed, volume=0.5), dtype=np.int16)
        return finer(heard / 32768, 16_000)

    return speak


VOICES: dict[str, Callable[[], Speak]] = {"en": english, "es": spanish}


class TooLong(ValueError):
    """Words that can't be said slowly before the next sound; shorten them, or give the line another `voice`."""


def sentences(words: str) -> list[str]:
    """A line's sentences; a question and its answer are two."""
    return [part.strip() for part in re.split(r"(?<=[.!?…])\s+", words) if part.strip()]


def count(words: str) -> int:
    """How many words."""
    return len([word for word in words.split() if any(c.isalnum() for c in word)])


def tells_to_move(words: str, language: str) -> bool:
    """Whether a sentence tells the person to move."""
    return not set(re.findall(r"\w+", words.lower())).isdisjoint(MOVES[language].split())


def pauses(parts: list[str], language: str) -> list[tuple[float, float]]:
    """Between each two sentences: how long the quiet is at least and at most."""
    moves = [tells_to_move(part, language) for part in parts]
    long, short = (TO_MOVE, LONGEST_TO_MOVE), (BREATHER, LONGEST_BREATHER)
    return [long if one and other else short for one, other in pairwise(moves)]


def spoken(speak: Speak, words: str, language: str, room: float = 1e9) -> Wave:
    """A line at the level of all words, slow, with quiet between its sentences; raises TooLong."""
    parts = sentences(words)
    quiet = pauses(parts, language)
    least, most = sum(low for low, _ in quiet), sum(high for _, high in quiet)
    needed = 60 * count(words) / FASTEST
    for speed in SPEEDS:
        waves = [_trimmed(speak(part, speed)) for part in parts]
        talk = sum(len(wave) for wave in waves) / RATE
        whole = max(needed, talk + least)
        if whole <= min(room, talk + most):
            # What is over goes to the pauses, to each as much as it may take; a third of it stays for the listener.
            spare = whole - talk - least + (min(room, talk + most) - whole) * 0.35
            share = spare / (most - least) if quiet else 0.0
            return _joined(waves, [low + (high - low) * share for low, high in quiet])
    raise TooLong(f"{words!r} has {room:.1f} s and needs {max(needed, least):.1f} s, of which {least:.1f} s are quiet")


def _trimmed(wave: Wave) -> Wave:
    """Without the quiet before and after."""
    loud = np.nonzero(np.abs(wave) > 0.02 * np.abs(wave).max())[0]
    return wave[max(0, loud[0] - RATE // 50) : loud[-1] + RATE // 12]


def _joined(waves: list[Wave], quiet: list[float]) -> Wave:
    gaps = [np.zeros(round(seconds * RATE)) for seconds in (*quiet, 0)]
    strip = np.concatenate([piece for pair in zip(waves, gaps, strict=True) for piece in pair])
    return levelled(strip, LEVEL)

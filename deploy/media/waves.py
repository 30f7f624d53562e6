"""Waves of 48 kHz: bells, the tone of a breath, levels.

House rule: a phone's speaker begins at about 350 Hz, so every tone lies above.
"""

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
BREATH_IN, BREATH_OUT = (360.0, 620.0), (620.0, 360.0)
"""Hertz from which and to which a breath's tone slides: up is in, down is out."""
BELL_HERTZ, MINUTE_HERTZ = 523.25, 392.0

Wave = NDArray[np.float64]


def finer(wave: Wave, rate: int) -> Wave:
    """From a lower rate to 48 kHz: the spectrum stays, what lies above it is empty."""
    count = round(len(wave) * RATE / rate)
    spectrum = np.fft.rfft(wave)
    wide = np.zeros(count // 2 + 1, dtype=complex)
    wide[: len(spectrum)] = spectrum
    return np.asarray(np.fft.irfft(wide, count) * (count / len(wave)))


def sounding(wave: Wave) -> float:
    """The root mean square of what is not silence."""
    size = RATE // 50
    blocks = wave[: len(wave) // size * size].reshape(-1, size)
    power = (blocks**2).mean(axis=1)
    return float(np.sqrt(power[power > power.max() / 1000].mean()))


def levelled(wave: Wave, level: float) -> Wave:
    """The same wave at a level of what is not silence."""
    return wave * (level / max(1e-6, sounding(wave)))


def bell(hertz: float, level: float, seconds: float = 1.5) -> Wave:
    """A soft bell."""
    t = np.arange(int(seconds * RATE)) / RATE
    parts = ((1, 1.0, 2.2), (2, 0.35, 3.6), (2.76, 0.16, 6.0), (5.4, 0.03, 11.0))
    wave = sum(share * np.sin(2 * np.pi * hertz * ratio * t) * np.exp(-t * fade) for ratio, share, fade in parts)
    rise, fall = np.minimum(1, t / 0.03), np.minimum(1, (t[-1] - t) / 0.3)
    return levelled(np.asarray(wave * rise * fall), level)


def breath(slide: tuple[float, float], seconds: int, level: float) -> Wave:
    """A tone that slides from one pitch to the other while it swells and fades."""
    t = np.arange(seconds * RATE) / RATE
    share = t / seconds
    pitch = slide[0] * (slide[1] / slide[0]) ** (0.5 - 0.5 * np.cos(np.pi * share))
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    wave = np.sin(phase) + 0.18 * np.sin(2 * phase) + 0.05 * np.sin(3 * phase)
    return levelled(wave * np.sin(np.pi * np.clip(share, 0, 1)) ** 0.6, level)


def rounded(wave: Wave, ceiling: float) -> Wave:
    """Peaks rounded off below the ceiling; what is far below it stays as it is."""
    knee = ceiling * 0.7
    over = np.abs(wave) > knee
    bent = knee + (ceiling - knee) * np.tanh((np.abs(wave) - knee) / (ceiling - knee))
    return np.where(over, np.sign(wave) * bent, wave)

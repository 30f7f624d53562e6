"""Sound files read again and measured: how loud, how high the peaks, what is silent, when somebody speaks.

House rules: loudness is what ITU-R BS.1770 calls so, measured by the filter `ebur128` of ffmpeg and by nothing of ours;
whoever makes a track and whoever tests it measure in the same way.
"""

from itertools import pairwise
from math import log10
from pathlib import Path

import av
import numpy as np
from av.filter import Graph

from deploy.media.waves import RATE, Wave

SILENT = 0.002
"""A block of 20 ms whose root mean square is below this share of full scale (-54 dB) is silence."""
BLOCK = RATE // 50


def read(path: Path) -> Wave:
    """All samples of a file."""
    with av.open(str(path)) as file:
        pieces = [frame.to_ndarray().reshape(-1) for frame in file.decode(audio=0)]
    return np.concatenate(pieces).astype(np.float64)


def loudness(wave: Wave) -> tuple[float, float]:
    """Integrated loudness in LUFS, and true peak in dB against full scale."""
    graph = Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="fltp", layout="mono")
    steps = (source, graph.add("ebur128", "peak=true:metadata=1"), graph.add("abuffersink"))
    for one, other in pairwise(steps):
        one.link_to(other)
    graph.configure()
    loud, peak = -70.0, 1e-4
    for begins in range(0, len(wave), RATE):
        piece = np.ascontiguousarray(wave[begins : begins + RATE].reshape(1, -1), dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="mono")
        frame.sample_rate, frame.pts = RATE, begins
        graph.push(frame)
        while True:
            try:
                heard = graph.pull()
            except (av.BlockingIOError, av.EOFError):
                break
            loud = float(heard.metadata["lavfi.r128.I"])
            peak = max(peak, float(heard.metadata["lavfi.r128.true_peaks_ch0"]))
    return loud, 20 * log10(peak)


def sounds(wave: Wave, shortest_gap: float) -> list[tuple[float, float]]:
    """From when to when something sounds, in seconds; a silence shorter than `shortest_gap` counts as sounding."""
    blocks = wave[: len(wave) // BLOCK * BLOCK].reshape(-1, BLOCK)
    loud = np.nonzero(np.sqrt((blocks**2).mean(axis=1)) >= SILENT)[0]
    found: list[tuple[float, float]] = []
    for index in loud:
        begins, ends = float(index) * BLOCK / RATE, float(index + 1) * BLOCK / RATE
        if found and begins - found[-1][1] < shortest_gap:
            found[-1] = found[-1][0], ends
        else:
            found.append((begins, ends))
    return found


def longest_silence(wave: Wave) -> float:
    """Seconds."""
    edges = [(0.0, 0.0), *sounds(wave, 0.1), (len(wave) / RATE, len(wave) / RATE)]
    return max(after[0] - before[1] for before, after in pairwise(edges))


def share_above(wave: Wave, hertz: float) -> float:
    """Which share of the energy lies above a frequency."""
    power = np.abs(np.fft.rfft(wave)) ** 2
    first = int(hertz * len(wave) / RATE)
    return float(power[first:].sum() / power.sum())

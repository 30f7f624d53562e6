"""`python -m deploy.media.listen`: what an offline recogniser makes of every spoken line, the worst first.

House rule: a machine that mishears is only a hint; but a line that it gets all wrong is worded anew.
"""

from pathlib import Path
from typing import Any

import numpy as np

from bot.catalog.library import read_library
from deploy.media.tracks import scripts, spoken

CONTENT = Path(__file__).parents[2] / "content"


def main() -> None:
    """Print each line's share of words that were misheard."""
    from hibari import Hibari
    from pocketsphinx import Decoder

    voice, ear = Hibari(), Decoder(samprate=16_000, loglevel="FATAL")
    words = dict.fromkeys(
        sound.words for _, script in scripts(read_library(CONTENT)) for sound in script if sound.kind == "voice"
    )
    rows = sorted(((*_misheard(voice, ear, line), line) for line in words), reverse=True)
    wrong = sum(share * count for share, count, _, _ in rows)
    total = sum(count for _, count, _, _ in rows)
    for share, _, heard, line in rows:
        print(f"{share:4.0%}  {line}\n      {heard}")
    print(f"{wrong / total:.0%} of {total} words misheard")


def _misheard(voice: Any, ear: Any, line: str) -> tuple[float, int, str]:
    wave = spoken(voice, line)
    spectrum = np.fft.rfft(np.concatenate([np.zeros(12_000), wave, np.zeros(12_000)]))
    count = (len(wave) + 24_000) // 3
    coarse = np.fft.irfft(spectrum[: count // 2 + 1], count) / 3
    ear.start_utt()
    ear.process_raw((np.clip(coarse, -1, 1) * 32767).astype(np.int16).tobytes(), full_utt=True)
    ear.end_utt()
    heard = ear.hyp().hypstr.split() if ear.hyp() else []
    told = "".join(c if c.isalnum() or c == "'" else " " for c in line.lower()).split()
    return _apart(told, heard) / len(told), len(told), " ".join(heard)


def _apart(told: list[str], heard: list[str]) -> int:
    """How many words have to be changed, added or taken away."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(told, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


if __name__ == "__main__":
    main()

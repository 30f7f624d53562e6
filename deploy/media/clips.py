"""The clips: each opening and each cue by itself, for who wants a voice in a session that waits for them.

House rules: spoken as slowly as in the tracks and as loud, by the same voices; a clip that is there and says what is
written is left alone.
"""

from pathlib import Path

from bot.catalog.clips import clip_file, edition_of_clip, spoken_lines
from bot.catalog.library import read_library
from bot.catalog.script import words_of
from deploy.media.tracks import record
from deploy.media.voices import VOICES, spoken

BITS = 12_000
"""A second: one voice and nothing else, and there are many of them."""


def make_clips(content: Path) -> None:
    """Write audio/clips/<language>/<line>.ogg for each language that has a voice, and audio/clips.yaml."""
    library = read_library(content)
    kept = library.clips.holds.clips
    held: dict[str, dict[str, str]] = {}
    for language, make_voice in VOICES.items():
        lines = library.languages[language].lines
        held[language] = {line: edition_of_clip(line, lines) for line in spoken_lines(library)}
        todo = [line for line, edition in held[language].items() if kept.get(language, {}).get(line) != edition]
        speak = make_voice()
        for line in todo:
            path = content / clip_file(language, line)
            path.parent.mkdir(parents=True, exist_ok=True)
            record(path, spoken(speak, words_of(line, lines), language), speaks=True, bits=BITS)
        for path in (content / clip_file(language, "x")).parent.glob("*.ogg"):
            if path.stem not in held[language]:
                path.unlink()
    rows = [
        "# What the clips say, written by `make media`: a line whose words have changed has another edition, and",
        "# `easeback check` says so.",
        "clips:",
    ]
    for language, said in held.items():
        rows += [f"  {language}:", *(f"    {line}: {edition}" for line, edition in said.items())]
    (content / "audio" / "clips.yaml").write_text("\n".join(rows) + "\n", "utf-8")

"""The corpus as training reads it."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import bot.core.understanding.learned.features as features

CONTENT = Path(__file__).parents[2] / "content" / "hearing"
CORPUS = CONTENT / "corpus"
EAR = CONTENT / "ear.bin"
TIERS = ("emergency", "crisis", "ask_safety", "pain_stop", "dizzy", "too_intense")
_FINER = {"poll_answer": "option", "start_session": "form"}
"""Intents that are learned finer, by a slot."""


class Example(NamedTuple):
    """A line of the corpus: what was written, what is meant by it, where, and by whom."""

    text: str
    intent: str
    context: str
    writer: str
    """The name of the file: a language and a number."""

    @property
    def language(self) -> str:
        """Its code."""
        return self.writer.partition("-")[0]


def examples(paths: Iterable[Path] | None = None) -> list[Example]:
    """All lines, in the order of the files' names."""
    return [
        _example(json.loads(line), path.stem)
        for path in sorted(paths or CORPUS.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]


def _example(line: dict[str, object], writer: str) -> Example:
    intent = str(line["intent"])
    slots = line.get("slots")
    finer = slots.get(_FINER.get(intent, "")) if isinstance(slots, dict) else None
    return Example(str(line["text"]), f"{intent}/{finer}" if finer else intent, str(line["context"]), writer)


def digest_of(lines: Iterable[Example]) -> str:
    """Of all that a model is made of: the lines, and how the core takes them to pieces."""
    found = hashlib.sha256(Path(features.__file__).read_bytes())
    for line in lines:
        found.update(json.dumps(line, ensure_ascii=False).encode())
    return found.hexdigest()[:32]

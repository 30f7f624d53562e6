"""The texts of cases/*.yaml, and what the shipped ear hears in them."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.core.model.intents import Intent
from bot.core.understanding.hearing import Meaning, hear
from bot.core.understanding.words.tiers import TIERS
from tests.core.talk import BOOK

EAR = BOOK.ear
RATINGS = tuple(str(number) for number in range(11))


def heard(text: str, *offered: str) -> Meaning:
    """What the shipped ear hears in a text."""
    return hear(text, offered, EAR)


@cache
def cases(name: str) -> Any:
    """The content of cases/<name>.yaml."""
    path = Path(__file__).parent / "cases" / f"{name}.yaml"
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)


def grave(listed: dict[str, dict[str, list[str]]]) -> list[tuple[str, Intent, str]]:
    """Language, tier and text of every listed case."""
    return [
        (language, Intent(tier), text) for language, tiers in listed.items() for tier in tiers for text in tiers[tier]
    ]


def calm(listed: dict[str, list[str]]) -> list[str]:
    """All texts, whatever the language."""
    return [text for texts in listed.values() for text in texts]


def as_grave(intent: Intent, tier: Intent) -> bool:
    """Whether a sign is a tier at least as grave as `tier`."""
    return intent in TIERS and TIERS.index(intent) <= TIERS.index(tier)

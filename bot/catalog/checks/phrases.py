"""Words that are looked for in a line, as the content files write them: whole, or with a star for any ending."""

import re
from collections.abc import Iterable
from functools import lru_cache


def any_of(phrases: Iterable[str], *, capitals: bool = False) -> re.Pattern[str]:
    """Whatever says one of these; with `capitals`, as they are written."""
    return _any_of(tuple(phrases), capitals)


@lru_cache(maxsize=1 << 9)
def _any_of(phrases: tuple[str, ...], capitals: bool) -> re.Pattern[str]:
    said = (r"\s+".join(map(re.escape, phrase.rstrip("*").split())) for phrase in phrases)
    ended = (words if phrase.endswith("*") else rf"{words}\b" for words, phrase in zip(said, phrases, strict=True))
    return re.compile(rf"\b(?:{'|'.join(ended)})" if phrases else r"(?!)", 0 if capitals else re.IGNORECASE)

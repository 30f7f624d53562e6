"""Slips of the finger in the words that matter most.

House rules: only words that the content lists are mended, only by one slip (a letter too many, too few, wrong, or two
swapped), never a word that is one itself in any of the languages.
"""

# Theory of operation: a slip is one letter too many, too few, wrong, or two swapped. Every word one slip away
# shares a rest with the listed one (the word without a letter), so a dict of those rests finds it without comparing
# with every word there is. Only listed words are mended, and never one that is a word itself in any of the
# languages: in a sentence about a numb leg a mended word could say something nobody has said.

from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.core.model.hearing.vocabulary import Typos, marks_of

# Under five letters nearly every word is a slip of another.
SHORTEST, LONGEST = 5, 24
"""Letters: shorter words are too near to too many others."""


def typos_of(words: Iterable[str], real: Iterable[str]) -> Typos:
    """What mends `words`; `real` words are left as they are."""
    return Typos((word for word in words if len(word) >= SHORTEST), real)


@lru_cache(maxsize=4096)
def mended_word(word: str, typos: Typos) -> str:
    """The listed word that is one slip away, or the word itself; remembered, for most people say the same words."""
    return _meant(word, typos.near, typos.real)


def slip_of(word: str, typos: Typos) -> str:
    """The same, for few listed words and any number of others: most are told by their halves to be no slip."""
    length = len(word)
    if not SHORTEST <= length <= LONGEST:
        return word
    # A slip is in one half: the other one stands as it was written.
    first, second, swapped, ends = typos.halves
    half = length // 2
    near = (*first.get(word[: (length - 1) // 2], ()), *first.get(word[: (length + 1) // 2], ()))
    if word[-3:] in ends:
        near += (*second.get(word[-half:], ()), *second.get(word[-half - 1 :], ()))
    # A word of any of the languages is meant as it stands.
    if (not near and word not in swapped) or word in typos.real:
        return word
    listed = {one for one in near if OSA.distance(word, one, score_cutoff=1) <= 1}
    # Two listed words one slip away: which of them was meant is decided by the longer way, which tries each.
    if word in swapped or len(listed) > 1:
        return mended_word(word, typos)
    return listed.pop() if listed else word


def _meant(word: str, near: Mapping[str, tuple[str, ...]], real: frozenset[str]) -> str:
    if not SHORTEST <= len(word) <= LONGEST or word in real:
        return word
    # Words one slip apart share a mark; also where two letters are swapped: without one of them they are the same.
    for mark in sorted(near.keys() & marks_of(word)):
        for listed in near[mark]:
            if OSA.distance(word, listed, score_cutoff=1) <= 1:
                return listed
    return word

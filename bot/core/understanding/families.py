"""The word families of a text, as each language reads it.

House rules: each language reads the whole text by itself; a word that one doesn't know may still be what it is in every
language, a number, a sign or a small word; a slip is mended only where nobody knows the word as it stands.
"""

# Theory of operation: people say the same words, so what a word may begin is remembered word by word; the word after it
# is looked at only where a listed phrase begins with both. What is left for a text is to put its words together.

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.core.model.hearing.vocabulary import SMALL, Phrase, Vocabulary
from bot.core.understanding.words.typos import mended_word

SHORT = 5
LONGEST = 60
"""Words: who writes more than this tells a story, and is asked what it is that they want."""
NUMBER = "number"
_TWICE = re.compile(r"([^\W\d])\1")
Families = frozenset[str]
_NOTHING, _SMALL, _NUMBER = Families(), Families({SMALL}), Families({NUMBER})
Reading = list[Families]
"""The families of each word of a text, in one language."""


class _Begun(NamedTuple):
    """What begins with a word."""

    alone: tuple[tuple[int, Families], ...]
    """The families that it belongs to by itself, language by language."""
    together: tuple[Phrase, ...]
    """Phrases that it begins, if their other words follow."""
    more: bool
    """There may be others, by the word after it."""


def families_heard(plain: str, vocabulary: Vocabulary) -> set[str]:
    """All word families that a normalised text may speak of, in any language."""
    return set[str]().union(*(families for reading in readings(words_of(plain), vocabulary) for families in reading))


def words_of(plain: str) -> list[str]:
    """The words of a normalised text, as many as are read."""
    return [word for word in plain.split() if word != "," and word != ",,"][:LONGEST]


def readings(words: list[str], vocabulary: Vocabulary) -> list[Reading]:
    """The text as each language knows it that knows anything of it."""
    found: dict[int, Reading] = {}
    telling, small, last = set[int](), set[int](), len(words) - 1
    """Languages that know more than small words, and where a small word of any of them stands."""
    for at, word in enumerate(words):
        begun = _begun(word, vocabulary)
        if begun.more and at < last:
            begun = _begun_by_two(word, f" {words[at + 1]}", vocabulary)
        told = [(language, families, 1) for language, families in begun.alone]
        if begun.together:
            standing = [each for each in begun.together if _stands(each.words, words, at)]
            told += [(each.language, Families({each.family}), len(each.words)) for each in standing]
        for language, families, length in told:
            if (reading := found.get(language)) is None:
                reading = found[language] = [_NOTHING] * len(words)
            for place in range(at, at + length):
                reading[place] = reading[place] | families if reading[place] else families
            if SMALL in families:
                small.update(range(at, at + length))
            if families != _SMALL:
                telling.add(language)
    known = [found[language] for language in sorted(telling)]
    spare = [_spare(word, at in small) for at, word in enumerate(words)]
    return [[families or other for families, other in zip(reading, spare, strict=True)] for reading in known]


def _spare(word: str, small: bool) -> Families:
    """What a word is in every language: a number, a sign, or a small word of one of them, as people mix them."""
    if word.isdecimal():
        return _NUMBER
    return _SMALL if small or not word[0].isalnum() else _NOTHING


@lru_cache(maxsize=1 << 12)
def _begun(word: str, vocabulary: Vocabulary) -> _Begun:
    """What begins with a word, whatever follows; remembered, for most people say the same words."""
    whole, stems = _firsts(vocabulary)
    more, found = False, list[Phrase]()
    for spelt in _spellings(word, vocabulary):
        more = more or spelt in whole or any(spelt[:end] in stems for end in range(2, len(spelt) + 1))
        if found := _phrases(spelt, "", vocabulary):
            break
    return _put_together(found, more)


@lru_cache(maxsize=1 << 12)
def _begun_by_two(word: str, after: str, vocabulary: Vocabulary) -> _Begun:
    """What begins with a word, with the one after it too."""
    found = (_phrases(spelt, after, vocabulary) for spelt in _spellings(word, vocabulary))
    return _put_together(next(filter(None, found), []), more=False)


def forget() -> None:
    """As if nobody had said anything yet."""
    _begun.cache_clear()
    _begun_by_two.cache_clear()


@lru_cache(maxsize=4)
def _firsts(vocabulary: Vocabulary) -> tuple[frozenset[str], frozenset[str]]:
    """The words, and the beginnings of words, of phrases that are looked up by two words."""
    whole, stems = ([key.partition(" ") for key in keys] for keys in (vocabulary.whole, vocabulary.stems))
    return frozenset(word for word, two, _ in whole if two), frozenset(word for word, two, _ in stems if two)


def _put_together(found: list[Phrase], more: bool) -> _Begun:
    alone: dict[int, Families] = {}
    for phrase in found:
        if len(phrase.words) == 1:
            alone[phrase.language] = alone.get(phrase.language, _NOTHING) | {phrase.family}
    return _Begun(tuple(alone.items()), tuple([phrase for phrase in found if len(phrase.words) > 1]), more)


def _phrases(spelt: str, after: str, vocabulary: Vocabulary) -> list[Phrase]:
    """The phrases that begin with a word as it is spelt, and with the one after it where they have two."""
    whole, stems = vocabulary.whole, vocabulary.stems
    found = [*whole.get(spelt, ()), *(whole.get(spelt + after, ()) if after else ())]
    for end in range(2, len(spelt) + 1):
        start = spelt[:end]
        if start in stems:
            found += stems[start]
        if after and (both := start + after) in stems:
            found += stems[both]
    return found


def _spellings(word: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The word, and if nobody knows it, the word that it may be a slip of."""
    yield word
    if (single := _TWICE.sub(r"\1", word)) != word:
        yield single
    meant = mended_word(word, vocabulary.typos)
    # Another letter in a short word makes another word; a letter too many, too few or swapped seldom does.
    if meant != word and (len(word) != len(meant) or len(word) > SHORT or sorted(word) == sorted(meant)):
        yield meant


def _stands(parts: tuple[str, ...], words: list[str], at: int) -> bool:
    """Whether the other words of a phrase follow its first one."""
    if at + len(parts) > len(words):
        return False
    for index in range(1, len(parts)):
        word, said = parts[index], words[at + index]
        if said != word and not (word[-1] == "*" and said.startswith(word[:-1])):
            return False
    return True

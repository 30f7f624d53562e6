"""From content/intents.yaml and each language's words to the vocabulary of the core.

House rules: words are normalised here and nowhere later; a phrase of a wish of its own is a family named `/<wish>`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from sys import intern

from bot.catalog.library import Library
from bot.catalog.shapes import WishShape, WordsShape
from bot.core.model.hearing.vocabulary import SMALL, Meeting, Phrase, Typos, Vocabulary, Wish
from bot.core.model.intents import Intent
from bot.core.understanding.words.normalise import normalise
from bot.core.understanding.words.typos import typos_of


def vocabulary_of(library: Library) -> Vocabulary:
    """The vocabulary that the content makes."""
    lexica = [read.holds for read in library.wordings.values()]
    phrases = [phrase for index, words in enumerate(lexica) for phrase in _phrases(words, index)]
    _parts.cache_clear()
    return Vocabulary(
        languages=tuple(library.wordings),
        whole=_by_first(phrase for phrase in phrases if not phrase.words[0].endswith("*")),
        stems=_by_first(phrase for phrase in phrases if phrase.words[0].endswith("*")),
        meetings=_meetings(library),
        typos=_typos(phrases),
    )


def wishes_of(library: Library) -> Iterator[tuple[str, Wish, WishShape]]:
    """Each wish by its name: an intent, or the id of a question."""
    shape = library.intents.holds
    for name, wish in shape.do.items():
        intent, _, value = name.partition("/")
        yield name, _wish(Intent(intent), value, True, wish), wish
    for name, wish in shape.questions.items():
        yield name, _wish(Intent.QUESTION, name, False, wish), wish


def families_in(wish: WishShape) -> set[str]:
    """All families that a wish names."""
    return {*wish.with_.split(), *" ".join(wish.meet).split()}


def listed(words: str) -> Iterator[str]:
    """The words and phrases of a family, as written."""
    return (word.strip() for word in words.split(",") if word.strip())


def _wish(intent: Intent, value: str, acts: bool, shape: WishShape) -> Wish:
    return Wish(intent, value, acts, frozenset(families_in(shape)), frozenset(shape.never.split()))


def _meetings(library: Library) -> Mapping[str, tuple[Meeting, ...]]:
    by_word: defaultdict[str, list[Meeting]] = defaultdict(list)
    for name, wish, shape in wishes_of(library):
        by_word[f"/{name}"].append(Meeting(wish, frozenset({f"/{name}"})))
        for meet in shape.meet:
            families = meet.split()
            # What is looked up by its least common family is looked up least.
            by_word[min(families, key=_common)].append(Meeting(wish, frozenset(families)))
    return {family: tuple(meetings) for family, meetings in by_word.items()}


_EVERYWHERE = ("no", "may", "what", "how", "when", "where", "who", "now", "number", "today", "in", "more", "want")


def _common(family: str) -> int:
    return _EVERYWHERE.index(family) + 1 if family in _EVERYWHERE else 0


def _phrases(words: WordsShape, language: int) -> Iterator[Phrase]:
    families = {SMALL: words.small, **words.families, **{f"/{name}": own for name, own in words.phrases.items()}}
    for name, own in families.items():
        family = intern(name)
        for word in listed(own):
            phrase = _phrase(word, language, family)
            # A held letter is one letter (sss), and that is a word of its own.
            if phrase.words and (len(phrase.words) > 1 or len(phrase.words[0]) > 1 or len(word) < 3):
                yield phrase


def _phrase(written: str, language: int, family: str) -> Phrase:
    pieces = [part for word in written.split() for part in _parts(word)]
    return Phrase(tuple(pieces), language, family)


@lru_cache(maxsize=1 << 14)
def _parts(word: str) -> tuple[str, ...]:
    """Remembered until all are read, because most words stand in many phrases."""
    parts = [intern(part) for part in normalise(word.rstrip("*")).split() if part != ","]
    if word.endswith("*") and parts:
        parts[-1] = intern(f"{parts[-1]}*")
    return tuple(parts)


def _by_first(phrases: Iterable[Phrase]) -> Mapping[str, tuple[Phrase, ...]]:
    """By the first word, or by the first two where the second has no open end: so many begin with "my"."""
    by_word: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        first, *rest = phrase.words
        start = first.rstrip("*")
        by_word[f"{start} {rest[0]}" if rest and not rest[0].endswith("*") else start].append(phrase)
    return {first: tuple(same) for first, same in by_word.items()}


def _typos(phrases: Iterable[Phrase]) -> Typos:
    """Only the word that a phrase is looked up by is mended."""
    return typos_of(sorted({phrase.words[0].rstrip("*") for phrase in phrases}), ())

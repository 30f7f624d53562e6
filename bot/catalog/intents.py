"""From content/intents.yaml and each language's words to the vocabulary of the core.

House rules: words are normalised here and nowhere later; a phrase of a wish of its own is a family named `/<wish>`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from bot.catalog.library import Library
from bot.catalog.shapes import WishShape, WordsShape
from bot.core.hearing.normalise import normalise
from bot.core.hearing.typos import typos_of
from bot.core.vocabulary import SMALL, Meeting, Phrase, Typos, Vocabulary, Wish
from bot.core.words import Sign


def vocabulary_of(library: Library) -> Vocabulary:
    """The vocabulary that the content makes."""
    lexica = [read.holds for read in library.wordings.values()]
    phrases = [phrase for index, words in enumerate(lexica) for phrase in _phrases(words, index)]
    return Vocabulary(
        languages=tuple(library.wordings),
        whole=_by_first(phrase for phrase in phrases if not phrase.words[0][1]),
        stems=_by_first(phrase for phrase in phrases if phrase.words[0][1]),
        meetings=_meetings(library),
        typos=_typos(phrases),
    )


def wishes_of(library: Library) -> Iterator[tuple[str, Wish, WishShape]]:
    """Each wish by its name: a sign, or the id of a question."""
    shape = library.intents.holds
    for acts, part in ((True, shape.do), (False, shape.answer)):
        for name, wish in part.items():
            yield name, _wish(Sign(name), "", acts, wish), wish
    for name, wish in shape.questions.items():
        yield name, _wish(Sign.QUESTION, name, False, wish), wish


def families_in(wish: WishShape) -> set[str]:
    """All families that a wish names."""
    return {*wish.with_.split(), *" ".join(wish.meet).split()}


def listed(words: str) -> Iterator[str]:
    """The words and phrases of a family, as written."""
    return (word.strip() for word in words.split(",") if word.strip())


def _wish(sign: Sign, value: str, acts: bool, shape: WishShape) -> Wish:
    return Wish(sign, value, acts, frozenset(families_in(shape)))


def _meetings(library: Library) -> Mapping[str, tuple[Meeting, ...]]:
    found: defaultdict[str, list[Meeting]] = defaultdict(list)
    for name, wish, shape in wishes_of(library):
        found[f"/{name}"].append(Meeting(wish, frozenset({f"/{name}"})))
        for meet in shape.meet:
            families = meet.split()
            # What is looked up by its least common family is looked up least.
            found[min(families, key=_common)].append(Meeting(wish, frozenset(families)))
    return {family: tuple(meetings) for family, meetings in found.items()}


_EVERYWHERE = ("no", "may", "what", "how", "when", "where", "who", "now", "number", "today", "in", "more", "want")


def _common(family: str) -> int:
    return _EVERYWHERE.index(family) + 1 if family in _EVERYWHERE else 0


def _phrases(words: WordsShape, language: int) -> Iterator[Phrase]:
    for word in listed(words.small):
        yield _phrase(word, language, SMALL)
    for family, own in words.families.items():
        for word in listed(own):
            yield _phrase(word, language, family)
    for name, own in words.phrases.items():
        for word in listed(own):
            yield _phrase(word, language, f"/{name}")


def _phrase(written: str, language: int, family: str) -> Phrase:
    pieces: list[tuple[str, bool]] = []
    for word in written.split():
        parts = [part for part in normalise(word.rstrip("*")).split() if part != ","]
        pieces += [(part, False) for part in parts]
        if word.endswith("*") and pieces:
            pieces[-1] = (pieces[-1][0], True)
    return Phrase(tuple(pieces), language, family)


def _by_first(phrases: Iterable[Phrase]) -> Mapping[str, tuple[Phrase, ...]]:
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        found[phrase.words[0][0]].append(phrase)
    return {first: tuple(same) for first, same in found.items()}


def _typos(phrases: Iterable[Phrase]) -> Typos:
    return typos_of(sorted({word for phrase in phrases for word, _ in phrase.words}), ())

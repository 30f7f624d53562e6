"""From the lexicons to the ear of the core.

House rules: all texts are normalised here and nowhere later; what the checks have passed needs no
second check.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from bot.catalog.intents import listed, vocabulary_of
from bot.catalog.labels import labels_of
from bot.catalog.library import Library
from bot.catalog.shapes import HearingShape, LexiconShape
from bot.core.model.hearing.ear import Ear, Later, Pattern, Respelling, Rule, Tier, Tongue
from bot.core.model.intents import Intent
from bot.core.understanding.hearing import intent_of_button, normalise, wording
from bot.core.understanding.words.normalise import as_pattern
from bot.core.understanding.words.tiers import TIERS
from bot.core.understanding.words.typos import typos_of

Wish = tuple[Intent, str]

ONLY_WHERE_OFFERED = frozenset(
    {
        *(
            Intent.AGREE,
            Intent.AGREE_ADULT,
            Intent.ADULT,
            Intent.CHOOSE,
            Intent.NONE,
            Intent.NOTHING_NEW,
            Intent.CLEARED,
            Intent.TOLD_OK,
        ),
        *(Intent.DELETE_ALL, Intent.GO_ANYWAY, Intent.RATE, Intent.MISTAKE, Intent.NOT_MEANT),
    }
)
"""Answers that open or undo something: typed, they count only under the question they belong to."""


def ear_of(library: Library) -> Ear:
    """The ear that the lexicons and the labels make."""
    lexicons = {code: read.holds for code, read in library.lexicons.items()}
    # A number is heard as a rating, with its marks: "-3" and "3-4" are not the button 3.
    named = {button: names for button, names in labels_of(library).items() if not button.isdecimal()}
    labels = {button: frozenset(map(plain, names)) for button, names in named.items()}
    for text, (intent, _), _ in words_of(library):
        if intent in ONLY_WHERE_OFFERED:
            labels[intent] = labels.get(intent, frozenset()) | {text}
    shared = library.hearing.holds
    tiers = tuple(_tiers(shared.patterns, {}, shared))
    everywhere = Tongue(code="", tiers=tiers)
    tongues = (everywhere, *(_tongue(code, lexicon, shared) for code, lexicon in lexicons.items()))
    typos = typos_of(
        (word for lexicon in lexicons.values() for word in map(plain, lexicon.mend)),
        (word for lexicon in lexicons.values() for word in map(plain, lexicon.real)),
    )
    return Ear(
        tongues=tongues,
        labels=labels,
        words=_words(library, labels),
        courtesies=frozenset(plain(text) for lexicon in lexicons.values() for text in lexicon.courtesies),
        ordinals={
            plain(text): number
            for lexicon in lexicons.values()
            for number, texts in enumerate(lexicon.ordinals, 1)
            for text in texts
        },
        typos=typos,
        wishes=Later(lambda: vocabulary_of(library)),
        common=Later(lambda: _common(library)),
        learned=library.learned,
        asking=Pattern(any_mask(shared.asking)),
        sore=Pattern(any_mask(shared.sore)),
        relief=Pattern(any_mask(shared.relief)),
        warned_of=Pattern(any_mask(shared.warned_of)),
        denies=Pattern(any_of(shared.denies)),
        dated=Pattern(any_of(shared.dated)),
    )


def _common(library: Library) -> frozenset[str]:
    """Words that stand in nearly every text."""
    return frozenset(plain(word) for read in library.wordings.values() for word in listed(read.holds.small))


@lru_cache(maxsize=1 << 13)
def plain(text: str) -> str:
    """A listed text as hearing looks it up; remembered, for the checks and the ear both ask."""
    return wording(normalise(text))


def words_of(library: Library) -> Iterator[tuple[str, Wish, tuple[str, tuple[str | int, ...]]]]:
    """Every listed text, what it means, and where it stands (a language and a path in its lexicon)."""
    for code, read in library.lexicons.items():
        for intent, texts in read.holds.words.items():
            for index, text in enumerate(texts):
                yield plain(text), _wish(intent), (code, ("words", intent, index))
        for index, text in enumerate(read.holds.called):
            yield plain(text), (Intent.SPEAK, code), (code, ("called", index))


@lru_cache(maxsize=1 << 9)
def _wish(name: str) -> Wish:
    """A wish as a lexicon writes it: an intent, or an intent and its value (routine/full)."""
    intent, _, value = name.partition("/")
    return Intent(intent), value


def any_of(words: Iterable[str]) -> str:
    """The pattern for any word of a family, whole."""
    return rf"\b(?:{'|'.join(map(as_pattern, words))})\b"


def any_mask(masks: Iterable[str]) -> str:
    """The pattern for any of the masks."""
    return "|".join(map(as_pattern, masks))


def _words(library: Library, labels: Mapping[str, frozenset[str]]) -> dict[str, Wish]:
    wishes: dict[str, Wish] = {}
    for button, names in labels.items():
        meant = intent_of_button(button)
        if meant is not None and meant[0] not in ONLY_WHERE_OFFERED:
            # A language's code is also a short word in others (de, es, no), so it counts only where it is offered.
            wishes |= {name: meant for name in names if len(name) > 2 or meant[0] is not Intent.SPEAK}
    for code in library.languages:
        wishes[f"lang {code}"] = (Intent.SPEAK, code)
    for asked in library.faq.holds.questions:
        wishes |= {plain(text): (Intent.QUESTION, asked.id) for text in asked.paraphrases}
    return wishes | {text: wish for text, wish, _ in words_of(library) if wish[0] not in ONLY_WHERE_OFFERED}


def _tongue(code: str, lexicon: LexiconShape, shared: HearingShape) -> Tongue:
    tiers = tuple(_tiers(lexicon.patterns, lexicon.families, shared))
    return Tongue(
        code=code,
        tiers=tiers,
        masks=tuple(Pattern(as_pattern(mask)) for mask in lexicon.mask),
        respell=tuple(_respelling(*pair) for pair in lexicon.respell.items()),
        numbers={plain(word): number for word, number in lexicon.numbers.items()},
        around=frozenset(map(plain, lexicon.around_number)),
        out_of_ten=Pattern(any_of(lexicon.out_of_ten)) if lexicon.out_of_ten else None,
    )


def _respelling(written: str, meant: str) -> Respelling:
    return Respelling(Pattern(as_pattern(written)), as_pattern(meant))


def _tiers(
    patterns: Mapping[str, tuple[str, ...]], families: Mapping[str, tuple[str, ...]], shared: HearingShape
) -> Iterator[Tier]:
    known = {name: Pattern(any_of(words)) for name, words in families.items()}
    for intent in TIERS:
        rules = tuple(
            Rule(known[rule.families[0]], known[rule.families[1]], rule.apart)
            for rule in shared.rules
            if rule.tier == intent and families
        )
        yield Tier(intent, tuple(Pattern(as_pattern(pattern)) for pattern in patterns.get(intent, ())), rules)

"""Wishes in people's own words: which word families meet in a text, and how much of the text that explains.

House rules: a wish that acts needs most of a text to be explained, one that only answers needs less; a "no" and a
question word that the wish did not ask for weigh most against it; where several languages come into question, each is
read by itself, and the best reading counts.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from bot.core.model.hearing.vocabulary import SMALL, Meeting, Vocabulary, Wish
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of
from bot.core.understanding.families import Reading, readings, words_of
from bot.core.understanding.here import Here, comes_into_question
from bot.core.understanding.words.effort import FOR_WISHES, Effort, Spent
from bot.core.understanding.words.parts import WHOLE

ACTS = 0.5
"""The confidence from which on a wish that acts is taken for heard."""
SAYS = 0.34
"""The same for a wish that only says something."""
NEAR = 0.01
"""Of two wishes nearer to each other than this, none is certain."""
MAYBE = 0.2
"""From here on it is worth asking whether it was meant."""
_TURNS = frozenset({"no", "why", "if", "what", "who", "how", "when", "where"})
"""Families that turn a sentence into something else: they count against a wish that does not need them."""

_ASKS = frozenset({"why", "if", "may", "normal", "when", "how", "what", "should", "howmuch"})

_PAUSE = re.compile(" ,,? ")
OTHER = 60
"""What a word of another family counts against a wish, beside 100 for a word that tells it."""
UNKNOWN = 75
"""The same for a word that nobody listed."""
MAY = "may"
"""Asking whether one may is also a polite way to want something."""


class Guess(Struct, frozen=True, gc=False):
    """A wish that a text may tell."""

    wish: Wish
    confidence: float
    """From 0 to 1: how much of the text the wish explains."""
    weight: float
    """By it, guesses are compared: how special the words are that decided, and how much they explain."""
    because: tuple[str, ...]
    """The words that decided."""
    asks: bool = False
    """The text asks: why, if, whether it is normal."""

    @property
    def sure(self) -> bool:
        """It may be taken for heard."""
        return self.confidence >= (ACTS if self.wish.acts else SAYS)


def likely(
    plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort | None = None
) -> list[Guess]:
    """What a normalised text may tell in this place, the likeliest first; nothing if it is a story, or if it would take
    more effort than there is to tell."""
    if len(plain) > WHOLE:
        return []
    try:
        return _likely(plain, vocabulary, here, offered, effort or Effort(FOR_WISHES))
    except Spent:
        return []


def _likely(plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort) -> list[Guess]:
    found = _fitting(plain, vocabulary, here, offered, effort)
    if found and not found[0].sure and len(parts := _PAUSE.split(plain)) > 1:
        by_part = [told for part in parts if (told := _fitting(part, vocabulary, here, offered, effort))]
        # One part says a wish and no other says another: the rest is only talk around it.
        if len(by_part) == 1 and by_part[0][0].sure:
            return by_part[0]
    return found


def _fitting(plain: str, vocabulary: Vocabulary, here: Here, offered: tuple[str, ...], effort: Effort) -> list[Guess]:
    """The same of a text as a whole: each wish once, told in the one language and by the words that tell it best."""
    words = words_of(plain)
    effort.pay(5 + 2 * len(words))
    best: dict[tuple[str, str], Guess] = {}
    for reading in readings(words, vocabulary):
        # Only of a text of which something is told: most languages know a word of it, and no more.
        families, text = frozenset[str]().union(*reading), None
        for meeting in _met(families, vocabulary):
            wish = meeting.wish
            if wish.never and not wish.never.isdisjoint(families):
                continue
            if not comes_into_question(wish.intent, wish.value, here, offered):
                continue
            effort.pay(3)
            text = text or _Text(reading, words)
            guess = text.weighed(meeting)
            key = (wish.intent, wish.value)
            if key not in best or guess.weight > best[key].weight:
                best[key] = guess
    # What stands there as a button is what somebody most likely means.
    leaning = {key: guess.weight + _leaning(guess.wish, offered) for key, guess in best.items()}
    return [best[key] for key in sorted(best, key=lambda key: (-leaning[key], -best[key].weight))]


def _leaning(wish: Wish, offered: tuple[str, ...]) -> float:
    """A greeting or thanks may only stand before what is wanted."""
    stands = button_of(wish.intent, wish.value) in offered
    return float(stands) - 0.5 * (wish.intent in (Intent.SMALL_TALK, Intent.THANKS))


def certain(found: list[Guess]) -> Guess | None:
    """The one guess that may be taken for heard: sure, and for a wish that acts, with no rival near it."""
    if not found or not found[0].sure:
        return None
    first = found[0]
    rivals = [other for other in found[1:] if other.wish.acts and other.sure and first.weight - other.weight < NEAR]
    if not first.wish.acts or not rivals:
        return first
    both = {first.wish.intent, *(other.wish.intent for other in rivals)}
    intent = next((intent for intent, same in _MUCH_THE_SAME if both <= same), None)
    return next((guess for guess in (first, *rivals) if guess.wish.intent is intent), None)


_MUCH_THE_SAME = (
    (Intent.STOP, {Intent.STOP, Intent.FINISH, Intent.NO_TIME}),
    (Intent.CHANGE_TIME, {Intent.CHANGE_TIME, Intent.REMIND, Intent.SNOOZE}),
    (Intent.NEXT, {Intent.NEXT, Intent.GO_ON}),
    (Intent.SNOOZE, {Intent.SNOOZE, Intent.THIS_EVENING}),
    (Intent.HOLIDAY, {Intent.HOLIDAY, Intent.NO_REMINDERS}),
)
"""Wishes that lead nearly to the same, and the one that is taken when they are equally likely."""


def _met(families: frozenset[str], vocabulary: Vocabulary) -> Iterable[Meeting]:
    # Sorted: of two that are equally likely, the same one is first in every process.
    for family in sorted(families & vocabulary.meetings.keys()):
        for meeting in vocabulary.meetings[family]:
            if meeting.needs <= families:
                yield meeting


class _Text:
    """A reading put together by kinds: words of the same families count alike, so each kind is weighed once."""

    def __init__(self, reading: Reading, words: list[str]) -> None:
        self._words = words
        self._places: dict[frozenset[str], list[int]] = {}
        for at, families in enumerate(reading):
            if (same := self._places.get(families)) is None:
                self._places[families] = [at]
            else:
                same.append(at)
        self._of: dict[str, list[frozenset[str]]] = {}
        """Family -> the kinds that belong to it."""
        for kind in self._places:
            for family in kind:
                if (others := self._of.get(family)) is None:
                    self._of[family] = [kind]
                else:
                    others.append(kind)
        self.asks = not _ASKS.isdisjoint(self._of)
        self._alone = [(kind, len(places), *_alone(kind)) for kind, places in self._places.items()]

    def weighed(self, meeting: Meeting) -> Guess:
        """What the words say for a meeting, and what against it, in hundredths."""
        explained = against = 0
        acts, needs, knows, places = meeting.wish.acts, meeting.needs, meeting.wish.knows, self._places
        telling = list[frozenset[str]]()
        for kind, times, small, other, turns in self._alone:
            if not needs.isdisjoint(kind):
                explained += 100 * times
                telling.append(kind)
            elif turns:
                against += (200 if acts else 70) * times
            elif not knows.isdisjoint(kind) and MAY not in kind:
                explained += 50 * times
            else:
                explained += small * times
                against += other * times
        confidence = explained / (explained + against)
        weight = 0.0
        for family in needs:
            count = sum([len(places[kind]) for kind in self._of[family]]) if family[0] == "/" else 1
            weight += min(count, 3)
        because = sorted(at for kind in telling for at in places[kind])
        said = tuple([self._words[at] for at in because])
        return Guess(meeting.wish, confidence, weight + 2 * confidence, said, self.asks)


@lru_cache(maxsize=1 << 12)
def _alone(kind: frozenset[str]) -> tuple[int, int, bool]:
    """What words of a kind say for a wish that has nothing to do with them and what against it, in hundredths; and
    whether they turn a sentence into something else."""
    if not kind:
        return 0, UNKNOWN, False
    if not _TURNS.isdisjoint(kind):
        return 0, 0, True
    if MAY in kind:
        return 0, 20, False
    return (10, 0, False) if SMALL in kind else (0, OTHER, False)

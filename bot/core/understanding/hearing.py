"""What a text or a button means.

House rules: the words of safety come first, in every language, whatever else the text says; only the whole label of a
button that stands there is taken for a tap before them; a doubt is never an answer, it is Intent.UNKNOWN, and the rooms
decide what is safe then. Words and patterns are content (content/hearing.yaml and languages/<code>/lexicon.yaml).
"""

# Theory of operation: a text is put in one form, and then asked in one order, from what is surest: a button's own
# label, the words of safety, a number where one is asked for, listed words, and only then what the learned ear and
# the rules make of it. Each step may say no and never half a yes: what is not certain is UNKNOWN, and the rooms
# ask. The dear part, which needs to know nothing of the person (`listen`), can be done before the turn, outside of
# the writer's one thread.

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from msgspec import Struct

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.asked import asked_at_rest
from bot.core.understanding.buttons import NEVER_BUTTONS, WITHOUT_LABEL, button_of, intent_of_button
from bot.core.understanding.families import families_heard
from bot.core.understanding.guesses import MAYBE as WORTH_ASKING
from bot.core.understanding.guesses import Guess, certain, likely
from bot.core.understanding.here import POLL, Here
from bot.core.understanding.labels import tapped
from bot.core.understanding.learned.features import END, sentences_of
from bot.core.understanding.learned.inference import NOTHING, ONE, Said, model_of
from bot.core.understanding.listed import is_listed, wish_of
from bot.core.understanding.manner import asks
from bot.core.understanding.numbers import may_be_rating, only_number, rating, told_number, tries_a_number
from bot.core.understanding.wishes import (
    CHOICES,
    CLEAR,
    CRY,
    DOUBT,
    FINER,
    GIVES_WAY,
    MANY,
    NEXT_TO_NOTHING,
    Likely,
    alarm_in,
    goes_with,
    is_sure_of,
    maybe,
    same_name,
)
from bot.core.understanding.wishes import likely as wishes
from bot.core.understanding.words.effort import ENOUGH, FOR_A_STORY, FOR_WISHES, Effort
from bot.core.understanding.words.normalise import normalise, normalised, wording
from bot.core.understanding.words.parts import WHOLE
from bot.core.understanding.words.sieve import sieve_of
from bot.core.understanding.words.tiers import TIERS, tier_of, without_looks

__all__ = [
    "NEVER_BUTTONS",
    "WITHOUT_LABEL",
    "Here",
    "Listened",
    "Meaning",
    "get_ready",
    "hear",
    "hear_anew",
    "intent_of_button",
    "listen",
    "normalise",
    "offers",
    "wording",
]

# Longer texts hardly ever come twice, and may tell of somebody.
OFTEN = 16
"""Letters of a text that may be remembered with its meaning: what many people say, in memory and of nobody."""
# Never the gravest: whether somebody may be dying is not put off until it is clear how they meant it.
_MAY_BE_ASKED = (Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
"""Tiers that at rest may be what a question is about: "is it normal that it hurts?"."""
_RESTING = (Here.REST, Here.ANYWHERE)
_INSISTING = (Here.OFFERED, Here.LISTED)
# Word families and no words: the same list holds in every language.
_ASK_FIRST = frozenset({"why", "what", "when", "how", "who", "where", "may", "howmuch", "should", "normal"})
"""Word families that a question begins with."""
_DENIES_ALL = (Intent.NONE, Intent.NOTHING_NEW)
"""Answers to a list: where none stands there, "none" wishes for nothing, and least of all to give something up."""


class Meaning(Struct, frozen=True, gc=False):
    """What was meant, as far as it is certain."""

    intent: Intent
    value: str = ""
    """A number, a language or the id of a question, where the intent has one; no number with RATE: none that counts."""
    language: str = ""
    """The language in which words of safety were heard, if only one comes into question."""
    also: int | None = None
    """The number that stood beside words of safety, where a number was asked for."""


def hear(text: str, offered: tuple[str, ...], ear: Ear, here: Here = Here.LISTED) -> Meaning:
    """The meaning of `text`, said `here` while the buttons `offered` stood under the prompt."""
    if len(text) <= OFTEN:
        return _remembered(text, offered, ear, here)
    return _meaning(text, listen(text, ear), offered, ear, here)


def hear_anew(text: str, offered: tuple[str, ...], ear: Ear, here: Here = Here.LISTED) -> Meaning:
    """The same, whatever was heard before."""
    return _meaning(text, _listen(text, ear), offered, ear, here)


def _meaning(text: str, listened: "Listened", offered: tuple[str, ...], ear: Ear, here: Here) -> Meaning:
    plain, effort = listened.plain, Effort(FOR_WISHES)
    # Before the words of safety, and only where that button stands: "hurts" tapped and typed are one thing.
    if (button := tapped(plain, offered, ear)) and (found := intent_of_button(button)):
        return Meaning(*found)
    heard = _Heard(text, listened, offered, ear, here, effort)
    # A number is asked for exactly where its button is offered, so nothing has to be told about the place.
    rates = "0" in offered
    if tier := heard.tier():
        # At rest and with nothing asked: "is it normal that it hurts?" is a question, not a call.
        if here in _RESTING and not rates and (other := heard.instead_of(tier[0])):
            return other
        return Meaning(tier[0], language=tier[1], also=only_number(text, ear, tier[1]) if rates else None)
    if rates and (number := rating(text, ear)) is not None:
        return Meaning(Intent.RATE, str(number))
    # A number that is none, where one is asked for: RATE without a value, which the room asks about.
    if rates and tries_a_number(text):
        return Meaning(Intent.RATE)
    return heard.wish()


def offers(text: str, offered: tuple[str, ...], ear: Ear, here: Here = Here.REST) -> tuple[Meaning, ...]:
    """What a text may mean that was not certain, the likeliest first: for buttons to choose from."""
    heard = _Heard(text, listen(text, ear), offered, ear, here, Effort(FOR_WISHES))
    return tuple(islice(dict.fromkeys(heard.offers()), CHOICES))


class _Heard:
    """One text in one place."""

    __slots__ = ("_ear", "_effort", "_here", "_listened", "_offered", "_place", "_plain", "_text")

    def __init__(
        self, text: str, listened: "Listened", offered: tuple[str, ...], ear: Ear, here: Here, effort: Effort
    ) -> None:
        self._text, self._listened, self._plain = text, listened, listened.plain
        self._offered, self._ear, self._here, self._effort = offered, ear, here, effort
        self._place = ear, here, offered

    def tier(self) -> tuple[Intent, str] | None:
        """The gravest tier that the rules or the learned ear hear; of a question at rest it is asked at most."""
        by_rules = self._listened.tier
        if by_rules is not None and self._doubts(by_rules[0]):
            by_rules = (Intent.ASK, by_rules[1]) if by_rules[0] in TIERS[:2] else None
        # Only what is graver than that is looked for: nothing else would change what is heard.
        graver_than = TIERS.index(by_rules[0]) if by_rules else len(TIERS)
        learned = self._learned_tier(graver_than)
        tier = (learned, "") if learned is not None and TIERS.index(learned) < graver_than else by_rules
        # At rest a question about an emergency is at most asked about: people read of cauda equina and ask.
        if tier is not None and self._here is Here.REST and tier[0] in TIERS[:2] and self._asks(tier[0]):
            return Intent.ASK, tier[1]
        return tier

    def _doubts(self, tier: Intent) -> bool:
        """Whether what rules hear is doubted: never if it, or something graver, is said in a few words, nor a milder
        tier where a question insists or only listed words count."""
        grave = tier in TIERS[:2]
        if not grave and self._here in _INSISTING:
            return False
        parts = dict.fromkeys(self._plain.replace(END, ",").split(" , "))
        short = [part for part in parts if len(wording(part).split()) <= CRY]
        # Each costs its look; who says so many different things in few words each is taken at their word.
        if len(short) > MANY or is_sure_of(
            tier, DOUBT if grave else NEXT_TO_NOTHING, self._plain, self._listened.said, *self._place
        ):
            return False
        heard = (tier_of(part, part, self._ear) for part in short)
        return all(each is None or TIERS.index(each[0]) > TIERS.index(tier) for each in heard)

    def _learned_tier(self, graver_than: int) -> Intent | None:
        """What the learned ear hears, also without what only looks like words of safety ("no pain"), if it may
        come before a place in TIERS."""
        if not graver_than:
            return None
        if not any(map(str.isalpha, self._plain)) or is_listed(self._plain, self._ear) or self._denies_all():
            return None
        if ("0" in self._offered or self._here is not Here.SESSION) and self._rating() is not None:
            return None
        tier = alarm_in(self._listened.said, *self._place)
        if tier is None or TIERS.index(tier) >= graver_than:
            return None
        # A milder tier is heard a second time without what only looks like it ("no pain"): of the two the milder
        # counts. It is paid out of the one budget of a text: where a long one has spent that, what was heard stands.
        left = Effort(self._listened.left)
        if tier in TIERS[:2] or (bare := without_looks(self._plain, self._ear, left)) == self._plain:
            return tier
        without = alarm_in(model_of(self._ear).hear(bare), *self._place)
        # The later in TIERS is the milder.
        return without and max(tier, without, key=TIERS.index)

    def _denies_all(self) -> bool:
        """Whether it is what a "none" says, word for word."""
        return any(self._plain in self._ear.labels.get(answer, ()) for answer in _DENIES_ALL)

    def _rating(self) -> int | None:
        return rating(self._text, self._ear) if may_be_rating(self._plain, self._ear) else None

    def _asks(self, tier: Intent) -> bool:
        """Whether a text is a question; who asks about dying asks for themselves, unless they speak of somebody."""
        families = self._ear.vocabulary
        if tier is Intent.CRISIS and "somebody" not in families_heard(self._plain, families):
            return False
        first = {sentence[0] for sentence in sentences_of(self._plain)}
        return "?" in self._text or any(not _ASK_FIRST.isdisjoint(families_heard(word, families)) for word in first)

    def instead_of(self, tier: Intent) -> Meaning | None:
        """What words of a milder tier may be at rest: a question, a number, a knee, or the word for help."""
        if tier in _MAY_BE_ASKED and (question := self._question()):
            return Meaning(Intent.QUESTION, question)
        if tier is Intent.ASK:
            listed = wish_of(self._plain, self._ear)[0]
            return Meaning(listed) if listed in (Intent.HELP, Intent.SORE) else None
        wish = self._likeliest(Here.REST, ()) if tier in _MAY_BE_ASKED else None
        if wish is None:
            return None
        # "My knee hurts" is a knee only where the ear is quite sure: anywhere else it is pain.
        if wish.intent is Intent.OUT_OF_SCOPE and (wish.chance < ONE * 9 // 10 or is_listed(self._plain, self._ear)):
            return None  # Pain that may be anywhere is pain.
        if wish.intent is Intent.LOG_PAIN and (number := told_number(self._plain, self._ear)):
            return Meaning(Intent.LOG_PAIN, number)
        elsewhere = wish.intent is Intent.OUT_OF_SCOPE or tier is Intent.TOO_MUCH
        if wish.intent is Intent.QUESTION:
            guess = certain(self._guesses(Here.REST, ()))
            asked = guess is not None and guess.wish.intent is Intent.QUESTION and guess.asks
            return Meaning(Intent.QUESTION, guess.wish.value) if guess and asked else None
        return self._meant(wish.intent, wish.value) if elsewhere else None

    def wish(self) -> Meaning:
        """A listed word, or a wish in the person's own words."""
        ear, here, offered = self._ear, self._here, self._offered
        intent, value = wish_of(self._plain, ear)
        if here is Here.LISTED:
            return Meaning(intent, value)
        if intent is Intent.UNKNOWN:
            return self._in_own_words()
        if intent is Intent.YES and str(Intent.AT_ONCE) in offered:
            return Meaning(Intent.AT_ONCE)
        if button_of(intent, value) not in offered and (intent in GIVES_WAY or not POLL.isdisjoint(offered)):
            other = self._likeliest(here, offered)
            if (
                other is not None
                and other.clear
                and (intent in GIVES_WAY or other.intent in POLL)
                and not same_name(other.intent, intent)
            ):
                return self._meant(other.intent, other.value)
        return Meaning(intent, value)

    def _in_own_words(self) -> Meaning:
        """What only rules can tell apart, by them; everything else by what was learned."""
        if not any(map(str.isalpha, self._plain)) or self._denies_all():
            return Meaning(Intent.UNKNOWN)  # A number, or a "none", that nobody asked for.
        if question := self._question():
            return Meaning(Intent.QUESTION, question)
        learned = wishes(self._listened.said, self._ear, self._here, self._offered)
        if learned and learned[0].chance >= CLEAR and learned[0].sure and learned[0].intent not in FINER:
            return self._meant(learned[0].intent, learned[0].value)
        # The rules know what the ear was not trained to tell apart (one question from another, settings); both have
        # to agree.
        guess = certain(self._guesses(self._here, self._offered))
        if guess is not None and goes_with(guess.wish.intent, guess.confidence, learned, self._listened.said):
            return self._meant(guess.wish.intent, guess.wish.value)
        if learned and learned[0].sure and (learned[0].clear or asks(self._text, self._ear)):
            return self._meant(learned[0].intent, learned[0].value)
        return Meaning(Intent.UNKNOWN)

    def _question(self) -> str:
        if self._here is not Here.REST:
            return ""
        return asked_at_rest(self._text, self._plain, self._listened.said, self._ear, self._offered, self._effort)

    def _likeliest(self, here: Here, offered: tuple[str, ...]) -> Likely | None:
        """The wish that the learned ear takes for heard."""
        best = wishes(self._listened.said, self._ear, here, offered)
        return best[0] if best and best[0].sure else None

    def offers(self) -> Iterator[Meaning]:
        """What may have been meant; nothing by a number, or a "none", that nobody asked for."""
        if not any(map(str.isalpha, self._plain)) or self._denies_all():
            return
        for wish in maybe(self._listened.said, self._ear, self._here, self._offered):
            meaning = self._meant(wish.intent, wish.value)
            if meaning.intent is not Intent.QUESTION or meaning.value:
                # The ear's own guesses first, then those of the rules; a question only where it says which.
                yield meaning
        for guess in self._guesses(self._here, self._offered):
            if guess.confidence >= WORTH_ASKING:
                yield Meaning(guess.wish.intent, guess.wish.value)

    def _meant(self, intent: Intent, value: str) -> Meaning:
        if intent is Intent.LOG_PAIN:
            return Meaning(intent, told_number(self._plain, self._ear))
        if intent is Intent.QUESTION and not value:
            found = [guess for guess in self._guesses(Here.REST, ()) if guess.wish.intent is Intent.QUESTION]
            return Meaning(intent, found[0].wish.value if found else "")
        return Meaning(intent, value)

    def _guesses(self, here: Here, offered: tuple[str, ...]) -> list[Guess]:
        return likely(self._plain, self._ear.vocabulary, here, offered, self._effort)


class Listened(Struct, frozen=True, gc=False):
    """What of a text is the same wherever it is said."""

    plain: str
    tier: tuple[Intent, str] | None
    """What the rules hear, and in which language."""
    said: Said
    """What the learned ear hears."""
    left: int
    """Units of effort that the rules have not spent."""


def get_ready(ear: Ear) -> None:
    """Put together now what else is put together when something is first heard."""
    ear.get_ready()
    sieve_of(ear)
    model_of(ear)


def listen(text: str, ear: Ear) -> Listened:
    """The dear part of hearing, which needs to know nothing of who speaks: whoever does it before the turn spares the
    turn. The latest texts are remembered until the turn has come, in memory and of nobody."""
    return _latest(text, ear)


def _listen(text: str, ear: Ear) -> Listened:
    plain, held = normalised(text)
    said = model_of(ear).hear(plain, asks="?" in text) if ear.learned else NOTHING
    effort = Effort(ENOUGH if len(plain) <= WHOLE else FOR_A_STORY)
    return Listened(plain, tier_of(plain, held, ear, effort), said, effort.left)


# The latest few hundred: what was listened to before a turn is still there when the turn comes.
_latest = lru_cache(maxsize=256)(_listen)
_remembered = lru_cache(maxsize=2048)(hear_anew)
"""People say "ok" and "go on" all day long. It knows nobody: only texts and what they mean, and the oldest goes."""

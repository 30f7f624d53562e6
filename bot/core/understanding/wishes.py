"""What the learned ear makes of a text in a place: a tier of safety, a wish, or what may have been meant.

House rules: what can't be meant in a place is taken out before chances are told, whatever the text says; nobody is sent
to hospital on a guess: of what is grave but not sure it is asked; what is hard to undo needs more than other wishes.
"""

from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from bot.core.model.hearing.ear import Ear
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of
from bot.core.understanding.here import POLL, Here, comes_into_question
from bot.core.understanding.learned.features import END
from bot.core.understanding.learned.inference import CONTEXTS, ONE, TIERS_FIRST, Said, Scores, model_of
from bot.core.understanding.learned.names import CALM, INTENTS, WISHES
from bot.core.understanding.words.tiers import TIERS

SURE, CRY, MANY = ONE * 94 // 100, 4, 24
"""From where on it is an emergency or a crisis, and not asked about; the words of a cry, which is short; and how many
parts as short as one are looked at by themselves."""
PART = {True: (ONE * 30 // 100, 50, 2), False: (ONE * 50 // 100, 100, 1)}
"""From what on all tiers together are an alarm, of ONE, at rest and elsewhere; what is added for what else is wanted,
in hundredths: who clearly wants something else is in no danger, who says nothing of ours may be; and how often what is
grave counts once more. This is for each part of a text, for which what all of it wants is added too."""
WHOLE = {True: (ONE * 5 // 100, 30, 2), False: (ONE * 25 // 100, 100, 1)}
"""The same for all of a text of some parts: what is grave in one of them is less of the whole."""
HIGH = SURE, 100, 0
"""For a story, of which many parts are judged, and where only listed words count as an answer."""
WANTED = 150
"""What is added for what all of a text wants, in hundredths."""
DOUBT, NEXT_TO_NOTHING = ONE * 55 // 100, ONE * 5 // 100
"""Below which what rules hear as grave is asked about, and what they hear as milder is nothing; a cry is neither."""
SAY, EASY, ACT, MUCH, MOST = ONE * 45 // 100, ONE * 60 // 100, ONE * 75 // 100, ONE * 85 // 100, ONE * 93 // 100
"""From where on a wish is taken for heard: one that only says something; one that is soon undone, or stops; any other;
one that nobody would notice; and one that is often heard in mere talk."""
CLEAR, VETO, ALL_OF_IT = ONE * 80 // 100, ONE * 35 // 100, 0.9
"""From where on a wish is clear; below which what rules take for heard is not believed; and the part of a text that
they explain where they explain all of it."""
LEAST, MAYBE = ONE // 1000, ONE * 4 // 100
"""From where on a wish is looked at, and from where on it is worth asking whether it was meant."""
CHOICES = 3
"""Wishes that are offered when none is certain."""
GIVES_WAY = frozenset(
    {
        *(Intent.OK, Intent.FINE, Intent.DONE, Intent.START, Intent.ROUTINE, Intent.THREE_MINUTES),
        *(Intent.GO_ON, Intent.SKIP),
    }
)
"""Listed words that may be something else where no such button stands: "merci", "tudo bem?", "10 min" to a reminder."""
FINER = frozenset(
    {
        *(Intent.START, Intent.ROUTINE, Intent.NEXT, Intent.REPEAT, Intent.SNOOZE, Intent.CHANGE_TIME),
        *(Intent.NUMBERS, Intent.LANGUAGE, Intent.QUESTION),
    }
)
"""Wishes of which rules know more: in which form, which evening, which language, which question."""
_BARS: Mapping[Intent, int] = {
    **dict.fromkeys((Intent.QUESTION, Intent.THANKS, Intent.SMALL_TALK, Intent.OUT_OF_SCOPE, Intent.LANGUAGE), SAY),
    **dict.fromkeys((*POLL, Intent.STOP, Intent.REPEAT, Intent.HELP, Intent.NO_REMINDERS), EASY),
    **dict.fromkeys(
        (Intent.EXPORT, Intent.HOLIDAY, Intent.NOT_TODAY, Intent.TIME_ZONE, Intent.NEXT, Intent.GO_ON), MUCH
    ),
    **dict.fromkeys((Intent.PAUSE, Intent.SNOOZE, Intent.RESULTS, Intent.LOG_PAIN), MOST),
}
"""What wishes need that are not like any other."""
_CONTEXTS = {Here.REST: "idle", Here.AFTER: "idle", Here.LISTED: "idle", Here.OFFERED: "idle", Here.SESSION: "session"}
_OPENING = POLL | {Intent.RATHER_NOT, Intent.SNOOZE, Intent.NOT_TODAY}
"""Buttons that tell what was asked: how it went, or whether to begin."""
_MILDER = (Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
_GRAVE = 2
"""Emergency and crisis are the first of the tiers."""
_STARTS = (Intent.START, Intent.ROUTINE)
Wish = tuple[Intent, str]


class Likely(Struct, frozen=True, gc=False):
    """A wish that may be meant."""

    intent: Intent
    value: str
    chance: int
    """Of ONE."""

    @property
    def sure(self) -> bool:
        """It may be taken for heard."""
        return self.chance >= _BARS.get(self.intent, ACT)

    @property
    def clear(self) -> bool:
        """It may be, even if the text does not ask: a question that is none is answered only if that is plain."""
        return self.intent is not Intent.QUESTION or self.chance >= CLEAR


def alarm_in(said: Said, ear: Ear, here: Here, offered: tuple[str, ...]) -> Intent | None:
    """The tier of safety that the learned ear hears in any part of a text; None if it hears none."""
    if not said.parts:
        return None
    place = _place(ear, here, offered)
    # Where a question insists, a wish that does not count there is no cry because of that.
    but = frozenset[int]() if here is Here.OFFERED else place.but
    high, calm, wanted = said.story or here is Here.LISTED, model_of(ear).intents.index(CALM), 0
    found = list[Intent | None]()
    if len(said.parts) > 1 and said.whole and not high:
        whole = chances_of(said.whole, ear, place.context, but)
        found.append(_tier(whole, WHOLE[place.resting], calm))
        wanted = (ONE - sum(whole[:TIERS_FIRST]) - whole[calm]) * WANTED // 100
    bar = HIGH if high else PART[place.resting]
    found += [_tier(chances_of(scores, ear, place.context, but), bar, calm, wanted) for scores in said.parts]
    loudest = min((tier for tier in found if tier), key=TIERS.index, default=None)
    if said.story and loudest in TIERS[:_GRAVE]:
        return Intent.ASK  # Of a story only the loudest parts were judged.
    if loudest in _MILDER and (here is Here.LISTED or str(Intent.HARM_PAIN) in offered):
        return None  # Who is asked what went wrong tells of pain, and a place or a time may look like it.
    return loudest


def _tier(chances: list[int], bar: tuple[int, int, int], calm: int, wanted: int = 0) -> Intent | None:
    tiers = chances[:TIERS_FIRST]
    alarm, grave = sum(tiers), sum(tiers[:_GRAVE])
    if alarm + bar[2] * grave <= bar[0] + wanted + (ONE - alarm - chances[calm]) * bar[1] // 100:
        return None
    if grave > SURE:
        return TIERS[tiers.index(max(tiers[:_GRAVE]))]
    return (
        Intent.ASK if 2 * grave > alarm else max(TIERS[_GRAVE:], key=dict(zip(TIERS, tiers, strict=True)).__getitem__)
    )


def is_sure_of(tier: Intent, bar: int, plain: str, heard: Said, ear: Ear, here: Here, offered: tuple[str, ...]) -> bool:
    """Whether the learned ear, that has `heard` all of a normalised text, is at least so sure, of ONE, of what rules
    hear in it: of something grave, or of any tier if theirs is a milder one; in any part between two pauses. True if it
    can't judge."""
    if not ear.learned or heard.story:
        return True
    words = [word for word in plain.replace(" , ", f" {END} ").split() if word == END or any(map(str.isalnum, word))]
    paused = " ".join(words)
    said, place = heard if paused == plain else model_of(ear).hear(paused), _place(ear, here, offered)
    if said.story or not said.parts:
        return True
    tiers = _GRAVE if tier in TIERS[:_GRAVE] else TIERS_FIRST
    return any(sum(chances_of(scores, ear, place.context, place.but)[:tiers]) >= bar for scores in said.parts)


def likely(said: Said, ear: Ear, here: Here, offered: tuple[str, ...]) -> list[Likely]:
    """What a text may want, the likeliest first; nothing if it is a story."""
    if not said.whole:
        return []
    place = _place(ear, here, offered)
    chances = chances_of(said.whole, ear, place.context, place.but)
    calmer = max(1, ONE - sum(chances[:TIERS_FIRST]))  # where this is asked, it is no alarm
    told = zip(_wishes(ear), chances, strict=True)
    found = [Likely(wish[0], wish[1], chance * ONE // calmer) for wish, chance in told if chance >= LEAST and wish]
    return sorted(_starts_together(found), key=lambda each: -each.chance)


def _starts_together(found: list[Likely]) -> list[Likely]:
    """Where it is sure that somebody wants to begin and not in which form, it is a start."""
    starts = [each for each in found if each.intent in _STARTS]
    if len(starts) < 2 or any(each.sure for each in starts):
        return found
    start = Likely(Intent.START, "", sum(each.chance for each in starts))
    return [start, *(each for each in found if each not in starts)]


def maybe(said: Said, ear: Ear, here: Here, offered: tuple[str, ...]) -> list[Likely]:
    """Up to three wishes that are worth asking for, the likeliest first."""
    found = likely(said, ear, here, offered)
    return [wish for wish in found if wish.chance >= MAYBE][:CHOICES]


def same_name(one: Intent, other: Intent) -> bool:
    """Whether they are the same, or the learned ear has the same name for both."""
    return one is other or INTENTS.get(one, one) == INTENTS.get(other, other)


def goes_with(intent: Intent, explained: float, learned: list[Likely], said: Said) -> bool:
    """Whether what rules have found, and the part of a text that this explains, may be true beside what was learned:
    nothing that is next to impossible, and nothing that the learned ear has no name for where it clearly hears
    something else, or no wish at all."""
    if not learned:
        return not said.whole
    if INTENTS.get(intent) is None:
        return learned[0].chance < CLEAR
    if learned[0].sure and not same_name(learned[0].intent, intent):
        return False
    # An answer to all that a text says harms nobody.
    least = NEXT_TO_NOTHING if intent is Intent.QUESTION and explained >= ALL_OF_IT else VETO
    return sum([wish.chance for wish in learned if same_name(wish.intent, intent)]) >= least


def words_for(plain: str, intent: Intent, ear: Ear) -> tuple[str, ...]:
    """The words of a normalised text that weigh most for a tier or a wish."""
    model, name = model_of(ear), INTENTS.get(intent, "")
    at = next((index for index, each in enumerate(model.intents) if each.partition("/")[0] == name), None)
    return () if at is None else model.words_for(plain, at)


@lru_cache(maxsize=64)
def chances_of(scores: Scores, ear: Ear, context: int, but: frozenset[int]) -> list[int]:
    """The chances of what was said last: safety, doubt and wishes all ask for them."""
    return model_of(ear).chances(scores, context, but)


@lru_cache(maxsize=8)
def _wishes(ear: Ear) -> tuple[Wish | None, ...]:
    """What each intent of the model wants; nothing for the tiers, for calm, and for an answer that says too little."""
    return tuple([WISHES.get(name) for name in model_of(ear).intents])


class _Place(Struct, frozen=True, gc=False):
    """Where a text is said, as the model knows it, and the intents that can't be meant there."""

    context: int
    resting: bool
    but: frozenset[int]


def _place(ear: Ear, here: Here, offered: tuple[str, ...]) -> _Place:
    return _known(ear, here, offered if here is Here.OFFERED else tuple([each for each in offered if each in _OPENING]))


@lru_cache(maxsize=512)
def _known(ear: Ear, here: Here, offered: tuple[str, ...]) -> _Place:
    context = _CONTEXTS.get(here, "")
    if offered and here in (Here.REST, Here.AFTER):
        context = "checkin" if not POLL.isdisjoint(offered) else "reminder"
    at = CONTEXTS.index(context) if context else len(CONTEXTS)
    wishes = enumerate(_wishes(ear))
    return _Place(
        at,
        here in (Here.REST, Here.AFTER),
        frozenset(at for at, wish in wishes if wish and not _may_be_meant(*wish, here, offered)),
    )


def _may_be_meant(intent: Intent, value: str, here: Here, offered: tuple[str, ...]) -> bool:
    if intent is Intent.RATHER_NOT:
        return here is Here.ANYWHERE or button_of(intent, value) in offered
    if intent is Intent.STOP and here in (Here.REST, Here.AFTER):
        return False  # Nothing runs: what is to stop are the reminders.
    return here is Here.LISTED or comes_into_question(intent, value, here, offered)

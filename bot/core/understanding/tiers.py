"""The words of safety: which tier a text speaks of, the gravest first.

House rules: every language is tried on every text, because people mix them and fall back to the mother tongue when
they are afraid; what only looks like a word of safety (no pain, dying to try) is taken out before it counts, language
by language; a spelling that may be meant counts like the one that is written.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from bot.core.model.ear import Ear, Rule, Tier, Tongue
from bot.core.model.intents import Intent
from bot.core.understanding.normalise import held, normalise
from bot.core.understanding.stems import heard_stems
from bot.core.understanding.typos import mended

TIERS = (Intent.EMERGENCY, Intent.CRISIS, Intent.ASK, Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
"""The gravest first."""


def tier_of(plain: str, text: str, ear: Ear) -> tuple[Intent, str] | None:
    """The gravest tier that is heard, and the language it is heard in (empty: several, or none in particular).

    `plain` is the normalised `text`.
    """
    heard: list[tuple[Intent, str]] = []
    for way in _ways(plain, text, ear):
        if stems := heard_stems(way, ear):
            heard += _spoken(way, stems, ear)
            heard += _spoken_otherwise(way, stems, ear)
    if not heard:
        return None
    gravest = min((intent for intent, _ in heard), key=TIERS.index)
    languages = {code for intent, code in heard if intent is gravest}
    return gravest, languages.pop() if len(languages) == 1 else ""


def heard_in(text: str, intent: Intent, ear: Ear) -> Iterable[str]:
    """The words that speak of a tier, in each language and spelling it is heard in: for those who write lexicons."""
    found = dict[str, None]()
    for way in _ways(normalise(text), text, ear):
        respelt = _respelt(way, heard_stems(way, ear), ear)
        for at, tongue in enumerate(ear.tongues):
            for said in (way, respelt.get(at, way)):
                found |= dict.fromkeys(_speaking(tongue, intent, said))
    return found


def _speaking(tongue: Tongue, intent: Intent, text: str) -> Iterable[str]:
    for tier in tongue.tiers:
        if tier.intent is intent:
            patterns = {pattern for listed in tier.phrases.values() for pattern in listed}
            yield from (match[0] for pattern in patterns if (match := pattern.made.search(text)))
            for rule in dict.fromkeys(chain.from_iterable(tier.rules.values())):
                if _meet(rule, text):
                    yield from (one.pattern.made.findall(text)[0] for one in (rule.first, rule.second))


def _ways(plain: str, text: str, ear: Ear) -> Iterable[str]:
    """The text as written, with a held letter twice (toooo), and with slips mended."""
    return dict.fromkeys((plain, held(text) or plain, mended(plain, ear.typos)))


def _spoken(text: str, stems: set[str], ear: Ear) -> Iterator[tuple[Intent, str]]:
    """The gravest tier of each language that a text speaks of, and the language."""
    may = defaultdict[tuple[int, int], list[str]](list)
    for stem in stems:
        for place in ear.stems[stem]:
            may[place].append(stem)
    done = -1
    for at, rank in sorted(may):
        tongue = ear.tongues[at]
        tier, own = tongue.tiers[rank], may[at, rank]
        if at != done and _speaks(tier, text, own, stems) and _is_meant(tongue, tier, text, own, stems):
            done = at
            yield tier.intent, tongue.code


def _spoken_otherwise(text: str, stems: set[str], ear: Ear) -> Iterator[tuple[Intent, str]]:
    """The same for other spellings: each language in its own."""
    for at, other in _respelt(text, stems, ear).items():
        if other != text:
            code = ear.tongues[at].code
            yield from (each for each in _spoken(other, heard_stems(other, ear), ear) if each[1] == code)


def _respelt(text: str, stems: set[str], ear: Ear) -> dict[int, str]:
    """Tongue (index) -> the text as that language may mean it."""
    found: dict[int, str] = {}
    for at, which in sorted({may for stem in stems for may in ear.respelt.get(stem, ())}):
        found[at] = ear.tongues[at].respell[which].read(found.get(at, text))
    return found


def _is_meant(tongue: Tongue, tier: Tier, text: str, own: list[str], stems: set[str]) -> bool:
    """Whether it is still spoken of without what only looks like it: masks are many and most texts speak of nothing,
    so they wait until something was heard."""
    masked = tongue.mask.made.sub(" , ", text) if tongue.mask else text
    return masked == text or _speaks(tier, masked, own, stems)


def _speaks(tier: Tier, text: str, own: list[str], stems: set[str]) -> bool:
    """`own`: those of the stems that the tier may be spoken of by."""
    for stem in own:
        for pattern in tier.phrases.get(stem, ()):
            if pattern.made.search(text):
                return True
        for rule in tier.rules.get(stem, ()):
            if not rule.second.stems.isdisjoint(stems) and _meet(rule, text):
                return True
    return False


def _meet(rule: Rule, text: str) -> bool:
    others = [match.span() for match in rule.second.pattern.made.finditer(text)]
    if not others:
        return False
    starts = [start for start, _ in others]
    for match in rule.first.pattern.made.finditer(text):
        one, index = match.span(), bisect(starts, match.start())
        # Its neighbours on either side are the nearest, so the others need not be looked at.
        if any(_near(text, one, other, rule.apart) for other in others[max(0, index - 1) : index + 1]):
            return True
    return False


def _near(text: str, one: tuple[int, int], other: tuple[int, int], apart: int) -> bool:
    earlier, later = sorted((one, other))
    between = text[earlier[1] : later[0]].split()
    return ",," not in between and sum(word != "," for word in between) <= apart

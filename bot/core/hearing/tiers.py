"""The words of safety: which tier a text speaks of, the gravest first.

House rules: every language is tried on every text, because people mix them and fall back to the mother tongue when
they are afraid; what only looks like a word of safety (no pain, dying to try) is taken out before it counts, language
by language; a spelling that may be meant counts like the one that is written.
"""

from bisect import bisect
from collections.abc import Iterable

from bot.core.ear import Ear, Rule, Tier, Tongue
from bot.core.hearing.normalise import held, normalise
from bot.core.hearing.stems import heard_stems
from bot.core.hearing.typos import mended
from bot.core.words import Sign

TIERS = (Sign.EMERGENCY, Sign.CRISIS, Sign.ASK, Sign.PAIN, Sign.DIZZY, Sign.TOO_MUCH)
"""The gravest first."""

Way = tuple[str, set[str]]
"""A text as it may have been meant, and the stems heard in it."""


def tier_of(plain: str, text: str, ear: Ear) -> tuple[Sign, str] | None:
    """The gravest tier that is heard, and the language it is heard in (empty: several, or none in particular).

    `plain` is the normalised `text`.
    """
    ways = [(way, stems) for way in _ways(plain, text, ear) if (stems := heard_stems(way, ear))]
    speaking = sorted({at for _, stems in ways for stem in stems for at in ear.stems[stem]})
    tongues = (ear.tongues[at] for at in speaking)
    heard = [(sign, tongue.code) for tongue in tongues if (sign := _in_one(tongue, ways, ear)) is not None]
    if not heard:
        return None
    gravest = min((sign for sign, _ in heard), key=TIERS.index)
    languages = {code for sign, code in heard if sign is gravest}
    return gravest, languages.pop() if len(languages) == 1 else ""


def heard_in(text: str, sign: Sign, ear: Ear) -> Iterable[str]:
    """The words that speak of a tier, in each language and spelling it is heard in: for those who write lexicons."""
    found = dict[str, None]()
    for way in _ways(normalise(text), text, ear):
        stems = heard_stems(way, ear)
        for tongue in ear.tongues:
            for said in (way, _respelt(tongue, way, stems)):
                found |= dict.fromkeys(_speaking(tongue, sign, said))
    return found


def _speaking(tongue: Tongue, sign: Sign, text: str) -> Iterable[str]:
    for tier in tongue.tiers:
        if tier.sign is sign:
            patterns = {pattern for listed in tier.phrases.values() for pattern in listed}
            yield from (match[0] for pattern in patterns if (match := pattern.made.search(text)))
            for rule in tier.rules:
                if _meet(rule, text):
                    yield from (one.pattern.made.findall(text)[0] for one in (rule.first, rule.second))


def _ways(plain: str, text: str, ear: Ear) -> Iterable[str]:
    """The text as written, with a held letter twice (toooo), and with slips mended."""
    return dict.fromkeys((plain, held(text) or plain, mended(plain, ear.typos)))


def _in_one(tongue: Tongue, ways: list[Way], ear: Ear) -> Sign | None:
    found: list[Sign] = []
    for way in ways:
        if tongue.stems.isdisjoint(way[1]):
            continue
        found += _first_tier(tongue, *way)
        if not tongue.respelt.isdisjoint(way[1]) and (other := _respelt(tongue, *way)) != way[0]:
            found += _first_tier(tongue, other, heard_stems(other, ear))
    return min(found, key=TIERS.index, default=None)


def _respelt(tongue: Tongue, text: str, stems: set[str]) -> str:
    for one in tongue.respell:
        if not one.stems.isdisjoint(stems):
            text = one.pattern.made.sub(one.meant, text)
    return text


def _first_tier(tongue: Tongue, text: str, stems: set[str]) -> tuple[Sign, ...]:
    masked: str | None = None
    for tier in tongue.tiers:
        if tier.stems.isdisjoint(stems) or not _speaks(tier, text, stems):
            continue
        # Masks are many and most texts speak of nothing, so they wait until something was heard.
        if masked is None:
            masked = tongue.mask.made.sub(" , ", text) if tongue.mask else text
        if masked == text or _speaks(tier, masked, stems):
            return (tier.sign,)
    return ()


def _speaks(tier: Tier, text: str, stems: set[str]) -> bool:
    for stem in stems:
        for pattern in tier.phrases.get(stem, ()):
            if pattern.made.search(text):
                return True
    if tier.firsts.isdisjoint(stems):
        return False
    return any(_meet(rule, text) for rule in tier.rules if _may_meet(rule, stems))


def _may_meet(rule: Rule, stems: set[str]) -> bool:
    return not (rule.first.stems.isdisjoint(stems) or rule.second.stems.isdisjoint(stems))


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

"""The words of safety: which tier a text speaks of, the gravest first.

Theory of operation: a text is heard in all its ways (as written, with a letter held twice, with slips mended, and each
way as each language may spell it), in parts that overlap. The sieve leaves the few patterns that can be found in a
part; only those are looked for, from the gravest tier down. Looking for them costs *effort*, and of that a text has
only so much. Where it ends, all graver tiers have been looked through, so the tier that is being looked through is
taken for heard: what is heard of a text is never milder than what it says, whatever else it says.

House rules: every language is tried on every text, because people mix them and fall back to the mother tongue when
they are afraid; what only looks like a word of safety (no pain, dying to try) is taken out before it counts, language
by language; a spelling that may be meant counts like the one that is written.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import itemgetter

from msgspec import Struct

from bot.core.model.ear import Ear, Rule
from bot.core.model.intents import Intent
from bot.core.understanding.effort import Effort, Spent
from bot.core.understanding.normalise import normalised
from bot.core.understanding.parts import Place, Places
from bot.core.understanding.sieve import FAMILY, Probe

_LONGEST = 12
"""Words, about, of a family's longest phrase, and pauses between two families that meet."""
TIERS = (Intent.EMERGENCY, Intent.CRISIS, Intent.ASK, Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
"""The gravest first."""


def tier_of(plain: str, held: str, ear: Ear, effort: Effort | None = None) -> tuple[Intent, str] | None:
    """The gravest tier that is heard, and the language it is heard in (empty: several, or none in particular).

    `plain` and `held` are the normalised text, a letter that is held once and twice.
    """
    effort = effort or Effort()
    places = Places(plain, held, ear)
    for intent in TIERS if places.any() else ():
        try:
            languages = _languages(places, intent, ear, effort)
        except Spent:
            return intent, ""
        if languages:
            return intent, languages.pop() if len(languages) == 1 else ""
    return None


def heard_in(text: str, intent: Intent, ear: Ear) -> Iterable[str]:
    """The words that speak of a tier, in each language and spelling it is heard in: for those who write lexicons."""
    places = Places(*normalised(text), ear)
    found = dict[str, None]()
    for probe in places.probes(intent):
        for way in (places.plain, *places.ways(places.whole(), probe.tongue)):
            found |= dict.fromkeys(_speaking(probe, entire(way)))
    return found


def _speaking(probe: Probe, said: "Stretch") -> Iterator[str]:
    if probe.pattern is not None and (match := probe.pattern.made.search(said.text)):
        yield match[0]
    if probe.rule is not None and _meet(probe, probe.rule, said, Effort()):
        yield from (one.pattern.made.findall(said.text)[0] for one in (probe.rule.first, probe.rule.second))


class Stretch(Struct, frozen=True, gc=False):
    """A text, from where to where it is looked through, and where something may begin and end that is found."""

    text: str
    start: int
    stop: int
    begins: int
    ends: int
    first: int
    last: int
    """Where the words begin and end that are the rarest need of what is looked for."""


def entire(text: str) -> Stretch:
    """All of a text."""
    end = len(text)
    return Stretch(text, 0, end, 0, end, 0, end)


def _readings(places: Places, place: Place, tongue: int) -> Iterator[Stretch]:
    """A place as it is written, then as it may be meant."""
    yield Stretch(places.plain, place.start, place.stop, place.begins, place.ends, place.first, place.last)
    for way in places.ways(place, tongue):
        yield entire(way)


def _languages(places: Places, intent: Intent, ear: Ear, effort: Effort) -> set[str]:
    """The languages in which a text speaks of a tier."""
    probes = defaultdict[int, list[Probe]](list)
    for probe in places.probes(intent):
        probes[probe.tongue].append(probe)
    return {ear.tongues[at].code for at, own in probes.items() if _spoken(own, at, places, effort)}


def _spoken(probes: list[Probe], tongue: int, places: Places, effort: Effort) -> bool:
    """Whether any of them is found, and still is without what only looks like it."""
    done = set[tuple[int, int]]()
    for probe in probes:
        for place in places.places(probe, effort):
            if any(_speaks(probe, said, effort) for said in _readings(places, place, tongue)):
                wider = places.around(place)
                if (wider.start, wider.stop) not in done and _is_meant(probes, tongue, places, wider, effort):
                    return True
                done.add((wider.start, wider.stop))
    return False


def _is_meant(probes: list[Probe], tongue: int, places: Places, place: Place, effort: Effort) -> bool:
    """Whether a place speaks of a tier in some way, and still does without what only looks like it."""
    there = set(places.probes(probes[0].intent, place))
    own = [probe for probe in probes if probe in there]
    masks = [mask for mask in places.probes(None, place) if mask.tongue == tongue]
    for said in _readings(places, place, tongue):
        if any(_speaks(probe, said, effort) for probe in own):
            written = said.text is places.plain
            looks = _looks(masks, places, place, effort) if written else _looks_anywhere(masks, said, effort)
            if not looks or any(_speaks(probe, _without(looks, said), effort) for probe in own):
                return True
    return False


def _looks(masks: list[Probe], places: Places, place: Place, effort: Effort) -> list[tuple[int, int]]:
    """Where in a place something only looks like words of safety."""
    found = list[tuple[int, int]]()
    for mask in masks:
        for near in places.places(mask, effort):
            start, stop = max(near.start, place.start), min(near.stop, place.stop)
            if mask.pattern is not None and start < stop:
                found += [match.span() for match in effort.each(mask.pattern.made, places.plain, start, stop)]
    return found


def _looks_anywhere(masks: list[Probe], said: Stretch, effort: Effort) -> list[tuple[int, int]]:
    patterns = [mask.pattern.made for mask in masks if mask.pattern is not None]
    return [match.span() for one in patterns for match in effort.each(one, said.text, said.start, said.stop)]


def _without(looks: list[tuple[int, int]], said: Stretch) -> Stretch:
    """The same without what only looks like words of safety: from left to right, of two at one place the first."""
    kept, at = list[str](), said.start
    for start, stop in sorted(looks, key=itemgetter(0)):
        if start >= at:
            kept += (said.text[at:start], " , ")
            at = stop
    text = "".join((*kept, said.text[at : said.stop]))
    begins, ends = said.begins - said.start, len(text) - (said.stop - said.ends)
    return Stretch(text, 0, len(text), begins, ends, begins, ends)


def _speaks(probe: Probe, said: Stretch, effort: Effort) -> bool:
    if probe.rule is not None:
        return _meet(probe, probe.rule, said, effort)
    match = effort.search(probe.pattern.made, said.text, said.begins, said.stop) if probe.pattern is not None else None
    return match is not None and match.end() <= said.ends


def _meet(probe: Probe, rule: Rule, said: Stretch, effort: Effort) -> bool:
    """The family that fewer texts have is looked for first, and the other one near it."""
    rare, other = (rule.second, rule.first) if probe.second_is_rarer else (rule.first, rule.second)
    text, end = said.text, said.ends
    begins, ends = max(said.begins, said.first - FAMILY), min(said.stop, said.last + FAMILY)
    for one in effort.each(rare.pattern.made, text, begins, ends):
        start = max(said.begins, _words_before(text, one.start(), rule.apart + _LONGEST))
        stop = min(said.stop, _words_after(text, one.end(), rule.apart + _LONGEST))
        for two in effort.each(other.pattern.made, text, start, stop):
            if max(one.end(), two.end()) <= end and _near(text, one.span(), two.span(), rule.apart):
                return True
    return False


def _words_before(text: str, at: int, count: int) -> int:
    for _ in range(count):
        if at <= 0:
            return 0
        at = text.rfind(" ", 0, at - 1) + 1
    return at


def _words_after(text: str, at: int, count: int) -> int:
    for _ in range(count):
        if (at := text.find(" ", at + 1)) < 0:
            return len(text)
    return at


def _near(text: str, one: tuple[int, int], other: tuple[int, int], apart: int) -> bool:
    earlier, later = sorted((one, other))
    between = text[earlier[1] : later[0]].split()
    return ",," not in between and sum(word != "," for word in between) <= apart

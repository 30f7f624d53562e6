"""The words of safety: which tier a text speaks of, the gravest first.

Theory of operation: a text is heard piece by piece, each in all its ways (as written, with a letter held twice, with
slips mended, and each way as each language may spell it). The sieve leaves the few patterns that can be found in a
piece; only those are looked for, from the gravest tier down. Looking for them costs *effort*, and of that a text has
only so much: far more than people's texts take. Where it ends all the same, all graver tiers have been looked through,
so what comes next is taken for heard; but nobody is sent to hospital for what was not found: of the gravest tiers it is
asked then (ASK). Never is a text that could not be looked through taken for a plain one.

House rules: every language is tried on every text, because people mix them and fall back to the mother tongue when
they are afraid; what only looks like a word of safety (no pain, dying to try) is taken out before it counts, language
by language; a spelling that may be meant counts like the one that is written.
"""

from collections.abc import Iterable, Iterator
from operator import itemgetter

from bot.core.model.hearing.ear import Ear, Pattern, Rule
from bot.core.model.intents import Intent
from bot.core.understanding.words.effort import ENOUGH, FOR_A_STORY, Effort, Spent
from bot.core.understanding.words.normalise import normalised
from bot.core.understanding.words.parts import WHOLE, Piece, pieces_of, whole
from bot.core.understanding.words.sieve import Probe, sieve_of

Span = tuple[int, int]
TIERS = (Intent.EMERGENCY, Intent.CRISIS, Intent.ASK, Intent.PAIN, Intent.DIZZY, Intent.TOO_MUCH)
"""The gravest first."""
_ASKED = (Intent.EMERGENCY, Intent.CRISIS)
"""Tiers of which it is asked first where effort ends before they are found."""


def tier_of(plain: str, held: str, ear: Ear, effort: Effort | None = None) -> tuple[Intent, str] | None:
    """The gravest tier that is heard, and the language it is heard in (empty: several, or none in particular).

    `plain` and `held` are the normalised text, a letter that is held once and twice.
    """
    effort = effort or Effort(ENOUGH if len(plain) <= WHOLE else FOR_A_STORY)
    try:
        pieces = pieces_of(plain, held, ear)
    except Spent:
        return Intent.ASK, ""
    for intent in TIERS if pieces else ():
        languages = set[str]()
        try:
            for piece in [piece for piece in pieces if piece.left & sieve_of(ear).bits_of(intent)]:
                languages |= _languages(piece, intent, ear, effort)
        except Spent:
            return Intent.ASK if intent in _ASKED and not languages else intent, ""
        if languages:
            return intent, languages.pop() if len(languages) == 1 else ""
    return None


def heard_in(text: str, intent: Intent, ear: Ear) -> Iterable[str]:
    """The words that speak of a tier, in each language and spelling it is heard in: for those who write lexicons."""
    piece = whole(*normalised(text), ear)
    words = dict[str, None]()
    for probe in piece.probes(intent):
        for said in piece.readings(probe.tongue):
            words |= dict.fromkeys(_speaking(probe, said))
    return words


def without_looks(plain: str, ear: Ear, effort: Effort) -> str:
    """A normalised text without what only looks like words of safety, in any language; itself if it costs too much."""
    try:
        piece, looking = whole(plain, plain, ear), Looking(effort)
        return _without(looking.spans(piece.probes(None), plain), plain)
    except Spent:
        return plain


def _speaking(probe: Probe, said: str) -> Iterator[str]:
    if probe.pattern is not None and (match := probe.pattern.made.search(said)):
        yield match[0]
    if probe.rule is not None and Looking(Effort()).speaks(probe, said):
        yield from (one.made.findall(said)[0] for one in (probe.rule.first, probe.rule.second))


def _languages(piece: Piece, intent: Intent, ear: Ear, effort: Effort) -> set[str]:
    """The languages in which a piece speaks of a tier."""
    probes, looking = list(piece.probes(intent)), Looking(effort)
    by_tongue = {each.tongue: [one for one in probes if one.tongue == each.tongue] for each in probes}
    return {ear.tongues[at].code for at, own in by_tongue.items() if _spoken(own, piece, looking)}


def _spoken(probes: list[Probe], piece: Piece, looking: "Looking") -> bool:
    """Whether any of the probes of one language is found, and still is without what only looks like it."""
    for said in piece.readings(probes[0].tongue):
        # Only then is looked for what only looks like it: most texts have neither, and masks are many.
        if any(looking.speaks(probe, said) for probe in probes):
            masks = [mask for mask in piece.probes(None) if mask.tongue == probes[0].tongue]
            plain = _without(looking.spans(masks, said), said)
            # It speaks of it still once the masks are out: "no pain, but my leg is numb" is that.
            if plain is said or any(looking.speaks(probe, plain) for probe in probes):
                return True
    return False


class Looking:
    """Looking for patterns in a piece; what was looked for is not looked for again."""

    __slots__ = ("_effort", "_found")

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._found: dict[tuple[Pattern, str], list[Span]] = {}

    def speaks(self, probe: Probe, said: str) -> bool:
        """Whether a probe is found; raises Spent."""
        if probe.pattern is not None:
            return self._effort.search(probe.pattern.made, said) is not None
        return probe.rule is not None and self._meet(probe, probe.rule, said)

    def spans(self, probes: Iterable[Probe], said: str) -> list[Span]:
        """Where patterns are found; raises Spent."""
        return [span for probe in probes if probe.pattern for span in self._each(probe.pattern, said)]

    def _meet(self, probe: Probe, rule: Rule, said: str) -> bool:
        """The family that fewer texts have is looked for first."""
        # The rarer family first: a text that has it is one of few, and only those look for the other.
        rare, other = (rule.second, rule.first) if probe.second_is_rarer else (rule.first, rule.second)
        for one in self._each(rare, said):
            for two in self._each(other, said):
                self._effort.pay(1)
                if _near(said, one, two, rule.apart):
                    return True
        return False

    def _each(self, pattern: Pattern, said: str) -> list[Span]:
        if (spans := self._found.get((pattern, said))) is None:
            spans = self._found[pattern, said] = self._effort.each(pattern.made, said)
        return spans


def _without(looks: list[Span], said: str) -> str:
    """The same without what only looks like words of safety: from left to right, of two at one place the first."""
    if not looks:
        return said
    kept, at = list[str](), 0
    for start, stop in sorted(looks, key=itemgetter(0)):
        # Overlapping ones leave the first standing: what is out once is out.
        if start >= at:
            kept += (said[at:start], " , ")
            at = stop
    return "".join((*kept, said[at:]))


def _near(text: str, one: Span, other: Span, apart: int) -> bool:
    earlier, later = sorted((one, other))
    between = text[earlier[1] : later[0]].split()
    # A sentence's end between them: what two sentences say together, none of them says.
    return ",," not in between and sum(word != "," for word in between) <= apart

"""How far the ear is to be trusted: what its parts do alone, whether its chances are true, what it gains by asking."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from bot.core.model.content import Content
from bot.core.model.hearing.ear import Ear, Later
from bot.core.model.hearing.vocabulary import Vocabulary
from bot.core.understanding.learned.inference import ONE
from bot.understand.lines import Case, likeliest, understood

CALM = "calm"
_STOPS = frozenset({"emergency", "crisis", "ask_safety", "pain_stop", "dizzy", "too_intense"})
_STEPS = 10


def ablation(cases: Sequence[Case], content: Content) -> Iterator[str]:
    """The rules alone, the learned ear alone, and both: what is stopped, what is stopped for nothing, what is right."""
    yield f"{'':<8}{'safety stopped':>16}{'false alarms':>16}{'of calm text':>16}{'wishes right':>16}"
    for name, ear in (
        ("rules", only_rules(content.ear)),
        ("learned", only_learned(content.ear)),
        ("both", content.ear),
    ):
        parts, counts = Counter[str](), Counter[str]()
        for case in cases:
            heard = understood(case, replace(content, ear=ear))["intent"]
            kind = "safety" if case.intent in _STOPS else "calm" if case.intent in (CALM, "unknown") else "wish"
            counts[kind] += 1
            parts[kind] += heard in _STOPS
            parts["right"] += kind == "wish" and heard == case.intent
        figures = [(parts[kind], counts[kind]) for kind in ("safety", "wish", "calm")]
        yield f"{name:<8}" + "".join(f"{_share(*one):>16}" for one in (*figures, (parts["right"], counts["wish"])))


def only_rules(ear: Ear) -> Ear:
    """The same without what it has learnt."""
    return replace(ear, learned=b"")


def only_learned(ear: Ear) -> Ear:
    """The same without listed words, patterns and word families."""
    tongues = tuple(replace(tongue, tiers=(), masks=()) for tongue in ear.tongues)
    return replace(ear, tongues=tongues, words={}, wishes=Later(Vocabulary))


def reliability(cases: Iterable[Case], content: Content) -> Iterator[str]:
    """What the learned ear gives for its likeliest wish, how often that is right, and what it costs to ask below."""
    best = [(case, likeliest(case, content)) for case in cases if case.intent not in _STOPS]
    judged = [(guess[1], guess[0] == case.intent) for case, guess in best if guess]
    yield f"{'chance':<12}{'texts':>8}{'right':>10}"
    for step in range(_STEPS):
        some = [right for chance, right in judged if step <= _STEPS * chance / ONE < step + 1 + (step == _STEPS - 1)]
        yield f"{step / _STEPS:.1f} to {(step + 1) / _STEPS:.1f}  {len(some):>8}{_share(sum(some), len(some)):>10}"
    yield ""
    yield f"{'asks below':<12}{'answers':>8}{'of these right':>18}"
    for step in range(_STEPS):
        some = [right for chance, right in judged if _STEPS * chance / ONE >= step]
        yield f"{step / _STEPS:<12.1f}{_share(len(some), len(judged)):>8}{_share(sum(some), len(some)):>18}"


def _share(part: int, count: int) -> str:
    return f"{100 * part / count:.1f} %" if count else "-"

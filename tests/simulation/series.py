"""One kind of trouble at a time, many times: `python -m tests.simulation.series ambiguous 100000`, or `outages 1000`.

House rules: the same people, engine and oracles as in all seeds; only the trouble is chosen, so that it can be counted.
"""

import argparse
import gc
import sys
import time
from collections import Counter
from dataclasses import replace
from random import Random
from typing import Literal

from msgspec import Struct

from bot.core.model.instants import HOUR, MINUTE
from tests.simulation.boot import Boot
from tests.simulation.plan import Death, Outage, Plan, Weather, planned
from tests.simulation.run import Run

ONE_IN_A_HUNDRED = Weather(lost=0.005, unheard=0.005)
"""Of so many sends nobody knows whether they arrived: half of them did."""
EXPLAIN, ASK = "recovery-over", "recovery-ask"
"""What is told after an outage, and the question that silence puts again until somebody answers or all is over."""
PEOPLE = 6
DAYS = 13
OUTAGES = 10
"""In one seed, so far apart that each can be told from the next."""
APART = 30 * HOUR
OF_OURS = 6 * HOUR
"""The longest absence of the program itself that waits for somebody to be led through a step."""


class Doubt(Struct):
    """What doubt led to."""

    sends: int = 0
    doubtful: int = 0
    once: int = 0
    """Further copies of what may come once at most: cues, reminders, polls, all questions."""
    again: int = 0
    """Further copies of words of safety and of receipts."""
    keyed: int = 0
    """Further copies on the channel whose letters bear a key."""
    findings: list[str] = []


class Away(Struct):
    """What outages led to."""

    outages: int = 0
    ours: int = 0
    """So many of them were absences of the program; in the others the platform was away."""
    expired: int = 0
    """Cues that were sent when it was too late to say them."""
    explained: int = 0
    most: int = 0
    """The most explanations that one person heard because of one outage."""
    asked: int = 0
    """The most times that somebody was asked whether they are OK because of one outage."""
    findings: list[str] = []


def calm(seed: int, days: int) -> Plan:
    """A seed without any trouble. What the one before has left goes now: a program that starts keeps all it finds."""
    gc.unfreeze()
    gc.collect()
    return replace(planned(seed, days), weather=Weather(), outages=(), deaths=(), steps=())


def doubts(sends: int, first: int = 0) -> Doubt:
    """At least so many sends, one in a hundred of them doubtful."""
    told, seed = Doubt(), first
    while told.sends < sends:
        run = Run(replace(calm(seed, 8), weather=ONE_IN_A_HUNDRED))
        result = run.go()
        told.sends += result.sends
        told.findings += result.findings
        for words in run.witness.words:
            told.doubtful += sum(type(attempt.outcome).__name__ == "Unknown" for attempt in words.attempts)
            more = max(0, words.copies - 1)
            told.keyed += more if any(attempt.channel == "dc" for attempt in words.attempts) else 0
            told.again += more if words.message.resend else 0
            told.once += 0 if words.message.resend else more
        seed += 1
    return told


def outages(count: int, first: int = 0) -> Away:
    """So many outages, from a minute to a day long."""
    told, seed = Away(), first
    while told.outages < count:
        plan = calm(seed, DAYS)
        plan = replace(plan, lives=tuple(replace(life, persona="busy") for life in plan.lives[:PEOPLE]))
        rng = Random(f"outages {seed}")
        chosen = [_outage(rng, number) for number in range(min(OUTAGES, count - told.outages))]
        deaths = tuple(each for each in chosen if isinstance(each, Death))
        run = Run(replace(plan, outages=tuple(each for each in chosen if isinstance(each, Outage)), deaths=deaths))
        result = run.go()
        told.outages += len(chosen)
        told.ours += len(deaths)
        told.expired += sum("too late" in finding for finding in result.findings)
        told.findings += result.findings
        _count_explanations(run, len(chosen), told)
        seed += 1
    return told


def _outage(rng: Random, number: int) -> Outage | Death:
    at, length = number * APART + rng.randrange(5 * HOUR), round(MINUTE * float(1440 ** rng.random()))
    kind: Literal["refuses", "silent", "ours"] = rng.choice(("refuses", "silent", "ours"))
    return Death(at, rng.choice(Boot.POINTS), length, length < OF_OURS) if kind == "ours" else Outage(at, length, kind)


def _count_explanations(run: Run, chosen: int, told: Away) -> None:
    for number in range(chosen):
        within = range(number * APART, (number + 1) * APART)
        heard = [words for words in run.witness.words if words.turn.at in within and words.copies]
        explained = Counter(words.turn.chat for words in heard if words.message.line == EXPLAIN)
        asked = Counter(words.turn.chat for words in heard if words.message.line == ASK)
        told.explained += len(explained)
        told.most = max(told.most, *explained.values(), 0)
        told.asked = max(told.asked, *asked.values(), 0)


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.series", description=__doc__)
    parser.add_argument("what", choices=("ambiguous", "outages"))
    parser.add_argument("count", type=int)
    parser.add_argument("--from", type=int, default=0, dest="first")
    asked = parser.parse_args()
    began = time.monotonic()
    if asked.what == "ambiguous":
        doubt = doubts(asked.count, asked.first)
        bad = doubt.once or doubt.keyed or doubt.findings or doubt.again * 100_000 > 100 * doubt.sends
        words = f"{doubt.sends} sends, {doubt.doubtful} in doubt: cues, reminders, polls, questions twice {doubt.once}"
        words += f", words of safety and receipts twice {doubt.again}, on the channel with a key twice {doubt.keyed}"
        found = doubt.findings
    else:
        away = outages(asked.count, asked.first)
        bad = away.expired or away.findings or away.most > 1
        words = f"{away.outages} outages, {away.ours} of our own: expired cues sent {away.expired}"
        words += f", explanations {away.explained}, at most {away.most} a person and outage"
        words += f", 'are you OK?' at most {away.asked} times"
        found = away.findings
    for finding in found:
        print(finding)
    print(f"{words}; {len(found)} violations, from seed {asked.first}, {time.monotonic() - began:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

"""From the corpus to weights."""

import random
from collections import Counter
from collections.abc import Sequence

import numpy as np

from bot.core.understanding.learned.inference import CONTEXTS
from deploy.hearing.corpus import TIERS, Example
from deploy.hearing.meanings import SIZE, Meanings
from deploy.hearing.network import Network
from deploy.hearing.space import Space, words_in

EVENNESS = 0.3
"""How much rare intents are helped: 0 is not, 1 is as much as frequent ones."""
SLIPS = 0.5
"""What an example with a slip of the finger counts, beside one without."""

MOVED, ALSO_SAID = 0.25, ("reminder", "checkin")
"""How many of the examples with a slip that were said at rest are said to a reminder or to a check-in instead: there
too people want what they want at any time."""

CASES = 4.0
"""What a spent case of the tests counts: it has to be heard, and is seldom one of many of its kind."""


class Trained:
    """A network, the space it lives in, and the intents it tells."""

    def __init__(self, intents: tuple[str, ...], space: Space, network: Network) -> None:
        self.intents, self.space, self.network = intents, space, network


def train(lines: Sequence[Example], meanings: Meanings) -> Trained:
    """The model of some lines; the same lines give the same model."""
    meanings.learn(word for line in lines for sentence in words_in(line.text) for word in sentence)
    space = Space([line.text for line in lines], meanings)
    dice = random.Random(0)  # noqa: S311
    slips = [line._replace(text=slipped(line.text, dice), context=_moved(line, dice)) for line in lines]
    twice = [*lines, *slips]
    counts = Counter(line.intent for line in lines)
    intents = (*TIERS, *sorted(set(counts) - set(TIERS)))
    targets = np.zeros((len(twice), len(intents)), np.float32)
    targets[np.arange(len(twice)), [intents.index(line.intent) for line in twice]] = 1
    evened = {intent: (len(lines) / (len(counts) * counts[intent])) ** EVENNESS for intent in counts}
    weights = [evened[line.intent] * _counts(line) for line in twice]
    weights[len(lines) :] = [weight * SLIPS for weight in weights[len(lines) :]]
    network = Network(space.width, SIZE, len(CONTEXTS), len(intents))
    network.learn(space.texts(twice), targets, np.array(weights, np.float32))
    return Trained(intents, space, network)


def _counts(line: Example) -> float:
    return CASES if line.writer.endswith("-cases") else 1.0


def _moved(line: Example, dice: random.Random) -> str:
    """Where it is said too; a time that is told to a reminder may be a snooze."""
    stays = line.context != "idle" or line.intent == "set_reminder" or dice.random() >= MOVED
    return line.context if stays else dice.choice(ALSO_SAID)


def slipped(text: str, dice: random.Random) -> str:
    """The same with one slip, and without question marks."""
    text = text.replace("?", "")
    if len(text) < 4:
        return text
    at, kind = dice.randrange(1, len(text) - 1), dice.random()
    if kind < 0.3:
        return text[:at] + text[at + 1 :]
    if kind < 0.6:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    other = text[at] if kind < 0.8 else dice.choice("aeiourstnl")
    return text[:at] + other + text[at + (kind >= 0.8) :]

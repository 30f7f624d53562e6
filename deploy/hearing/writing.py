"""A trained model as the bytes that bot/core/understanding/learned.py reads.

Theory of operation: all rows are whole numbers from -127 to 127 of one scale, those of known words of another, the
second layer of a third. A known word's row is the sum of the rows of its parts and of its meaning. The file is packed:
a line that tells what it is, the words, the rows, how loud each word is, the second layer.
"""

import json
import math
import zlib

import numpy as np
from numpy.typing import NDArray

from bot.core.understanding.features import ASKS, ROWS
from bot.core.understanding.learned import CONTEXTS, LAYER_SHIFT, ONE, ROW_SHIFT, TIERS_FIRST, UNIT
from deploy.hearing.network import softmax
from deploy.hearing.space import MEANING, PAIR, PIECE
from deploy.hearing.training import Trained

_ROOT = 16
"""Bits of the roots that scores are multiplied by."""
_POWERS = 16 * 12
"""Steps of a sixteenth down to what is next to nothing."""
_WITHIN = 0.9999
"""Of all numbers that are not 0, so many are told as they are; greater ones are cut."""
_KEPT = 34_000
"""Rows of pairs and pieces that the file holds: without the others it says nearly the same, and is a third smaller."""
_FINE = 72
"""How finely rows are told: the finer, the larger the file."""
Numbers = NDArray[np.float32]


def written(model: Trained, digest: str) -> bytes:
    """The file."""
    space, network = model.space, model.network
    layers = network.layers
    rows, row_scale = _whole(network.rows[:ROWS] * _worth_keeping(model), _FINE)
    known = [
        sum(network.rows[at] * counts for at, counts in space.parts_of(word) if at >= ROWS or at in space.kept)
        + space.meanings.of(word) @ layers["meanings"] * MEANING
        for word in space.words
    ]
    own, word_scale = _whole(np.stack(known), _FINE)
    second, layer_scale = _whole(layers["second"], 127)
    told = {
        "digest": digest,
        "intents": model.intents,
        "contexts": CONTEXTS,
        "scales": [_scaled(word_scale), *(_scaled(row_scale * counts) for counts in (PAIR, PIECE))],
        "before": [_units(layers["bias"] + context) for context in (*layers["contexts"], 0)],
        "after": [_units(layers["last"] + context) for context in (*layers["direct"], 0)],
        "layer": round(layer_scale * (1 << LAYER_SHIFT)),
        "powers": [round(ONE * math.exp(-each / 16)) for each in range(_POWERS)],
    }
    loud = _loudness(np.stack(known), network.layers)
    head = json.dumps(told, separators=(",", ":")).encode()
    listed = b"\n".join(word.encode() for word in space.words)
    return zlib.compress(
        b"%b\n%b\n\n%b" % (head, listed, b"".join(each.tobytes() for each in (rows, own, loud, second))), 9
    )


def _worth_keeping(model: Trained) -> Numbers:
    """1 for the rows that change most of what is said, by how often they are met; nothing for the others."""
    kept = sorted(model.space.kept)
    sizes = np.linalg.norm(model.network.rows[kept], axis=1)
    worth = sizes * np.sqrt([max(1, model.space.seen[row]) for row in kept])
    worth[kept.index(ASKS)] = np.inf
    found = np.zeros((ROWS, 1), np.float32)
    found[np.array(kept)[np.argsort(-worth, kind="stable")[:_KEPT]]] = 1
    return found


def _loudness(known: Numbers, layers: dict[str, Numbers]) -> NDArray[np.uint8]:
    """How much each word by itself speaks of safety in a session, as a byte around 128."""
    before = known + layers["bias"] + layers["contexts"][0]
    chances = softmax(np.maximum(before, 0) @ layers["second"] + layers["direct"][0] + layers["last"])
    tiers = np.clip(chances[:, :TIERS_FIRST].sum(1), 1e-4, 1 - 1e-4)
    told = np.log(tiers / (1 - tiers))
    return (np.clip(np.rint(12 * (told - np.median(told))), -127, 127) + 128).astype(np.uint8)


def _units(numbers: Numbers) -> list[int]:
    return [round(UNIT * each) for each in numbers.tolist()]


def _whole(numbers: Numbers, most: int) -> tuple[NDArray[np.uint8], float]:
    """The numbers as bytes around 128, the greatest of them `most` away from it, and what 1 stands for."""
    scale = float(np.quantile(np.abs(numbers[numbers != 0]), _WITHIN)) / most
    return (np.clip(np.rint(numbers / scale), -127, 127) + 128).astype(np.uint8), scale


def _scaled(scale: float) -> int:
    """So that a sum of rows, times this, times a root, shifted by ROW_SHIFT, is told in UNITs."""
    return round(scale * UNIT * (1 << ROW_SHIFT - _ROOT))

"""A trained model as the bytes that bot/core/understanding/learned/inference.py reads.

Theory of operation: all rows are whole numbers around ZERO of one scale, of which the file has four bits: each row
takes the step between its numbers that tells it best, and rows of one step are a group. A known word's row is the sum
of the rows of its parts and of its meaning. The file is packed: a line that tells what it is, the words, the gaps
between the hashes, the rows of words and of hashes, how loud each word is, the second layer.
"""

import json
import math
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.core.understanding.learned.features import ASKS, PAIRS
from bot.core.understanding.learned.inference import CONTEXTS, ONE, TIERS_FIRST, UNIT, levels
from bot.core.understanding.learned.lanes import LAYER_SHIFT, ROW_SHIFT, ZERO
from deploy.hearing.network import softmax
from deploy.hearing.space import MEANING, PAIR, PIECE
from deploy.hearing.training import Trained

_POWERS = 16 * 12
"""Steps of a sixteenth down to what is next to nothing."""
_WITHIN = 0.9999
"""Of all numbers that are not 0, so many are told as they are; greater ones are cut."""
_ROWS = 124_000
"""Rows of words, pairs and pieces that the file holds."""
_STEPS = tuple(sorted({round(8 * 1.16**each) for each in range(25)}))
"""Steps that rows may have, in sixteenths of a unit."""
Numbers = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Wholes = NDArray[np.int64]


def written(model: Trained, digest: str) -> bytes:
    """The file."""
    space, layers = model.space, model.network.layers
    words, hashes = np.array(space.words), _worth_keeping(model)
    known = np.stack([_known(word, model) for word in space.words])
    hashed = model.network.rows[hashes] * np.where(hashes < PAIRS, PIECE, PAIR)[:, None].astype(np.float32)
    every = np.concatenate([known, hashed])
    scale = float(np.quantile(np.abs(every[every != 0]), _WITHIN)) / 127
    of_words, word_groups, word_order = _grouped(known / scale)
    of_hashes, hash_groups, hash_order = _grouped(hashed / scale)
    second, layer_scale = _whole(layers["second"])
    sizes = [many for many, _ in hash_groups]
    told = {
        "digest": digest,
        "intents": model.intents,
        "contexts": CONTEXTS,
        "scale": round(scale * UNIT * (1 << ROW_SHIFT)),
        "groups": word_groups + hash_groups,
        "hashes": sizes,
        "before": [_units(layers["bias"] + context) for context in (*layers["contexts"], 0)],
        "after": [_units(layers["last"] + context) for context in (*layers["direct"], 0)],
        "layer": round(layer_scale * (1 << LAYER_SHIFT)),
        "powers": [round(ONE * math.exp(-each / 16)) for each in range(_POWERS)],
    }
    head = json.dumps(told, separators=(",", ":")).encode()
    listed = b"\n".join(word.encode() for word in words[word_order])
    gaps = _gaps(hashes[hash_order], sizes)
    loud = _loudness(known, layers)[word_order]
    rest = b"".join(each.tobytes() for each in (gaps, of_words, of_hashes, loud, second))
    return zlib.compress(b"%b\n%b\n\n%b" % (head, listed, rest), 9)


def _known(word: str, model: Trained) -> Numbers:
    """The row of a word: of its parts and of what it means."""
    space, rows = model.space, model.network.rows
    parts = [rows[at] * counts for at, counts in space.parts_of(word) if at in space.kept or at in space.own]
    meant = space.meanings.of(word) @ model.network.layers["meanings"] * MEANING
    return np.asarray(sum(parts, meant), np.float32)


def _worth_keeping(model: Trained) -> Wholes:
    """The hashes that change most of what is said, by how often they are met, as many as there is room for."""
    kept = sorted(model.space.kept)
    worth = np.linalg.norm(model.network.rows[kept], axis=1) * np.sqrt([max(1, model.space.seen[row]) for row in kept])
    worth *= np.where(np.array(kept) < PAIRS, PIECE, PAIR)
    worth[kept.index(ASKS)] = np.inf
    return np.sort(np.array(kept)[np.argsort(-worth, kind="stable")[: _ROWS - len(model.space.words)]])


def _grouped(rows: Numbers) -> tuple[Bytes, list[tuple[int, int]], Wholes]:
    """Rows in four bits, the groups of those that have the same step, and the order in which they come."""
    best, told = np.full(len(rows), np.inf, np.float32), np.zeros(rows.shape, np.uint8)
    steps = np.zeros(len(rows), np.int64)
    for step in _STEPS:
        fours = np.clip(np.rint(rows * (16 / step)) + 8, 0, 15).astype(np.uint8)
        wrong = ((np.array(levels(step), np.float32)[fours] - ZERO - rows) ** 2).sum(1)
        better = wrong < best
        best[better], told[better], steps[better] = wrong[better], fours[better], step
    order = np.argsort(steps, kind="stable")
    groups = [(int((steps == step).sum()), step) for step in _STEPS if (steps == step).any()]
    told = told[order]
    low, high = np.hsplit(told, 2)
    return np.asarray(low | high << 4, np.uint8), groups, np.asarray(order, np.int64)


def _gaps(hashes: Wholes, groups: Sequence[int]) -> Bytes:
    """The gaps between the hashes of each group, the low bytes of all of them first."""
    starts = np.cumsum([0, *groups[:-1]])
    gaps = np.diff(hashes, prepend=0)
    gaps[starts] = hashes[starts]
    planes: Bytes = np.asarray([gaps >> bits & 255 for bits in (0, 8, 16)], np.uint8)
    return planes


def _loudness(known: Numbers, layers: dict[str, Numbers]) -> NDArray[np.uint8]:
    """How much each word by itself speaks of safety in a session, as a byte around 128."""
    before = known + layers["bias"] + layers["contexts"][0]
    chances = softmax(np.maximum(before, 0) @ layers["second"] + layers["direct"][0] + layers["last"])
    tiers = np.clip(chances[:, :TIERS_FIRST].sum(1), 1e-4, 1 - 1e-4)
    told = np.log(tiers / (1 - tiers))
    return (np.clip(np.rint(12 * (told - np.median(told))), -127, 127) + 128).astype(np.uint8)


def _units(numbers: Numbers) -> list[int]:
    return [round(UNIT * each) for each in numbers.tolist()]


def _whole(numbers: Numbers) -> tuple[Bytes, float]:
    """The numbers as bytes around ZERO, and what 1 stands for."""
    scale = float(np.quantile(np.abs(numbers[numbers != 0]), _WITHIN)) / 127
    return (np.clip(np.rint(numbers / scale), -127, 127) + ZERO).astype(np.uint8), scale

"""One hidden layer, learned with most of each text left out at random, so that no single word decides.

Theory of operation: rows of a text are added up (`parts`), then what its words mean, then where it was said; what is
below nothing counts as nothing; a second layer tells the intents. In each step three quarters of a text's parts are
left out and the rest counts four times: so every part learns to speak for itself. Steps of rows are divided by the root
of what they have learned before (Adagrad, J. Duchi 2011), those of layers are Adam's (D. Kingma 2014).

House rule: one seed, one thread, single precision in one order: the same texts give the same weights.
"""

import math

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from deploy.hearing.space import Texts

HIDDEN = 64
"""Lanes between the rows and the intents."""
EPOCHS, BATCH = 10, 256
LEFT_OUT, LEFT_OUT_MEANINGS, LEFT_OUT_HIDDEN, LEFT_OUT_CONTEXTS = 0.7, 0.1, 0.2, 0.15
ROW_STEP, LAYER_STEP = 0.5, 0.004
Array = NDArray[np.float32]


class Network:
    """Weights that learn."""

    def __init__(self, width: int, meanings: int, contexts: int, intents: int, seed: int = 0) -> None:
        self._dice = dice = np.random.default_rng(seed)

        def made(spread: float, *shape: int) -> Array:
            return dice.normal(0, spread, shape).astype(np.float32)

        self.rows = made(0.05, width, HIDDEN)
        self._learned = np.full((width, 1), 1e-6, np.float32)
        self.layers = {
            "meanings": made(0.05, meanings, HIDDEN),
            "contexts": np.zeros((contexts, HIDDEN), np.float32),
            "bias": np.zeros(HIDDEN, np.float32),
            "second": made(math.sqrt(1 / HIDDEN), HIDDEN, intents),
            "direct": np.zeros((contexts, intents), np.float32),
            "last": np.zeros(intents, np.float32),
        }
        self._first = {name: np.zeros_like(layer) for name, layer in self.layers.items()}
        self._squared = {name: np.zeros_like(layer) for name, layer in self.layers.items()}
        self._step = 0

    def learn(self, texts: Texts, targets: Array, weights: Array) -> None:
        """Go over all texts, EPOCHS times."""
        count = len(targets)
        steps = EPOCHS * (count // BATCH + 1)
        for _ in range(EPOCHS):
            order = self._dice.permutation(count)
            for start in range(0, count, BATCH):
                batch = order[start : start + BATCH]
                self._step += 1
                pace = max(0.02, 1 - self._step / steps) * min(1.0, self._step / 40)
                self._learn(texts, batch, targets[batch], weights[batch][:, None], pace)

    def _learn(self, texts: Texts, batch: NDArray[np.int64], targets: Array, weights: Array, pace: float) -> None:
        layers = self.layers
        parts, used = self._thinned(texts.parts[batch])
        meanings = self._without(texts.meanings[batch], LEFT_OUT_MEANINGS)
        contexts = texts.contexts[batch] * (self._random(len(batch), 1) > LEFT_OUT_CONTEXTS)
        rows = self.rows[used]
        before = parts @ rows + meanings @ layers["meanings"] + contexts @ layers["contexts"] + layers["bias"]
        open_ = (before > 0) * (self._random(*before.shape) > LEFT_OUT_HIDDEN) / np.float32(1 - LEFT_OUT_HIDDEN)
        hidden = before * open_
        wrong = softmax(hidden @ layers["second"] + contexts @ layers["direct"] + layers["last"]) - targets
        wrong *= weights / np.float32(BATCH)
        back = (wrong @ layers["second"].T) * open_
        self._move_layers(
            {
                "meanings": meanings.T @ back,
                "contexts": contexts.T @ back,
                "bias": back.sum(0),
                "second": hidden.T @ wrong,
                "direct": contexts.T @ wrong,
                "last": wrong.sum(0),
            },
            pace,
        )
        slope = parts.T @ back
        self._learned[used] += (slope * slope).mean(1, keepdims=True)
        self.rows[used] = rows - np.float32(ROW_STEP * pace) * slope / np.sqrt(self._learned[used])

    def _move_layers(self, slopes: dict[str, Array], pace: float) -> None:
        for name, slope in slopes.items():
            first, squared = self._first[name], self._squared[name]
            first += np.float32(0.1) * (slope - first)
            squared += np.float32(0.001) * (slope * slope - squared)
            step = LAYER_STEP * pace * math.sqrt(1 - 0.999**self._step) / (1 - 0.9**self._step)
            self.layers[name] -= np.float32(step) * first / (np.sqrt(squared) + np.float32(1e-8))

    def _thinned(self, parts: sparse.csr_matrix) -> tuple[sparse.csr_matrix, NDArray[np.int64]]:
        """Texts with most of their parts left out, in the columns that they use."""
        values = self._without(parts.data, LEFT_OUT)
        used, columns = np.unique(parts.indices, return_inverse=True)
        return sparse.csr_matrix((values, columns, parts.indptr), shape=(parts.shape[0], len(used))), used

    def _without(self, values: Array, share: float) -> Array:
        return values * (self._random(*values.shape) > share) / np.float32(1 - share)

    def _random(self, *shape: int) -> Array:
        return self._dice.random(shape, dtype=np.float32)


def softmax(scores: Array) -> Array:
    """What each may be, row by row."""
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)

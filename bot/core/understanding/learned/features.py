"""What of a text the learned ear looks at: its words, their letters, and which words stand near each other.

Theory of operation: a text is a bag. Each *word* brings its own pieces (the word, three and four letters of it at a
time, its meaning), which never change; so for the words of the corpus they are added up when the model is trained, and
a known word costs one look. Only a word that nobody has said before is taken to pieces. Each *pair* of words (side by
side, or with one between them, in one sentence) has a row by its hash, and so has the word that begins or ends one.

House rules: standard library only, no content; training and hearing both count by these functions, so they agree.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from zlib import crc32

ROWS = 1 << 18
"""Rows by hashes: the first half are those of pieces, the second those of pairs."""
PAIRS = ROWS // 2
"""Where the second half begins."""
END = ",,"
"""Stands where a sentence ends."""
_LONGEST_WORD = 24
_NEAR, _FAR, _FIRST, _LAST = 40503, 30941, 52361, 61283
"""Odd numbers, so that no pair is another's mirror and no pair side by side is one with a word between."""


def sentences_of(plain: str) -> list[list[str]]:
    """The words of a normalised text, sentence by sentence; of numbers only how long they are."""
    sentences = [
        [_number(word) if word.isdecimal() else word for word in sentence.split() if word != ","]
        for sentence in plain.split(END)
    ]
    return [sentence for sentence in sentences if sentence]


def _number(word: str) -> str:
    return "0" if len(word) == 1 else "10" if word == "10" else "00"


def pieces_of(word: str) -> Iterator[int]:
    """The rows of three and four letters of a word at a time."""
    whole = f"<{word[:_LONGEST_WORD]}>"
    for at in range(len(whole) - 2):
        yield crc32(whole[at : at + 3].encode()) & PAIRS - 1
    for at in range(len(whole) - 3):
        yield crc32(whole[at : at + 4].encode()) & PAIRS - 1


def count_of(word: str) -> int:
    """How many pieces a word has."""
    return 2 * min(len(word), _LONGEST_WORD) - 1


def pairs_of(words: Sequence[str]) -> list[int]:
    """The rows of the words of a sentence that stand side by side, or with one between them, and of its ends."""
    hashes = [crc32(word.encode()) for word in words]
    near = [one * _NEAR + two for one, two in pairwise(hashes)]
    far = [one * _FAR + two for one, two in zip(hashes, hashes[2:], strict=False)]
    return [PAIRS + (each & PAIRS - 1) for each in (*near, *far, hashes[0] * _FIRST, hashes[-1] * _LAST)]


ASKS = PAIRS + (crc32(b"?") & PAIRS - 1)
"""The row of a question mark."""

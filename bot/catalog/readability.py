"""How easily a text is read, by the measure that a language has of its own.

House rules: a published formula each, with its source; a text too short to tell has none; the limit is where the source
says that most people read it with ease. A language without a measure here is not measured.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from msgspec import Struct

TOO_FEW = 15
"""Words below which a measure means nothing."""
_SENTENCE = re.compile(r"[^\W\d_].*?(?:[.!?:;…](?=\s|$)|$)", re.MULTILINE)
"""From its first letter to its end."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MUTE = re.compile(r"(?<![aeiouy])e$|(?<=[^aeiouytd])ed$")
_MUTE_FR = re.compile(r"(?<=[^aeiouyéèêàâîïôûù])(?:e|es|ent)$")


class Counted(Struct, frozen=True):
    """What the formulas are made of, for one text."""

    words: int
    sentences: int
    syllables: list[int]
    """Of each word."""
    letters: list[int]
    """Of each word."""

    @property
    def a_sentence(self) -> float:
        """Words a sentence."""
        return self.words / self.sentences

    @property
    def a_word(self) -> float:
        """Syllables a word."""
        return sum(self.syllables) / self.words

    def share(self, fitting: int) -> float:
        """Of 100 words so many."""
        return 100 * fitting / self.words


class Measure(Struct, frozen=True):
    """A formula, and where a text is too hard."""

    name: str
    vowels: str
    """Letters that stand for a vowel; those that stand together are one syllable, unless `apart`."""
    formula: Callable[[Counted], float]
    hardest: float
    easier_is_more: bool = True
    mute: re.Pattern[str] | None = None
    apart: bool = False

    def of(self, text: str) -> float | None:
        """The measure of a text; None for one that is too short to tell."""
        if text.count(" ") < TOO_FEW - 1:
            return None
        words = _WORD.findall(text.lower())
        if len(words) < TOO_FEW:
            return None
        return self.formula(
            Counted(
                words=len(words),
                sentences=max(1, len(_SENTENCE.findall(text))),
                syllables=list(map(_known(self.vowels, self.apart, self.mute).__getitem__, words)),
                letters=list(map(len, words)),
            )
        )

    def too_hard(self, ease: float) -> bool:
        """Whether that is beyond the limit."""
        return ease < self.hardest if self.easier_is_more else ease > self.hardest


class _Syllables(dict[str, int]):
    """How many syllables each word has, counted when it is first met: a text is mostly words of other texts."""

    def __init__(self, vowels: str, apart: bool, mute: re.Pattern[str] | None) -> None:
        self._sounds = re.compile(f"[{vowels}]{'' if apart else '+'}")
        self._mute = mute

    def __missing__(self, word: str) -> int:
        count = len(self._sounds.findall(word))
        silent = self._mute is not None and count > 1 and self._mute.search(word) and not word.endswith("le")
        self[word] = syllables = max(1, count - 1 if silent else count)
        return syllables


_known = lru_cache(_Syllables)


def _wiener(counted: Counted) -> float:
    long = counted.share(sum(1 for each in counted.syllables if each >= 3))
    wide = counted.share(sum(1 for each in counted.letters if each > 6))
    short = counted.share(sum(1 for each in counted.syllables if each == 1))
    return 0.1935 * long + 0.1672 * counted.a_sentence + 0.1297 * wide - 0.0327 * short - 0.875


MEASURES: Mapping[str, Measure] = {
    # Kincaid et al. 1975, Derivation of new readability formulas for Navy enlisted personnel: years of school.
    "en": Measure(
        "Flesch-Kincaid grade", "aeiouy", lambda of: 0.39 * of.a_sentence + 11.8 * of.a_word - 15.59, 6, False, _MUTE
    ),
    # Szigriszt Pazos 1993, read by the INFLESZ scale (Barrio-Cantalejo et al. 2008, Anales del Sistema Sanitario de
    # Navarra 31:135): from 55 on a text for patients is within reach of most people.
    "es": Measure(
        "INFLESZ", "aeiouáéíóúü", lambda of: 206.835 - 62.3 * of.a_word - of.a_sentence, 55
    ),
    # Bamberger and Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, first Wiener Sachtextformel: years of school.
    "de": Measure("Wiener Sachtextformel", "aeiouyäöü", _wiener, 8, False),
    # Kandel and Moles 1958, Application de l'indice de Flesch à la langue française: from 60 on standard.
    "fr": Measure(
        "Kandel-Moles", "aeiouyéèêëàâîïôûùœ", lambda of: 207 - 1.015 * of.a_sentence - 73.6 * of.a_word, 60,
        mute=_MUTE_FR,
    ),
    # Martins et al. 1996, Readability formulas applied to textbooks in Brazilian Portuguese (ICMC-USP, Notas 28):
    # from 50 on easy.
    "pt": Measure(
        "Flesch, as Martins adapted it", "aeiouáéíóúâêôãõàü",
        lambda of: 248.835 - 1.015 * of.a_sentence - 84.6 * of.a_word, 50,
    ),
    # Oborneva 2006, Avtomatizirovannaya otsenka slozhnosti uchebnykh tekstov: Flesch for Russian; from 50 on plain.
    "ru": Measure(
        "Flesch, as Oborneva adapted it", "аеёиоуыэюя", lambda of: 206.835 - 1.3 * of.a_sentence - 60.1 * of.a_word, 50,
        apart=True,
    ),
}  # fmt: skip
"""By language."""

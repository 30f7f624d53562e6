"""A rating in words or digits: "7", "7/10", "about a seven", "zehn von zehn".

House rules: a rating is one whole number from 0 to 10 with nothing beside it but words that people put around a
rating; two numbers, a fraction, a range or a greater number are no rating.
"""

import re
from functools import lru_cache

from bot.core.model.hearing.ear import Ear, Tongue
from bot.core.understanding.words.at_length import LONG
from bot.core.understanding.words.normalise import LONGEST, normalise, seen

HIGHEST = 10
_MARKS = " .,!?;:()\"'…*#=~\n"
_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"\w+")
_OUT_OF_TEN = re.compile(r"(?<=\d)\s*/\s*10\b")
_LONGEST_RATING = 100
"""Characters: whoever writes more says more than a number."""


def may_be_rating(plain: str, ear: Ear) -> bool:
    """Whether a normalised text can be a rating at all: most have neither a digit nor a word for a number."""
    return _DIGIT.search(plain) is not None or not _number_words(ear).isdisjoint(plain.split())


def rating(text: str, ear: Ear) -> int | None:
    """The number from 0 to 10 that a whole text says, or None."""
    if len(text) > _LONGEST_RATING:
        return None
    listed, beside, most = _about_ratings(ear)
    told, others = list[str](), 0
    for word in _words(text):
        told.append(_plain(word))
        others += sum([part not in beside for part in told[-1].split()])
        # Two of them are two numbers, or none, whatever language reads them.
        if others > 1 and len(told) > most:
            return None
    whole = " ".join(told)
    if others > 1 and whole not in listed:
        return None
    numbers = {number for tongue in ear.tongues if (number := _said(whole, tongue)) is not None}
    # Two languages may read the same word as two numbers: then nobody knows which, and it is asked.
    return numbers.pop() if len(numbers) == 1 else None


def tries_a_number(text: str) -> bool:
    """Whether a text is a number that is no rating: 11, 3-4, 7.5."""
    words = _words(text) if len(text) <= _LONGEST_RATING else []
    return len(words) == 1 and any(letter.isdecimal() for letter in words[0])


def only_number(text: str, ear: Ear, language: str = "") -> int | None:
    """The one number from 0 to 10 somewhere in a text in `language` (empty: any); None if there is none or another, or
    if the text is a story, in which a number may be anything."""
    # In a story a number may be anything: a year, a house, a child.
    if len(text) > LONG:
        return None
    words = _words(text)
    digits = [word for word in words if any(letter.isdecimal() for letter in word)]
    if digits:
        # Two numbers beside pain are two numbers: which of them is the rating is not ours to guess.
        return _digits(digits[0]) if len(digits) == 1 else None
    plain = normalise(text)
    spoken = {number for tongue in ear.tongues if language in ("", tongue.code) for number in _spoken(plain, tongue)}
    return spoken.pop() if len(spoken) == 1 else None


def numbers_in(text: str, ear: Ear) -> tuple[int, ...]:
    """All numbers from 0 to 10 in a text, in their order; "one" is an article."""
    words = _OUT_OF_TEN.sub("", normalise(text)).split()
    listed: dict[str, int] = {}
    for tongue in ear.tongues:
        listed |= tongue.numbers
        # "Seven out of ten" is seven, not seven and ten.
        plain = tongue.out_of_ten.made.sub("", " ".join(words)).split() if tongue.out_of_ten else words
        words = plain if len(plain) < len(words) else words
    numbers = (_digits(word) if word.isdecimal() else listed.get(word) for word in words)
    return tuple(number for number in numbers if number is not None)


def told_number(text: str, ear: Ear) -> str:
    """The one number from 0 to 10 in a sentence about pain; empty if there is none, more than one, or one that counts
    something else: "ten years of back pain", "two kids"."""
    number = only_number(text, ear)
    return "" if number is None or _counts_something(text, number, ear) else str(number)


def _counts_something(text: str, number: int, ear: Ear) -> bool:
    """It is a date or an age, or something stands after it that it may count, and no word that goes with a rating."""
    plain = normalise(text)
    # "In 2019" is a date, however few words stand around it.
    if ear.dated.made.search(plain):
        return True
    words = plain.split()
    for at, word in enumerate(words[:-1]):
        # The word that says the number is found again, to see what stands beside it.
        said = int(word) if word.isdecimal() else next((n for t in ear.tongues if (n := t.numbers.get(word))), None)
        if said == number:
            before, after = words[at - 1] if at else "", words[at + 1]
            # "Level 7" is a rating whatever follows; "of 7" is not, for "of" stands before everything.
            goes_with_a_rating = before in _around(ear) and before not in ear.common.made
            return not goes_with_a_rating and after[0].isalpha() and after not in _after_a_rating(ear)
    return False


@lru_cache(maxsize=4)
def _around(ear: Ear) -> frozenset[str]:
    """Words that people put around a rating ("level", "Stufe"), in any language."""
    return frozenset().union(*(tongue.around for tongue in ear.tongues))


@lru_cache(maxsize=4)
def _after_a_rating(ear: Ear) -> frozenset[str]:
    """Words that may follow a rating and are nothing that is counted."""
    return ear.common.made | _around(ear)


def _spoken(plain: str, tongue: Tongue) -> set[int]:
    words = (tongue.out_of_ten.made.sub("", plain) if tongue.out_of_ten else plain).split()
    # "One" is an article in most of the languages, and beside words of pain it is no number.
    return {number for word in words if (number := tongue.numbers.get(word, 1)) != 1}


def _words(text: str) -> list[str]:
    folded = _OUT_OF_TEN.sub("", seen(text[:LONGEST]))
    words = (raw.strip(_MARKS) for raw in folded.split())
    return [word for word in words if any(map(str.isalnum, word))]


@lru_cache(maxsize=4)
def _number_words(ear: Ear) -> frozenset[str]:
    """The words that numbers are told by, in any language."""
    return frozenset(word for tongue in ear.tongues for told in tongue.numbers for word in told.split())


@lru_cache(maxsize=4)
def _about_ratings(ear: Ear) -> tuple[frozenset[str], frozenset[str], int]:
    """Whole texts that are ratings; words that stand beside one, in any language; and how many words the longest of
    those texts has."""
    listed = frozenset(said for tongue in ear.tongues for said in tongue.numbers)
    patterns = [tongue.out_of_ten.written for tongue in ear.tongues if tongue.out_of_ten]
    beside = _around(ear).union(*(_WORD.findall(pattern.replace(r"\b", " ")) for pattern in patterns))
    return listed, beside, max([len(said.split()) for said in listed], default=0)


def _plain(word: str) -> str:
    """A word as numbers are listed; one that normalising takes apart (3-4, 7.5, -7) is none: it keeps its marks."""
    if word.isdecimal():
        return word
    plain = normalise(word) or word
    return f"{plain}?" if plain.isdecimal() else plain


def _said(whole: str, tongue: Tongue) -> int | None:
    if whole in tongue.numbers:
        return tongue.numbers[whole]
    left = tongue.out_of_ten.made.sub("", whole).split() if tongue.out_of_ten else whole.split()
    numbers = [_number(word, tongue) for word in left if word not in tongue.around]
    return numbers[0] if len(numbers) == 1 else None


def _number(word: str, tongue: Tongue) -> int | None:
    # Digits in any script are digits; what is written out is listed, language by language.
    return _digits(word) if word.isdecimal() else tongue.numbers.get(word)


def _digits(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= 2 and int(word) <= HIGHEST else None

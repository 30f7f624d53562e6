"""One way to write a text, so that the same words are the same letters.

House rules: small letters without accents; apostrophes are gone (after an elided article or pronoun they are a
space); " ,, " where a sentence ends, " , " at other pauses, a space for quotes and hyphens; a letter three times or
more is one; signs and emoji stand alone; what cannot be seen is gone. Patterns may be written with accents, they are
read by `as_pattern`.
"""

import re
import unicodedata

LONGEST = 4096
"""Characters that are looked at: more than a chat app lets one message have. Of a longer text, both ends."""

_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")
"""Words in which nothing has to be changed but the size of the letters, unless one is held."""
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′＇‛ʹ", "'"))
_ELIDED = re.compile(r"\b([cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\w)")
_TRAILING_OFF = re.compile(r"\.{2,}")
_END = re.compile(r"[.!?。]+(?=\s|$)")
_COMMA = re.compile(r"(?<!,),(?!,)")
_MARK = re.compile(r"[^\w\s,]|_")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_THROUGH = frozenset('"-‐‑*_~«»“”„')
_UNSEEN = frozenset({"Mn", "Me", "Cf", "Cs", "Co", "Cn"})
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def normalise(text: str, letters: str = r"\1") -> str:
    """`text` in the one way; `letters` is what a letter that is held (nooo) becomes."""
    if len(text) <= LONGEST and _PLAIN.fullmatch(text) and not _RUN.search(plain := text.lower()):
        return plain
    text = text.translate(_APOSTROPHES) if len(text) <= LONGEST else _ends(text).translate(_APOSTROPHES)
    text = seen(text)
    if "'" in text:
        text = _ELIDED.sub(r"\1 ", text).replace("'", "")
    if ".." in text:
        text = _TRAILING_OFF.sub(" ", text)
    text = _END.sub(" ,, ", text).replace("\n", " ")
    text = _MARK.sub(_pause, text)
    if "," in text:
        text = _COMMA.sub(" , ", text)
    return " ".join(_RUN.sub(letters, text).split()).strip(" ,")


def held(text: str) -> str | None:
    """`text` in the one way, for words that have a letter twice (toooo may be too); None if no letter is held."""
    return normalise(text, r"\1\1") if _RUN.search(text.lower()) else None


def wording(plain: str) -> str:
    """Only the words of a normalised text; where there are none, its signs."""
    if plain.replace(" ", "").isalnum():
        return plain
    words = [word for word in plain.split() if word[0].isalnum()]
    return " ".join(words) or plain


def as_pattern(pattern: str) -> str:
    """A pattern as written in the content, in the letters of a normalised text."""
    return _bare(pattern).replace("ß", "ss")


def _ends(text: str) -> str:
    return f"{text[: LONGEST // 2]} . {text[-LONGEST // 2 :]}"


def seen(text: str) -> str:
    """`text` in small letters without accents and without what cannot be seen; marks stay."""
    if text.isascii():
        text = text.lower()
        if text.isprintable():
            return text
        return "".join([letter for letter in text if letter.isprintable() or letter in "\n\t\r"])
    text = unicodedata.normalize("NFKC", text).casefold()[: 2 * LONGEST]
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if _is_seen(letter))


def _is_seen(letter: str) -> bool:
    if letter.isalpha() or letter == " ":
        return True
    kind = unicodedata.category(letter)
    return kind not in _UNSEEN and (kind != "Cc" or letter in "\n\t\r") and ord(letter) not in _SKIN_TONES


def _bare(text: str) -> str:
    if text.isascii():
        return text
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text))


def _pause(match: re.Match[str]) -> str:
    mark = match[0]
    if mark in _THROUGH:
        return " "
    return " , " if unicodedata.category(mark)[0] == "P" or mark.isascii() else f" {mark} "

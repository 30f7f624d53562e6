"""One way to write a text, so that the same words are the same letters.

House rules: small letters without accents; apostrophes are gone (after an elided article or pronoun they are a
space); " ,, " where a sentence ends, " , " at other pauses, a space for quotes and hyphens; a letter three times or
more is one; signs and emoji stand alone; what cannot be seen is gone. Patterns may be written with accents, they are
read by `as_pattern`.
"""

import re
import unicodedata

from bot.core.understanding.words.at_length import (
    APOSTROPHES,
    ELIDED,
    HELD,
    LONG,
    THROUGH,
    UNSEEN,
    without_held,
    written_at_length,
)

# Telegram's own limit for one message; of a longer text both ends are read, since people say what matters first or
# last.
LONGEST = 4096
"""Characters that are looked at: more than a chat app lets one message have. Of a longer text, both ends."""

# Most messages: then the letters are already the letters, and nothing below has to look at them.
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")
"""Words in which nothing has to be changed but the size of the letters, unless one is held."""
_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_TRAILING_OFF = re.compile(r"\.{2,}")
_END = re.compile(r"[.!?。]+(?=\s|$)")
_COMMA = re.compile(r"(?<!,),(?!,)")
_MARK = re.compile(r"[^\w\s,]|_")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_ORDINARY = re.compile("[\\w -~¿¡«»“”„…–—‘’\n]*")
"""Letters, digits and marks, all of which can be seen."""
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def normalise(text: str) -> str:
    """`text` in the one way."""
    return normalised(text)[0]


def normalised(text: str) -> tuple[str, str]:
    """`text` in the one way, and the same with a held letter twice: toooo may be too."""
    if len(text) <= LONGEST and _PLAIN.fullmatch(text) and not HELD.search(plain := text.lower()):
        return plain, plain
    written = _tidy(_written(text))
    return without_held(written) if HELD.search(written) else (written, written)


def _tidy(written: str) -> str:
    return " ".join(written.split()).strip(" ,")


def _written(text: str) -> str:
    """`text` without its marks; letters are still held."""
    if len(text) > LONG:
        return written_at_length(text if len(text) <= LONGEST else _ends(text), LONGEST)
    text = seen(text.translate(_APOSTROPHES))
    # Folding first and measuring after: a ligature or a wide letter becomes several.
    if len(text) > LONG:  # one character may unfold to eighteen
        return written_at_length(text, LONGEST)
    if text.replace(" ", "").isalnum():
        return text
    if "'" in text:
        text = ELIDED.sub(" ", text).replace("'", "")
    if ".." in text:
        text = _TRAILING_OFF.sub(" ", text)
    text = _END.sub(" ,, ", text).replace("\n", " ")
    text = _MARK.sub(_pause, text)
    return _COMMA.sub(" , ", text) if "," in text else text


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
    text = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    # Most texts hold nothing else that can't be seen, and need no look at each letter.
    return text if _ORDINARY.fullmatch(text) else "".join([letter for letter in text if _is_seen(letter)])


def _is_seen(letter: str) -> bool:
    if letter.isalpha() or letter == " ":
        return True
    kind = unicodedata.category(letter)
    return kind not in UNSEEN and (kind != "Cc" or letter in "\n\t\r") and ord(letter) not in _SKIN_TONES


def _bare(text: str) -> str:
    if text.isascii():
        return text
    # A pattern may be written with accents, and is folded like a text before it is compiled.
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text))


def _pause(match: re.Match[str]) -> str:
    mark = match[0]
    # Hyphens and quotes part words, and are no pauses.
    if mark in THROUGH:
        return " "
    # A sign that is neither a letter nor a mark is a word of its own: an emoji says something.
    return " , " if unicodedata.category(mark)[0] == "P" or mark.isascii() else f" {mark} "

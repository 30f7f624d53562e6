"""A long text in the one way to write it, at a cost that only its length decides.

Theory of operation: `normalise` looks at each mark by itself, which is fine for a message and a lever for who wants to
keep others waiting: four thousand marks are four thousand calls. Here every step goes over the whole text at once
(`replace`, `translate`, `split`), and there are only so many steps. What comes out is the same but for the number of
pauses that follow one another, which nothing asks for.

House rule: no step calls back for a letter or for a match, and none lets a text grow more than threefold.
"""

import re
import unicodedata
from functools import cache

LONG = 640
"""Characters from which on a text is long: more than ten times an ordinary message."""
ELIDED = re.compile("'(?:(?<=\\b[cdjlmnst]')|(?<=\\bqu')|(?<=\\bjusqu')|(?<=\\blorsqu')|(?<=\\bpuisqu'))(?=\\w)")
"""An apostrophe after an article or a pronoun: it is looked for first, because most texts have few."""
APOSTROPHES = "’‘ʼ`´′＇‛ʹ"
THROUGH = frozenset('"-‐‑*_~«»“”„')
UNSEEN = frozenset({"Mn", "Me", "Cf", "Cs", "Co", "Cn"})
# Only letters: a mark that is held ("...") has rules of its own.
HELD = re.compile("([a-zа-яѐ-џ])\\1\\1")
"""A letter three times, in the alphabets of the languages that are heard."""
_RUN = re.compile("([a-zа-яѐ-џ])\\1{2,}")
# Nearly all that people write lies below; what is farther is split off before, so the table stays small.
_NEAR = 0x2070
"""What lies below is looked up in one table: Latin, Greek, Cyrillic, accents, typographic marks."""
_LETTERS = "\u2090-\u209c\u2100-\u214f\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff\U0001f130-\U0001f189"
"""Farther letters that stand for ours: small ones, bold ones, wide ones, those in circles."""
_FAR = re.compile(f"([^\0-{chr(_NEAR)}{_LETTERS}])")
# Emoji are words of their own, and a few hundred of them are still a message; a thousand are somebody trying
# things.
_CROWD = 200
"""Signs in one text that all stay where they are."""
MOST_SIGNS = 600
"""Different ones of a crowd that are kept: so many words are no text that people write, and it is asked about."""
_FAR_UNSEEN = re.compile(
    "[\u20d0-\u20ff\u302a-\u302d\ud800-\uf8ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\ufff0-\ufffb"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U0010ffff]+"
)
_ENDS = (".", "!", "?")
_MARKS = tuple(chr(code) for code in range(33, 127) if not chr(code).isalnum() and chr(code) != ",")
_CONTROLS = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {127: None}


def written_at_length(text: str, longest: int) -> str:
    """A text of at most `longest` characters without its marks, letters still held; its ends if it unfolds to more."""
    # Most texts: nothing to unfold, no accents, no signs.
    if text.isascii():
        text = text.lower().translate(_CONTROLS)
    else:
        if _FAR.search(text):
            text = _signs_apart(text)
        text = unicodedata.normalize("NFKC", text).casefold()
        if len(text) > 2 * longest:
            # One character may unfold to eighteen: both ends are kept, since people say what matters first or last.
            text = f"{text[:longest]} . {text[-longest:]}"
        text = text.translate(_near())
    text = " ".join(text.split())
    if "'" in text:
        text = ELIDED.sub(" ", text).replace("'", "")
    # From long runs to short ones: a screen of dots is gone after a handful of passes.
    for dots in ("." * 64, "." * 8, "..."):
        while dots in text:
            text = text.replace(dots, "..")
    text = f"{text.replace('..', ' ')} "
    for mark in _ENDS:
        text = text.replace(f"{mark} ", " ,, ")
    for mark in _MARKS:
        # Looking is cheaper than replacing, and most texts have three or four of these marks.
        if mark in text:
            text = text.replace(mark, " " if mark in THROUGH else " , ")
    # What ends a sentence is written already, and stays.
    return text.replace(",", " , ").replace(" ,  , ", " ,, ")


def without_held(text: str) -> tuple[str, str]:
    """A text with each letter that is held once, and twice."""
    pieces = _RUN.split(text)
    once = "".join(pieces)
    pieces[1::2] = [letter * 2 for letter in pieces[1::2]]
    return once, "".join(pieces)


def _signs_apart(text: str) -> str:
    """Each sign as a word of its own; of a crowd of them each is heard once, at the end."""
    pieces = _FAR.split(_FAR_UNSEEN.sub("", text))
    if len(pieces) // 2 <= _CROWD:
        # The one far sign that ends a sentence; all others stand for themselves.
        return " ".join(pieces).replace("。", ". ")
    return f"{' '.join(pieces[::2])} {' '.join(list(dict.fromkeys(pieces[1::2]))[:MOST_SIGNS])}"


@cache
def _near() -> tuple[str, ...]:
    """By its code, what a character is written as; made when the first text needs it, for a start need not wait."""
    # By its code, as `translate` looks it up.
    return tuple(map(_near_one, map(chr, range(_NEAR))))


def _near_one(letter: str) -> str:
    if letter in APOSTROPHES:
        return "'"
    if letter.isascii():
        return letter if ord(letter) not in _CONTROLS else ""
    seen = "".join(each for each in unicodedata.normalize("NFD", letter) if _is_seen(each))
    if len(seen) != 1 or seen.isalnum() or seen.isspace():
        return seen
    return " " if seen in THROUGH else " , " if unicodedata.category(seen)[0] == "P" else f" {seen} "


def _is_seen(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return kind not in UNSEEN and kind != "Cc"

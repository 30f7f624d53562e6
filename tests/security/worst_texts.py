"""Texts that are as dear to hear as a search can make them: words of the lexicons, the wishes, the times and the places
put together, and changed where a change makes them dearer.

    python -m tests.security.worst_texts --seeds 20 --steps 200

prints the dearest of each seed and length, with its cost on the processor. Hearing remembers words; a search forgets
before each look, unless it is told to keep (`--warm`), because whoever attacks has new words every time.
"""

import argparse
import random
import re
import time
from collections.abc import Callable
from functools import cache

from bot.catalog.library import content_folder
from bot.core.understanding import families, wishes
from bot.core.understanding.hearing import Here, get_ready, hear_anew
from bot.core.understanding.words import typos
from bot.core.understanding.words.sieve import sieve_of
from deploy.hearing.corpus import examples
from tests.core.hearing_cases import EAR, RATINGS

LENGTH = 4096
"""Characters: what a chat app lets one message have."""
LENGTHS = (16, 100, 300, 630, 1000, 2000, LENGTH)
"""Characters of the texts that are looked for: what is dear in a short one is not what is dear in a long one."""
LETTERS = "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяéèêàùçñãõöüß"
MARKS = (" ", ", ", ". ", " - ", "! ", "… ", "\n", "’", " 🆘 ", " é")


@cache
def words() -> list[str]:
    """Every word of the content, as it is written: whole lines of the lexicons, and their words one by one."""
    found = dict[str, None]()
    for path in sorted(content_folder().glob("languages/*/*.yaml")):
        for line in path.read_text("utf-8").splitlines():
            found |= dict.fromkeys(re.findall(r"[^\W\d_]+", line))
            found |= dict.fromkeys(part.strip(" -'\"") for part in re.split(r"[|()\[\]:?*{}]", line) if len(part) < 60)
    found |= dict.fromkeys((content_folder() / "places.tsv").read_text("utf-8").split()[:5000:7])
    return [word for word in found if word.strip()]


@cache
def lines(*, cries: bool = False) -> list[str]:
    """Short lines of the corpus; of safety alone, or of anything."""
    grave = {"emergency", "crisis", "ask_safety", "pain_stop", "dizzy", "too_intense"}
    return [line.text for line in examples() if len(line.text) < 60 and (line.intent in grave or not cries)]


def forget() -> None:
    """As if nobody had said any of these words before."""
    sieve_of(EAR).forget()
    typos.mended_word.cache_clear()
    families.forget()
    wishes.chances_of.cache_clear()


def cost(text: str, *, warm: bool = False, looks: int = 3) -> float:
    """Milliseconds of the processor that hearing takes at least, in the dearest place."""
    least = 1e9
    for _ in range(looks):
        if not warm:
            forget()
        began = time.process_time()
        hear_anew(text, RATINGS if text[:1].isdigit() else (), EAR, Here.ANYWHERE)
        least = min(least, time.process_time() - began)
    return least * 1000


Maker = Callable[[random.Random], str]


def of_words(dice: random.Random) -> str:
    """Words of the content."""
    mark = dice.choice(MARKS)
    return mark.join(dice.choices(words(), k=900))[:LENGTH]


def of_slips(dice: random.Random) -> str:
    """Words of the content with a letter changed: nobody said them before, and they may be meant."""
    return " ".join(_slip(word, dice) for word in dice.choices(words(), k=900))[:LENGTH]


def of_few(dice: random.Random) -> str:
    """A few words again and again: what begins the same pattern everywhere."""
    few = dice.choices(words(), k=dice.randint(2, 12))
    return dice.choice(MARKS).join(dice.choices(few, k=1500))[:LENGTH]


def of_letters(dice: random.Random) -> str:
    """Words that are none, short ones and long ones."""
    most = dice.choice((2, 3, 6, 12))
    return " ".join("".join(dice.choices(LETTERS, k=dice.randint(1, most))) for _ in range(2000))[:LENGTH]


def of_signs(dice: random.Random) -> str:
    """Marks, emoji and letters that unfold."""
    signs = [
        chr(code) for code in (*range(33, 48), 0xFDFA, 0x2026, 0xBD, 0x301, 0x200D, 0xE9, *range(0x1F300, 0x1F6FF))
    ]
    return "".join(dice.choices((*signs, *"ab \n"), k=LENGTH))


def of_held(dice: random.Random) -> str:
    """Letters that are held, in words that matter."""
    held = (re.sub(r"(\w)$", r"\1\1\1\1", word) for word in dice.choices(words(), k=900))
    return " ".join(held)[:LENGTH]


def of_lines(dice: random.Random) -> str:
    """Short lines of the corpus, one after the other: as much as can be said in so many letters."""
    return dice.choice((". ", " ", ", ", "\n")).join(dice.choices(lines(), k=400))[:LENGTH]


def of_cries(dice: random.Random) -> str:
    """The same of those that speak of safety."""
    return dice.choice((". ", ", ", "\n")).join(dice.choices(lines(cries=True), k=400))[:LENGTH]


def _slip(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word))
    return word[:at] + dice.choice(LETTERS) + word[at + dice.choice((0, 1)) :]


MAKERS: tuple[Maker, ...] = (of_words, of_slips, of_few, of_letters, of_signs, of_held, of_lines, of_cries)


def changed(text: str, dice: random.Random) -> str:
    """A part of it anew, a part again somewhere else, a cry or a mark in between, other marks, or shorter."""
    at, length = dice.randrange(len(text)), dice.choice((5, 20, 80, 300, 1000))
    kind = dice.randrange(6)
    if kind == 0:
        return (text[:at] + " " + dice.choice(MAKERS)(dice)[:length] + " " + text[at + length :])[:LENGTH]
    if kind == 1:
        again = dice.randrange(len(text))
        return (text[:at] + text[again : again + length] + text[at:])[:LENGTH]
    if kind == 2:
        return (text[:at] + " ".join(dice.choices(words(), k=1 + length // 8)) + text[at + length :])[:LENGTH]
    if kind == 3:
        return f"{text[:at]}{dice.choice(lines(cries=True))}{dice.choice(MARKS)}{text[at + length :]}"[:LENGTH]
    if kind == 4:
        return f"{text[:at]}{dice.choice((*MARKS, *LETTERS))}{text[at:]}"[:LENGTH]
    return (
        text[: max(200, len(text) - length)] if dice.random() < 0.3 else text.replace(" ", dice.choice(MARKS))[:LENGTH]
    )


def worst(seed: int, steps: int, length: int = LENGTH, *, warm: bool = False) -> tuple[float, str]:
    """The dearest text of a length that a seed leads to, and its cost."""
    dice = random.Random(seed)
    text = MAKERS[seed % len(MAKERS)](dice)[:length]
    dearest = cost(text, warm=warm)
    for _ in range(steps):
        other = changed(text, dice)[:length]
        if (dear := cost(other, warm=warm, looks=1)) > dearest and (dear := cost(other, warm=warm, looks=4)) > dearest:
            text, dearest = other, dear
    return cost(text, warm=warm, looks=9), text


def main() -> None:
    """Search, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=12)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--lengths", type=int, nargs="+", default=LENGTHS)
    parser.add_argument("--warm", action="store_true")
    asked = parser.parse_args()
    get_ready(EAR)
    for length in asked.lengths:
        found = []
        for seed in range(asked.first, asked.first + asked.seeds):
            dear, text = worst(seed, asked.steps, length, warm=asked.warm)
            found.append(dear)
            print(
                f"seed {seed:4d} {MAKERS[seed % len(MAKERS)].__name__:11s} {dear:6.2f} ms  {len(text):5d} {text[:60]!r}"
            )
        print(f"{length} characters, the dearest of {len(found)}: {max(found):.2f} ms", flush=True)


if __name__ == "__main__":
    main()

"""What is heard in ten thousand texts, as one digest: the same on every machine and every Python.

python -m tests.hearing.decisions          prints it
python -m tests.hearing.decisions --lines  prints what is heard, line by line, to see where two differ
"""

import hashlib
import random
import sys
from collections.abc import Iterator

from bot.core.understanding.hearing import hear_anew
from bot.core.understanding.here import Here
from deploy.hearing.corpus import examples
from tests.core.hearing_cases import EAR

COUNT = 10_000
_PLACES = (Here.REST, Here.SESSION, Here.AFTER, Here.LISTED)


def texts() -> Iterator[str]:
    """Lines of the corpus, every second one put together of two, or with a letter changed."""
    dice = random.Random(5)
    lines = [line.text for line in examples()]
    for at in range(COUNT):
        text = lines[at * 7 % len(lines)]
        if at % 4 == 1:
            text = f"{text} {dice.choice(lines)}"
        elif at % 4 == 3:
            cut = dice.randrange(len(text))
            text = text[:cut] + dice.choice("aeiou ?!😀é") + text[cut + 1 :]
        yield text


def decisions() -> Iterator[str]:
    """What is heard in each, in turn in every place."""
    for at, text in enumerate(texts()):
        yield f"{hear_anew(text, (), EAR, _PLACES[at // 4 % 4])} {text!r}"


def digest() -> str:
    """Of all of it."""
    return hashlib.sha256("\n".join(decisions()).encode()).hexdigest()


if __name__ == "__main__":
    print("\n".join(decisions()) if "--lines" in sys.argv else digest())

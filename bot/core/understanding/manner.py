"""How something is said, whatever it says: whether a text asks, whether it tells of a sore back, whether it names a
pain that the routine warns of.

House rules: patterns are content (hearing.yaml); these never decide by themselves what a text means, the machine does,
by where the person is. A text that says "no" names no pain.
"""

# Theory of operation: what a text is *about* is told by the words; how it is said is a different question, and the
# rules for it hold in every language, so they are patterns and no trained ear. None of these ever decides alone:
# the machine asks them where it already knows what a text may mean.

import re

from bot.core.model.hearing.ear import Ear
from bot.core.understanding.words.normalise import normalise
from bot.core.understanding.words.parts import WHOLE

_MARK = re.compile(r"[?¿？؟]")


def asks(text: str, ear: Ear) -> bool:
    """Whether a text is a question: it has the mark of one, or begins like one."""
    # A question mark is a question in any language; without one the first words tell.
    return bool(_MARK.search(text)) or ((plain := _plain(text)) != "" and ear.asking.made.search(plain) is not None)


def tells_of_pain(text: str, ear: Ear) -> bool:
    """Whether a text tells of a back, of pain or of a bad day: a first sentence that wants a warm answer."""
    return (plain := _plain(text)) != "" and ear.sore.made.search(plain) is not None


def tells_of_relief(text: str, ear: Ear) -> bool:
    """Whether a text tells that it is better, or that it helped."""
    plain = _plain(text)
    # "Not better at all" tells of no relief: the word "no" in any language takes it back.
    return plain != "" and ear.relief.made.search(plain) is not None and ear.denies.made.search(plain) is None


def names_a_warning(text: str, ear: Ear) -> bool:
    """Whether a text names what the routine tells people to get off the ball for: sharp, numb, a leg asleep."""
    plain = _plain(text)
    return plain != "" and ear.warned_of.made.search(plain) is not None and ear.denies.made.search(plain) is None


def denies(text: str, ear: Ear) -> bool:
    """Whether a text says that something is not so: "not numb at all"."""
    return (plain := _plain(text)) != "" and ear.denies.made.search(plain) is not None


def _plain(text: str) -> str:
    """The text as patterns read it; a story is read by the words of safety alone."""
    plain = normalise(text)
    # A story holds a word for everything; by the words of safety it is heard anyway.
    return plain if len(plain) <= WHOLE else ""

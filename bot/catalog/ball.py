"""What speaks of the ball, by the words that the first language has for it: so that who may not use it reads none.

House rule: the words stand in lines.yaml (`ball`), the twins beside their lines; nothing here is listed twice.
"""

import re
from collections.abc import Iterator

from bot.catalog.library import Library
from bot.core.model.content import NO_BALL
from bot.core.model.intents import Intent
from bot.core.understanding.buttons import button_of


def ball_words(library: Library) -> re.Pattern[str]:
    """Any of the words for the ball."""
    words = map(re.escape, library.lines.holds.ball.words)
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


def ball_lines(library: Library) -> frozenset[str]:
    """The lines that have a twin for who does without the ball."""
    said = {**library.lines.holds.rooms, **library.lines.holds.safety}
    answers = (f"faq-{asked.id}" for asked in library.faq.holds.questions if asked.no_ball)
    return frozenset((*(line for line in said if f"{line}-{NO_BALL}" in said), *answers))


def ball_buttons(library: Library) -> frozenset[str]:
    """The topics and the questions of the FAQ that cannot be offered without a word of the ball, by their buttons: they
    are called by it, or their topic is."""
    speaks, lines = ball_words(library), library.first.lines
    return frozenset(
        button for button, *names in _listed(library) if any(n in lines and speaks.search(lines[n].text) for n in names)
    )


def _listed(library: Library) -> Iterator[tuple[str, ...]]:
    """Each topic and question: its button, and the lines that it may be called by."""
    for topic in library.faq.holds.topics:
        yield button_of(Intent.TOPIC, topic), f"button-topic-{topic}"
    for asked in library.faq.holds.questions:
        names = f"faq-{asked.id}.question", f"faq-{asked.id}.label", f"button-topic-{asked.topic}"
        yield button_of(Intent.QUESTION, asked.id), *names

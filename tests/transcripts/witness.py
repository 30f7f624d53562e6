"""Plays a script on the core alone and keeps what happened where: which buttons stood in which place, which were
pressed, what was heard and what was said. A place is `full: let-go` for a step and `question: pause` for a question.
"""

import re

from bot.core.dialog.question import RATINGS
from bot.core.machine.registry import offered
from bot.core.model.conversation import Conversation
from bot.core.model.events import Event, Pressed, Said, Shown
from bot.core.session.steps import step_of
from bot.core.understanding.hearing import hear
from tests.engine.world import CATALOG
from tests.transcripts.play import Player
from tests.transcripts.script import Script
from tests.transcripts.worlds import FIRST, CoreStage, Opening

Happened = tuple[str, str]
"""A place, and a button, a sign or a line."""


class Witness(CoreStage):
    """The core alone, watched from the first line of the script on."""

    def __init__(self, script: Script) -> None:
        super().__init__(script.start, script.zone, "calm")
        self.offered: set[Happened] = set()
        self.pressed: set[Happened] = set()
        self.heard: set[Happened] = set()
        self.roles: set[Happened] = set()
        """The role of the step, and what was heard there."""
        self.lines: set[str] = set()
        self._opened = False

    async def took_up(self, opening: Opening) -> bool:
        """It wants to see what is said on the way."""
        return False

    async def between(self) -> None:
        self._opened = True

    async def happens(self, event: Event, chat: str = FIRST) -> None:
        if self._opened and self._person is not None:
            self._see(self._person, event)
        before = len(self.messages)
        await super().happens(event, chat)
        self.lines |= {message.line for message in self.messages[before:]}
        if self._opened and self._person is not None:
            here = place_of(self._person)
            self.offered |= {(here, numberless(button)) for button in offered(self._person, CATALOG.content)}

    def _see(self, person: Conversation, event: Event) -> None:
        here, meant = place_of(person), ""
        match event:
            case Pressed(prompt, button):
                meant = numberless(button)
                if prompt == person.prompt and button in offered(person, CATALOG.content):
                    self.pressed.add((here, meant))
            case Said(text):
                meant = str(hear(text, offered(person, CATALOG.content), CATALOG.content.ear).intent)
            case Shown(kind):
                meant = kind
        self.heard.add((here, meant))
        if person.session is not None and person.open_question is None:
            self.roles.add((str(step_of(person, CATALOG.content).role), meant))


def place_of(person: Conversation) -> str:
    """Where a person is: a question, a step, or idle."""
    if person.open_question is not None:
        return f"question: {person.open_question.id}"
    if person.session is not None:
        return f"{person.session.routine}: {step_of(person, CATALOG.content).id}"
    return "idle"


def numberless(button: str) -> str:
    """A button's id; the eleven numbers count as one, and so do times, days and places to pick from."""
    if button in RATINGS:
        return "rate"
    picked = _PICKED.fullmatch(button)
    return picked[0].partition("-")[0] if picked else button


_PICKED = re.compile(r"(?:time|day)-\d+|zone-.*/.*")


async def watched(script: Script) -> Witness:
    """The script, played and watched."""
    witness = Witness(script)
    await Player(script, witness).play()
    return witness

"""What is heard counts exactly once, and is acknowledged only when it is saved."""

import sqlite3
from collections import defaultdict

from bot.core.model.intents import Intent
from tests.simulation.oracles.court import Court, Oracle
from tests.simulation.record import Act, Turned


class ExactlyOnce(Oracle):
    promise = "what people do counts exactly once"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._all: list[Act] = []

    def acted(self, act: Act) -> None:
        self._all.append(act)

    def turned(self, turned: Turned) -> None:
        if turned.act is not None and turned.act.turns > 1:
            self.found(f"{turned.act.heard.key} {turned.event} brought {turned.act.turns} turns")

    def ended(self, view: sqlite3.Connection) -> None:
        for act in self._all:
            if act.turns == 0:
                self.found(f"{act.heard.key} {act.heard.event} was never answered")


class SavedFirst(Oracle):
    promise = "an acknowledgement comes after the commit"

    def acknowledged(self, act: Act, again: bool) -> None:
        if act.turns == 0:
            self.found(f"{act.heard.key} was acknowledged and is not saved")


class PromptsRise(Oracle):
    promise = "a prompt's number rises as long as a person is here, and is never used again in their chat"

    def __init__(self, court: Court) -> None:
        super().__init__(court)
        self._last: dict[tuple[str, int], int] = {}
        self._used: defaultdict[str, dict[int, frozenset[str]]] = defaultdict(dict)
        """A new life may count from a lower number: the clock of the last one may have been years ahead."""

    def turned(self, turned: Turned) -> None:
        used = self._used[turned.chat]
        for words in turned.words:
            if words.message.buttons:
                number, buttons = words.message.prompt, frozenset(words.message.buttons)
                last = self._last.get((turned.chat, turned.life), 0)
                # A cue bears the buttons that stand above it, and what stops; anything else is another prompt.
                stands = number == last and buttons <= {*used[number], Intent.STOP}
                if not stands and (number <= last or number in used):
                    self.found(f"{number} again in {turned.chat} ({words.message.line})")
                self._last[turned.chat, turned.life] = number
                used[number] = used.get(number, buttons) | buttons


HEARING = (ExactlyOnce, SavedFirst, PromptsRise)

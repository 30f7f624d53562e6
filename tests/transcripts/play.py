"""Plays a script in a world and writes down what came: a transcript of the same form."""

import re

from adapters.terminal import transcript
from bot.channel import Choice
from bot.core.account.linking import CODE, LETTERS
from bot.core.model.events import Event, Pressed, Said, Shown
from bot.core.model.instants import SECOND
from tests.engine.world import CATALOG
from tests.transcripts.openings import acts
from tests.transcripts.script import Act, Script
from tests.transcripts.worlds import FIRST, OTHER, Stage

_CODE = re.compile(rf"EB(?:-[{LETTERS}]{{4}}){{3}}")
_MARK = re.compile(r"^(\S+ )([><.~])")
_AWAY = re.compile(r"away (\d+) s")


class Player:
    """One script in one world."""

    def __init__(self, script: Script, stage: Stage) -> None:
        self.script = script
        self.stage = stage
        self.zone = CATALOG.content.zones[script.zone]
        self.lines: list[str] = [*script.about, *(f"@ {opening}" for opening in script.opening)]
        self._written = 0
        self._code = CODE
        self._day = ""
        self._shift = 0
        """Milliseconds that the person is later than written, having waited for late words."""

    async def play(self) -> str:
        """The transcript."""
        if self.script.opening and not await self.stage.took_up(self.script.opening):
            weather, self.stage.weather = self.stage.weather, "calm"
            for opening in self.script.opening:
                for words in acts(opening):
                    await self._open(words)
            self.stage.weather = weather
            await self.stage.played(self.script.opening)
        self._written = len(self.stage.said)
        for act in self.script.acts:
            await self._act(act)
            self._write_said()
        await self.stage.close()
        return "\n".join(self.lines) + "\n"

    async def _open(self, act: str) -> None:
        if act.startswith("wait "):
            await self.stage.pass_to(self.stage.now + int(act[5:]) * SECOND)
        else:
            await self.stage.happens(self._event(act))

    async def _act(self, act: Act) -> None:
        await self.stage.between()
        await self.stage.pass_to(act.at + self._shift)
        self._shift = self.stage.now - act.at
        self._write_said()
        if act.mark == "*":
            self._write(f"{transcript.clock(self.stage.now, self.zone)} * {act.words}", self.stage.now)
            if away := _AWAY.fullmatch(act.words):
                await self.stage.away_to(self.stage.now + int(away[1]) * SECOND)
            return
        chat = OTHER if act.mark == ">>" else FIRST
        event = self._event(act.words.replace(CODE, self._code), chat)
        label = act.words[1:-1] if isinstance(event, Pressed) else ""
        self._write(self._marked(transcript.heard(event, self.stage.now, self.zone, label), chat), self.stage.now)
        await self.stage.happens(event, chat)

    def _marked(self, words: str, chat: str) -> str:
        """The marks of a second chat are doubled, and a code is the same in every run."""
        words = words.replace(self._code, CODE)
        return _MARK.sub(r"\1\2\2", words) if chat == OTHER else words

    def _event(self, words: str, chat: str = FIRST) -> Event:
        if words.startswith("(") and words.endswith(")"):
            return Shown(words[1:-1])
        if not (words.startswith("[") and words.endswith("]")):
            return Said(words)
        for _, letter in reversed(self.stage.said):
            if (letter.chat == OTHER) != (chat == OTHER):
                continue
            for choice in letter.choices:
                if choice.label == words[1:-1]:
                    return Pressed(letter.prompt, choice.id)
        raise AssertionError(f"{self.script.path.name}: no {words} was ever offered; last: {self._offered()}")

    def _offered(self) -> tuple[Choice, ...]:
        return next((letter.choices for _, letter in reversed(self.stage.said) if letter.choices), ())

    def _write_said(self) -> None:
        for at, letter in self.stage.said[self._written :]:
            words = transcript.spoken(letter, at, self.zone, edited=bool(letter.edits))
            if found := _CODE.search(words):
                self._code = found[0]
            self._write(self._marked(words, letter.chat), at)
        self._written = len(self.stage.said)

    def _write(self, words: str, at: int) -> None:
        day = transcript.day_line(at, self.zone, self.script.zone)
        if day != self._day:
            self._day = day
            self.lines.append(day)
        self.lines.append(words)


def without_times(text: str) -> str:
    """A transcript as the order of its lines alone."""
    kept = [line for line in text.splitlines() if not line.startswith("== ")]
    return "\n".join(re.sub(r"^\d\d:\d\d:\d\d(\.\d{3})? ", "", line) for line in kept)

"""From a line id to words, in the person's language.

House rules: a message comes in one language, all of it: text, buttons, alt text, and what is named inside. A language
speaks the rooms (files of the first language) that it has whole, and the lines of safety, which each language has; a
message that it can't speak to the last word comes in the first language. Who is spoken to in a language that is not
whole is told so before they agree to anything. An argument that a line needs and does not get is our bug and raises.
Functions may stand in a line: LABELS names buttons, LANGUAGE names a language in its own words, SHARES the published
answers, a line for each; HOLDS what routines hold, STEP what a step says; the others speak of times, places and
numbers (times.py).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from fluent.runtime import FluentBundle
from msgspec import Struct

from bot.catalog.language import Language
from bot.catalog.needs import holds_line
from bot.catalog.times import SAYING, Word, label_of, listed
from bot.channel import Choice
from bot.core.model.messages import Message, Urgency
from bot.core.understanding.buttons import today, tones

FUNCTIONS = frozenset({"LABELS", "LANGUAGE", "SHARES", "HOLDS", "STEP", *SAYING})
TICK = "✓"
"""Before the label of a button that is chosen."""
UNSIGNED_SAYS = frozenset({"about"})
"""Lines after which it is said that no clinician has read the content."""
PARTLY_SAYS = frozenset({"welcome", "consent", "language-set"})
"""Lines after which it is said that the rest comes in the first language, where a language is not whole."""


FOLDS = frozenset(
    {"about", "about-no-ball", "help", "privacy", "privacy-keeping", "privacy-rights", "privacy-rights-no-contact"}
)
"""Lines that are looked up and longer than a screen wants to hold."""
_SENTENCE = re.compile(r"[.!?…](?=\s|$)|(?=\n)|$")


class UnspeakableLine(LookupError):
    """A line does not exist, or was not given what it needs. This is a bug of ours; `easeback check` names the line."""


class NotInThisLanguage(LookupError):
    """A language does not speak a line, so the whole message comes in another."""


class Words(Struct, frozen=True):
    """A message as a person reads it: the text, the buttons, and the alt text of its picture (empty: none)."""

    text: str
    choices: tuple[Choice, ...] = ()
    alt: str = ""
    lead: int = 0
    """Characters of the first sentence, where it carries an instruction; else 0."""
    folds: bool = False
    """It may be folded away but for its first paragraph."""


class Tongue:
    """One language as it is spoken: its lines of words alone as they stand, the others put together when first said."""

    def __init__(self, language: Language, spoken: frozenset[str], functions: dict[str, Callable[[Any], Any]]) -> None:
        self.lines = frozenset(language.lines)
        self.spoken = spoken
        """The lines that may stand in a message of this language."""
        self._code = language.code
        self._plain = {name: line.text for name, line in language.lines.items() if line.plain}
        self._parsed = language.parsed
        self._functions = functions
        self._bundle: FluentBundle | None = None

    def get_ready(self) -> None:
        """Put all lines together."""
        bundle = self._whole()
        for name in self.lines - self._plain.keys():
            bundle.get_message(name.partition(".")[0])

    def say(self, line: str, args: dict[str, str | int]) -> str:
        """One of its lines; raises UnspeakableLine."""
        if (plain := self._plain.get(line)) is not None:
            return plain
        bundle = self._whole()
        name, _, attribute = line.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise UnspeakableLine(line)
        text, errors = bundle.format_pattern(pattern, args)
        for error in errors:
            if isinstance(error, NotInThisLanguage):
                raise error
            raise UnspeakableLine(f"{line} in {self._code}: {error}")
        return str(text)

    def _whole(self) -> FluentBundle:
        if self._bundle is None:
            self._bundle = FluentBundle([self._code], functions=self._functions, use_isolating=False)
            for parsed in self._parsed:
                self._bundle.add_resource(parsed)
            self._parsed = ()
        return self._bundle


def first_sentence(text: str) -> int:
    """Where the first sentence of a text ends, its stop included."""
    match = _SENTENCE.search(text)
    return match.end() if match else len(text)


class Wording:
    """Speaks lines; the first language is the one that speaks them all."""

    def __init__(self, languages: Mapping[str, Language], signed: bool, safety: Iterable[str]) -> None:
        first = next(iter(languages.values()))
        always = frozenset(safety)
        self._first = first.code
        self._signed = signed
        self._tongues = {
            code: Tongue(language, spoken_lines(language, first, always), self._functions(code))
            for code, language in languages.items()
        }
        needed = {line for line in self._tongues[self._first].lines if not line.endswith(OPTIONAL)}
        self._whole = {code for code, tongue in self._tongues.items() if tongue.spoken >= needed}

    def get_ready(self) -> None:
        """Put together now what else is put together when a line is first spoken: in the hours that this takes, a
        program that grows could not be told from one that still warms up."""
        for tongue in self._tongues.values():
            tongue.get_ready()

    def words(self, message: Message) -> Words:
        """A message in its language if that can speak all of it, else in the first; raises UnspeakableLine."""
        code = self._code(message.language)
        note = self._note(message.line, code)
        try:
            return self._words(message, code, note)
        except NotInThisLanguage:
            return self._words(message, self._first, note)

    def _words(self, message: Message, code: str, note: str) -> Words:
        text = self._say(code, message.line, message.args)
        if message.line in UNSIGNED_SAYS and not self._signed:
            text += "\n" + self._say(code, "unsigned")
        looks = zip(message.buttons, tones(message.buttons, message.urgency), strict=True)
        guides = message.urgency in (Urgency.SAFETY, Urgency.CUE) or message.ends is not None
        return Words(
            text=f"{text}\n{note}" if note else text,
            choices=tuple(Choice(button, self._marked(code, button, message.ticked), tone) for button, tone in looks),
            alt=self._alt(message, code),
            lead=first_sentence(text) if guides else 0,
            folds=message.line in FOLDS,
        )

    def _marked(self, code: str, button: str, ticked: tuple[str, ...]) -> str:
        label = self._label(code, button)
        return f"{TICK} {label}" if button in ticked else label

    def _note(self, line: str, code: str) -> str:
        """That a language is not whole, in its own words, where it is due."""
        return "" if self.is_whole(code) or line not in PARTLY_SAYS else self._say(code, "not-whole")

    def _alt(self, message: Message, code: str) -> str:
        if message.chart is not None:
            return self._say(code, "chart-alt", message.chart.facts)
        if message.track:
            return self._say(code, f"track-{message.track}")
        if message.breath is not None:
            return self._say(code, "picture-pacer")
        return self._say(code, f"picture-{message.picture}") if message.picture else ""

    def label(self, button: str, language: str) -> str:
        """What a button is called: numbers name themselves, languages in their own words, questions by the question."""
        try:
            return self._label(self._code(language), button)
        except NotInThisLanguage:
            return self._label(self._first, button)

    def _label(self, code: str, button: str) -> str:
        if button.isdecimal():
            return button
        button = today(button)
        if button.startswith("lang-"):
            return self._own_name(button.removeprefix("lang-"))
        if spoken := label_of(button, code):
            return spoken
        if not button.startswith("faq-"):
            return self._say(code, f"button-{button}")
        short = f"{button}.label"
        return self._say(code, short if short in self._tongues[code].lines else f"{button}.question")

    def is_whole(self, code: str) -> bool:
        """Whether a language speaks every line, so that nothing ever comes in another."""
        return code in self._whole

    def spoken_in(self, line: str, language: str) -> str:
        """The code of the language that speaks a line to whoever speaks `language`."""
        code = self._code(language)
        return code if line in self._tongues[code].spoken else self._first

    def has(self, line: str, code: str) -> bool:
        """Whether a language has a line itself."""
        return code in self._tongues and line in self._tongues[code].lines

    def line(self, line: str, language: str, args: Mapping[str, str | int] | None = None) -> str:
        """A line by its id, or message.attribute, in the first language if need be; raises UnspeakableLine."""
        try:
            return self._say(self._code(language), line, args)
        except NotInThisLanguage:
            return self._say(self._first, line, args)

    def _code(self, language: str) -> str:
        code = language.partition("-")[0].lower()
        return code if code in self._tongues else self._first

    def _say(self, code: str, line: str, args: Mapping[str, str | int] | None = None) -> str:
        tongue = self._tongues[code]
        if line not in tongue.spoken:
            raise UnspeakableLine(line) if code == self._first else NotInThisLanguage(line)
        arguments = dict(args or {})
        for name in ("number", "crisis"):
            if arguments.get(name) == "":
                arguments[name] = self._say(code, f"generic-{name}")
        return tongue.say(line, arguments)

    def _functions(self, code: str) -> dict[str, Callable[[Any], Any]]:
        return {
            "LABELS": lambda buttons: listed([self._label(code, each) for each in buttons.split(",") if each], code),
            "LANGUAGE": self._own_name,
            **{name: self._spoken_in(code, say) for name, say in SAYING.items()},
            "HOLDS": lambda ids: "\n".join(self._holds(id, code) for id in ids.split(",")),
            "STEP": lambda line: self._say(code, line),
            "SHARES": lambda shares: "\n".join(self._share(each, code) for each in shares.split(",")),
        }

    def _spoken_in(self, code: str, say: Callable[[Any, str, Word], str]) -> Callable[[Any], str]:
        return lambda value: say(value, code, lambda line: self._say(code, line))

    def _holds(self, routine: str, code: str) -> str:
        return f"{self._label(code, f'routine-{routine}')}: {self._say(code, holds_line(routine))}"

    def _share(self, share: str, code: str) -> str:
        id, _, percent = share.partition(":")
        joined = f"share-{id}"
        what = self._say(code, joined) if self.has(joined, self._first) else self._label(code, id)
        if percent == "0":
            return self._say(code, "share-nobody", {"what": what})
        return self._say(code, "share", {"what": what, "percent": int(percent)})

    def _own_name(self, code: str) -> str:
        return self._say(code, "language-name") if code in self._tongues else code


OPTIONAL = (".voice", ".label")
"""What a line may have beside itself, or not: other words for the voice, a short name for the button."""


AROUND = ("/telegram.ftl", "/discord.ftl")
"""Menus of commands and the like, which a platform shows around the talk: each line stands alone there."""


def spoken_lines(language: Language, first: Language, safety: frozenset[str]) -> frozenset[str]:
    """The lines that a language speaks: all of a room (a file of the first language) that it has whole, safety's, and
    whatever it has of the texts around the talk."""
    own = language.lines.keys()
    lacking = {line.file for name, line in first.lines.items() if name not in own and not name.endswith(OPTIONAL)}
    lacking = {file for file in lacking if not file.endswith(AROUND)}
    rooms = {name for name, line in first.lines.items() if name in own and line.file not in lacking}
    return frozenset(name for name in own if name in rooms or name in safety or name.endswith(".label"))

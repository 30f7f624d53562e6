"""From a line id to words, in the person's language.

House rules: a line that a language lacks is spoken in the first language; an argument that a line needs and does not
get is our bug and raises. Functions may stand in a line: LABELS names buttons, LANGUAGE names a language in its own
words, HALVES a number counted in halves, SHARES the published answers, a line for each; HOLDS what routines hold, STEP
what a step says; the others speak of times and places (times.py).
"""

from collections.abc import Callable, Mapping
from typing import Any

from fluent.runtime import FluentBundle
from msgspec import Struct

from bot.catalog.language import Language
from bot.catalog.needs import holds_line
from bot.catalog.times import SAYING, Word, label_of
from bot.channel import Choice
from bot.core.model.messages import Message
from bot.core.understanding.buttons import today

FUNCTIONS = frozenset({"LABELS", "LANGUAGE", "HALVES", "SHARES", "HOLDS", "STEP", *SAYING})
TICK = "✓"
"""Before the label of a button that is chosen."""
UNSIGNED_SAYS = frozenset({"about"})
"""Lines after which it is said that no clinician has read the content."""


class UnspeakableLine(LookupError):
    """A line does not exist, or was not given what it needs. This is a bug of ours; `easeback check` names the line."""


class Words(Struct, frozen=True):
    """A message as a person reads it: the text, the buttons, and the alt text of its picture (empty: none)."""

    text: str
    choices: tuple[Choice, ...] = ()
    alt: str = ""


class Wording:
    """Speaks lines; the first language is the one that the others fall back to."""

    def __init__(self, languages: Mapping[str, Language], signed: bool) -> None:
        self._languages = dict(languages)
        self._first = next(iter(self._languages))
        self._signed = signed
        self._bundles: dict[str, FluentBundle] = {}

    def get_ready(self) -> None:
        """Put together now what else is put together when a line is first spoken: in the hours that this takes, a
        program that grows could not be told from one that still warms up."""
        for code, language in self._languages.items():
            bundle = self._bundle(code)
            for line in language.lines:
                bundle.get_message(line.partition(".")[0])

    def words(self, message: Message) -> Words:
        """A message in its language; raises UnspeakableLine."""
        text = self.line(message.line, message.language, message.args)
        if message.line in UNSIGNED_SAYS and not self._signed:
            text += "\n" + self.line("unsigned", message.language)
        return Words(
            text=text,
            choices=tuple(Choice(button, self._marked(button, message)) for button in message.buttons),
            alt=self._alt(message),
        )

    def _alt(self, message: Message) -> str:
        if message.chart is not None:
            return self.line("chart-alt", message.language, message.chart.facts)
        if message.track:
            return self.line(f"track-{message.track}", message.language)
        if message.breath is not None:
            return self.line("picture-pacer", message.language)
        return self.line(f"picture-{message.picture}", message.language) if message.picture else ""

    def _marked(self, button: str, message: Message) -> str:
        label = self.label(button, message.language)
        return f"{TICK} {label}" if button in message.ticked else label

    def label(self, button: str, language: str) -> str:
        """What a button is called: numbers name themselves, languages in their own words, questions by the question."""
        if button.isdecimal():
            return button
        button = today(button)
        if button.startswith("lang-"):
            return self._own_name(button.removeprefix("lang-"))
        if spoken := label_of(button, language):
            return spoken
        return self.line(f"{button}.question" if button.startswith("faq-") else f"button-{button}", language)

    def has(self, line: str, code: str) -> bool:
        """Whether a language has a line itself."""
        return code in self._languages and line in self._languages[code].lines

    def line(self, line: str, language: str, args: Mapping[str, str | int] | None = None) -> str:
        """A line by its id, or message.attribute; raises UnspeakableLine."""
        for code in (language.partition("-")[0].lower(), self._first):
            if self.has(line, code):
                return self._spoken(code, line, dict(args or {}))
        raise UnspeakableLine(line)

    def _spoken(self, code: str, line: str, args: dict[str, str | int]) -> str:
        if args.get("number") == "":
            args["number"] = self.line("generic-number", code)
        bundle = self._bundle(code)
        name, _, attribute = line.partition(".")
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise UnspeakableLine(line)
        text, errors = bundle.format_pattern(pattern, args)
        if errors:
            raise UnspeakableLine(f"{line} in {code}: {errors[0]}")
        return str(text)

    def _bundle(self, code: str) -> FluentBundle:
        if code not in self._bundles:
            bundle = FluentBundle([code], functions=self._functions(code), use_isolating=False)
            for parsed in self._languages[code].parsed:
                bundle.add_resource(parsed)
            self._bundles[code] = bundle
        return self._bundles[code]

    def _functions(self, code: str) -> dict[str, Callable[[Any], Any]]:
        return {
            "LABELS": lambda buttons: ", ".join(self.label(button, code) for button in buttons.split(",") if button),
            "LANGUAGE": self._own_name,
            **{name: self._spoken_in(code, say) for name, say in SAYING.items()},
            "HALVES": lambda halves: _halves(int(halves), code),
            "HOLDS": lambda ids: "\n".join(self._holds(id, code) for id in ids.split(",")),
            "STEP": lambda line: self.line(line, code),
            "SHARES": lambda shares: "\n".join(self._share(each, code) for each in shares.split(",")),
        }

    def _spoken_in(self, code: str, say: Callable[[Any, str, Word], str]) -> Callable[[Any], str]:
        return lambda value: say(value, code, lambda line: self.line(line, code))

    def _holds(self, routine: str, code: str) -> str:
        return f"{self.label(f'routine-{routine}', code)}: {self.line(holds_line(routine), code)}"

    def _share(self, share: str, code: str) -> str:
        id, _, percent = share.partition(":")
        joined = f"share-{id}"
        what = self.line(joined, code) if joined in self._languages[self._first].lines else self.label(id, code)
        if percent == "0":
            return self.line("share-nobody", code, {"what": what})
        return self.line("share", code, {"what": what, "percent": int(percent)})

    def _own_name(self, code: str) -> str:
        return self.line("language-name", code) if code in self._languages else code


def _halves(halves: int, code: str) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(halves / 2, "0.#", locale=code))

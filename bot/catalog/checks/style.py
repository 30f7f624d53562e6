"""Checks of what a language says and how: the way off the ball, words that are not used, words that may be typed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.catalog.checks.phrases import any_of
from bot.catalog.ear import plain
from bot.catalog.language import Language, Line
from bot.catalog.library import Library
from bot.catalog.problem import Problem
from bot.core.model.intents import Intent


def check_style(library: Library) -> Iterator[Problem]:
    """All checks of style."""
    typed = _typed(library)
    for language in library.languages.values():
        yield from _off_the_ball(library, language)
        written = " ".join("\n".join([line.text for line in language.lines.values()]).split())
        yield from _claims(library, language, written)
        yield from _avoided(library, language, written)
        yield from _promises(library, language, typed)


def _off_the_ball(library: Library, language: Language) -> Iterator[Problem]:
    says = library.styles[language.code].holds.off_the_ball
    for name in library.lines.holds.off_the_ball:
        line = language.lines.get(name)
        if line and not any(words in line.text.casefold() for words in says):
            what = f"The line '{name}' does not lead the person off the ball"
            yield Problem(line.file, line.line, what, f"Say it first, with one of: {', '.join(says)}")


def _claims(library: Library, language: Language, written: str) -> Iterator[Problem]:
    banned = library.claims.holds.never.get(language.code, ())
    if not banned:
        what = f"Nothing is listed that a text in '{language.code}' must never claim"
        yield library.claims.page.problem(("never",), what, f"Add the list '{language.code}', as that of the others")
    for name, line, claim in _saying(language, banned, written, capitals=False):
        what = f"The line '{name}' says '{claim}', which we never claim"
        yield Problem(line.file, line.line, what, "Say what the person does or may feel, and promise nothing")


def _avoided(library: Library, language: Language, written: str) -> Iterator[Problem]:
    avoid = library.styles[language.code].holds.avoid
    for name, line, word in _saying(language, avoid, written, capitals=True):
        what = f"The line '{name}' says '{word}', which this language does not use here"
        yield Problem(line.file, line.line, what, f"Say '{avoid[word]}' (GLOSSARY.md, style.yaml)")


def _saying(
    language: Language, phrases: Iterable[str], written: str, *, capitals: bool
) -> Iterator[tuple[str, Line, str]]:
    """Each line that says one of the phrases. Whole words are looked for only where the letters stand in all that is
    `written`, blanks made one."""
    letters = written if capitals else written.casefold()
    for phrase in phrases:
        words = " ".join((phrase if capitals else phrase.casefold()).rstrip("*").split())
        if _stands(words, letters, whole=not phrase.endswith("*")):
            said = any_of((phrase,), capitals=capitals)
            yield from ((name, line, phrase) for name, line in language.lines.items() if said.search(line.text))


def _stands(words: str, text: str, *, whole: bool) -> bool:
    """Whether words may stand anywhere in a text; a pattern is dear to make and to look with, and most are nowhere."""
    at = text.find(words)
    while at >= 0 and (
        text[at - 1 : at].isalnum() or (whole and text[at + len(words) : at + len(words) + 1].isalnum())
    ):
        at = text.find(words, at + 1)
    return at >= 0


def _typed(library: Library) -> dict[tuple[str, str], set[str]]:
    """What may be typed, by language and intent: listed words and labels."""
    spellings: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for code, lexicon in library.lexicons.items():
        for wish, texts in lexicon.holds.words.items():
            spellings[code, wish.partition("/")[0]].update(map(plain, texts))
    for code, language in library.languages.items():
        for intent in Intent:
            if label := language.lines.get(f"button-{intent}"):
                spellings[code, str(intent)].add(plain(label.text))
    return spellings


def _promises(library: Library, language: Language, typed: dict[tuple[str, str], set[str]]) -> Iterator[Problem]:
    for name, intents in library.lines.holds.promises.items():
        line = language.lines.get(name)
        if line is None:
            continue
        said = f" {plain(line.text)} "
        for intent in intents:
            heard = typed.get((language.code, intent), set())
            if not any(f" {text} " in said for text in heard):
                some = ", ".join(sorted(heard, key=len)[:5]) or "none: list some in lexicon.yaml"
                what = f"The line '{name}' has no word for '{intent}' that is heard as that, and it promises one"
                yield Problem(line.file, line.line, what, f"Use a word that is heard: {some}")

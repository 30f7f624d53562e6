"""What each button is called, in all languages: so that typing a label does what tapping it does.

House rule: a question of the FAQ is a button too (faq-<id>), called by its question, or by its label where that is
too long for a button.
"""

from collections import defaultdict

from bot.catalog.library import Library


def labels_of(library: Library) -> dict[str, frozenset[str]]:
    """Button id -> what people may call it, as written."""
    spoken: defaultdict[str, set[str]] = defaultdict(set)
    for language in library.languages.values():
        for name, line in language.lines.items():
            if name.startswith("button-"):
                spoken[name.removeprefix("button-")].add(line.text)
            question, _, what = name.partition(".")
            if what in ("question", "label"):
                spoken[question].add(line.text)
        spoken[f"lang-{language.code}"] |= {language.lines["language-name"].text, language.code}
    for number in range(11):
        spoken[str(number)].add(str(number))
    return {button: frozenset(labels) for button, labels in spoken.items()}

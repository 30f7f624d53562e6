"""The figures of left-out writers: `python -m tests.hearing.score FILE...`, one JSON object a line as in the corpus.

The language is the beginning of a file's name (de-7.jsonl), or `lang` of a line. `--yaml NAME` prints the entry of a
round for first_scores.yaml; `--wrong` prints what was not heard as it was meant.
"""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.core.model.content import Content
from bot.understand.lines import Case, cases, understood
from tests.core.talk import BOOK
from tests.hearing.figures import BARS, Figure, Figures, figures_of


def read(path: Path) -> list[Case]:
    """The lines of a writer."""
    return list(cases(path.read_text("utf-8").splitlines(), "any", path.stem[:2]))


def table(by_name: Mapping[str, Figures]) -> Iterator[str]:
    """Figures beside one another, each with its interval; what falls short has a star."""
    for name, bar in BARS.items():
        wanted = f">= {100 * bar.least:.0f} %" if bar.least else f"<= {100 * bar.most:.1f} %" if bar.most < 1 else ""
        yield f"{name:<22} {bar.counts} {wanted}"
        for column, figures in by_name.items():
            if (figure := figures[name]).count:
                yield f"    {column:<6} {told(figure)}{'' if figure.meets(bar) else ' *'}"


def told(figure: Figure) -> str:
    """A figure with its interval."""
    low, high = figure.interval
    return f"{100 * figure.share:5.1f} %  ({100 * low:.1f} to {100 * high:.1f})  {figure.part} of {figure.count}"


def main(book: Content = BOOK) -> None:
    """Score, and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.hearing.score", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--yaml", metavar="NAME")
    parser.add_argument("--wrong", action="store_true")
    asked = parser.parse_args()
    by_writer = {path.stem: read(path) for path in asked.files}
    if asked.yaml:
        print(f"{asked.yaml}:")
        for writer, lines in by_writer.items():
            figures = figures_of(lines, book).items()
            print(f"  {writer}: {{" + ", ".join(f"{name}: [{one.part}, {one.count}]" for name, one in figures) + "}")
        return
    every = [case for lines in by_writer.values() for case in lines]
    languages = sorted({case.lang for case in every})
    by_language = {code: figures_of([case for case in every if case.lang == code], book) for code in languages}
    print("\n".join(table({"all": figures_of(every, book), **by_language})))
    for case in every if asked.wrong else ():
        if (heard := understood(case, book)["intent"]) != case.intent:
            print(f"{case.lang} {case.context:<9}{case.intent} taken for {heard}: {case.text}")


if __name__ == "__main__":
    main()

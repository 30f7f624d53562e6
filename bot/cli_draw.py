"""The commands that draw for whoever builds or reviews: the rooms and their moves, every message on one page."""

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.settings import load


def add_commands(commands: Any) -> None:
    """Add them to the program's own (what `argparse.ArgumentParser.add_subparsers` gives)."""
    diagram = commands.add_parser("diagram", help="draw the rooms and their moves")
    diagram.add_argument("--svg", type=Path, metavar="FILE", help="write a picture to FILE instead of text")
    diagram.set_defaults(run=draw_rooms)
    preview = commands.add_parser("preview", help="show every message on one page, for reviewers")
    preview.add_argument("--html", type=Path, default=Path("easeback-preview.html"), metavar="FILE", help="the page")
    preview.add_argument("--language", default="en", metavar="CODE", help="the language that is shown, like de")
    preview.add_argument("--first", action="store_true", help="only the first ten messages of somebody new")
    preview.set_defaults(run=write_preview)


def draw_rooms(arguments: argparse.Namespace) -> int:
    """The rooms as text, or as a picture in a file; the exit code."""
    from bot.diagram import svg, text

    if arguments.svg is None:
        print(text())
    else:
        arguments.svg.write_text(svg(), "utf-8")
    return 0


def write_preview(arguments: argparse.Namespace) -> int:
    """The page of all messages, or of the first; raises BrokenContent. The exit code."""
    from bot.catalog import load as load_catalog
    from bot.catalog.library import content_folder, read_library
    from bot.preview import page

    settings = load()
    folder = settings.content or content_folder()
    catalog = load_catalog(folder, operator=settings.operator)
    if arguments.language not in catalog.content.languages:
        known = ", ".join(catalog.content.languages)
        print(f"There is no language '{arguments.language}'; there are {known}.", file=sys.stderr)
        return 2
    shown = page(read_library(folder), catalog, arguments.language, first=arguments.first)
    arguments.html.write_text(shown, "utf-8")
    what = "The first messages stand" if arguments.first else "Every message stands"
    print(f"{what} in {arguments.html}. Open it in a browser.")
    return 0
